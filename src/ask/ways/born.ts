// Days and places of birth: how finely they are known, and how old somebody was at a time.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { meantBy } from '#ask/reading/reading.ts';
import { offerRecords } from '#ask/telling/choice.ts';
import { labelledFirst, lighten } from '#ask/telling/lighten.ts';
import { refuse } from '#ask/telling/refuse.ts';
import { tellWhole } from '#ask/telling/told.ts';
import { best, standing } from '#dataset/claims.ts';
import type { Person } from '#dataset/person.ts';

/** "How old was Raisi when he died": the day of birth, with what the clause of time tells. */
export function agedAt({ reading, anchor, dataset, words }: Asking): Answer | undefined {
  if (!anchor || !BORN.test(reading.plain) || isOfKin(reading)) return undefined;
  const people = new Set(
    reading.terms.flatMap((t) => (t.must && t.sort === 'record' ? [meantBy(t, reading) ?? ''] : [])),
  );
  const [id] = people;
  const person = people.size === 1 && id ? dataset.all.person.get(id) : undefined;
  if (!person || !isBornThen(person.birth_date, reading.typed)) return undefined;
  const answer = tellWhole({ kind: 'person', record: person }, dataset, words);
  const blocks = labelledFirst(answer.blocks, [words.tell.born]);
  return { ...answer, blocks, records: [...answer.records, ...anchor.records] };
}

/** "How old was Larijani's SON": his age is told by no day of his father's birth. */
const isOfKin = ({ words, terms }: Asking['reading']): boolean =>
  terms.some((t) => t.sort === 'record' && KIN.test(words[t.to]?.plain ?? ''));
const KIN = /^(?:sons?|daughters?|wife|husband|brothers?|sisters?|father|mother|child|children|kids?|nephew|niece)$/;

/** "Where was Lammy born", "birthplace of Rubio", "when was Khamenei born": of the one who is meant by far the most, told or refused by what is known of it. */
export function bornAs(asking: Asking): Answer | undefined {
  const { reading, anchor, dataset, words } = asking;
  if (anchor || reading.time || !(BORN.test(reading.plain) || BIRTHPLACE.test(reading.plain))) return undefined;
  const musts = reading.terms.filter((t) => t.must);
  const [named, ...others] = musts.filter((t) => t.sort === 'record');
  const id = named && others.length === 0 ? (meantBy(named, reading) ?? named.ids![0]!) : undefined;
  const person = id ? dataset.all.person.get(id) : undefined;
  if (!named || !person || !musts.every((t) => t === named || ABOUT.test(t.text.toLowerCase()))) return undefined;
  const isPlace = reading.frame === 'where' || BIRTHPLACE.test(reading.plain);
  if (!isPlace && reading.frame !== 'when') return undefined;
  if (!meantBy(named, reading)) return offerRecords(asking, named.ids!, named.text);
  const [claim] = standing(person.birth_date);
  const isKnown = isPlace ? /^In \p{Lu}/u.test(claim?.note ?? '') : isBornThen(person.birth_date, reading.typed);
  if (!isKnown) {
    const says = words.ask.notRecordedOf(isPlace ? words.ask.detail.birthplace : words.ask.detail.born, person.name);
    return refuse({ reason: 'not-recorded', says, nearest: [person.id] }, asking);
  }
  const answer = tellWhole({ kind: 'person', record: person }, dataset, words);
  return { ...answer, blocks: labelledFirst(lighten(answer.blocks), [words.tell.born]) };
}

const BIRTHPLACE = /\b(?:birthplace|place of birth|birth place|hometown|home town)\b/;
/** Words around a birth that name nothing else. */
const ABOUT =
  /^(?:born|birth|birthplace|birthday|hometown|place|city|town|country|date|year|day|month|exact|originally)$/;

/** Whether a day of birth is known as finely as it is asked for: "which month", "the day and month". */
export function isBornThen(dates: Person['birth_date'], typed: string): boolean {
  const known = best(dates)?.value.length ?? 0;
  const text = typed.toLowerCase();
  const least = DAY.test(text) ? 10 : /\b(?:what|which|the) month|^month\b/.test(text) ? 7 : 4;
  return known >= least;
}
const DAY =
  /\b(?:what|which|the) (?:exact |very )?(?:week)?day\b|\bday (?:and|or|of the) (?:the )?month\b|\b(?:exact|precise|full) (?:birth ?)?(?:date|day|birthday)\b/;

/** Words for how a body or a person began, or a body ended. */
export const FOUNDED = /\b(?:establish|created?|founded|founding|formed|born|birth|dissolved)\b/;

export const BORN = /\b(?:born|birth(?:day|date)?|how old (?:is|was))\b/;
