// "The US container ship Touska": a land a ship or aircraft is said to be of, where the record has it under another flag.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { wordsOf } from '#ask/text/plain.ts';

/** What may stand between a land and the name of its ship. */
const KIND =
  /^(?:flag|flagged|container|cargo|oil|merchant|navy|naval|ships?|vessels?|tankers?|carriers?|destroyers?|warships?|boats?|freighters?|aircraft)$/;

const FLAG = /^flag(?:ged)?$/;

export function otherFlag(asking: Asking): Answer | undefined {
  const { words, dataset } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  if (reading.frame === 'yes-no' || reading.frame === 'status') return undefined;
  for (const { ids = [], at } of reading.terms) {
    const ship = ids.length === 1 ? dataset.all.vessel.get(ids[0]!) : undefined;
    const own = wordsOf(ship?.operator ?? '').flatMap(({ plain }) => countryOf(plain) ?? []);
    let from = at;
    while (KIND.test(reading.words[from - 1]?.plain ?? '')) from--;
    // "The Talara, under the Panamanian flag"; a ship by that flag beside it is another.
    if (from === at)
      from = reading.words.findIndex(
        ({ plain }, i) => FLAG.test(plain) && !KIND.test(reading.words[i + 1]?.plain ?? ''),
      );
    const land = countryOf(reading.words[from - 1]?.plain ?? '');
    // "Which Iranian ship" asks, and two states side by side tell nothing of either.
    if (!ship || from === at || own.length === 0 || !land || own.includes(land)) continue;
    if (countryOf(reading.words[from - 2]?.plain ?? '')) continue;
    return falsePremise(
      words.ask.premise.otherFigure(reading.words[from - 1]!.raw, ship.operator!, ship.name),
      [ship.id],
      asking,
    );
  }
  return undefined;
}
