// "A Norwegian or was it a Swiss government", "1957 or 1958": one of two is asked for, and a record need have only one of them.
import { type Word, wordsOf } from '#ask/text/plain.ts';
import type { Focus } from './focus.ts';
import type { Term } from './reading.ts';

/** Small words that may stand around "or". */
const BETWEEN = /^(?:or|was|is|it|a|an|the|most|more|rather|maybe|perhaps|by|in|at|on|of|not)$/;

/** Records are told apart by choices; the others may stand for each other when they are of a kind. */
const KIND: Readonly<Record<Term['sort'], string>> = {
  word: 'word',
  name: 'word',
  country: 'word',
  number: 'number',
  ordinal: 'number',
  record: 'record',
  office: 'office',
};

/** Terms with those joined by "or" made one, bound by whichever a record has. */
export function eitherOr(all: readonly Term[], words: readonly Word[]): Term[] {
  const joined: Term[] = [];
  const terms = guessedAside(all, words);
  for (const term of terms) {
    const last = joined.at(-1);
    const gap = last ? words.slice(last.to, term.at).map((w) => w.plain) : [];
    if (
      last &&
      KIND[last.sort] === KIND[term.sort] &&
      term.sort !== 'record' &&
      gap.includes('or') &&
      gap.every((w) => BETWEEN.test(w))
    )
      joined[joined.length - 1] = either(last, term);
    else joined.push(term);
  }
  return joined;
}

/** "Who commanded it in June, Kurilla or Cooper?": two offered at the end of a question that asks which it was need not be bound. */
function guessedAside(terms: readonly Term[], words: readonly Word[]): readonly Term[] {
  const [a, b] = terms.slice(-2);
  const isGuess =
    a?.sort === 'record' &&
    b?.sort === 'record' &&
    b.to === words.length &&
    words.slice(a.to, b.at).some(({ plain }) => plain === 'or') &&
    words.slice(a.to, b.at).every(({ plain }) => BETWEEN.test(plain)) &&
    words.slice(0, a.at).some(({ plain }) => WHICH.test(plain)) &&
    terms.some((t) => t.must && t !== a && t !== b);
  return isGuess ? terms.map((t) => (t === a || t === b ? { ...t, must: false } : t)) : terms;
}
const WHICH = /^(?:who|whom|which)$/;

const either = (a: Term, b: Term): Term => {
  const { unknown: _, ...first } = a;
  return {
    ...first,
    text: `${a.text} or ${b.text}`,
    keys: [...a.keys, ...b.keys],
    weight: a.unknown ? b.weight : b.unknown ? a.weight : Math.min(a.weight, b.weight),
    must: a.must && b.must,
    ...(a.ids || b.ids ? { ids: [...(a.ids ?? []), ...(b.ids ?? [])] } : {}),
    ...(a.unknown && b.unknown ? { unknown: true as const } : {}),
    to: b.to,
  };
};

const TONGUE = '(?:english|persian|farsi|arabic|french|german|hebrew|russian)';
const TONGUES = new RegExp(`\\bin ${TONGUE} or (?:in )?${TONGUE}\\b`);
const [LANGUAGE] = wordsOf('language') as [Word];

/** "Was it in English or in Persian": the tongue is asked for. */
export const tonguesIn = (plain: string): Focus[] =>
  TONGUES.test(plain) ? [{ asks: 'sign', noun: LANGUAGE, least: 1, named: false, text: 'the language' }] : [];
