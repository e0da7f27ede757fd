// A country or a side named alone ("Iran", "the US"): everyone in the record who acts for it.
import type { Dataset } from './dataset.ts';

/** Words people use for a side, by the word records use in `acts_for` or `country`. */
const SIDES: Readonly<Record<string, readonly string[]>> = {
  iran: ['iran', 'tehran', 'iranian', 'iranians', 'the islamic republic', 'islamic republic'],
  us: [
    'us',
    'usa',
    'u.s.',
    'the us',
    'u.s',
    'america',
    'american',
    'united states',
    'the united states',
    'washington',
    'americans',
  ],
  israel: ['israel', 'israeli'],
  oman: ['oman', 'omani'],
  e3: ['e3', 'the e3', 'europeans', 'europe', 'european trio'],
};

export type Side = { readonly name: string; readonly ids: readonly string[] };

/** The side a text names, with ids of the people and bodies that hold positions for it; undefined when it names none. */
export function sideOf(text: string, dataset: Dataset): Side | undefined {
  const typed = text.trim().toLowerCase();
  const side = Object.keys(SIDES).find((key) => SIDES[key]!.includes(typed));
  if (!side) return undefined;
  const acts = new Set([side, ...SIDES[side]!]);
  const actsForIt = (country: string | undefined): boolean =>
    acts.has((country ?? '').toLowerCase().replaceAll('-', ' '));
  const people = [...dataset.all.person.values()].filter((p) => actsForIt(p.acts_for)).map((p) => p.id);
  const bodies = [...dataset.all.organization.values()]
    .filter((o) => actsForIt(o.country) || o.id === side)
    .map((o) => o.id);
  const ids = [...people, ...bodies].filter((id) => dataset.positionsOf(id).length > 0);
  return ids.length > 0 ? { name: text.trim(), ids } : undefined;
}
