// A country or a side named alone ("Iran", "the US"): everyone in the record who acts for it.
import type { Dataset } from './dataset.ts';

/** Words people use for a side, by the word records use in `acts_for` or `country`. */
const SIDES: Readonly<Record<string, readonly string[]>> = {
  iran: ['iran', 'tehran', 'iranians', 'the islamic republic', 'islamic republic'],
  us: ['us', 'usa', 'u.s.', 'the us', 'america', 'united states', 'the united states', 'washington', 'americans'],
  israel: ['israel'],
  oman: ['oman'],
  e3: ['e3', 'the e3', 'europeans', 'european trio'],
};

export type Side = { readonly name: string; readonly ids: readonly string[] };

/** The side a text names, with ids of the people and bodies that hold positions for it; undefined when it names none. */
export function sideOf(text: string, dataset: Dataset): Side | undefined {
  const typed = text.trim().toLowerCase();
  const side = Object.keys(SIDES).find((key) => SIDES[key]!.includes(typed));
  if (!side) return undefined;
  const acts = new Set([side, ...SIDES[side]!]);
  const people = [...dataset.all.person.values()]
    .filter((p) => acts.has((p.acts_for ?? '').toLowerCase()))
    .map((p) => p.id);
  const bodies = [...dataset.all.organization.values()]
    .filter((o) => acts.has((o.country ?? '').toLowerCase()) || o.id === side)
    .map((o) => o.id);
  const ids = [...people, ...bodies].filter((id) => dataset.positionsOf(id).length > 0);
  return ids.length > 0 ? { name: text.trim(), ids } : undefined;
}
