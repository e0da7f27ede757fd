// Whether a record says how long something was: a number beside a unit of time that is a length of what is asked about.
import { groupsOf } from '#ask/lexicon/groups.ts';
import { TYPE_OF } from '#ask/lexicon/types-of-event.ts';
import { waysOf } from '#ask/lexicon/ways.ts';
import type { Reading } from '#ask/reading/reading.ts';
import type { Passage } from '#ask/record/passage.ts';
import type { Word } from '#ask/text/plain.ts';
import { stemsOf } from '#ask/text/stem.ts';

const LENGTH = stemsOf('minute hour day week month year fortnight night morning');
const SITTINGS = stemsOf('meeting conversation audience call sit sat speak spoke chat together');
/** What two do for minutes or hours, however many days they were in one town. */
const SPOKE = /^(?:speak|spoke|sit|sat|chat|chatted|call|phone|conversation|audience)$/;
const SHORT = stemsOf('second minute hour');
/** Asked for as a span still to come rather than as a length. */
const UNTIL =
  /\b(?:soon|within|deadline|notice|far|clock|countdown)\b|\bafter how long\b|\bset (?:[a-z]+ ){0,2}(?:running|going|ticking|off|in motion)\b/;
/** Asked for to the minute, of which a rough length tells nothing. */
const EXACT = /\bto the (?:very )?(?:minute|second)\b/;
const ROUGH = /^(?:than|about|around|nearly|almost|over|roughly|least|several|an?|half|few)$/;
/** Words that make a number of days a distance between two times. */
const APART = /^(?:before|after|later|earlier|ago|old|away|since)$/;

/** "10:00 to about 18:00": the hours between tell how long. */
const HOURS = /\b\d{1,2}[:.]\d\d (?:to|until|till) (?:about |around |nearly )?\d{1,2}[:.]\d\d\b/;

/** Words behind a length in which what it is of is named: "a six-month interim deal". */
const NOUNS = 2;

/** A number beside a unit of time, or a span of days of its own, where the question does not ask for minutes or hours. */
export function lasting(passage: Passage, { plain, words: asked }: Reading): boolean {
  const until = UNTIL.test(plain);
  const short = asked.some((w) => SHORT.has(w.stem));
  // The days of a visit are no length of a meeting held on one of them.
  const isSitting =
    (passage.type === 'visit' && asked.some((w) => SITTINGS.has(w.stem))) || asked.some((w) => SPOKE.test(w.plain));
  // The card of somebody tells of one sitting among many, and an event of its own tells how long that was.
  if (passage.kind === 'person' && asked.some((w) => SPOKE.test(w.plain))) return false;
  if (!short && !isSitting && passage.days.some(({ from, to }) => from !== to)) return true;
  const about = new Set(asked.flatMap((w) => [w.stem, ...groupsOf(w.stem), ...waysOf(w.stem)]));
  // "A six-month interim deal" is a length of the accord, by whatever name that is asked about.
  const isOfType = (stem: string): boolean => TYPE_OF[stem]?.includes(passage.type!) ?? false;
  const isOnlyOne = asked.every(({ stem }) => TYPE_OF[stem] === undefined || isOfType(stem));
  return passage.sentences.some(
    ({ text, words }) =>
      (!until && HOURS.test(text)) ||
      words.some((w, i) => {
        if (!LENGTH.has(w.stem) && !SHORT.has(w.stem)) return false;
        const isNumber = words
          .slice(Math.max(0, i - 3), i)
          .some((b) => /^\d/.test(b.plain) || /^(?:several|half|a|an|few)$/.test(b.plain));
        if (!isNumber) return false;
        if (EXACT.test(plain) && words.slice(Math.max(0, i - 4), i).some((b) => ROUGH.test(b.plain))) return false;
        if (until) return true;
        if (short && !SHORT.has(w.stem)) return false;
        const next = words[i + 1];
        if (next && APART.test(next.plain)) return false;
        // "A 60-day memorandum" is a length of the memorandum, and of nothing else.
        const hyphened = text.includes(`-${w.raw}`);
        const after = words.slice(i + 1, i + 1 + NOUNS);
        const isOf = ({ stem }: Word): boolean =>
          [stem, ...groupsOf(stem)].some((key) => about.has(key)) || (isOnlyOne && isOfType(stem));
        return !hyphened || !next || after.some(isOf);
      }),
  );
}
