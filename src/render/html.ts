// A page as an HTML article: the body of the page, of permalinks and of `--format html`.
import type { Block, Cites, Flag, Prose, Report } from '#answer/answer.ts';
import type { Page } from '#answer/page.ts';
import { writeLine } from '#core/line.ts';
import type { Words } from '#words/en.ts';
import { showDay, showSpan } from './day.ts';

/** The one place where text becomes markup. */
export const safe = (raw: string): string =>
  raw
    .replace(/[\p{Cc}--[\n\t]]/gv, '')
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

/** Only web addresses become links; anything else is shown as text. */
const href = (url: string): string => (/^https?:\/\//.test(url) ? safe(url) : '#');

/** Where a question leads on the page. */
export const askPath = (line: string): string => `/r/${encodeURIComponent(line.replace(/^\//, ''))}`;

export function toHtml(page: Page, words: Words): string {
  const { locale } = words;
  const marks = new Map(page.footnotes.map((n) => [n.ref, n.mark]));
  const mark = (cites: Cites): string =>
    cites
      .flatMap((ref) => (marks.has(ref) ? [`<sup><a href="#note-${marks.get(ref)}">${marks.get(ref)}</a></sup>`] : []))
      .join('');
  const flag = (value: Flag | undefined): string =>
    value ? ` <em class="flag ${value}">${safe(words.flag[value])}</em>` : '';
  const time = (day: string): string => `<time datetime="${safe(day)}">${safe(showDay(day, locale))}</time>`;
  const inline = (span: Prose[number]): string => {
    switch (span.kind) {
      case 'text':
        return safe(span.text);
      case 'strong':
        return `<strong>${safe(span.text)}</strong>`;
      case 'date':
        return time(span.value);
      case 'link':
        return `<a href="${href(span.url)}" rel="noopener">${safe(span.text)}</a>`;
      case 'name':
        return `<bdi${span.lang ? ` lang="${safe(span.lang)}"` : ''}>${safe(span.text)}</bdi>`;
      default:
        return span satisfies never;
    }
  };
  const show = (prose: Prose): string => prose.map(inline).join('');
  const heading = (title: string | undefined): string => (title ? `<h2>${safe(title)}</h2>` : '');
  const report = (r: Report): string =>
    `<li${r.rank ? ` class="${r.rank}"` : ''}>${r.by ? `<b>${safe(r.by)}:</b> ` : ''}${show(r.says)}${mark(r.cites)}${
      r.rank ? ` <small>${safe(words[r.rank])}${r.because ? `; ${safe(words.because(r.because))}` : ''}</small>` : ''
    }</li>`;
  const told = (block: Block): string => {
    switch (block.kind) {
      case 'statement':
        return `<p>${show(block.prose)}${flag(block.flag)}${mark(block.cites)}</p>`;
      case 'remark':
        return `<p${block.small ? ' class="small"' : ''}>${show(block.prose)}</p>`;
      case 'facts':
        return `${heading(block.title)}<dl>${block.facts.map((f) => `<dt>${safe(f.label)}</dt><dd>${show(f.value)}${flag(f.flag)}${mark(f.cites)}</dd>`).join('')}</dl>`;
      case 'entries':
        return `${heading(block.title)}<ol class="entries">${block.entries
          .map(
            (e) =>
              `<li><time datetime="${safe(e.when)}">${safe(showSpan(e.when, e.until, locale))}</time> ${
                e.record ? `<a href="${askPath(`/event event:${e.record}`)}">${show(e.what)}</a>` : show(e.what)
              }${flag(e.flag)}${mark(e.cites)}</li>`,
          )
          .join('')}</ol>`;
      case 'quote':
        return `<figure><blockquote><p dir="auto">${safe(block.words)}</p></blockquote><figcaption>${show(block.speaker)}, ${time(block.when)}${
          block.context ? `. ${safe(block.context)}` : ''
        }${mark(block.cites)}${block.rendering ? `<br><small>${safe(block.rendering)}</small>` : ''}</figcaption></figure>`;
      case 'dispute':
        return `<section class="dispute"><h2>${safe(words.reportsDiffer(block.about))}</h2><ul>${block.reports.map(report).join('')}</ul></section>`;
      case 'choices':
        return `<ul class="choices">${block.choices
          .map(
            (c) =>
              `<li><a href="${askPath(writeLine(c.question))}">${safe(c.label)}</a>${c.note ? ` — ${safe(c.note)}` : ''}</li>`,
          )
          .join('')}</ul>`;
      case 'image':
        return `<p class="small">${safe(block.alt)}</p>`;
      default:
        return block satisfies never;
    }
  };
  const notes = page.footnotes.map((n) => {
    const w = words.footnote;
    const remarks = [...(n.wire ? [w.wire(n.wire)] : []), ...(n.kind === 'digest' ? [w.digest] : [])];
    return `<li id="note-${n.mark}" value="${n.mark}">${safe(n.publisher)}${remarks.length ? ` (${safe(remarks.join('; '))})` : ''}, ${
      n.published ? time(n.published) : safe(w.undated)
    }. <cite><a href="${href(n.url)}" rel="noopener">${safe(n.title ?? n.url)}</a></cite>${
      n.readAt ? `, ${safe(w.readAt)} <a href="${href(n.readAt)}" rel="noopener">${safe(n.readAt)}</a>` : ''
    }</li>`;
  });
  return [
    `<article lang="${safe(locale)}" class="${page.status}">`,
    `<h1><bdi>${safe(page.title)}</bdi></h1>`,
    ...(page.reading ? [`<p class="reading">${safe(words.reading(page.reading))}</p>`] : []),
    ...page.blocks.map(told),
    ...(notes.length > 0 ? [`<h2>${safe(words.sources)}</h2><ol class="notes">${notes.join('')}</ol>`] : []),
    ...(page.followups.length > 0
      ? [
          `<nav><ul>${page.followups.map((f) => `<li><a href="${askPath(writeLine(f.question))}">${safe(f.label)}</a></li>`).join('')}</ul></nav>`,
        ]
      : []),
    `<footer>${page.of > 1 ? `${safe(words.page.of(page.number, page.of))} · ` : ''}${safe(words.asOf(showDay(page.data.asOf, locale), page.data.version.slice(0, 12)))}</footer>`,
    '</article>',
    '',
  ].join('\n');
}
