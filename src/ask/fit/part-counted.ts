// What a number counts: the noun beside it. Those counted apart from all, "how many TEACHERS were among the dead", are told by no number of all.
import { groupsOf } from '#ask/lexicon/groups.ts';
import { narrowerThan } from '#ask/lexicon/kinds.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import type { Passage } from '#ask/record/passage.ts';
import type { Word } from '#ask/text/plain.ts';
import { isPast, stem } from '#ask/text/stem.ts';

/** "How many TEACHERS were among the dead", "how many of the victims were CHILDREN": those counted apart from all. */
export function partIn(plain: string): string | undefined {
  const counted =
    /\bhow many (?:of them )?(?:[a-z]+ )?([a-z]+) (?:was|were|is|are) (?:there )?(?:among|amongst|counted among|part of|one of)\b/.exec(
      plain,
    )?.[1];
  if (counted) return stem(counted);
  const told =
    /\bhow many of (?:the|those|these) (?:[a-z0-9]+ ){1,7}?(?:was|were|are) ([a-z]{3,}s|children|women|men)\b/.exec(
      plain,
    )?.[1];
  if (told !== undefined) return stem(told);
  // "How many people were in his delegation": as many as the delegation had.
  return OF_PARTY.test(plain) ? stem('delegation') : undefined;
}

const OF_PARTY =
  /\bhow many (?:[a-z]+ ){0,2}(?:(?:was|were|are) (?:there )?(?:in|with|on|part of) (?:[a-z0-9]+ ){0,4}(?:delegation|team|entourage|party)\b|did (?:[a-z0-9]+ ){1,3}(?:bring|take along|have with)\b)/;

/** Whether a number counts a part by its own word; the number of all tells nothing of it. */
export function isPartCounted(part: string, { sentences }: Passage): boolean {
  const isPart = (w: Word): boolean =>
    w.stem === part || narrowerThan(part).has(w.stem) || groupsOf(w.stem).some((g) => groupsOf(part).includes(g));
  return sentences.some(({ words }) =>
    words.some(
      (w, i) => /^(?:\d+|dozens?|hundreds?|thousands?|most|all|half)$/.test(w.plain) && isCounted(words, i, isPart),
    ),
  );
}

/** Whether a number counts a noun: "14 oil tankers", "ships: 14", "a crew of 21". */
export function isCounted(words: readonly Word[], i: number, isNoun: (w: Word) => boolean): boolean {
  for (let j = i + 1; j < words.length && j < i + 5; j++) {
    if (isNoun(words[j]!)) return true;
    if (BREAKS.test(words[j]!.plain)) break;
  }
  for (let j = i - 1; j >= 0 && j > i - 5; j--) {
    if (isNoun(words[j]!)) return true;
    if (!LEADS.test(words[j]!.plain)) break;
  }
  return false;
}

const BREAKS =
  /^(?:in|on|at|from|by|to|and|as|with|were|was|are|is|had|have|has|that|who|which|while|after|before|for)$/;
const LEADS =
  /^(?:of|at|least|about|some|around|nearly|almost|more|than|to|rose|reached|was|were|over|up|counted|put|number|total|killed|dead|wounded|injured)$/;

/** "How many MOURNERS came", "were ENROLLED": those counted, and what was done to them, by words of their own. */
export const isOwnCounted = (t: Term, asked: Reading['words']): boolean => {
  const [before = '', own = '', after = ''] = [t.at - 1, t.at, t.to].map((i) => asked[i]?.plain ?? '');
  const isThem = t.focus === true && before === 'many' && /[a-z]{3}[^s]s$/.test(own);
  return isThem ? isPast(after) || WAS.test(after) : /ed$/.test(own) && WAS.test(before);
};
const WAS = /^(?:did|was|were|are|had)$/;
