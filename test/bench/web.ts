// First byte of the page and of a permalink at 200 requests a second, against a bare express page in the same run.
import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import express from 'express';
import { listen } from '#adapters/web/server.ts';
import { dataset } from '../house/ask.ts';
import { openSite } from '../web/site.ts';
import { Verdict } from './verdict.ts';

const PER_SECOND = 200;
const SECONDS = 5;
/** Milliseconds of the slowest request in a hundred. */
const WANTED = { page: 20, permalink: 30 } as const;

/** Milliseconds, but for the name. `cpu` is what a request costs the server: unlike the rest it knows no neighbours. */
type Measured = { readonly name: string; readonly p50: number; readonly p99: number; readonly cpu: number };

/** Milliseconds until the first byte of the answer. */
const firstByte = (url: string, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    get(url, { agent }, (response) => {
      const took = performance.now() - begun;
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`));
      response.resume().once('end', () => resolve(took));
    }).once('error', reject);
  });

/** Asks at a steady rate, whether or not the answers come: a slow answer must not slow the asking. */
async function measure(server: Worker, name: string, ...urls: readonly string[]): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  for (let i = 0; i < 50; i++) await firstByte(urls[i % urls.length]!, agent);
  const before = await cpuOf(server);
  const begun = performance.now();
  const all: Promise<number>[] = [];
  for (let i = 0; i < PER_SECOND * SECONDS; i++) {
    const due = begun + (i * 1000) / PER_SECOND;
    if (due > performance.now()) await wait(due - performance.now());
    all.push(firstByte(urls[i % urls.length]!, agent));
  }
  const took = (await Promise.all(all)).sort((a, b) => a - b);
  const cpu = ((await cpuOf(server)) - before) / took.length;
  agent.destroy();
  const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))]!;
  return { name, p50: at(0.5), p99: at(0.99), cpu };
}

/** Milliseconds of processor time the server's thread has used. */
const cpuOf = (server: Worker): Promise<number> =>
  new Promise((resolve) => {
    server.once('message', resolve);
    server.postMessage('cpu');
  });

/** Serves in a thread of its own, so that asking and answering do not wait for each other. */
async function serve(): Promise<void> {
  const { parentPort } = await import('node:worker_threads');
  const bare = express().get('/', (_request, response) => {
    response.type('html').send('<!doctype html><title>Bare</title><p>Bare.');
  });
  const [site, base] = await Promise.all([openSite(), listen(bare, '127.0.0.1', 0)]);
  parentPort!.on('message', () => {
    const { user, system } = process.threadCpuUsage();
    parentPort!.postMessage((user + system) / 1000);
  });
  parentPort!.postMessage({ site: site.url, base: base.url });
}

export default async function bench(): Promise<void> {
  const worker = new Worker(new URL(import.meta.url), { workerData: 'serve' });
  const { site, base } = await new Promise<{ site: string; base: string }>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
  const rows = [
    await measure(worker, 'bare express page', `${base}/`),
    await measure(worker, 'the page /', `${site}/`),
    await measure(worker, 'the page with an answer', `${site}/?line=whois+Larijani`),
    await measure(worker, 'permalink of a person', `${site}/r/whois%20person:ali-larijani`),
    await measure(worker, 'permalink of a timeline', `${site}/r/timeline%20from:2026-02`),
    await measure(
      worker,
      'permalinks of all events',
      ...[...dataset.all.event.keys()].map((id) => `${site}/r/event%20event:${id}`),
    ),
    await measure(worker, 'suggestions', `${site}/api/complete?line=whois+lari`),
  ];
  await worker.terminate();
  const verdict = new Verdict();
  console.log(`First byte in milliseconds, ${PER_SECOND} requests a second for ${SECONDS} s each`);
  const bare = rows[0]!;
  for (const { name, p50, p99, cpu } of rows) {
    const measured = `p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)}, processor ${cpu.toFixed(2)} (${(cpu / bare.cpu).toFixed(1)} times the base)`;
    const most = name === 'the page /' ? WANTED.page : name.startsWith('permalink') ? WANTED.permalink : undefined;
    if (most) verdict.note(name, measured, `p99 ≤ ${most} ms`, p99 <= most);
    else verdict.tell(name, measured);
  }
  verdict.print();
}

const { workerData, isMainThread } = await import('node:worker_threads');
if (!isMainThread && workerData === 'serve') await serve();
