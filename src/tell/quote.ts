// How words that were said are told: word for word, who, when, where, and where they are not word for word, why.
import { type Answer, type Block, type Cites, name, type Prose } from '#answer/answer.ts';
import type { Dataset } from '#dataset/dataset.ts';
import type { Quote } from '#dataset/other-kinds.ts';
import type { Words } from '#words/en.ts';
import { tellDoubt } from './claims.ts';

export const speakerOf = (quote: Quote, dataset: Dataset): string => {
  const found = quote.speaker ? dataset.find(quote.speaker) : undefined;
  return found && 'name' in found.record ? found.record.name : (quote.speaker_name ?? quote.speaker ?? '');
};

export const tellQuote = (quote: Quote, dataset: Dataset): Block => ({
  kind: 'quote',
  words: quote.text,
  speaker: [name(speakerOf(quote, dataset))] satisfies Prose,
  when: quote.date,
  ...(quote.context ? { context: quote.context } : {}),
  ...(quote.rendering ? { rendering: quote.rendering } : {}),
  cites: quote.cites as Cites,
});

/** Quotes newest first, each with its own disagreements. */
export const quotesAnswer = (title: string, quotes: readonly Quote[], dataset: Dataset, words: Words): Answer => ({
  title,
  status: 'answer',
  records: quotes.map((quote) => quote.id),
  blocks: quotes.flatMap((quote) => [tellQuote(quote, dataset), ...tellDoubt(quote, words)]),
  followups: [],
});
