// Discord's limits on what we send, as its documentation gives them and its OpenAPI cannot: each broken one is a sentence.
import { ComponentType } from 'discord-api-types/v10';

type Json = Record<string, unknown>;

const V2 = 1 << 15;

/** Every component of a message, nested ones and accessories included. */
export function* componentsOf(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const each of value) yield* componentsOf(each);
  else if (value !== null && typeof value === 'object') {
    const component = value as Json;
    if (typeof component.type === 'number') yield component;
    for (const key of ['components', 'accessory', 'component'] as const)
      if (key in component) yield* componentsOf(component[key]);
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What Discord would refuse in a message, a reply or an edit. */
export function messageFlaws(body: Json): string[] {
  const flaws: string[] = [];
  const say = (wrong: boolean, flaw: string) => wrong && flaws.push(flaw);
  const all = [...componentsOf(body.components)];
  const isV2 = (Number(body.flags ?? 0) & V2) !== 0;
  const layout = all.some((c) => [9, 10, 11, 12, 13, 14, 17].includes(Number(c.type)));
  say(layout && !isV2, 'layout components without the Components V2 flag');
  say(isV2 && (text(body.content) !== '' || body.embeds !== undefined), 'Components V2 with content or embeds');
  say(text(body.content).length > 2000, 'content over 2,000 characters');
  say(all.length > 40, `${all.length} components, over 40`);
  const shown = all.filter((c) => c.type === ComponentType.TextDisplay);
  const total = shown.reduce((sum, c) => sum + text(c.content).length, 0);
  say(total > 4000, `${total} characters of text, over 4,000`);
  say(
    shown.some((c) => text(c.content).length === 0),
    'an empty text display',
  );
  const ids = all.flatMap((c) => (typeof c.custom_id === 'string' ? [c.custom_id] : []));
  say(new Set(ids).size < ids.length, `a custom_id used twice: ${ids.join(' ')}`);
  say(
    ids.some((id) => id.length < 1 || id.length > 100),
    'a custom_id outside 1–100 characters',
  );
  for (const c of all) flaws.push(...componentFlaws(c));
  const nonce = body.nonce;
  say(nonce !== undefined && String(nonce).length > 25, 'a nonce over 25 characters');
  const mentions = body.allowed_mentions as { parse?: unknown[] } | undefined;
  say(mentions?.parse === undefined || mentions.parse.length > 0, 'mentions are not switched off');
  return flaws;
}

function componentFlaws(c: Json): string[] {
  const flaws: string[] = [];
  const say = (wrong: boolean, flaw: string) => wrong && flaws.push(flaw);
  const children = (c.components ?? []) as Json[];
  const options = (c.options ?? []) as Json[];
  switch (c.type) {
    case ComponentType.ActionRow:
      say(children.length < 1 || children.length > 5, `${children.length} components in a row`);
      say(
        children.some((x) => x.type !== ComponentType.Button) && children.length > 1,
        'a select beside something else',
      );
      break;
    case ComponentType.Button:
      say(text(c.label).length < 1 || text(c.label).length > 80, 'a button label outside 1–80 characters');
      say(text(c.url).length > 512, 'a button address over 512 characters');
      break;
    case ComponentType.StringSelect:
      say(options.length < 1 || options.length > 25, `${options.length} options in a select`);
      say(
        options.some((o) => [o.label, o.value].some((t) => text(t).length < 1 || text(t).length > 100)),
        'an option outside 1–100 characters',
      );
      say(
        options.some((o) => text(o.description).length > 100),
        'an option description over 100 characters',
      );
      say(new Set(options.map((o) => o.value)).size < options.length, 'an option value used twice');
      say(text(c.placeholder).length > 150, 'a placeholder over 150 characters');
      break;
    case ComponentType.MediaGallery: {
      const items = (c.items ?? []) as Json[];
      say(items.length < 1 || items.length > 10, `${items.length} items in a gallery`);
      say(
        items.some((i) => text(i.description).length > 1024),
        'alternative text over 1,024 characters',
      );
      break;
    }
    case ComponentType.Container:
      say(
        children.some((x) => x.type === ComponentType.Container),
        'a container in a container',
      );
      break;
    default:
  }
  return flaws;
}

/** What Discord would refuse in autocomplete choices. */
export const choiceFlaws = (choices: readonly Json[]): string[] => [
  ...(choices.length > 25 ? [`${choices.length} choices, over 25`] : []),
  ...(choices.some((c) => text(c.name).length < 1 || text(c.name).length > 100 || text(c.value).length > 100)
    ? ['a choice outside 1–100 characters']
    : []),
];

/** What Discord would refuse in a form. */
export function formFlaws(form: Json): string[] {
  const flaws: string[] = [];
  const say = (wrong: boolean, flaw: string) => wrong && flaws.push(flaw);
  const labels = (form.components ?? []) as Json[];
  const outside = (value: unknown, most: number) => text(value).length < 1 || text(value).length > most;
  say(outside(form.custom_id, 100), 'a form id outside 1–100 characters');
  say(outside(form.title, 45), 'a form title outside 1–45 characters');
  say(labels.length < 1 || labels.length > 5, `${labels.length} fields in a form`);
  say(
    labels.some((l) => l.type !== ComponentType.Label || outside(l.label, 45) || text(l.description).length > 100),
    'a field without a label that fits',
  );
  const fields = labels.map((l) => (l.component ?? {}) as Json);
  say(
    fields.some((f) => outside(f.custom_id, 100)),
    'a field without an id',
  );
  say(new Set(fields.map((f) => f.custom_id)).size < fields.length, 'a field id used twice');
  for (const field of fields) flaws.push(...componentFlaws(field));
  return flaws;
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What Discord would refuse in a list of application commands. */
export function commandFlaws(commands: readonly Json[]): string[] {
  const flaws: string[] = [];
  const walk = (node: Json, path: string): number => {
    const name = text(node.name);
    const options = (node.options ?? []) as Json[];
    const choices = (node.choices ?? []) as Json[];
    if (node.type !== 3 || path !== '')
      if (!NAME.test(name) || name !== name.toLowerCase())
        if (node.type !== 3 || 'description' in node) flaws.push(`${path}/${name}: not a valid name`);
    if ('description' in node && (text(node.description).length < 1 || text(node.description).length > 100))
      flaws.push(`${path}/${name}: description outside 1–100`);
    if (options.length > 25) flaws.push(`${path}/${name}: ${options.length} options`);
    if (choices.length > 25) flaws.push(`${path}/${name}: ${choices.length} choices`);
    const late = options.findIndex((o, i) => o.required === true && i > 0 && options[i - 1]!.required !== true);
    if (late >= 0) flaws.push(`${path}/${name}: a required option after an optional one`);
    const own =
      name.length +
      text(node.description).length +
      choices.reduce((n, c) => n + text(c.name).length + String(c.value).length, 0);
    return own + options.reduce((n, o) => n + walk(o, `${path}/${name}`), 0);
  };
  if (commands.filter((c) => c.type === undefined || c.type === 1).length > 100) flaws.push('over 100 commands');
  for (const command of commands)
    if (walk(command, '') > 8000) flaws.push(`${text(command.name)}: over 8,000 characters`);
  return flaws;
}
