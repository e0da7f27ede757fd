// How a page looks in Slack: blocks within every limit, the whole answer as fallback text, buttons that hold a line.
import type { ActionsBlock, Button, KnownBlock } from '@slack/types';
import type { Drawing, Line } from '#answer/answer.ts';
import type { Page } from '#answer/page.ts';
import { writeLine } from '#core/line.ts';
import { showDay } from '#words/day.ts';
import type { Words } from '#words/en.ts';
import { blocksOf, context, type Picture, richText } from './slack-blocks.ts';
import { footnote, type Group, groupsOf } from './slack-lines.ts';
import { escaped, head, type Piece, short, spoken, weight } from './slack-text.ts';

export type SlackMessage = {
  readonly text: string;
  readonly blocks: KnownBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
};

export type SlackStyle = {
  /** The person who asked, as Slack knows them, or `me` where only they see it: they get "Delete", and the pager turns their message in place. */
  readonly asker?: string;
  /** Only the asker sees it: offer to share it. */
  readonly share?: boolean;
  readonly picture?: (drawing: Drawing) => Picture | undefined;
};

/** Slack splits a `text` above 4,040 characters and refuses blocks above about 13,200 in all (neither is documented). */
const MOST = { text: 3990, blocks: 50, weight: 11_000, value: 2000 } as const;

export function toSlack(page: Page, words: Words, style: SlackStyle = {}): SlackMessage {
  const groups = groupsOf(page, words);
  const asOf = [
    ...(page.of > 1 ? [words.page.of(page.number, page.of)] : []),
    words.asOf(showDay(page.data.asOf, words.locale), page.data.version.slice(0, 12)),
  ].join(' · ');
  const top: KnownBlock[] = [
    { type: 'header', text: { type: 'plain_text', text: short(page.title, 150), emoji: false } },
    ...(page.reading ? context([[{ text: words.reading(page.reading), style: 'italic' }]]) : []),
  ];
  const bottom: KnownBlock[] = [
    ...sources(page, words),
    ...context([[{ text: asOf }]]),
    ...buttons(page, words, style),
  ];
  const middle = groups.flatMap((g) => blocksOf(g, g.kind === 'image' ? style.picture?.(g.drawing) : undefined));
  return {
    text: fallback(page, groups, asOf, words),
    blocks: [...top, ...fit(middle, [...top, ...bottom], words), ...bottom],
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** A sentence of the bot about itself, where there is no page to show. */
export const notice = (says: string): SlackMessage => ({
  text: escaped(short(says, 700)),
  blocks: richText([{ as: 'plain', pieces: [{ text: says }] }]),
  unfurl_links: false,
  unfurl_media: false,
});

/** The sources, each a line; a page that cites more than a message holds says so. */
function sources(page: Page, words: Words): KnownBlock[] {
  let room = MOST.weight / 2;
  const lines: (readonly Piece[])[] = [];
  for (const pieces of page.footnotes.map((note) => footnote(note, words))) {
    room -= weight(pieces);
    if (room < 0) return context([...lines, [{ text: words.slack.cut }]]);
    lines.push(pieces);
  }
  return context(lines);
}

/** The blocks that fit beside those that must stand, and a word about the rest when some do not. */
function fit(middle: readonly KnownBlock[], standing: readonly KnownBlock[], words: Words): KnownBlock[] {
  let blocks = MOST.blocks - standing.length - 1;
  let room = MOST.weight - size(standing);
  const kept: KnownBlock[] = [];
  for (const block of middle) {
    blocks -= 1;
    room -= size(block);
    if (blocks < 0 || room < 0) {
      const rest = richText([{ as: 'plain', pieces: [{ text: words.slack.cut, style: 'italic' }] }]);
      return [...kept, ...rest];
    }
    kept.push(block);
  }
  return kept;
}

/** Characters Slack would count: those of every text, address and alternative text. */
function size(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let sum = 'type' in value && value.type === 'header' ? 100 : 0;
  for (const [key, inner] of Object.entries(value))
    if (typeof inner !== 'string') sum += size(inner);
    else if (key === 'text' || key === 'url' || key === 'alt_text') sum += weight([{ text: inner }]);
  return sum;
}

/** The whole answer as text, for notifications, screen readers and clients without blocks. */
function fallback(page: Page, groups: readonly Group[], asOf: string, words: Words): string {
  const lines: Piece[][] = [
    [{ text: short(page.title, 300) }],
    ...(page.reading ? [[{ text: words.reading(page.reading) }]] : []),
    ...groups.flatMap((g) => g.lines.map(({ as, pieces }) => [{ text: as === 'bullet' ? '• ' : '' }, ...pieces])),
    [{ text: asOf }],
    ...(page.footnotes.length > 0 ? [[{ text: words.sources }]] : []),
    ...page.footnotes.map((note) => footnote(note, words)),
  ];
  let text = '';
  for (const line of lines) {
    const said = spoken(line);
    const left = MOST.text - text.length;
    if (said.length + 1 <= left) text += text === '' ? said : `\n${said}`;
    else {
      const bare = line.map((p) => p.text).join('');
      // An entity takes five characters, so a fifth of what is left always fits.
      return left > 40 ? `${text}\n${escaped(head(bare, Math.floor((left - 2) / 5)))}…` : `${text}…`;
    }
  }
  return text;
}

/** A line as a button's value; undefined for the few that hold more than a button can. */
function held(line: Line): string | undefined {
  const written = writeLine(line).toWellFormed();
  return written.length <= MOST.value ? written : undefined;
}

function button(id: string, label: string, value: string | undefined): Button[] {
  if (value === undefined) return [];
  return [{ type: 'button', action_id: id, text: { type: 'plain_text', text: short(label, 75), emoji: false }, value }];
}

/** Whether asking again would only turn the page. */
export const turns = (line: Line, question: Line): boolean =>
  question.page !== undefined &&
  question.command === line.command &&
  JSON.stringify(question.given) === JSON.stringify(line.given);

/**
 * Action ids: `turn:n` replaces the message with another page, `choose:n` with the chosen record, `ask:n` asks anew,
 * `share` and `remove` do what they say. The value is the line itself; who asked, and may remove, stands in the block id.
 */
function buttons(page: Page, words: Words, { asker, share }: SlackStyle): ActionsBlock[] {
  const choices = page.blocks.flatMap((b) => (b.kind === 'choices' ? b.choices : []));
  const chosen = choices.flatMap((c, i) => button(`choose:${i}`, c.label, held(c.question)));
  const asked = page.followups.flatMap((f, i) =>
    button(`${turns(page.line, f.question) ? 'turn' : 'ask'}:${i}`, f.label, held(f.question)),
  );
  const own = [
    ...(share ? button('share', words.share, held(page.line)) : []),
    ...(asker ? button('remove', words.remove, asker) : []),
  ];
  const by = asker ? `by:${asker}` : 'by:';
  return [
    { type: 'actions' as const, block_id: `${by}:choices`, elements: chosen.slice(0, 25) },
    { type: 'actions' as const, block_id: `${by}:asks`, elements: [...asked, ...own].slice(-25) },
  ].filter((block) => block.elements.length > 0);
}
