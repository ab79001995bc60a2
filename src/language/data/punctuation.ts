/**
 * Marks that end a sentence whatever its script, and marks that may close behind them.
 *
 * source: Unicode 15 `Sentence_Terminal` and `Pe`/`Pf`, of the scripts that news is written in.
 * note: the common core. Who reads lines, captions or whole texts adds what ends a sentence there, such as a colon.
 */
export const sentenceEndMarks = '.!?…。！？؟۔।';
export const closingMarks = '"\'”’»)]';
