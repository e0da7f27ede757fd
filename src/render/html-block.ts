// One block of an answer as HTML.
import type { Block, Cites, Drawing, Entry, Report } from '#answer/answer.ts';
import { writeLine } from '#core/line.ts';
import { showDay, showSpan } from '#words/day.ts';
import type { Words } from '#words/en.ts';
import { flagged, safe, shown, time } from './html-text.ts';

/** What a block must know of the page it stands on. */
export type Around = {
  readonly words: Words;
  /** Marks of the footnotes, by source. */
  readonly marks: ReadonlyMap<string, number>;
  /** Where a question leads. */
  readonly href: (line: string) => string;
  /** Where a drawing is shown from; without it the alternative text stands alone. */
  readonly picture?: (drawing: Drawing) => Shown | undefined;
};

/** Addresses of one picture on light and on dark paper. */
export type Shown = { readonly light: string; readonly dark: string };

/** The picture in the reader’s light, and a link to it alone, where it can be made larger. */
export const pictureHtml = ({ light, dark }: Shown, alt: string): string =>
  `<a class="picture" href="${safe(light)}"><picture><source srcset="${safe(dark)}" media="(prefers-color-scheme: dark)"><img src="${safe(light)}" alt="${safe(alt)}"></picture></a>`;

export function blockHtml(block: Block, around: Around): string {
  const { words } = around;
  switch (block.kind) {
    case 'statement':
      return `<p>${shown(block.prose, words)}${flagged(block.flag, words)}${marked(block.cites, around)}</p>`;
    case 'remark':
      return `<p${block.small ? ' class="small"' : ''}>${shown(block.prose, words)}</p>`;
    case 'facts':
      return `${heading(block.title)}<dl>${block.facts
        .map(
          (fact) =>
            `<div><dt>${safe(fact.label)}</dt><dd>${shown(fact.value, words)}${flagged(fact.flag, words)}${marked(fact.cites, around)}</dd></div>`,
        )
        .join('')}</dl>`;
    case 'entries':
      return `${heading(block.title)}<ol class="entries">${block.entries.map((e) => entry(e, around)).join('')}</ol>`;
    case 'quote':
      return quote(block, around);
    case 'dispute':
      return `<section class="dispute"><h2>${safe(words.reportsDiffer(block.about))}</h2><ul>${block.reports
        .map((r) => report(r, around))
        .join('')}</ul></section>`;
    case 'choices':
      return `<ul class="choices">${block.choices
        .map(
          ({ label, note, question }) =>
            `<li><a href="${safe(around.href(writeLine(question)))}"><bdi>${safe(label)}</bdi></a>${note ? ` — ${safe(note)}` : ''}</li>`,
        )
        .join('')}</ul>`;
    case 'image': {
      const shown = around.picture?.(block.drawing);
      return shown
        ? `<figure class="picture">${pictureHtml(shown, block.alt)}</figure>`
        : `<p class="small">${safe(block.alt)}</p>`;
    }
    default:
      return block satisfies never;
  }
}

const heading = (title: string | undefined): string => (title ? `<h2>${safe(title)}</h2>` : '');

function marked(cites: Cites, { marks, words }: Around): string {
  const links = cites.flatMap((ref) => {
    const mark = marks.get(ref);
    return mark ? [`<a href="#note-${mark}" aria-label="${safe(words.source(mark))}">${mark}</a>`] : [];
  });
  return links.length > 0 ? `<sup class="marks">${links.join(' ')}</sup>` : '';
}

function entry(e: Entry, around: Around): string {
  const { words, href } = around;
  const asked = e.record && writeLine({ command: 'event', given: { event: e.record } });
  const link = (prose: Entry['what']): string =>
    asked && !prose.some(({ kind }) => kind === 'link')
      ? `<a href="${safe(href(asked))}">${shown(prose, words)}</a>`
      : shown(prose, words);
  // A long entry opens with its headline: that alone is the link.
  const end = e.what.findIndex(({ kind }) => kind === 'strong') + 1;
  const what = end > 0 ? `${link(e.what.slice(0, end))}${shown(e.what.slice(end), words)}` : link(e.what);
  return `<li>${time(e.when, showSpan(e.when, e.until, words.locale))} <span>${what}${flagged(e.flag, words)}${marked(e.cites, around)}</span></li>`;
}

function quote(block: Extract<Block, { kind: 'quote' }>, around: Around): string {
  const { words } = around;
  const context = block.context ? `. ${safe(block.context)}` : '';
  const rendering = block.rendering ? `<br><small>${safe(block.rendering)}</small>` : '';
  const said = time(block.when, showDay(block.when, words.locale));
  return `<figure><blockquote><p dir="auto">“${safe(block.words)}”</p></blockquote><figcaption>${shown(block.speaker, words)}, ${said}${context}${marked(block.cites, around)}${rendering}</figcaption></figure>`;
}

function report({ by, says, cites, rank, because }: Report, around: Around): string {
  const { words } = around;
  const why = [...(rank ? [words[rank]] : []), ...(because ? [words.because(because)] : [])].join('; ');
  return `<li${rank ? ` class="${rank}"` : ''}>${by ? `<b>${safe(by)}:</b> ` : ''}${shown(says, words)}${marked(cites, around)}${
    why ? ` <small>${safe(why)}</small>` : ''
  }</li>`;
}
