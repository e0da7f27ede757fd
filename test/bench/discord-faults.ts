// Two hundred things that go wrong while people go on asking: nobody may be left without an answer, nobody may get two.
import type { Interaction } from '../discord/local/world.ts';
import { type LocalDiscord, startDiscord } from '../discord/stand-in.ts';
import { type Child, started } from './slack-children.ts';

type Asked = { readonly interaction: Interaction; readonly at: number; answered?: number };
export type Told = {
  readonly faults: number;
  readonly asked: number;
  readonly lost: number;
  readonly twice: number;
  readonly slowest: number;
};

const wait = (ms: number) => new Promise((next) => setTimeout(next, ms));

/** Numbers that look like chance and are the same each time. */
function chance(seed: number): () => number {
  let at = seed;
  return () => {
    at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0;
    return at / 2 ** 32;
  };
}

const QUICK = [
  { what: 'callback', kind: 'http-error', value: 500 },
  { what: 'callback', kind: 'rate-limit', value: 0.2 },
  { what: 'callback', kind: 'lost-response' },
  { what: 'callback', kind: 'lost-request' },
  { what: 'callback', kind: 'delay', value: 300 },
] as const;
const SESSION = ['drop', 'reconnect', 'close'] as const;

export async function faults(
  count: number,
  settings: (discord: LocalDiscord) => Record<string, string>,
  ask: (discord: LocalDiscord, n: number) => { interaction: Interaction; payload: unknown },
): Promise<Told> {
  const discord = await startDiscord();
  const random = chance(7);
  let ours: Child = await started(settings(discord));
  const asked: Asked[] = [];
  const byToken = new Map<string, Asked>();
  discord.world.onAnswered = ({ token }) => {
    const it = byToken.get(token)!;
    it.answered = performance.now();
  };
  const people = setInterval(() => {
    const { interaction, payload } = ask(discord, asked.length);
    const it: Asked = { interaction, at: performance.now() };
    asked.push(it);
    byToken.set(interaction.token, it);
    discord.gateway.broadcast('INTERACTION_CREATE', payload as never);
  }, 25);
  let done = 0;
  for (; done < count; done += 1) {
    if (done % 40 === 20) {
      // The new one is there before the old one goes; whether it says goodbye makes no difference.
      const fresh = await started(settings(discord));
      while (discord.gateway.live < 2) await wait(10);
      if (random() < 0.5) ours.kill();
      else await ours.stop();
      ours = fresh;
      discord.gateway.forget();
    } else if (random() < 0.25) {
      discord.gateway.end(SESSION[Math.floor(random() * SESSION.length)]!);
      while (discord.gateway.live > 0) await wait(5);
      while (discord.gateway.live < 1) await wait(20);
    } else {
      discord.world.faults.arm(QUICK[Math.floor(random() * QUICK.length)]!);
      await wait(40);
    }
  }
  clearInterval(people);
  await wait(3500);
  await ours.stop();
  const slowest = Math.max(...asked.map((it) => (it.answered ?? it.at) - it.at));
  const lost = asked.filter((it) => it.answered === undefined).length;
  const twice = asked.length === 0 ? 0 : discord.world.messages.length - (asked.length - lost);
  await discord.close();
  return { faults: done, asked: asked.length, lost, twice, slowest };
}
