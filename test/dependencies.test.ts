// What others wrote and we pass on: under which licences, from where, and pinned to what. Advisories: npm run advisories.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Locked = { license?: string; dev?: boolean; resolved?: string; integrity?: string; link?: boolean };
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

const REGISTRY = 'https://registry.npmjs.org/';

/** Licences that let MIT-licensed code use a package as it is and pass it on, with its notice. */
const GOOD = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'OFL-1.1']);
const allowed = (license: string): boolean =>
  license.split(' OR ').some((choice) => choice.split(' AND ').every((one) => GOOD.has(one.replace(/[()]/g, ''))));

describe('dependencies', () => {
  test('are under licences that may be passed on with MIT-licensed code', () => {
    const bad = packages.filter(([, { license = 'none' }]) => !allowed(license));
    expect(bad.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  test('come from the npm registry with a hash', () => {
    const odd = packages.filter(
      ([, { resolved = REGISTRY, integrity = '' }]) =>
        !resolved.startsWith(REGISTRY) || !integrity.startsWith('sha512-'),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  test('are named by exact versions', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
