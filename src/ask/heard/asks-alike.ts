// Whether a question asks no more, and of nobody else, than a written one it is like: "who is Macron's dog" is not who he is.
import type { Asking } from '#ask/asking.ts';
import { isFilled } from '#ask/fit/filled.ts';
import type { Candidate } from '#ask/fit/seek.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { kindOf } from '#ask/lexicon/kinds.ts';
import { oppositeOf } from '#ask/lexicon/opposites.ts';
import { isFeel } from '#ask/lexicon/palpable.ts';
import { fociOf } from '#ask/reading/focus.ts';
import { TYPE } from '#ask/reading/opened.ts';
import type { Term } from '#ask/reading/reading.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';
import { keysOf } from './features.ts';
import { byOf, type Heard } from './heard.ts';

/** How like for what was done to be told in other words: "become public knowledge". */
const VERY_LIKE = 0.45;

/** Whether what the record of a written question leaves of this one may be left: `left` is what the written one lacks, too. */
export function asksAlike(one: Heard, found: Candidate, left: readonly Term[], asking: Asking): boolean {
  const written = wordsOf(one.question);
  return (
    namesAlike(one, written, asking) &&
    !left.some((t) => isMore(t, one, asking)) &&
    !asksDetail(one, written, asking) &&
    !asksName(written, asking) &&
    !tellsOpposite(written, asking) &&
    !asksOthers(written, asking) &&
    !asksHolder(written, asking) &&
    !asksType(written, found, asking) &&
    !asksWords(found, asking)
  );
}

/** Whether neither names a person or state in place of whom the other names, and this one names what the record is of where the written one does. */
function namesAlike(one: Heard, written: readonly Word[], asking: Asking): boolean {
  const { dataset, reading } = asking;
  const [asked, theirs] = [asking.reading.typed, one.question].map((question, i) => {
    const keys = keysOf(question, byOf(asking));
    const people = [...keys].filter((key) => key.startsWith('@') && dataset.all.person.has(key.slice(1)));
    const states = (i === 0 ? reading.words : written).flatMap((w) => countryOf(w.plain) ?? []);
    return { keys, whom: new Set([...people, ...states]) };
  });
  const own = `@${one.of}`;
  return (
    (asked!.whom.isSubsetOf(theirs!.whom) || theirs!.whom.isSubsetOf(asked!.whom)) &&
    (!theirs!.keys.has(own) || asked!.keys.has(own))
  );
}

/** A thing of no other name that was done, a birth, a deed on a day, and somebody asked for: the written question has not asked for it. */
function isMore(t: Term, { likeness }: Heard, { reading: { frame, words } }: Asking): boolean {
  const word = words[t.at]!;
  return (
    (t.hard === 'detail' && t.done === true) ||
    BIRTH.test(word.plain) ||
    (t.focus === true && isFeel(word)) ||
    (t.done === true && frame === 'when' && likeness < VERY_LIKE) ||
    (t.focus === true && frame === 'who' && (t.unknown === true || kindOf(word.stem) !== undefined))
  );
}

/** "Kushner's daughter", "the present head": of somebody, by a detail the written question does not ask for. */
const asksDetail = ({ of }: Heard, written: readonly Word[], { reading, dataset }: Asking): boolean =>
  dataset.all.person.has(of ?? '') &&
  reading.terms.some((t) => t.hard === 'detail' && !written.some(({ stem }) => stem === reading.words[t.at]!.stem));

/** "Names of the go-betweens": of people, where the written question asks for no names. */
const asksName = (written: readonly Word[], { reading }: Asking): boolean =>
  !written.some(({ plain }) => NAME.test(plain)) &&
  reading.words.some(({ plain }) => NAME.test(plain)) &&
  fociOf(reading)[0]?.asks === 'person';
const NAME = /^names?$/;

/** "Who was in the team besides Anton": of others than those the written question is answered by. */
const asksOthers = (written: readonly Word[], { reading }: Asking): boolean =>
  OTHERS.test(reading.plain) && !written.some(({ plain }) => ASIDE.test(plain));

/** "Who runs it": of whoever holds a body, where the written question asks for another deed. */
const asksHolder = (written: readonly Word[], { reading }: Asking): boolean =>
  HOLDS.test(reading.plain) && !HOLDS.test(written.map(({ plain }) => plain).join(' '));
const HOLDS = /\bwho (?:currently |now |actually )?(?:runs|heads|leads|chairs|directs|manages|commands|presides)\b/;
const ASIDE = /^(?:besides?|except|apart|other|else)$/;
const OTHERS = /\b(?:besides?|apart from|except|other than|who else)\b/;
const BIRTH = /^(?:birth|born)$/;

/** "Reopened because the blockade went on" is not what was closed because of it. */
const tellsOpposite = (written: readonly Word[], { reading }: Asking): boolean =>
  reading.words.some(({ stem }) => {
    const sides = oppositeOf(stem);
    const has = (side: ReadonlySet<string>): boolean => written.some((w) => side.has(w.stem));
    return sides !== undefined && has(sides.other) && !has(sides.same);
  });

/** "Type of drone", which the record does not tell and the written question does not ask for. */
const asksType = (written: readonly Word[], { passage }: Candidate, asking: Asking): boolean =>
  !written.some(({ plain }) => TYPE.test(plain)) &&
  fociOf(asking.reading).some((focus) => focus.asks === 'type' && !isFilled(focus, passage, asking));

/** "Give me the reply in full", where the record only tells that there was one. */
const asksWords = ({ passage }: Candidate, asking: Asking): boolean =>
  fociOf(asking.reading).some((focus) => focus.asks === 'words' && !isFilled(focus, passage, asking));
