// Our event types in the vocabulary of PLOVER (Open Event Data Alliance, draft 0.8 of 2021), for export.
import type { EventType } from './event.ts';

/** A PLOVER event: its type, and its mode where the type of ours settles it. */
export type Plover = { readonly event: string; readonly mode?: string };

/**
 * PLOVER codes what one actor does to another. Where our type does not settle that (a vote may condemn or approve, a
 * statement may do anything), there is no code rather than a guessed one.
 */
export const PLOVER: Readonly<Record<EventType, Plover | undefined>> = {
  'talks-round': { event: 'CONSULT' },
  meeting: { event: 'CONSULT' },
  visit: { event: 'CONSULT', mode: 'visit' },
  call: { event: 'CONSULT', mode: 'phone' },
  letter: { event: 'CONSULT' },
  /** CAMEO 057, "sign formal agreement". */
  agreement: { event: 'SUPPORT' },
  /** CAMEO 163, "impose embargo, boycott, or sanctions"; PLOVER's own SANCTION is about reducing relations. */
  sanctions: { event: 'COERCE', mode: 'restrict' },
  /** CAMEO 161, leaving an agreement or a body. */
  withdrawal: { event: 'SANCTION', mode: 'withdraw' },
  deployment: { event: 'MOBILIZE', mode: 'troops' },
  strike: { event: 'ASSAULT' },
  statement: undefined,
  vote: undefined,
  incident: undefined,
  report: undefined,
  appointment: undefined,
  death: undefined,
  other: undefined,
};
