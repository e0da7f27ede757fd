// Refusals: each in its own words, each with the nearest questions that do have an answer.
import { type Answer, type Block, date, type Followup, prose, type Reason, text } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import type { Candidate } from '#ask/fit/seek.ts';
import { written } from '#ask/lexicon/squeezed.ts';
import type { Outside } from '#ask/reading/scope.ts';
import { foreignIn, isOfOccasion, isOfOtherWar } from '#ask/text/foreign.ts';
import type { Dataset, Found } from '#dataset/dataset.ts';
import { nameOf } from '#dataset/label.ts';
import { tellBriefly } from './told.ts';

/** Commands that open a record by its id, and the option that takes it. */
const OPENS: Partial<Record<Found['kind'], readonly [string, string]>> = {
  person: ['whois', 'person'],
  post: ['whois', 'person'],
  organization: ['body', 'organization'],
  place: ['place', 'place'],
  vessel: ['vessel', 'vessel'],
  term: ['term', 'term'],
  event: ['event', 'event'],
};

/** One-press questions that open records; those without a command of their own are left out. */
export const opening = (ids: readonly string[], dataset: Dataset, most = 2): Followup[] =>
  [...new Set(ids)]
    .flatMap((id) => {
      const found = dataset.find(id);
      const opens = found && OPENS[found.kind];
      return found && opens
        ? [{ label: nameOf(found), question: { command: opens[0], given: { [opens[1]]: id } } }]
        : [];
    })
    .slice(0, most);

type Refusal = {
  readonly reason: Reason;
  readonly says: string;
  /** Records that do say something, told briefly under the refusal. */
  readonly instead?: readonly string[];
  readonly nearest?: readonly string[];
};

export function refuse({ reason, says, instead = [], nearest = [] }: Refusal, asking: Asking): Answer {
  const { words, dataset } = asking;
  const told = instead.flatMap((id) => {
    const found = dataset.find(id);
    return found ? tellBriefly(found, dataset, words) : [];
  });
  const blocks: Block[] = [
    { kind: 'remark', prose: text(written(says)) },
    ...(told.length > 0
      ? [{ kind: 'remark', prose: text(words.ask.nearestRecord), small: true } as const, ...told]
      : []),
    ...(reason === 'after-cutoff'
      ? [{ kind: 'remark', prose: prose(`${words.tell.latest}: `, date(dataset.asOf)), small: true } as const]
      : []),
  ];
  return {
    title: words.ask.title[reason],
    status: 'abstain',
    reason,
    asked: { question: asking.typed },
    records: [...instead],
    blocks,
    followups: opening([...instead, ...nearest], dataset),
  };
}

/** What a question takes for granted and the record has otherwise, with the records that say so. */
export const falsePremise = (what: string, instead: readonly string[], asking: Asking): Answer =>
  refuse({ reason: 'false-premise', says: asking.words.ask.falsePremise(what), instead }, asking);

export const outside = (why: Outside, asking: Asking): Answer =>
  refuse({ reason: 'out-of-scope', says: asking.words.ask.outOfScope[why] }, asking);

/** The refusal of what is of another world: the weather of a round is not recorded; the weather is none of the record's business. */
export function refuseForeign(asking: Asking): Answer {
  const about = asking.reading.terms.filter(
    (t) => t.must && !t.unknown && (t.ids ? t.sort !== 'country' : t.weight >= 4.5 && t.hard === 'word'),
  );
  if (about.length === 0 || isOfOtherWar(asking) || !isOfOccasion(asking)) return outside('subject', asking);
  const says = asking.words.ask.notRecorded(foreignIn(asking));
  return refuse({ reason: 'not-recorded', says, nearest: about.flatMap((t) => t.ids ?? []) }, asking);
}

/** Ids of the best candidates that can be opened. */
export const idsOf = (candidates: readonly Candidate[], most = 3): string[] =>
  candidates.slice(0, most).map(({ passage }) => passage.id);
