// Whether a record says how many of the things a question counts.
import { countryOf } from '#ask/lexicon/countries.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import { GENERIC_NOUNS, kindOf, narrowerThan } from '#ask/lexicon/kinds.ts';
import { MONTH } from '#ask/lexicon/months.ts';
import { isFate } from '#ask/lexicon/palpable.ts';
import { SOFT, STOP } from '#ask/lexicon/stop.ts';
import type { Passage } from '#ask/record/passage.ts';
import type { Word } from '#ask/text/plain.ts';
import { stem } from '#ask/text/stem.ts';
import { isCounted, isPartCounted, partIn } from './part-counted.ts';

const has = (s: string, { keys }: Passage): boolean => [s, ...groupsOf(s)].some((key) => keys.has(key));

/** A number near a word for the things counted. */
export function numbered(plain: string, passage: Passage): boolean {
  const part = partIn(plain);
  if (part) return isPartCounted(part, passage);
  if (VOTES.test(plain) && (passage.type === 'vote' || passage.type === undefined))
    return passage.sentences.some(
      ({ words }) => words.some((w) => VOTED.has(w.stem)) && words.some((w) => /^\d/.test(w.plain)),
    );
  const counted =
    /\b(?:how (?:many|much)|number of|how (?:big|large) (?:was|is|were|are)(?: the)?|what (?:number|share|percentage|proportion|amount|percent|sum|level)(?: of)?) ((?:\w+ ?){1,6})/.exec(
      plain,
    )?.[1] ?? /\b([a-z]+) (?:count|amount) (?:of|for|in)\b/.exec(plain)?.[1];
  const content = (text: string): string[] =>
    text
      .split(' ')
      .filter(Boolean)
      .map(stem)
      .filter((s) => !EMPTY.has(s) && !STOP.has(s) && !/^\d/.test(s));
  const [before = '', after = ''] = (counted ?? '').split(
    /\b(?:did|do|does|was|were|is|are|has|have|had|will|of which)\b/,
  );
  // "how many hotels did …" counts hotels; "how much did it cost" counts the cost.
  const nouns = SUM.test(plain) ? [MONEY] : content(before).slice(0, 3);
  const deeds = content(after);
  // The record need not have the word for those it counts: "how many members backed it" is told by "four votes in favour".
  const things =
    nouns.length > 0 && nouns.some((s) => has(s, passage) || OF_TEXTS.has(s))
      ? nouns
      : [...nouns, ...(nouns.length > 0 ? deeds : [...deeds.slice(0, 1), ...deeds.slice(-1)])];
  // "How many targets": a word for anything counted, which the record puts by name.
  const any = things.length > 0 && things.every((s) => SOFT.has(s) && !OF_TEXTS.has(s) && !passage.keys.has(s));
  const units = plain
    .split(' ')
    .filter((w) => UNITS.test(w))
    .map(stem);
  // A share is told in percent, whatever it is of.
  const isShare = SHARE.test(plain);
  const near =
    things.length === 0 || any
      ? undefined
      : new Set([...things, ...units].flatMap((s) => [s, ...narrowerThan(s), ...groupsOf(s)]));
  // What can be counted singly is counted by the number right before it, not by one that stands near.
  const thing =
    !isShare &&
    (things.some((s) => COUNTABLE.has(kindOf(s)) && !GENERIC_NOUNS.has(s)) ||
      (things === nouns &&
        after !== '' &&
        !/\bmuch\b/.test(plain) &&
        !nouns.some((s) => GENERIC_NOUNS.has(s) || SOFT.has(s))));
  // "Abstained on resolution 1737": a number the question knows itself is none it asks for.
  const own = new Set(plain.match(/\b\d{3,}\b/g));
  // "2,000 kg" is no year.
  const isYear = (words: readonly Word[], i: number): boolean =>
    /^(?:19|20)\d\d$/.test(words[i]!.plain) && !UNITS.test(words[i + 1]?.plain ?? '');
  // A share of those who voted is no number of them.
  const areHeads = HEADS.test(plain);
  const counts = (words: readonly Word[], i: number): boolean => {
    const { plain: said } = words[i]!;
    return (
      /^\d+/.test(said) &&
      !isYear(words, i) &&
      !said.endsWith('th') &&
      !own.has(said) &&
      !(areHeads && /^(?:percent|%)$/.test(words[i + 1]?.plain ?? ''))
    );
  };
  const isDay = (words: readonly Word[], i: number): boolean =>
    /^\d\d?$/.test(words[i]!.plain) &&
    (Object.hasOwn(MONTH, words[i + 1]?.plain ?? '') || Object.hasOwn(MONTH, words[i - 1]?.plain ?? ''));
  if (PRESENT.test(plain))
    return passage.sentences.some(
      ({ words }) =>
        words.some((w) => PRESENCE.test(w.plain)) && words.some((_, i) => counts(words, i) && !isDay(words, i)),
    );
  // How many somebody owns or employs is told by no number of those that came, voted or were lost.
  if (OWNED.test(plain) && passage.kind === 'event') return false;
  const crowd = CROWD.exec(plain)?.[1];
  const of = crowd ? countryOf(crowd) : undefined;
  if (crowd && (of || nouns.length === 0 || CAME_NEXT.test(plain)))
    return passage.sentences.some(
      ({ words }) =>
        (!of || words.some((w, i) => countryOf(w.plain) === of && !TELLING.test(words[i + 1]?.plain ?? ''))) &&
        words.some(
          (_, i) =>
            counts(words, i) &&
            !isDay(words, i) &&
            isCounted(
              words,
              i,
              (b) => isSomebody(b) || (!CAME.test(plain) && HURT.has(b.stem)) || countryOf(b.plain) === (of ?? ''),
            ),
        ),
    );
  // How many a day there are is told by no number there were in all.
  if (RATE.test(plain) && !passage.sentences.some(({ text }) => /\d/.test(text) && EACH.test(text))) return false;
  // Reports that differ about a number say so.
  if (
    passage.sentences.some(
      ({ text }) =>
        /^(?:Numbers?|How many|How much)\b/i.test(text) &&
        /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/.test(text),
    )
  )
    return true;
  const isOfThings = nouns.some((s) => kindOf(s) === 'thing');
  // How many were lost is told by no number of those that were used.
  const told = OWNED.test(plain)
    ? passage.sentences.filter(({ words }) => !words.some(isFate))
    : LOST.test(plain)
      ? passage.sentences.filter(({ words }) =>
          words.some((w) => isFate(w) || DOWNED.test(w.plain) || (!isOfThings && HURT.has(w.stem))),
        )
      : passage.sentences;
  return told.some(({ words }) =>
    words.some((w, i) => {
      if (isDay(words, i)) return false;
      if (!counts(words, i) && !/^(?:dozen|hundred|thousand|half|fifth|quarter|third)s?$/.test(w.plain)) return false;
      if (!near) return true;
      if (isShare && /^(?:percent|%)$/.test(words[i + 1]?.plain ?? '')) return true;
      if (thing)
        return isCounted(
          words,
          i,
          (b) =>
            near.has(b.stem) ||
            (PEOPLED.test(b.plain) && things.some((s) => kindOf(s) === 'person')) ||
            // "How many dead": "at least 41 people had died".
            (isSomebody(b) && things.some((s) => HURT.has(s)) && words.some((o) => near.has(o.stem))) ||
            groupsOf(b.stem).some((g) => near.has(g)),
        );
      return words
        .slice(Math.max(0, i - 6), i + 9)
        .some(
          (b) =>
            near.has(b.stem) ||
            (PEOPLED.test(b.plain) && things.some((s) => kindOf(s) === 'person')) ||
            near.has(b.stem.replace(/^\d+/, '')) ||
            groupsOf(b.stem).some((g) => near.has(g)),
        );
    }),
  );
}

/** "How many for, how many against", "how many members backed it": each is a number of votes. */
const VOTES =
  /\bhow many (?:[a-z]+ ){0,3}?(?:for|against|favou?r(?:ed)?|abstain\w*|were for|were against|voted|back(?:ed)?|support(?:ed)?|oppos(?:ed?|es)|endorsed?)\b|\bvote[sd]? (?:for|against|favou?r)\b/;
const HEADS = /\b(?:how many|numbers? of) (?!percent)(?:[a-z0-9]+ ){0,6}?(?:vot(?:es?|ed|ers?)|ballots?)\b/;
const VOTED = new Set(['against', 'favour', 'favor', 'abstain', 'abstention', 'vote'].map(stem));

/** "How many members were present": how many there are at all is another number. */
const PRESENT =
  /\bhow many (?!people|persons|men|women|countries|states)(?:[a-z]+ ){1,8}?(?:(?:was|were) (?:present|absent|missing|in attendance)|attended)\b/;
const PRESENCE =
  /^(?:present|absent|missing|attend\w*|quorum|took|takes|part|join\w*|came|strong|gather\w*|delegat\w+)$/;

/** "How many barrels a day". */
const RATE = /\bhow (?:many|much) (?:[a-z]+ ){1,4}?(?:a|per|each|every) (?:second|minute|hour|day|week|month|year)\b/;
const EACH =
  /\b(?:a|per|each|every) (?:second|minute|hour|day|week|month|year)\b|\b(?:hourly|daily|weekly|monthly|yearly|annual(?:ly)?)\b|\/d\b/i;

/** "How many boats does the navy own". */
const OWNED =
  /\bhow many (?:[a-z0-9]+ ){1,4}(?:do|does|did) (?:[a-z0-9]+ ){1,5}(?:own|possess)\b|\bhow many (?:[a-z0-9]+ ){1,4}(?:own|owns|owned|possess(?:es|ed)?)\b|\bhow many (?:people|persons|men|women) (?:work(?:s|ed)?|(?:are|were) employed)\b/;

/** "How many jets did Israel lose". */
const LOST = /\bhow many (?:[a-z0-9]+ ){1,8}?(?:lose|lost)\b/;
const DOWNED = /^(?:down(?:ed|s)?|shot|shootdown|fell|crash\w*|gone)$/;

/** "The Israeli military" told it: that counts no Israelis. */
const TELLING = /^(?:military|army|forces|officials?|media|ministry|government|strikes?|attacks?)$/;

/** "How many people", "how many Israelis": those who are counted have no other word. */
const CROWD =
  /\bhow many (?:[a-z]+ )?(people|persons|individuals|men|women|humans|souls|americans|israelis|iranians|britons|germans|russians|omanis|qataris|emiratis|saudis|iraqis|lebanese|europeans|french|chinese)\b/;
const HURT = new Set(
  'die dead kill wound injure arrest detain victim casualty fatality toll execute hang'.split(' ').map(stem),
);
const isSomebody = (w: Word): boolean => kindOf(w.stem) === 'person' || PEOPLED.test(w.plain);

/** "How many people attended the prayers": the deed stands right after them. */
const CAME_NEXT =
  /\bhow many (?:[a-z]+ )?(?:people|persons|men|women) (?:attend|c[ao]me|turn|show|gather|march|join|took part|visit|pray|mourn|queue|line|wait|watch|crowd)/;

/** Asks for those who came, of whom a number of the dead tells nothing. */
const CAME =
  /\b(?:attend(?:ed|ing)?|c[ao]me|turn(?:ed)? (?:out|up)|show(?:ed)? up|gather(?:ed)?|march(?:ed)?|join(?:ed)?|took part|participat\w+|present|visit(?:ed)?|pray(?:ed)?|mourn(?:ed)?|demonstrat\w+|queued?|lined|wait(?:ed)?|watch(?:ed)?|crowded)\b/;

/** "Five Americans" are people of any kind. */
const PEOPLED = /^(?:americans|iranians|israelis|europeans|britons|saudis)$/;

/** What texts are counted in is told by no other word. */
const OF_TEXTS = new Set(['word', 'page', 'line', 'sentence', 'letter', 'paragraph', 'point'].map(stem));

const COUNTABLE: ReadonlySet<string | undefined> = new Set(['person', 'thing', 'place']);

const SUM = /\b(?:what|which|how (?:big|large)(?: an?)?) (?:[a-z]+ )?sum\b/;
const MONEY = stem('money');
const SHARE = /\b(?:what|which) (?:[a-z]+ )?(?:percentage|percent|share|proportion)\b|\bhow many percent\b/;

const UNITS =
  /^(?:barrels?|kg|kilometers?|kilometres?|km|miles?|tonnes?|tons?|dollars?|percent|lit(?:er|re)s?|meters?|metres?)$/;

const EMPTY = new Set(
  [
    'they',
    'there',
    'it',
    'them',
    'of',
    'did',
    'do',
    'was',
    'were',
    'the',
    'of',
    'a',
    'in',
    'on',
    'is',
    'are',
    'have',
    'has',
    'person',
    'total',
  ].map(stem),
);
