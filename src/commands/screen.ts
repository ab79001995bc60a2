import { setImmediate } from 'node:timers/promises';
import type { Article } from '../model/article.ts';
import type { Comparison } from '../model/difference.ts';
import type { Event } from '../model/event.ts';
import { type AnalysisStep, analyse, compareArticles } from '../pipeline.ts';
import { frameChanges } from '../report/tui/frame-changes.ts';
import { initialState, reduce } from '../report/tui/reducer.ts';
import type { Action, Size, State } from '../report/tui/state.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const ESC = '\u001b';
/** The alternate screen without a cursor; a line that turns out too long is cut at the edge and does not run on. */
const ENTER = `${ESC}[?1049h${ESC}[?25l${ESC}[?7l${ESC}[2J`;
const LEAVE = `${ESC}[0m${ESC}[?7h${ESC}[?25h${ESC}[?1049l`;
const CLEAR = `${ESC}[0m${ESC}[2J`;
/** Around each frame: a terminal that knows them shows the frame at once, others pass over them. */
const BEGIN_FRAME = `${ESC}[?2026h`;
const END_FRAME = `${ESC}[?2026l`;

/** Results of the analysis are drawn together, so that ten thousand events are not as many frames. */
const DRAW_EVERY_MS = 100;

/** Whether a screen can be drawn on and keys be read one by one. */
export const canOpenScreen = (terminal: Terminal): boolean =>
  terminal.isInteractive && process.env['TERM'] !== 'dumb' && typeof process.stdin.setRawMode === 'function';

/**
 * `variorum [paths..]` on a terminal: groups the articles, opens the terminal comparison, and compares the events while
 * it can already be used. Until it opens, the terminal is as it was and Ctrl-C ends the program as it ends any other;
 * afterwards Ctrl-C restores the terminal first. Either way a shell sees exit code 130.
 */
export async function screen(articles: readonly Article[], terminal: Terminal): Promise<ExitCode> {
  const isCancelled = (): boolean => state !== null && state.ending !== null;
  let state: State | null = null;
  const steps = analyse(articles, { isCancelled });
  const { value: grouped } = await steps.next();
  terminal.progress(null);
  if (grouped?.kind !== 'grouped') return 0;

  state = initialState(grouped, sizeOf(process.stdout));
  const canvas = await openCanvas(state, (action) => {
    if (state === null || state.ending !== null) return;
    state = withOpenedEvent(reduce(state, action), grouped);
    canvas.draw(state);
  });
  try {
    await Promise.all([canvas.closed, compareAll(steps, canvas.dispatch)]);
  } finally {
    canvas.close();
  }
  if (state.ending === 'interrupted') process.kill(process.pid, 'SIGINT');
  return 0;
}

/** Compares event after event; keys are handled in between. */
async function compareAll(
  steps: AsyncGenerator<AnalysisStep>,
  dispatch: (action: Action) => void,
): Promise<void> {
  let compared: { event: Event; comparison: Comparison }[] = [];
  let drawn = performance.now();
  for await (const step of steps) {
    if (step.kind === 'compared') compared.push(step);
    if (performance.now() - drawn > DRAW_EVERY_MS) {
      dispatch({ kind: 'compared', events: compared });
      compared = [];
      await setImmediate();
      drawn = performance.now();
    }
    await setImmediate();
  }
  dispatch({ kind: 'compared', events: compared });
  dispatch({ kind: 'completed' });
}

/** An event that is opened before its turn is compared at once. */
function withOpenedEvent(state: State, { articles, events }: AnalysisStep & { kind: 'grouped' }): State {
  const opened = state.event?.event;
  if (opened === undefined || state.facts.has(opened)) return state;
  const event = events.find(({ id }) => id === opened);
  if (event === undefined) return state;
  const members = new Set(event.articles);
  const comparison = compareArticles(articles.filter(({ id }) => members.has(id)));
  return reduce(state, { kind: 'compared', events: [{ event, comparison }] });
}

interface Canvas {
  readonly draw: (state: State) => void;
  readonly dispatch: (action: Action) => void;
  /** Settles when the screen was left, with an error where drawing failed. */
  readonly closed: Promise<unknown>;
  /** Gives the terminal back as it was; more than once does no harm. */
  readonly close: () => void;
}

async function openCanvas(first: State, dispatch: (action: Action) => void): Promise<Canvas> {
  // React's development build checks every element; it is chosen when React is loaded.
  process.env['NODE_ENV'] ??= 'production';
  const [{ render }, { appOf }] = await Promise.all([import('ink'), import('../report/tui/app.tsx')]);
  const hasColour = (process.env['NO_COLOR'] ?? '') === '';
  const element = (state: State) =>
    appOf({ state, hasColour, onKey: (key) => dispatch({ kind: 'key', key }) });

  const { stdout, stdin } = process;
  let shown: readonly string[] = [];
  let isClosed = false;
  const write = (frame: string, done?: () => void): boolean => {
    if (frame === '' || isClosed) return stdout.write('', done);
    const lines = frame.split('\n');
    const changes = frameChanges(shown, lines);
    shown = lines;
    return stdout.write(`${BEGIN_FRAME}${changes}${END_FRAME}`, done);
  };
  // Ink writes frames below one another and erases the lines above, which goes wrong when a window is resized or a line is
  // wider than Ink thinks. Here it is told to write each frame as it is (`debug`), to a stdout that puts it in its place.
  const framed: NodeJS.WriteStream = Object.create(stdout, {
    write: { value: write },
    on: { value: stdout.on.bind(stdout) },
    off: { value: stdout.off.bind(stdout) },
  });

  const resized = (): void => {
    shown = [];
    stdout.write(CLEAR);
    dispatch({ kind: 'resized', size: sizeOf(stdout) });
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const stopped = (signal: NodeJS.Signals): void => {
    close();
    process.kill(process.pid, signal);
  };
  const close = (): void => {
    if (isClosed) return;
    isClosed = true;
    ink.unmount();
    if (stdin.isTTY) stdin.setRawMode(false);
    stdout.write(LEAVE);
    stdout.off('resize', resized);
    for (const signal of signals) process.off(signal, stopped);
    process.off('exit', close);
    process.off('uncaughtExceptionMonitor', close);
  };

  stdout.on('resize', resized);
  for (const signal of signals) process.on(signal, stopped);
  process.on('exit', close);
  process.on('uncaughtExceptionMonitor', close);
  stdout.write(ENTER);
  const ink = render(element(first), {
    stdout: framed,
    exitOnCtrlC: false,
    patchConsole: false,
    debug: true,
  });
  return {
    draw: (state) => (state.ending === null ? ink.rerender(element(state)) : ink.unmount()),
    dispatch,
    closed: ink.waitUntilExit(),
    close,
  };
}

const sizeOf = ({ columns, rows }: NodeJS.WriteStream): Size => ({
  columns: columns || 80,
  rows: rows || 24,
});
