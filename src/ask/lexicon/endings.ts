// Words by which something is brought to an end, as questions put it and as records tell it: what was pulled or dropped was halted, cancelled or withdrawn.
import { stemsOf } from '#ask/text/stem.ts';

/** Words of a question that say of something that it was ended by somebody. */
export const ENDED = stemsOf('stop halt pull drop scrap axe ditch abort abandon shelve nix bin junk bury stall');

/** Words of a record that tell so. */
export const ENDS: readonly string[] = [
  ...stemsOf('halt stop cancel suspend withdraw disinvite postpone scrap abandon shelve abort end pause break'),
];
