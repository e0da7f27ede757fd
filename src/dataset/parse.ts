// One file of the data folder → its records, or every flaw in it. Pure: the bytes are given.
import { isUtf8 } from 'node:buffer';
import { explain } from './explain.ts';
import type { DataFile } from './folder.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { Flaw, Problem } from './problem.ts';
import { SCHEMAS } from './schemas.ts';
import { type Finder, finderFor, readYaml } from './yaml.ts';

/** A file that was read without a flaw. `lines[i]` is the line on which record `i` begins. */
export type Parsed = { readonly records: readonly unknown[]; readonly lines: readonly number[] };

/** Either the records of the file or what is wrong with it, never part of both. */
export function parseFile(file: DataFile): Parsed | { problems: Problem[] } {
  if (!isUtf8(file.bytes)) return { problems: [{ file: file.path, line: 1, col: 1, what: 'file', why: 'not UTF-8' }] };
  return file.form === 'yaml' ? parseYaml(file) : parseLines(file);
}

function parseYaml(file: DataFile): Parsed | { problems: Problem[] } {
  const text = file.bytes.toString('utf8');
  let value = readPlainYaml(text);
  if (value === undefined) {
    const { doc, faults } = readYaml(text);
    if (faults.length > 0)
      return { problems: faults.map(({ line, col, why }) => ({ file: file.path, line, col, what: 'YAML', why })) };
    value = doc.toJS();
  }
  const { records, flaws } = judge(file, value, 1);
  if (flaws.length === 0) return { records, lines: [1] };
  const find = finderFor(text);
  return { problems: flaws.map((flaw) => locate(flaw, find)) };
}

/** One record a line. Lines are cut from the bytes one at a time, so a large file is never held twice as text. */
function parseLines(file: DataFile): Parsed | { problems: Problem[] } {
  const records: unknown[] = [];
  const lines: number[] = [];
  const problems: Problem[] = [];
  for (const { text, line } of linesOf(file.bytes)) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      problems.push({ file: file.path, line, what: 'JSON', ...syntaxFault(text, (error as Error).message) });
      continue;
    }
    const judged = judge(file, value, line);
    if (judged.flaws.length > 0) {
      const find = finderFor(text);
      for (const flaw of judged.flaws) problems.push(locate(flaw, find));
    }
    records.push(...judged.records);
    lines.push(line);
  }
  return problems.length > 0 ? { problems } : { records, lines };
}

/** V8 tells the position of some faults only; the YAML parser knows that of most others, JSON being YAML. */
function syntaxFault(text: string, message: string): { col: number; why: string } {
  const position = / at position (\d+)/.exec(message)?.[1];
  const col = position ? Number(position) + 1 : (readYaml(text).faults[0]?.col ?? 1);
  return { col, why: message.replace(/ (?:in JSON )?at position .*| \(line .*/, '') };
}

export function* linesOf(bytes: Buffer): Generator<{ text: string; line: number }> {
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const text = bytes.toString('utf8', start, end < 0 ? bytes.length : end);
    if (text.trim() !== '') yield { text, line };
    start = end < 0 ? bytes.length : end + 1;
  }
}

function judge(file: DataFile, value: unknown, line: number): { records: unknown[]; flaws: Flaw[] } {
  const judged = SCHEMAS[file.kind].safeParse(value);
  if (judged.success) return { records: [judged.data], flaws: [] };
  return {
    records: [],
    flaws: explain(judged.error.issues, value).map((said) => ({ ...said, file: file.path, line })),
  };
}

/** The line and column of a flaw. `find` knows the YAML file, or the one line of the JSONL file. */
export function locate({ file, line, path, atKey, why }: Flaw, find: Finder): Problem {
  const place = find(path, atKey);
  return { file, line: line - 1 + place.line, col: place.col, what: path.join('.') || 'record', why };
}
