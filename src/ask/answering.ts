// The ways to answer, in order.
import type { Answer } from '#answer/answer.ts';
import { found } from '#ask/fit/found.ts';
import { afterDeath } from '#ask/premise/after-death.ts';
import { clause } from '#ask/premise/clause.ts';
import { inOffice } from '#ask/premise/in-office.ts';
import { inTurn } from '#ask/premise/in-turn.ts';
import { namesake, otherLand, otherSoil } from '#ask/premise/namesake.ts';
import { otherSide } from '#ask/premise/other-side.ts';
import { refuted } from '#ask/premise/refuted.ts';
import { aftermath } from '#ask/ways/aftermath.ts';
import { anyoneHurt } from '#ask/ways/anyone-hurt.ts';
import { article } from '#ask/ways/article.ts';
import { bare } from '#ask/ways/bare.ts';
import { difference } from '#ask/ways/difference.ts';
import { held } from '#ask/ways/held.ts';
import { inForce } from '#ask/ways/in-force.ts';
import { interval } from '#ask/ways/interval.ts';
import { latest } from '#ask/ways/latest.ts';
import { letGo } from '#ask/ways/let-go.ts';
import { listed } from '#ask/ways/listed.ts';
import { meanwhile } from '#ask/ways/meanwhile.ts';
import { neverMet } from '#ask/ways/met.ts';
import { naming } from '#ask/ways/naming.ts';
import { nextStop } from '#ask/ways/next-stop.ts';
import { positions } from '#ask/ways/positions.ts';
import { rounds } from '#ask/ways/rounds.ts';
import { rulers } from '#ask/ways/rulers.ts';
import { speakers } from '#ask/ways/speakers.ts';
import { status } from '#ask/ways/status.ts';
import { theDeal } from '#ask/ways/the-deal.ts';
import { tolls } from '#ask/ways/tolls.ts';
import type { Asking } from './asking.ts';

/** Ways to answer, each for its kind of question; the first that takes it, answers. */
export const WAYS: readonly ((asking: Asking) => Answer | undefined)[] = [
  article,
  naming,
  latest,
  tolls,
  theDeal,
  rulers,
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
  speakers,
  bare,
  listed,
  found,
];
