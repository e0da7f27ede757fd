// "Kerry and Zarif read the statement", where the record names who read it with Zarif, and it was somebody else.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { nameOf } from '#ask/fit/found.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { partsOf } from '#ask/record/clauses.ts';
import { falsePremise } from '#ask/telling/refuse.ts';

const ALONE = 0.25;

export function namedBeside(asking: Asking): Answer | undefined {
  const { index, dataset, words } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  if (reading.frame === 'yes-no' || reading.frame === 'status') return undefined;
  const isPerson = ({ sort, ids }: Term): boolean =>
    sort === 'record' && (ids?.every((id) => dataset.all.person.has(id)) ?? false);
  const pair = pairIn(reading, isPerson);
  if (!pair) return undefined;
  // Neither the other of the two nor the kind of thing asked for need be there.
  const free = (t: Term): boolean => t === pair[0] || t === pair[1] || (t.focus === true && !t.ids);
  const terms = reading.terms.map((t) => (free(t) ? { ...t, must: false } : t));
  if (!terms.some((t) => t.must)) return undefined;
  const [top] = seek({ ...reading, terms }, index, ['event']).filter((c) => c.missing.length === 0 && c.onTime !== 0);
  if (!top || (top.lead < ALONE && !(reading.time?.exact === 'day' && top.onTime === 1))) return undefined;
  const other = otherBeside(pair, reading, top, asking);
  if (!other) return undefined;
  return falsePremise(words.ask.premise.otherDoer(other.text, nameOf(top, asking)), [top.passage.id], asking);
}

/** Two people joined by "and" with a deed right behind them. */
function pairIn({ terms, words }: Reading, isPerson: (t: Term) => boolean): readonly [Term, Term] | undefined {
  for (const second of terms.filter(isPerson)) {
    const first = terms.find((t) => isPerson(t) && t.to === second.at - 1 && words[t.to]!.plain === 'and');
    if (first && words[second.to] !== undefined) return [first, second];
  }
  return undefined;
}

/** The one of the two whom no clause names, where one that has the deed names the other beside somebody else. */
function otherBeside(
  pair: readonly [Term, Term],
  { words }: Reading,
  { passage }: Candidate,
  { index, dataset }: Asking,
): Term | undefined {
  const deed = words[pair[1].to]!.stem;
  const linked = partsOf(passage).own.map((clause) => ({
    clause,
    links: index.link(clause.map((w) => w.plain)).filter((l) => l.ids.some((id) => dataset.all.person.has(id))),
  }));
  const names = (t: Term, ids: readonly string[]): boolean => ids.some((id) => t.ids!.includes(id));
  return pair.find((gone, i) => {
    const stays = pair[1 - i]!;
    if (linked.some(({ links }) => links.some((l) => names(gone, l.ids)))) return false;
    return linked.some(({ clause, links }) => {
      const at = clause.findIndex((w) => w.stem === deed);
      const before = links.filter((l) => l.to <= at);
      const own = before.find((l) => names(stays, l.ids));
      return (
        own !== undefined &&
        before.some(
          (l) =>
            (clause[l.to]?.plain === 'and' && own.from === l.to + 1) ||
            (clause[own.to]?.plain === 'and' && l.from === own.to + 1),
        )
      );
    });
  });
}
