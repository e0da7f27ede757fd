// Whatever comes in, nothing breaks, nothing forged is taken and nobody is called. Ten thousand for each way: npm run fuzz.
import { expect, test } from 'vitest';
import { WAYS } from './ways.ts';

test.each(Object.entries(WAYS))(
  '%s stands what nobody should send',
  async (_, way) => {
    const { sent, forged, forgedRefused, answered, mentions, broken } = await way(200, 20261125);
    expect(broken).toEqual([]);
    expect(mentions).toBe(0);
    expect(forgedRefused).toBe(forged);
    // Enough of them still mean something, or nothing would have been tried.
    expect(answered).toBeGreaterThan(sent / 10);
  },
  120_000,
);
