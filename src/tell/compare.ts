// Two records side by side: the same questions put to both, and what they share.
import { type Answer, type Block, type Fact, type Prose, prose, text } from '#answer/answer.ts';
import { best, citesOf, isSourced } from '#dataset/claims.ts';
import { type Dataset, dayOf, type Found } from '#dataset/dataset.ts';
import { isOn } from '#dataset/issue.ts';
import type { Position } from '#dataset/other-kinds.ts';
import type { Side } from '#dataset/side.ts';
import type { Words } from '#words/en.ts';
import { tellDoubt } from './claims.ts';
import { entryOf, eventCites, namesOf } from './event.ts';
import { positionEntry } from './other.ts';
import { membershipCites, tellTenure, titleOf } from './person.ts';

export function compareAnswer(a: string, b: string, dataset: Dataset, words: Words): Answer {
  const sides = [a, b].map((id) => side(dataset.find(id)!, dataset, words));
  const shared = dataset.eventsOf(a).filter((event) => dataset.eventsOf(b).includes(event));
  const names = [a, b].map((id) => label(dataset.find(id)!));
  return {
    title: words.tell.comparing(names[0]!, names[1]!),
    status: 'answer',
    asked: { a, with: b },
    records: [a, b, ...shared.map((event) => event.id)],
    blocks: [
      ...sides.flatMap(({ facts }, i): Block[] =>
        facts.length > 0
          ? [{ kind: 'facts', title: names[i]!, facts }]
          : [{ kind: 'remark', prose: prose(names[i]!, ': ', words.tell.noSource) }],
      ),
      shared.length > 0
        ? { kind: 'entries', title: words.tell.shared, entries: shared.slice(-6).map((event) => entryOf(event)) }
        : { kind: 'remark', prose: text(words.tell.nothingShared) },
    ],
    followups: [],
  };
}

/**
 * What two sides of the talks want, issue by issue: first the issues on which both hold positions, those with the most
 * to tell first, each side's positions in order of time.
 */
export function sidesAnswer(a: Side, b: Side, issue: string, dataset: Dataset, words: Words): Answer {
  const held = [a, b].map(({ ids }) =>
    ids.flatMap((id) => dataset.positionsOf(id)).filter((position) => isOn(issue, position)),
  ) as [Position[], Position[]];
  const issues = [...new Set(held.flat().map((position) => position.issue))]
    .map((name) => held.map((positions) => positions.filter((position) => position.issue === name).sort(byDay)))
    .sort((one, two) => weight(two) - weight(one));
  const told = issues.flat(2);
  return {
    title: words.tell.comparing(a.name, b.name),
    status: 'answer',
    asked: { a: a.name, with: [b.name, issue].filter(Boolean).join(' ') },
    records: told.map(({ id }) => id),
    blocks: [
      ...issues.flatMap((sides): Block[] =>
        sides.flatMap((positions, i): Block[] => {
          const title = `${[a, b][i]!.name} — ${sides.flat()[0]!.issue}`;
          return positions.length > 0
            ? [{ kind: 'entries', title, entries: positions.map((position) => positionEntry(position, dataset)) }]
            : [{ kind: 'remark', prose: text(words.tell.noPositionOn([a, b][i]!.name, sides.flat()[0]!.issue)) }];
        }),
      ),
      ...told.flatMap((position) => tellDoubt(position, words)),
    ],
    followups: [a, b].map(({ name }) => ({
      label: words.tell.positionsOf(name),
      question: { command: 'position', given: { holder: name, ...(issue ? { issue } : {}) } },
    })),
  };
}

const byDay = (one: Position, two: Position): number => (one.as_of < two.as_of ? -1 : one.as_of > two.as_of ? 1 : 0);

/** An issue on which both hold positions comes before every other. */
const weight = (sides: readonly (readonly Position[])[]): number =>
  (sides.every((positions) => positions.length > 0) ? 1000 : 0) + sides.flat().length;

const label = (found: Found): string => ('name' in found.record ? found.record.name : found.record.id);

function side(found: Found, dataset: Dataset, words: Words): { facts: Fact[] } {
  const w = words.tell;
  const facts: Fact[] = [];
  const add = (name: string, value: Prose, cites: readonly string[] | undefined): void => {
    const all = citesOf(cites);
    if (all && value.length > 0) facts.push({ label: name, value, cites: all });
  };
  switch (found.kind) {
    case 'person': {
      const person = found.record;
      add(w.summary, text(person.summary?.value ?? ''), person.summary?.cites);
      for (const membership of (person.memberships ?? []).slice(0, 4))
        add(titleOf(membership, dataset), tellTenure(membership, words), membershipCites(membership, person));
      const died = best(person.death_date);
      if (died && isSourced(died)) add(w.died, [{ kind: 'date', value: died.value }], died.cites);
      break;
    }
    case 'event': {
      const event = found.record;
      add(w.when, [{ kind: 'date', value: dayOf(event) }], eventCites(event));
      add(w.where, namesOf(event.places, dataset), eventCites(event));
      add(w.who, namesOf(event.round?.heads ?? event.people, dataset), eventCites(event));
      add(w.what, text(event.summary.value), event.summary.cites);
      break;
    }
    case 'position':
      add(found.record.as_of, positionEntry(found.record, dataset).what, found.record.stance.cites);
      break;
    case 'term':
      add(w.what, text(found.record.definition?.value ?? ''), found.record.definition?.cites);
      break;
    case 'organization':
    case 'place':
    case 'vessel':
      add(w.what, text(found.record.summary?.value ?? ''), found.record.summary?.cites);
      break;
    case 'post':
    case 'quote':
    case 'review':
      break;
    default:
      return found satisfies never;
  }
  for (const position of dataset.positionsOf(found.record.id).slice(-3))
    add(`${position.issue}, ${position.as_of}`, text(position.stance.value), position.stance.cites);
  return { facts };
}
