// What the stages are compared with, each in a process of its own: `node baseline.mjs <job> <file.jsonl> [dist]`.
import { createReadStream } from 'node:fs';
import { pathToFileURL } from 'node:url';

const jobs = {
  /** Node doing nothing: what every process costs. */
  nothing: async () => undefined,

  /** Reading the file and parsing each line. */
  parse: async (file) => {
    for await (const line of linesOf(file)) JSON.parse(line);
  },

  /** The articles of the file, let go one by one: what the engine's reading costs in time and memory. */
  read: async (file, dist) => {
    const { readArticles } = await import(pathToFileURL(`${dist}/ingest/read-articles.js`).href);
    for await (const _ of readArticles([file]));
  },

  /** The textbook's signature of each text, kept; nothing is compared. */
  minhash: async (file) => {
    const signatures = [];
    for await (const line of linesOf(file)) signatures.push(classicSignature(JSON.parse(line).text));
  },
};

async function* linesOf(file) {
  let rest = '';
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 512 * 1024 })) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

const PERMUTATIONS = 128;
const SHINGLE_WORDS = 5;
const multipliers = Uint32Array.from({ length: PERMUTATIONS }, (_, i) => Math.imul(2 * i + 1, 0x9e3779b1));
const increments = Uint32Array.from({ length: PERMUTATIONS }, (_, i) => Math.imul(i + 1, 0x85ebca6b));

/**
 * MinHash as textbooks have it (Broder 1997): the text is split by a regex, each word shingle hashed as a string, and
 * 128 permutations of each hash are tried, in plain typed-array loops.
 */
function classicSignature(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const signature = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
    const hash = hashOf(words.slice(i, i + SHINGLE_WORDS).join(' '));
    for (let p = 0; p < PERMUTATIONS; p++) {
      const value = (Math.imul(hash, multipliers[p]) + increments[p]) >>> 0;
      if (value < signature[p]) signature[p] = value;
    }
  }
  return signature;
}

/** FNV-1a. */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

const [job, file, dist] = process.argv.slice(2);
await jobs[job](file, dist);
