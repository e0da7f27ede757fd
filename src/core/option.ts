// The vocabulary of options: declared once on a command, read by every platform.
import * as z from 'zod';
import { isDay } from '#answer/day.ts';
import type { Kind } from '#dataset/dataset.ts';

/** What an option is, remembered beside its zod schema. */
export type OptionMeta =
  /** A record, by id or by any name of it; `kinds` says which kinds fit. Platforms offer autocomplete. */
  | { readonly kind: 'record'; readonly kinds: readonly Kind[] | 'any' | 'source'; readonly words?: boolean }
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'day' }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'flag' }
  | { readonly kind: 'zone' }
  | { readonly kind: 'rhythm' };

const registry = z.registry<{ option: OptionMeta }>();

function remember<T extends z.ZodType>(schema: T, option: OptionMeta): T {
  registry.add(schema, { option });
  return schema;
}

/** What kind of option a schema is. Throws when it was not made by `option.*`, so that no platform meets a stranger. */
export function metaOf(schema: z.ZodType): OptionMeta {
  for (let at: z.ZodType | undefined = schema; at; at = inner(at)) {
    const meta = registry.get(at);
    if (meta) return meta.option;
  }
  throw new TypeError('Cannot tell what kind of option this is: make it with option.*() so every platform knows it');
}

const inner = (schema: z.ZodType): z.ZodType | undefined =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? (schema.unwrap() as z.ZodType) : undefined;

/** Whether the option must be given. */
export const isRequired = (schema: z.ZodType): boolean => !schema.safeParse(undefined).success;

const words = (max: number) => z.string().trim().min(1).max(max);
const record = (kinds: readonly Kind[] | 'any' | 'source', withWords = false) =>
  remember(words(200), { kind: 'record', kinds, ...(withWords ? { words: true } : {}) });

const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};

export const option = {
  /** A person, or the holder of a post. */
  person: () => record(['person', 'post']),
  body: () => record(['organization']),
  place: () => record(['place']),
  vessel: () => record(['vessel']),
  term: () => record(['term']),
  event: () => record(['event'], true),
  /** Who can hold a position or say a thing. */
  holder: () => record(['person', 'organization', 'post']),
  speaker: () => record(['person', 'organization', 'post']),
  source: () => record('source'),
  /** Any record, or plain words. */
  about: () => record('any', true),
  text: (max = 500) => remember(words(max), { kind: 'text', max }),
  choice: <const C extends readonly [string, ...string[]]>(choices: C) =>
    remember(z.string().trim().toLowerCase().pipe(z.enum(choices)), { kind: 'choice', choices }),
  /** A day of any precision; `today` is read as the day of `now`. */
  day: () =>
    remember(
      z
        .string()
        .trim()
        .refine((d) => d === 'today' || isDay(d)),
      { kind: 'day' },
    ),
  whole: (least: number, most: number) =>
    remember(z.coerce.number().int().min(least).max(most), { kind: 'whole', least, most }),
  flag: () =>
    remember(
      z
        .string()
        .trim()
        .toLowerCase()
        .pipe(z.enum(['true', 'false', 'yes', 'no']))
        .transform((v) => v === 'true' || v === 'yes'),
      { kind: 'flag' },
    ),
  zone: () => remember(z.string().trim().refine(isZone), { kind: 'zone' }),
  rhythm: () => remember(words(80), { kind: 'rhythm' }),
} as const;
