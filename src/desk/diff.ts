// Tells what changed in the record since a git ref, in a reader's words.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble, type Dataset } from '#dataset/dataset.ts';
import { changesBetween, tellChanges } from '#dataset/diff.ts';
import { gather, type ReadFile, recordsOf, versionOf } from '#dataset/filed.ts';
import { readFolder } from '#dataset/folder.ts';
import { readDataset } from '#dataset/load.ts';
import { readFiles } from '#dataset/reading.ts';
import { type Job, UsageError } from './job.ts';

const diff: Job = async ({ dir, words }, print) => {
  const [ref] = words;
  if (!ref || words.length > 1) throw new UsageError('Say one git ref to compare with, such as HEAD~1 or a tag.');
  const now = await readDataset(dir);
  const { dataset: then, unread } = atRef(dir, ref, now.files);
  for (const file of unread) process.stderr.write(`${file}: left out, because today's schema cannot read it\n`);
  print(`${then.version} (${ref}) → ${now.version}`);
  for (const line of tellChanges(changesBetween(then, now.dataset))) print(line);
  return 0;
};

export default diff;

/**
 * The folder as it was at a ref. The laws are not applied, because they may be younger than the data; files that the
 * schema cannot read any more are left out and said.
 */
function atRef(dir: string, ref: string, known: readonly ReadFile[]): { dataset: Dataset; unread: string[] } {
  const home = mkdtempSync(join(tmpdir(), 'backchannel-'));
  try {
    const tree = git(dir, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    // `git archive` in a subfolder packs that subfolder alone.
    execFileSync('tar', ['-x', '-C', home], { input: git(dir, ['archive', '--format=tar', tree.toString().trim()]) });
    const { files, broken } = readFiles(readFolder(home), known);
    const asOf = recordsOf(files, 'dataset')[0]?.as_of ?? '0000';
    return {
      dataset: assemble(gather(files), { version: versionOf(files), asOf }),
      unread: broken.map(({ path }) => path),
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function git(dir: string, args: readonly string[]): Buffer {
  try {
    return execFileSync('git', ['-C', dir, ...args], { maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? '').trim();
    throw new UsageError(`git does not know the data at this ref${said ? `: ${said}` : '.'}`);
  }
}
