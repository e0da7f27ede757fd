// JSON Schemas for editors, from the zod schemas: draft 7, because that is what YAML language servers read.
import * as z from 'zod';
import { expectations } from './expectations.ts';
import { SCHEMAS } from './schemas.ts';

/** File name → text of every schema under data/schema. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const all = { ...SCHEMAS, expectations };
  return new Map(
    Object.entries(all).map(([kind, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'ref' });
      return [`${kind}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
