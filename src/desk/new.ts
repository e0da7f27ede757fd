// Starts a record from the commented template of its kind.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDay } from '#answer/day.ts';
import { FOLDERS } from '#dataset/folder.ts';
import { slug } from '#dataset/schema.ts';
import { type Job, UsageError } from './job.ts';

const TEMPLATES = join(import.meta.dirname, '../../data');

const start: Job = async ({ dir, words }, print) => {
  const [kind, id, ...more] = words;
  if (!kind || !FOLDERS.some((folder) => folder === kind) || more.length > 0)
    throw new UsageError(`Say a kind: ${FOLDERS.join(', ')}.`);
  const template = readFileSync(join(TEMPLATES, kind, '_template.yaml'), 'utf8');
  if (id === undefined) {
    print(template.trimEnd());
    return 0;
  }
  const wrong = slug.safeParse(id).error?.issues[0]?.message;
  if (wrong) throw new UsageError(`"${id}" cannot be an id: ${wrong}.`);
  const file = join(dir, kind, `${id}.yaml`);
  if (existsSync(file)) throw new UsageError(`${file} is there already.`);
  writeFileSync(file, fill(template, id));
  print(`${file}: fill it in, then npm run data`);
  return 0;
};

export default start;

/** The template under its own id; an id that begins with a day gives that day to an event. */
function fill(template: string, id: string): string {
  const filled = template.replace(/^id: .*$/m, `id: ${id}`);
  const day = id.slice(0, 10);
  return isDay(day) && day.length === 10 ? filled.replaceAll('2026-01-31', day) : filled;
}
