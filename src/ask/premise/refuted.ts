// The premises that the record itself refutes, in order: what fails by one of them no likeness to other questions makes good.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { nowhereKnown } from '#ask/ways/place-of-round.ts';
import { backwards } from './backwards.ts';
import { countedSo } from './counted-so.ts';
import { otherWay } from './direction.ts';
import { doneBy } from './done-by.ts';
import { otherFlag } from './flag.ts';
import { heldAt } from './held-at.ts';
import { inItsPlace } from './in-its-place.ts';
import { outOfTurn } from './in-turn.ts';
import { inside } from './inside.ts';
import { namedBeside } from './named-beside.ts';
import { notDone } from './not-done.ts';
import { opposed } from './opposed.ts';
import { otherDay } from './other-day.ts';
import { outlet } from './outlet.ts';
import { ownedUp } from './owned-up.ts';
import { partIn } from './part-in.ts';
import { placedElsewhere } from './placed.ts';
import { represented } from './represented.ts';
import { saidThere } from './said-there.ts';
import { succeeded } from './succeeded.ts';
import { thereThen } from './there-then.ts';
import { undone } from './undone.ts';
import { wasThere } from './was-there.ts';
import { whoBegan } from './who-began.ts';
import { without } from './without.ts';

export const refuted = (asking: Asking): Answer | undefined =>
  opposed(asking) ??
  undone(asking) ??
  wasThere(asking) ??
  notDone(asking) ??
  whoBegan(asking) ??
  heldAt(asking) ??
  placedElsewhere(asking) ??
  otherDay(asking) ??
  nowhereKnown(asking) ??
  partIn(asking) ??
  outOfTurn(asking) ??
  outlet(asking) ??
  saidThere(asking) ??
  inItsPlace(asking) ??
  otherFlag(asking) ??
  otherWay(asking) ??
  backwards(asking) ??
  without(asking) ??
  represented(asking) ??
  countedSo(asking) ??
  ownedUp(asking) ??
  inside(asking) ??
  namedBeside(asking) ??
  doneBy(asking) ??
  succeeded(asking) ??
  thereThen(asking);
