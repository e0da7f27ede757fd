// Offices only the names room can read ("Macron's foreign minister", other languages), and those the record knows nobody in.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { seek } from '#ask/fit/seek.ts';
import { officeWord } from '#ask/lexicon/offices.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import { officesIn } from '#ask/reading/offices.ts';
import { phraseOfKey } from '#ask/reading/offices-of.ts';
import { dayOfTime, holdings } from '#ask/record/tenure.ts';
import { refuse } from '#ask/telling/refuse.ts';
import type { Word } from '#ask/text/plain.ts';
import { best } from '#dataset/claims.ts';
import { endOf } from '#dataset/dataset.ts';
import { HEADS } from '#names/office-words.ts';
import type { Held } from './next-to.ts';

const ASKS_WHO = /\b(?:who|whom|name|names|named|called|wer|qui|quien|kim)\b/;

/** What a question has that is more than the name of an office and a time. */
const SAYS_MORE =
  /\b(?:what|when|where|why|how|which|did|do|does|was|were|is|are|has|have|had|said|say|says|on|about|and|or|with|visit|visits|trip|talks|meeting|call|statement|remarks?|position|view)\b/;

/** Words beside an office by which it is asked for. */
const ASKING =
  /^(?:who|whom|whos|is|was|are|were|the|a|an|of|name|named|called|what|whats|tell|give|please|now|today|moment|present|current|currently|at|in|did|then|during|time|me|he|she|it|has|have|had|been)$/;

const isHead = ({ plain, stem }: Word): boolean => HEADS.has(plain) || officeWord(stem) === 'head';

/** Who held an office whose words the index of offices does not have, as the names room reads them. */
export function servedAs(asking: Asking): readonly Held[] {
  const { reading, names, dataset } = asking;
  const words = asking.anchor?.words ?? reading.words;
  if (!(ASKS_WHO.test(reading.plain) || !SAYS_MORE.test(reading.plain)) || !words.some(isHead)) return [];
  const phrase = words
    .filter(({ plain }) => !ASKING.test(plain) || plain === 'of')
    .map(({ raw }) => raw)
    .join(' ');
  const scope = { kinds: ['person'] as const, ...(reading.time ? { day: dayOfTime(reading.time) } : {}) };
  const found = names.resolve(phrase, scope);
  if (found.kind !== 'one' || !found.match.post) return [];
  const { id, post } = found.match;
  return holdings([post], dataset).filter(({ holding }) => holding.person.id === id);
}

/** "Who is the emir of Kuwait": an office of a state, and nobody the record knows in it. */
export function nobodyIn(asking: Asking): Answer | undefined {
  const { reading, dataset, index, words } = asking;
  if (reading.frame !== 'who' && !/\bname\b/.test(reading.plain) && SAYS_MORE.test(reading.plain)) return undefined;
  const isOf = (w: Word): boolean => isHead(w) || index.offices.words.has(officeWord(w.stem));
  const asked = reading.words.filter((w) => !STOP.has(w.stem) && !ASKING.test(w.plain));
  const whose = reading.terms.filter(
    (t) => t.sort === 'country' || (!t.posts && t.ids?.some((id) => !dataset.all.person.has(id))),
  );
  const isWhose = (w: Word): boolean => whose.some((t) => reading.words.slice(t.at, t.to).includes(w));
  // Of a state whose offices the record has none of, at no time; of others it may know who held one of another name then.
  const isUnknown = whose.some((t) => t.sort === 'country' && t.ids?.every((id) => !index.offices.words.has(`~${id}`)));
  if (
    whose.length === 0 ||
    (reading.time && !isUnknown) ||
    !asked.some(isHead) ||
    !asked.every((w) => isWhose(w) || isOf(w))
  )
    return undefined;
  // A sentence that says all of it tells of one.
  const told = seek(reading, index)
    .slice(0, 3)
    .some(({ passage }) =>
      passage.sentences.some(({ words: own }) => asked.every((w) => own.some((o) => o.stem === w.stem))),
    );
  if (told) return undefined;
  const says = words.ask.notRecorded(asked.map(({ raw }) => raw).join(' '));
  const nearest = whose.flatMap((t) => (t.sort === 'country' ? [] : (t.ids ?? [])));
  return refuse({ reason: 'not-recorded', says, nearest }, asking);
}

/** People the record describes by just this office, without a tenure that says so. */
export function describedAs(posts: readonly string[], { reading, dataset, index }: Asking): string[] {
  const key = officesIn(reading.words, index.offices)?.key;
  if (!key || posts.length !== 1) return [];
  return [...(index.described.get(phraseOfKey(key)) ?? [])].filter((id) => {
    const { memberships = [], death_date } = dataset.all.person.get(id)!;
    return memberships.every(
      (m) => m.post !== posts[0] || endOf(m) === undefined || endOf(m) === best(death_date)?.value,
    );
  });
}
