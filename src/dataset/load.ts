// A data folder → a dataset, or every reason why not. The only door through which data come in.
import { relative, resolve } from 'node:path';
import { assemble, type Dataset } from './dataset.ts';
import { gather, type ReadFile, recordsOf, versionOf } from './filed.ts';
import { type Folder, readFolder } from './folder.ts';
import { DataError, type Problem } from './problem.ts';
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshot.ts';

export type LoadOptions = {
  /** Whether a reading may be taken from and kept under `var/`; default yes. */
  readonly snapshot?: boolean;
};

/**
 * Loads a data folder whole: schema, then the laws that answers rely on (law.ts).
 * @throws DataError naming file, line, column and reason of every failure; nothing is half-loaded.
 */
export async function loadDataset(dir: string, options: LoadOptions = {}): Promise<Dataset> {
  return (await readDataset(dir, undefined, options)).dataset;
}

/** A dataset with the reading it was made from; a later reading of the same folder parses only what changed. */
export type Reading = Snapshot & { readonly dataset: Dataset };

/** As `loadDataset`, given the reading before. Returns that very reading when no byte has changed. */
export async function readDataset(dir: string, before?: Reading, options: LoadOptions = {}): Promise<Reading> {
  const kept = options.snapshot ?? true;
  const folder = readFolder(dir);
  const last = before ?? (kept ? readSnapshot(dir) : undefined);
  if (last && isSame(folder, last)) return before ?? toReading(last);
  const files = await judgeFolder(dir, folder, last?.files ?? []);
  const snapshot = { version: versionOf(files), files };
  if (kept)
    writeSnapshot(
      dir,
      snapshot,
      folder.files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    );
  return toReading(snapshot);
}

const toReading = ({ version, files }: Snapshot): Reading => {
  const [head] = recordsOf(files, 'dataset');
  return { version, files, dataset: assemble(gather(files), { version, asOf: head!.as_of }) };
};

const isSame = ({ files, flaws }: Folder, last: Snapshot): boolean =>
  flaws.length === 0 &&
  files.length === last.files.length &&
  files.every((file, i) => file.path === last.files[i]!.path && file.hash === last.files[i]!.hash);

/** Parses what is new, then applies the laws to all of it. zod and yaml are loaded only here: a warm start needs neither. */
async function judgeFolder(dir: string, folder: Folder, known: readonly ReadFile[]): Promise<ReadFile[]> {
  const [{ readFiles, locateAll }, { lawsOn }] = await Promise.all([import('./reading.ts'), import('./law.ts')]);
  const { files, broken, problems } = readFiles(folder, known);
  const found = [...problems, ...locateAll(folder, lawsOn(files, broken))];
  if (found.length > 0) throw new DataError(found.map((problem) => shownIn(dir, problem)));
  return files;
}

/** As an editor can click it: from where the command was given, when the folder lies below. */
export function shownIn(dir: string, problem: Problem): Problem {
  const path = resolve(dir, problem.file);
  const shown = relative(process.cwd(), path);
  return { ...problem, file: shown.startsWith('..') ? path : shown };
}
