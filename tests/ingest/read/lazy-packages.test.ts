import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as packages from '../../../src/ingest/packages.ts';

const folder = fileURLToPath(new URL('../../../src/ingest', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

describe('the packages that only some inputs need', () => {
  it('are imported by no file at its start', () => {
    const found = sources.flatMap((name) => {
      const source = readFileSync(join(folder, name), 'utf8');
      const imports = source.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^'.][^']*)';$/gmu);
      return [...imports].map(([, specifier = '']) => specifier).filter((one) => !one.startsWith('node:'));
    });
    expect(found).toEqual([]);
  });

  it('are each what their own name loads', () => {
    const load = createRequire(import.meta.url);
    expect(packages.yaml()).toBe(load('yaml'));
    for (const get of Object.values(packages)) expect(Object.keys(get())).not.toEqual([]);
  });
});
