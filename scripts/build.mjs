// Compiles src/ into dist/ and puts the language data beside the code that loads it.
// Written into a folder aside and renamed, so that an interrupted build never leaves half a dist/.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const aside = join(root, '.cache', `dist-${process.pid}`);
const compiler = join(
  dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin',
  'tsc',
);
rmSync(aside, { recursive: true, force: true });
try {
  execFileSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json'), '--outDir', aside], {
    stdio: 'inherit',
  });
} catch {
  rmSync(aside, { recursive: true, force: true });
  process.exit(1);
}
const data = join(root, 'src', 'language', 'data');
cpSync(data, join(aside, 'language', 'data'), { recursive: true, filter: (path) => !path.endsWith('.ts') });
await writeSchemas();
chmodSync(join(aside, 'cli.js'), 0o755);
rmSync(join(root, 'dist'), { recursive: true, force: true });
renameSync(aside, join(root, 'dist'));

/** One JSON Schema for each document that a command writes, generated from the shapes in src/model/schema/. */
async function writeSchemas() {
  const { z } = await import('zod');
  const { documentSchemas } = await import(
    pathToFileURL(join(aside, 'model', 'schema', 'documents.js')).href
  );
  mkdirSync(join(aside, 'schema'));
  for (const [name, schema] of Object.entries(documentSchemas)) {
    const text = JSON.stringify({ title: `variorum ${name}`, ...z.toJSONSchema(schema) }, null, 2);
    writeFileSync(join(aside, 'schema', `${name}.json`), `${text}\n`);
  }
}
