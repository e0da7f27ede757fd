// Who leads a side at the talks, and who mediates, in the present: the heads and mediators of the latest rounds that name any.
import { type Answer, type Entry, prose, strong } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { NOW } from '#ask/lexicon/matters.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { opening } from '#ask/telling/refuse.ts';
import { recordEnds } from '#ask/telling/told.ts';
import { stem } from '#ask/text/stem.ts';
import type { Event } from '#dataset/event.ts';
import { entryOf, namesOf } from '#tell/event.ts';

const LEADS =
  /\b(?:leads?|leading|heads?|heading|head of|runs?|running|negotiates?|negotiating|represents?|representing|(?:chief|lead|top|main) negotiators?|(?:is|are) (?:the )?(?:[a-z]+ )?negotiators?)\b/;
const TEAM = /\b(?:delegations?|teams?|sides?|talks|negotiations?|negotiating|negotiates?|negotiators?|table)\b/;
const MEDIATES =
  /\b(?:mediat(?:es?|ing|ors?)|brokers?|brokering|go betweens?|middle(?:man|men)|intermediar(?:y|ies)|facilitat(?:es?|ing|ors?))\b/;
const PAST = /\b(?:did|was|were|had|been|former|previous|1th|last|ever|will|would|should)\b/;
/** Words that name the talks or the part taken in them, and nothing more. */
const OF_TALKS = new Set(
  `lead leads leading head heads heading run runs running negotiate negotiates negotiating negotiator negotiators negotiation negotiations represent
  represents chief top main delegation delegations team teams side sides talk talks table nuclear mediate mediates mediating mediator mediators
  broker brokers brokering middleman middlemen intermediary intermediaries facilitate facilitating facilitator peace process channel betweens go`
    .split(/\s+/)
    .map(stem),
);

/** How many rounds are told: the latest, and those before it at which others sat. */
const MOST = 3;

export function heads(asking: Asking): Answer | undefined {
  const { reading, dataset, words } = asking;
  const { plain, terms, time } = reading;
  if (reading.frame !== 'who' || PAST.test(plain) || (time && !NOW.test(time.text))) return undefined;
  const mediates = MEDIATES.test(plain);
  if (!mediates && !(LEADS.test(plain) && TEAM.test(plain))) return undefined;
  const sides = new Set(terms.flatMap((t) => (t.sort === 'country' ? t.ids! : [])));
  if ([...sides].some((id) => id !== 'iran' && id !== 'united-states')) return undefined;
  const isOfTalks = (at: number, to: number): boolean =>
    reading.words.slice(at, to).every((w) => OF_TALKS.has(w.stem) || STOP.has(w.stem) || countryOf(w.plain));
  if (terms.some((t) => t.must && t.sort !== 'country' && !isOfTalks(t.at, t.to))) return undefined;
  const offices = terms.flatMap((t) => (t.sort === 'office' ? (t.ids ?? []) : []));
  const side =
    sides.size === 1 ? [...sides][0]! : offices.length > 0 ? countryOfRecord(offices[0]!, dataset) : undefined;
  const asked = (event: Event): string[] =>
    mediates
      ? (event.round?.mediators ?? [])
      : (event.round?.heads ?? []).filter((id) => !side || countryOfRecord(id, dataset) === side);
  const told = new Set<string>();
  const chosen = dataset.events
    .filter((event) => event.round && !event.round.series?.includes('E3') && asked(event).length > 0)
    .reverse()
    .filter((event) => {
      const own = asked(event);
      const isNew = own.some((id) => !told.has(id));
      for (const id of own) told.add(id);
      return isNew;
    })
    .slice(0, MOST);
  if (chosen.length === 0) return undefined;
  const title = mediates ? words.ask.mediatorsOf : words.ask.headsOf;
  const entries = chosen.map(
    (event): Entry => ({
      ...entryOf(event),
      what: prose(
        ...namesOf(asked(event), dataset).map((span) => (span.kind === 'name' ? strong(span.text) : span)),
        `: ${event.name}${event.round?.format ? ` (${event.round.format})` : ''}`,
      ),
    }),
  );
  const people = [...new Set(chosen.flatMap(asked))];
  return {
    title,
    status: 'answer',
    records: [...chosen.map((event) => event.id), ...people],
    blocks: [recordEnds(dataset, words), ...lighten([{ kind: 'entries', entries }])],
    followups: opening(people, dataset, 3),
  };
}
