// Somebody said to have stayed away, "why didn't Vance go", of whom the record tells that they were there.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { HELD } from '#ask/fit/alike.ts';
import { nameOf } from '#ask/fit/found.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import { verdictOn } from '#ask/fit/verdict.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { DENIES } from '#ask/lexicon/opposites.ts';
import { IS_THERE, KEEPS_AWAY, OFF, REFUSES, STAYS_AWAY, TAKES_PART } from '#ask/lexicon/undone.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { namesIn, namesOf, partsOf } from '#ask/record/clauses.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { isPast } from '#ask/text/stem.ts';
import { tookPart } from './bearing.ts';

/** How far from the word by which it was not done a deed may stand, and how far before it whoever did not do it. */
const REACH = 4;
/** How strongly a record has those who took part: listed, not only spoken of. */
const LISTED = 0.89;
const AUX = /^(?:did|do|does|has|have|had|was|were)$/;
const NOT = /^(?:not|never)$/;
const SPEAKS_FOR = /^(?:sources?|officials?|diplomats?|spokes(?:man|woman|person)|insiders?|papers?|media)$/;

type Away = { readonly who: Term; readonly from: number; readonly to: number; readonly refuses: boolean };

export function wasThere(asking: Asking): Answer | undefined {
  const { words, index } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  if (reading.frame === 'yes-no' || reading.frame === 'status' || /\b(?:whether|if)\b/.test(reading.plain))
    return undefined;
  const away = awayIn(reading);
  if (!away) return undefined;
  const { who } = away;
  const isFree = (t: Term): boolean => t !== who && !t.ids && t.at >= away.from && t.to <= away.to;
  const terms = reading.terms.map((t) => (isFree(t) || t.focus ? { ...t, must: false, weight: t.weight * 0.3 } : t));
  const musts = terms.filter((t) => t.must);
  if (!musts.some((t) => t !== who)) return undefined;
  const without: Reading = { ...reading, terms };
  const fitting = seek(without, index).filter(
    (c) => c.onTime !== 0 && c.passage.kind === 'event' && verdictOn(c, musts, without).kind === 'answers',
  );
  const [top] = fitting;
  if (!top || fitting.some((c) => tellsAbsent(who, c, asking))) return undefined;
  const { type } = top.passage;
  const isThere = HELD.has(type!) ? tookPart(who, top.passage, LISTED) : away.refuses && didSo(who, top, asking);
  if (!isThere) return undefined;
  return falsePremise(words.ask.premise.wasThere(who.text, nameOf(top, asking)), [top.passage.id], asking);
}

/** Who is said not to have come or joined, and the words that say so. */
function awayIn({ words, terms }: Reading): Away | undefined {
  for (const [at, { plain, stem }] of words.entries()) {
    const stays = STAYS_AWAY.has(stem);
    // "Could not go on" is no staying away.
    const isNot = NOT.test(plain) && AUX.test(words[at - 1]?.plain ?? '');
    if (!stays && !isNot && !REFUSES.has(stem)) continue;
    const deed = words.findIndex((w, i) => i > at && i <= at + REACH && TAKES_PART.has(w.stem));
    if (!stays && deed < 0) continue;
    const to = stays ? at + 1 : deed + 1;
    const isNear = (t: Term): boolean => t.to <= to && t.to >= at - REACH;
    // "The German source declined": that is not Germany.
    const isOf = (t: Term): boolean => t.sort === 'country' && SPEAKS_FOR.test(words[t.to]?.plain ?? '');
    const who = terms.findLast((t) => t.ids?.length && t.sort !== 'word' && isNear(t) && !isOf(t));
    if (who) return { who, from: at, to, refuses: !isNot };
  }
  return undefined;
}

/** The clauses of a record that name somebody. */
const clausesWith = (who: Term, { passage }: Candidate, { index }: Asking) =>
  partsOf(passage).own.filter((words) => {
    const links = index.link(words.map((w) => w.plain)).flatMap((l) => l.ids);
    const states = words.flatMap(({ plain }) => (countryOf(plain) ? [`~${countryOf(plain)}`] : []));
    const names = namesIn([...links, ...states], index);
    return namesOf(who).some((key) => names.has(key));
  });

/** Whether a record tells of somebody that they were stopped, or that what was to be was called off. */
const tellsAbsent = (who: Term, candidate: Candidate, asking: Asking): boolean =>
  clausesWith(who, candidate, asking).some((words) =>
    words.some(
      ({ stem }, i) =>
        OFF.has(stem) ||
        STAYS_AWAY.has(stem) ||
        KEEPS_AWAY.has(stem) ||
        STOPS.test(stem) ||
        ((DENIES.has(stem) || REFUSES.has(stem)) &&
          words.slice(i + 1, i + 1 + REACH).some((w) => TAKES_PART.has(w.stem) || IS_THERE.has(w.stem))),
    ),
  );

const STOPS = /^(?:stop|prevent|block|withdr|drop|recall)/;

/** Whether a record tells of something that somebody did: "Britain, France and Germany notified the Council". */
const didSo = (who: Term, candidate: Candidate, asking: Asking): boolean =>
  clausesWith(who, candidate, asking).some((words) => {
    const at = words.findIndex(({ plain }) => plain === who.text || countryOf(plain) === who.ids?.[0]);
    return at >= 0 && words[at + 1] !== undefined && isPast(words[at + 1]!.plain);
  });
