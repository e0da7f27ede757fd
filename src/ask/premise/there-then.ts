// "Prince Faisal at the White House on 29 January": somebody put into a visit of that day which the record has of another.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { bound, type Candidate, seek } from '#ask/fit/seek.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { falsePremise } from '#ask/telling/refuse.ts';

const AT = /^(?:at|in|inside)$/;
const CAME: ReadonlySet<string | undefined> = new Set(['visit', 'meeting', 'talks-round']);
/** How strongly a record has a place it tells of. */
const TOLD = 0.3;
/** How strongly it may have somebody who is only spoken of. */
const SPOKEN_OF = 0.85;

export function thereThen(asking: Asking): Answer | undefined {
  const { reading, anchor, dataset, index, words } = asking;
  const { time, frame } = reading;
  if (anchor || time?.exact !== 'day' || time.relative || time.any.length > 1) return undefined;
  if (frame === 'yes-no' || frame === 'status') return undefined;
  const isPerson = (t: Term): boolean =>
    t.sort === 'record' && t.ids?.length === 1 && dataset.all.person.has(t.ids[0]!);
  const put = putIn(reading, isPerson);
  if (!put) return undefined;
  const [who, where, isSaid] = put;
  // What somebody said there may have been said of there.
  if (!isSaid && SPEAKS.test(frame)) return undefined;
  const near = seek({ ...reading, terms: [who, where].map((t) => ({ ...t, must: true })) }, index).filter(
    (c) => c.onTime !== undefined && c.onTime > 0,
  );
  // Whoever any record of that day or the next names there may have been there.
  const isAway = ({ passage }: Candidate): boolean => !CAME.has(passage.type) || bound(where, passage) < TOLD;
  if (near.some((c) => bound(who, c.passage) > (isSaid ? SPOKEN_OF : 0) && !(isSaid && isAway(c)))) return undefined;
  const other = near.find((c) => c.onTime === 1 && CAME.has(c.passage.type) && bound(where, c.passage) >= TOLD);
  const event = other && dataset.all.event.get(other.passage.id);
  if (!event) return undefined;
  return falsePremise(words.ask.premise.noLink(who.text, event.name), [event.id], asking);
}

const SPEAKS = /^(?:said|whose-words|position|why)$/;
/** "Vance was at the table in Geneva": said outright. */
const WAS_THERE = /^(?:was|sat|been|present|there|at|the|table|himself|also)$/;

/** Somebody before "at" or "in" and a place or house, right before it or said outright to have been there. */
function putIn({ terms, words }: Reading, isPerson: (t: Term) => boolean): readonly [Term, Term, boolean] | undefined {
  for (const who of terms.filter(isPerson)) {
    let at = who.to;
    while (/^(?:was|sat)$/.test(words[who.to]?.plain ?? '') && WAS_THERE.test(words[at]?.plain ?? '')) at++;
    // "At the table in": the last small word is the one that tells where.
    while (at > who.to && !AT.test(words[at]?.plain ?? '')) at--;
    if (!AT.test(words[at]?.plain ?? '')) continue;
    const from = words[at + 1]?.plain === 'the' ? at + 2 : at + 1;
    const where = terms.find((t) => t.at === from && t.ids?.length && t.sort === 'record');
    if (where) return [who, where, at > who.to];
  }
  return undefined;
}
