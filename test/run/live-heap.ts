// Preloaded into a process that is watched: says, whenever it is asked, how much of its heap is alive. What is resident besides
// is garbage that V8 has not found worth collecting, and that grows for a long while where nobody is short of memory.
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.channel) {
  process.on('message', () => {
    globalThis.gc?.();
    process.send!(process.memoryUsage().heapUsed / 2 ** 20);
  });
  process.channel.unref();
}
