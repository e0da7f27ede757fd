// Who is said to have done what to whom, and whether a record bears that out clause by clause.
import type { Asking } from '#ask/asking.ts';
import type { Candidate } from '#ask/fit/seek.ts';
import { sureOf } from '#ask/fit/verdict.ts';
import { ACTS } from '#ask/lexicon/acts.ts';
import {
  BESIDE,
  GENERIC,
  LIES,
  MOTION,
  MUTUAL,
  NOUNS,
  OF_PLACE,
  ON_PLACES,
  OPENED,
  PERSONAL,
  THERE,
} from '#ask/lexicon/deeds.ts';
import { kindOf } from '#ask/lexicon/kinds.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { BE, isPerson, isSpot, isThing } from '#ask/record/clauses.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { ownersIn, type Word } from '#ask/text/plain.ts';
import { stemsOf } from '#ask/text/stem.ts';
import { bearing, isSigning, TOGETHER, tookPart } from './bearing.ts';
import { DONE, firing, GETS, gerundOf, isOfPaper, near, tellsWhich, whileOf } from './deed-beside.ts';
import { jointly } from './jointly.ts';
import { isOwnWord } from './own-word.ts';

export type Deed = {
  /** The verb, and where it stands. */
  readonly word: Word;
  readonly at: number;
  readonly doers: readonly Term[];
  /** Those it was done to or with, as far as they are named beside the verb. */
  readonly others: readonly Term[];
};

const AUX = /^(?:did|does|do|has|have|had|will)$/;
/** What is said of a state's own, but of no people: "the Qatari minister". */
const OF_STATE = /(?:i|ian|american|german|korean)$/;
const HAS = /^(?:has|have|had)$/;
const isName = (t: Term): boolean => !t.aside && (t.sort === 'record' || t.sort === 'office' || t.sort === 'country');

/** The deed a question takes for granted or asks about; undefined when it names no doer nor anybody it was done to. */
export function deedOf({ words, terms, frame, typed }: Reading, statement = false): Deed | undefined {
  // Whether it is so takes nothing for granted.
  if (frame === 'yes-no' && !statement) return undefined;
  // "Oman's minister" is not Oman.
  const owners = ownersIn(typed);
  const names = terms.filter((t) => isName(t) && !owners.has(words[t.to - 1]!.plain));
  const isDeedAt = (at: number): boolean =>
    words[at] !== undefined &&
    !STOP.has(words[at].stem) &&
    !names.some((t) => t.at === at) &&
    kindOf(words[at].stem) === undefined;
  for (const [i, { plain }] of words.entries()) {
    const passive = BE.test(plain);
    if (!passive && !AUX.test(plain)) continue;
    // The names right after the auxiliary are the subject: "did Russia and China …", "was Grossi …".
    const subjects: Term[] = [];
    let at = i + 1;
    for (;;) {
      while (/^(?:the|and|both|a|an|his|her|iranian|then|former|president|minister)$/.test(words[at]?.plain ?? '')) {
        if (names.some((t) => t.at === at)) break;
        at++;
      }
      const name = names.find((t) => t.at === at);
      if (!name) break;
      subjects.push(name);
      at = name.to;
    }
    while (BESIDE.some((test) => test.test(words[at]?.plain ?? ''))) at++;
    // "Where is he supposed to be buried": what he is said to be about to do, or to have done to him.
    if (passive && SUPPOSED.test(words[at]?.plain ?? '') && words[at + 1]?.plain === 'to')
      at += words[at + 2]?.plain === 'be' ? 3 : 2;
    // "How did the drone manage to down it": what was managed is the deed.
    if (!passive && MANAGES.test(words[at]?.plain ?? '') && words[at + 1]?.plain === 'to') at += 2;
    // "Did the Qatari paper float it": what is called after its state did so.
    if (!passive && subjects.at(-1)?.sort === 'country' && OF_STATE.test(words[at - 1]!.plain) && isDeedAt(at + 1))
      at++;
    const word = words[at];
    if (subjects.length === 0 || !word || names.some((t) => t.at === at) || NO_DEED.test(word.plain)) continue;
    // "Which meetings had the IAEA head in the building": after "had", too, a deed stands as done.
    if ((passive || HAS.test(plain)) && !DONE.test(word.raw)) continue;
    if (
      GENERIC.has(word.stem) ||
      NOUNS.has(word.stem) ||
      (!passive && isPlural(word.raw)) ||
      (frame === 'how-many' && (/^vot/.test(word.stem) || USES.has(word.stem)))
    )
      return (
        whileOf(at, subjects, names, words) ??
        (passive || !GETS.test(word.plain) ? undefined : gerundOf(at, subjects, names, words))
      );
    const rest = names.filter((t) => t.at > at);
    if (!passive)
      return {
        word: firing(word, at, names),
        at,
        doers: subjects,
        others: rest.filter(
          (t) =>
            near(t, at, words) &&
            !((t.sort === 'country' || OF_PLACE.test(words[t.to]?.plain ?? '')) && tellsWhich(t, words)),
        ),
      };
    const by = words.findIndex((w, j) => j > at && w.plain === 'by');
    return { word, at, doers: by < 0 ? [] : rest.filter((t) => t.at > by && t.at < by + 4), others: subjects };
  }
  return jointly(objectOf(names, words) ?? stated(names, words), words);
}

/** "Where was he when …" goes on with another clause, "US-flagged ships" are ships. */
const NO_DEED = /^(?:when|where|while|as|if|who|that|flagged|owned|backed|led|based)$/;

/** The deed of the question itself: what a clause of time tells that names an event is tested as a clause. */
export function deedAsked({ reading, anchor }: Asking): Deed | undefined {
  const deed = deedOf(reading);
  if (!deed || !anchor?.records.length || anchor.words.includes(reading.words[deed.at]!)) return deed;
  return deedOf({ ...reading, terms: reading.terms.filter((t) => anchor.words.includes(reading.words[t.at]!)) });
}

/** What is done with things that are counted. */
const USES = stemsOf('send use deploy fly commit field');
const SUPPOSED = /^(?:supposed|meant|due|planned|expected|set|scheduled|believed|thought|reported|said|going)$/;
const MANAGES = /^(?:manage|come|get|happen|choose|dare|decide|agree)$/;
/** After "did" a verb stands bare: "did Iranian deputies" names people. */
const isPlural = (raw: string): boolean => /[^s]s$/.test(raw) && !/(?:us|is)$/.test(raw);

/** "Who shot Trump": the deed right after "who", and those it was done to. */
function objectOf(names: readonly Term[], words: readonly Word[]): Deed | undefined {
  const who = words.findIndex(({ plain }) => plain === 'who' || plain === 'whoever');
  const word = words[who + 1];
  if (who < 0 || !word || !ACTS.has(word.stem)) return undefined;
  // "Who signed it for Israel": whoever it was, Israel is said to have done it.
  const isFor = (t: Term): boolean => FOR.test(words[t.at - (words[t.at - 1]!.plain === 'of' ? 2 : 1)]!.plain);
  const doers = names.filter((t) => t.at > who + 2 && isFor(t) && word.stem === SIGN);
  const others = names.filter(
    (t) => t.at > who + 1 && near(t, who + 1, words) && !doers.includes(t) && !tellsWhich(t, words),
  );
  // That there was something signed is taken for granted, whoever signed it.
  return others.length + doers.length > 0 || word.stem === SIGN ? { word, at: who + 1, doers, others } : undefined;
}

const FOR = /^(?:for|behalf)$/;
const SIGN = 'sign';

/** "Pakistan vetoed the draft": a name with a deed right after it. */
function stated(names: readonly Term[], words: readonly Word[]): Deed | undefined {
  for (const doer of names) {
    const word = words[doer.to];
    // "Whose ministers joined them": they are asked for.
    if (WHOSE.test(words[doer.at - 1]?.plain ?? '') && doer.sort === 'office') continue;
    // "The Iranian walkout" is a thing.
    if (OPENED.test(word?.raw ?? '') && words[doer.at - 1]?.plain === 'the') continue;
    // "UK embassy Tehran evacuated": where it lies, not who did it.
    if (LIES.test(words[doer.at - 1]?.plain ?? '')) continue;
    if (
      !word ||
      !ACTS.has(word.stem) ||
      (!/(?:ed|s|shot|hit|struck|sank|met|left|quit)$/.test(word.raw) && !OPENED.test(word.raw))
    )
      continue;
    if (/^(?:in|by|on|at|near|with|during|after|when)$/.test(words[doer.to + 1]?.plain ?? '')) continue;
    // "Who was the chief killed that day": what stands at the end after "who was" was done to them.
    if (doer.to + 1 === words.length && /^(?:was|were|is)$/.test(words[1]?.plain ?? '')) continue;
    const joined = names.filter((t) => t.to === doer.at - 1 && words[doer.at - 1]!.plain === 'and');
    return {
      word,
      at: doer.to,
      doers: [...joined, doer],
      others: names.filter((t) => t.at > doer.to && near(t, doer.to, words) && !isOfPaper(t, words)),
    };
  }
  return undefined;
}

const WHOSE = /^(?:whose|which|what)$/;

/** Weight of names that let a deed be told in words we do not know. */
const SURE = 3;
const SURER = 5;

/** Kinds of question that ask for what was done rather than whether it was. */
const OPEN: ReadonlySet<string> = new Set(['what', 'said', 'where', 'position']);

/** Giving in to what another wants is told by no other word. */
const GIVES_IN = stemsOf('accept concede capitulate surrender ratify yield endorse grant');

const ALONE = 0.25;

/** Whether a candidate may answer for the deed: it bears it out, or binds names so telling that the deed may be put in other words. */
export function bearsOut(
  deed: Deed,
  { passage, missing, onTime, lead }: Candidate,
  { reading, index }: Asking,
): boolean {
  const { stem } = deed.word;
  if (stem === SIGN && deed.doers.length + deed.others.length === 0) return isSigning(passage, reading);
  // Whom or what it was done to, but for places, where terms are looked for.
  const isElsewhere = ON_PLACES.has(stem) ? isSpot : ACTS.has(stem) ? () => false : isThing;
  const others = MOTION.has(stem) ? [] : deed.others.filter((t) => !t.ids!.every((id) => isElsewhere(id, index)));
  // A state that is a place of the record as well does what a state does.
  const doers = deed.doers.filter((t) => t.sort === 'country' || !t.ids!.every((id) => isSpot(id, index)));
  // What the question names beside the deed is not the deed: "the memorandum" is no signing.
  const beside = new Set(reading.words.flatMap((w, i) => (i === deed.at ? [] : [w.stem])));
  const how = bearing({ ...deed, doers, others }, passage, beside, index);
  const telling = ACTS.has(stem) || MUTUAL.has(stem) || PERSONAL.has(stem);
  // Words are no deeds, but a question of words may be answered by them.
  if (telling && passage.kind === 'quote') return isOwnWord(deed.word, doers, passage.id, { reading, index });
  // What another person's record tells that person did is done by nobody else.
  if (!telling && !GIVES_IN.has(stem) && passage.kind !== 'event' && passage.kind !== 'quote')
    return (
      passage.kind !== 'person' ||
      how !== 'others' ||
      doers.length === 0 ||
      doers.some((t) => t.ids!.includes(passage.id))
    );
  // A deed the record tells by another word is that of whom its headline opens with.
  const isPutOtherwise = !telling && !passage.keys.has(stem) && others.length === 0 && doers.length === 1;
  if (isPutOtherwise && isTold(deed, missing, reading) && opensWith(doers[0]!, passage, index)) return true;
  if (how !== 'silent') return how === 'borne-out';
  if (ACTS.has(stem) || (GIVES_IN.has(stem) && doers.length > 0)) return false;
  // Two who met are told of as having met.
  if (stem === 'meet' && deed.doers.length > 0 && deed.others.length > 0)
    return TOGETHER.has(passage.type!) && [...deed.doers, ...deed.others].every((t) => tookPart(t, passage));
  if (THERE.has(stem) && passage.kind === 'event')
    return TOGETHER.has(passage.type!) && deed.doers.every((t) => tookPart(t, passage));
  // Why it was done to somebody takes for granted that it was.
  if (reading.frame === 'why' && others.some((t) => t.sort === 'record' && isPerson(t, index))) return false;
  // The one record of the very day may tell it in words of its own.
  if (onTime === 1 && lead >= ALONE) return true;
  const names = reading.terms.filter((t) => t.must && t.sort !== 'country' && !missing.includes(t));
  const isFound = onTime === 1 || sureOf(names) > 0;
  // What a deed was for or came to may be told by another word, of those who took part.
  if (isFound && OPEN.has(reading.frame) && doers.length > 0 && doers.every((t) => tookPart(t, passage))) return true;
  return sureOf(names) + (onTime === 1 ? 1 : 0) >= (index.postings.has(stem) ? SURE : SURER);
}

/** Whether a headline opens with somebody, or with one who acts for a state. */
const opensWith = (t: Term, { opens }: Candidate['passage'], { dataset }: Asking['index']): boolean =>
  opens !== undefined && t.ids!.includes(t.sort === 'country' ? (countryOfRecord(opens, dataset) ?? '') : opens);

/** Whether a record has the word of a deed, or one that it is put for. */
const isTold = ({ at }: Deed, missing: readonly Term[], { terms }: Reading): boolean =>
  terms.some((t) => t.at === at && t.must && !missing.includes(t));
