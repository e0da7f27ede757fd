// The small record of this folder: every kind once, no failure. Tests change it in memory or in a copy.
import { hash } from 'node:crypto';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadFile } from '#dataset/filed.ts';
import { type DataFile, type Folder, readFolder } from '#dataset/folder.ts';
import { readFiles } from '#dataset/reading.ts';

export const SMALL = join(import.meta.dirname, 'small');

export const smallFolder: Folder = readFolder(SMALL);

/** What has been read of the small record: given to a check, only what a test changed is parsed. */
export const smallFiles: readonly ReadFile[] = readFiles(smallFolder, []).files;

export const textOf = (path: string): string => fileIn(smallFolder, path).bytes.toString('utf8');

/** The small record with one file changed, added (a new path) or taken away (no text). */
export function changed(path: string, text: string | Buffer | undefined): Folder {
  const others = smallFolder.files.filter((file) => file.path !== path);
  if (text === undefined) return { ...smallFolder, files: others };
  const bytes = Buffer.from(text as string);
  const kind = path.includes('/') ? (path.split('/')[0] as DataFile['kind']) : 'dataset';
  const file: DataFile = {
    path,
    kind,
    form: path.endsWith('.jsonl') ? 'jsonl' : 'yaml',
    bytes,
    hash: hash('sha1', bytes),
  };
  return { ...smallFolder, files: [...others, file].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** A copy on disk, for tests that write. */
export function smallCopy(): string {
  const dir = mkdtempSync(join(tmpdir(), 'backchannel-small-'));
  cpSync(SMALL, dir, { recursive: true });
  return dir;
}

function fileIn(folder: Folder, path: string): DataFile {
  const file = folder.files.find((one) => one.path === path);
  if (!file) throw new Error(`Cannot find ${path} in the small record`);
  return file;
}
