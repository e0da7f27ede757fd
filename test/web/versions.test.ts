// Answers at older versions of the record, and what has changed since: a small record with a history of three commits.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { House } from '#core/house.ts';
import { openHistory } from '#dataset/history.ts';
import { loadDataset } from '#dataset/load.ts';
import { libraryOf } from '../../src/house.ts';
import { openVersions } from '../../src/versions.ts';
import { smallCopy } from '../dataset/small.ts';
import { house } from '../house/ask.ts';
import { openSite, type Site } from './site.ts';

const dir = smallCopy();
const JANE = join(dir, 'person/jane-example.yaml');
const VERSIONS: string[] = [];
const MADE_UP = 'A person made up to show the shape of a record.';

const git = (...args: string[]): string =>
  execFileSync('git', ['-C', dir, '-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', ...args], {
    encoding: 'utf8',
  });

async function commit(change: (jane: string) => string): Promise<void> {
  writeFileSync(JANE, change(readFileSync(JANE, 'utf8')));
  git('add', '.');
  git('commit', '-qm', 'Change');
  VERSIONS.push((await loadDataset(dir, { snapshot: false })).version);
}

const versions = openVersions(dir);
let site: Site;

beforeAll(async () => {
  git('init', '-q');
  await commit((jane) => jane);
  await commit((jane) => jane.replace(MADE_UP, 'A person corrected to show a correction.'));
  await commit((jane) =>
    jane.replace("start_date:\n      - {value: '2020-01-02'", "start_date:\n      - {value: '2020-02-02'"),
  );
  const library = libraryOf(await loadDataset(dir, { snapshot: false }));
  const small: House = { ...house, library: () => library };
  site = await openSite({ house: small, versions });
});
afterAll(async () => {
  await site.stop();
  await versions.stop();
  rmSync(dir, { recursive: true });
});

const text = async (path: string): Promise<string> => (await site.get(path)).text();

describe('a permalink at a version', () => {
  test('shows what the record said then, says so, and keeps its links there', async () => {
    const [first] = VERSIONS;
    const html = await text(`/r/whois%20jane-example?v=${first}`);
    expect(html).toContain(MADE_UP);
    expect(html).toContain('You are reading the record as it was');
    expect(html).toContain(`/verify/whois%20person:jane-example?v=${first}`);
    for (const [, href] of html.matchAll(/<nav class="next".*?href="([^"]+)"/g)) expect(href).toContain(`?v=${first}`);
    const now = await text('/r/whois%20jane-example');
    expect(now).toContain('A person corrected');
    expect(now).not.toContain('You are reading');
  });

  test('may be abbreviated', async () =>
    expect(await text(`/r/whois%20jane-example?v=${VERSIONS[0]!.slice(0, 8)}`)).toContain(MADE_UP));

  test('that the history does not hold is said plainly, without another answer in its place', async () => {
    const response = await site.get('/r/whois%20jane-example?v=0123456789ab');
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain('holds no version 0123456789ab');
    expect(html).not.toContain('A person');
  });

  test('where no history is kept is said plainly', async () => {
    const bare = await openSite();
    const response = await bare.get('/r/whois%20Larijani?v=0123456789ab');
    await bare.stop();
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('keeps no history');
  });

  test.each(['..', 'HEAD', '--output=x', 'main', '0123', 'g'.repeat(12)])('called %s reaches no git', async (name) =>
    expect((await site.get(`/r/whois%20jane-example?v=${encodeURIComponent(name)}`)).status).toBe(404),
  );
});

describe('what has changed', () => {
  test('since the first version are both corrections, with what was said before', async () => {
    const html = await text(`/verify/whois%20jane-example?v=${VERSIONS[0]}`);
    expect(html).toContain('Corrected (2)');
    expect(html).toContain(`<del>${MADE_UP}</del>`);
    expect(html).toContain('2020-02-02');
  });

  test('since the second is one', async () =>
    expect(await text(`/verify/whois%20jane-example?v=${VERSIONS[1]}`)).toContain('Corrected (1)'));

  test('in an answer that rests on other records is nothing', async () =>
    expect(await text(`/verify/vessel%20lincoln?v=${VERSIONS[0]}`)).toContain(
      'Nothing that this answer rests on has changed',
    ));

  test('since the present version is nothing', async () =>
    expect(await text(`/verify/whois%20jane-example?v=${VERSIONS[2]}`)).toContain('That is the present version'));

  test('without a version asks for one', async () =>
    expect((await site.get('/verify/whois%20jane-example')).status).toBe(400));
});

test('an older version is kept for those who look at it, and let go when nobody does', async () => {
  const forgetful = openVersions(dir, 20);
  const first = await forgetful.at(VERSIONS[0]!);
  expect(first?.dataset.version).toBe(VERSIONS[0]);
  expect(await forgetful.at(VERSIONS[0]!.slice(0, 12))).toBe(first);
  await new Promise((later) => setTimeout(later, 60));
  const again = await forgetful.at(VERSIONS[0]!);
  expect(again).not.toBe(first);
  expect(again?.dataset.version).toBe(VERSIONS[0]);
  await forgetful.stop();
});

describe('the history of a folder', () => {
  test('finds every committed version, and the one asked for whatever is asked at the same time', async () => {
    const history = openHistory(dir);
    const found = await Promise.all(VERSIONS.map((version) => history.at(version)));
    await history.stop();
    expect(found.map((dataset) => dataset?.version)).toEqual(VERSIONS);
  });

  test('that is no repository holds nothing', async () => {
    const plain = smallCopy();
    const history = openHistory(plain);
    expect(await history.at(VERSIONS[0]!)).toBeUndefined();
    await history.stop();
    rmSync(plain, { recursive: true });
  });
});
