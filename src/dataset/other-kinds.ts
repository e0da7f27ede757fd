// The smaller kinds of record: places, vessels, quotes, positions, terms and reviews of published statements.
import * as z from 'zod';
import { cites, claim, day, dispute, doubt, named, sentence, slug } from './schema.ts';

export const place = z
  .strictObject({
    ...named,
    classification: z.string().max(60).optional(),
    country: z.string().max(60).optional(),
    latitude: z.number().min(-90).max(90).optional().meta({ description: 'Degrees; general reference, rounded' }),
    longitude: z.number().min(-180).max(180).optional(),
    summary: claim(sentence).optional(),
    ...doubt,
  })
  .meta({ id: 'place', title: 'Place', description: 'Popolo area' });

export const vessel = z
  .strictObject({
    ...named,
    classification: z.string().max(80).optional().meta({ description: 'aircraft carrier, tanker, drone …' }),
    operator: z.string().max(120).optional().meta({ description: 'Flag or operator' }),
    model: z.string().max(120).optional().meta({ description: 'Hull number or type' }),
    summary: claim(sentence).optional(),
    ...doubt,
  })
  .meta({ id: 'vessel', title: 'Vessel', description: 'A ship, aircraft or drone named in the record' });

export const quote = z
  .strictObject({
    id: slug,
    speaker: slug.optional().meta({ description: 'The person or body that said it' }),
    speaker_name: z.string().max(120).optional().meta({ description: 'Only when the speaker has no record' }),
    date: day,
    text: z.string().refine((words) => words.trim().split(/\s+/).length <= 25, 'a quotation holds at most 25 words'),
    context: sentence.optional(),
    rendering: sentence
      .optional()
      .meta({ description: 'Why it is not word for word: a translation back, a paraphrase' }),
    cites,
    ...doubt,
  })
  .refine((q) => q.speaker ?? q.speaker_name, 'a quote needs a speaker')
  .meta({ id: 'quote', title: 'Quote', description: 'What was said, word for word, when and where' });

export const position = z
  .strictObject({
    id: slug,
    holder: slug.meta({ description: 'The person or body that holds it' }),
    issue: z.string().max(60),
    as_of: day,
    stance: claim(sentence),
    change: sentence.optional().meta({ description: 'How it changed since' }),
    ...doubt,
  })
  .meta({ id: 'position', title: 'Position', description: 'Who wants what, as of when' });

export const term = z
  .strictObject({ ...named, definition: claim(sentence).optional(), ...doubt })
  .meta({ id: 'term', title: 'Term', description: 'A word of the field and what it means' });

/** schema.org ClaimReview: a published statement and what was found about it. */
export const review = z
  .strictObject({
    id: slug,
    claim_reviewed: sentence.meta({ description: 'What the page states, in our own words' }),
    appearance: z.string().meta({ description: 'The page that states it' }),
    finding: z.enum(['confirmed', 'contradicted', 'altered', 'superseded', 'not-found', 'opinion']),
    because: sentence,
    cites,
    about: z.array(slug).min(1).meta({ description: 'The records it concerns' }),
    disputes: z.array(dispute).optional(),
  })
  .meta({ id: 'review', title: 'Review', description: 'schema.org ClaimReview: a published statement, checked' });

export type Place = z.infer<typeof place>;
export type Vessel = z.infer<typeof vessel>;
export type Quote = z.infer<typeof quote>;
export type Position = z.infer<typeof position>;
export type Term = z.infer<typeof term>;
export type Review = z.infer<typeof review>;
