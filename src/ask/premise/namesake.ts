// A given name beside a family name of the record that is borne by nobody there: "Nicholas Burns" is not William Burns.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { countryCode, countryOf } from '#ask/lexicon/countries.ts';
import { isGiven } from '#ask/lexicon/given.ts';
import { kindOf } from '#ask/lexicon/kinds.ts';
import { meantBy } from '#ask/reading/reading.ts';
import { tellersOf } from '#ask/reading/strangers.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { falsePremise, refuse } from '#ask/telling/refuse.ts';
import { settle, type Word, wordsOf } from '#ask/text/plain.ts';
import { isPast } from '#ask/text/stem.ts';

/** The refusal of a question about somebody of whom the record knows only the family name. */
export function namesake(asking: Asking): Answer | undefined {
  const { reading, words, dataset } = asking;
  // Whether it was he takes nothing for granted.
  if (reading.frame === 'yes-no' || reading.frame === 'status') return undefined;
  for (const term of reading.terms) {
    const ids = term.sort === 'record' ? (term.ids ?? []).filter((id) => dataset.all.person.has(id)) : [];
    const [given, family] = [reading.words[term.at - 1], reading.words[term.at]!];
    // "The Mohammed bin Salman Pezeshkian call": another's name stands before it.
    const isOthers = reading.terms.some(
      (t) => t !== term && t.to === term.at && t.to - t.at > 1 && t.sort === 'record',
    );
    if (ids.length === 0 || isOthers || !given || !isGiven(given.plain) || isGiven(family.plain)) continue;
    if (!isUnknown(given, family, asking)) continue;
    const name = `${given.raw} ${family.raw}`;
    if (/^who (?:is|was)\b/.test(reading.plain) && reading.terms.filter((t) => t.must).length === 2)
      return refuse({ reason: 'not-recorded', says: words.ask.notRecorded(name), nearest: ids }, asking);
    const says = words.ask.premise.otherName(name, dataset.all.person.get(ids[0]!)!.name);
    return falsePremise(says, ids.slice(0, 2), asking);
  }
  return undefined;
}

/** "The Danish mediator Albusaidi": a people somebody is said to be of, who is of another. */
export function otherLand(asking: Asking): Answer | undefined {
  const { reading, words, dataset } = asking;
  if (reading.frame === 'yes-no' || reading.frame === 'status') return undefined;
  for (const term of reading.terms) {
    const id = term.sort === 'record' ? meantBy(term, reading) : undefined;
    const person = id ? dataset.all.person.get(id) : undefined;
    const after = reading.words[term.to]?.plain ?? '';
    // "The Omani mediator McGurk met": whom he met is another.
    const isMet =
      reading.words.slice(term.to, term.to + 3).some((w) => isPast(w.plain)) &&
      /\b(?:names?|who|which|identity)\b/.test(reading.plain);
    if (!person || GATHERS.test(after) || isMet) continue;
    let at = reading.words[term.at]!.stem === wordsOf(person.name).at(-1)!.stem ? term.at - 1 : term.at;
    const last = at;
    while (at > 0 && (kindOf(reading.words[at]!.stem) === 'person' || ROLE.test(reading.words[at]!.plain))) at--;
    const land = countryOf(reading.words[at]?.plain ?? '');
    // Two names of states side by side, or a state and its minister's guest, say nothing of whose man he is.
    if (
      !land ||
      land === 'eu' ||
      at === last ||
      /[^s]s$/.test(reading.words[last]!.plain) ||
      !/^(?:the|an?|that)$/.test(reading.words[at - 1]?.plain ?? '')
    )
      continue;
    const own = [countryOfRecord(person.id, dataset), countryCode(person.country)].filter((c) => c !== undefined);
    if (own.length === 0 || own.includes(land)) continue;
    const said = reading.words
      .slice(at, last + 1)
      .map((w) => w.raw)
      .join(' ');
    return falsePremise(words.ask.premise.neverHeld(person.name, said), [person.id], asking);
  }
  return undefined;
}

/** "The Al Udeid base in Saudi Arabia": a place put into another land than the record has it in. */
export function otherSoil(asking: Asking): Answer | undefined {
  const { words, dataset } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  if (reading.frame === 'yes-no' || reading.frame === 'status') return undefined;
  for (const term of reading.terms) {
    const id = term.sort === 'record' ? meantBy(term, reading) : undefined;
    const place = id ? dataset.all.place.get(id) : undefined;
    const own = countryCode(place?.country);
    if (!place || !own) continue;
    let at = term.to;
    while (/^(?:air)?(?:base|field|port|city|town|plant|site|mission|embassy)$/.test(reading.words[at]?.plain ?? ''))
      at++;
    const land = reading.terms.find((t) => t.at === at + 1 && t.sort === 'country')?.ids?.[0];
    if (reading.words[at]?.plain !== 'in' || !land || land === own || land === 'eu') continue;
    return falsePremise(words.ask.premise.elsewhere(place.name, place.country!), [place.id], asking);
  }
  return undefined;
}

/** What stands in the name of an office beside its noun. */
const ROLE =
  /^(?:foreign|prime|vice|deputy|chief|top|nuclear|special|defen[cs]e|senior|former|young|old|veteran|state|security)$/;
/** What several come together in: "the Omani minister Vance meeting". */
const GATHERS = /^(?:meetings?|talks?|calls?|letter|summit|deal|visit)$/;

/** The refusal of an answer to a question that names somebody by a family name the record has not: "Mohsen Fakhrizadeh". */
export function stranger(answer: Answer, asking: Asking): Answer | undefined {
  const { reading, typed, words } = asking;
  if (answer.status !== 'answer') return undefined;
  const capitals = new Set((typed.match(/(?<!^)\p{Lu}\p{Ll}+/gu) ?? []).map((name) => settle(name).trim()));
  const isFirst = (i: number): boolean =>
    isGiven(reading.words[i]!.plain) ||
    reading.terms.some((t) => t.at === i && t.to === i + 1 && t.ids?.some((id) => asking.dataset.all.person.has(id)));
  const at = reading.words.findIndex(
    (family, i) =>
      i > 0 &&
      capitals.has(family.raw) &&
      reading.terms.some((t) => t.at === i && t.unknown && t.hard !== 'detail') &&
      (isFirst(i - 1) || TITLE.test(reading.words[i - 1]!.plain)) &&
      isUnknown(reading.words[i - 1]!, family, asking),
  );
  if (at < 0) return undefined;
  const name = reading.words
    .slice(at - 1, at + 1)
    .map((w) => w.raw)
    .join(' ');
  return refuse({ reason: 'not-recorded', says: words.ask.notRecorded(name) }, asking);
}

/** "Prime minister Meloni". */
const TITLE = /^(?:minister|president|chancellor|premier|king|queen|pope|senator|taoiseach)$/;

/** Whether nobody of the record bears that name. */
const isUnknown = (given: Word, family: Word, asking: Asking): boolean =>
  asking.names.resolve(`${given.raw} ${family.raw}`, { kinds: ['person'] }).kind === 'none' &&
  tellersOf([given, family], asking.index).length === 0;
