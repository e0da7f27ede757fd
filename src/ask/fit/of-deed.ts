// Events of the kind a deed makes that tell it in no word for it: an embassy that was closed, when its staff was withdrawn.
import type { Asking } from '#ask/asking.ts';
import { TYPE_OF } from '#ask/lexicon/types-of-event.ts';
import { bearing } from '#ask/premise/bearing.ts';
import type { Deed } from '#ask/premise/deed.ts';
import type { Candidate } from './seek.ts';

/** Whether an event is of the kind a deed makes, headed by those said to have done it, and tells of nobody else's such deed. */
export function isOfDeed(deed: Deed, { passage, missing }: Candidate, { index }: Asking): boolean {
  const isKind = TYPE_OF[deed.word.stem]?.includes(passage.type!) ?? false;
  const isIts = deed.doers.every((t) => t.keys.some(([key]) => passage.keys.get(key) === 1));
  return (
    isKind &&
    isIts &&
    deed.doers.length > 0 &&
    missing.length === 0 &&
    bearing(deed, passage, new Set(), index) === 'silent'
  );
}
