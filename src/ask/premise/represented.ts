// "Who represented the United States at the Beijing meeting": a side said to have had somebody at talks whose record names all who were there, and not that side.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { HELD } from '#ask/fit/alike.ts';
import { nameOf } from '#ask/fit/found.ts';
import { bound, seek } from '#ask/fit/seek.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import type { Passage } from '#ask/record/passage.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { wordsOf } from '#ask/text/plain.ts';

const SPEAKS_FOR =
  /\b(?:who|whom|which [a-z]+) (?:represented|(?:spoke|sat|negotiated|attended|came|went|signed|led the (?:talks|delegation)) for) (?:the )?$/;
/** How few states a headline names that are not all who were there. */
const PARTIES = 2;

export function represented(asking: Asking): Answer | undefined {
  const { index, words } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  const who = sideOf(reading);
  if (!who) return undefined;
  const terms = reading.terms.filter((t) => t !== who && t.at > who.at);
  if (!terms.some((t) => t.must)) return undefined;
  const [top] = seek({ ...reading, terms }, index, ['event']).filter((c) => c.onTime !== 0 && c.missing.length === 0);
  if (!top || !HELD.has(top.passage.type) || bound(who, top.passage) > 0) return undefined;
  if (partiesOf(top.passage).size < PARTIES || !sitsDown(who, asking)) return undefined;
  return falsePremise(words.ask.premise.notThere(who.text, nameOf(top, asking)), [top.passage.id], asking);
}

/** The state for which somebody is said to have been there. */
const sideOf = ({ terms, words }: Reading): Term | undefined =>
  terms.find(
    ({ sort, at }) =>
      sort === 'country' &&
      SPEAKS_FOR.test(
        `${words
          .slice(0, at)
          .map(({ plain }) => plain)
          .join(' ')} `,
      ),
  );

/** Whether a state sat at any talks of the record: of one that never did, its envoys are merely not recorded. */
const sitsDown = ({ ids = [] }: Term, { index, dataset }: Asking): boolean =>
  dataset.events.some(({ id, type }) => HELD.has(type) && ids.some((land) => partiesOf(index.of.get(id)!).has(land)));

/** The states, and the three together, that a headline names. */
const partiesOf = ({ sentences: [headline] }: Passage): ReadonlySet<string> =>
  new Set(wordsOf(headline?.text ?? '').flatMap(({ plain }) => (plain === 'e3' ? 'e3' : (countryOf(plain) ?? []))));
