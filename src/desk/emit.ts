// Writes what is generated: JSON Schemas for editors beside the data, and the record for machines.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '#dataset/dataset.ts';
import { datedOf } from '#dataset/dated.ts';
import { statementsOf } from '#dataset/ftm.ts';
import { wholeRecord } from '#dataset/json.ts';
import { jsonSchemas } from '#dataset/json-schema.ts';
import { loadDataset } from '#dataset/load.ts';
import { toCsv } from '#render/csv.ts';
import { toIcs } from '#render/ics.ts';
import { en } from '#words/en.ts';
import { type Job, UsageError } from './job.ts';

const EXPORTS = join(import.meta.dirname, '../../var/export');

const emit: Job = async ({ dir, words, check, to = EXPORTS }, print) => {
  if (words.length > 0) throw new UsageError('emit takes no names; it writes everything.');
  const schemas = join(dir, 'schema');
  if (check) return checkSchemas(schemas);
  write(schemas, jsonSchemas(), print);
  write(to, exportsOf(await loadDataset(dir)), print);
  return 0;
};

export default emit;

/** Whether the schemas beside the data are those of the code. */
function checkSchemas(folder: string): number {
  const wanted = jsonSchemas();
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const stale = [...new Set([...wanted.keys(), ...there])].filter(
    (name) => !there.includes(name) || wanted.get(name) !== readFileSync(join(folder, name), 'utf8'),
  );
  for (const name of stale)
    process.stderr.write(
      `${join(folder, name)}:1:1 schema: not what the code says; \`npm run data -- emit\` writes it\n`,
    );
  return stale.length > 0 ? 1 : 0;
}

function exportsOf(dataset: Dataset): ReadonlyMap<string, string> {
  const events = dataset.events.map((event) => datedOf(event, dataset));
  return new Map([
    ['statements.jsonl', [...statementsOf(dataset)].map((statement) => `${JSON.stringify(statement)}\n`).join('')],
    ['record.json', `${JSON.stringify(wholeRecord(dataset), null, 2)}\n`],
    ['events.csv', toCsv(events)],
    ['events.ics', toIcs(events, dataset.asOf, en)],
  ]);
}

function write(folder: string, files: ReadonlyMap<string, string>, print: (line: string) => void): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) {
    writeFileSync(join(folder, name), text);
    print(join(folder, name));
  }
}
