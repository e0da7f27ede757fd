// The files of a folder → records, parsing only those whose bytes are not known yet; and flaws → lines and columns.
import type { ReadFile } from './filed.ts';
import type { DataFile, FileKind, Folder } from './folder.ts';
import { linesOf, locate, parseFile } from './parse.ts';
import type { Flaw, Problem } from './problem.ts';
import { type Finder, finderFor } from './yaml.ts';

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

/** Flaws found by the laws, with their line and column. A file is parsed again only if it has one, and then once. */
export function locateAll(folder: Folder, flaws: readonly Flaw[]): Problem[] {
  const files = new Map(folder.files.map((file) => [file.path, file]));
  const lines = new Map<string, ReadonlyMap<number, string>>();
  const finders = new Map<string, Finder>();
  const finderOf = ({ file, line }: Flaw): Finder => {
    const { form, bytes } = files.get(file)!;
    if (form === 'yaml') return finderFor(bytes.toString('utf8'));
    const texts = lines.get(file) ?? new Map([...linesOf(bytes)].map((one) => [one.line, one.text]));
    lines.set(file, texts);
    return finderFor(texts.get(line)!);
  };
  return flaws.map((flaw) => {
    const key = `${flaw.file}:${flaw.line}`;
    const find = finders.get(key) ?? finderOf(flaw);
    finders.set(key, find);
    return locate(flaw, find);
  });
}
