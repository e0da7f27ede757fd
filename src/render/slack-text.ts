// Text for Slack: the one place where outside text is escaped, and the small pieces everything else is made of.
import type { RichTextElement } from '@slack/types';

/** A piece of a line. Bold, italic and links are ours; the text is whatever the record or a person wrote. */
export type Piece = {
  readonly text: string;
  readonly style?: 'bold' | 'italic';
  readonly url?: string;
  /** A mark of a footnote: its address is read at the foot. */
  readonly mark?: true;
};

/** Control characters, and marks that reorder a line, become harmless; half a surrogate pair becomes U+FFFD. */
export const inert = (raw: string): string =>
  raw
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}--[\n]]/gv, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\u2028\u2029]/g, '');

/** Keeps a name in another script from reordering what stands around it. */
export const isolate = (raw: string): string => `\u2068${inert(raw)}\u2069`;

/** The one escape of mrkdwn and of `text`: after it nothing can mention, link or notify. */
export const escaped = (raw: string): string =>
  inert(raw).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Web addresses of a length Slack takes, written so that they cannot end a link early. Anything else is no link. */
export function linkable(url: string): string | undefined {
  if (!/^https?:\/\/[^\s/]/i.test(url) || url.length > 1500) return undefined;
  const safe = inert(url).replace(/[<>|"\s\\`]/g, (c) => encodeURIComponent(c));
  return safe.length <= 2000 ? safe : undefined;
}

/** Cuts at most `most` characters off the front without cutting a character in two; prefers the end of a word. */
export function head(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return space > most / 2 ? cut.slice(0, space + 1) : cut;
}

/** At most `most` characters, with an ellipsis when something was left out; never empty. */
export const short = (text: string, most: number): string => {
  const calm = inert(text).replace(/\s+/g, ' ').trim() || '…';
  return calm.length <= most ? calm : `${head(calm, most - 1).trimEnd()}…`;
};

const spaced = /^(\s*)([\s\S]*?)(\s*)$/;

/** Pieces as mrkdwn. Only for a `text`, a context line or a field: prose goes out as rich text. */
export function mrkdwn(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, style, url }) => {
      const link = url === undefined ? undefined : linkable(url);
      if (link && text === url) return `<${link.replace(/&/g, '&amp;')}>`;
      if (link) return `<${link.replace(/&/g, '&amp;')}|${escaped(text).replace(/\n/g, ' ')}>`;
      const [, before = '', word = '', after = ''] = spaced.exec(escaped(text))!;
      const mark = style === undefined || word === '' ? '' : style === 'bold' ? '*' : '_';
      return `${before}${mark}${word}${mark}${after}`;
    })
    .join('');
}

/** Pieces as they are read aloud: nothing bold, marks without their addresses. */
export const spoken = (pieces: readonly Piece[]): string =>
  mrkdwn(pieces.map(({ text, url, mark }) => ({ text, ...(url && !mark ? { url } : {}) })));

/** Whether a piece of mrkdwn could be read as bold, italic, struck or code although nobody wrote it as such. */
export const hasMarks = (text: string): boolean => /[*_~`]|^\s*(?:&gt;|>)/m.test(text);

/** Characters Slack counts for a piece in rich text: `&`, `<` and `>` as entities. */
export const weight = (pieces: readonly Piece[]): number =>
  pieces.reduce(
    (n, { text, url }) => n + text.length + 4 * (text.match(/[&<>]/g)?.length ?? 0) + (url?.length ?? 0),
    0,
  );

type Leaf = Extract<RichTextElement, { type: 'text' | 'link' }>;

/** Pieces as elements of rich text, which cannot carry a mention at all. */
export function leaves(pieces: readonly Piece[]): Leaf[] {
  return pieces.flatMap(({ text, style, url }): Leaf[] => {
    const calm = inert(text);
    if (calm === '') return [];
    const styled = style === undefined ? {} : { style: { [style]: true } };
    const link = url === undefined ? undefined : linkable(url);
    if (link) return [{ type: 'link', url: link, text: short(calm, 1000), ...styled }];
    const parts: Leaf[] = [];
    for (let rest = calm; rest !== ''; ) {
      const part = head(rest, 2500);
      parts.push({ type: 'text', text: part, ...styled });
      rest = rest.slice(part.length);
    }
    return parts;
  });
}

/** An instant in the reader's own time zone; `fallback` (with its zone) for clients that cannot show one. */
export const instant = (iso: string, fallback: string): string =>
  `<!date^${Math.floor(Date.parse(iso) / 1000)}^{date_short_pretty} {time}|${escaped(fallback).replace(/[|\n]/g, ' ')}>`;
