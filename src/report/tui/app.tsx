import { Box, Text, useInput } from 'ink';
import type { ReactNode } from 'react';
import { frameOf } from './frame.ts';
import { keysOf } from './keys.ts';
import type { Line } from './line.ts';
import type { Key, State } from './state.ts';
import { lookOf } from './style.ts';

interface AppProperties {
  readonly state: State;
  readonly hasColour: boolean;
  readonly onKey: (key: Key) => void;
}

/** The element to mount: the one way in, so that whoever mounts it needs no JSX. */
export const appOf = (properties: AppProperties): ReactNode => <App {...properties} />;

/** The screen: draws the frame of the state and passes keys on. Everything else is in the state. */
function App({ state, hasColour, onKey }: AppProperties): ReactNode {
  useInput((input, named) => {
    for (const key of keysOf(input, named)) onKey(key);
  });
  return (
    <Box flexDirection="column" width={state.size.columns} height={state.size.rows}>
      {frameOf(state).map((pieces, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place and nothing else
        <Row key={row} pieces={pieces} hasColour={hasColour} />
      ))}
    </Box>
  );
}

function Row({ pieces, hasColour }: { readonly pieces: Line; readonly hasColour: boolean }): ReactNode {
  // A text without characters would have no height.
  if (pieces.length === 0) return <Text> </Text>;
  return (
    <Text wrap="truncate-end">
      {pieces.map(({ text, style }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity beyond their place
        <Text key={place} {...lookOf(style, hasColour)}>
          {text}
        </Text>
      ))}
    </Text>
  );
}
