/**
 * Buildings, streets and offices that stand for a government, folded, each with the country (as `demonyms.ts` names it):
 * `the White House said` and `the US said` may be one report.
 *
 * source: common usage of English-language news, written out for this project.
 * note: capitals stand in `demonyms.ts`. `Congress` and `Parliament` alone name many bodies and are left out.
 */
export const seatsOfPower: ReadonlyMap<string, string> = new Map(
  `white house: u.s., pentagon: u.s., capitol hill: u.s., state department: u.s., oval office: u.s., foggy bottom: u.s.,
  supreme court: u.s., justice department: u.s., treasury department: u.s., downing street: britain,
  whitehall: britain, westminster: britain, buckingham palace: britain, foreign office: britain, kremlin: russia,
  elysee: france, elysee palace: france, quai d'orsay: france, bundestag: germany, chancellery: germany,
  knesset: israel, blue house: korea, planalto: brazil, quirinal: italy, palazzo chigi: italy, zhongnanhai: china,
  rashtrapati bhavan: india, lok sabha: india, holyrood: scotland, stormont: britain, binnenhof: netherlands,
  moncloa: spain, verkhovna rada: ukraine, duma: russia, majlis: iran, holy see: vatican`
    .split(',')
    .map((pair) => pair.trim().split(': '))
    .flatMap(([seat, country]) => (seat === undefined || country === undefined ? [] : [[seat, country] as const])),
);
