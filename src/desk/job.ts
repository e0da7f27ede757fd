// What a job of the editor's desk is: it is given a data folder and a way to print, and returns an exit status.

export type Asked = {
  /** The data folder. */
  readonly dir: string;
  /** What follows the name of the job. */
  readonly words: readonly string[];
  /** Only tell whether anything would change; exit 1 when it would. */
  readonly check: boolean;
  /** Folder to write exports to. */
  readonly to: string | undefined;
};

export type Job = (asked: Asked, print: (line: string) => void) => Promise<number>;

/** The command line cannot be read. */
export class UsageError extends Error {}

export const USAGE = `npm run data                          check everything; every failure as file:line:col what: why
npm run data -- stale                 posts that no page has confirmed lately
npm run data -- fmt [file …]          write files in canonical form (--check: only tell)
npm run data -- new <kind> [id]       a commented template to fill in
npm run data -- emit [--to DIR]       JSON Schemas beside the data; statements, JSON, CSV and ICS to DIR (var/export)
npm run data -- emit --check          whether the JSON Schemas are those of the code
npm run data -- diff <git ref>        what is new, corrected, disputed or withdrawn since
  --data DIR                          another data folder (default: data, or DATA_DIR)`;
