// Publishers and their pages: one file per publisher, because who owns it is said once, above its items.
import * as z from 'zod';
import { day, sentence, slug } from './schema.ts';

const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s<>"'|()\\]+$/, 'a web address without spaces, quotes, brackets or bars');

export const PUBLISHER_KINDS = [
  'official',
  'agency',
  'newspaper',
  'broadcaster',
  'state-media',
  'party',
  'think-tank',
  'ngo',
  'magazine',
  'online',
  'reference',
  'digest',
  'social',
] as const;

export const item = z.strictObject({
  id: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string().min(1).max(300).optional(),
  title_note: z
    .enum(['address', 'not-shown'])
    .optional()
    .meta({ description: 'address: the title is taken from the address · not-shown: described, no headline shown' }),
  url: webAddress,
  read_at: webAddress.optional().meta({ description: 'The copy that was read, when not the page itself' }),
  wire: slug.optional().meta({ description: 'The publisher whose text the page reprints' }),
  published: day.optional(),
  retrieved: day.optional(),
  archive_url: webAddress.optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
});

export const publisher = z
  .strictObject({
    id: slug,
    name: z.string().min(1).max(120),
    kind: z.enum(PUBLISHER_KINDS),
    owner: z.string().max(160).optional(),
    country: z.string().max(60).optional(),
    note: sentence.optional(),
    items: z.array(item),
  })
  .meta({ id: 'source', title: 'Publisher', description: 'A publisher and its pages that the record cites' });

export type Publisher = z.infer<typeof publisher>;
export type Item = z.infer<typeof item>;
