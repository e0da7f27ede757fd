// The judge of a chaos run: compares what stands in the channels with what was recorded. It reads messages, not only the ledger.
import type { Database } from '#store/database.ts';
import type { LocalDiscord } from '../discord/stand-in.ts';
import type { LocalSlack } from '../slack/stand-in.ts';
import { said, type Versions } from './record.ts';

export type Verdict = {
  readonly channels: number;
  readonly messages: number;
  readonly edits: number;
  readonly toldTwice: readonly string[];
  readonly lost: readonly string[];
  /** Told twice, and the platform had said that it could not tell. */
  readonly explained: readonly string[];
  readonly maybeRepeated: number;
  readonly runs: Readonly<Record<string, number>>;
  /** Earlier messages that do not say what was corrected. */
  readonly uncorrected: readonly string[];
};

type Standing = { readonly place: string; readonly key: string; readonly text: string; readonly edits: number };

/** Every message that stands, with its key and its text. */
export function standing(discord: LocalDiscord, slack: LocalSlack): Standing[] {
  return [
    ...discord.world.messages
      .filter((m) => m.from === 'bot' && !m.deleted)
      .map((m) => ({
        place: `discord:g1:${m.channel}`,
        key: m.nonce ?? '',
        text: contentsOf(m.body.components).join('\n'),
        edits: m.edits,
      })),
    ...slack.space.messages.map((m) => ({
      place: `slack:T1:${m.channel}`,
      key: String(m.metadata?.event_payload.key ?? ''),
      text: m.text,
      edits: m.edits,
    })),
  ];
}

/** The text displays of a message, however deep. */
const contentsOf = (component: unknown): string[] =>
  typeof component !== 'object' || component === null
    ? []
    : 'content' in component
      ? [String(component.content)]
      : Object.values(component).flatMap(contentsOf);

/** The events a message tells as news, and how often: under any heading but that of corrections, which repeat them. */
function newsOf(text: string): Map<string, number> {
  const news = new Map<string, number>();
  let heading = '';
  for (const line of text.split('\n')) {
    const [, id, after] = /^[-•] .*?Event ([0-9a-z]+)[^A-Za-z]*(.{0,20})/.exec(line) ?? [];
    if (!id && line.trim()) heading = line;
    // A heading is not repeated where a long list goes on in the next message.
    if (!id || /Corrections/.test(heading) || /^(?:You were told|Added since)/.test(after!)) continue;
    news.set(id, (news.get(id) ?? 0) + 1);
  }
  return news;
}

export async function judge(
  database: Database,
  {
    discord,
    slack,
    places,
    versions,
  }: { discord: LocalDiscord; slack: LocalSlack; places: readonly string[]; versions: Versions },
): Promise<Verdict> {
  const messages = standing(discord, slack);
  const posts = await database.db.selectFrom('post').selectAll().execute();
  const maybe = new Set(posts.filter((post) => post.maybe_repeated > 0).map(({ key }) => key));
  const toldTwice: string[] = [];
  const lost: string[] = [];
  const explained: string[] = [];
  const uncorrected: string[] = [];
  for (const place of places) {
    const here = messages.filter((message) => message.place === place);
    const byKey = Map.groupBy(here, ({ key }) => key);
    for (const [key, same] of byKey)
      if (same.length > 1)
        (maybe.has(key) ? explained : toldTwice).push(`${place} message ${key} stands ${same.length} times`);
    const news = [...byKey.values()].map(([message]) => ({ message: message!, news: newsOf(message!.text) }));
    const text = here.map((message) => message.text).join('\n');
    const told = await database.db.selectFrom('told').selectAll().where('place', '=', place).execute();
    for (const [id, version] of Object.entries(versions)) {
      if (version === 0) continue;
      const withIt = news.filter((told) => told.news.has(id));
      const times = withIt.reduce((sum, told) => sum + told.news.get(id)!, 0);
      if (times === 0) lost.push(`${place} was never told of ${id}`);
      if (times > 1) toldTwice.push(`${place} was told of ${id} ${times} times`);
      const last = told.filter(({ claim }) => claim === `event:${id}:summary`).sort((a, b) => b.edition - a.edition)[0];
      if (!last || !byKey.has(last.post))
        lost.push(`${place}: the ledger says ${id} stands in ${last?.post}, which is not there`);
      if (!text.includes(said(id, version))) lost.push(`${place} was not told version ${version} of ${id}`);
      for (const { message } of withIt)
        if (
          version > 1 &&
          !message.text.includes(`${id} as told in version ${version} `) &&
          !message.text.includes('corrected 20')
        )
          uncorrected.push(`${place}: ${message.key} still tells an old version of ${id}`);
    }
  }
  const runs = await database.db
    .selectFrom('run')
    .select((select) => ['state', select.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  return {
    channels: places.length,
    messages: messages.length,
    edits: messages.reduce((sum, { edits }) => sum + edits, 0),
    toldTwice,
    lost,
    explained,
    uncorrected,
    maybeRepeated: posts.reduce((sum, post) => sum + post.maybe_repeated, 0),
    runs: Object.fromEntries(runs.map(({ state, count }) => [state, Number(count)])),
  };
}
