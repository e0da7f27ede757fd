// The schema of every kind of file, by the name of its folder. Loaded only when something has to be judged.
import * as z from 'zod';
import { event } from './event.ts';
import type { FileKind } from './folder.ts';
import { organization, post } from './organization.ts';
import { place, position, quote, review, term, vessel } from './other-kinds.ts';
import { person } from './person.ts';
import { day } from './schema.ts';
import { publisher } from './source.ts';
import { utterance } from './utterance.ts';

/** `data/dataset.yaml`: what the whole is called and the day it ends. */
export const head = z
  .strictObject({
    title: z.string().min(1).max(160),
    as_of: day.meta({ description: 'The day the record ends; later questions are after the cut-off' }),
    licence: z.string().min(1).max(160),
  })
  .meta({ id: 'dataset', title: 'Dataset', description: 'What is said once about the whole record' });

export type Head = z.infer<typeof head>;

export const SCHEMAS = {
  person,
  organization,
  post,
  event,
  place,
  vessel,
  quote,
  position,
  term,
  review,
  source: publisher,
  utterance,
  dataset: head,
} as const satisfies Record<FileKind, z.ZodObject>;
