// Turns zod's issues into sentences about our data, each with the path it stands at.
import type * as z from 'zod';

type Issue = z.core.$ZodIssue;
export type Said = { readonly path: readonly (string | number)[]; readonly atKey?: boolean; readonly why: string };

/** Every issue as one or more sentences; `input` is the record as it was read. */
export function explain(issues: readonly Issue[], input: unknown): Said[] {
  return issues.flatMap((issue) => explainOne(issue, input, []));
}

function explainOne(issue: Issue, input: unknown, above: readonly (string | number)[]): Said[] {
  const path = [...above, ...(issue.path as (string | number)[])];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], atKey: true, why: 'there is no such property' }));
    case 'invalid_union':
      return nearestOf(issue.errors).flatMap((inner) => explainOne(inner, input, path));
    default:
      return [{ path, why: sentence(issue, at(input, path)) }];
  }
}

/** Of the forms a value may have, the one it comes nearest to: fewest complaints, the first when equal. */
const nearestOf = (branches: readonly Issue[][]): Issue[] =>
  branches.reduce((best, branch) => (branch.length < best.length ? branch : best), branches[0] ?? []);

function sentence(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return 'missing';
      return /^Invalid input/.test(issue.message)
        ? `should be ${a(issue.expected)}, not ${a(kindOf(value))}`
        : issue.message;
    case 'invalid_value':
      return value === undefined ? 'missing' : `should be ${issue.values.map((v) => JSON.stringify(v)).join(' or ')}`;
    case 'too_small':
      if (issue.origin === 'array') return `needs at least ${issue.minimum}`;
      return issue.origin === 'string' ? 'should not be empty' : `should be at least ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'string') return `longer than ${issue.maximum} characters`;
      return `should be at most ${issue.maximum}`;
    case 'invalid_format':
      return /^Invalid/.test(issue.message)
        ? `not written in the form ${issue.pattern ?? issue.format}`
        : issue.message;
    default:
      return issue.message;
  }
}

const at = (input: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined | null)?.[step], input);

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const NOUNS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a set of properties',
  null: 'empty',
};
const a = (kind: string): string => NOUNS[kind] ?? kind;
