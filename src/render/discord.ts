// How a page looks in Discord: one container of Components V2, within every limit, buttons that hold a line.
import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';
import type { Block, Choice, Drawing } from '#answer/answer.ts';
import type { Page } from '#answer/page.ts';
import { writeLine } from '#core/line.ts';
import { showDay } from '#words/day.ts';
import type { Words } from '#words/en.ts';
import { blockText } from './discord-block.ts';
import { askedIn, ID_VERSION, idOf } from './discord-id.ts';
import { cut, label, type Marks, masked, plain } from './discord-text.ts';

export type DiscordMessage = {
  /** Components V2, no link previews. */
  readonly flags: number;
  readonly components: readonly [APIContainerComponent];
  readonly allowed_mentions: { readonly parse: [] };
};

export type DiscordStyle = {
  /** Only the asker sees it: offer to share it. */
  readonly share?: boolean;
  /** Snowflake of the asker, who may delete the message. */
  readonly asker?: string;
  /** The name of the attached file a drawing is shown from; without it the text twin stands alone. */
  readonly picture?: (drawing: Drawing) => string | undefined;
  /** The name of a file attached to the message. */
  readonly file?: string;
};

/** https://docs.discord.com/developers/components/reference: 4,000 characters of text and 40 components a message. */
const MOST = { text: 4000, label: 80, option: 100, alt: 1024 } as const;

const ACCENT: Readonly<Record<Page['status'], number>> = {
  answer: 0x2f6f8f,
  choices: 0x8a6d1d,
  abstain: 0x6b6b6b,
  notice: 0x6b6b6b,
  error: 0xa33a3a,
};

export function toDiscord(page: Page, words: Words, style: DiscordStyle = {}): DiscordMessage {
  const marks: Marks = new Map(page.footnotes.map((note) => [note.ref, note.mark]));
  const title = `## ${plain(page.title)}${page.reading ? `\n-# ${plain(words.reading(page.reading))}` : ''}`;
  const foot = footer(page, words);
  const asked = askedIn(page);
  const room = MOST.text - title.length - foot.length - (asked?.content.length ?? 0) - 8;
  const components: APIComponentInContainer[] = [
    text(title),
    ...body(page.blocks, marks, words, style, room),
    { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small },
    ...(style.file ? [{ type: ComponentType.File as const, file: { url: `attachment://${style.file}` } }] : []),
    text(foot),
    ...(asked ? [asked] : []),
    ...controls(page, words, style),
  ];
  return {
    flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds,
    components: [{ type: ComponentType.Container, accent_color: ACCENT[page.status], components }],
    allowed_mentions: { parse: [] },
  };
}

const text = (content: string): APIComponentInContainer => ({ type: ComponentType.TextDisplay, content });

/** Blocks as text displays and galleries; what is beyond the room is cut with an ellipsis, never refused by Discord. */
function body(
  blocks: readonly Block[],
  marks: Marks,
  words: Words,
  style: DiscordStyle,
  room: number,
): APIComponentInContainer[] {
  const out: APIComponentInContainer[] = [];
  let left = room;
  let run: string[] = [];
  const flush = (): void => {
    if (run.length > 0) out.push(text(run.join('\n\n')));
    run = [];
  };
  for (const block of blocks) {
    const file = block.kind === 'image' ? style.picture?.(block.drawing) : undefined;
    if (block.kind === 'image' && file) {
      flush();
      const description = label(block.alt, MOST.alt);
      out.push({ type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${file}` }, description }] });
      continue;
    }
    const said = cut(blockText(block, marks, words), left);
    if (said === '' || left < 40) continue;
    left -= said.length + 2;
    run.push(said);
  }
  flush();
  return out;
}

/** Sources, each a line with its page, and what the record stands at. Titles go first when room is short. */
function footer(page: Page, words: Words): string {
  const w = words.footnote;
  const line = (note: Page['footnotes'][number], whole: boolean): string => {
    const remarks = [...(note.wire ? [w.wire(note.wire)] : []), ...(note.kind === 'digest' ? [w.digest] : [])];
    const when = note.published ? showDay(note.published, words.locale) : w.undated;
    const name = whole && note.title ? `${note.publisher}: ${note.title}` : note.publisher;
    const copy = whole && note.readAt && note.readAt !== note.url ? `, ${masked(w.readAt, note.readAt)}` : '';
    return `-# ${note.mark}\\. ${masked(name, note.url)}, ${plain([when, ...remarks].join('; '))}${copy}`;
  };
  const asOf = `-# ${[
    ...(page.of > 1 ? [words.page.of(page.number, page.of)] : []),
    words.asOf(showDay(page.data.asOf, words.locale), page.data.version.slice(0, 12)),
  ].join(' · ')}`;
  const put = (whole: boolean): string => [...page.footnotes.map((note) => line(note, whole)), asOf].join('\n');
  const full = put(true);
  return full.length <= MOST.text / 2 ? full : cutLines(put(false), MOST.text - 600);
}

/** Whole lines only: half a masked link would show its address. */
function cutLines(lines: string, most: number): string {
  if (lines.length <= most) return lines;
  const kept = lines
    .slice(0, most - 2)
    .split('\n')
    .slice(0, -1);
  return `${kept.join('\n')}\n-# …`;
}

function button(
  says: string,
  id: string | undefined,
  style: APIButtonComponent['style'] = ButtonStyle.Secondary,
): APIButtonComponent[] {
  return id === undefined
    ? []
    : [{ type: ComponentType.Button, style, label: label(says, MOST.label), custom_id: id } as APIButtonComponent];
}

/** Choices as a select, follow-ups and the pager as buttons, then what the asker may do with the message. */
function controls(page: Page, words: Words, style: DiscordStyle): APIComponentInContainer[] {
  const choices = page.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []));
  const asks = unique(page.followups.flatMap(({ label: says, question }) => button(says, idOf(question, page))));
  const own = [
    ...(style.share ? button(words.share, `${ID_VERSION}|share`) : []),
    ...(style.asker ? button(words.remove, `${ID_VERSION}|remove|${style.asker}`) : []),
  ];
  const rows = [asks.slice(0, 5), asks.slice(5, 10), own].filter((row) => row.length > 0);
  return [
    ...select(choices, words),
    ...rows.map((row) => ({ type: ComponentType.ActionRow as const, components: row })),
  ];
}

function select(choices: readonly Choice[], words: Words): APIComponentInContainer[] {
  const seen = new Set<string>();
  const options = choices.flatMap(({ label: says, note, question }) => {
    const value = writeLine(question);
    if (value.length > MOST.option || seen.has(value) || !value.isWellFormed()) return [];
    seen.add(value);
    return [{ label: label(says, MOST.option), value, ...(note ? { description: label(note, MOST.option) } : {}) }];
  });
  if (options.length === 0) return [];
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: `${ID_VERSION}|choose`,
    placeholder: words.choicesHint.slice(0, 150),
    options: options.slice(0, 25),
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}

const unique = (buttons: readonly APIButtonComponent[]): APIButtonComponent[] => [
  ...new Map(buttons.map((b) => ['custom_id' in b ? b.custom_id : '', b])).values(),
];
