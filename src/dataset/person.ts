// A person: Popolo's person, with claims. Roles are memberships, most of them in posts.
import * as z from 'zod';
import { cites, claim, day, doubt, named, reports, sentence, slug } from './schema.ts';

/** Popolo membership (FollowTheMoney: Occupancy). */
export const membership = z
  .strictObject({
    post: slug.optional().meta({ description: 'The office held, from data/post' }),
    organization: slug.optional().meta({ description: 'The body, when there is no post of its own' }),
    role: z.string().max(160).optional().meta({ description: 'The title, when there is no post or the title differs' }),
    start_date: reports(day).optional(),
    end_date: reports(day).optional(),
    status: z.enum(['holds', 'held', 'acting', 'reported', 'denied']).meta({
      description: 'holds: not reported as ended · held: ended · acting · reported: said once, unproven · denied',
    }),
    cites: cites
      .optional()
      .meta({ description: 'Pages that say so; absent only when all of it is background knowledge' }),
    note: sentence.optional(),
  })
  .refine((m) => m.post ?? m.role, 'a membership needs a post or a role');

export const person = z
  .strictObject({
    ...named,
    given_name: z.string().optional(),
    family_name: z.string().optional(),
    acts_for: z
      .string()
      .max(60)
      .optional()
      .meta({ description: 'The side the person acts for: iran, us, oman, iaea …' }),
    country: z.string().max(60).optional(),
    summary: claim(sentence).optional().meta({ description: 'Part in the talks, neutral, at most a few sentences' }),
    birth_date: reports(day).optional(),
    death_date: reports(day).optional(),
    memberships: z.array(membership).optional(),
    not_to_be_confused_with: z
      .array(z.strictObject({ name: z.string(), note: sentence.optional() }))
      .optional()
      .meta({ description: 'Near namesakes outside the record: never accepted as this person' }),
    ...doubt,
  })
  .meta({ id: 'person', title: 'Person', description: 'Popolo person, with claims' });

export type Membership = z.infer<typeof membership>;
export type Person = z.infer<typeof person>;
