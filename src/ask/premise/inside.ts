// "What did Vance say inside the Geneva round", "Netanyahu's delegate at the Islamabad talks": somebody put into a session they had no part in.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { seek } from '#ask/fit/seek.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import type { Event } from '#dataset/event.ts';

const SESSION = /^(?:rounds?|talks|meetings?|sessions?|summit|negotiations)$/;
const INTO = /^(?:at|in|inside)$/;
const DURING = /^(?:at|in|inside|during)$/;
const SENT = /^(?:delegates?|envoys?|representatives?|man|men|team|delegation|negotiators?)$/;
/** Words by which somebody is only spoken of there, stayed away or was yet to come. */
const OPEN =
  /\b(?:about|on|regarding|not|miss\w*|absent|without|why|plan\w*|would|will|invit\w*|before|after|ahead|since|until|if|whether|from|remotely|phone|call)\b/;
const HELD: ReadonlySet<string> = new Set(['talks-round', 'meeting']);
/** How far behind "inside" the session may stand. */
const REACH = 6;

export function inside(asking: Asking): Answer | undefined {
  const { index, dataset, words, anchor } = asking;
  // "During the talks" is a time, but for whom somebody had there.
  const reading = anchor?.whole.words.some(({ plain }) => SENT.test(plain)) ? anchor.whole : asking.reading;
  if ((anchor && reading !== anchor.whole) || reading.frame === 'yes-no' || reading.frame === 'status')
    return undefined;
  const put = putIn(reading, asking);
  if (!put) return undefined;
  const [top] = seek({ ...reading, terms: put.session, frame: 'when', also: [] }, index, ['event']).filter(
    (c) => c.missing.length === 0 && c.onTime !== 0 && HELD.has(c.passage.type!),
  );
  const event = top && dataset.all.event.get(top.passage.id);
  const isSure = top && ((reading.time?.exact === 'day' && top.onTime === 1) || top.lead > 0);
  if (!event || !isSure || isThere(put, event, asking)) return undefined;
  return falsePremise(words.ask.premise.noLink(put.who.text, event.name), [event.id], asking);
}

type Put = { readonly who: Term; readonly session: readonly Term[]; readonly sent: boolean };

/** Who is said to have been inside, and the names of the session. */
function putIn({ words, terms, plain, time }: Reading, { dataset }: Asking): Put | undefined {
  if (OPEN.test(plain.replace(`on ${time?.text}`, ' ').replace(' in on ', ' in '))) return undefined;
  const hasSent = words.some(({ plain: p }) => SENT.test(p));
  const into = words.findIndex(
    ({ plain: p }, i) =>
      (hasSent ? DURING : INTO).test(p) && words.slice(i + 1, i + REACH).some((w) => SESSION.test(w.plain)),
  );
  const end = words.findIndex(({ plain: p }, i) => i > into && SESSION.test(p));
  const isPerson = (t: Term): boolean =>
    t.sort === 'record' && (t.ids?.every((id) => dataset.all.person.has(id)) ?? false);
  const who = terms.find((t) => isPerson(t) && t.to <= into);
  const session = terms.filter((t) => t.at > into && t.to <= end + 1);
  if (into < 0 || !who || !session.some((t) => t.ids || t.sort === 'ordinal')) return undefined;
  return { who, session: session.map((t) => ({ ...t, must: true })), sent: SENT.test(words[who.to]?.plain ?? '') };
}

/** Whether an event lists somebody, or for whom they sent, anybody of their state. */
function isThere({ who, sent }: Put, { people = [], round }: Event, { dataset }: Asking): boolean {
  if (people.length === 0) return true;
  const there = [...people, ...(round?.heads ?? []), ...(round?.mediators ?? [])];
  if (who.ids!.some((id) => there.includes(id))) return true;
  const land = countryOfRecord(who.ids![0]!, dataset);
  return sent && (land === undefined || there.some((id) => countryOfRecord(id, dataset) === land));
}
