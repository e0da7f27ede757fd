// `npm run data` as an editor meets it: what it prints, and with which status it ends.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { snapshotFile } from '#dataset/snapshot.ts';
import { SMALL, smallCopy } from './small.ts';

const DATA = join(import.meta.dirname, '../../src/data.ts');
const made: string[] = [];
afterEach(() => {
  for (const dir of made.splice(0)) {
    rmSync(snapshotFile(dir), { force: true });
    rmSync(dir, { recursive: true });
  }
});
const copy = (): string => {
  const dir = smallCopy();
  made.push(dir);
  return dir;
};
const data = (dir: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [DATA, ...args, '--data', dir], { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
};

describe('npm run data', () => {
  test('counts what is there and ends with 0', () => {
    const { status, out, err } = data(SMALL);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/2 person · 1 organization .* 2 event/);
    expect(out).toMatch(
      /5 pages of 2 publishers\n\d+ questions written down\nversion [0-9a-f]{12}, as of 2026-07-05: no failure/,
    );
    expect(data(SMALL, 'stale').out).toMatch(
      /john-sample\.yaml:\d+:\d+ memberships\.0\.status: last said on 2026-02-10, 145 days/,
    );
  });

  test('prints every failure and ends with 1', () => {
    const dir = copy();
    writeFileSync(join(dir, 'place/muscat.yaml'), 'id: muscat\nname: Muscat\ncolour: white\n');
    const { status, out, err } = data(dir);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/place\/muscat\.yaml:3:1 colour: there is no such property\n1 failure\n$/);
  });

  test('says how it is used when asked for something it does not know, and ends with 2', () => {
    for (const args of [['dance'], ['new', 'planet'], ['new', 'place', 'Not A Slug'], ['diff'], ['--colour']]) {
      const { status, err } = data(SMALL, ...args);
      expect(status).toBe(2);
      expect(err).toContain('npm run data -- diff <git ref>');
    }
  });

  test('new starts a record from its template; fmt has nothing to say about it', () => {
    const dir = copy();
    expect(data(dir, 'new', 'event', '2026-03-01-call').status).toBe(0);
    const text = readFileSync(join(dir, 'event/2026-03-01-call.yaml'), 'utf8');
    expect(text).toMatch(/^id: 2026-03-01-call$/m);
    expect(text).toContain("value: '2026-03-01'");
    expect(data(dir, 'fmt', '--check')).toMatchObject({ status: 0, out: '' });
    expect(data(dir, 'new', 'event', '2026-03-01-call').status).toBe(2);
  });

  test('fmt writes the canonical form, once', () => {
    const dir = copy();
    const file = join(dir, 'place/muscat.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, `{ "name": "Muscat", "id": "muscat", "longitude": 58.380, "latitude": 23.59 }\n`);
    expect(data(dir, 'fmt', '--check').status).toBe(1);
    expect(data(dir, 'fmt').out.trim()).toBe(file);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(data(dir, 'fmt').out).toBe('');
  });

  test('emit writes schemas and exports; emit --check notices an old schema', () => {
    const dir = copy();
    expect(data(dir, 'emit', '--check').status).toBe(1);
    expect(data(dir, 'emit', '--to', join(dir, '_out')).status).toBe(0);
    expect(readdirSync(join(dir, '_out')).sort()).toEqual([
      'events.csv',
      'events.ics',
      'record.json',
      'statements.jsonl',
    ]);
    expect(data(dir, 'emit', '--check').status).toBe(0);
  });

  test('diff tells what changed since a git ref', () => {
    const dir = copy();
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', dir, '-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args]);
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'first');
    expect(data(dir, 'diff', 'HEAD').out).toMatch(/Nothing changed\.\n$/);
    const file = join(dir, 'position/council-letter.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('No letters', 'Few letters'));
    expect(data(dir, 'diff', 'HEAD').out).toMatch(
      /Corrected \(1\)\n.*Few letters are exchanged\.\n {4}was: .*No letters/,
    );
    expect(data(dir, 'diff', '--', '--output=x').status).toBe(2);
  });
});
