// What is dear to make of the record, kept under var/ for the next start. It can be thrown away at any time.
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Somewhere to keep what was made of one version of the record. */
export type Kept = {
  /** What was kept under a name, as it was; undefined when there is none by this code. */
  read(name: string): Uint8Array<ArrayBuffer> | undefined;
  write(name: string, bytes: Uint8Array): void;
};

export const ROOT = join(import.meta.dirname, '../..');

/**
 * Keeps files in a folder under var/, the newest `most` of them. What was made by other code is not found: `codeOf` is
 * asked when something is first asked for, so that a start need not wait for it.
 */
export function keptIn(name: string, most: number, codeOf: () => string): Kept & { fileOf(name: string): string } {
  const folder = join(ROOT, 'var', name);
  let code: string | undefined;
  const fileOf = (name: string): string => {
    code ??= codeOf();
    return join(folder, hash('sha1', `${code} ${name}`));
  };
  return {
    fileOf,
    read(name) {
      try {
        const bytes = readFileSync(fileOf(name));
        const body = Uint8Array.from(bytes.subarray(0, -SUM));
        return sumOf(body).equals(bytes.subarray(-SUM)) ? body : undefined;
      } catch {
        return undefined; // Not there or not readable: it can be made.
      }
    },
    write(name, bytes) {
      try {
        mkdirSync(folder, { recursive: true });
        const file = fileOf(name);
        const draft = `${file}.${process.pid}.${process.hrtime.bigint()}`;
        writeFileSync(draft, Buffer.concat([bytes, sumOf(bytes)]));
        renameSync(draft, file);
        forgetOldest(folder, most);
      } catch {
        // A read-only installation makes it again; that is all.
      }
    },
  };
}

/** Keeps what the rooms of `src` named make. */
export const keptBy = (rooms: readonly string[]): Kept =>
  keptIn('made', 4, () => hash('sha1', rooms.map((room) => textsOf(join(ROOT, 'src', room))).join('\0')));

const SUM = 20;
const sumOf = (bytes: Uint8Array): Buffer => hash('sha1', bytes, 'buffer');

/** The code of a folder, one file after the other. */
export const textsOf = (dir: string): string =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => readFileSync(join(dir, name), 'utf8'))
    .join('\0');

function forgetOldest(folder: string, most: number): void {
  const kept = readdirSync(folder).map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }));
  for (const { name } of kept.sort((a, b) => b.time - a.time).slice(most)) rmSync(join(folder, name), { force: true });
}
