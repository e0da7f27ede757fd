// A page as an HTML article: what the page and permalinks show, and `--format html` prints.
import type { Drawing } from '#answer/answer.ts';
import type { Footnote, Page } from '#answer/page.ts';
import { writeLine } from '#core/line.ts';
import { showDay } from '#words/day.ts';
import type { Words } from '#words/en.ts';
import { type Around, blockHtml, type Shown } from './html-block.ts';
import { away, safe, time } from './html-text.ts';

export type HtmlStyle = {
  /** Where a question leads; default its permalink. */
  readonly href?: (line: string) => string;
  readonly picture?: (drawing: Drawing) => Shown | undefined;
};

/** The permalink of a question: `/r/whois%20person:ali-larijani`. */
export const permalink = (line: string): string =>
  `/r/${encodeURIComponent(line.replace(/^\//, '').toWellFormed()).replaceAll('%3A', ':')}`;

export function toHtml(page: Page, words: Words, style: HtmlStyle = {}): string {
  const around: Around = {
    words,
    marks: new Map(page.footnotes.map((note) => [note.ref, note.mark])),
    href: style.href ?? permalink,
    ...(style.picture ? { picture: style.picture } : {}),
  };
  const asOf = words.asOf(showDay(page.data.asOf, words.locale), page.data.version.slice(0, 12));
  return [
    `<article lang="${safe(words.locale)}" class="${page.status}">`,
    `<h1><bdi>${safe(page.title)}</bdi></h1>`,
    ...(page.reading ? [`<p class="reading">${safe(words.reading(page.reading))}</p>`] : []),
    ...page.blocks.map((block) => blockHtml(block, around)),
    ...notes(page.footnotes, words),
    ...followups(page, around),
    `<p class="as-of">${page.of > 1 ? `${safe(words.page.of(page.number, page.of))} · ` : ''}${safe(asOf)}</p>`,
    '</article>',
    '',
  ].join('\n');
}

function notes(footnotes: readonly Footnote[], words: Words): string[] {
  if (footnotes.length === 0) return [];
  const lines = footnotes.map(
    (note) => `<li id="note-${note.mark}" value="${note.mark}">${footnote(note, words)}</li>`,
  );
  return [`<section class="sources"><h2>${safe(words.sources)}</h2><ol class="notes">${lines.join('')}</ol></section>`];
}

function footnote({ publisher, kind, title, url, readAt, wire, published }: Footnote, words: Words): string {
  const w = words.footnote;
  const remarks = [...(wire ? [w.wire(wire)] : []), ...(kind === 'digest' ? [w.digest] : [])];
  const when = published ? time(published, showDay(published, words.locale)) : safe(w.undated);
  const copy = readAt && readAt !== url ? `, ${away(readAt, safe(w.readAt))}` : '';
  return `${safe(publisher)}${remarks.length > 0 ? ` (${safe(remarks.join('; '))})` : ''}, ${when}. <cite>${away(url, `<bdi>${safe(title ?? url)}</bdi>`)}</cite>${copy}`;
}

function followups({ followups }: Page, { href, words }: Around): string[] {
  if (followups.length === 0) return [];
  const links = followups.map(
    ({ label, question }) => `<li><a href="${safe(href(writeLine(question)))}"><bdi>${safe(label)}</bdi></a></li>`,
  );
  return [`<nav class="next" aria-label="${safe(words.next)}"><ul>${links.join('')}</ul></nav>`];
}
