// The files of a folder → records, parsing only those whose bytes are not known yet; and flaws → lines and columns.
import type { ReadFile } from './filed.ts';
import type { DataFile, FileKind, Folder } from './folder.ts';
import { linesOf, locate, parseFile } from './parse.ts';
import type { Flaw, Problem } from './problem.ts';

/** A file that could not be read. Its records are not missing, only unknown: nobody is blamed for naming them. */
export type Broken = Pick<DataFile, 'path' | 'kind' | 'form'>;

export type FilesRead = {
  readonly files: ReadFile[];
  readonly broken: Broken[];
  readonly problems: Problem[];
};

export function readFiles(folder: Folder, known: readonly ReadFile[]): FilesRead {
  const byKey = new Map(known.map((file) => [keyOf(file), file]));
  const read: FilesRead = { files: [], broken: [], problems: [] };
  for (const flaw of folder.flaws)
    read.problems.push({ file: flaw.file, line: flaw.line, col: 1, what: 'folder', why: flaw.why });
  for (const file of folder.files) {
    const { path, kind, form, hash } = file;
    const before = byKey.get(keyOf(file));
    const parsed = before ?? parseFile(file);
    if ('problems' in parsed) {
      for (const problem of parsed.problems) read.problems.push(problem);
      read.broken.push({ path, kind, form });
    } else read.files.push({ path, kind, hash, records: parsed.records, lines: parsed.lines });
  }
  return read;
}

const keyOf = ({ path, kind, hash }: { path: string; kind: FileKind; hash: string }): string =>
  `${kind} ${path} ${hash}`;

/** Flaws found by the laws, with their line and column; each file is opened again only if it has one. */
export function locateAll(folder: Folder, flaws: readonly Flaw[]): Problem[] {
  const files = new Map(folder.files.map((file) => [file.path, file]));
  const lines = new Map<string, Map<number, string>>();
  return flaws.map((flaw) => {
    const file = files.get(flaw.file)!;
    if (file.form === 'yaml') return locate(flaw, file.bytes.toString('utf8'));
    if (!lines.has(flaw.file))
      lines.set(flaw.file, new Map([...linesOf(file.bytes)].map(({ line, text }) => [line, text])));
    return locate(flaw, lines.get(flaw.file)!.get(flaw.line)!);
  });
}
