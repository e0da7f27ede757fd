// Words of a question that a record must have to answer it: things one could point at, deeds one could watch, bodies that did something.
import { isBe } from '#ask/lexicon/joints.ts';
import { kindOf } from '#ask/lexicon/kinds.ts';
import { isFate, isFeel, isMost, isPalpable, isPalpableDeed } from '#ask/lexicon/palpable.ts';
import type { Word } from '#ask/text/plain.ts';
import { isPast } from '#ask/text/stem.ts';
import { askedOf, namesIn } from './asked.ts';
import type { Term } from './reading.ts';

/** Where a question asks for a thing one could point at, or of a deed one could watch. */
export function essentialIn(terms: readonly Term[], words: readonly Word[]): ReadonlySet<number> {
  const at = new Set<number>();
  // "Number of ballots SPOILED".
  const of = words.findIndex(({ plain }, i) => /^numbers?$/.test(plain) && words[i + 1]?.plain === 'of');
  if (of >= 0 && of < 3 && /ed$/.test(words[of + 3]?.plain ?? '')) at.add(of + 3);
  for (const i of words.keys()) if (isHowItFelt(i, words) || isThingDone(i, words) || isYearOf(i, words)) at.add(i);
  const asked = askedOf(words, namesIn(terms));
  if (!asked) return at;
  const { wh, head, deed, said, from, to } = asked;
  if (head !== undefined && (isPalpable(words[head]!) || isStrange(head, wh, terms, words))) at.add(head);
  // "The youngest member": any other would not do.
  for (let i = from; i < to; i++) if (isMost(words[i]!)) at.add(i);
  const isDeed = (i: number): boolean => isPalpableDeed(words[i]!) && !hasParticle(i, words);
  for (let i = said?.from ?? 0; i < (said?.to ?? 0); i++) if (isDeed(i)) at.add(i);
  if (deed === undefined) return at;
  // "How many were LOST": those counted are told of by what became of them.
  const isTold =
    head !== undefined &&
    isBe(words[deed - 1]!.plain) &&
    /^(?:many|much)$/.test(words[wh + 1]?.plain ?? '') &&
    isFate(words[deed]!) &&
    !hasParticle(deed, words);
  if (isTold || isDeed(deed) || isDetail(deed, terms, words)) at.add(deed);
  return at;
}

/** "How was the ATMOSPHERE". */
const isHowItFelt = (i: number, words: readonly Word[]): boolean =>
  isFeel(words[i]!) &&
  words
    .slice(Math.max(0, i - 3), i)
    .some(({ plain }, j, before) => plain === 'how' && isBe(before[j + 1]?.plain ?? ''));

/** "Did he bring her a GIFT": a thing whose handing over is asked about. */
const isThingDone = (i: number, words: readonly Word[]): boolean =>
  /^(?:an?|any)$/.test(words[i - 1]?.plain ?? '') &&
  /^(?:did|does|has|have|had)$/.test(words[0]!.plain) &&
  isPalpable(words[i]!);

/** "YEAR the ship was BUILT". */
const isYearOf = (i: number, words: readonly Word[]): boolean =>
  /^(?:built|launched)$/.test(words[i]!.plain) &&
  words.slice(Math.max(0, i - 5), i).some(({ plain }) => isBe(plain)) &&
  words.slice(0, i).some(({ plain }) => plain === 'year');

/** "Which PROFESSOR": one out of several of a kind that the record never speaks of. */
const isStrange = (head: number, wh: number, terms: readonly Term[], words: readonly Word[]): boolean =>
  words[wh]!.plain === 'which' &&
  kindOf(words[head]!.stem) === undefined &&
  terms.some((t) => t.at === head && t.unknown && t.sort === 'word');

/** "Which minister RESIGNED": a deed that is a detail of the thing asked for. Who put a paper in words or signed it may be told otherwise. */
const isDetail = (at: number, terms: readonly Term[], words: readonly Word[]): boolean =>
  terms.some((t) => t.at === at && t.hard === 'detail') &&
  isPast(words[at]!.plain) &&
  !/^(?:signed|wrote|read)$/.test(words[at]!.plain) &&
  !hasParticle(at, words);

/** "Cooked up": with its particle it is another deed; what is typed up is typed. */
export const hasParticle = (at: number, words: readonly Word[]): boolean =>
  !/^(?:typ|print|sold|sell|bought|buy|rent)/.test(words[at]!.plain) &&
  /^(?:up|out|off|down|away|back)$/.test(words[at + 1]?.plain ?? '');

/** "Did the Senate ratify it": a body that is said to have done it, as much as if it were named. */
export function bodiesIn(words: readonly Word[]): ReadonlySet<number> {
  return new Set(
    words.flatMap(({ plain }, i) => {
      if (!/^(?:did|does|do)$/.test(plain)) return [];
      const at = words[i + 1]?.plain === 'the' ? i + 2 : i + 1;
      return BODY.test(words[at]?.plain ?? '') ? [at] : [];
    }),
  );
}
const BODY =
  /^(?:senate|house|parliament|court|congress|cabinet|knesset|bundestag|navy|army|airforce|judiciary|police|treasury|pentagon|government)$/;
