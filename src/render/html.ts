// A page as an HTML article: the body of the page, of permalinks and of `--format html`.
import type { Block, Cites, Flag, Prose, Report } from '#answer/answer.ts';
import type { Page } from '#answer/page.ts';
import { writeLine } from '#core/line.ts';
import type { Words } from '#words/en.ts';
import { showDay, showSpan } from './day.ts';

/** The one place where text becomes markup. */
export const escape = (raw: string): string =>
  raw
    .replace(/[\p{Cc}--[\n\t]]/gv, '')
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

/** Only web addresses become links; anything else is shown as text. */
const href = (url: string): string => (/^https?:\/\//.test(url) ? escape(url) : '#');

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
    value ? ` <em class="flag ${value}">${escape(words.flag[value])}</em>` : '';
  const time = (day: string): string => `<time datetime="${escape(day)}">${escape(showDay(day, locale))}</time>`;
  const inline = (span: Prose[number]): string => {
    switch (span.kind) {
      case 'text':
        return escape(span.text);
      case 'strong':
        return `<strong>${escape(span.text)}</strong>`;
      case 'date':
        return time(span.value);
      case 'link':
        return `<a href="${href(span.url)}" rel="noopener">${escape(span.text)}</a>`;
      case 'name':
        return `<bdi${span.lang ? ` lang="${escape(span.lang)}"` : ''}>${escape(span.text)}</bdi>`;
      default:
        return span satisfies never;
    }
  };
  const show = (prose: Prose): string => prose.map(inline).join('');
  const heading = (title: string | undefined): string => (title ? `<h2>${escape(title)}</h2>` : '');
  const report = (r: Report): string =>
    `<li${r.rank ? ` class="${r.rank}"` : ''}>${r.by ? `<b>${escape(r.by)}:</b> ` : ''}${show(r.says)}${mark(r.cites)}${
      r.rank
        ? ` <small>${escape(words[r.rank])}${r.because ? `; ${escape(words.because(r.because))}` : ''}</small>`
        : ''
    }</li>`;
  const told = (block: Block): string => {
    switch (block.kind) {
      case 'statement':
        return `<p>${show(block.prose)}${flag(block.flag)}${mark(block.cites)}</p>`;
      case 'remark':
        return `<p${block.small ? ' class="small"' : ''}>${show(block.prose)}</p>`;
      case 'facts':
        return `${heading(block.title)}<dl>${block.facts.map((f) => `<dt>${escape(f.label)}</dt><dd>${show(f.value)}${flag(f.flag)}${mark(f.cites)}</dd>`).join('')}</dl>`;
      case 'entries':
        return `${heading(block.title)}<ol class="entries">${block.entries
          .map(
            (e) =>
              `<li><time datetime="${escape(e.when)}">${escape(showSpan(e.when, e.until, locale))}</time> ${
                e.record ? `<a href="${askPath(`/event event:${e.record}`)}">${show(e.what)}</a>` : show(e.what)
              }${flag(e.flag)}${mark(e.cites)}</li>`,
          )
          .join('')}</ol>`;
      case 'quote':
        return `<figure><blockquote><p dir="auto">${escape(block.words)}</p></blockquote><figcaption>${show(block.speaker)}, ${time(block.when)}${
          block.context ? `. ${escape(block.context)}` : ''
        }${mark(block.cites)}${block.rendering ? `<br><small>${escape(block.rendering)}</small>` : ''}</figcaption></figure>`;
      case 'dispute':
        return `<section class="dispute"><h2>${escape(words.reportsDiffer(block.about))}</h2><ul>${block.reports.map(report).join('')}</ul></section>`;
      case 'choices':
        return `<ul class="choices">${block.choices
          .map(
            (c) =>
              `<li><a href="${askPath(writeLine(c.question))}">${escape(c.label)}</a>${c.note ? ` — ${escape(c.note)}` : ''}</li>`,
          )
          .join('')}</ul>`;
      case 'image':
        return `<p class="small">${escape(block.alt)}</p>`;
      default:
        return block satisfies never;
    }
  };
  const notes = page.footnotes.map((n) => {
    const w = words.footnote;
    const remarks = [...(n.wire ? [w.wire(n.wire)] : []), ...(n.kind === 'digest' ? [w.digest] : [])];
    return `<li id="note-${n.mark}" value="${n.mark}">${escape(n.publisher)}${remarks.length ? ` (${escape(remarks.join('; '))})` : ''}, ${
      n.published ? time(n.published) : escape(w.undated)
    }. <cite><a href="${href(n.url)}" rel="noopener">${escape(n.title ?? n.url)}</a></cite>${
      n.readAt ? `, ${escape(w.readAt)} <a href="${href(n.readAt)}" rel="noopener">${escape(n.readAt)}</a>` : ''
    }</li>`;
  });
  return [
    `<article lang="${escape(locale)}" class="${page.status}">`,
    `<h1><bdi>${escape(page.title)}</bdi></h1>`,
    ...(page.reading ? [`<p class="reading">${escape(words.reading(page.reading))}</p>`] : []),
    ...page.blocks.map(told),
    ...(notes.length > 0 ? [`<h2>${escape(words.sources)}</h2><ol class="notes">${notes.join('')}</ol>`] : []),
    ...(page.followups.length > 0
      ? [
          `<nav><ul>${page.followups.map((f) => `<li><a href="${askPath(writeLine(f.question))}">${escape(f.label)}</a></li>`).join('')}</ul></nav>`,
        ]
      : []),
    `<footer>${page.of > 1 ? `${escape(words.page.of(page.number, page.of))} · ` : ''}${escape(words.asOf(showDay(page.data.asOf, locale), page.data.version.slice(0, 12)))}</footer>`,
    '</article>',
    '',
  ].join('\n');
}
