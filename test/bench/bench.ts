// `npm run bench`: everything in one table (table.ts says what it takes). `npm run bench -- <name> [arguments]`: one benchmark by its file's name.
import { existsSync, readdirSync } from 'node:fs';
import { table } from './table.ts';

type Bench = {
  readonly default?: (args: readonly string[]) => unknown;
  readonly bench?: (args: readonly string[]) => unknown;
};

const [name = '--', ...args] = process.argv.slice(2);
const file = new URL(`${name}.ts`, import.meta.url);
if (name.startsWith('--')) await table(process.argv.slice(2));
else {
  const loaded: Bench = /^[a-z-]+$/.test(name) && name !== 'bench' && existsSync(file) ? await import(file.href) : {};
  const run = loaded.default ?? loaded.bench;
  if (run) await run(args);
  else {
    const others = readdirSync(new URL('.', import.meta.url)).filter((entry) => entry.endsWith('.ts'));
    console.error(`npm run bench -- <name>, one of: ${others.map((entry) => entry.slice(0, -3)).join(', ')}`);
    process.exitCode = 2;
  }
}
