import { screen } from '../../src/commands/screen.ts';
import { withTerminal } from '../../src/commands/with-terminal.ts';
import { article } from './made-up.ts';

// Opens the screen on an article that fails when what was cut from it is asked for: a programming error while drawing.
const failing = Object.defineProperty({ ...article('failing', ['One sentence.']) }, 'excluded', {
  get: (): never => {
    throw new Error('made to fail');
  },
});

process.exitCode = await withTerminal({}, (terminal) => screen([failing], terminal));
