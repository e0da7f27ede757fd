// A first start of this code with this data folder finds nothing kept from an earlier one. Then a second process, on a
// processor that would be idle, strips the types, reads the record and checks it, while this one loads the packages: it
// starts as quickly as a later one, and what only reading needs (TypeScript's stripper, YAML, the schemas) never is in
// its memory. Once the house is open, that process compiles what was loaded into Node's cache, and ends.
import { fork } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..');
/** What is loaded at every start, and what each platform adds: the packages that take long. */
const PACKAGES = ['zod', 'kysely', 'pino', 'prom-client', 'express'];
const OF_PLATFORMS = {
  DISCORD_TOKEN: ['discord.js'],
  SLACK_BOT_TOKEN: ['@slack/bolt'],
  SLACK_CLIENT_ID: ['@slack/bolt'],
};

/** Every file of our own code. */
export const codeFiles = () =>
  ['src', 'commands'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(ROOT, folder, name)),
  );

/** The file in the compile cache that says: this code, as it lies there, has been compiled, and this folder read. */
export function markIn(directory) {
  const code = [...codeFiles(), join(ROOT, 'package.json')].map((file) => {
    const { size, mtimeMs } = statSync(file);
    return `${file} ${size} ${mtimeMs}`;
  });
  const key = [process.version, resolve(process.env.DATA_DIR || 'data'), ...code].join('\n');
  return join(directory, `backchannel-${hash('sha1', key)}`);
}

/** Whether an earlier start has left everything for this one. `directory`: the compile cache, undefined when there is none. */
export const isKept = (directory) => directory !== undefined && existsSync(markIn(directory));

/**
 * Starts the second process and loads packages until it has stripped our code.
 * `reading`: what it has read of the data folder, undefined when it could not: then the reader here says why.
 * `loaded()`: our code is there, and signals are start-main.ts's from now on. `opened()`: the house is open, nobody waits.
 * `end()`: the second process is not wanted any more.
 */
export async function workAhead() {
  // Nothing is open yet that must be closed; later, start-main.ts decides.
  const leave = () => process.exit(0);
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, leave);
  const { NODE_DISABLE_COMPILE_CACHE: _, ...env } = process.env;
  const child = fork(join(import.meta.dirname, 'ahead-child.mjs'), {
    env: { ...env, DATA_DIR: resolve(process.env.DATA_DIR || 'data') },
    // With the same flags: V8 takes compiled code only from a process that had them.
    execArgv: process.execArgv,
    serialization: 'json',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.removeListener('exit', end));
  const { promise: sources, resolve: haveSources } = Promise.withResolvers();
  const { promise: reading, resolve: haveReading } = Promise.withResolvers();
  child.on('message', (message) => (message.sources ? haveSources(message.sources) : haveReading(message.reading)));
  const gone = () => {
    haveSources([]);
    haveReading(undefined);
  };
  child.once('exit', gone);
  child.once('error', gone);

  const wanted = Object.entries(OF_PLATFORMS).filter(([variable]) => process.env[variable]);
  // What cannot be loaded says so where it is used.
  for (const name of [...PACKAGES, ...wanted.flatMap(([, names]) => names)]) await import(name).catch(() => {});

  const stripped = new Map(await sources);
  const used = [];
  const hooks = registerHooks({
    load(url, context, next) {
      const source = stripped.get(url);
      if (source === undefined) return next(url, context);
      used.push(url);
      return { format: 'module', source, shortCircuit: true };
    },
  });
  return {
    reading,
    end,
    loaded() {
      for (const signal of ['SIGTERM', 'SIGINT']) process.removeListener(signal, leave);
    },
    opened() {
      hooks.deregister();
      stripped.clear();
      if (child.connected) child.send({ used });
      child.unref();
      child.channel?.unref();
    },
  };
}

export const urlOf = (file) => pathToFileURL(file).href;
