// Two records side by side: the same questions put to both, and what they share.
import { type Answer, type Block, type Fact, type Prose, prose, text } from '#answer/answer.ts';
import { best, citesOf, isSourced } from '#dataset/claims.ts';
import { type Dataset, dayOf, type Found } from '#dataset/dataset.ts';
import type { Words } from '#words/en.ts';
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
