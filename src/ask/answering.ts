// The ways to answer, in order.
import type { Answer } from '#answer/answer.ts';
import { afterDeath } from './after-death.ts';
import { aftermath } from './aftermath.ts';
import { anyoneHurt } from './anyone-hurt.ts';
import { article } from './article.ts';
import type { Asking } from './asking.ts';
import { bare } from './bare.ts';
import { clause } from './clause.ts';
import { difference } from './difference.ts';
import { found } from './found.ts';
import { held } from './held.ts';
import { inForce } from './in-force.ts';
import { inOffice } from './in-office.ts';
import { inTurn } from './in-turn.ts';
import { interval } from './interval.ts';
import { latest } from './latest.ts';
import { letGo } from './let-go.ts';
import { listed } from './listed.ts';
import { meanwhile } from './meanwhile.ts';
import { neverMet } from './met.ts';
import { namesake, otherLand, otherSoil } from './namesake.ts';
import { naming } from './naming.ts';
import { nextStop } from './next-stop.ts';
import { otherSide } from './other-side.ts';
import { positions } from './positions.ts';
import { refuted } from './refuted.ts';
import { rounds } from './rounds.ts';
import { status } from './status.ts';
import { theDeal } from './the-deal.ts';
import { tolls } from './tolls.ts';

/** Ways to answer, each for its kind of question; the first that takes it, answers. */
export const WAYS: readonly ((asking: Asking) => Answer | undefined)[] = [
  article,
  naming,
  latest,
  tolls,
  theDeal,
  namesake,
  otherLand,
  otherSoil,
  otherSide,
  afterDeath,
  neverMet,
  anyoneHurt,
  refuted,
  letGo,
  inOffice,
  nextStop,
  clause,
  aftermath,
  held,
  rounds,
  inForce,
  status,
  inTurn,
  meanwhile,
  interval,
  difference,
  positions,
  bare,
  listed,
  found,
];
