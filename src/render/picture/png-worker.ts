// The thread pictures are drawn on: a job in, a PNG out, one at a time.
import { getPriority, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Done, Job } from './png.ts';
import { rasterise } from './rasterise.ts';

// Linux counts this per thread: where there are more threads than processors, those who answer in words come first.
if (process.platform === 'linux') setPriority(Math.min(19, getPriority() + 10));

parentPort!.on('message', (job: Job) => {
  try {
    const png = new Uint8Array(rasterise(job)).buffer;
    parentPort!.postMessage({ id: job.id, png } satisfies Done, [png]);
  } catch (error) {
    parentPort!.postMessage({ id: job.id, failed: String(error) } satisfies Done);
  }
});
