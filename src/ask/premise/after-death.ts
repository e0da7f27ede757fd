// Somebody said to have done something when the record has them dead already: the premise fails.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { seek } from '#ask/fit/seek.ts';
import { meantBy } from '#ask/reading/reading.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { isPast } from '#ask/text/stem.ts';
import { best } from '#dataset/claims.ts';

/** What still happens to the dead, and to those who come after them. */
const OF_THE_DEAD =
  /^(?:killed|assassinated|murdered|died|dead|buried|mourned|replaced|succeeded|honou?red|commemorated|avenged|remembered|born|named|called|mentioned|sanctioned|late)$/;
/** Words and orders of somebody: "Salami's order". */
const OWN =
  /^(?:orders?|replys?|reply|answers?|letter|speech|message|warning|statement|post|tweet|visit|trip|meeting|call|remarks?|reaction|response|opinion|view|views|take|stance|comments?|verdict|thoughts)$/;

export function afterDeath(asking: Asking): Answer | undefined {
  const { reading, dataset, words, index } = asking;
  const { time, frame } = reading;
  if (!time || time.relative !== undefined || frame === 'yes-no' || frame === 'status') return undefined;
  for (const term of reading.terms) {
    const id = term.sort === 'record' ? meantBy(term, reading) : undefined;
    const person = id ? dataset.all.person.get(id) : undefined;
    const died = person && best(person.death_date)?.value;
    if (!person || !died || !time.any.every(({ from }) => from > died)) continue;
    const after = reading.words[term.to]?.plain ?? '';
    const before = reading.words[term.at - 1]?.plain ?? '';
    const acts =
      (isPast(after) && !OF_THE_DEAD.test(after)) ||
      (/^(?:did|does)$/.test(before) && after !== '' && !OF_THE_DEAD.test(after) && after !== 'die') ||
      OWN.test(after);
    if (!acts) continue;
    // Whom a record that reaches back into their days lists has a part in it, whatever its day; one of later days only speaks of them.
    const isTold = seek(reading, index).some(
      ({ onTime, missing, passage }) =>
        onTime === 1 &&
        missing.length === 0 &&
        (passage.keys.get(`@${id}`) ?? 0) >= LISTED &&
        passage.days.some(({ from }) => from <= died),
    );
    if (isTold) continue;
    return falsePremise(words.ask.premise.deadThen(person.name, died), [person.id], asking);
  }
  return undefined;
}

/** How strongly a record has those who took part. */
const LISTED = 0.88;
