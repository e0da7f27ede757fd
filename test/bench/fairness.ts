// Measures what one person who floods the bot does to everybody else: npm run bench -- fairness. By ratio, taking turns in one run.
import { APP, TOKEN } from '../discord/local/world.ts';
import { startDiscord } from '../discord/stand-in.ts';
import { offer } from './discord-load.ts';
import { started } from './slack-children.ts';
import { median, percentile, Verdict } from './verdict.ts';

const ROUNDS = 7;
const SECONDS = 5;
const OTHERS_PER_SECOND = 100;
const FLOOD_PER_SECOND = 100;

export default async function fairness(): Promise<void> {
  const discord = await startDiscord();
  discord.world.remembers = false;
  const ours = await started({ DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APP, DISCORD_API: discord.apiUrl });
  let people = 1;
  let sent = 0;

  /** Always somebody's first question of its kind: the dearest that can be asked. */
  const flood = (): NodeJS.Timeout =>
    setInterval(() => {
      const question = `who met whom in Muscat before round ${sent++} of the talks?`;
      const data = {
        id: '1400000000000000010',
        type: 1,
        name: 'ask',
        options: [{ name: 'question', type: 3, value: question }],
      };
      const { payload } = discord.people.payload('command', data, { user: '1599999999999999999' });
      discord.gateway.broadcast('INTERACTION_CREATE', payload as never);
    }, 1000 / FLOOD_PER_SECOND);

  const round = async (flooded: boolean): Promise<number> => {
    const flooding = flooded ? flood() : undefined;
    const times = await offer(discord, OTHERS_PER_SECOND, SECONDS, people);
    clearInterval(flooding);
    people += OTHERS_PER_SECOND * SECONDS;
    const came = times.filter((time) => time !== undefined);
    if (came.length < times.length) throw new Error(`${times.length - came.length} others had no answer`);
    return percentile(came, 0.99);
  };

  await round(false);
  const [alone, beside]: [number[], number[]] = [[], []];
  for (let i = 0; i < ROUNDS; i += 1) {
    alone.push(await round(false));
    beside.push(await round(true));
  }
  await ours.stop();
  await discord.close();
  const ratio = median(beside) / median(alone);
  const verdict = new Verdict();
  verdict.note(
    `others’ p99 at ${OTHERS_PER_SECOND}/s while one person asks ${FLOOD_PER_SECOND}/s, of without`,
    `${ratio.toFixed(2)} × (${median(beside).toFixed(1)} ms of ${median(alone).toFixed(1)} ms)`,
    '≤ 1.2 ×',
    ratio <= 1.2,
  );
  verdict.print();
}
