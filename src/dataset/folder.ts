// What lies in a data folder: which files there are, of which kind, and their bytes. The one place that reads them.
import { createHash, hash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { KINDS, type Kind } from './dataset.ts';
import type { Flaw } from './problem.ts';

/** What a file holds: records of a kind, publishers with their pages, how questions are put, or the head of the whole dataset. */
export type FileKind = Kind | 'source' | 'utterance' | 'dataset';

export type DataFile = {
  /** Path inside the folder, with forward slashes: `person/ali-larijani.yaml`. */
  readonly path: string;
  readonly kind: FileKind;
  readonly form: 'yaml' | 'jsonl';
  readonly bytes: Buffer;
  /** Hash of the bytes. */
  readonly hash: string;
};

export type Folder = { readonly files: readonly DataFile[]; readonly flaws: readonly Flaw[] };

/** The folders of a data folder, each of one kind. */
export const FOLDERS = [...KINDS, 'source', 'utterance'] as const satisfies readonly FileKind[];
/** Stand beside the records without being records. */
const BESIDE = new Set(['schema', 'expectations.yaml']);

const isIgnored = (name: string): boolean => /^[._]|~$/.test(name);

/**
 * Reads a data folder whole. A file that would be passed over silently (a wrong ending, an unknown folder) is a flaw:
 * a record somebody wrote must never go missing without a word.
 */
export function readFolder(dir: string): Folder {
  const found: Listed = { files: [], flaws: [] };
  for (const _ of listing(dir, found));
  const files = found.files.map(({ path, kind }): DataFile => {
    const bytes = readFileSync(join(dir, path));
    return { path, kind, form: path.endsWith('.jsonl') ? 'jsonl' : 'yaml', bytes, hash: hash('sha1', bytes) };
  });
  return { files, flaws: found.flaws };
}

/** How many files are asked for before whoever waits meanwhile is dealt with: it takes less than a millisecond. */
const AT_ONCE = 100;

/**
 * Names, sizes and times of every file: two equal signatures mean that nothing was written in between. It is made in
 * steps, because nobody who asks meanwhile is to wait for so many files.
 */
export async function signatureOf(dir: string): Promise<string> {
  const found: Listed = { files: [], flaws: [] };
  for (const _ of listing(dir, found)) await nextTurn();
  // Summed as it goes: a list of all lines, every two seconds, would outlive the nursery.
  const sum = createHash('sha1');
  for (const [i, { path }] of found.files.entries()) {
    if (i % AT_ONCE === 0) await nextTurn();
    // One that has gone since is missing from the next list.
    const { ino, size, mtimeMs, ctimeMs } = statSync(join(dir, path), { throwIfNoEntry: false }) ?? {};
    sum.update(`${path} ${ino} ${size} ${mtimeMs} ${ctimeMs}\n`);
  }
  return sum.digest('hex');
}

type Listed = { files: { path: string; kind: FileKind }[]; flaws: Flaw[] };

/** Puts into `listed` what there is, a step for each folder. */
function* listing(dir: string, listed: Listed): Generator<void> {
  const entries = entriesOf(dir);
  if (!entries) {
    listed.flaws.push(stray('', 'there is no such folder'));
    return;
  }
  for (const entry of entries) {
    const { name } = entry;
    if (isFolder(dir, entry)) {
      const kind = FOLDERS.find((folder) => folder === name);
      if (kind) yield listKind(dir, kind, listed);
      else if (!BESIDE.has(name))
        listed.flaws.push(stray(name, `not a kind of record; the folders are ${FOLDERS.join(', ')}`));
    } else if (name === 'dataset.yaml') listed.files.push({ path: name, kind: 'dataset' });
    else if (!BESIDE.has(name) && !name.endsWith('.md'))
      listed.flaws.push(stray(name, 'records stand in the folder of their kind'));
  }
  if (!listed.files.some(({ kind }) => kind === 'dataset'))
    listed.flaws.push(stray('dataset.yaml', 'missing; it says title, as_of and licence'));
}

function listKind(dir: string, kind: FileKind, listed: Listed): void {
  for (const entry of entriesOf(join(dir, kind)) ?? []) {
    const path = `${kind}/${entry.name}`;
    if (isFolder(join(dir, kind), entry))
      listed.flaws.push(stray(path, 'a folder of records holds no further folders'));
    else if (/\.(yaml|jsonl)$/.test(entry.name)) listed.files.push({ path, kind });
    else listed.flaws.push(stray(path, 'a record is a .yaml file, many are a .jsonl file'));
  }
}

/** Sorted by name, because the order of a directory differs from one disk to the next. */
function entriesOf(dir: string): Dirent[] | undefined {
  try {
    const entries = readdirSync(dir, { withFileTypes: true });
    return entries.filter(({ name }) => !isIgnored(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** Follows links: a mounted folder is often a link to its newest version. */
const isFolder = (dir: string, entry: Dirent): boolean =>
  entry.isSymbolicLink() ? statSync(join(dir, entry.name)).isDirectory() : entry.isDirectory();

const stray = (file: string, why: string): Flaw => ({ file, line: 1, path: [], why });
