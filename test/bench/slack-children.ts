// Processes a measurement talks to: the real start of the house, and what it is compared with.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '../..');

export class Child {
  static readonly #all = new Set<ChildProcess>();
  readonly #process: ChildProcess;
  readonly url: string;

  constructor(process: ChildProcess, url: string) {
    this.#process = process;
    this.url = url;
  }

  /** Starts `node file …` and waits for the first address it prints. `hear` is given each line of its standard error. */
  static async start(
    file: string,
    args: readonly string[],
    env: Record<string, string>,
    hear?: (line: string) => void,
  ): Promise<Child> {
    const stderr = hear ? 'pipe' : 'inherit';
    const child = spawn(process.execPath, [file, ...args], { env, cwd: ROOT, stdio: ['ignore', 'pipe', stderr] });
    if (hear) createInterface({ input: child.stderr! }).on('line', hear);
    Child.#all.add(child);
    child.once('exit', () => Child.#all.delete(child));
    let said = '';
    const url = await new Promise<string>((found, failed) => {
      child.stdout!.on('data', (chunk: Buffer) => {
        said += String(chunk);
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        if (address) found(address);
      });
      child.once('exit', (code) => failed(new Error(`${file} ended with ${code}: ${said}`)));
    });
    return new Child(child, url);
  }

  /** Resident memory in MB, as the kernel counts it. */
  memory(): number {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.#process.pid}/status`, 'utf8'))![1]) / 1024;
  }

  /** Seconds of processor time it has used, as the kernel counts them, in hundredths. */
  cpu(): number {
    const fields = readFileSync(`/proc/${this.#process.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  }

  /** Ends it as a crash would. */
  kill(): void {
    this.#process.kill('SIGKILL');
  }

  /** Ends it as an operator does. Resolves to its exit status, null when it had to be killed. */
  async stop(): Promise<number | null> {
    if (this.url === '') return 0;
    // One that has ended by itself did not end as it should have.
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return this.#process.exitCode;
    const gone = new Promise<number | null>((done) => this.#process.once('exit', done));
    this.#process.kill('SIGTERM');
    return gone;
  }

  static stopAll(): void {
    for (const child of Child.#all) child.kill('SIGKILL');
  }
}

/** What `npm start` runs: node, its flags, the file. */
const START = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { start: string } }).scripts
  .start;

let home: string | undefined;
/** A copy of the record: whoever edits the real one meanwhile would make the house reload it. */
function homeOfAll(): string {
  if (home !== undefined) return home;
  const made = mkdtempSync(join(tmpdir(), 'backchannel-bench-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  cpSync(join(ROOT, 'data'), join(made, 'data'), { recursive: true });
  home = made;
  return made;
}

/** The house itself, started as `npm start` starts it, with only these settings; the record is its own. */
export async function started(settings: Record<string, string>, hear?: (line: string) => void): Promise<Child> {
  const at = homeOfAll();
  const house = { DATA_DIR: join(at, 'data'), DATABASE_URL: `sqlite:${at}/bench.db` };
  const env = { PATH: process.env.PATH!, PORT: '0', LOG_LEVEL: 'warn', ...house, ...settings };
  const [, ...args] = START.split(' ') as [string, ...string[]];
  return Child.start(args[0]!, args.slice(1), env, hear);
}

/** A program beside this file. One whose packages are not installed is a child without an address. */
export async function local(file: string, args: readonly string[]): Promise<Child> {
  const path = join(import.meta.dirname, file);
  if (file.startsWith('peer/') && !existsSync(join(import.meta.dirname, 'peer/node_modules')))
    return new Child(undefined as never, '');
  return Child.start(path, args, { PATH: process.env.PATH! });
}
