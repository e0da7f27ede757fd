// Which of two events came first: "the letter or the visit, which was earlier?", "did the blockade start before the talks or after them?".
import { type Answer, type Cites, strong } from '#answer/answer.ts';
import { compareDays, daysBetween, overlaps } from '#answer/day.ts';
import type { Asking } from '#ask/asking.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { eventsOf, pairOf } from '#ask/time/two-events.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import { entryOf, eventCites } from '#tell/event.ts';

const WHICH =
  '\\b(?:which|what)(?: one| event)?(?: of (?:the |these |those )?(?:two|them|these|both))? (?:came|comes|happened|followed|was|is|took place|started|began)(?: the)? (?:first|earliest|earlier|sooner|before|later|latest|last|older|newer)(?: one)?';
const OR = ',? (?:or(?: was it)?|vs\\.?|versus)';
/** "Which of both first", "in what order did they come": brief, behind or before the two. */
const BRIEF =
  '(?:which(?: one)?(?: of (?:the two|both|them|these))? (?:was )?(?:first|earlier|later)|(?:in )?(?:which|what) (?:order|sequence)(?: (?:did|were|was|have|are) [a-z]+(?: [a-z]+)?)?)(?:,? (?:pls|plz|please))?';
/** "When he came, had it already begun, or was that later?" */
const ALREADY =
  /^when (?<clause>.+?),? (?:had|was|were|did) (?<other>[^,]+?),? or (?:(?:was|did|were) (?:it|that|this|they)(?: only)?(?: come| happen)?|only)? ?(?:later|afterwards?|after that|after|still to come)\s*\??$/i;
/** Ways to ask for the order of two, each with the two in it. */
const ORDERS: readonly RegExp[] = [
  new RegExp(`${WHICH}\\b[^,:-]*[,:-]\\s*(?<one>.+?)${OR} (?<other>.+?)\\s*\\??$`, 'i'),
  new RegExp(`${WHICH} (?<one>.+?)${OR} (?<other>.+?)\\s*\\??$`, 'i'),
  new RegExp(`^(?<one>.+?)(?:${OR}|,? and) (?<other>.+?)\\s*[,:;?–-]*\\s+${WHICH}(?: of the two)?\\s*\\??$`, 'i'),
  // Whoever stands alone before "and" does something together with another: that is one event.
  new RegExp(`^(?<one>\\S+ .+?)(?:${OR}|,? and) (?<other>.+?)\\s*[,:;?–-]+\\s*${BRIEF}\\s*\\??$`, 'i'),
  new RegExp(`^${BRIEF}\\s*[,:;?–-]+\\s*(?<one>.+?)(?:${OR}|,? and|,) (?<other>.+?)\\s*\\??$`, 'i'),
  /^(?:was it |what was |came |what came )?first (?<one>.+?),? or (?:was it |was |came )?first (?<other>.+?)\s*\??$/i,
  ALREADY,
  /^(?<auxiliary>did|was|were|is|has|had)?\s*(?<one>.+?)[,:]?(?: (?:come|came|happen|happened|take place|took place|occur|occurred|was|is|did))?(?: it| that| this)? (?:before or after|after or before|earlier or later than) (?<other>.+?)(?:,? and (?:on )?(?:what|which) (?:day|date)|,? and when)?\s*\??$/i,
  /^(?<auxiliary>did|was|were)\s+(?<one>.+?) (?:before|after) (?<other>.+?),? or (?:before|after)(?: it| that| them)?\s*\??$/i,
  /^(?<auxiliary>did)\s+(?<one>.+?) (?:come|happen|take place|occur) (?:before|after|earlier than|later than) (?<other>.+?)\s*\??$/i,
];

/** The two questions of when that a question of an order puts. */
export function orderAsked(typed: string): readonly [string, string] | undefined {
  for (const order of ORDERS) {
    const { auxiliary = 'was', one, other, clause } = order.exec(typed.trim())?.groups ?? {};
    if (clause && other) return [`when ${clause}`, `when ${other.replace(/\b(?:already )?been\b/, 'was')}`];
    if (one && other) return [`when ${auxiliary.toLowerCase()} ${one}`, `when was ${other}`];
  }
  return undefined;
}

/** Both events, the earlier first; undefined where a half of the question names none, or their days tell no order. */
export function orderOfTwo(
  parts: readonly Asking[],
  answer: (asking: Asking) => Answer,
  { words }: Asking,
): Answer | undefined {
  const [one, other] = parts.map((part) => eventsNamed(part, answer)) as [Named, Named];
  const [first, last] = [...pairOf(one, other, true)].sort((a, b) => compareDays(dayOf(a), dayOf(b)));
  if (!first || !last) return undefined;
  const [from, to] = [dayOf(first), dayOf(last)];
  // Which of two of one day was first only they themselves tell.
  if (overlaps(from, to)) return undefined;
  const says = words.ask.order(first.name, last.name, daysBetween(from, to));
  return {
    title: says,
    status: 'answer',
    records: [first.id, last.id],
    blocks: [
      {
        kind: 'statement',
        prose: [strong(says)],
        cites: [...eventCites(first).slice(0, 1), ...eventCites(last).slice(0, 1)] as unknown as Cites,
      },
      ...lighten([{ kind: 'entries', entries: [first, last].map((e) => entryOf(e, true)) }], 1),
    ],
    followups: [],
  };
}

type Named = ReturnType<typeof eventsOf>;

/** The events half of the question may name: the one by which it is answered, those it is asked back between, or those that have all of it. */
function eventsNamed(asking: Asking, answer: (asking: Asking) => Answer): Named {
  const { status, reason, records } = answer(asking);
  const events = records.flatMap((id) => asking.dataset.all.event.get(id) ?? []);
  if (status === 'answer' && events[0]?.id === records[0]) return events.slice(0, 1).map(sure);
  if (status === 'choices' && events.length > 0) return events.map(sure);
  return reason === 'false-premise' ? [] : eventsOf(asking.reading.terms, asking);
}

const sure = (event: Event): Named[number] => ({ event, score: 1 });
