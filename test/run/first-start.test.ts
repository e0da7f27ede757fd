// A first start as an operator sees it: a bad folder is refused in the same words, a signal leaves nobody behind, and the next
// start finds everything kept.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const childrenOf = (pid: number): number[] => {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
};
const lives = (pid: number): boolean => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};
const until = async (what: () => boolean): Promise<void> => {
  while (!what()) await new Promise((next) => setTimeout(next, 10));
};

/** `npm start` with a compile cache and a copy of the small record that nobody has used. */
function startFresh(spoil?: (data: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'first-start-'));
  folders.push(folder);
  const data = join(folder, 'data');
  cpSync(join(import.meta.dirname, '../dataset/small'), data, { recursive: true });
  spoil?.(data);
  const env = {
    ...{ PATH: process.env.PATH!, PORT: '0', LOG_LEVEL: 'warn', DATA_DIR: data, DATABASE_URL: 'sqlite::memory:' },
    NODE_COMPILE_CACHE: join(folder, 'code'),
  };
  const begin = () => {
    const child = spawn(process.execPath, ['src/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { out: '', err: '' };
    child.stdout.on('data', (chunk) => (said.out += chunk));
    child.stderr.on('data', (chunk) => (said.err += chunk));
    const ended = new Promise<number | string | null>((done) =>
      child.once('close', (code, signal) => done(code ?? signal)),
    );
    return { child, said, ended, pid: child.pid! };
  };
  const marks = () =>
    readdirSync(join(folder, 'code'), { recursive: true }).filter((f) => `${f}`.includes('backchannel-'));
  return { begin, marks };
}

describe.runIf(process.platform === 'linux')('a first start', { timeout: 120_000 }, () => {
  test('is helped by a second process, which ends by itself; the next start needs none', async () => {
    const { begin, marks } = startFresh();
    const first = begin();
    await until(() => childrenOf(first.pid).length === 1);
    await until(() => first.said.out.includes('http://'));
    await until(() => childrenOf(first.pid).length === 0);
    expect(marks()).toHaveLength(1);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    const second = begin();
    let helped = false;
    await until(() => {
      helped ||= childrenOf(second.pid).length > 0;
      return second.said.out.includes('http://');
    });
    expect(helped).toBe(false);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(first.said.err + second.said.err).toBe('');
  });

  test.each([
    ['what is no YAML', 'id: bad\nid: worse\n', /term\/bad\.yaml:2:1 YAML: Map keys must be unique/],
    [
      'what breaks a law',
      'id: bad\nname: A term\ndefinition:\n  value: It means this.\n  cites: [nobody/nothing]\n',
      /term\/bad\.yaml:5:\d+ .*nobody/,
    ],
  ])('refuses %s with file and line, once, and leaves nobody behind', async (_, text, why) => {
    const { begin } = startFresh((data) => writeFileSync(join(data, 'term/bad.yaml'), text));
    const start = begin();
    let helper: number | undefined;
    await until(() => {
      helper ??= childrenOf(start.pid)[0];
      return helper !== undefined;
    });
    expect(await start.ended).toBe(1);
    const lines = start.said.err.trim().split('\n');
    expect(lines).toEqual([...new Set(lines)]);
    expect(lines[0]).toMatch(why);
    await until(() => !lives(helper!));
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
    '%s in its first second leaves nobody behind',
    async (signal) => {
      const { begin } = startFresh();
      const start = begin();
      let helper: number | undefined;
      await until(() => {
        helper ??= childrenOf(start.pid)[0];
        return helper !== undefined;
      });
      start.child.kill(signal);
      expect(await start.ended).toBe(signal === 'SIGKILL' ? 'SIGKILL' : 0);
      await until(() => !lives(helper!));
      expect(start.said.err).toBe('');
    },
  );
});
