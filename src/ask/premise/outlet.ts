// "In his New York Times op-ed": a paper or channel that words are said to have stood in, where the record has them in another.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { OUTLETS, SPOKEN } from '#ask/fit/alike.ts';
import { nameOf } from '#ask/fit/found.ts';
import { seek } from '#ask/fit/seek.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import type { Passage } from '#ask/record/passage.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import type { Word } from '#ask/text/plain.ts';

/** How far behind the best a record may be that has the paper named. */
const NEAR = 0.5;
/** Words for any of them. */
const ANY = /^(?:newspaper|daily|paper|network|channel|broadcaster|television|tv)s?$/;

const isOutlet = ({ stem, plain }: Word): boolean => !ANY.test(plain) && groupsOf(stem).some((g) => OUTLETS.has(g));

export function outlet(asking: Asking): Answer | undefined {
  const { reading, index, words } = asking;
  if (reading.frame === 'yes-no' || reading.frame === 'status' || !SPOKEN.test(reading.plain)) return undefined;
  const said = reading.words.filter(isOutlet);
  const [one] = said;
  if (said.length !== 1 || !one) return undefined;
  const fitting = seek(reading, index, ['event', 'quote']).filter((c) => c.missing.length === 0 && c.onTime !== 0);
  const [top] = fitting;
  if (!top || !namesIn(top.passage).some((stem) => stem !== one.stem)) return undefined;
  if (fitting.some((c) => c.score >= top.score - NEAR && namesIn(c.passage).includes(one.stem))) return undefined;
  return falsePremise(words.ask.premise.noLink(one.raw, nameOf(top, asking)), [top.passage.id], asking);
}

/** The papers and channels that the sentences of a record name. */
const namesIn = ({ sentences }: Passage): readonly string[] =>
  sentences.flatMap(({ words, unseen }) => (unseen ? [] : words.filter(isOutlet).map(({ stem }) => stem)));
