/**
 * Words that speak for one of the five generic frames of news.
 *
 * source: the frames and the questions with which coders look for them: Semetko & Valkenburg, "Framing European politics: a
 *   content analysis of press and television news" (2000), appendix. The words were written out for this project.
 * note: dictionary forms. A lexicon sees words, not frames: a match that was lost belongs to no conflict frame, though it
 *   holds `lose` and `beat`. Each figure stands with the words that made it. A word may speak for two frames.
 */
export const genericFrames = [
  {
    name: 'conflict',
    question: 'Does the story reflect disagreement between parties, does one reproach another, are there two sides, winners and losers?',
    words: `accuse accusation adversary agitate argue attack backlash battle blame blast boycott brawl challenge clash
      combat condemn condemnation confront confrontation conflict contradict controversial controversy
      counter criticise criticism criticize critic deadlock debate decry defeat defy demand demonstrate demonstration denounce deny
      deride disagree disagreement discord dismiss dispute dissent dissident divide division divisive enemy feud fight foe fray
      friction hostile hostility impasse infighting insult invade invasion lash mutiny objection offensive opponent
      oppose opposition overthrow picket pressure protest protester provoke quarrel rebel rebellion rebuff rebuke refuse
      refusal reject rejection resist resistance retaliate retaliation retort revolt rift riot rival rivalry sabotage
      showdown slam split stalemate standoff stoppage strife strike striker struggle tension threat threaten ultimatum unrest
      versus veto violence walkout war warfare win winner`,
  },
  {
    name: 'human interest',
    question: 'Does the give a human face, show how people are affected, speak of private lives, and arouse feeling?',
    words: `afraid anger angry anguish aunt baby beloved bereaved birthday bride brother child childhood comfort compassion couple
      courage cry dad dad's daughter dear desperate dream emotion emotional empathy ex-wife family father fear feel feeling fiancee friend
      friendship funeral girlfriend boyfriend grandchild granddaughter grandfather grandmother grandparent grandson grief grieve
      happy heart heartbreak heartbreaking homeless hope hug husband joy kid kiss laugh life loneliness lonely love
      marriage marry miss mom mother mourn mourner mum neighbor neighbour nephew niece pain parent passion personal
      pregnant private sad sadness scared shock shocked sibling sister smile son sorrow struggle suffer suffering
      survivor tear tragedy tragic trauma twin uncle victim wedding weep widow widower wife worry young`,
  },
  {
    name: 'economic consequences',
    question: 'Are gains or losses, costs or the financial consequences of a course of action mentioned?',
    words: `afford affordable asset bailout bank banking bankrupt bankruptcy bill bond bonus borrow borrowing budget business buyer
      capital cash cheap commerce commercial compensate compensation consumer corporate corporation cost costly
      credit currency customer debt deficit discount dividend dollar downturn earn earning earnings economic economically
      economist economy employ employer employment euro expense expensive export finance financial fiscal fund funding gdp gain
      goods growth hire household import income increase industry inflation insurance insure invest investment investor invoice job
      jobless labor labour layoff lend lender loan loss manufacturer market money mortgage oil output payment payroll penny pension
      poverty price production productivity profit profitable purchase recession refund rent retail retailer revenue
      salary sale save saving sector sell shareholder spend spending stimulus stock subsidy surplus tariff tax
      taxpayer trade trader trading turnover unemployed unemployment wage wages wealth wealthy worker worth`,
  },
  {
    name: 'morality',
    question: 'Does the story hold a moral message, refer to morals, God or tenets, or say how one behave?',
    words: `atone belief believer betray bible bishop blasphemy bless blessing charity church clergy commandment conscience
      cruel cruelty decency decent dignity disgrace divine ethic ethical ethics evil fairness faith
      faithful forgive forgiveness god godless guilt guilty holy honest honesty humane humanity hypocrisy hypocrite
      immoral imam inhuman injustice innocence innocent integrity mercy moral morality morally mosque noble       ought pope pray prayer preach priest prophet rabbi religion religious repent revenge righteous
      sacred sacrifice saint salvation sanctity scripture selfish sermon shame shameful sin sinful sinner solidarity       spiritual temple tenet tolerance unethical unfair unjust vice virtue virtuous wicked worship wrong wrongdoing`,
  },
  {
    name: 'responsibility',
    question: 'Is some government, body or person said to be able to solve the problem, or to be responsible for it? Is called for?',
    words: `accountability accountable alleviate apologise apologize apology
      authority authorities ban blame cause commit commitment       culprit cure enforce enforcement ensure fail failure fault fix government guarantee guilty       inaction inquiry intervene intervention investigate investigation liability liable mend
      mishandle mismanage neglect negligence negligent obligation oblige oversee oversight
      prevent reform regulate regulation regulator relief remedy
      resolve resolution responsibility responsible solution solve supervise tackle urgent urgently warning`,
  },
] as const;
