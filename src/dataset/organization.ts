// Organizations and the posts in them: a post exists independently of the person holding it.
import * as z from 'zod';
import { claim, day, doubt, named, reports, sentence, slug } from './schema.ts';

export const organization = z
  .strictObject({
    ...named,
    classification: z.string().max(60).optional().meta({ description: 'Popolo: what kind of body, e.g. ministry' }),
    country: z.string().max(60).optional(),
    parent: slug.optional(),
    summary: claim(sentence).optional(),
    founding_date: reports(day).optional(),
    dissolution_date: reports(day).optional(),
    ...doubt,
  })
  .meta({ id: 'organization', title: 'Organization', description: 'Popolo organization, with claims' });

export const post = z
  .strictObject({
    ...named,
    organization: slug.optional(),
    country: z.string().max(60).optional(),
    seats: z.number().int().min(1).optional().meta({ description: 'How many may hold it at once; default 1' }),
    ...doubt,
  })
  .meta({ id: 'post', title: 'Post', description: 'Popolo post: an office, whoever holds it' });

export type Organization = z.infer<typeof organization>;
export type Post = z.infer<typeof post>;
