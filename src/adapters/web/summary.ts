// The first sentences of an answer as plain text, for search engines and previews of links.
import type { Block, Prose } from '#answer/answer.ts';
import type { Page } from '#answer/page.ts';
import { showDay, showSpan } from '#words/day.ts';
import type { Words } from '#words/en.ts';

const MOST = 240;

/** At most 240 characters, whole words. */
export function summaryOf(page: Page, words: Words): string {
  let text = '';
  for (const block of page.blocks) {
    if (text.length >= MOST) break;
    text += ` ${told(block, words)}`;
  }
  const calm = text.replace(/\s+/g, ' ').trim();
  return calm.length <= MOST ? calm : `${calm.slice(0, MOST - 1).replace(/\s+\S*$/, '')}…`;
}

function told(block: Block, words: Words): string {
  const shown = (prose: Prose): string =>
    prose.map((span) => (span.kind === 'date' ? showDay(span.value, words.locale) : span.text)).join('');
  switch (block.kind) {
    case 'statement':
    case 'remark':
      return shown(block.prose);
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${shown(value)}.`).join(' ');
    case 'entries':
      return block.entries
        .map(({ when, until, what }) => `${showSpan(when, until, words.locale)}: ${shown(what)}.`)
        .join(' ');
    case 'quote':
      return `“${block.words}” ${shown(block.speaker)}, ${showDay(block.when, words.locale)}.`;
    case 'dispute':
      return `${words.reportsDiffer(block.about)}: ${block.reports.map(({ says }) => shown(says)).join('; ')}.`;
    case 'choices':
      return block.choices.map(({ label }) => label).join('; ');
    case 'image':
      return block.alt;
    default:
      return block satisfies never;
  }
}
