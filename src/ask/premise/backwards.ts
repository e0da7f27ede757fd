// "The Stena Imperative escorting the McFaul", "the sultan's visit to Pezeshkian": who did what to whom, the wrong way round.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { nameOf } from '#ask/fit/found.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import { countryCode } from '#ask/lexicon/countries.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { namesOf, partsOf } from '#ask/record/clauses.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { stemsOf } from '#ask/text/stem.ts';
import { agentOf } from './failing.ts';

/** Deeds of one to another, as verbs and as nouns. */
const TO_OTHERS = stemsOf(
  'attack strike bomb raid hit board escort seize missile drone threaten sanction shell shootdown',
);
/** What a state has that does it: "which Iranian JET". */
const ARMS =
  /^(?:war)?(?:jets?|planes?|fighters?|missiles?|drones?|helicopters?|aircraft|air|force|navy|army|ships?|boats?|destroyers?|frigates?|carriers?|gunners?|pilots?|crews?|submarines?|batter(?:y|ies)|f|\d{1,3}[a-z]?)$/;
const VISITS = stemsOf('visit');
const HOSTS = stemsOf('receive host welcome');
/** Who strikes back attacks as well. */
const RETURNS = /^(?:retaliat\w*|fires?|fired|launch\w*)$/;
const TO = /^(?:on|at|against|upon|to|the|an?|out|of|off)$/;
const SPOKEN_OF = /^(?:the|this|that|such|any|no|intercept\w*|report(?:s|ed|ing)?)$/;
/** What only tells more of a visit. */
const LIKE = /^(?:\d+|days?|hours?|state|official|working|short|brief|surprise|unannounced|1th)$/;
/** How far behind a deed whoever it was done to may stand. */
const REACH = 3;
/** Words for what a state did it with. */
const ARMED = 2;

type Way = { readonly doer: Term; readonly other: Term; readonly stem: string };

export function backwards(asking: Asking): Answer | undefined {
  const { words, index } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  if (reading.frame === 'yes-no' || reading.frame === 'status' || /\b(?:or|whether|if|by)\b/.test(reading.plain))
    return undefined;
  const way = wayIn(reading);
  if (!way) return undefined;
  // The kind of thing asked for need not be there.
  const terms = reading.terms.map((t) => (t.focus && !t.ids ? { ...t, must: false } : t));
  const fitting = seek({ ...reading, terms }, index, ['event']).filter((c) => c.missing.length === 0 && c.onTime !== 0);
  const [top] = fitting;
  if (!top) return undefined;
  const isSo = VISITS.has(way.stem) || HOSTS.has(way.stem) ? visits(way, fitting, asking) : does(way, fitting, asking);
  if (!isSo) return undefined;
  return falsePremise(words.ask.premise.otherDoer(way.doer.text, nameOf(top, asking)), [top.passage.id], asking);
}

/** Who is said to have done it, right before the deed, and whom it was done to, right behind it. */
function wayIn({ words, terms }: Reading): Way | undefined {
  const names = terms.filter((t) => (t.ids?.length || t.sort === 'country') && t.sort !== 'word');
  for (const [at, { stem, plain }] of words.entries()) {
    if (!(TO_OTHERS.has(stem) || VISITS.has(stem) || HOSTS.has(stem)) || names.some((t) => t.at <= at && at < t.to))
      continue;
    let last = at;
    while (LIKE.test(words[last - 1]?.plain ?? '')) last--;
    let arms = last;
    while (arms > last - ARMED && ARMS.test(words[arms - 1]?.plain ?? '')) arms--;
    const doer = names.find((t) => t.to === last) ?? names.find((t) => t.to === arms && t.sort === 'country');
    let next = at + 1;
    while (next <= at + REACH && TO.test(words[next]?.plain ?? '')) next++;
    const other = names.find((t) => t.at === next);
    // "Was attacked": of whoever stands before it.
    if (!doer || !other || /^(?:was|were|got)$/.test(words[at - 1]?.plain ?? '') || plain === 'sanctions') continue;
    return { doer, other, stem };
  }
  return undefined;
}

/** Whether the clauses tell a deed of the one it is said to have been done to, and never of the one said to have done it. */
function does({ doer, other, stem }: Way, fitting: readonly Candidate[], { index }: Asking): boolean {
  const alike = groupsOf(stem);
  const agents = ({ passage }: Candidate) =>
    partsOf(passage).told.flatMap((words) => {
      const at = words.findIndex(
        (w, i) =>
          // "Called the attack criminal": whoever speaks of a deed did not do it.
          !SPOKEN_OF.test(words[i - 1]?.plain ?? '') &&
          (w.stem === stem || RETURNS.test(w.plain) || groupsOf(w.stem).some((g) => alike.includes(g))),
      );
      return at < 0 ? [] : [agentOf(words.slice(0, at + 1), at, passage, index)];
    });
  const all = fitting.flatMap(agents);
  const has = (t: Term): boolean => all.some((keys) => namesOf(t).some((key) => keys.has(key)));
  // What somebody of a state did, the state may be told to have done.
  const lands = doer.ids!.flatMap((id) => countryOfRecord(id, index.dataset) ?? []);
  const isOfLand = all.some((keys) => lands.some((land) => keys.has(`~${land}`)));
  return has(other) && !has(doer) && !isOfLand;
}

/** Whether a visit was to the land of the one who is said to have paid it, or to that of the one said to have received them. */
function visits({ doer, other, stem }: Way, fitting: readonly Candidate[], { dataset }: Asking): boolean {
  const [guest, host] = VISITS.has(stem) ? [doer, other] : [other, doer];
  const landOf = ({ ids = [] }: Term): string | undefined =>
    ids.every((id) => dataset.all.person.has(id)) ? countryOfRecord(ids[0]!, dataset) : undefined;
  const [from, to] = [landOf(guest), landOf(host)];
  if (!from || !to || from === to) return false;
  const lands = ({ passage }: Candidate): readonly string[] =>
    (dataset.all.event.get(passage.id)!.places ?? []).flatMap(
      (id) => countryCode(dataset.all.place.get(id)?.country) ?? [],
    );
  const met = fitting.filter(({ passage }) => passage.type === 'visit' || passage.type === 'meeting');
  return met.length > 0 && met.every((c) => lands(c).includes(from) && !lands(c).includes(to));
}
