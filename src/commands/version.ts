import { createRequire } from 'node:module';

/** The version of this package, from its manifest (beside `src/` and beside `dist/` alike). */
export function packageVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)('../../package.json');
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}
