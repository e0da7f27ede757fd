// Tenures told as an answer, or against a premise that fails.
import { type Answer, type Block, prose, strong } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { refuse } from '#ask/telling/refuse.ts';
import { type Holding, startOf } from '#dataset/dataset.ts';
import { membershipCites, personAnswer, tellTenure, titleOf } from '#tell/person.ts';

export function failed(asking: Asking, what: string, instead: readonly Holding[]): Answer {
  const { words } = asking;
  const answer = refuse({ reason: 'false-premise', says: words.ask.falsePremise(what) }, asking);
  const people = [...new Set(instead.map((h) => h.person.id))];
  return {
    ...answer,
    records: people,
    blocks: [...answer.blocks, ...lighten(lines(asking, instead))],
    followups: people.slice(0, 2).map((id) => ({
      label: asking.dataset.all.person.get(id)!.name,
      question: { command: 'whois', given: { person: id } },
    })),
  };
}

/** Each tenure as a sentence with its pages. */
function lines({ dataset, words }: Asking, holdings: readonly Holding[]): Block[] {
  return [...new Set(holdings)].map(({ person, membership }): Block => {
    const says = prose(strong(person.name), ` — ${titleOf(membership, dataset)}, `, tellTenure(membership, words), '.');
    const cites = membershipCites(membership, person);
    return cites
      ? { kind: 'statement', prose: says, cites }
      : { kind: 'remark', prose: prose(...says, ` (${words.tell.unsourced})`) };
  });
}

/** Asks for the day an office was got. */
const SINCE =
  /\b(?:since when|when .*\b(?:become|became|appointed|start|started|begin|began)|(?:from|on) (?:what|which) (?:day|date|year|month))\b/;

export function tell(asking: Asking, holdings: readonly Holding[]): Answer {
  const { dataset, words } = asking;
  const [first] = holdings as [Holding];
  // Of a tenure without a first day the record does not tell when it began.
  if (SINCE.test(asking.reading.plain) && holdings.every(({ membership }) => startOf(membership) === undefined)) {
    const says = words.ask.notRecorded(`${first.person.name}, ${titleOf(first.membership, dataset)}`);
    return refuse({ reason: 'not-recorded', says, nearest: [first.person.id] }, asking);
  }
  const rest = personAnswer(first.person, dataset, words);
  const events = dataset.eventsOf(first.person.id).filter((e) => e.type === 'appointment' || e.type === 'death');
  return {
    title: first.person.name,
    status: 'answer',
    records: [
      ...new Set([
        ...holdings.map((h) => h.person.id),
        ...holdings.flatMap((h) => h.membership.post ?? []),
        ...events.map((e) => e.id),
      ]),
    ],
    blocks: lighten([
      ...lines(asking, holdings),
      ...rest.blocks.filter((b) => b.kind === 'dispute' || b.kind === 'statement').slice(0, 2),
    ]),
    followups: rest.followups,
  };
}
