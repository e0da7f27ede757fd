// Records with the file they came from: what the laws of the data are applied to, before anything is indexed.
import { createHash } from 'node:crypto';
import type { Kind, Kinds, Records } from './dataset.ts';
import { type FileKind, FOLDERS } from './folder.ts';
import type { Head } from './schemas.ts';
import type { Publisher } from './source.ts';
import type { Utterance } from './utterance.ts';

/** A file that has been read: its records and the lines they begin on. */
export type ReadFile = {
  readonly path: string;
  readonly kind: FileKind;
  /** Hash of the bytes it was read from. */
  readonly hash: string;
  readonly records: readonly unknown[];
  readonly lines: readonly number[];
};

type RecordOf = { [K in Kind]: Kinds[K] } & { source: Publisher; utterance: Utterance; dataset: Head };

export type Filed<K extends FileKind = FileKind> = {
  [P in K]: { readonly kind: P; readonly record: RecordOf[P]; readonly file: string; readonly line: number };
}[K];

/** Every record of the files, one by one. The schema has judged them: that is what makes the cast true. */
export function* filedIn(files: readonly ReadFile[]): Generator<Filed> {
  for (const { path, kind, records, lines } of files)
    for (const [i, record] of records.entries()) yield { kind, record, file: path, line: lines[i]! } as Filed;
}

/** All records of one kind. */
export const recordsOf = <K extends FileKind>(files: readonly ReadFile[], kind: K): RecordOf[K][] =>
  files.flatMap((file) => (file.kind === kind ? (file.records as RecordOf[K][]) : []));

/** The records by kind, as `assemble` takes them; in one pass, because every start makes it. */
export function gather(files: readonly ReadFile[]): Records {
  const byKind: Record<string, unknown[]> = Object.fromEntries([...FOLDERS, 'dataset'].map((kind) => [kind, []]));
  for (const { kind, records } of files) for (const record of records) byKind[kind]!.push(record);
  const { source, dataset: _, ...rest } = byKind;
  return { ...rest, publisher: source } as unknown as Records;
}

/**
 * The version of the content: what the records say, in an order of their own. Comments, key order, line breaks and
 * the division into files do not change it.
 */
export function versionOf(files: readonly ReadFile[]): string {
  const records = files.flatMap(({ kind, records }) =>
    records.map((record) => `${kind}:${(record as { id?: string }).id ?? ''} ${JSON.stringify(record)}\n`),
  );
  records.sort();
  const content = createHash('sha256');
  for (const record of records) content.update(record);
  return content.digest('hex').slice(0, 12);
}
