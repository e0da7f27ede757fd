// The laws of the house as a test: who may import whom, which guest lives where, how large a room may grow.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** A room may use the rooms listed after it, and no others. A path names one file of a room. */
const HOUSE: Readonly<Record<string, readonly string[]>> = {
  answer: [],
  dataset: ['answer'],
  names: ['answer', 'dataset'],
  words: ['answer'],
  tell: ['answer', 'dataset', 'words'],
  ask: ['answer', 'dataset', 'names', 'tell', 'words'],
  core: ['answer', 'dataset', 'names', 'words'],
  commands: ['answer', 'core', 'ask', 'tell', 'dataset', 'names', 'words', 'digest'],
  render: ['answer', 'words', 'core/line.ts'],
  store: [],
  digest: ['answer', 'core', 'dataset', 'store', 'tell', 'words'],
  config: [],
  desk: ['answer', 'dataset', 'render', 'words'],
  'adapters/terminal': ['answer', 'core', 'render', 'words', 'config'],
  'adapters/web': ['answer', 'core', 'render', 'words', 'config', 'dataset'],
  'adapters/discord': ['answer', 'core', 'render', 'words', 'config', 'digest'],
  'adapters/slack': ['answer', 'core', 'render', 'words', 'config', 'digest'],
};

/** Packages are guests of the rooms named here; the room's README says why each is there. */
const GUESTS: Readonly<Record<string, readonly string[]>> = {
  zod: ['dataset', 'core', 'commands', 'config', 'adapters/slack', 'adapters/discord'],
  yaml: ['dataset'],
  'any-ascii': ['names'],
  'discord-api-types/v10': ['render', 'adapters/discord', 'adapters/web'],
  'discord.js': ['adapters/discord'],
  '@discordjs/rest': ['adapters/discord'],
  '@discordjs/ws': ['adapters/discord'],
  undici: ['adapters/discord'],
  '@slack/types': ['render', 'adapters/slack', 'adapters/web'],
  '@slack/bolt': ['adapters/slack'],
  '@slack/web-api': ['adapters/slack'],
  '@slack/oauth': ['adapters/slack'],
  ws: ['adapters/slack'],
  kysely: ['store'],
  'kysely/migration': ['store'],
  pg: ['store'],
  'node:sqlite': ['store'],
  pino: ['config'],
  express: ['adapters/web', 'adapters/slack', 'adapters/discord'],
  'prom-client': ['adapters/web'],
  '@resvg/resvg-js': ['render'],
  'd3-scale': ['render'],
};

/** Rooms that answer: given everything, they read no file, no clock and no network when called. */
const PURE = ['answer', 'names', 'ask', 'words', 'core', 'tell', 'commands', 'render'];

/** The loading side of the dataset reads files, at start and on reload, and nowhere else. */
const READS_FILES = [
  'dataset',
  'desk',
  'store',
  'config',
  'digest',
  'adapters/terminal',
  'adapters/web',
  'adapters/discord',
  'adapters/slack',
];

const files = globSync(['src/**/*.ts', 'commands/*.ts']).map((file) => file.replaceAll('\\', '/'));

/** The room a file lives in; files directly under src know everybody. */
export function roomOf(file: string): string | undefined {
  const parts = file.split('/');
  if (parts[0] === 'commands') return 'commands';
  if (parts.length === 2) return undefined;
  return parts[1] === 'adapters' ? `adapters/${parts[2]}` : parts[1];
}

export const importsOf = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)\b[^;'"]*?\bfrom\s+'([^']+)'|\bimport\('([^']+)'\)/gmu)].map(
    (m) => (m[1] ?? m[2])!,
  );

/** Every import that breaks the law, each as a sentence. */
export function sinsOf(file: string, text: string): string[] {
  const room = roomOf(file);
  if (room === undefined) return [];
  const allowed = HOUSE[room];
  if (!allowed) return [`No room called "${room}": add it to the house, or move ${file}`];
  return importsOf(text).flatMap((target) => {
    if (target.startsWith('.'))
      return target.startsWith('../../') && room === 'commands' ? [`${file} reaches out of its room`] : [];
    if (target.startsWith('#')) {
      const to = target.slice(1);
      const ok = to.startsWith(`${room}/`) || allowed.some((a) => to === a || to.startsWith(`${a}/`));
      return ok ? [] : [`${file}: ${room} may not import ${target}`];
    }
    if (target.startsWith('node:') && target !== 'node:sqlite') {
      const harmless = ['node:util', 'node:crypto', 'node:buffer'].includes(target);
      const reads = READS_FILES.includes(room) || (room === 'render' && file.includes('/picture/'));
      return harmless || reads ? [] : [`${file}: ${room} may not do I/O (${target})`];
    }
    return (GUESTS[target] ?? []).includes(room) ? [] : [`${file}: ${target} is not a guest of ${room}`];
  });
}

describe('the import arrows', () => {
  test.each(files)('%s keeps to its room', (file) => expect(sinsOf(file, readFileSync(file, 'utf8'))).toEqual([]));

  test('a planted platform in a command is found', () =>
    expect(sinsOf('commands/whois.ts', "import { Client } from 'discord.js';\n")).toEqual([
      'commands/whois.ts: discord.js is not a guest of commands',
    ]));

  test('a planted renderer in core is found', () =>
    expect(sinsOf('src/core/respond.ts', "import { toHtml } from '#render/html.ts';\n")).toEqual([
      'src/core/respond.ts: core may not import #render/html.ts',
    ]));
});

describe('the pure rooms', () => {
  const pure = files.filter((file) => PURE.includes(roomOf(file) ?? ''));
  test.each(pure)('%s never reads the clock or rolls dice', (file) =>
    expect(readFileSync(file, 'utf8')).not.toMatch(
      /Date\.now\(\)|new Date\(\)|Math\.random\(|Temporal\.Now|performance\.now\(/,
    ),
  );
});

describe('rooms stay small', () => {
  test.each(files)('%s fits on a few screens', (file) =>
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(251),
  );

  test.each(files.filter((f) => /(?:utils?|helpers?|types|index|misc|common)\.ts$/.test(f)))(
    '%s has a name of its own',
    (file) => expect(file).toBe('a file named for what it holds'),
  );

  test.each([...new Set(files.map((f) => f.slice(0, f.lastIndexOf('/'))))])(
    '%s opens with a README of at most 25 lines',
    (folder) => {
      const readme = readFileSync(folder === 'src' ? 'README.md' : `${folder}/README.md`, 'utf8');
      if (folder !== 'src') expect(readme.trim().split('\n').length).toBeLessThanOrEqual(25);
    },
  );
});
