// Measures what one person who floods the bot does to everybody else: npm run bench -- fairness [--rounds 5] [--seconds 20].
// By ratio: in each round the others ask alone, beside a flood of free questions and beside a flood of look-ups, in turn.
import { parseArgs } from 'node:util';
import { APP, type Json, TOKEN } from '../discord/local/world.ts';
import { startDiscord } from '../discord/stand-in.ts';
import { nameOf, offer } from './discord-load.ts';
import { started } from './slack-children.ts';
import { median, percentile, Verdict } from './verdict.ts';

const OTHERS_PER_SECOND = 100;
const FLOOD_PER_SECOND = 100;

/** What the one person sends, the nth time. A question is always the first of its kind: the dearest that can be asked. */
const FLOODS: Readonly<Record<string, (n: number) => Json>> = {
  'free questions': (n) => command('ask', { question: `who met whom in Muscat before round ${n} of the talks?` }),
  'look-ups': (n) => command('whois', { person: nameOf(n) }),
};

const command = (name: string, given: Readonly<Record<string, string>>): Json => ({
  ...{ id: '1400000000000000010', type: 1, name },
  options: Object.entries(given).map(([option, value]) => ({ name: option, type: 3, value })),
});

export default async function fairness(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '20' } },
  });
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  const discord = await startDiscord();
  discord.world.remembers = false;
  const ours = await started({ DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APP, DISCORD_API: discord.apiUrl });
  let [people, sent] = [1, 0];

  const flood = (data: (n: number) => Json): NodeJS.Timeout =>
    setInterval(() => {
      const { payload } = discord.people.payload('command', data(sent++), { user: '1599999999999999999' });
      discord.gateway.broadcast('INTERACTION_CREATE', payload as never);
    }, 1000 / FLOOD_PER_SECOND);

  /** The others' p99 in milliseconds, beside a flood or alone. */
  const others = async (data?: (n: number) => Json): Promise<number> => {
    const flooding = data && flood(data);
    const times = await offer(discord, OTHERS_PER_SECOND, seconds, people);
    clearInterval(flooding);
    people += OTHERS_PER_SECOND * seconds;
    const came = times.filter((time) => time !== undefined);
    if (came.length < times.length) throw new Error(`${times.length - came.length} others had no answer`);
    return percentile(came, 0.99);
  };

  const arms: readonly (string | undefined)[] = [undefined, ...Object.keys(FLOODS)];
  const p99 = new Map<string | undefined, number[]>(arms.map((arm) => [arm, []]));
  await others();
  for (let round = 0; round < rounds; round += 1)
    // Each arm comes first, in the middle and last in turn: what drifts meanwhile favours none.
    for (let i = 0; i < arms.length; i += 1) {
      const arm = arms[(round + i) % arms.length];
      p99.get(arm)!.push(await others(arm === undefined ? undefined : FLOODS[arm]!));
    }
  await ours.stop();
  await discord.close();

  const verdict = new Verdict();
  const alone = p99.get(undefined)!;
  verdict.tell(
    'others’ commands an arm, and their p99 alone',
    `${rounds * seconds * OTHERS_PER_SECOND}, ${median(alone).toFixed(1)} ms`,
  );
  for (const arm of Object.keys(FLOODS)) {
    const beside = p99.get(arm)!;
    const ratio = median(beside.map((time, round) => time / alone[round]!));
    verdict.note(
      `others’ p99 at ${OTHERS_PER_SECOND}/s while one person sends ${FLOOD_PER_SECOND} ${arm} a second, of without`,
      `${ratio.toFixed(2)} × (${median(beside).toFixed(1)} ms of ${median(alone).toFixed(1)} ms)`,
      '≤ 1.2 ×',
      ratio <= 1.2,
    );
  }
  verdict.print();
}
