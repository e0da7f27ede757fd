// What a picture costs, cold, warm and kept, and whether fifty of them at once hold up those who ask in words.
import { spawnSync } from 'node:child_process';
import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { drawSvg } from '#render/picture/draw.ts';
import { loadPictureFonts } from '#render/picture/fonts.ts';
import { pngDrawer } from '#render/picture/png.ts';
import { entryOf } from '#tell/event.ts';
import { timelinePicture } from '#tell/timeline.ts';
import { en } from '#words/en.ts';
import { dataset } from '../house/ask.ts';
import { openSite } from '../web/site.ts';
import { median, percentile, Verdict } from './verdict.ts';

const WANTED = { cold: 250, warm: 120, whois: 100 } as const;
const SIZES = [1, 5, 40, 400];
const TIMES = 9;
/** Questions in words: so many a second, for so many seconds. */
const ASKING = { perSecond: 50, seconds: 6 } as const;
const PICTURES = 50;

/** The SVG of the last events of the record; the title makes it one that nobody has looked at. */
function svgOf(count: number, title: string): string {
  const events = dataset.events.slice(-count);
  const block = timelinePicture(
    title,
    events,
    events.map((event) => entryOf(event)),
    en,
  );
  if (block.kind !== 'image') throw new Error('no picture');
  return drawSvg(block.drawing, en, dataset);
}

const timed = async (work: () => unknown): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

type Cost = { readonly took: number; readonly processor: number };

async function costOf(work: () => unknown): Promise<Cost> {
  const before = process.cpuUsage();
  const took = await timed(work);
  const { user, system } = process.cpuUsage(before);
  return { took, processor: (user + system) / 1000 };
}

/** Both medians. What the processor did knows no neighbours; what one waits for does. */
const shown = (costs: readonly Cost[]): string =>
  `${ms(median(costs.map(({ took }) => took)))}, processor ${ms(median(costs.map(({ processor }) => processor)))}`;

/** The first picture of a process, thread, fonts and all. */
const coldOnce = (scale: number): Promise<Cost> =>
  costOf(() => pngDrawer(loadPictureFonts())(svgOf(40, 'cold'), scale));

async function cold(verdict: Verdict): Promise<void> {
  for (const scale of [1, 2]) {
    const costs = Array.from({ length: 3 }, (): Cost => {
      const child = spawnSync(process.execPath, [import.meta.filename, 'cold', String(scale)], { encoding: 'utf8' });
      return JSON.parse(child.stdout);
    });
    const took = median(costs.map((cost) => cost.took));
    if (scale === 1) verdict.note('40 events, PNG 1×, cold', shown(costs), `≤ ${WANTED.cold} ms`, took <= WANTED.cold);
    else verdict.tell('40 events, PNG 2×, cold', shown(costs));
  }
}

async function warm(verdict: Verdict): Promise<void> {
  const draw = pngDrawer(loadPictureFonts());
  await draw(svgOf(40, 'first'), 1);
  for (const count of SIZES) {
    const svg: number[] = [];
    for (let i = 0; i < TIMES; i++) svg.push(await timed(() => svgOf(count, `svg ${i}`)));
    verdict.tell(`${count} events, SVG`, ms(median(svg)));
    for (const scale of [1, 2]) {
      const costs: Cost[] = [];
      for (let i = 0; i < TIMES; i++) costs.push(await costOf(() => draw(svgOf(count, `${i}`), scale)));
      const took = median(costs.map((cost) => cost.took));
      const bound = count === 40 && scale === 1;
      if (bound) verdict.note('40 events, PNG 1×, warm', shown(costs), `≤ ${WANTED.warm} ms`, took <= WANTED.warm);
      else verdict.tell(`${count} events, PNG ${scale}×, warm`, shown(costs));
    }
  }
  const kept = svgOf(40, 'kept');
  const first = await timed(() => draw(kept, 2));
  const again: number[] = [];
  for (let i = 0; i < TIMES; i++) again.push(await timed(() => draw(kept, 2)));
  verdict.tell('40 events, PNG 2×, kept', `${ms(median(again))}, 1 of ${Math.round(first / median(again))}`);
}

/** Milliseconds until the whole answer is there. */
const asked = (url: string, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`));
      response.resume().once('end', () => resolve(performance.now() - begun));
    }).once('error', reject);
  });

/** `/whois` at a steady rate, each of another person on another day, so that none is answered from memory. */
async function whois(site: string, round: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true });
  const people = [...dataset.all.person.keys()];
  const begun = performance.now();
  const all: Promise<number>[] = [];
  for (let i = 0; i < ASKING.perSecond * ASKING.seconds; i++) {
    const due = begun + (i * 1000) / ASKING.perSecond;
    if (due > performance.now()) await wait(due - performance.now());
    const line = `/whois person:${people[i % people.length]} on:${2010 + round}-01-${10 + (i % 18)}`;
    all.push(asked(`${site}/api/ask?${new URLSearchParams({ line })}`, agent));
  }
  const took = await Promise.all(all);
  agent.destroy();
  return took;
}

/** So many different pictures at once, twice the size, as chat platforms get them. */
async function pictures(site: string): Promise<number> {
  const agent = new Agent({ maxSockets: PICTURES });
  const lines = Array.from({ length: PICTURES }, (_, i) => {
    const from = new Date(Date.UTC(2026, 0, 2 + 3 * i)).toISOString().slice(0, 10);
    const to = new Date(Date.UTC(2026, 0, 22 + 3 * i)).toISOString().slice(0, 10);
    return `timeline from:${from} to:${to} picture:true`;
  });
  const took = await timed(() =>
    Promise.all(lines.map((line) => asked(`${site}/picture/${encodeURIComponent(line)}.png?scale=2`, agent))),
  );
  agent.destroy();
  return took;
}

async function crowd(verdict: Verdict): Promise<void> {
  const worker = new Worker(new URL(import.meta.url), { workerData: 'serve-pictures' });
  const told = <T>(): Promise<T> =>
    new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  const site = await told<string>();
  const longest = (): Promise<number> => {
    worker.postMessage('longest');
    return told<number>();
  };
  await whois(site, 0);
  const alone = await whois(site, 1);
  await longest();
  const [beside, all] = await Promise.all([whois(site, 2), pictures(site)]);
  const held = await longest();
  await worker.terminate();
  const [a, b] = [percentile(alone, 0.99), percentile(beside, 0.99)];
  verdict.tell('/whois alone, p50, p99', `${ms(median(alone))}, ${ms(a)}`);
  verdict.tell(`${PICTURES} pictures at once, PNG 2×, all of them`, ms(all));
  verdict.note(
    'the thread that answers, held at most',
    `processor ${ms(held)}`,
    `≤ ${WANTED.whois} ms`,
    held <= WANTED.whois,
  );
  verdict.note(
    `/whois beside ${PICTURES} pictures, p50, p99`,
    `${ms(median(beside))}, ${ms(b)} (${(b / a).toFixed(1)} times)`,
    `p99 ≤ ${WANTED.whois} ms`,
    b <= WANTED.whois,
  );
}

export default async function bench(): Promise<void> {
  const verdict = new Verdict();
  await cold(verdict);
  await warm(verdict);
  await crowd(verdict);
  verdict.print();
}

/** Serves in a thread of its own, and tells when asked how long it was held at most since: by its processor time. */
async function serve(): Promise<void> {
  const allowance = { burst: 100_000, perMinute: 1_000_000 };
  const { url } = await openSite({ png: pngDrawer(loadPictureFonts()), allowance });
  const processor = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let [last, longest] = [processor(), 0];
  setInterval(() => {
    const now = processor();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  parentPort!.on('message', () => {
    parentPort!.postMessage(longest);
    longest = 0;
  });
  parentPort!.postMessage(url);
}

if (!isMainThread && workerData === 'serve-pictures') await serve();
else if (process.argv[2] === 'cold') process.stdout.write(JSON.stringify(await coldOnce(Number(process.argv[3]))));
