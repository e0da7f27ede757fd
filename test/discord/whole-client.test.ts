// The stand-in is a Discord to the whole client of discord.js too, of which the house loads the gateway and the REST.
import { Client, ContainerBuilder, Events, MessageFlags, TextDisplayBuilder } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { TOKEN } from './local/world.ts';
import { answerTo, seen } from './open.ts';
import { startDiscord } from './stand-in.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

test('the whole client of discord.js logs in, is asked, answers, and comes back after a cut', async () => {
  const discord = await startDiscord();
  const client = new Client({ intents: [], waitGuildTimeout: 0, rest: { api: discord.apiUrl } });
  closing.push(
    () => discord.close(),
    () => client.destroy(),
  );
  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const heard = new TextDisplayBuilder().setContent(`Heard ${interaction.options.getString('person')}`);
    void interaction.reply({
      components: [new ContainerBuilder().addTextDisplayComponents(heard)],
      flags: MessageFlags.IsComponentsV2,
      allowedMentions: { parse: [] },
    });
  });
  await client.login(TOKEN);
  const first = await discord.people.command('whois', { person: 'Larijani' });
  expect(seen((await answerTo(first)).data).text).toContain('Heard Larijani');
  const back = new Promise((resolve) => client.once(Events.ShardResume, resolve));
  discord.gateway.end('reconnect');
  await back;
  const second = await discord.people.command('whois', { person: 'Araghchi' });
  expect(seen((await answerTo(second)).data).text).toContain('Heard Araghchi');
  expect(discord.world.violations).toEqual([]);
});
