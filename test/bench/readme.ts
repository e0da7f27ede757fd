// The table in README.md: written between two marks, with what it was measured on, and a mark for each section of the code it
// measured. A change of that code makes the section old, and `npm run bench -- --check` says so.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SECTIONS, type Section } from './sections.ts';
import type { Row } from './verdict.ts';

export const BEGIN = '<!-- bench: written by npm run bench -- --readme -->';
export const END = '<!-- /bench -->';

/** Measured rows of a section, and when, on what, of which code. */
export type Kept = {
  readonly id: string;
  readonly hash: string;
  readonly on: string;
  readonly rows: readonly Row[];
};

type Lock = { readonly packages: Readonly<Record<string, { readonly version?: string; readonly dev?: boolean }>> };

/** What a change of makes numbers old. Of the lock file only what runs in production; of folders only code. */
function partsOf(root: string, path: string): readonly (readonly [string, string])[] {
  const whole = join(root, path);
  // What has gone has changed.
  if (!existsSync(whole)) return [[path, '']];
  if (path.endsWith('package-lock.json')) {
    const { packages } = JSON.parse(readFileSync(whole, 'utf8')) as Lock;
    const ours = Object.entries(packages).filter(([name, { dev }]) => name !== '' && !dev);
    return ours.map(([name, { version = '' }]) => [name, version]);
  }
  const files = statSync(whole).isDirectory()
    ? globSync('**/*.ts', { cwd: whole }).map((file) => join(path, file))
    : [path];
  return files.sort().map((file) => [file, readFileSync(join(root, file), 'utf8')]);
}

/** A short hash of the code a section measures, as it lies in the folder `root`. */
export function hashOf({ measures }: Pick<Section, 'measures'>, root = '.'): string {
  const hash = createHash('sha256');
  for (const path of measures) for (const part of partsOf(root, path)) hash.update(`${part.join('\0')}\0`);
  return hash.digest('hex').slice(0, 12);
}

const cell = (text: string): string => text.replaceAll('|', '\\|').trim();
const uncell = (text: string): string => text.trim().replaceAll('\\|', '|');
const TOLD = '—';

const rowText = ({ what, measured, wanted, ok }: Row): string =>
  `| ${cell(what)} | ${cell(measured)} | ${wanted.startsWith('told') ? TOLD : cell(wanted)}${ok ? '' : ', **not kept**'} |`;

/** The text between the marks. Sections come in the order of the list; a missing one is left out. */
export function tableOf(kept: readonly Kept[], sections: readonly Section[] = SECTIONS): string {
  const lines = ['| measured | | wanted |', '|---|---|---|'];
  for (const { id, title } of sections) {
    const one = kept.find((each) => each.id === id);
    if (one) lines.push(`| **${cell(title)}** | | |`, ...one.rows.map(rowText));
  }
  const marks = kept.map(({ id, hash, on }) => `<!-- measured ${id} ${hash} on ${on} -->`);
  const machines = [...new Set(kept.map(({ on }) => on))].map((on) => `Measured on ${on}.`);
  return [...lines, '', ...machines, '', ...marks].join('\n');
}

/** Reads back what `tableOf` wrote. */
export function readTable(readme: string, sections: readonly Section[] = SECTIONS): Kept[] {
  const text = between(readme);
  const marks = [...text.matchAll(/^<!-- measured (\S+) (\S+) on (.*) -->$/gmu)];
  return marks.flatMap(([, id, hash, on]) => {
    const title = sections.find((section) => section.id === id)?.title;
    if (title === undefined) return [];
    const from = text.indexOf(`| **${cell(title)}** |`);
    const rest = text.slice(from).split('\n').slice(1);
    const rows = rest.slice(
      0,
      rest.findIndex((line) => !line.startsWith('| ') || line.startsWith('| **')),
    );
    return [{ id: id!, hash: hash!, on: on!, rows: rows.map(rowOf) }];
  });
}

function rowOf(line: string): Row {
  const [, what = '', measured = '', wanted = ''] = line.split(/(?<!\\)\|/u).map(uncell);
  const ok = !wanted.endsWith(', **not kept**');
  const bound = wanted.replace(/, \*\*not kept\*\*$/u, '');
  return { what, measured, wanted: bound === TOLD ? 'told, not bound' : bound, ok };
}

function between(readme: string): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md needs the marks ${BEGIN} and ${END}`);
  return readme.slice(from + BEGIN.length, to).trim();
}

/** The README with the table in place of whatever stood between the marks. */
export function withTable(readme: string, table: string): string {
  between(readme);
  const [before, after] = [readme.slice(0, readme.indexOf(BEGIN)), readme.slice(readme.indexOf(END))];
  return `${before}${BEGIN}\n\n${table}\n\n${after}`;
}

/** Sections whose code has changed since they were measured, or that have not been measured. */
export const oldSections = (
  kept: readonly Kept[],
  sections: readonly Section[] = SECTIONS,
  root = '.',
): readonly Section[] =>
  sections.filter((section) => kept.find(({ id }) => id === section.id)?.hash !== hashOf(section, root));
