// Days in words: English is put together by us, exactly as Intl would; Intl's tables are not read for it.
import { expect, test, vi } from 'vitest';
import { toDiscord } from '#render/discord.ts';
import { toHtml } from '#render/html.ts';
import { drawSvg } from '#render/picture/draw.ts';
import { toSlack } from '#render/slack.ts';
import { toTerminal } from '#render/terminal.ts';
import { type Parts, showDay, showParts } from '#words/day.ts';
import { longSlot } from '#words/en/digest-time.ts';
import { en } from '#words/en.ts';
import { ask, dataset } from '../house/ask.ts';

const DAY_MS = 86_400_000;

test('English is what Intl writes, for every part of a date that may be known', () => {
  const known: (keyof Parts)[][] = [['year'], ['year', 'month'], ['year', 'month', 'day'], ['month'], ['month', 'day']];
  for (const width of ['long', 'short'] as const)
    for (const keys of known) {
      const options = Object.fromEntries(keys.map((key) => [key, key === 'month' ? width : 'numeric']));
      const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
      for (let at = Date.UTC(1953, 0, 1); at < Date.UTC(2031, 0, 1); at += 13 * DAY_MS) {
        const date = new Date(at);
        const all = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        const parts: Parts = Object.fromEntries(keys.map((key) => [key, all[key]]));
        expect(showParts(parts, 'en-GB', width)).toBe(format.format(date));
      }
    }
});

test('a slot has its weekday', () => {
  const full = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    expect(longSlot(`${day}T09:00`)).toBe(`${full.format(at).replace(',', '')}, 09:00`);
  }
});

test('other languages write days as they do', () => {
  expect(showDay('2026-03-04', 'de')).toBe('4. März 2026');
  expect(showDay('2026-03', 'fr')).toBe('mars 2026');
  expect(showDay('2026', 'fa')).toMatch(/۲۰۲۶/);
});

test('answers and their pictures are written without the tables of Intl', async () => {
  const tables = vi.spyOn(Intl, 'DateTimeFormat');
  let drawn = 0;
  for (const line of [
    ...['/timeline picture:true', '/timeline from:2026-02-01 to:2026-02-28 picture:true', '/whois Larijani'],
    '/check The Muscat talks were on 12 April 2025',
  ]) {
    const page = await ask(line);
    for (const render of [toDiscord, toHtml, toSlack, toTerminal] as ((page: unknown, words: unknown) => unknown)[])
      render(page, en);
    for (const block of page.blocks) {
      if (block.kind !== 'image') continue;
      drawSvg(block.drawing, en, dataset);
      drawn += 1;
    }
  }
  expect(drawn).toBe(2);
  expect(tables).not.toHaveBeenCalled();
  tables.mockRestore();
});
