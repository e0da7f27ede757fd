// "Where did Larijani go after Muscat": the next place somebody was at, out of the events they took part in.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { HELD } from '#ask/fit/alike.ts';
import { answerFrom, only } from '#ask/fit/found.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { told } from '#ask/telling/beside.ts';
import { shift } from '#ask/time/stretch.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';

const GOES =
  /^(?:(?:and|so|but|then) )*where (?:did|was|were|had|has|is) .*\b(?:go|goes|gone|going|travel[a-z]*|fly|flying|flew|flown|move|moved|continue[d]?|off)\b.*\b(?:after|next|from|once)\b|\b(?:which|what) (?:country|capital|city|place|state)\b.*\b(?:came|was|is|stood) next\b|\bwhither\b|\bnext (?:stop|destination|port of call)\b/;
/** "Whom did he meet at the stop after Oman": what was done there is asked for, of whoever else is named. */
const THERE = /\bstop (?:right |just )?after\b/;
/** "After Oman, which country was next for him": left, before its visitor is named. */
const LEFT = /^(?:after|from|leaving)$/;
/** Days within which the next place belongs to one journey. */
const JOURNEY = 7;

export function nextStop(asking: Asking): Answer | undefined {
  const { dataset } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  const isThereAsked = THERE.test(reading.plain);
  if (!isThereAsked && !GOES.test(reading.plain)) return undefined;
  const { person, place } = dataset.all;
  const [who, more] = reading.terms.filter((t) => t.ids?.some((id) => person.has(id)));
  if (!who || more) return undefined;
  const spots = new Set(reading.terms.flatMap((t) => (t.ids ?? []).filter((id) => place.has(id))));
  const countries = new Set(
    reading.terms.flatMap((t) =>
      t.sort === 'country' && (t.at > who.at || LEFT.test(reading.words[t.at - 1]?.plain ?? '')) ? t.ids! : [],
    ),
  );
  const isSpotLeft = (id: string): boolean => spots.has(id) || countries.has(countryOfRecord(id, dataset) ?? '');
  const isThere = ({ places = [] }: Event): boolean => places.some(isSpotLeft);
  if (spots.size + countries.size === 0) return undefined;
  for (const id of who.ids!) {
    const all = dataset.eventsOf(id).filter(({ type }) => HELD.has(type));
    const then = all.filter(
      (e) =>
        isThere(e) && (!reading.time || reading.time.any.some(({ from, to }) => dayOf(e) >= from && dayOf(e) <= to)),
    );
    // "Back in Pakistan and on to Russia" is of the place left and of the next.
    const stays = then.filter((e) => e.places!.every((id) => isSpotLeft(id)));
    const [first, last] = [then[0], (stays.length > 0 ? stays : then).at(-1)];
    // Of several visits none is meant before the others.
    if (!first || !last || shift(dayOf(first), JOURNEY) < dayOf(last)) continue;
    const next = all.find(
      (e) =>
        dayOf(e) >= dayOf(last) &&
        e !== last &&
        e.places?.some((id) => !isSpotLeft(id)) &&
        dayOf(e) <= shift(dayOf(last), JOURNEY),
    );
    const others = reading.terms.filter((t) => t.sort === 'record' && !t.ids!.some((id) => spots.has(id)));
    const terms = isThereAsked ? others : [who];
    if (!next) continue;
    // Who is listed there was there, by whatever word it is told: "fly on" need not be borne out.
    const there = { ...asking, reading: { ...reading, terms, unsure: [] } };
    const lone = only(asking.index.of.get(next.id)!);
    return isThereAsked ? answerFrom(next.id, there) : told(lone, [lone], there);
  }
  return undefined;
}
