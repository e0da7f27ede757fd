// The record for machines: statements, table, JSON and JSON Schemas.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { KINDS } from '#dataset/dataset.ts';
import { datedOf } from '#dataset/dated.ts';
import type { Event } from '#dataset/event.ts';
import { EVENT_TYPES, TOPICS } from '#dataset/event.ts';
import { statementsOf } from '#dataset/ftm.ts';
import { wholeRecord } from '#dataset/json.ts';
import { jsonSchemas } from '#dataset/json-schema.ts';
import { loadDataset } from '#dataset/load.ts';
import { PLOVER } from '#dataset/plover.ts';
import { SMALL } from './small.ts';

const small = await loadDataset(SMALL, { snapshot: false });
const statements = [...statementsOf(small)];
const of = (entity: string, prop: string) => statements.filter((s) => s.entity_id === entity && s.prop === prop);

describe('statements', () => {
  test('have the columns of FollowTheMoney, and an id for each', () => {
    expect(Object.keys(statements[0]!)).toEqual([
      'canonical_id',
      'entity_id',
      'prop',
      'prop_type',
      'schema',
      'value',
      'dataset',
      'origin',
      'lang',
      'original_value',
      'external',
      'first_seen',
      'last_seen',
      'id',
    ]);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });

  test('carry the pages that say so and when they were published', () => {
    expect(of('2026-02-10-visit', 'summary')).toMatchObject([
      { schema: 'Event', origin: 'gazette/readout post/visit', first_seen: '2026-02-10', last_seen: '2026-02-11' },
    ]);
    expect(of('jane-example', 'birthDate')).toMatchObject([
      { value: '1957-06-03', original_value: '13 Khordad 1336', origin: 'gazette/appointment' },
      { value: '1958', origin: 'post/profile' },
    ]);
  });

  test('say what was set aside in a dataset of its own, because FollowTheMoney has no rank', () => {
    expect(of('2026-02-10-visit', 'startDate')).toMatchObject([
      { value: '2026-02-10', dataset: 'backchannel' },
      { value: '2024-03-05', dataset: 'backchannel_deprecated', origin: 'post/profile' },
    ]);
    expect(statements.filter(({ dataset }) => dataset !== 'backchannel')).toHaveLength(1);
  });

  test('make a membership an occupancy that ties person and post', () => {
    expect(of('jane-example-secretary-1', 'holder')).toMatchObject([{ schema: 'Occupancy', value: 'jane-example' }]);
    expect(of('jane-example-secretary-1', 'post')).toMatchObject([{ value: 'secretary' }]);
    expect(of('jane-example-secretary-1', 'status')).toMatchObject([{ value: 'ended' }]);
  });

  test('name no entity that is not stated', () => {
    const entities = new Set(statements.map(({ entity_id }) => entity_id));
    for (const { prop_type, value } of statements) if (prop_type === 'entity') expect(entities).toContain(value);
  });
});

test('every type of event has its place in PLOVER, or none on purpose', () => {
  expect(Object.keys(PLOVER).sort()).toEqual([...EVENT_TYPES].sort());
});

test('an event counts as corrected each time a report of it was set aside: of its days, and in its disputes', () => {
  const event = small.all.event.get('2026-02-10-visit')!;
  expect(datedOf(event, small).corrections).toBe(1);
  const [dispute] = event.disputes!;
  const aside = { ...dispute!.reports[0], rank: 'deprecated' as const, because: 'Withdrawn.' };
  const disputes = [{ ...dispute!, reports: [aside, dispute!.reports[1]] as const }] as unknown as Event['disputes'];
  expect(datedOf({ ...event, disputes }, small).corrections).toBe(2);
});

describe('the guide to the record', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../data/README.md'), 'utf8');

  test.each(EVENT_TYPES)('says what %s is in PLOVER', (type) => {
    const plover = PLOVER[type];
    const code = plover ? [plover.event, plover.mode].filter(Boolean).join('/') : '—';
    expect(guide).toContain(`| ${type} | ${code} |`);
  });

  test('lists the topics, all and no others', () => {
    const listed = /\*\*Topics\*\*: (.*)/.exec(guide)?.[1]?.split(' · ');
    expect(listed).toEqual([...TOPICS]);
  });
});

describe('JSON Schemas', () => {
  const FOLDER = join(import.meta.dirname, '../../data/schema');
  const schemas = jsonSchemas();

  test('beside the data are those of the code (npm run data -- emit)', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...schemas.keys()].sort());
    for (const [name, text] of schemas) expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(text);
  });

  test('accept every record of the small record and refuse a misspelt property', () => {
    const ajv = new Ajv({ strict: false });
    const whole = wholeRecord(small);
    for (const kind of [...KINDS, 'source']) {
      const validate = ajv.compile(JSON.parse(schemas.get(`${kind}.json`)!));
      for (const record of whole[kind] as object[]) {
        expect(validate(record), `${kind} ${JSON.stringify(validate.errors)}`).toBe(true);
        expect(validate({ ...record, colour: 'white' })).toBe(false);
      }
    }
  });
});
