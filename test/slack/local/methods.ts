// The Web API methods the bot uses, over the remembered workspace. Errors are Slack's codes.
import { problemsOfMessage, problemsOfView } from './limits.ts';
import { type Message, type Metadata, type Team, unique, type Workspace } from './workspace.ts';

type Args = Readonly<Record<string, unknown>>;
export type Answered = Readonly<Record<string, unknown>> & { readonly ok: boolean };
type Method = (args: Args, team: Team, space: Workspace) => Answered;

const no = (error: string, more: object = {}): Answered => ({ ok: false, error, ...more });
const str = (value: unknown): string => (value === undefined ? '' : String(value));

/** Form bodies carry lists and objects as JSON text. */
const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
};

function refused(args: Args, space: Workspace, method: string): Answered | undefined {
  const blocks = parsed(args.blocks);
  const problems = problemsOfMessage({ ...args, blocks, metadata: parsed(args.metadata) });
  if (problems.length === 0) return undefined;
  space.violations.push(...problems.map((p) => `${method} ${p}`));
  const blocky = problems.filter((p) => p.startsWith('/blocks'));
  return blocky.length > 0 ? no('invalid_blocks', { response_metadata: { messages: blocky } }) : no('no_text');
}

function place(args: Args, team: Team, space: Workspace): { id: string } | Answered {
  const channel = space.channelOf(team.id, str(args.channel));
  if (!channel) return no('channel_not_found');
  if (channel.archived) return no('is_archived');
  if (!channel.member) return no('not_in_channel');
  return { id: channel.id };
}

const shown = (m: Message, withMetadata: boolean) => ({
  type: 'message',
  ts: m.ts,
  text: m.text,
  blocks: m.blocks,
  ...(m.thread_ts ? { thread_ts: m.thread_ts } : {}),
  ...(withMetadata && m.metadata ? { metadata: m.metadata } : {}),
});

const post: Method = (args, team, space) => {
  const where = place(args, team, space);
  if ('ok' in where) return where;
  const bad = refused(args, space, 'chat.postMessage');
  if (bad) return bad;
  const metadata = parsed(args.metadata) as Metadata | undefined;
  const message: Message = {
    team: team.id,
    channel: where.id,
    ts: space.ts(),
    text: str(args.text),
    blocks: (parsed(args.blocks) as unknown[] | undefined) ?? [],
    ...(metadata ? { metadata } : {}),
    ...(args.thread_ts ? { thread_ts: str(args.thread_ts) } : {}),
    via: 'post',
    edits: 0,
  };
  space.messages.push(message);
  return { ok: true, channel: where.id, ts: message.ts, message: shown(message, true) };
};

const update: Method = (args, team, space) => {
  const where = place(args, team, space);
  if ('ok' in where) return where;
  const message = space.find(where.id, str(args.ts));
  if (!message) return no('message_not_found');
  const bad = refused(args, space, 'chat.update');
  if (bad) return bad;
  message.text = str(args.text);
  message.blocks = (parsed(args.blocks) as unknown[] | undefined) ?? [];
  if (args.metadata) message.metadata = parsed(args.metadata) as Metadata;
  message.edits += 1;
  return { ok: true, channel: where.id, ts: message.ts, text: message.text };
};

const remove: Method = (args, team, space) => {
  const where = place(args, team, space);
  if ('ok' in where) return where;
  const message = space.find(where.id, str(args.ts));
  if (!message) return no('message_not_found');
  space.remove(message);
  return { ok: true, channel: where.id, ts: message.ts };
};

const ephemeral: Method = (args, team, space) => {
  const where = place(args, team, space);
  if ('ok' in where) return where;
  const bad = refused(args, space, 'chat.postEphemeral');
  if (bad) return bad;
  const blocks = (parsed(args.blocks) as unknown[] | undefined) ?? [];
  const message: Message = {
    ...{ team: team.id, channel: where.id, ts: space.ts(), text: str(args.text), blocks },
    ...{ onlyFor: str(args.user), via: 'post', edits: 0 },
  };
  space.messages.push(message);
  return { ok: true, message_ts: message.ts };
};

const history: Method = (args, team, space) => {
  const where = place(args, team, space);
  if ('ok' in where) return where;
  const [oldest, latest, most] = [Number(args.oldest ?? 0), Number(args.latest ?? Infinity), Number(args.limit ?? 100)];
  const found = space.messages
    .filter((m) => m.channel === where.id && !m.onlyFor && Number(m.ts) > oldest && Number(m.ts) <= latest)
    .sort((a, b) => Number(b.ts) - Number(a.ts));
  const withMetadata = str(args.include_all_metadata) === 'true';
  const [from, page] = [Number(args.cursor ?? 0), Math.min(most, 999)];
  const more = found.length > from + page;
  const cursor = { response_metadata: { next_cursor: more ? String(from + page) : '' } };
  return {
    ok: true,
    has_more: more,
    messages: found.slice(from, from + page).map((m) => shown(m, withMetadata)),
    ...cursor,
  };
};

function view(args: Args, space: Workspace): Record<string, unknown> | Answered {
  const given = parsed(args.view) as Record<string, unknown> | undefined;
  if (!given) return no('invalid_arguments');
  const problems = problemsOfView(given);
  space.violations.push(...problems.map((p) => `view ${p}`));
  return problems.length > 0 ? no('invalid_arguments', { response_metadata: { messages: problems } }) : given;
}

const openView: Method = (args, team, space) => {
  const [user, live] = str(args.trigger_id).split('|');
  if (!user || live !== 'live') return no('invalid_trigger_id');
  const given = view(args, space);
  if ('ok' in given) return given as Answered;
  const id = unique('V');
  space.views.push({ team: team.id, user, id, view: given });
  return { ok: true, view: { ...given, id } };
};

const updateView: Method = (args, _, space) => {
  const open = space.views.find((v) => v.id === str(args.view_id));
  if (!open) return no('not_found');
  const given = view(args, space);
  if ('ok' in given) return given as Answered;
  open.view = given;
  return { ok: true, view: { ...given, id: open.id } };
};

const publish: Method = (args, _, space) => {
  const given = view(args, space);
  if ('ok' in given) return given as Answered;
  space.homes.set(str(args.user_id), given);
  return { ok: true, view: given };
};

const usersInfo: Method = (args, team, space) => {
  const it = space.people.get(str(args.user));
  if (it?.team !== team.id) return no('user_not_found');
  const { id, name, tz, locale } = it;
  return {
    ok: true,
    user: {
      id,
      name,
      tz,
      locale,
      team_id: team.id,
      deleted: it.deleted ?? false,
      is_admin: it.admin,
      is_owner: false,
      is_restricted: it.guest,
      is_ultra_restricted: false,
    },
  };
};

const uploadUrl: Method = (args, _, space) => {
  const id = unique('F');
  space.files.set(id, { name: str(args.filename), bytes: Buffer.alloc(0) });
  return { ok: true, file_id: id, upload_url: `@/upload/${id}` };
};

const completeUpload: Method = (args, team, space) => {
  const files = parsed(args.files) as { id: string; title?: string }[];
  const channel = args.channel_id ? space.channelOf(team.id, str(args.channel_id)) : undefined;
  if (args.channel_id && (!channel || /^[UW]/.test(str(args.channel_id)))) return no('channel_not_found');
  if (channel && !channel.member) return no('not_in_channel');
  for (const { id } of files) {
    const file = space.files.get(id);
    if (!file) return no('file_not_found');
    if (channel) file.channel = channel.id;
  }
  return { ok: true, files: files.map(({ id, title }) => ({ id, title, permalink: `https://files.example/${id}` })) };
};

export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': (_, team) => ({
    ...{ ok: true, url: 'https://local.example/', team: team.name, team_id: team.id, user: 'backchannel' },
    ...{ user_id: team.botUser, bot_id: team.bot, is_enterprise_install: false },
  }),
  'chat.postMessage': post,
  'chat.postEphemeral': ephemeral,
  'chat.update': update,
  'chat.delete': remove,
  'conversations.history': history,
  'conversations.open': (args, team, space) => {
    const channel = space.channelOf(team.id, str(args.users));
    return channel ? { ok: true, channel: { id: channel.id } } : no('user_not_found');
  },
  'conversations.info': (args, team, space) => {
    const channel = space.channelOf(team.id, str(args.channel));
    return channel
      ? {
          ok: true,
          channel: { id: channel.id, name: channel.name, is_member: channel.member, is_archived: channel.archived },
        }
      : no('channel_not_found');
  },
  'users.info': usersInfo,
  'views.open': openView,
  'views.update': updateView,
  'views.publish': publish,
  'files.getUploadURLExternal': uploadUrl,
  'files.completeUploadExternal': completeUpload,
};

/** OAuth's exchange carries the client's secret instead of a token. */
export function exchange(args: Args, client: { id: string; secret: string }, space: Workspace): Answered {
  if (str(args.client_id) !== client.id || str(args.client_secret) !== client.secret) return no('bad_client_secret');
  const team = space.teams.get(space.codes.get(str(args.code)) ?? '');
  if (!team) return no('invalid_code');
  space.codes.delete(str(args.code));
  const org = team.enterprise ? { id: team.enterprise, name: team.name } : null;
  return {
    ...{ ok: true, app_id: 'A1', authed_user: { id: 'U1' }, scope: 'commands,chat:write', token_type: 'bot' },
    ...{ access_token: team.token, bot_user_id: team.botUser, enterprise: org, is_enterprise_install: org !== null },
    team: org ? null : { id: team.id, name: team.name },
  };
}
