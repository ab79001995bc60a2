/**
 * Opposites of news English that WordNet does not hold or holds of other senses, as dictionary forms: what stands
 * before `/` against what stands behind it, several on a side separated by commas.
 *
 * source: written for this project from general knowledge of English.
 * note: only words of which one denies the other, about the same thing at the same time. Mere contrasts (`city` /
 *   `village`) and sides (`Sunni` / `Shia`) are left out.
 */
export const antonyms: readonly string[] = `
accept, approve, adopt, endorse, embrace, welcome / reject, refuse, rebuff, decline, spurn
acquit, exonerate, clear / convict, condemn
acquittal / conviction
advance, progress / retreat, regress, withdraw
affirm, confirm, acknowledge, admit / deny, refute, dispute
agree / disagree, refuse
agreement, consensus, accord / disagreement, discord, dispute
aid, help, assist / hinder, hamper, impede, obstruct
allow, permit, authorize, authorise / ban, forbid, prohibit, bar, outlaw, disallow
ally, friend / enemy, foe, adversary
ally / opponent
appear, emerge / vanish, disappear
appoint, hire, recruit / dismiss, fire, sack
approval / rejection, disapproval
arrest, detain, jail, imprison / release, free
arrival / departure
arrive / depart, leave
ascend, climb / descend
assemble / disperse, disband
attack / defend
begin, start, launch / end, finish, stop, cease
boost, strengthen, bolster, reinforce / weaken, undermine, erode
boom / bust, slump
buy, purchase / sell
buyer / seller
calm, soothe / provoke, inflame
capture, seize / release, free
ceasefire, truce, peace / war, fighting
comply, obey / defy, disobey, violate
construct, build / demolish, destroy, dismantle
continue, resume / stop, halt, suspend, cease
create / destroy, abolish
damage / repair
decline, fall, drop, shrink, dwindle, plunge, tumble, slump, plummet / rise, grow, climb, soar, surge, jump
decrease, reduce, cut, lower, lessen / increase, raise, expand
decrease, decline, reduction, cut, drop, fall / increase, rise, growth, gain, hike, surge
defeat, loss / victory, win, triumph
deficit / surplus
deny, withhold / grant
deploy, send / withdraw, recall
die / survive
disclose, reveal, publish / conceal, hide
dovish / hawkish
downgrade / upgrade
downturn, recession / upturn, recovery
ease, relax, loosen / tighten, toughen
eastern / western
east / west
northern / southern
north / south
enter, join / leave, quit, exit
entry / exit
escalate, intensify, worsen / subside, abate
escalation / de-escalation
exclude / include
expand, extend, widen / contract, shrink, narrow
export / import
exporter / importer
fail / succeed, pass
failure / success
fake, false / genuine, real, true
first / last
gain / lose
gain / loss
guilt / innocence
guilty / innocent
high / low
hostile / friendly
illegal, unlawful, illicit / legal, lawful
impose / lift
improve / worsen, deteriorate
improvement / deterioration
inside, indoors / outside, outdoors
keep, retain / drop, abandon, scrap
kill / spare
land / launch
legitimate / illegitimate
left-wing, leftist / right-wing, rightist
liberal / conservative
like, love / dislike, hate
lose / win
majority / minority
maximum / minimum
maximize / minimize
miss, skip / attend
mild / severe
moderate / extreme, radical
open, reopen / close, shut
optimism / pessimism
optimistic / pessimistic
oppose / support, back, favor, favour
opponent, critic / supporter, backer, proponent
overestimate / underestimate
peaceful / violent
positive / negative
praise, hail, laud, applaud / criticize, criticise, condemn, slam, denounce, blame
profit / loss
promote / demote
prosecution / defence, defense
protect / endanger, threaten
public / private
recognize, recognise / ignore
remember / forget
resign / remain, stay
retain / replace
revoke, repeal, rescind, scrap / enact, introduce
safe / dangerous, unsafe
save, rescue / abandon
shortage / glut, surplus
stable / volatile, unstable
stability / instability, volatility
strength / weakness
strong / weak
thaw / freeze
trust, confidence / distrust, mistrust
unite / divide, split
unity / division
uphold / overturn, overrule, quash
upper / lower
voluntary / compulsory, mandatory
win / defeat
wounded, injured / unharmed, unhurt
alive / dead
best / worst
better / worse
early / late
above / below
before / after
more / less, fewer
most / least
up / down
many / few
in / out
on / off
for / against
with / without
always / never
`
  .trim()
  .split('\n');
