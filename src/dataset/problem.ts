// What is wrong with the data and exactly where: every failure of the data folder is said in this one form.

/** A place in a file that somebody can click on, and what is wrong there. Lines and columns count from 1. */
export type Problem = {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  /** The property, as a dotted path, or what the file as a whole lacks. */
  readonly what: string;
  readonly why: string;
};

/** A property of a record, before anybody has looked up on which line it stands. */
export type Flaw = {
  /** Path of the file inside the data folder. */
  readonly file: string;
  /** Line the record begins on: 1 in YAML, its own line in JSONL. */
  readonly line: number;
  readonly path: readonly (string | number)[];
  /** Point at the key instead of its value. */
  readonly atKey?: boolean;
  readonly why: string;
};

/** `data/person/x.yaml:18:12 birth_date.0.value: quote the date`, always a single line. */
export const sayProblem = ({ file, line, col, what, why }: Problem): string =>
  `${file}:${line}:${col} ${what}: ${why}`.replace(/\s*[\r\n]+\s*/g, ' ');

/** By file, then line, then column, then words; so two runs over the same data say the same. */
export const byPlace = (a: Problem, b: Problem): number =>
  compare(a.file, b.file) || a.line - b.line || a.col - b.col || compare(a.what, b.what) || compare(a.why, b.why);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The data cannot be used. Carries every failure found, sorted, not only the first; nothing was loaded. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = [...problems].sort(byPlace);
    super(sorted.map(sayProblem).join('\n'));
    this.name = 'DataError';
    this.problems = sorted;
  }
}
