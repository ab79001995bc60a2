/**
 * Opposites of news English that WordNet does not hold or holds of other senses, as dictionary forms: what stands
 * before `/` against what stands behind it, several on a side separated by commas. A verb with its particle is one
 * entry (`turn down`), and so is a compound with a hyphen (`left-wing`).
 *
 * source: written for this project from general knowledge of English.
 * note: only words of which one denies the other, about the same thing at the same time. Mere contrasts (`city` /
 *   `village`) and sides (`Sunni` / `Shia`) are left out. Closed-class words (`up` / `down`) are compared only in the
 *   same place of two sentences.
 */
export const antonyms: readonly string[] = `
abandon, drop, scrap, shelve, ditch / adopt, introduce, pursue, keep, retain
abide, comply, obey, conform / defy, disobey, violate, flout, breach, break
abolish, scrap, repeal, revoke, rescind, withdraw / introduce, enact, establish, impose, create, reinstate
absent / present
absence / presence
abundance, glut, surplus, oversupply / shortage, scarcity, lack, dearth
accelerate, quicken, speed, speed up, pick up, hasten / slow, slow down, decelerate, delay, stall
acceleration / slowdown, deceleration
accept, approve, adopt, endorse, embrace, welcome, back, agree / reject, refuse, rebuff, decline, spurn, turn down, rule out, vote down, throw out, oppose
acceptance / rejection, refusal
accidental, inadvertent, unintentional / deliberate, intentional
accidentally, inadvertently, mistakenly / deliberately, intentionally, purposely
acquit, exonerate, clear, absolve / convict, condemn
acquittal, exoneration / conviction
active / inactive, dormant, passive
activate, enable, switch on, turn on / deactivate, disable, switch off, turn off
add / remove, subtract, delete, strip
adequate, sufficient / inadequate, insufficient
admit, acknowledge, affirm, confirm, concede, verify / deny, refute, dispute, reject, rebut
advance, progress, push forward, move forward / retreat, regress, withdraw, pull back, fall back, move back
advance / setback, retreat
advantage, benefit / disadvantage, drawback
affordable, cheap / unaffordable, expensive, costly
afternoon / morning
agree / disagree, refuse
agreement, consensus, accord / disagreement, discord, dispute
ahead / behind
aid, help, assist / hinder, hamper, impede, obstruct
alive / dead
allow, permit, authorize, authorise, enable, legalize, legalise / ban, forbid, prohibit, bar, outlaw, disallow, block, prevent
ally, friend / enemy, foe, adversary, rival
ally / opponent
amateur / professional
ancient / modern
appear, emerge, surface / vanish, disappear
appoint, hire, recruit, employ, take on, elect / dismiss, fire, sack, lay off, oust, remove, axe
appointment, hiring / dismissal, sacking, firing
appreciate, strengthen, firm / depreciate, weaken, soften
approval, backing, support / rejection, disapproval, opposition
arrest, detain, jail, imprison, lock up, take into custody / release, free, let go, discharge
arrest, detention / release
arrive, land / depart, leave, take off, set off
arrival / departure
ascend, climb / descend
assemble, gather / disperse, disband, dissolve, scatter
attack, storm / defend
attend, join / miss, skip, boycott, shun
awake / asleep
backward, backwards / forward, forwards
ban / lift
ban, prohibition / permission, legalization, legalisation
bearish / bullish
before, ahead of / after, following
begin, start, launch, open, kick off, commence / end, finish, stop, cease, close, conclude, wrap up
beginning, start, onset, outset / end, close, conclusion
best / worst
better / worse
benign / malignant
boom / bust, slump
boost, strengthen, bolster, reinforce, shore up / weaken, undermine, erode
boost / blow
bright, rosy / bleak, gloomy, grim
bring forward / postpone, delay, put off, push back
build, construct, erect / demolish, destroy, dismantle, tear down, knock down, raze
build up / run down, deplete
buy, purchase, acquire / sell, divest, sell off
buyer / seller
calm, soothe, ease, defuse / provoke, inflame, fuel, stoke, heighten, raise
calm, quiet / turmoil, unrest
call off, cancel, scrap / go ahead, go on, hold, stage, launch, confirm, begin, start, schedule
capable / incapable
capture, seize, take, retake / lose, abandon, liberate, surrender
capture / release, free
careful, cautious / careless, reckless
ceasefire, truce, peace / war, fighting, hostilities
certain, sure / uncertain, unsure, doubtful
certainty / uncertainty, doubt
cheap, low-cost / expensive, costly, dear
clean / dirty, polluted
clear / cloudy, unclear
closure, shutdown / opening, reopening
coalition / opposition
cold, cool, chilly / hot, warm
combine, merge / separate, split, demerge
common, frequent / rare, uncommon
competent / incompetent
complete, finish / begin, start
complete, full / partial, incomplete
conceal, hide, withhold, cover up / disclose, reveal, publish, release, expose, uncover
confidence, trust, faith / distrust, mistrust, doubt
connect, link / disconnect, separate, cut off
consistent / inconsistent
constitutional / unconstitutional
construction / demolition
continue, resume, go on, carry on, press on, keep on / stop, halt, suspend, cease, discontinue, break off, pause, end
continuation, resumption / suspension, halt, end
contract, shrink / expand, grow, widen
contraction, shrinkage / expansion, growth
cooperate, collaborate / compete
correct, accurate, right / incorrect, inaccurate, wrong
create, found, set up, establish / destroy, abolish, dissolve, close, disband, shut
credible, reliable / unreliable, dubious
damage, harm / repair, benefit, restore
dangerous, risky, unsafe, hazardous / safe, harmless
day / night
daytime / nighttime
deep / shallow
defeat, loss / victory, win, triumph
deficit, shortfall / surplus
deflation / inflation
demote, relegate / promote
demotion, relegation / promotion
dependence / independence
dependent / independent
deploy, send, send in / withdraw, recall, pull out
deployment / withdrawal, pullout
deny, withhold, refuse / grant, award, give
deport, expel / admit
descent / ascent
destruction / construction, reconstruction
deteriorate, worsen / improve, recover, pick up
deterioration, worsening / improvement
die, perish, be killed / survive, recover
direct / indirect
discourage, dissuade, deter / encourage, urge, persuade
disastrous, catastrophic / successful
diverge / converge
divide, split / unite, reunite, unify
division / unity
domestic, internal / foreign, external, international
donor / recipient
double, triple, quadruple / halve
dovish / hawkish
downgrade / upgrade
downturn, recession / upturn, recovery, boom
downward, downwards / upward, upwards
downstream / upstream
drop, withdraw, dismiss / bring, file, press, lodge
dry, arid / wet, rainy
drought / flood, flooding
early / late
earlier / later
earn / spend
ease, relax, loosen, soften, slacken / tighten, toughen, harden, step up
easing, relaxation, loosening / tightening
easy, simple / difficult, hard, tough
east / west
eastern / western
eastward, eastwards, eastbound / westward, westwards, westbound
effective / ineffective
efficient / inefficient
emigrate / immigrate
emigration / immigration
empty / full
enemy / friend
enter, join / leave, quit, exit, pull out, walk out
entry, accession / exit, departure, withdrawal
equal / unequal
equality / inequality
escalate, intensify, worsen, heighten, mount / subside, abate, ease, de-escalate, die down, diminish
escalation / de-escalation
exclude, omit, leave out / include
exclusion, omission / inclusion
expand, extend, widen, enlarge, broaden / contract, shrink, narrow, cut back, reduce, curtail, limit, scale back, scale down
expensive, costly / inexpensive
experienced / inexperienced
explicit / implicit
export / import
exporter / importer
extend, prolong, lengthen / shorten, cut short, curtail, reduce
extension / reduction, shortening
fail, fall through, founder, flop / succeed, pass
failure, flop, fiasco / success
fair, just / unfair, unjust
fake, false, counterfeit, bogus / genuine, real, true, authentic
fall behind / catch up, overtake
falsely / truly
far, distant / near, close
fast, quick, rapid, swift / slow, sluggish
faster, quicker / slower
favorable, favourable / unfavorable, unfavourable, adverse
female / male
few, fewer, less / many, more
first / last
firm / weak, soft
fit, healthy / unfit, sick, ill
fix, repair, mend / break, damage
flexible / rigid, inflexible
follow / lead, precede
forget / remember
forgive / blame, punish
formal / informal
free, release / capture
frequent / infrequent
friendly / hostile, unfriendly
front / back, rear
gain, acquire / lose
gain, profit / loss
gather pace / slow
generous / stingy, mean
good / bad
good, well / poorly, badly
guilt / innocence
guilty / innocent
happy, glad, pleased / sad, unhappy, displeased
hard-line, hardline / moderate, conciliatory
hard / soft
harmful / harmless
heavy / light
help / hinder, harm
high / low
high-level / low-level
higher, more / lower, less, fewer
highest / lowest
hike, increase, rise / cut, reduction, drop
hope / despair
hopeful / hopeless
hold, last / collapse, break down
humane / inhumane
ignore, disregard, neglect / heed, recognize, recognise, notice, follow
illegal, unlawful, illicit / legal, lawful, legitimate
illegitimate / legitimate
imminent / distant
impose, slap, introduce, reimpose / lift, remove, waive, end
improve / worsen, deteriorate, decline
improvement / deterioration, decline
included / excluded
income, revenue / expenditure, spending, outlay
increase, raise, expand, lift, hike, push up, put up / decrease, reduce, cut, lower, lessen, trim, slash, curb, shrink, bring down, cut back
increase, rise, growth, gain, hike, surge, jump, climb, uptick, upswing / decrease, decline, reduction, cut, drop, fall, dip, slump, plunge, slide, downswing
inner, inside, indoor / outer, outside, outdoor
indoors / outdoors
inside / outside
innocence / guilt
install / remove, uninstall
intact, undamaged, unscathed / damaged, destroyed, wrecked
invade / withdraw
irrelevant / relevant
join / quit, leave
junior / senior
keep, retain, hold, maintain / drop, abandon, scrap, lose, give up, relinquish, cede, surrender
kill / spare, save
land / take off
large, big, huge, massive / small, little, tiny, minor
larger, bigger, greater / smaller, lesser
largest, biggest, greatest / smallest, least
lead, be ahead / trail, lag
leader / follower
left / right
left-wing, leftist, far-left, centre-left, center-left / right-wing, rightist, far-right, centre-right, center-right
legalise, legalize, decriminalise, decriminalize / criminalise, criminalize, ban, outlaw
lenient / strict, harsh, severe
liability / asset
liberal / conservative
liberate, free / occupy, enslave
lift, remove / impose, introduce
like, love, admire / dislike, hate, detest, loathe
likely, probable / unlikely, improbable
likelihood / unlikelihood
load / unload
lock / unlock
log in / log out
long / short, brief
long-term / short-term
longer / shorter
loosen / tighten
lose, be defeated, be beaten / win, triumph, prevail
loser / winner
loss, deficit / profit, gain
lower / upper
loyal / disloyal
lucky / unlucky
major / minor
majority / minority
make public / keep secret, withhold
manned / unmanned
mandatory, compulsory, obligatory / voluntary, optional
married / unmarried, single, divorced
marry / divorce
maximum / minimum
maximize, maximise / minimize, minimise
meet, fulfil, fulfill, honour, honor, keep / miss, break, breach
mild / severe, serious
miss, fail / hit, reach, meet
moderate / extreme, radical
more / less, fewer
morning / evening, night
most / least
native / foreign
natural / artificial
necessary / unnecessary
negative / positive
new / old
nominate / reject
normal / abnormal
north / south
northeast, northeastern / southwest, southwestern
northern / southern
northward, northwards, northbound / southward, southwards, southbound
northwest, northwestern / southeast, southeastern
occupied / vacant, unoccupied
offensive / defensive
officially / unofficially
older, elder / younger
oldest / youngest
open, reopen, unveil, inaugurate / close, shut, shut down, close down, shutter
open, public / secret, closed, private
oppose, object / support, back, favor, favour, endorse, champion
opponent, critic, detractor / supporter, backer, proponent, advocate
opposed / supportive
optimism, hope / pessimism, gloom
optimistic, upbeat, hopeful / pessimistic, downbeat, gloomy
ordinary / extraordinary
outbound / inbound
outgoing / incoming
outperform, exceed, surpass, top, beat / underperform, trail, miss, fall short
outrage, anger / delight, joy
outsider / insider
overcome / succumb
overestimate, overstate, exaggerate / underestimate, understate, play down
overvalued / undervalued
owe / own
paid / unpaid
pardon / punish, condemn
pass, approve, ratify / reject, block, veto, defeat, vote down, throw out
pause / resume
peace / war
peaceful, nonviolent, non-violent / violent
peacefully / violently
permanent / temporary, provisional, interim
permit / ban
plus / minus
poor / rich, wealthy, affluent
poverty / wealth
popular / unpopular
possible / impossible
postpone, delay, defer, put off / advance, bring forward
powerful / powerless
praise, hail, laud, applaud, commend, salute / criticize, criticise, condemn, slam, denounce, blame, attack, blast, lambast, lambaste, decry, deplore, censure
praise, acclaim / criticism, condemnation, censure
preserve, conserve / destroy
prevent, avert, avoid / cause, trigger, provoke, allow
private / public, state-owned
privatise, privatize / nationalise, nationalize
privatisation, privatization / nationalisation, nationalization
profit / loss
profitable / unprofitable, loss-making
pro-government / anti-government
pro-western / anti-western
pro-russian / anti-russian
prosecution / defence, defense
prosecute, charge, indict / acquit, clear, pardon
protect, safeguard, shield / endanger, threaten, jeopardise, jeopardize, expose
prove / disprove
pull / push
pull in / pull out
punish / reward, pardon
punishment / reward
push ahead, press ahead, go ahead, proceed / back down, hold off, give up, back out, pull out
quiet, silent / loud, noisy
raise / lower
ratify / reject
reassure, comfort / alarm, frighten, worry
recede / advance, rise
receive / send, give
recent / old
recognize, recognise / ignore
recover, rebound, bounce back, rally / slump, decline, deteriorate, relapse, worsen, collapse
recovery, rebound / decline, slump, relapse
redundant / necessary
refuse / agree, consent, accept
regret / welcome
regular / irregular
reinstate, restore / suspend, remove, dismiss, sack
release / withhold
relevant / irrelevant
remain, stay, keep on, stay on / leave, resign, quit, go, step down, stand down, depart
remove, take down, pull down / install, put up, add, erect
repel, repulse, beat back, fend off / succumb, yield
replace / retain, keep
resign, step down, quit, stand down / remain, stay, take office, stay on
resist / yield, surrender, give in, submit
responsible / irresponsible
restart, reopen, resume, reactivate / shut down, halt, close, suspend, stop, switch off
restore / cut, cut off, destroy
restrict, limit, curb / free, expand, widen
retain / replace
reveal / conceal
reward / punish
rich / poor
rise, grow, climb, soar, surge, jump, increase, rally, rebound, go up, edge up, leap, rocket, gain, skyrocket, advance, swell, mount, balloon / fall, drop, decline, shrink, dwindle, plunge, tumble, slump, plummet, decrease, sink, slide, slip, dip, dive, crash, go down, edge down, ebb, slacken, retreat
rough / smooth
rural / urban
safe, secure / dangerous, unsafe, insecure
safety, security / danger, insecurity
safely / dangerously
same, identical / different
satisfied / dissatisfied, unsatisfied
satisfaction / dissatisfaction
save, rescue / abandon, endanger, kill, doom
save / spend, squander
scarce / abundant, plentiful
sceptical, skeptical / convinced, confident
seller / buyer
sentence / acquit
set up / dissolve, disband
settle, resolve / fight, dispute
settled, resolved / unresolved, unsettled
severely / mildly, slightly
shallow / deep
shortage / glut, surplus
shrink / grow
shrinking / growing
shut, closed / open
silence / noise
similar / different
sink / float, rise
slow, slowly / fast, quickly, rapidly
small / large, big, great
solvent / insolvent, bankrupt
southern / northern
spread / contain
stable, steady / volatile, unstable, shaky, critical
stability, calm / instability, volatility, unrest, turmoil
stay / leave
stop, prevent / start, allow
strength / weakness
strengthen, harden / weaken, soften
strengthening / weakening
strict, tight / lenient, loose, lax
strike down, quash, overturn, annul, overrule / uphold, confirm, affirm, let stand
strong, robust, solid / weak, feeble, fragile
stronger / weaker
subsidy / tax
succeed / fail
successful / unsuccessful, failed
successfully / unsuccessfully
summer / winter
superior / inferior
support, approval, endorsement / opposition, rejection, disapproval
surrender, give up, yield / resist, fight on, hold out
survivor / victim, casualty
survive / die, perish, succumb
sympathetic / unsympathetic
sympathy / hostility
take, seize / give, return
tall / short
tax cut / tax rise
thaw, warm / freeze, cool
thick / thin
tighten, toughen / ease, relax, loosen
top, peak / bottom, trough
trust / distrust, mistrust
truth / lie, falsehood
true / false, untrue
unanimous / divided, split
underground / overground
understand / misunderstand
unify / divide
unite / divide, split
uphold / overturn, overrule, quash, strike down, reverse
upper / lower
urban / rural
useful / useless
usual / unusual
vaccinated / unvaccinated
vacate / occupy
valid / invalid
veto, block / approve, pass, sign, back
victor / loser
victorious / defeated
victory, triumph, success / defeat, failure
visible / invisible
voluntarily / forcibly
vulnerable / invulnerable, immune
warm up / cool down
warmer, hotter / colder, cooler
weaker / stronger
wealthy / poor, impoverished
weekday / weekend
welcome, applaud / condemn, deplore, reject, criticise, criticize, regret
well / badly, poorly
western / eastern
widen / narrow
willing, ready / unwilling, reluctant
win, prevail, triumph / lose, be beaten
win / defeat
winner / loser
win, secure / lose, miss
winning / losing
withdraw, pull out, evacuate / deploy, advance, enter, stay, remain, move in
worried, concerned / unconcerned, relaxed
wounded, injured, hurt / unharmed, unhurt, uninjured, unscathed
yes / no
young / old
sign / veto
praise / blame
restore / disrupt
calm / tense
cheer, applaud / boo, jeer, heckle
cheerful, jubilant, joyful, upbeat / gloomy, glum, downcast, despondent
joy, jubilation, delight / grief, sorrow, dismay, gloom
below / over
above / below, under
over / under
before / after
up / down
in / out
into / from
into / out
onto / off
on / off
for / against
with / without
to / from
toward, towards / from
since / until
most / least, fewest
many, much / few, little
always / never
everyone, everybody / nobody
everything / nothing
all / none
support, back, endorse, favor, favour, champion, advocate, defend, uphold, embrace, welcome, praise, hail, applaud, laud, commend, celebrate, approve / oppose, condemn, denounce, criticize, criticise, slam, blast, decry, deplore, assail, lambast, rebuke, censure, reject, fight, resist, protest, disapprove
support, backing, praise, approval, acclaim, applause, welcome / opposition, condemnation, criticism, disapproval, protest, outrage, censure, rebuke, backlash
buy, purchase, acquire, snap up, take over / sell, dump, offload, divest, dispose, shed, sell off
hire, recruit, appoint, employ, promote, reinstate, nominate / fire, sack, dismiss, demote, lay off, suspend, oust, axe, drop
deal, agreement, accord, compromise, breakthrough, settlement, consensus, pact / deadlock, impasse, stalemate, breakdown, failure, collapse, rupture, standoff
lift, ease, relax, remove, suspend, drop, end, scrap, loosen / impose, tighten, extend, reimpose, toughen, maintain, keep, introduce
safe, secure, harmless, healthy, beneficial, sound / harmful, dangerous, unsafe, hazardous, toxic, risky, deadly, lethal, unhealthy
begin, start, launch, open, resume, restart, commence, kick off, continue, go ahead, proceed / end, finish, halt, stop, suspend, cease, close, conclude, call off, cancel, abandon, pause, postpone, break off
gain, win, secure, seize, take, capture, regain, retain, keep, hold / lose, forfeit, surrender, cede, relinquish, give up
confirm, verify, corroborate, admit, acknowledge, concede, accept / deny, refute, dispute, contradict, dismiss, rebut, reject
truth, fact / lie, falsehood, fabrication, hoax
succeed, triumph, prevail, win, excel, thrive, flourish, prosper / fail, lose, flop, falter, struggle, collapse, founder
strengthen, bolster, reinforce, boost, consolidate, deepen, fortify, shore up, firm / weaken, undermine, erode, dent, damage, sap, dilute, loosen, soften, hurt, harm
improve, recover, brighten, heal, mend, rebound / worsen, deteriorate, darken, decline, degenerate, sour
reassure, calm, comfort, soothe, relieve / alarm, worry, frighten, scare, unsettle, upset, anger, outrage
delight, please, thrill, satisfy / disappoint, anger, dismay, upset, displease, frustrate
happy, pleased, delighted, satisfied, content, thrilled / unhappy, disappointed, angry, dissatisfied, dismayed, upset, sad, furious
hopeful, confident, upbeat, bullish, optimistic, positive, buoyant / doubtful, gloomy, bearish, pessimistic, negative, sceptical, skeptical, downbeat
hope, optimism, confidence / fear, despair, pessimism, gloom, doubt
calm, peaceful, quiet, stable, orderly / tense, violent, chaotic, unstable, turbulent, restless
calm, order, peace / chaos, unrest, violence, turmoil, tension
allow, permit, let, enable, authorize, authorise, legalize, legalise, clear, license / ban, bar, block, forbid, prohibit, outlaw, prevent, deny, veto
legal, lawful, legitimate, constitutional, valid / illegal, unlawful, illegitimate, unconstitutional, invalid, illicit
arrest, detain, jail, imprison, hold, seize, capture, apprehend / release, free, liberate, discharge, let go
escape, flee / surrender, stay, remain
guilty, responsible, liable / innocent, blameless, guiltless
convict, condemn, sentence, punish / acquit, exonerate, pardon, clear, absolve, vindicate
pass, approve, adopt, ratify, enact, endorse, clear, back / reject, block, veto, defeat, scrap, shelve, repeal, vote down, throw out, kill
open, reopen, unlock, unblock, inaugurate / close, shut, seal, block, lock, close down, shut down
enter, join, arrive, return, board / leave, exit, quit, depart, withdraw, abandon
arrive, land, dock / leave, depart, sail, take off, set off, set out
join, enter, accede / leave, quit, exit, withdraw, secede
build, construct, erect, restore, rebuild, repair / destroy, demolish, dismantle, wreck, ruin, raze, tear down, damage
save, rescue, protect, preserve, spare / destroy, kill, sacrifice, endanger, abandon
survive, recover, live / die, perish, succumb, be killed
alive, living / dead, deceased, lifeless
attack, assault, raid, invade / defend, protect, guard
advance, push, gain / retreat, withdraw, recede, fall back, pull back
rise, climb, surge, swell, mount, grow, go up / recede, ebb, subside, drop, fall, dwindle, shrink, diminish
extend, lengthen, prolong, renew / shorten, cut, curtail, end, terminate, cancel
renew, extend / cancel, terminate, scrap, end
hot, warm, mild, sunny / cold, cool, freezing, chilly, icy
wet, rainy, damp, humid / dry, arid
early, premature / late, overdue
fast, quick, rapid, swift, speedy, brisk / slow, sluggish, gradual
quickly, rapidly, swiftly / slowly, gradually
strong, powerful, robust, solid, firm, healthy / weak, feeble, fragile, poor, sluggish, ailing
large, big, huge, vast, massive, major, great, enormous / small, tiny, minor, little, slight, modest
rich, wealthy, affluent, prosperous / poor, impoverished, destitute, needy
cheap, inexpensive, affordable / expensive, costly, pricey, dear
easy, simple, straightforward / difficult, hard, tough, complicated, complex
clear, certain, sure, definite / unclear, uncertain, unsure, vague, doubtful
public, open / secret, private, closed, confidential
transparent, open / secretive, opaque
friendly, warm, cordial / hostile, cold, frosty, unfriendly
friend, ally, partner / enemy, foe, rival, opponent, adversary
united, unanimous / divided, split
loyal, faithful / disloyal, rebellious
honest, truthful / dishonest, deceitful, corrupt
clean / dirty, corrupt, contaminated
popular, well-liked / unpopular, disliked
experienced, veteran, seasoned / inexperienced, novice
full, crowded, packed / empty, deserted
heavy, strong / light, slight
majority, most / minority
maximum, highest, peak, record high / minimum, lowest, record low
peak, high / low, trough
accelerate, speed up, quicken, hasten, pick up / slow, slow down, decelerate, brake, lag, ease
increase, raise, boost, hike, lift, double, triple, expand, enlarge / decrease, reduce, cut, lower, slash, trim, halve, curb, shrink, diminish
overestimate, exaggerate, overstate, inflate / underestimate, downplay, understate, play down
encourage, urge, promote, foster / discourage, deter, hinder, dissuade
include, contain, feature / exclude, omit, lack, leave out
remember, recall / forget
attend, turn up, show up, appear / miss, skip, boycott, stay away
present / absent
agree, consent, accept, concede / refuse, disagree, decline, object
obey, comply, respect, honor, honour, follow / defy, violate, breach, flout, disobey, ignore, break
pay, repay, settle / owe, default, withhold
lend / borrow
spend / save
invest / divest
deposit / withdraw
credit / debit
hide, conceal, cover up, suppress / reveal, disclose, expose, publish, uncover, unveil
speak, talk / remain silent
love, adore / hate, loathe, despise
marry, wed / divorce, separate
recruit, enlist / discharge, dismiss
mobilize, mobilise / demobilize, demobilise
militarize, militarise / demilitarize, demilitarise
arm / disarm
connect, link, join / disconnect, separate, cut off
attach / detach
dress / undress
switch on, turn on, activate / switch off, turn off, deactivate
take off, lift off / land, touch down, crash
float, surface / sink, submerge
fill / empty, drain
freeze / thaw, melt, unfreeze
heat / cool
inflate / deflate
ascent, climb / descent
entrance, entry / exit
import / export
incoming, inbound / outgoing, outbound
domestic, home / foreign, overseas
victory, win, triumph / defeat, loss
winner, victor, champion / loser
success, triumph, hit / failure, flop, disaster, fiasco, debacle
boom, upturn, growth, expansion, recovery / bust, slump, recession, downturn, contraction, slowdown
profit, gain, surplus / loss, deficit
bull / bear
advantage, benefit, boon / disadvantage, drawback, setback
right, correct, justified / wrong, incorrect, unjustified, mistaken
genuine, authentic, real / fake, counterfeit, forged, bogus
voluntary / forced, compulsory
willing, eager, keen, ready / unwilling, reluctant, hesitant
deliberate, intentional / accidental, unintentional
permanent, lasting, long-lasting / temporary, short-lived, brief
necessary, essential, vital / unnecessary, needless
useful, helpful / useless, unhelpful
possible, feasible / impossible, unfeasible
likely / unlikely
fair, just / unfair, unjust, biased
effective, successful / ineffective, useless, futile
armed / unarmed
employed / unemployed, jobless
favor, favour / against
ceasefire, truce / offensive, hostilities
peace / war, conflict, fighting
democracy / dictatorship
freedom, liberty / slavery, captivity, oppression
wealth, prosperity / poverty, hardship
`
  .trim()
  .split('\n');
