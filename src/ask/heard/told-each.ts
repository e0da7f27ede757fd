// Where a question asks for both of two, "the dates of both rounds", what it would be asked back between is told, one after the other.
import type { Answer, Block } from '#answer/answer.ts';
import { compareDays } from '#answer/day.ts';
import type { Asking } from '#ask/asking.ts';
import { seek } from '#ask/fit/seek.ts';
import { ASKS_EACH, OF_EACH, OF_OTHERS } from '#ask/lexicon/both.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { onePage } from '#ask/telling/one-page.ts';
import { opening } from '#ask/telling/refuse.ts';
import { tellBriefly, tellWhole } from '#ask/telling/told.ts';
import { sameAffair } from '#ask/time/on-time.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import type { Heard } from './heard.ts';

/** More than these are still asked back between. */
const MOST = 4;
/** Blocks of each that are told where there are two. */
const BLOCKS = 3;
/** How like a question must be that left the choice, and the share of this one that those it left it between must have. */
const LIKE = 0.28;
const COVERED = 0.5;
/** How far behind the event that answers another may be that is the second of the two. */
const NEAR = 0.35;

export function toldEach(all: readonly Heard[], answer: Answer, asking: Asking): Answer | undefined {
  const { plain } = asking.reading;
  if (!ASKS_EACH.test(plain) || OF_OTHERS.test(plain)) return undefined;
  const meant = answer.status === 'choices' ? answer.records : othersOf(all, answer, asking);
  const events = meant.flatMap((id) => asking.dataset.all.event.get(id) ?? []);
  if (events.length < 2 || events.length > MOST || events.length < meant.length) return undefined;
  return told(
    [...events].sort((a, b) => compareDays(dayOf(a), dayOf(b))),
    answer,
    asking,
  );
}

function told(events: readonly Event[], answer: Answer, { dataset, words }: Asking): Answer {
  const blocks = events.flatMap((event): Block[] => {
    const found = dataset.find(event.id)!;
    return events.length > 2
      ? tellBriefly(found, dataset, words)
      : tellWhole(found, dataset, words).blocks.slice(0, BLOCKS);
  });
  return {
    ...answer,
    title: events.map(({ name }) => name).join(' · '),
    status: 'answer',
    records: events.map(({ id }) => id),
    blocks: onePage(lighten(blocks, 1), dataset),
    followups: opening(
      events.map(({ id }) => id),
      dataset,
    ),
  };
}

/** The event that answers, with those that people who asked alike left the choice between, or else the one of another day that has what the question names beside what was done. */
function othersOf(all: readonly Heard[], { status, records: [first = ''] }: Answer, asking: Asking): readonly string[] {
  const { reading, index, dataset } = asking;
  if (status !== 'answer' || !OF_EACH.test(reading.plain) || !dataset.all.event.has(first)) return [];
  const left = new Set(
    all.flatMap(({ among = [], likeness }) => (likeness >= LIKE && among.includes(first) ? among : [])),
  );
  const fits = seek(reading, index).filter((c) => left.has(c.passage.id) && c.onTime !== 0 && c.coverage >= COVERED);
  if (fits.length > 1) return fits.map(({ passage }) => passage.id);
  const own = index.of.get(first)!;
  const terms = reading.terms.filter((t) => t.must && !t.done && !t.focus);
  const found = seek({ ...reading, terms }, index, ['event']).filter(({ onTime }) => onTime !== 0);
  const top = found.find(({ passage }) => passage === own);
  const other = found.find(({ passage }) => passage !== own && !sameAffair(passage, own));
  if (!top || !other || other.score < top.score - NEAR || other.missing.length > top.missing.length) return [];
  return [first, other.passage.id];
}
