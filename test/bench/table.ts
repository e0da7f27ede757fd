// `npm run bench`: every section in one run, one table. `-- --readme [section …]` writes it into README.md: the sections named, or
// those that are older than their code, or with `--all` every one. `-- --check` fails when one is older than its code.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashOf, type Kept, oldSections, readTable, tableOf, withTable } from './readme.ts';
import { measure, SECTIONS, type Section } from './sections.ts';
import { Verdict } from './verdict.ts';

const README = join(import.meta.dirname, '../../README.md');

/** The machine in a few words, and how busy others kept it. */
const machine = (): string =>
  `${cpus()[0]?.model.trim() ?? 'an unknown processor'}, ${availableParallelism()} cores, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}, load ${loadavg()[0]!.toFixed(1)} before`;

/** The Chat SDK is measured against and nothing else; it is installed when it is first wanted. */
function peer(): void {
  const at = join(import.meta.dirname, 'peer');
  if (existsSync(join(at, 'node_modules'))) return;
  try {
    execFileSync('npm', ['ci', '--prefix', at, '--no-audit', '--no-fund'], { stdio: 'ignore' });
  } catch {
    console.error('The Chat SDK could not be installed: its row is left out');
  }
}

async function measureAll(sections: readonly Section[], on: string): Promise<Kept[]> {
  peer();
  const measured: Kept[] = [];
  for (const section of sections) {
    process.stderr.write(`${section.title} …\n`);
    const hash = hashOf(section);
    measured.push({ id: section.id, hash, on, rows: await measure(section) });
  }
  return measured;
}

function print(kept: readonly Kept[], on: string): void {
  const verdict = new Verdict();
  for (const { rows } of kept)
    for (const { what, measured, wanted, ok } of rows) verdict.note(what, measured, wanted, ok);
  console.log(`Measured on ${on}`);
  verdict.print();
}

export async function table(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { readme: { type: 'boolean' }, all: { type: 'boolean' }, check: { type: 'boolean' } },
    allowPositionals: true,
  });
  const kept = values.readme || values.check ? readTable(readFileSync(README, 'utf8')) : [];
  const old = oldSections(kept);
  if (values.check) {
    if (old.length === 0) return;
    console.error(
      `The numbers in README.md are older than the code they measure: ${old.map(({ id }) => id).join(', ')}`,
    );
    console.error('npm run bench -- --readme measures these again and writes them down');
    process.exitCode = 1;
    return;
  }
  const named = SECTIONS.filter(({ id }) => positionals.includes(id));
  const wanted = named.length > 0 ? named : values.readme && !values.all ? old : SECTIONS;
  const on = machine();
  const measured = await measureAll(wanted, on);
  print(measured, on);
  if (!values.readme) return;
  const fresh = new Set(measured.map(({ id }) => id));
  const all = [...kept.filter(({ id }) => !fresh.has(id)), ...measured];
  writeFileSync(README, withTable(readFileSync(README, 'utf8'), tableOf(all)));
}
