// "Prince Faisal at the White House on 29 January": somebody put into a visit of that day which the record has of another.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { bound, seek } from '#ask/fit/seek.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { falsePremise } from '#ask/telling/refuse.ts';

const AT = /^(?:at|in|inside)$/;
const CAME: ReadonlySet<string | undefined> = new Set(['visit', 'meeting', 'talks-round']);
/** How strongly a record has a place it tells of. */
const TOLD = 0.3;

export function thereThen(asking: Asking): Answer | undefined {
  const { reading, anchor, dataset, index, words } = asking;
  const { time, frame } = reading;
  if (anchor || time?.exact !== 'day' || time.relative || time.any.length > 1) return undefined;
  if (/^(?:yes-no|status|said|whose-words|position|why)$/.test(frame)) return undefined;
  const isPerson = (t: Term): boolean =>
    t.sort === 'record' && t.ids?.length === 1 && dataset.all.person.has(t.ids[0]!);
  const put = putIn(reading, isPerson);
  if (!put) return undefined;
  const [who, where] = put;
  const near = seek({ ...reading, terms: [who, where].map((t) => ({ ...t, must: true })) }, index).filter(
    (c) => c.onTime !== undefined && c.onTime > 0,
  );
  // Whoever any record of that day or the next names there may have been there.
  if (near.some(({ passage }) => bound(who, passage) > 0)) return undefined;
  const other = near.find((c) => c.onTime === 1 && CAME.has(c.passage.type) && bound(where, c.passage) >= TOLD);
  const event = other && dataset.all.event.get(other.passage.id);
  if (!event) return undefined;
  return falsePremise(words.ask.premise.noLink(who.text, event.name), [event.id], asking);
}

/** Somebody right before "at" or "in" and a place or house. */
function putIn({ terms, words }: Reading, isPerson: (t: Term) => boolean): readonly [Term, Term] | undefined {
  for (const who of terms.filter(isPerson)) {
    if (!AT.test(words[who.to]?.plain ?? '')) continue;
    const from = words[who.to + 1]?.plain === 'the' ? who.to + 2 : who.to + 1;
    const where = terms.find((t) => t.at === from && t.ids?.length && t.sort === 'record');
    if (where) return [who, where];
  }
  return undefined;
}
