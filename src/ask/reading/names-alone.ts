// Names asked for of those named first: "the four guards killed near the port, names", "the captain - what is he called", "the members, which ones".
import { countryOf } from '#ask/lexicon/countries.ts';
import { isBe } from '#ask/lexicon/joints.ts';
import { kindOf } from '#ask/lexicon/kinds.ts';
import type { Word } from '#ask/text/plain.ts';
import type { Focus } from './focus.ts';

/** Words for people that are no kind of person to be asked for otherwise. */
export const MANY_PEOPLE = /^(?:iranians|americans|israelis|republicans|democrats|members?|houthis?)$/;
const PERSONAL = /^(?:he|him|who)$/;
const THEY = /^(?:they|those|these|ones)$/;
/** How far behind a land the noun may stand that it tells closer: "the omani deputy ministers". */
const REACH = 3;

/** Whether a name is asked for of somebody or something spoken of before: "what is she called", "who are they", "which ones". */
export function calledSo(i: number, words: readonly Word[]): boolean {
  const [one = '', two = '', three = '', four = ''] = words.slice(i, i + 4).map((w) => w.plain);
  if (i < 2) return false;
  if (one === 'which') return two === 'ones' && three === '';
  if (one === 'who') return isBe(two) && /^(?:he|she|it|they|those|that)$/.test(three) && four === '';
  return (
    one === 'what' &&
    ((isBe(two) && /^(?:he|she|it|they)$/.test(three) && /^(?:called|named)$/.test(four)) ||
      (/^(?:did|do)$/.test(two) && three === 'they' && four === 'call'))
  );
}

/** "Who were the seven let go, NAME them", "all members by NAME". */
export const isNamedAll = (i: number, words: readonly Word[]): boolean => {
  const [them = '', more] = words.slice(i + 1).map(({ plain }) => plain);
  const isAll = /^(?:them|those|all|each|every)$/.test(them) && more === undefined;
  return i > 2 && words[i]!.plain === 'name' && (isAll || (words[i - 1]!.plain === 'by' && them === ''));
};

/** "What is the villa called": the thing itself, by its name. */
export function nounCalled(i: number, words: readonly Word[]): Focus[] {
  if (words[i]!.plain !== 'what' || !isBe(words[i + 1]?.plain ?? '')) return [];
  const end = words.findIndex(({ plain }, j) => j > i + 2 && j <= i + 6 && /^(?:called|named)$/.test(plain));
  const noun = end < 0 ? undefined : words[end - 1]!;
  const kind = noun && kindOf(noun.stem);
  return noun && (kind === 'place' || kind === 'thing')
    ? [{ asks: kind, noun, least: 1, named: true, text: `name of the ${noun.raw}` }]
    : [];
}

/** What is asked for by a name alone: the first noun of a kind that stands before. */
export function namesAlone(i: number, words: readonly Word[]): Focus[] {
  const pronoun = words[i + 2]?.plain ?? '';
  const isMany = THEY.test(pronoun) || THEY.test(words[i + 1]?.plain ?? '');
  const first = words.findIndex(
    ({ plain, stem }) =>
      ((!isMany || plain.endsWith('s')) &&
        (PERSONAL.test(pronoun) || PERSONAL.test(words[i]!.plain)
          ? /^(?:person|country)$/
          : /^(?:person|thing|country)$/
        ).test(kindOf(stem) ?? '')) ||
      MANY_PEOPLE.test(plain),
  );
  if (first < 0 || first > i) return [];
  // "Council member", "state senators": the last noun of the phrase is what is named.
  let last = first;
  while (last + 1 < i && /^(?:person|thing)$/.test(kindOf(words[last + 1]!.stem) ?? '')) last++;
  const noun = words[last]!;
  const of = countryOf(noun.plain) ?? landOf(first, words);
  // "1 name at least": the count beside the word for names goes before that of those named first.
  const count = [...words.slice(Math.max(0, i - 2), i), ...words.slice(Math.max(0, first - REACH), first)].find(
    ({ plain }) => /^\d{1,2}$/.test(plain),
  );
  const plural = isMany || /s$/.test(words[i]!.plain) || isNamedAll(i, words);
  return [
    {
      asks: MANY_PEOPLE.test(noun.plain) ? 'person' : kindOf(noun.stem)!,
      noun,
      ...(of && of !== 'eu' ? { of } : {}),
      least: count ? Number(count.plain) : plural ? 2 : 1,
      named: true,
      text: words[i]!.plain.startsWith('name') ? words[i]!.raw : noun.raw,
    },
  ];
}

/** The land somebody is of, where it stands before them: "the OMANI officials". */
const landOf = (at: number, words: readonly Word[]): string | undefined =>
  kindOf(words[at]!.stem) === 'person' || MANY_PEOPLE.test(words[at]!.plain)
    ? words
        .slice(Math.max(0, at - REACH), at)
        .map(({ plain }) => countryOf(plain))
        .find(Boolean)
    : undefined;
