// "Ordered to the Pacific", "a letter from Khamenei": where something went to or came from, told the other way round by the record.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { nameOf } from '#ask/fit/found.ts';
import { seek } from '#ask/fit/seek.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import type { Reading } from '#ask/reading/reading.ts';
import { partsOf } from '#ask/record/clauses.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { ownersIn, type Word } from '#ask/text/plain.ts';
import { stemsOf } from '#ask/text/stem.ts';

/** What goes from one place or person to another. */
const GOES = stemsOf(
  'sail order move redirect divert steam return transfer ship carry bring letter message note reply answer head travel fly send deploy',
);
const LEAVES = /^(?:leaves?|left|departs?|departed|quits?|exits?)$/;
/** What may stand between what goes and where to. */
const REACH = 6;
/** Who asks which way it went takes none for granted. */
const OPEN = /\b(?:whether|if|or|not|never|instead|and back|both|between|reply|answer|response|returned?)\b/;
const ALONE = 0.1;

type Way = 'to' | 'from';
type End = { readonly way: Way; readonly words: readonly Word[]; readonly raw: string };

export function otherWay(asking: Asking): Answer | undefined {
  const { index, words } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  if (reading.frame === 'yes-no' || reading.frame === 'status' || OPEN.test(reading.plain)) return undefined;
  const ends = endsIn(reading);
  if (ends.length === 0) return undefined;
  // Which way it went need not be told for the record to be the one.
  const terms = reading.terms.map((t) => (t.ids?.length ? t : { ...t, must: false }));
  if (!terms.some((t) => t.must && t.sort === 'record')) return undefined;
  const [top] = seek({ ...reading, terms }, index, ['event']).filter((c) => c.missing.length === 0 && c.onTime !== 0);
  if (!top || (top.lead < ALONE && top.onTime !== 1)) return undefined;
  const clauses = partsOf(top.passage).own;
  const turned = ends.find((end) => {
    const ways = clauses.flatMap((clause) => waysOf(end, clause, reading.words));
    return ways.length > 0 && ways.every((way) => way !== end.way);
  });
  if (!turned) return undefined;
  return falsePremise(
    words.ask.premise.noLink(`${turned.way} ${turned.raw}`, nameOf(top, asking)),
    [top.passage.id],
    asking,
  );
}

/** The places and people a question says something went to or came from. */
function endsIn({ words, terms, typed }: Reading): readonly End[] {
  const owners = ownersIn(typed);
  return words.flatMap(({ plain }, at): End[] => {
    if (plain !== 'to' && plain !== 'from') return [];
    const goes = words.slice(Math.max(0, at - REACH), at).some((w) => GOES.has(w.stem));
    const from = words[at + 1]?.plain === 'the' ? at + 2 : at + 1;
    const name = terms.find((t) => t.at === from && t.must);
    // "From Trump's letter to the round": nothing of his own comes from him by that.
    if (!goes || !name || owners.has(words[name.to - 1]!.plain)) return [];
    // "To the South China Sea": all that is named there.
    let to = name.to;
    for (let next = name; ; ) {
      const more = terms.find((t) => t.at === to && t.must && !t.focus && !groupsOf(words[t.at]!.stem).length);
      if (!more || more === next) break;
      next = more;
      to = more.to;
    }
    const named = words.slice(from, to);
    return [{ way: plain, words: named, raw: named.map((w) => w.raw).join(' ') }];
  });
}

/** Which way each mention of a name in a clause goes, of those that tell. */
function waysOf({ words }: End, clause: readonly Word[], asked: readonly Word[]): readonly Way[] {
  return clause.flatMap((_, at): Way[] => {
    if (!words.every((w, i) => isSame(w, clause[at + i]))) return [];
    const last = clause[at - 1]?.plain === 'the' ? at - 2 : at - 1;
    const before = clause[last]?.plain;
    if (before === 'from') return ['from'];
    // Who left it must be who is said to have gone there.
    if (LEAVES.test(before ?? '')) return asked.some((w) => w.stem === clause[last - 1]?.stem) ? ['from'] : [];
    return before === 'to' || before === 'for' || before === 'towards' ? ['to'] : [];
  });
}

const isSame = (a: Word, b: Word | undefined): boolean =>
  b !== undefined &&
  (a.stem === b.stem || (countryOf(a.plain) !== undefined && countryOf(a.plain) === countryOf(b.plain)));
