// The thread pictures are drawn on: a `Job` in, a `Done` out, one at a time (png.ts). Plain JavaScript, so that the
// thread does not load Node's TypeScript stripper before its first picture.
import { getPriority, setPriority } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';

// Linux counts this per thread: where there are more threads than processors, those who answer in words come first.
if (process.platform === 'linux') setPriority(Math.min(19, getPriority() + 10));

// What is drawn on lies outside the heap, tens of megabytes a picture, and V8, which knows nothing of it, would let dozens
// of them gather before it looks. So each is collected when it has been handed over, and freed in the turn after.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
setFlagsFromString('--no-expose-gc');

let last = Promise.resolve();
parentPort.on('message', (job) => {
  last = last.then(async () => {
    answer(job);
    collect();
    await turn();
  });
});

function answer({ id, svg, zoom, fontFiles }) {
  try {
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' };
    const drawn = new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font }).render();
    const png = new Uint8Array(drawn.asPng()).buffer;
    parentPort.postMessage({ id, png }, [png]);
  } catch (error) {
    parentPort.postMessage({ id, failed: String(error) });
  }
}
