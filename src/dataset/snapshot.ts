// The last good reading of a folder, kept so that a start need not parse YAML again. It can be thrown away at any time.
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ReadFile } from './filed.ts';

/** Files by the hash of their bytes, and the version of the content if all of them are still as they were. */
export type Snapshot = { readonly version: string; readonly files: readonly ReadFile[] };

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'var/dataset');
/** Above this, a start reads JSONL, which costs little more than the snapshot would. */
const LARGEST_BYTES = 32_000_000;
const MOST_KEPT = 6;

/**
 * The reading kept for a folder, if there is one by the same code. Each file in it carries the hash of the bytes it
 * was read from, so what is stale is noticed by whoever compares; what is damaged fails its checksum and is ignored.
 */
export function readSnapshot(dir: string): Snapshot | undefined {
  try {
    const text = readFileSync(snapshotFile(dir), 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === hash('sha1', body) ? (JSON.parse(body) as Snapshot) : undefined;
  } catch {
    return undefined; // Not there or not readable: the YAML is.
  }
}

/** Keeps a reading, or does nothing where the disk cannot be written. */
export function writeSnapshot(dir: string, snapshot: Snapshot, bytes: number): void {
  if (bytes > LARGEST_BYTES) return;
  try {
    mkdirSync(FOLDER, { recursive: true });
    const body = JSON.stringify(snapshot);
    const file = snapshotFile(dir);
    const draft = `${file}.${process.pid}.${process.hrtime.bigint()}`;
    writeFileSync(draft, `${hash('sha1', body)}\n${body}`);
    renameSync(draft, file);
    forgetOldest();
  } catch {
    // A read-only installation starts a little slower; that is all.
  }
}

/** Where the reading of a folder is kept. */
export const snapshotFile = (dir: string): string =>
  join(FOLDER, `${hash('sha1', `${codeKey()} ${resolve(dir)}`)}.json`);

/** Changes whenever the schema or the parsers do: a reading by other code is not ours. */
function codeKey(): string {
  const sources = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts'));
  const texts = [...sources.sort().map((name) => join(import.meta.dirname, name)), join(ROOT, 'package.json')];
  return hash('sha1', texts.map((file) => readFileSync(file, 'utf8')).join('\0'));
}

function forgetOldest(): void {
  const kept = readdirSync(FOLDER).map((name) => ({ name, time: statSync(join(FOLDER, name)).mtimeMs }));
  for (const { name } of kept.sort((a, b) => b.time - a.time).slice(MOST_KEPT))
    rmSync(join(FOLDER, name), { force: true });
}
