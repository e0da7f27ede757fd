// Two things set beside each other: what the record says of each.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { meantBy } from '#ask/reading/reading.ts';
import { tellWhole } from '#ask/telling/told.ts';
import { wordsOf } from '#ask/text/plain.ts';
import { eventsOf, shared, sides } from '#ask/time/two-events.ts';
import { nameOf } from '#dataset/label.ts';

export function difference(asking: Asking): Answer | undefined {
  const { reading, dataset, words, index } = asking;
  if (reading.frame !== 'difference') return undefined;
  const ids = new Set(reading.terms.flatMap((t) => (t.sort === 'country' ? [] : (meantBy(t, reading) ?? []))));
  // A paper called after its place stands in two words, of which neither names it.
  for (const [i, { plain }] of reading.words.entries())
    for (const link of index.link([plain, reading.words[i + 1]?.plain ?? '']))
      if (link.to - link.from === 2 && link.ids.length === 1) ids.add(link.ids[0]!);
  // "primary and secondary sanctions": the first shares the noun of the second.
  const nouns = [...ids].flatMap((id) =>
    wordsOf(nameOf(dataset.find(id)!))
      .slice(-1)
      .map((w) => w.plain),
  );
  // "The ten-point and the fifteen-point plan": a number stands in two words.
  for (const [i, { plain }] of reading.words.entries())
    for (const noun of nouns)
      for (const phrase of [
        [plain, noun],
        [plain, reading.words[i + 1]?.plain ?? '', noun],
      ])
        for (const link of index.link(phrase))
          if (link.from === 0 && link.to === phrase.length) for (const id of link.ids) ids.add(id);
  const told = ids.size < 2 ? eventsTold(asking) : [];
  const found = (told.length === 2 ? told : [...ids]).flatMap((id) => dataset.find(id) ?? []).slice(0, 2);
  const [a, b] = found;
  if (!a || !b) return undefined;
  const unbound = reading.terms.filter(
    (t) => t.must && !t.ids && !found.some((f) => t.keys.some(([key]) => index.of.get(f.record.id)!.keys.has(key))),
  );
  if (unbound.length > 0) return undefined;
  const [one, two] = [tellWhole(a, dataset, words), tellWhole(b, dataset, words)];
  const short = (answer: Answer) => answer.blocks.filter((block) => block.kind !== 'remark').slice(0, 3);
  return {
    title: `${nameOf(a)} · ${nameOf(b)}`,
    status: 'answer',
    records: [a.record.id, b.record.id],
    blocks: [
      { kind: 'remark', prose: [{ kind: 'strong', text: nameOf(a) }] },
      ...short(one),
      { kind: 'remark', prose: [{ kind: 'strong', text: nameOf(b) }] },
      ...short(two),
    ],
    followups: [],
  };
}

/** Two events set beside each other, each told by what stands on its side; what is asked of them stands behind. */
function eventsTold(asking: Asking): readonly string[] {
  const two = sides(asking);
  // A day in the question is that of one side, and it is not told of which.
  if (!two || asking.reading.time) return [];
  const asks = asking.reading.words.findIndex(
    ({ plain }, i) => i > (two[1][0]?.at ?? 0) && /^(?:which|what|when|where|who|how)$/.test(plain),
  );
  const other = asks < 0 ? two[1] : two[1].filter((t) => t.at < asks);
  const [one] = eventsOf(shared(two[0], other), asking);
  const [second] = eventsOf(shared(other, two[0]), asking);
  return one && second && one.event !== second.event ? [one.event.id, second.event.id] : [];
}
