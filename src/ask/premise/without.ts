// "The Iranians who sat with Kushner in Doha": a side said to have been there, of which the record tells that it went on without them.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { nameOf } from '#ask/fit/found.ts';
import { seek } from '#ask/fit/seek.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { namesIn, namesOf, partsOf } from '#ask/record/clauses.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { stemsOf } from '#ask/text/stem.ts';

const TOGETHER = stemsOf(
  'sit sat meet met talk talks discuss negotiate agree delegation team table delegate face host',
);
const KNOWS = /\b(?:without|not|absen\w*|miss\w*|why|refus\w*|if|whether)\b/;
const ALONE = 0.25;

export function without(asking: Asking): Answer | undefined {
  const { words, index } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  if (reading.frame === 'yes-no' || reading.frame === 'status' || KNOWS.test(reading.plain)) return undefined;
  if (!reading.words.some(({ stem }) => TOGETHER.has(stem))) return undefined;
  const [top] = seek(reading, index, ['event']).filter((c) => c.missing.length === 0 && c.onTime !== 0);
  const isOfDay = top?.onTime === 1 && reading.time?.exact === 'day';
  if (!top || (!isOfDay && top.lead < ALONE)) return undefined;
  const out = partsOf(top.passage).own.flatMap((clause) => {
    const at = clause.findIndex(({ plain }) => plain === 'without');
    const from = clause[at + 1]?.plain === 'the' ? at + 2 : at + 1;
    const rest = clause.slice(from);
    // "Without the Iranians"; "without E3 consent" is without a thing.
    if (at < 0) return [];
    return [
      ...index.link(rest.map((w) => w.plain)).flatMap((l) => (l.to === rest.length && l.from === 0 ? l.ids : [])),
      ...(rest.length === 1 && countryOf(rest[0]!.plain) ? [`~${countryOf(rest[0]!.plain)}`] : []),
    ];
  });
  const keys = namesIn(out, index);
  const who = reading.terms.find((t) => t.ids?.length && t.sort !== 'word' && namesOf(t).some((key) => keys.has(key)));
  if (!who) return undefined;
  return falsePremise(words.ask.premise.notThere(who.text, nameOf(top, asking)), [top.passage.id], asking);
}
