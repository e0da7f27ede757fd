// Lines of pieces as Block Kit, each block within its limit whatever is in it.
import type {
  ContextBlock,
  ImageBlock,
  KnownBlock,
  RichTextBlock,
  RichTextBlockElement,
  SectionBlock,
} from '@slack/types';
import type { Group, LineOfPieces } from './slack-lines.ts';
import { hasMarks, head, inert, leaves, mrkdwn, type Piece, short, weight } from './slack-text.ts';

/** Characters of one rich text block, of the 3,000 Slack allows a text; the rest is room for entities. */
const BLOCK_MOST = 2800;

/** A picture that Slack can show: an address it can fetch, or a file it already has. */
export type Picture = { readonly url: string } | { readonly file: string };

export function blocksOf(group: Group, picture?: Picture): KnownBlock[] {
  switch (group.kind) {
    case 'lines':
      return richText(group.lines);
    case 'pairs':
      return grid(group) ?? richText(group.lines);
    case 'small':
      return context(group.lines.map((l) => l.pieces));
    case 'image':
      return picture ? [image(group, picture)] : richText(group.lines);
    default:
      return group satisfies never;
  }
}

/** Label over value in two columns, when all of it is short and none of it could be read as markup. */
function grid(group: Extract<Group, { kind: 'pairs' }>): KnownBlock[] | undefined {
  const { pairs, title } = group;
  const fits = pairs.every(
    ({ label, value }) =>
      weight(value) < 400 &&
      value.reduce((n, p) => n + p.text.length, 0) <= 90 &&
      !hasMarks(label) &&
      !value.some((p) => hasMarks(p.text)),
  );
  if (!fits || pairs.length < 2 || pairs.length > 10) return undefined;
  const fields = pairs.map(({ label, value }) => ({
    type: 'mrkdwn' as const,
    text: mrkdwn([{ text: short(label, 200), style: 'bold' }, { text: '\n' }, ...value]),
    verbatim: true,
  }));
  if (fields.some((field) => field.text.length > 1900)) return undefined;
  const section: SectionBlock = { type: 'section', fields };
  return [...(title ? richText([{ as: 'plain', pieces: [{ text: title, style: 'bold' }] }]) : []), section];
}

const image = ({ alt }: { alt: string }, picture: Picture): ImageBlock => {
  const alt_text = short(alt, 1900);
  return 'url' in picture
    ? { type: 'image', image_url: picture.url, alt_text }
    : { type: 'image', slack_file: { id: picture.file }, alt_text };
};

/** Lines as rich text, in as many blocks as it takes; a line longer than a block is cut between words. */
export function richText(lines: readonly LineOfPieces[]): RichTextBlock[] {
  const blocks: LineOfPieces[][] = [];
  let room = 0;
  for (const line of lines.flatMap(cut)) {
    const size = weight(line.pieces);
    if (blocks.length === 0 || size > room) {
      blocks.push([]);
      room = BLOCK_MOST;
    }
    blocks.at(-1)!.push(line);
    room -= size;
  }
  return blocks
    .map((own) => ({ type: 'rich_text', elements: elements(own) }))
    .filter((b) => b.elements.length > 0) as RichTextBlock[];
}

/** A line in parts that fit a block. */
function cut(line: LineOfPieces): LineOfPieces[] {
  if (weight(line.pieces) <= BLOCK_MOST) return [line];
  const parts: Piece[][] = [[]];
  let room = BLOCK_MOST;
  for (const piece of line.pieces) {
    // An entity counts five, so a fifth of a block always fits one.
    for (let rest = inert(piece.text); rest !== ''; ) {
      const text = weight([piece]) <= room ? rest : head(rest, BLOCK_MOST / 5);
      const part = { ...piece, text };
      if (weight([part]) > room && parts.at(-1)!.length > 0) {
        parts.push([]);
        room = BLOCK_MOST;
      }
      parts.at(-1)!.push(part);
      room -= weight([part]);
      rest = rest.slice(text.length);
    }
  }
  return parts.map((pieces) => ({ ...line, pieces }));
}

/** Neighbouring bullets become one list, neighbouring plain lines one section with line breaks. */
function elements(lines: readonly LineOfPieces[]): RichTextBlockElement[] {
  const made: RichTextBlockElement[] = [];
  for (const { as, pieces } of lines) {
    const inside = leaves(pieces);
    const last = made.at(-1);
    if (inside.length === 0) continue;
    if (as === 'quote') made.push({ type: 'rich_text_quote', elements: inside });
    else if (as === 'bullet' && last?.type === 'rich_text_list')
      last.elements.push({ type: 'rich_text_section', elements: inside });
    else if (as === 'bullet')
      made.push({
        type: 'rich_text_list',
        style: 'bullet',
        elements: [{ type: 'rich_text_section', elements: inside }],
      });
    else if (last?.type === 'rich_text_section') last.elements.push({ type: 'text', text: '\n' }, ...inside);
    else made.push({ type: 'rich_text_section', elements: inside });
  }
  return made;
}

/** Small print: one line of text each, in as few context blocks as hold them. */
export function context(lines: readonly (readonly Piece[])[]): ContextBlock[] {
  const texts: string[] = [];
  for (const pieces of lines) {
    const text = smallest(pieces);
    if (text.trim() === '') continue;
    const last = texts.at(-1);
    if (last !== undefined && last.length + text.length < 2900) texts[texts.length - 1] = `${last}\n${text}`;
    else texts.push(text);
  }
  return texts.map((text) => ({ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }));
}

/** mrkdwn of at most 2,900 characters: an overlong line loses its links, then its end. */
function smallest(pieces: readonly Piece[]): string {
  const whole = mrkdwn(pieces);
  if (whole.length <= 2900) return whole;
  return mrkdwn([{ text: short(pieces.map((p) => p.text).join(''), 560) }]);
}
