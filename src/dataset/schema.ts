// The shapes all records share: days, claims, cites, disputes. One file per kind stands beside this one.
import * as z from 'zod';
import { isDay } from '#answer/day.ts';

/** At most 40 characters, because a Discord `custom_id` of 100 must hold a whole question. */
export const slug = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is kebab-case: a-z, 0-9 and single hyphens')
  .meta({ description: 'Id: kebab-case, at most 40 characters, the same as the file name' });

export const day = z
  .string({ error: "quote the date: '1958' or '1958-06' or '1958-06-03'" })
  .refine(isDay, "a date is '1958', '1958-06' or '1958-06-03'")
  .meta({ description: "Year, month or day, as exact as the source and no more: '2026', '2026-02' or '2026-02-10'" });

export const sourceId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a source is publisher/item')
  .meta({ description: 'A page of data/source: publisher/item' });

export const cites = z.tuple([sourceId], sourceId).meta({ description: 'The pages that say so; at least one' });

/** One line or more of our own prose. */
export const sentence = z.string().trim().min(1).max(1200);

const rank = z.enum(['preferred', 'deprecated']).meta({ description: 'Wikidata’s rank; needs `because`' });

const reasoned = <T extends { rank?: unknown; because?: unknown }>(claim: T): boolean =>
  claim.rank === undefined || claim.because !== undefined;

const RANK_NEEDS_REASON = { error: 'a rank needs `because`', path: ['because'] };

/** A value and who says so. Two claims under one property are two reports, not a mistake. */
export const claim = <T extends z.ZodType>(value: T) =>
  z
    .strictObject({
      value,
      cites,
      rank: rank.optional(),
      because: sentence.optional(),
      note: sentence.optional(),
      original_value: z.string().optional().meta({ description: 'As printed, e.g. in the source’s own calendar' }),
      unconfirmed: z.literal(true).optional(),
    })
    .refine(reasoned, RANK_NEEDS_REASON);

/** A value of general knowledge for which no page has been read: shown only as "not sourced". */
export const unsourced = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, basis: z.literal('background'), note: sentence.optional() });

/** A property that can be disputed: claims, or one value known without a source. */
export const reports = <T extends z.ZodType>(value: T) => z.array(z.union([claim(value), unsourced(value)])).min(1);

/** One version of a disputed matter. */
export const report = z
  .strictObject({
    says: sentence,
    value: day.optional().meta({ description: 'The date this version gives, when dates are what is disputed' }),
    by: z.string().max(80).optional().meta({ description: 'Whose version it is, when not the publisher’s own' }),
    cites,
    rank: rank.optional(),
    because: sentence.optional(),
  })
  .refine(reasoned, RANK_NEEDS_REASON);

/** A matter on which reports differ. */
export const dispute = z.strictObject({
  about: z.string().min(1).max(80).meta({ description: 'What is in dispute, in a few words' }),
  reports: z.tuple([report, report], report),
});

/** What every record may carry about its own uncertainty. */
export const doubt = {
  disputes: z.array(dispute).optional(),
  disagreement: z
    .strictObject({ says: sentence, cites })
    .optional()
    .meta({ description: 'A disagreement that cannot be told apart into reports' }),
  remark: z.strictObject({ says: sentence, cites }).optional().meta({ description: 'A caveat worth reading with it' }),
  unconfirmed: z.literal(true).optional().meta({ description: 'Rests on one weak page; shown as unconfirmed' }),
};

/** Popolo's other_names: spellings, scripts, nicknames, descriptions. Names need no source; statements do. */
export const otherName = z.strictObject({
  name: z.string().min(1).max(120),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional()
    .meta({ description: 'Language of a name in its own script: fa, ar, he, ru' }),
  kind: z
    .enum(['spelling', 'native', 'abbreviation', 'alias', 'description'])
    .optional()
    .meta({ description: 'spelling (default) · native · abbreviation · alias · description ("Iran’s top diplomat")' }),
});

export const named = {
  id: slug,
  name: z.string().min(1).max(160),
  other_names: z.array(otherName).optional(),
  identifiers: z
    .array(z.strictObject({ scheme: z.enum(['wikidata', 'opensanctions', 'imo', 'hull']), identifier: z.string() }))
    .optional(),
};

export type Claim<T> = {
  value: T;
  cites: [string, ...string[]];
  rank?: 'preferred' | 'deprecated' | undefined;
  because?: string | undefined;
  note?: string | undefined;
  original_value?: string | undefined;
  unconfirmed?: true | undefined;
};
export type Unsourced<T> = { value: T; basis: 'background'; note?: string | undefined };
export type Dispute = z.infer<typeof dispute>;
export type OtherName = z.infer<typeof otherName>;
