// Every limit Slack puts on what it is sent, as a table: the local Slack refuses what breaks one, and tests count on it.
// Source: docs.slack.dev (reference/block-kit, chat.postMessage, views) and the declarations of @slack/types 3.2.0.

type Json = Readonly<Record<string, unknown>>;
type Check = (at: string, problem: string) => void;

const json = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The rendered size above which Slack answers `msg_blocks_too_long`: not published; measured at about 13,200. */
export const MESSAGE_BUDGET = 12_000;

function text(value: unknown, most: number, at: string, say: Check, kinds = ['plain_text', 'mrkdwn']): void {
  const { type, text } = json(value);
  if (!kinds.includes(String(type))) say(at, `text object of type ${String(type)}`);
  if (typeof text !== 'string' || text.length < 1) say(at, 'empty text');
  else if (text.length > most) say(at, `${text.length} characters, ${most} allowed`);
}

const length = (value: unknown, most: number, at: string, say: Check, least = 1): void => {
  if (typeof value !== 'string' || value.length < least || value.length > most)
    say(at, `${typeof value === 'string' ? value.length : typeof value} where ${least}–${most} characters belong`);
};

const count = (value: unknown, most: number, at: string, say: Check, least = 1): readonly unknown[] => {
  const items = list(value);
  if (items.length < least || items.length > most) say(at, `${items.length} where ${least}–${most} belong`);
  return items;
};

function option(value: unknown, at: string, say: Check): void {
  const it = json(value);
  text(it.text, 75, `${at}/text`, say);
  length(it.value, 75, `${at}/value`, say);
  if (it.description !== undefined) text(it.description, 75, `${at}/description`, say, ['plain_text']);
}

const ELEMENTS: Record<string, (it: Json, at: string, say: Check) => void> = {
  button(it, at, say) {
    text(it.text, 75, `${at}/text`, say, ['plain_text']);
    if (it.value !== undefined) length(it.value, 2000, `${at}/value`, say);
    if (it.url !== undefined) length(it.url, 3000, `${at}/url`, say);
    if (it.style !== undefined && !['primary', 'danger'].includes(String(it.style))) say(at, 'style');
    if (it.accessibility_label !== undefined) length(it.accessibility_label, 75, `${at}/accessibility_label`, say);
    if (it.confirm !== undefined) confirm(json(it.confirm), `${at}/confirm`, say);
  },
  static_select(it, at, say) {
    if (it.placeholder !== undefined) text(it.placeholder, 150, `${at}/placeholder`, say, ['plain_text']);
    for (const [i, o] of count(it.options, 100, `${at}/options`, say).entries()) option(o, `${at}/options/${i}`, say);
    const values = list(it.options).map((o) => json(o).value);
    if (it.initial_option !== undefined && !values.includes(json(it.initial_option).value))
      say(`${at}/initial_option`, 'not one of the options');
  },
  external_select(it, at, say) {
    if (it.placeholder !== undefined) text(it.placeholder, 150, `${at}/placeholder`, say, ['plain_text']);
    if (it.initial_option !== undefined) option(it.initial_option, `${at}/initial_option`, say);
  },
  conversations_select: (it, at, say) => {
    if (it.placeholder !== undefined) text(it.placeholder, 150, `${at}/placeholder`, say, ['plain_text']);
  },
  plain_text_input(it, at, say) {
    if (it.placeholder !== undefined) text(it.placeholder, 150, `${at}/placeholder`, say, ['plain_text']);
    if (it.initial_value !== undefined) length(it.initial_value, 3000, `${at}/initial_value`, say, 0);
    if (Number(it.max_length ?? 3000) > 3000) say(`${at}/max_length`, 'above 3,000');
  },
  overflow(it, at, say) {
    for (const [i, o] of count(it.options, 5, `${at}/options`, say).entries()) option(o, `${at}/options/${i}`, say);
  },
  image(it, at, say) {
    length(it.alt_text, 2000, `${at}/alt_text`, say);
    if (it.slack_file === undefined) length(it.image_url, 3000, `${at}/image_url`, say);
  },
};

function confirm(it: Json, at: string, say: Check): void {
  text(it.title, 100, `${at}/title`, say, ['plain_text']);
  text(it.text, 300, `${at}/text`, say);
  text(it.confirm, 30, `${at}/confirm`, say, ['plain_text']);
  text(it.deny, 30, `${at}/deny`, say, ['plain_text']);
}

function element(value: unknown, at: string, say: Check, allowed: readonly string[], ids: Set<string>): void {
  const it = json(value);
  const type = String(it.type);
  if (!allowed.includes(type)) {
    say(at, `element ${type} does not belong here`);
    return;
  }
  ELEMENTS[type]?.(it, at, say);
  if (it.action_id === undefined) return;
  length(it.action_id, 255, `${at}/action_id`, say);
  if (ids.has(String(it.action_id))) say(`${at}/action_id`, 'used twice in one block');
  ids.add(String(it.action_id));
}

const RICH = new Set(['rich_text_section', 'rich_text_list', 'rich_text_quote', 'rich_text_preformatted']);
const RICH_LEAVES = new Set(['text', 'link', 'date', 'emoji']);

function rich(value: unknown, at: string, say: Check): void {
  const it = json(value);
  if (!RICH.has(String(it.type))) {
    say(at, `rich text of type ${String(it.type)}`);
    return;
  }
  if (list(it.elements).length === 0) say(at, 'empty rich text');
  for (const [i, part] of list(it.elements).entries()) {
    const leaf = json(part);
    const here = `${at}/elements/${i}`;
    if (it.type === 'rich_text_list') rich(part, here, say);
    else if (!RICH_LEAVES.has(String(leaf.type)))
      say(here, `element ${String(leaf.type)}: only text, links and dates are ours`);
    else if (leaf.type === 'text') length(leaf.text, 3000, `${here}/text`, say);
    else if (leaf.type === 'link') {
      length(leaf.url, 3000, `${here}/url`, say);
      if (!/^https?:\/\//.test(String(leaf.url))) say(`${here}/url`, 'not a web address');
    }
  }
}

const BLOCKS: Record<string, (it: Json, at: string, say: Check) => void> = {
  header: (it, at, say) => text(it.text, 150, `${at}/text`, say, ['plain_text']),
  section(it, at, say) {
    if (it.text === undefined && it.fields === undefined) say(at, 'neither text nor fields');
    if (it.text !== undefined) text(it.text, 3000, `${at}/text`, say);
    if (it.fields !== undefined)
      for (const [i, field] of count(it.fields, 10, `${at}/fields`, say).entries())
        text(field, 2000, `${at}/fields/${i}`, say);
    if (it.accessory !== undefined)
      element(
        it.accessory,
        `${at}/accessory`,
        say,
        ['button', 'image', 'overflow', 'static_select', 'external_select'],
        new Set(),
      );
  },
  context(it, at, say) {
    for (const [i, e] of count(it.elements, 10, `${at}/elements`, say).entries())
      if (json(e).type === 'image') element(e, `${at}/elements/${i}`, say, ['image'], new Set());
      else text(e, 3000, `${at}/elements/${i}`, say);
  },
  actions(it, at, say) {
    const ids = new Set<string>();
    const allowed = ['button', 'overflow', 'static_select', 'external_select', 'conversations_select'];
    for (const [i, e] of count(it.elements, 25, `${at}/elements`, say).entries())
      element(e, `${at}/elements/${i}`, say, allowed, ids);
  },
  image(it, at, say) {
    ELEMENTS.image!(it, at, say);
    if (it.title !== undefined) text(it.title, 2000, `${at}/title`, say, ['plain_text']);
  },
  divider: () => {},
  rich_text(it, at, say) {
    for (const [i, e] of list(it.elements).entries()) rich(e, `${at}/elements/${i}`, say);
    if (list(it.elements).length === 0) say(at, 'empty rich text');
  },
  input(it, at, say) {
    text(it.label, 2000, `${at}/label`, say, ['plain_text']);
    if (it.hint !== undefined) text(it.hint, 2000, `${at}/hint`, say, ['plain_text']);
    const allowed = ['plain_text_input', 'static_select', 'external_select', 'conversations_select'];
    element(it.element, `${at}/element`, say, allowed, new Set());
  },
};

/** Problems of a list of blocks, as `path problem`; at most `most` blocks. */
export function problemsOfBlocks(blocks: unknown, most = 50): string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  if (!Array.isArray(blocks)) return ['/blocks not a list'];
  if (blocks.length > most) problems.push(`/blocks ${blocks.length} blocks, ${most} allowed`);
  for (const [i, value] of blocks.entries()) {
    const it = json(value);
    const at = `/blocks/${i}`;
    const say: Check = (where, problem) => problems.push(`${where} ${problem}`);
    if (it.block_id !== undefined) {
      length(it.block_id, 255, `${at}/block_id`, say);
      if (ids.has(String(it.block_id))) say(at, 'block_id used twice');
      ids.add(String(it.block_id));
    }
    const check = BLOCKS[String(it.type)];
    if (check) check(it, at, say);
    else say(at, `unknown block ${String(it.type)}`);
  }
  return problems;
}

/** Characters as Slack counts them for a message: `&`, `<` and `>` as entities, about 100 more for each header. */
export function weightOf(blocks: unknown): number {
  let weight = 0;
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (json(value).type === 'header') weight += 100;
    for (const [key, inner] of Object.entries(value))
      if ((key === 'text' || key === 'url' || key === 'alt_text') && typeof inner === 'string')
        weight += inner.length + (json(value).type === 'mrkdwn' ? 0 : 4 * (inner.match(/[&<>]/g)?.length ?? 0));
      else walk(inner);
  };
  walk(blocks);
  return weight;
}

/** Problems of a message as `chat.postMessage`, an ack body or a response_url takes it. */
export function problemsOfMessage(message: Json): string[] {
  const problems = message.blocks === undefined ? [] : problemsOfBlocks(message.blocks);
  const words = message.text;
  if (typeof words !== 'string' || words.trim() === '')
    problems.push('/text empty: notifications and screen readers read it');
  else if (words.length > 4000) problems.push(`/text ${words.length} characters: Slack would split it`);
  if (weightOf(message.blocks) > MESSAGE_BUDGET) problems.push(`/blocks ${weightOf(message.blocks)} characters in all`);
  const key = json(json(message.metadata).event_payload);
  if (JSON.stringify(key).length > 1000) problems.push('/metadata too large');
  return problems;
}

/** Problems of a modal or App Home. */
export function problemsOfView(view: Json): string[] {
  const problems = problemsOfBlocks(view.blocks, 100);
  const say: Check = (at, problem) => problems.push(`${at} ${problem}`);
  if (view.type === 'modal') text(view.title, 24, '/title', say, ['plain_text']);
  for (const button of ['submit', 'close'])
    if (view[button] !== undefined) text(view[button], 24, `/${button}`, say, ['plain_text']);
  if (view.private_metadata !== undefined) length(view.private_metadata, 3000, '/private_metadata', say, 0);
  if (view.callback_id !== undefined) length(view.callback_id, 255, '/callback_id', say);
  if (JSON.stringify(view).length > 250_000) say('', 'larger than 250 kB');
  return problems;
}

/** Mentions that would notify somebody, anywhere in what is sent, except in `rich_text` and `plain_text`, which cannot. */
export function mentionsIn(message: Json): string[] {
  const found: string[] = [];
  const scan = (value: string) => found.push(...(value.match(/<(?:!(?!date\^)|@|#)[^>]*>/g) ?? []));
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const it = json(value);
    if (it.type === 'mrkdwn') {
      scan(String(it.text));
      if (it.verbatim !== true && /(^|\s)[@#]\w/.test(String(it.text))) found.push(String(it.text));
    }
    if (['user', 'usergroup', 'channel', 'broadcast'].includes(String(it.type))) found.push(JSON.stringify(it));
    Object.values(it).forEach(walk);
  };
  if (typeof message.text === 'string') scan(message.text);
  walk(message.blocks);
  return found;
}
