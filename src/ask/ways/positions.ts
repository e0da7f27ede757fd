// How a position changed: what a side held on an issue, in the order it was held.
import type { Answer } from '#answer/answer.ts';
import { compareDays } from '#answer/day.ts';
import type { Asking } from '#ask/asking.ts';
import { bound } from '#ask/fit/seek.ts';
import { MONTH } from '#ask/lexicon/months.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { positionEntry } from '#tell/other.ts';

const CHANGE =
  /\b(?:chang(?:e|ed|es|ing)|alter(?:ed|s)?|vary|varied|relax(?:ed)?|eased?|tighten(?:ed)?|evol(?:ve|ved|ution)|shift(?:ed|s)?|over time|develop(?:ed|ment)?|harden(?:ed)?|soften(?:ed)?|moved|history)\b/;
const HELD = /\b(?:position|stance|demand|demands|line|view|views|redline|condition|conditions|want|wanted)\b/;

const SINCE = /^(?:when|before|after|once|since|until|till|between)$/;

/** Most positions told of one side. */
const MOST = 8;

export function positions(asking: Asking): Answer | undefined {
  const { reading, dataset, index, words } = asking;
  if (!CHANGE.test(reading.plain) || !HELD.test(reading.plain)) return undefined;
  const named = reading.terms.filter((t) => t.ids && (t.sort === 'country' || t.hard === 'name'));
  // "Trump's view of Iranian missiles" is nothing that Iran held.
  const sides = named.some((t) => t.must) ? named.filter((t) => t.must) : named;
  // "By the time he signed" tells until when, not of what.
  const until = reading.words.findIndex(
    ({ plain }, i, all) => i > 2 && (SINCE.test(plain) || (plain === 'time' && all[i - 1]!.plain === 'the')),
  );
  const issue = reading.terms.filter(
    (t) =>
      t.must &&
      (until < 0 || t.at < until) &&
      !sides.includes(t) &&
      t.sort !== 'number' &&
      !Object.hasOwn(MONTH, reading.words[t.at]!.plain) &&
      !CHANGE.test(reading.words[t.at]!.plain) &&
      !HELD.test(reading.words[t.at]!.plain),
  );
  if (sides.length === 0 || issue.length === 0) return undefined;
  const chosen = [...dataset.all.position.values()]
    .filter(({ id, holder }) => {
      const passage = index.of.get(id)!;
      const country = countryOfRecord(holder, dataset);
      const held = sides.some((t) => t.ids!.includes(t.sort === 'country' ? (country ?? '') : holder));
      return held && issue.every((t) => bound(t, passage) > 0.3);
    })
    .sort((a, b) => compareDays(a.as_of, b.as_of))
    .slice(-MOST);
  // One alone tells it where it says what it was before.
  if (chosen.length < 2 && chosen[0]?.change === undefined) return undefined;
  return {
    title: words.tell.timelineOf([...sides, ...issue].map((t) => t.text).join(' · ')),
    status: 'answer',
    records: chosen.map(({ id }) => id),
    blocks: lighten([{ kind: 'entries', entries: chosen.map((p) => positionEntry(p, dataset)) }], 1),
    followups: [],
  };
}
