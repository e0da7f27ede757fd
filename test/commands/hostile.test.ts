// Hostile text comes back inert, or is refused with a sentence; never a stack trace.
import { describe, expect, test } from 'vitest';
import { readTyped } from '#core/read.ts';
import { respond } from '#core/respond.ts';
import { toHtml } from '#render/html.ts';
import { toTerminal } from '#render/terminal.ts';
import { en } from '#words/en.ts';
import { house } from '../house/ask.ts';

const HOSTILE = [
  '<!channel> @everyone <@123456789012345678>',
  '\u001B[2J\u001B]0;pwned\u0007',
  '\u202Eevil\u202C \u2066x\u2069',
  '<script>alert(1)</script>',
  '"); DROP TABLE subscriptions; --',
  '../../etc/passwd',
  'ا'.repeat(3000),
  '🙂'.repeat(500),
  '\0\0\0',
  '__proto__',
  'constructor',
];

describe.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text] as const))('%s', (_, text) => {
  test.each([...house.commands.keys()].filter((name) => !name.startsWith('digest')))(
    'is harmless to /%s',
    async (name) => {
      const read = readTyped(`/${name} ${text}`, house.commands, en);
      if ('unreadable' in read) return expect(read.unreadable.says).toMatch(/\S/);
      const page = await respond({ ...read.line, asker: { id: 'test', roles: ['anyone'] } }, house);
      expect(page.status).not.toBe('error');
      const terminal = toTerminal(page, en);
      expect(terminal).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u202A-\u202E]/);
      expect(toHtml(page, en)).not.toContain('<script>');
    },
  );
});

test('a line of 100 kB is refused with a sentence', () => {
  const read = readTyped(`/ask ${'a '.repeat(50_000)}`, house.commands, en);
  expect(read).toMatchObject({ unreadable: { says: expect.stringContaining('longer than') } });
});
