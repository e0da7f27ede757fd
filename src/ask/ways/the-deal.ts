// "The deal", without a name: the last one the record has a name for, where that tells what is asked.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { found } from '#ask/fit/found.ts';
import type { Term } from '#ask/reading/reading.ts';
import type { Dataset } from '#dataset/dataset.ts';

const BARE =
  /\b(?:the|this|that|their) (?:(?:us iran|iran us|us and iran|peace|final|new|current|latest|recent|signed) )?(?:deal|agreement|accord|mou)\b(?! (?:of|with|between|from|in) )/;
/** The deal of 2015, which is left, and others that are told apart by a word. */
const OTHER =
  /\b(?:nuclear|jcpoa|obama|leave|left|leaving|quit|withdr[a-z]+|walk[a-z]*|pull[a-z]*|1th|interim|swap|ceasefire|prisoner)\b/;
const DEAL = /^(?:deal|agreement|accord|mou)$/;

export function theDeal(asking: Asking): Answer | undefined {
  const { reading, index, dataset } = asking;
  if (reading.time || !BARE.test(reading.plain) || OTHER.test(reading.plain)) return undefined;
  // Whoever or whatever is named beside it tells which deal is meant, but for the matters it holds.
  const { all } = dataset;
  const names = reading.terms.flatMap((t) => (t.must && t.sort !== 'country' ? (t.ids ?? []) : []));
  if (names.some((id) => !all.term.has(id) && !all.place.has(id)) || reading.terms.some((t) => t.sort === 'number'))
    return undefined;
  const id = lastDeal(dataset, (event) => [...(index.of.get(event)?.keys.keys() ?? [])]);
  const at = reading.words.findLastIndex((w) => DEAL.test(w.plain));
  if (!id || at < 0) return undefined;
  const key = `@${id}`;
  const deal: Term = {
    text: reading.words[at]!.raw,
    sort: 'record',
    hard: 'name',
    keys: [[key, 1]],
    weight: index.rarity(key),
    must: true,
    ids: [id],
    at,
    to: at + 1,
  };
  const terms = [...reading.terms.filter((t) => !(t.at <= at && at < t.to)), deal];
  const answer = found({ ...asking, reading: { ...reading, terms } });
  return answer?.status === 'answer' ? answer : undefined;
}

/** The last deal that has a name of its own. */
function lastDeal(dataset: Dataset, keysOf: (id: string) => readonly string[]): string | undefined {
  for (const event of dataset.events.toReversed()) {
    if (event.type !== 'agreement') continue;
    const named = keysOf(event.id).find((key) => key.startsWith('@') && isDeal(key.slice(1), dataset));
    if (named) return named.slice(1);
  }
  return undefined;
}

const isDeal = (id: string, { all }: Dataset): boolean =>
  /\b(?:memorandum|agreement|accord|plan of action|deal)\b/i.test(all.term.get(id)?.name ?? '');
