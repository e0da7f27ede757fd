// Writes data files in canonical form. A file that cannot be read is left alone and said.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { canonical } from '#dataset/check.ts';
import { type DataFile, readFolder } from '#dataset/folder.ts';
import { shownIn } from '#dataset/load.ts';
import { linesOf } from '#dataset/parse.ts';
import { sayProblem } from '#dataset/problem.ts';
import { readYaml } from '#dataset/yaml.ts';
import { type Job, UsageError } from './job.ts';

const fmt: Job = async ({ dir, words, check }, print) => {
  const chosen = new Set(words.map((word) => resolve(word)));
  const files = readFolder(dir).files.filter(({ path }) => chosen.size === 0 || chosen.has(resolve(dir, path)));
  if (files.length < chosen.size) throw new UsageError(`Some of these are not files of ${dir}.`);
  let changed = 0;
  let unread = 0;
  for (const file of files) {
    const fault = faultOf(file);
    if (fault) {
      process.stderr.write(`${sayProblem(shownIn(dir, { file: file.path, what: 'form', ...fault }))}\n`);
      unread++;
      continue;
    }
    const text = canonical(file);
    if (text === file.bytes.toString('utf8')) continue;
    if (!check) writeFileSync(join(dir, file.path), text);
    print(join(dir, file.path));
    changed++;
  }
  return unread > 0 || (check && changed > 0) ? 1 : 0;
};

export default fmt;

function faultOf(file: DataFile): { line: number; col: number; why: string } | undefined {
  if (file.form === 'yaml') return readYaml(file.bytes.toString('utf8')).faults[0];
  for (const { text, line } of linesOf(file.bytes))
    try {
      JSON.parse(text);
    } catch (error) {
      return { line, col: 1, why: (error as Error).message };
    }
  return undefined;
}
