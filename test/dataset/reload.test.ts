// The running bot and its folder: new data when they are good, the old ones when they are not.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test } from 'vitest';
import type { Dataset } from '#dataset/dataset.ts';
import { type LiveState, liveData } from '#dataset/reload.ts';
import { smallCopy } from './small.ts';

const COLD = { snapshot: false };
const made: string[] = [];
afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});
const copy = (): string => {
  const dir = smallCopy();
  made.push(dir);
  return dir;
};
const place = (dir: string, name: string) =>
  writeFileSync(join(dir, 'place/muscat.yaml'), `id: muscat\nname: ${name}\n`);

describe('live data', () => {
  test('are swapped whole once the folder has been still for a look', async () => {
    const dir = copy();
    const swapped: Dataset[] = [];
    const live = await liveData(dir, { ...COLD, onSwap: (dataset) => void swapped.push(dataset) });
    const first = live.dataset();
    expect(await live.look()).toBe('same');
    place(dir, 'Maskat');
    expect(await live.look()).toBe('waiting');
    expect(live.dataset()).toBe(first);
    expect(await live.look()).toBe('swapped');
    expect(live.dataset().all.place.get('muscat')?.name).toBe('Maskat');
    expect(swapped).toEqual([live.dataset()]);
    expect(await live.look()).toBe('same');
  });

  test('stay as they are while the folder is bad, and the reasons are kept until it is good again', async () => {
    const dir = copy();
    const told: LiveState[] = [];
    const live = await liveData(dir, { ...COLD, onState: (state) => void told.push(state) });
    const { version } = live.state();
    place(dir, '[');
    await live.look();
    expect(await live.look()).toBe('refused');
    expect(live.dataset().all.place.get('muscat')?.name).toBe('Muscat');
    expect(live.state()).toEqual({ version, refused: [expect.stringMatching(/place\/muscat\.yaml:2:7 YAML: /)] });
    expect(await live.look()).toBe('same');
    expect(live.state().refused).toHaveLength(1);
    place(dir, 'Maskat');
    await live.look();
    expect(await live.look()).toBe('swapped');
    expect(live.state().refused).toEqual([]);
    expect(told.map(({ refused }) => refused.length)).toEqual([1, 0]);
  });

  test('stay as they are when what is derived from the new ones cannot be made', async () => {
    const dir = copy();
    const live = await liveData(dir, {
      ...COLD,
      onSwap: () => {
        throw new Error('no index');
      },
    });
    place(dir, 'Maskat');
    await live.look();
    expect(await live.look()).toBe('refused');
    expect(live.dataset().all.place.get('muscat')?.name).toBe('Muscat');
    expect(live.state().refused).toEqual(['Error: no index']);
  });

  test('survive a folder that goes away', async () => {
    const dir = copy();
    const live = await liveData(dir, COLD);
    rmSync(dir, { recursive: true });
    await live.look();
    expect(await live.look()).toBe('refused');
    expect(live.dataset().all.place.size).toBe(1);
    made.length = 0;
  });

  test('let go of the data they replaced', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const dir = copy();
    const live = await liveData(dir, COLD);
    const replaced: WeakRef<Dataset>[] = [];
    for (let i = 0; i < 20; i++) {
      replaced.push(new WeakRef(live.dataset()));
      place(dir, `Muscat ${i}`);
      await live.look();
      expect(await live.look()).toBe('swapped');
    }
    await new Promise(setImmediate);
    collect();
    expect(replaced.filter((dataset) => dataset.deref() !== undefined)).toHaveLength(0);
  });
});
