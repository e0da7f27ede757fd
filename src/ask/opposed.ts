// A deed that a question takes for granted, and a record that tells the opposite of it: the premise fails.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from './asking.ts';
import { namesIn, namesOf, partsOf } from './clauses.ts';
import { nameOf } from './found.ts';
import { countryOf } from './lexicon/countries.ts';
import { DENIES, type Opposite, oppositeOf, UNDONE } from './lexicon/opposites.ts';
import type { Word } from './plain.ts';
import type { Reading, Term } from './reading.ts';
import { refuse } from './refuse.ts';
import { type Candidate, seek } from './seek.ts';
import { verdictOn } from './verdict.ts';

type Said = { readonly word: Word; readonly at: number; readonly denied: boolean };

/** Words a deed may be denied by, counted back from it. */
const REACH = 4;
/** How far behind the best a record may be and still bear the deed out. */
const NEAR = 0.15;

export function opposed(asking: Asking): Answer | undefined {
  const { words, index } = asking;
  // What a clause of time tells is taken for granted, too.
  const reading = asking.anchor?.whole ?? asking.reading;
  // Whether it is so, and which of two it was, take nothing for granted.
  if (reading.frame === 'yes-no' || reading.frame === 'status' || /\b(?:or|whether|if)\b/.test(reading.plain))
    return undefined;
  const deeds = deedsIn(reading.words);
  for (const deed of deeds) {
    const key = keyOf(deed);
    const sides = oppositeOf(key);
    if (!sides || deeds.some((d) => sides.other.has(keyOf(d)))) continue;
    // Neither the deeds nor the kind of thing asked for need be there.
    const terms = reading.terms.flatMap((t) =>
      deeds.some((d) => d.at === t.at) ? [] : [t.focus ? { ...t, must: false } : t],
    );
    const without: Reading = { ...reading, terms };
    const musts = terms.filter((t) => t.must);
    if (musts.length === 0) continue;
    const fitting = seek(without, index).filter(
      (c) => c.onTime !== 0 && verdictOn(c, musts, without).kind === 'answers' && c.passage.kind === 'event',
    );
    const [top] = fitting;
    if (!top) continue;
    const doer = doerOf(deed, reading);
    const tells = fitting
      .filter((c) => c.score >= top.score - NEAR && c.missing.every((t) => top.missing.includes(t)))
      .map((c) => tellsOf(c, sides, doer, asking));
    if (tells[0] !== 'opposite' || tells.includes('same')) continue;
    const says = words.ask.falsePremise(words.ask.premise.opposite(deed.word.raw, nameOf(top, asking)));
    return refuse({ reason: 'false-premise', says, instead: [top.passage.id] }, asking);
  }
  return undefined;
}

const keyOf = ({ word, denied }: Said): string => `${denied ? '!' : ''}${word.stem}`;

/** Deeds with an opposite that words tell of, as done or as denied. */
function deedsIn(words: readonly Word[]): Said[] {
  return words.flatMap((word, at): Said[] => {
    if (!oppositeOf(word.stem) && !oppositeOf(`!${word.stem}`)) return [];
    // "A vote on prolonging it" leaves open whether it was prolonged.
    if (word.raw.endsWith('ing') && /^(?:on|of|for|about|against|over)$/.test(words[at - 1]?.plain ?? '')) return [];
    const before = words.slice(Math.max(0, at - REACH), at);
    const denied = before.some((w) => DENIES.has(w.stem));
    // "Would not sign" is as good as refused.
    return !denied && before.some((w) => UNDONE.has(w.stem)) ? [] : [{ word, at, denied }];
  });
}

/** The one named right before the deed, but for small words: its doer. */
const doerOf = (deed: Said, { terms }: Reading): Term | undefined =>
  terms.findLast((t) => t.ids && t.sort !== 'word' && t.to <= deed.at && t.to >= deed.at - 1);

type Tells = 'same' | 'opposite' | 'nothing';

/** What a record tells of a deed: that it was done, the opposite, or neither; of its doer, where the record names the doer beside either. */
function tellsOf(
  { passage }: Candidate,
  { same, other, each }: Opposite,
  doer: Term | undefined,
  { index }: Asking,
): Tells {
  const told = [...partsOf(passage).told, ...partsOf(passage).named].flatMap((words) =>
    deedsIn(words).map((deed) => ({
      is: same.has(keyOf(deed)) ? 'same' : other.has(keyOf(deed)) ? 'opposite' : 'nothing',
      by: namesIn(
        [
          ...index
            .link(words.map((w) => w.plain))
            .filter((l) => l.to <= deed.at)
            .flatMap((l) => l.ids),
          ...words.slice(0, deed.at).flatMap((w) => (countryOf(w.plain) ? [`~${countryOf(w.plain)}`] : [])),
        ],
        index,
      ),
    })),
  );
  const own = doer && told.filter(({ by }) => namesOf(doer).some((key) => by.has(key)));
  const some = each || own?.some(({ is }) => is !== 'nothing') ? (own ?? []) : told;
  return some.some(({ is }) => is === 'same')
    ? 'same'
    : some.some(({ is }) => is === 'opposite')
      ? 'opposite'
      : 'nothing';
}
