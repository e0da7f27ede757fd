// Whose word on a matter the record does not have: that somebody alive then might have said something takes nothing for granted.
import type { Asking } from '#ask/asking.ts';
import { GENERIC } from '#ask/lexicon/deeds.ts';
import type { Term } from '#ask/reading/reading.ts';
import { best } from '#dataset/claims.ts';
import type { Candidate } from './seek.ts';

const SPEAKS_OF =
  /\b(?:say|said|think|thought|comment(?:ed|s)?|remark(?:ed|s)?|views?|opinion|reaction|react(?:ed)?|statement)(?:(?: anything| something| publicly)? (?:about|on|of|to the)| to (?:[a-z]+ ){1,2}about)\b/;

/** "What year was the tanker built": that a ship was built is taken for granted by nobody. */
export const isBuilding = (missing: readonly Term[], { reading: { terms, words }, dataset }: Asking): boolean =>
  missing.every((t) => BUILT.test(words[t.at]!.plain)) &&
  terms.some((t) => t.ids?.some((id) => dataset.all.vessel.has(id)));
const BUILT = /^(?:built|constructed|manufactured|commissioned|launched|assembled)$/;

/** What somebody does to or with another. */
const DEALS = /^(?:meet|met|visit|visited|phone|write|wrote|receive|host|thank)$/;

/** "Did prime minister Modi meet him": somebody the record knows nothing of, held against a record that has little else of what is asked. */
export const isUnknownDoer = ({ missing, coverage }: Candidate, { reading: { words } }: Asking): boolean =>
  coverage < 0.5 &&
  missing.some((t) => {
    const next = words[t.to];
    return (
      t.unknown === true && t.done === true && next !== undefined && (GENERIC.has(next.stem) || DEALS.test(next.plain))
    );
  });

/** "What did Obama say about the war": whether all that a record lacks is whoever should have spoken, or what of. */
export const isUnheard = (
  missing: readonly Term[],
  { passage }: Candidate,
  { reading, dataset, anchor }: Asking,
): boolean =>
  reading.frame === 'said' &&
  !anchor &&
  SPEAKS_OF.test(reading.plain) &&
  missing.every((t) => t.hard === 'name' && t.sort !== 'number' && t.sort !== 'ordinal') &&
  // Who was dead by then is known to have said nothing.
  !reading.terms.some((t) =>
    t.ids?.some((id) => {
      const died = best(dataset.all.person.get(id)?.death_date)?.value;
      return died !== undefined && died < (passage.days.at(-1)?.to ?? dataset.asOf);
    }),
  );
