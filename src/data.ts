// `npm run data`: the editor's desk. Checks the data folder, or does one of the other things an editor needs.
import { parseArgs } from 'node:util';
import { DataError } from '#dataset/problem.ts';
import { type Job, USAGE, UsageError } from './desk/job.ts';

const JOBS: Readonly<Record<string, () => Promise<{ default: Job }>>> = {
  check: () => import('./desk/check.ts'),
  stale: () => import('./desk/stale.ts'),
  fmt: () => import('./desk/fmt.ts'),
  new: () => import('./desk/new.ts'),
  emit: () => import('./desk/emit.ts'),
  diff: () => import('./desk/diff.ts'),
};

/** Runs one job and gives the exit status: 0 done, 1 the data are refused, 2 the command could not be read. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        check: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        to: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [name = 'check', ...rest] = positionals;
    if (values.help) throw new UsageError('');
    const job = Object.hasOwn(JOBS, name) ? JOBS[name] : undefined;
    if (!job) throw new UsageError(`There is no "${name}".`);
    const dir = values.data ?? process.env.DATA_DIR ?? 'data';
    return await (await job()).default({ dir, words: rest, check: values.check ?? false, to: values.to }, print);
  } catch (error) {
    if (error instanceof DataError) return fail(error.message, 1);
    const misread =
      error instanceof UsageError || String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS');
    if (misread) return fail(`${(error as Error).message}\n${USAGE}`.trim(), 2);
    throw error;
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

// Whoever reads may stop reading (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const fail = (text: string, status: number): number => {
  process.stderr.write(`${text}\n`);
  return status;
};

process.exitCode = await main(process.argv.slice(2));
