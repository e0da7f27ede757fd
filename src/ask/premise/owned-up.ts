// "The Guards owned up to hitting the airport": somebody said to have admitted what the record tells they denied.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { nameOf } from '#ask/fit/found.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { DENIES } from '#ask/lexicon/opposites.ts';
import type { Term } from '#ask/reading/reading.ts';
import { namesIn, namesOf, partsOf } from '#ask/record/clauses.ts';
import { falsePremise } from '#ask/telling/refuse.ts';

/** Ways of admitting a deed, and words by which a record tells that somebody did. */
const OWNS = /^(?:admit|confess|acknowledg|own)/;
const TAKES = /^(?:claim|took|take|accept|assum)/;
const ADMITS = /\b(?:admit\w*|confess\w*|acknowledg\w*|claim\w* responsibility|owned up)\b/i;
/** How far behind the best a record may be and still be of the same affair. */
const NEAR = 0.15;

export function ownedUp(asking: Asking): Answer | undefined {
  const { words, index } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  if (reading.frame === 'yes-no' || reading.frame === 'status') return undefined;
  const at = reading.words.findIndex(
    ({ plain }, i, all) =>
      OWNS.test(plain) || (TAKES.test(plain) && all.slice(i + 1, i + 3).some((w) => w.plain === 'responsibility')),
  );
  const who = reading.terms.find((t) => t.ids?.length && t.sort !== 'word' && t.to === at);
  // "Which envoy admitted" asks who did.
  if (
    at < 0 ||
    !who ||
    /\b(?:which|what|who)\b/.test(
      reading.words
        .slice(0, at)
        .map((w) => w.plain)
        .join(' '),
    )
  )
    return undefined;
  const isWay = ({ at: from }: Term): boolean => from >= at && from < at + 3;
  const terms = reading.terms.flatMap((t) => (isWay(t) && !t.ids ? [] : [t.focus ? { ...t, must: false } : t]));
  const all = seek({ ...reading, terms }, index, ['event']).filter((c) => c.missing.length === 0 && c.onTime !== 0);
  const near = all.filter((c) => c.score >= all[0]!.score - NEAR);
  const [top] = near;
  if (!top || near.some(({ passage }) => passage.sentences.some(({ text }) => ADMITS.test(text)))) return undefined;
  if (!denies(who, top, asking)) return undefined;
  return falsePremise(
    words.ask.premise.opposite(reading.words[at]!.raw, nameOf(top, asking)),
    [top.passage.id],
    asking,
  );
}

/** Whether a clause of a record, be it only a report, has somebody deny something. */
const denies = (who: Term, { passage }: Candidate, { index }: Asking): boolean =>
  partsOf(passage).told.some((words) => {
    const names = namesIn(
      [
        ...index.link(words.map((w) => w.plain)).flatMap((l) => l.ids),
        ...words.flatMap(({ plain }) => (countryOf(plain) ? [`~${countryOf(plain)}`] : [])),
      ],
      index,
    );
    return (
      namesOf(who).some((key) => names.has(key)) &&
      words.some(({ stem }) => DENIES.has(stem) || /^den(?:y|i)/.test(stem))
    );
  });
