import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They take minutes; begun last, one of them would keep a single worker busy while the other stands idle. */
const longest = ['/tests/eval.test.ts', '/tests/report/html/corpus-browser.test.ts'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      longest.some((end) => moduleId.endsWith(end));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** They replace a package for themselves, or fill the memory: modules of their own. */
const apart = [
  'tests/ingest/read/failing-page.test.ts',
  'tests/ingest/read/unreadable-folder.test.ts',
  'tests/eval.test.ts',
];

export default defineConfig({
  test: {
    // All others share their worker's modules: to load tables and compile code anew for each file is a tenth of the run.
    projects: [
      {
        extends: true,
        test: { name: 'apart', include: apart },
      },
      {
        extends: true,
        test: { name: 'shared', include: ['tests/**/*.test.{ts,tsx}'], exclude: apart, isolate: false },
      },
    ],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The usual machine of this project has two cores.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
});
