// Checks the data folder and prints every failure, or what it counts when there is none.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checked, checkFolder } from '#dataset/check.ts';
import { KINDS } from '#dataset/dataset.ts';
import { recordsOf, versionOf } from '#dataset/filed.ts';
import { readFolder } from '#dataset/folder.ts';
import { shownIn } from '#dataset/load.ts';
import { byPlace, sayProblem } from '#dataset/problem.ts';
import { readSnapshot } from '#dataset/snapshot.ts';
import type { Job } from './job.ts';

const check: Job = async ({ dir }, print) => {
  const { files, problems, nudges } = checkDir(dir);
  if (problems.length > 0) {
    const shown = problems.map((problem) => shownIn(dir, problem)).sort(byPlace);
    for (const problem of shown) process.stderr.write(`${sayProblem(problem)}\n`);
    process.stderr.write(`${shown.length} ${shown.length === 1 ? 'failure' : 'failures'}\n`);
    return 1;
  }
  for (const line of countsOf(files)) print(line);
  if (nudges.length > 0) print(`${nudges.length} posts to confirm again: npm run data -- stale`);
  return 0;
};

export default check;

/** Reads and checks a folder; what is known from the last good reading is not parsed again. */
export function checkDir(dir: string): Checked {
  const expectations = join(dir, 'expectations.yaml');
  const text = existsSync(expectations) ? readFileSync(expectations, 'utf8') : undefined;
  return checkFolder(readFolder(dir), readSnapshot(dir)?.files, text);
}

function countsOf(files: Checked['files']): string[] {
  const publishers = recordsOf(files, 'source');
  const pages = publishers.reduce((sum, { items }) => sum + items.length, 0);
  const counts = KINDS.map((kind) => `${recordsOf(files, kind).length} ${kind}`);
  const questions = recordsOf(files, 'utterance')
    .flatMap(({ id: _, between: __, ...asked }) => Object.values(asked))
    .reduce((sum, list = []) => sum + list.length, 0);
  const [head] = recordsOf(files, 'dataset');
  return [
    counts.join(' · '),
    `${pages} pages of ${publishers.length} publishers`,
    `${questions} questions written down`,
    `version ${versionOf(files)}, as of ${head!.as_of}: no failure`,
  ];
}
