// The last good reading of a folder, kept so that a start need not parse YAML again. It can be thrown away at any time.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ReadFile } from './filed.ts';
import { keptIn, ROOT, textsOf } from './kept.ts';

/** Files by the hash of their bytes, and the version of the content if all of them are still as they were. */
export type Snapshot = { readonly version: string; readonly files: readonly ReadFile[] };

/** Above this, a start reads JSONL, which costs little more than the snapshot would. */
const LARGEST_BYTES = 32_000_000;

/** Changes whenever the schema or the parsers do: a reading by other code is not ours. */
const readings = keptIn('dataset', 6, () =>
  hash('sha1', `${textsOf(import.meta.dirname)}\0${readFileSync(join(ROOT, 'package.json'), 'utf8')}`),
);

/**
 * The reading kept for a folder, if there is one by the same code. Each file in it carries the hash of the bytes it
 * was read from, so what is stale is noticed by whoever compares; what is damaged is ignored.
 */
export function readSnapshot(dir: string): Snapshot | undefined {
  const bytes = readings.read(resolve(dir));
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Snapshot);
}

/** Keeps a reading, or does nothing where the disk cannot be written. */
export function writeSnapshot(dir: string, snapshot: Snapshot, bytes: number): void {
  if (bytes <= LARGEST_BYTES) readings.write(resolve(dir), Buffer.from(JSON.stringify(snapshot)));
}

/** Where the reading of a folder is kept. */
export const snapshotFile = (dir: string): string => readings.fileOf(resolve(dir));
