// A picture as PNG: drawn on a thread of its own, one after the other, so that nobody who asks in words waits for it.
import { hash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { fontFilesFor, type PictureFonts } from './fonts.ts';

/** Pixels a side of a picture has at most; a long timeline is drawn smaller rather than refused by a platform. */
const MOST_PIXELS = 8000;

/** What the thread is asked: an SVG that `drawSvg` made, pixels a unit, and the fonts its letters need. */
type Job = { readonly id: number; readonly svg: string; readonly zoom: number; readonly fontFiles: readonly string[] };
type Done = { readonly id: number } & ({ readonly png: ArrayBuffer } | { readonly failed: string });

function jobOf(id: number, svg: string, scale: number, fonts: PictureFonts): Job {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
  const zoom = Math.min(scale, MOST_PIXELS / Math.max(width!, height!));
  return { id, svg, zoom, fontFiles: fontFilesFor(svg, fonts) };
}

/** The thread costs some megabytes while it waits. */
const IDLE_MS = 120_000;
/** Bytes of pictures kept for those who look at the same one. */
const MOST_KEPT = 16 * 1024 * 1024;

/** Draws PNGs, `scale` pixels a unit, and keeps the last ones by their content: a picture many look at is drawn once. */
export function pngDrawer(fonts: PictureFonts): (svg: string, scale: number) => Promise<Buffer> {
  const draw = onThread(fonts);
  const kept = new Map<string, { readonly png: Promise<Buffer>; size: number }>();
  let size = 0;
  const drop = (key: string): void => {
    size -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };

  return (svg, scale) => {
    const key = hash('sha1', `${scale} ${svg}`);
    const known = kept.get(key);
    const entry = known ?? { png: draw(svg, scale), size: 0 };
    kept.delete(key);
    kept.set(key, entry);
    if (!known)
      entry.png.then(
        ({ length }) => {
          entry.size = length;
          size += length;
          while (size > MOST_KEPT) drop(kept.keys().next().value!);
        },
        () => drop(key),
      );
    return entry.png;
  };
}

type Waiting = { readonly done: (png: Buffer) => void; readonly failed: (error: Error) => void };

function onThread(fonts: PictureFonts): (svg: string, scale: number) => Promise<Buffer> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last = 0;

  const settle = (answer: Done): void => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('png' in answer) asked?.done(Buffer.from(answer.png));
    else asked?.failed(new Error(`A picture could not be drawn: ${answer.failed}`));
    if (waiting.size > 0) return;
    // A process may end while nobody waits for a picture.
    worker?.unref();
    idle = setTimeout(stop, IDLE_MS).unref();
  };
  const stop = (): void => {
    void worker?.terminate();
    worker = undefined;
  };
  const start = (): Worker => {
    const made = new Worker(new URL('./png-worker.mjs', import.meta.url));
    made.on('message', settle);
    made.on('error', (error: Error) => {
      worker = undefined;
      for (const id of [...waiting.keys()]) settle({ id, failed: error.message });
    });
    return made;
  };

  return (svg, scale) =>
    new Promise((done, failed) => {
      clearTimeout(idle);
      const job = jobOf(++last, svg, scale, fonts);
      waiting.set(job.id, { done, failed });
      worker ??= start();
      worker.ref();
      worker.postMessage(job);
    });
}
