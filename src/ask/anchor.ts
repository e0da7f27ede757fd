// A time told by an event: "when the JCPOA was concluded", "at the time of his Oman visit".

import { best } from '#dataset/claims.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Asking } from './asking.ts';
import type { Word } from './plain.ts';
import { seek } from './seek.ts';
import type { Time } from './stretch.ts';

export type Anchor = {
  readonly time: Time;
  /** The words of the question that are left when the clause is taken out. */
  readonly words: readonly Word[];
  readonly records: readonly string[];
};

/** The event a clause of time names; undefined when there is no such clause or no event binds all of it. */
export function anchorOf(asking: Asking): Anchor | undefined {
  const { reading, index, dataset } = asking;
  const start = reading.words.findIndex(
    ({ plain }, i) =>
      i > 1 && (/^(?:when|while|during|as)$/.test(plain) || (plain === 'time' && reading.words[i + 1]?.plain === 'of')),
  );
  if (start < 0) return undefined;
  const inside = reading.terms.filter((t) => t.at > start);
  const person = reading.terms.filter((t) => t.at < start && t.ids?.length === 1 && dataset.all.person.has(t.ids[0]!));
  if (inside.filter((t) => t.must).length === 0) return undefined;
  const terms = /\b(?:his|her|he|she)\b/.test(reading.plain) ? [...person, ...inside] : inside;
  const [top] = seek({ ...reading, frame: 'when', also: [], terms }, index, ['event']);
  if (!top || top.missing.length > 0) return undefined;
  const event = dataset.all.event.get(top.passage.id)!;
  const day = dayOf(event);
  const to = best(event.end_date)?.value ?? day;
  const pad = (d: string) => (d.length === 10 ? d : d.length === 7 ? `${d}-15` : `${d}-07-01`);
  return {
    time: { any: [{ from: pad(day), to: pad(to) }], exact: 'day', text: event.name },
    words: reading.words.slice(0, start),
    records: [event.id],
  };
}
