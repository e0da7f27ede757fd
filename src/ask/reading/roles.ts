// What a word of a question is there for: the thing asked for, what is said to have been done, or only to tell more of it.
import { ended, isEnded } from '#ask/fit/ended.ts';
import { isLandOf } from '#ask/lexicon/countries.ts';
import { ADJECTIVE, MOTION, NOUNS } from '#ask/lexicon/deeds.ts';
import { HAPPENS } from '#ask/lexicon/joints.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import { isSpot } from '#ask/record/clauses.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import type { Word } from '#ask/text/plain.ts';
import { isPast, stem } from '#ask/text/stem.ts';
import { bodiesIn, essentialIn, hasParticle } from './essential.ts';
import { type Head, headOf, MEASURE, OWNED, openingOf } from './head.ts';
import type { Term } from './reading.ts';

/** Terms with those marked that stand where a question names the thing it asks for. */
export function withRoles(terms: readonly Term[], words: readonly Word[], index: Index): Term[] {
  const deeds = deedsIn(terms, words);
  const at = new Set<number>();
  const done = new Set<number>();
  for (const [i, { plain }] of words.entries()) {
    if (plain === 'who' && !ENDS_ASKED.test(words[i + 1]?.plain ?? '')) done.add(i + 1);
    // "How much did it cost": what was done at the end is what is counted.
    if (/^(?:much|many)$/.test(plain) && DID.test(words[i + 1]?.plain ?? '') && terms.at(-1)?.hard === 'detail')
      at.add(terms.at(-1)!.at);
    if (!ASKS_FOR.test(plain) || HAPPENS.test(words[i + 1]?.plain ?? '')) continue;
    for (
      let j = i + 1;
      j < words.length && j <= i + 5 && !ENDS_ASKED.test(words[j]!.plain) && !(j > i + 1 && isPast(words[j]!.plain));
      j++
    )
      at.add(j);
  }
  for (const [i, { plain }] of words.entries())
    if (
      BE.test(plain) &&
      /^(?:what|who)$/.test(words[i - 1]?.plain ?? '') &&
      /^(?:the|his|her|its|their)$/.test(words[i + 1]?.plain ?? '')
    )
      for (
        let j = i + 2;
        j < words.length && j < i + 4 && !ENDS_ASKED.test(words[j]!.plain) && words[j]!.plain !== 'of';
        j++
      )
        if (terms.some((t) => t.at === j && t.hard === 'detail' && t.must)) at.add(j);
  const owned = ownedIn(terms, words);
  const head = openingOf(words);
  if (head) {
    const isWhole = headOf(words) !== undefined;
    for (let j = head.from; j < head.to; j++)
      if (
        isWhole ||
        terms.some((t) => t.at === j && t.must && !t.ids && (t.hard === 'detail' || isOwned(j, head, words)))
      )
        at.add(j);
  }
  const essential = essentialIn(terms, words);
  const bodies = bodiesIn(words);
  const over = endIn(words);
  const aside = asideIn(terms, words);
  const by = tellersIn(words);
  return terms.map((given) => {
    // What no other words tell of is not recorded where a record does not have it.
    if ((essential.has(given.at) || given.at === owned) && !given.ids)
      return { ...given, sort: 'word', hard: 'detail', must: true, focus: true };
    const isNamed = bodies.has(given.at) || isLandOf(words[given.at]!.plain, words[given.to]?.plain);
    if (isNamed && !given.ids && given.hard === 'word') return { ...given, hard: 'name' };
    if (given.ids && given.hard === 'word' && isObject(given.at, words, deeds)) return { ...given, hard: 'name' };
    if (given.at === over && !given.ids) return { ...given, hard: 'detail', must: true, focus: true, ...OVER };
    const isAside = aside.has(given.at) && given.ids !== undefined;
    const isFree =
      (by.has(given.at) && !given.ids && given.hard !== 'detail') ||
      (isAside && given.ids!.every((id) => isSpot(id, index)));
    const role: Term = {
      ...given,
      ...(isFree ? { must: false, weight: given.weight * 0.3 } : {}),
      ...(isAside ? { aside: true as const } : {}),
    };
    const t =
      (deeds.has(role.at) ||
        (role.hard === 'detail' && role.to === words.length && words.some((w) => DID.test(w.plain)))) &&
      !role.ids
        ? { ...role, done: true as const }
        : role;
    if (!t.ids && isEnded(t.at, words, deeds)) return ended(t);
    // "Who translated": a deed the record never tells of is asked for as much as who did it.
    if (
      done.has(t.at) &&
      t.hard !== 'act' &&
      !MOTION.has(words[t.at]!.stem) &&
      !hasParticle(t.at, words) &&
      (t.unknown || t.hard === 'detail' || (t.must && t.sort === 'word' && !t.ids && /ed$/.test(words[t.at]!.plain)))
    )
      return { ...t, hard: 'detail' as const, must: true, done: true as const };
    if (!at.has(t.at) && !done.has(t.at)) return t;
    // A kind of thing is a word, even where the record writes it like a name.
    const kind = t.sort === 'name' && at.has(t.at) ? { sort: 'word' as const, hard: 'word' as const } : {};
    // How long it was is looked for as a length, whatever the word.
    const isLength =
      LENGTH.test(t.text) &&
      words[t.to]?.plain === 'of' &&
      words.slice(t.to, t.to + 6).some(({ plain }) => SPAN.test(plain));
    const must = !isLength && (t.must || (t.hard === 'detail' && !UNIT.test(t.text)));
    return { ...t, ...kind, focus: true as const, must };
  });
}

/** "Vote to leave the NPT": what a deed was done to is taken for granted with it. */
function isObject(at: number, words: readonly Word[], deeds: ReadonlySet<number>): boolean {
  let before = at - 1;
  while (before > 0 && STOP.has(words[before]!.stem)) before--;
  return deeds.has(before);
}

/** "Who is Grossi's parrot": where something strange of somebody stands that is asked for; -1 where nothing does. */
function ownedIn(terms: readonly Term[], words: readonly Word[]): number {
  const be = words.findIndex(({ plain }, i) => BE.test(plain) && words[i - 1]?.plain === 'who');
  const owner = be < 0 ? undefined : terms.find((t) => t.ids && t.at === be + 1);
  return terms.find((t) => t.unknown && t.at === owner?.to)?.at ?? -1;
}

/** "Wreckage of the drone", "guest list of the forum": what is of something, with the word before a measure of it. */
const isOwned = (at: number, { to, noun }: Head, words: readonly Word[]): boolean =>
  OWNED.test(words[to]!.plain) && (words[at] === noun || (words[at + 1] === noun && MEASURE.test(noun.plain)));

/** "Besides Hormuz", "other than Oman": a place that stands there is expressly not the one asked for, and need not be told of beside it. Of people it is taken for granted that they did it, too. */
function asideIn(terms: readonly Term[], words: readonly Word[]): ReadonlySet<number> {
  const at = new Set<number>();
  for (const [i, { plain }] of words.entries()) {
    const next = words[i + 1]?.plain ?? '';
    const to = /^(?:besides?|except|excepting|excluding|bar|barring)$/.test(plain)
      ? i + (next === 'for' ? 2 : 1)
      : /^(?:other|apart|aside)$/.test(plain) && /^(?:than|from)$/.test(next)
        ? i + 2
        : -1;
    if (to < 0) continue;
    // One after the other, as long as "and" goes on.
    for (let next = to; ; ) {
      const first = /^(?:the|that|this|his|her|their)$/.test(words[next]?.plain ?? '') ? next + 1 : next;
      at.add(first);
      next = terms.find((t) => t.at === first)?.to ?? first + 1;
      if (words[next]?.plain !== 'and') break;
      next++;
    }
  }
  return at;
}

/** "According to AFP": whose report it is need not be told in it; of those the record knows, it must. */
function tellersIn(words: readonly Word[]): ReadonlySet<number> {
  const at = new Set<number>();
  for (const [i, { plain }] of words.entries()) {
    if (!(plain === 'per' || (plain === 'to' && words[i - 1]?.plain === 'according'))) continue;
    const to = /^(?:the|an?)$/.test(words[i + 1]?.plain ?? '') ? i + 2 : i + 1;
    at.add(to);
    at.add(to + 1);
  }
  return at;
}

/** Words by which something is over, and how much they count. */
const ENDING = 'end stop cease finish expire lapse terminate conclude halt'.split(' ').map(stem);
const OVER: Pick<Term, 'keys' | 'weight'> = {
  keys: [...ENDING, ...['suspend', 'lift', 'restore'].map(stem)].map((key) => [key, 1]),
  weight: 5,
};

/** "When did the blockade end", "end of the truce": where it is asked when something was over; -1 where it is not. */
function endIn(words: readonly Word[]): number {
  if (!words.some(({ plain }) => /^(?:when|date|day|until|till)$/.test(plain))) return -1;
  const did = words.findIndex(({ plain }) => DID.test(plain));
  return words.findIndex(
    ({ plain, stem: s }, i) =>
      ENDING.includes(s) &&
      (did >= 0 && i > did + 1
        ? !/(?:ed|ing|s)$/.test(plain) && !/^(?:the|an?|at|of|in|to|no|by|its|not)$/.test(words[i - 1]!.plain)
        : i < 2 && words[i + 1]?.plain === 'of'),
  );
}

/** Units are asked for by kinds of question that look for them themselves. */
const UNIT =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|share|shares|percent|percentage|number|numbers|amount|figure|level)$/;

const LENGTH = /^(?:length|duration)$/;
const SPAN =
  /^(?:video|speech|interview|call|wars?|truce|ceasefire|blockade|extension|reprieve|blackout|closure|pause|delay|suspension|freeze|halt|mandate|exemption)$/;

const ASKS_FOR = /^(?:which|what|whats|whose|many|much|names?|number|list|amount|share)$/;
const ENDS_ASKED =
  /^(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could|in|on|at|from|by|to|that|who|about|after|before|during|between|for)$/;

const BE = /^(?:was|were|is|are)$/;
const DID = /^(?:did|does|do)$/;
const PARTICIPLE =
  /(?:ed|en|ing|shot|hit|struck|sunk|held|met|made|sent|put|shut|left|lost|found|won|cut|hurt|caught|built)$/;
/** Words that end what may stand between a doer and the deed. */
const ENDS_DEED = /^(?:in|on|at|from|by|that|about|after|before|during|between|for|with|of|over|when)$/;

/** Where the deeds stand that a question says somebody did: after "did" and the doer, and after "refuse to". */
function deedsIn(terms: readonly Term[], words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [i, { plain }] of words.entries()) {
    const passive = BE.test(plain);
    if (!passive && !DID.test(plain)) continue;
    const near = terms.filter((t) => t.at > i && t.at < i + 5);
    const doer = near.find((t) => t.ids) ?? near.find((t) => t.must);
    if (!doer) continue;
    let at = doer.to;
    for (let more = next(at); more; more = next(at)) at = more.to;
    while (
      at < words.length &&
      (NOUNS.has(words[at]!.stem) || ADVERB.test(words[at]!.plain) || ADJECTIVE.test(words[at]!.plain))
    )
      at++;
    const verb = words[at];
    if (!verb || ENDS_DEED.test(verb.plain) || (passive && !PARTICIPLE.test(verb.raw))) continue;
    found.add(at);
    // "Did he give his friendly answer", "chose to lift", "refused to sign".
    for (let j = at + 1; j < words.length && j < at + 4 && !ENDS_DEED.test(words[j]!.plain); j++)
      if (
        words[j - 1]!.plain === 'to' ||
        ((STOP.has(verb.stem) || GIVES.has(verb.plain)) && !terms.some((t) => t.at === j && t.ids))
      )
        found.add(j);
  }
  return found;

  /** A name right after, or joined by "and". */
  function next(at: number): Term | undefined {
    const from = words[at]?.plain === 'and' ? at + 1 : at;
    return terms.find((t) => t.ids && t.at === from);
  }
}

/** Verbs of which only what is given tells: "give his friendly answer". */
const GIVES = new Set(
  'give gave send sent make made take took show offer offered write wrote pay paid hold held'.split(' '),
);

const ADVERB =
  /^(?:not|ever|really|still|yet|all|both|1th|finally|also|actually|once|last|again|board|then|so|exactly|actually|suddenly)$/;
