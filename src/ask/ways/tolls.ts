// How many died, of no single attack: every toll the record has that fits, each with who gives it.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { numbered } from '#ask/fit/numbered.ts';
import { bound } from '#ask/fit/seek.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { recordEnds, tellWhole } from '#ask/telling/told.ts';
import { stem } from '#ask/text/stem.ts';
import { shift } from '#ask/time/stretch.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';

const DEATHS =
  /\b(?:how many|number of)\b.*\b(?:die|died|dead|deaths|killed|casualties|victims|fatalities|lost their lives)\b|\b(?:death )?toll\b|\b(?:casualties|death count|body count|casualty (?:figures?|numbers?|count))\b|\b(?:war|protest) d(?:ead|eaths?)\b|\b(?:killed|died) how many\b|\bcounts? of (?:the |those )(?:dead|killed)\b|(?<!\b(?:is|are|was|were) )\bdead (?:in|from|on|among)\b/;
/** Words that ask for a toll, or for whose count of it, and name nothing it is of. */
const ASKED = new Set(
  'die died dead death deaths kill killed casualty casualties victim victims fatality fatalities toll count body people person human lives life lost many total number figure official state government rights group monitor independent compare'
    .split(' ')
    .map(stem),
);
const TOLL = stem('toll');
const MOST = 3;
/** Days after an affair in which its dead are still counted. */
const LATER = 60;

/** Affairs tolls are given of, by the words for them: a war has many strikes, protests many days. */
const OF: readonly (readonly [ReadonlySet<string>, (event: Event) => boolean])[] = [
  ['war wars conflict fighting', (e: Event) => !/protest/i.test(e.name)] as const,
  ['protest protests unrest crackdown demonstration demonstrations', (e: Event) => /protest/i.test(e.name)] as const,
].map(([words, fits]) => [new Set(words.split(' ').map(stem)), fits] as const);

export function tolls(asking: Asking): Answer | undefined {
  const { reading, dataset, index, words } = asking;
  if (!DEATHS.test(reading.plain) || reading.time?.exact === 'day') return undefined;
  const affair = OF.find(([names]) => reading.words.some((w) => names.has(w.stem)));
  if (!affair) return undefined;
  const others = reading.terms.filter((t) => {
    const { stem: s } = reading.words[t.at]!;
    return t.must && !affair[0].has(s) && !ASKED.has(s);
  });
  const fit = dataset.events.filter(
    (event) =>
      index.of.get(event.id)!.sentences[0]!.words.some((w) => w.stem === TOLL) &&
      affair[1](event) &&
      (reading.frame !== 'how-many' || numbered(reading.plain, index.of.get(event.id)!)) &&
      (reading.time?.any.some(({ from, to }) => dayOf(event) >= from && dayOf(event) <= shift(to, LATER)) ?? true) &&
      others.every((t) => bound(t, index.of.get(event.id)!) > 0),
  );
  const chosen = fit.slice(-MOST).reverse();
  if (chosen.length === 0) return undefined;
  return {
    title: words.ask.tolls,
    status: 'answer',
    records: chosen.map((event) => event.id),
    blocks: [
      recordEnds(dataset, words),
      ...lighten(chosen.flatMap((event) => tellWhole({ kind: 'event', record: event }, dataset, words).blocks)),
    ],
    followups: [],
  };
}
