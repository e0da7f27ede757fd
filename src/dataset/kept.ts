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

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'var/made');
const MOST_KEPT = 4;

/** Keeps what the rooms of `src` named make. The code is read when something is first asked for: a start need not wait for it. */
export function keptBy(rooms: readonly string[]): Kept {
  let code: string | undefined;
  const fileOf = (name: string): string => {
    code ??= hash('sha1', rooms.map((room) => textsOf(join(ROOT, 'src', room))).join('\0'));
    return join(FOLDER, hash('sha1', `${code} ${name}`));
  };
  return {
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
        mkdirSync(FOLDER, { recursive: true });
        const file = fileOf(name);
        const draft = `${file}.${process.pid}.${process.hrtime.bigint()}`;
        writeFileSync(draft, Buffer.concat([bytes, sumOf(bytes)]));
        renameSync(draft, file);
        forgetOldest();
      } catch {
        // A read-only installation makes it again; that is all.
      }
    },
  };
}

const SUM = 20;
const sumOf = (bytes: Uint8Array): Buffer => hash('sha1', bytes, 'buffer');

const textsOf = (dir: string): string =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => readFileSync(join(dir, name), 'utf8'))
    .join('\0');

function forgetOldest(): void {
  const kept = readdirSync(FOLDER).map((name) => ({ name, time: statSync(join(FOLDER, name)).mtimeMs }));
  for (const { name } of kept.sort((a, b) => b.time - a.time).slice(MOST_KEPT))
    rmSync(join(FOLDER, name), { force: true });
}
