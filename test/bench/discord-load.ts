// People by the thousand in the local Discord: as many at once, or so many a second, each somebody else in another server.
import type { People, Who } from '../discord/local/person.ts';
import type { Interaction } from '../discord/local/world.ts';
import type { LocalDiscord } from '../discord/stand-in.ts';
import type { Child } from './slack-children.ts';

const NAMES = [
  'Larijani',
  'Araghchi',
  'Witkoff',
  'Grossi',
  'Khamenei',
  'Zarif',
  'Albusaidi',
  'Trump',
  'iran fm',
  'Vance',
];

/** Somebody who has never asked before, in one of many servers. */
export const somebody = (n: number): Who => ({
  user: String(1_600_000_000_000_000_000n + BigInt(n)),
  guild: String(1_700_000_000_000_000_000n + BigInt(n % 2000)),
});

export const nameOf = (n: number): string => NAMES[n % NAMES.length]!;

/** A payload of `/whois`, as the gateway or a request carries it. */
export function whois(people: People, n: number, name = nameOf(n)): { interaction: Interaction; payload: unknown } {
  const options = [{ name: 'person', type: 3, value: name }];
  return people.payload('command', { id: '1400000000000000010', type: 1, name: 'whois', options }, somebody(n));
}

export type Rate = { readonly perSecond: number; readonly perCpuSecond: number };

/** Keeps 64 interactions under way over the gateway for so many seconds; `first` numbers the people. */
export async function flood(
  discord: LocalDiscord,
  child: Child,
  seconds: number,
  first: number,
  name = nameOf,
): Promise<Rate & { asked: number }> {
  const { world, gateway, people } = discord;
  const AT_ONCE = 64;
  let [asked, answered] = [0, 0];
  const send = (): void => {
    const n = first + asked;
    asked += 1;
    gateway.broadcast('INTERACTION_CREATE', whois(people, n, name(n)).payload as never);
  };
  const [start, cpu] = [performance.now(), child.cpu()];
  const { promise, resolve } = Promise.withResolvers<void>();
  world.onAnswered = () => {
    answered += 1;
    if (performance.now() - start < seconds * 1000) send();
    else if (answered === asked) resolve();
  };
  for (let i = 0; i < AT_ONCE; i += 1) send();
  const given = setTimeout(() => resolve(), seconds * 1000 + 5000);
  await promise;
  clearTimeout(given);
  world.onAnswered = () => {};
  const took = (performance.now() - start) / 1000;
  return { perSecond: answered / took, perCpuSecond: answered / (child.cpu() - cpu), asked };
}

/** Offers so many a second, whatever becomes of the ones before; milliseconds to each first answer, `undefined` where none came. */
export async function offer(
  discord: LocalDiscord,
  perSecond: number,
  seconds: number,
  first: number,
): Promise<(number | undefined)[]> {
  const { world, gateway, people } = discord;
  const begun = new Map<string, { n: number; at: number }>();
  const times: (number | undefined)[] = Array.from({ length: perSecond * seconds }, () => undefined);
  world.onAnswered = ({ token }) => {
    const mine = begun.get(token);
    // Others may be asking at the same time.
    if (mine === undefined) return;
    times[mine.n] = performance.now() - mine.at;
    begun.delete(token);
  };
  const start = performance.now();
  for (let n = 0; n < times.length; ) {
    const due = Math.min(times.length, Math.floor(((performance.now() - start) / 1000) * perSecond));
    for (; n < due; n += 1) {
      const { interaction, payload } = whois(people, first + n);
      begun.set(interaction.token, { n, at: performance.now() });
      gateway.broadcast('INTERACTION_CREATE', payload as never);
    }
    await new Promise((next) => setTimeout(next, 1));
  }
  for (let i = 0; i < 300 && begun.size > 0; i += 1) await new Promise((next) => setTimeout(next, 10));
  world.onAnswered = () => {};
  return times;
}

/** Signed requests, 32 at once, for so many seconds. Signing costs the same for everybody. */
export async function request(
  discord: LocalDiscord,
  child: Child,
  seconds: number,
  first: number,
): Promise<Rate & { failed: number }> {
  const { people } = discord;
  let [n, answered, failed] = [first, 0, 0];
  const [start, cpu] = [performance.now(), child.cpu()];
  const one = async (): Promise<void> => {
    while (performance.now() - start < seconds * 1000) {
      const answer = await people.signed(JSON.stringify(whois(people, n++).payload));
      await answer.arrayBuffer();
      answered += 1;
      if (answer.status !== 200) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: 32 }, one));
  const took = (performance.now() - start) / 1000;
  return { perSecond: answered / took, perCpuSecond: answered / (child.cpu() - cpu), failed };
}
