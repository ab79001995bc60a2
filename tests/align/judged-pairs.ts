/**
 * Pairs of sentences that an earlier state of the alignment was in doubt about (a score of .1 to .55), judged by hand by
 * the authors of this project: mostly statements told in other words, and sentences on one matter that say different
 * things. As in `labelled-articles.ts`, articles are named by set and id, sentences by the offset of a character inside
 * them; of all pairs that are not listed nothing is known.
 */
export interface JudgedPairs {
  /** Below the datasets folder. */
  readonly set: string;
  readonly left: string;
  readonly right: string;
  /** The two sentences report the same, wholly or in part. */
  readonly links: readonly (readonly [left: number, right: number])[];
  readonly others: readonly (readonly [left: number, right: number])[];
}

export const judgedPairs: readonly JudgedPairs[] = [
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'P7yAO7LqzSBts1iS',
    right: 'LV8FB53jpn77JErs',
    links: [],
    others: [
      [346, 2182],
      [346, 2400],
      [690, 696],
      [1193, 2830],
      [3014, 2400],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'i8RNLi3c47M2aN2f',
    right: 'AcONQgVJ8qe9Yeex',
    links: [
      [1018, 1823],
      [1018, 2123],
      [1018, 2293],
    ],
    others: [],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: '0SSzGgA5jBVQX8o2',
    right: 'uEyQxIQgEHsk0Zp8',
    links: [
      [234, 164],
      [234, 240],
      [605, 0],
      [725, 361],
    ],
    others: [[1793, 1476]],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'CY2vgUqBMPHyTRx8',
    right: 'YgcGT9ExeFChINvH',
    links: [
      [1308, 1023],
      [2258, 763],
    ],
    others: [
      [0, 2588],
      [325, 1234],
      [574, 1735],
      [927, 1095],
      [2145, 187],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'Ca3iM1hKxqbmM6bb',
    right: '8cwv6hWPKkbEK8Xh',
    links: [[727, 2355]],
    others: [],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'XP9nU9jhtra947lX',
    right: 'kEZiF8sGVasqm9kI',
    links: [
      [394, 180],
      [1036, 1433],
    ],
    others: [
      [2785, 2451],
      [2862, 1617],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'W5wjdW9FSWwOZTy8',
    right: 'KASIGVhzFPvVfOGm',
    links: [
      [496, 222],
      [1166, 18],
      [1492, 1003],
    ],
    others: [[476, 700]],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'amqp3cArfzyHtGP8',
    right: 'UzritJCa7haeVsfC',
    links: [
      [305, 1378],
      [305, 1483],
    ],
    others: [
      [676, 2882],
      [2135, 2765],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'CrjUMoctqzcQOGS8',
    right: 'maD79ZrR25WzCE22',
    links: [[168, 1334]],
    others: [
      [0, 0],
      [2333, 1497],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'teiLYKz8YVD4zZxd',
    right: 'pxgjyuIsXYNOtY3l',
    links: [
      [596, 2087],
      [1258, 2658],
      [2305, 0],
    ],
    others: [
      [898, 2622],
      [1326, 1423],
      [1500, 1423],
      [1757, 1728],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'v0rJB5XHtPgXXs5z',
    right: 'svP2lsp8JMbb08BA',
    links: [
      [0, 1073],
      [0, 1735],
      [1284, 1474],
      [1724, 636],
    ],
    others: [
      [856, 364],
      [1933, 287],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'BMSkwVyJGaU2I5It',
    right: 'QEl9EFio5agX9Qdh',
    links: [
      [455, 1242],
      [2576, 2708],
    ],
    others: [
      [383, 1433],
      [869, 2244],
      [1598, 1242],
      [2093, 1242],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'IdFpMRLNpa6B5GHZ',
    right: 'Vj3uGSnXB2hIjZpe',
    links: [],
    others: [
      [706, 1059],
      [839, 0],
      [889, 1577],
      [2115, 3223],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'vOCs1Ye4zuhcRa4d',
    right: 'Hn9sNo4ewDzQWhPP',
    links: [[399, 1460]],
    others: [
      [771, 1290],
      [1243, 1290],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 's5XhpgfVG1xuTGwc',
    right: '7J3TTMtKpxIlNGLN',
    links: [[479, 0]],
    others: [
      [168, 1090],
      [713, 871],
      [1070, 531],
      [1485, 1913],
      [1817, 899],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: '82mW0xV4XaItqVf8',
    right: 'MGoWHVi2elgoUpoq',
    links: [
      [153, 0],
      [351, 965],
      [690, 1492],
    ],
    others: [
      [690, 397],
      [1428, 2577],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'QjGTrI12OIx7qWMi',
    right: 'GbRqedSh5EjRw3p6',
    links: [],
    others: [[2098, 1818]],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'gLIS95tx0E4NgewU',
    right: 'DdwQcXArODteqm7S',
    links: [
      [269, 1980],
      [374, 2197],
      [407, 0],
      [485, 1613],
      [1541, 2259],
      [2728, 390],
    ],
    others: [[3014, 2634]],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: '7ygXr7ahG0O8a4F4',
    right: 'DfumECjSsidJGBJM',
    links: [
      [86, 201],
      [305, 361],
      [459, 1124],
    ],
    others: [
      [752, 1473],
      [2583, 1180],
      [2583, 1685],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'mAdbLHBbicSr4Wm9',
    right: 'Op7ojct6aBfUKtiB',
    links: [
      [0, 114],
      [234, 349],
      [338, 440],
    ],
    others: [
      [0, 0],
      [2195, 2042],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'E8ixnlo7MN7LImdw',
    right: '14ZnW9rqKq3FQYVS',
    links: [
      [2132, 677],
      [2450, 677],
      [2964, 187],
    ],
    others: [
      [0, 0],
      [1045, 1859],
      [1045, 2911],
      [1458, 642],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'UXXKf4XEiC2uhEdn',
    right: '2f66vgaVl9WjzmPE',
    links: [
      [354, 333],
      [3088, 2925],
    ],
    others: [
      [863, 3385],
      [2451, 333],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'zxg5NnWA8nAPJMF8',
    right: 'tWHTitFZoNKOJwz3',
    links: [
      [753, 220],
      [753, 2009],
      [753, 2195],
      [1063, 220],
      [1063, 2195],
    ],
    others: [
      [753, 447],
      [2416, 2601],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: '1eewAivAYBIIOAXD',
    right: 'fpomzLO0BLI5uqnj',
    links: [
      [19, 0],
      [19, 210],
    ],
    others: [
      [325, 393],
      [420, 881],
      [3455, 393],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'vp4etECzVtMj79tu',
    right: 'r4VMpx3usXKCEBe1',
    links: [],
    others: [
      [0, 2923],
      [940, 2388],
      [2335, 1752],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'St22efcGkzjOFfSj',
    right: 'xC7T4LFcUhjfvvtd',
    links: [
      [0, 2202],
      [373, 182],
      [610, 2202],
      [2289, 1230],
    ],
    others: [
      [1713, 1071],
      [2494, 2024],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'qKFaANzUDHmz10nx',
    right: 'yoFa0wgJPr1lc67y',
    links: [],
    others: [
      [0, 0],
      [117, 285],
      [1310, 285],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'iJ1PS2wseKPtuFeZ',
    right: 'CLJPiiuWpwvEmA92',
    links: [[641, 1560]],
    others: [
      [0, 326],
      [582, 595],
      [1200, 1085],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'qXoiSvhWWKIuT2C3',
    right: 'pVj3poKDadLOGqjN',
    links: [
      [286, 1892],
      [515, 0],
      [875, 3217],
    ],
    others: [
      [515, 1279],
      [515, 2098],
      [1189, 1506],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'LWNQuP1rz0OSx1n1',
    right: 'RmncMD1mOH62xMF8',
    links: [[980, 768]],
    others: [
      [0, 0],
      [72, 0],
      [72, 1765],
    ],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: '0x1ORQaP47xViEMa',
    right: 'Lu6Bj7HklF8EcDEq',
    links: [
      [170, 0],
      [512, 484],
      [571, 0],
      [1123, 1312],
      [1901, 2253],
      [1929, 2625],
      [2076, 665],
    ],
    others: [],
  },
  {
    set: 'events/allsides.train.jsonl.gz',
    left: 'QUVbgMX9oA4JJpdT',
    right: 'NTIaRKZwuztoOLsD',
    links: [
      [790, 220],
      [790, 1809],
    ],
    others: [
      [363, 0],
      [476, 1938],
      [1936, 692],
    ],
  },
];
