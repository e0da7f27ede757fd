// What is kept under var/ comes back as it was, or not at all.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptBy } from '#dataset/kept.ts';

const FOLDER = join(import.meta.dirname, '../../var/made');
const before = new Set(listed());
const ours = () => listed().filter((name) => !before.has(name));
afterAll(() => {
  for (const name of ours()) rmSync(join(FOLDER, name), { force: true });
});

function listed(): string[] {
  try {
    return readdirSync(FOLDER);
  } catch {
    return [];
  }
}

test('is read by the same code under the same name, and by no other', () => {
  const name = `test ${process.pid}`;
  const kept = keptBy(['words']);
  expect(kept.read(name)).toBeUndefined();
  kept.write(name, Uint8Array.of(1, 2, 3));
  expect(keptBy(['words']).read(name)).toEqual(Uint8Array.of(1, 2, 3));
  expect(kept.read(`${name} too`)).toBeUndefined();
  expect(keptBy(['tell']).read(name)).toBeUndefined();
});

test('is ignored when it is damaged', () => {
  const name = `damaged ${process.pid}`;
  const kept = keptBy(['words']);
  const known = new Set(listed());
  kept.write(name, Uint8Array.of(1, 2, 3));
  const file = join(FOLDER, listed().find((one) => !known.has(one))!);
  const bytes = readFileSync(file);
  bytes[0]! ^= 1;
  writeFileSync(file, bytes);
  expect(kept.read(name)).toBeUndefined();
});
