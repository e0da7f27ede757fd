// An event: something dated that was reported to have happened. Types and topics are one small vocabulary.
import * as z from 'zod';
import { claim, day, doubt, named, reports, sentence, slug } from './schema.ts';

/** Mapped to PLOVER's event types in dataset/plover.ts. */
export const EVENT_TYPES = [
  'talks-round',
  'meeting',
  'visit',
  'call',
  'letter',
  'statement',
  'agreement',
  'sanctions',
  'vote',
  'strike',
  'incident',
  'deployment',
  'report',
  'appointment',
  'death',
  'withdrawal',
  'other',
] as const;

export const TOPICS = [
  'talks',
  'mediation',
  'enrichment',
  'inspections',
  'sanctions',
  'snapback',
  'missiles',
  'military',
  'war',
  'ceasefire',
  'hormuz',
  'regional',
  'domestic',
  'prisoners',
  'united-nations',
] as const;

export const event = z
  .strictObject({
    ...named,
    type: z.enum(EVENT_TYPES),
    topics: z.array(z.enum(TOPICS)).min(1),
    start_date: reports(day),
    end_date: reports(day).optional(),
    summary: claim(sentence).meta({ description: 'What happened, in our own words' }),
    people: z.array(slug).optional().meta({ description: 'Who took part' }),
    organizations: z.array(slug).optional(),
    places: z.array(slug).optional(),
    vessels: z.array(slug).optional(),
    also_named: z.array(z.string()).optional().meta({ description: 'Named in it, without a record of their own' }),
    round: z
      .strictObject({
        year: z.number().int(),
        number: z.number().int().optional().meta({ description: 'The number reports give it within its series' }),
        series: z.string().max(60).optional().meta({ description: 'e.g. "Iran–US 2025", "Iran–E3"' }),
        format: z.string().max(120).optional().meta({ description: 'direct, indirect, expert level …' }),
        heads: z.array(slug).optional().meta({ description: 'Heads of delegation' }),
        mediators: z.array(slug).optional(),
        outcome: sentence.optional(),
      })
      .optional()
      .meta({ description: 'Only for rounds of talks' }),
    ...doubt,
  })
  .meta({ id: 'event', title: 'Event', description: 'Something dated that was reported to have happened' });

export type Event = z.infer<typeof event>;
export type EventType = (typeof EVENT_TYPES)[number];
export type Topic = (typeof TOPICS)[number];
