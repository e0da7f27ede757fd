// Deeds told beside what somebody said or got, or by whom they were done to: "when he signed it", "for signing it".
import { ACTS } from '#ask/lexicon/acts.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { OF_PLACE, PAPER } from '#ask/lexicon/deeds.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import type { Term } from '#ask/reading/reading.ts';
import { EVENT } from '#ask/reading/state-meant.ts';
import type { Word } from '#ask/text/plain.ts';
import type { Deed } from './deed.ts';

/** How a deed looks that was done. */
export const DONE =
  /(?:ed|en|shot|hit|struck|sunk|sworn|held|met|made|sent|put|shut|left|lost|found|won|cut|hurt|caught|built|come|gone|done|said|told|paid|laid|read|begun|quit|led|withdrawn|resign|withdraw|walkout|shootdown)$/;
/** A name beside the verb, with nothing but small words, numbers, states or "with" between: its object or partner. */
export const near = (t: Term, verb: number, words: readonly Word[]): boolean =>
  words
    .slice(verb + 1, t.at)
    .every(
      (w) =>
        (STOP.has(w.stem) || /^\d+$/.test(w.plain) || countryOf(w.plain) !== undefined) &&
        !/^(?:in|at|on|off|for|from|into|over|about|after|before|during|near|by)$/.test(w.plain),
    );

export const GETS = /^(?:get|receive|gain|obtain|earn|win|give|offer|pay|promise|concede)$/;

/** "What did Israel get for SIGNING it": what somebody did to get it is taken for granted. */
export function gerundOf(
  from: number,
  doers: readonly Term[],
  names: readonly Term[],
  words: readonly Word[],
): Deed | undefined {
  const isFor = (i: number): boolean =>
    words[i]?.plain === 'for' &&
    (/^(?:return|exchange)$/.test(words[i - 1]!.plain) ||
      // "What reason did he give for postponing it" is of whoever did.
      (i - 1 === from && !/^(?:give|offer)$/.test(words[from]!.plain)));
  const at = words.findIndex(({ plain, stem }, i) => i > from && /ing$/.test(plain) && ACTS.has(stem) && isFor(i - 1));
  return deedAt(at, doers, names, words);
}

/** "What did Araghchi say when he SIGNED it": what they did then is taken for granted of them. */
export function whileOf(
  from: number,
  doers: readonly Term[],
  names: readonly Term[],
  words: readonly Word[],
): Deed | undefined {
  const at = words.findIndex(
    ({ stem, raw }, i) =>
      i > from + 1 &&
      ACTS.has(stem) &&
      DONE.test(raw) &&
      /^(?:he|she|they)$/.test(words[i - 1]!.plain) &&
      /^(?:when|while|as)$/.test(words[i - 2]!.plain),
  );
  const named = names.some((t) => t.at > from && t.at < at);
  return named ? undefined : deedAt(at, doers, names, words);
}

/** A deed of those who did the other, with whom or what is named beside it. */
const deedAt = (
  at: number,
  doers: readonly Term[],
  names: readonly Term[],
  words: readonly Word[],
): Deed | undefined =>
  at < 0 ? undefined : { word: words[at]!, at, doers, others: names.filter((t) => t.at > at && near(t, at, words)) };

/** "The US Houthi truce", "the Tehran declaration": what only tells which thing it was done to suffered nothing. */
export function tellsWhich({ sort, to }: Term, words: readonly Word[]): boolean {
  const next = words[to];
  return (
    next !== undefined &&
    (EVENT.test(next.plain) || PAPER.test(next.plain) || (sort === 'country' && !STOP.has(next.stem)))
  );
}

/** Whether somebody is named only by a paper of theirs. */
export const isOfPaper = ({ to }: Term, words: readonly Word[]): boolean => OF_PLACE.test(words[to]?.plain ?? '');

/** What is done by a verb after "did", by those it is done to: who fires a minister fires at nobody. */
export const firing = (word: Word, at: number, names: readonly Term[]): Word =>
  word.plain === 'fire' && names.some((t) => t.at === at + 1 && t.sort !== 'country')
    ? { plain: 'sack', stem: 'sack', raw: word.raw }
    : word;
