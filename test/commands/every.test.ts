// What must hold for every command and every record: words, examples that run, ids that answer, sources for what is said.
import { describe, expect, test } from 'vitest';
import type { Block } from '#answer/answer.ts';
import { optionsOf } from '#core/grammar.ts';
import { writeLine } from '#core/line.ts';
import { readTyped } from '#core/read.ts';
import { respond } from '#core/respond.ts';
import { toJson } from '#render/json.ts';
import { en } from '#words/en.ts';
import { ask, dataset, house } from '../house/ask.ts';

const commands = [...house.commands.values()];
const asker = { id: 'test', roles: ['anyone'] } as const;

describe.each(commands.map((command) => [command.name, command] as const))('/%s', (name, command) => {
  test('has words for itself and each of its options, short enough for Discord', () => {
    const words = en.commands[name];
    expect(words?.summary.length).toBeLessThanOrEqual(100);
    expect(Object.keys(words?.options ?? {})).toEqual(expect.arrayContaining(optionsOf(command).map((o) => o.name)));
    for (const text of Object.values(words?.options ?? {})) expect(text.length).toBeLessThanOrEqual(100);
  });

  test.each(en.commands[name]?.examples ?? [])('runs its example %s', async (example) => {
    const read = readTyped(example, house.commands, en);
    expect(read).toHaveProperty('line');
    if (!('line' in read) || name.startsWith('digest')) return;
    const page = await respond({ ...read.line, asker }, house);
    expect(['answer', 'choices', 'notice']).toContain(page.status);
  });
});

const KINDS = [
  ['person', 'whois', 'person'],
  ['event', 'event', 'event'],
  ['place', 'place', 'place'],
  ['organization', 'body', 'organization'],
  ['vessel', 'vessel', 'vessel'],
  ['term', 'term', 'term'],
] as const;

describe.each(KINDS)('every %s', (kind, command, option) => {
  test('answers by its id, and says nothing about the world without a page', async () => {
    for (const [id, record] of dataset.all[kind]) {
      const page = await respond({ command, given: { [option]: id }, asker }, house);
      expect(page.status, id).toBe('answer');
      expect(page.records[0], id).toBe(id);
      if (JSON.stringify(record).includes('"cites":['))
        expect(page.footnotes.length, `${id} has sources`).toBeGreaterThan(0);
    }
  });
});

/** Every cite of a page that stands in its blocks. */
const citesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'statement':
    case 'quote':
      return block.cites;
    case 'facts':
      return block.facts.flatMap((f) => f.cites);
    case 'entries':
      return block.entries.flatMap((e) => e.cites);
    case 'dispute':
      return block.reports.flatMap((r) => r.cites);
    case 'remark':
    case 'choices':
    case 'image':
      return [];
    default:
      return block satisfies never;
  }
};

test('every mark on a page has its footnote, and every footnote its mark', async () => {
  for (const event of dataset.events.slice(0, 120)) {
    const page = await ask(`/event ${event.id}`);
    const cited = [...new Set(page.blocks.flatMap(citesOf))].sort();
    expect(page.footnotes.map((n) => n.ref).sort()).toEqual(cited);
  }
});

test('follow-ups, pagers and choices are lines that read back', async () => {
  for (const line of ['/whois Larijani', '/whois Khamenei', '/timeline Hormuz', '/rounds', '/event letter']) {
    const page = await ask(line);
    const questions = [
      ...page.followups.map((f) => f.question),
      ...page.blocks.flatMap((b) => (b.kind === 'choices' ? b.choices.map((c) => c.question) : [])),
    ];
    for (const question of questions)
      expect(readTyped(writeLine(question), house.commands, en)).toEqual({ line: question });
  }
});

test('page 2 is page 2 after a restart: the pager holds the whole question', async () => {
  const first = await ask('/timeline from:2026-02-01 to:2026-02-28 topic:talks');
  const next = first.followups.find((f) => f.label === en.page.next)!;
  const second = await ask(writeLine(next.question));
  expect(second.number).toBe(2);
  expect(second.of).toBe(first.of);
  expect(toJson(second, en).line).toBe(writeLine(next.question));
});

test('the same question gets the same answer', async () => {
  for (const line of ['/whois Araghchi', '/rounds year:2025', '/position Iran'])
    expect(toJson(await ask(line), en)).toEqual(toJson(await ask(line), en));
});
