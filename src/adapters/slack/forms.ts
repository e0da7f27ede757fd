// Modals that ask for a command's options: when one is wanted, opening it, and what its submission becomes.
import type { App, RespondFn } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Line } from '#answer/answer.ts';
import type { Command } from '#core/command.ts';
import { grammarOf, optionsOf } from '#core/grammar.ts';
import { readLine } from '#core/line.ts';
import { type OptionProblem, readOptions } from '#core/read.ts';
import { short } from '#render/slack-text.ts';
import type { Words } from '#words/en.ts';
import { tenantOf } from './clients.ts';
import { ask, type Door, messageOf, replyOf, rolesOf, type Spot, wordsOf } from './door.ts';
import { fieldsOf, givenIn } from './fields.ts';
import { giveFiles } from './files.ts';
import { modal } from './modals.ts';
import { promptly } from './promptly.ts';

export type Form = { readonly command: Command; readonly given: Readonly<Record<string, string>> };

/** Where the answer of a form goes: back to where the command was typed, while its response URL lasts. */
type Return = {
  readonly command: string;
  readonly spot: Omit<Spot, 'user'>;
  readonly responseUrl?: string | undefined;
};

/**
 * The form for what was typed: for a command that sets a rhythm always, because a standing order deserves a second look;
 * for any other when something it needs is missing.
 */
export function formFor(door: Door, typed: Line | string): Form | undefined {
  const read = typeof typed === 'string' ? readLine(typed, grammarOf(door.house.commands)) : { line: typed };
  if ('problem' in read) return undefined;
  const command = door.house.commands.get(read.line.command);
  if (command === undefined) return undefined;
  const { given } = read.line;
  const options = optionsOf(command);
  const standing = options.some((o) => o.meta.kind === 'rhythm' && o.required);
  const missing = options.some((o) => o.required && given[o.name] === undefined);
  return standing || missing ? { command, given } : undefined;
}

/** https://docs.slack.dev/reference/views: characters of private_metadata. */
const MOST_METADATA = 3000;

/** Opens the form, filled with what was typed and the person's own zone. False when it may not or could not be opened. */
export async function openForm(
  door: Door,
  { command, given }: Form,
  spot: Spot,
  { trigger, responseUrl }: { readonly trigger: string; readonly responseUrl?: string | undefined },
): Promise<boolean> {
  try {
    const roles = await rolesOf(door, command, spot);
    if (!roles.includes(command.access)) return false;
    const client = await door.clients.of(tenantOf(spot.team, spot.enterprise));
    const { user: _, ...where } = spot;
    const back: Return = { command: command.name, spot: where, responseUrl };
    if (JSON.stringify(back).length > MOST_METADATA) return false;
    const view = formView(command, { ...(await zoneFor(door, command, spot)), ...given }, wordsOf(door), back);
    await client.views.open({ trigger_id: trigger, view });
    return true;
  } catch (error) {
    door.log.debug({ err: error }, 'Slack: a form could not be opened');
    return false;
  }
}

/** The zone from the person's profile, for the option that asks for one. */
async function zoneFor(door: Door, command: Command, spot: Spot): Promise<Record<string, string>> {
  const option = optionsOf(command).find((o) => o.meta.kind === 'zone');
  const zone = option && (await door.people.find(spot))?.zone;
  return zone ? { [option.name]: zone } : {};
}

const formView = (
  command: Command,
  given: Readonly<Record<string, string>>,
  words: Words,
  back: Return,
): ModalView => ({
  ...modal(`/${command.name}`, fieldsOf(command, given, words), words),
  ...{ callback_id: 'form', private_metadata: JSON.stringify(back) },
  submit: { type: 'plain_text', text: short(words.slack.submit, 24) },
});

/** The field at fault, and why, as Slack shows it beside the field. */
function errorsOf(problem: OptionProblem, words: Words): Record<string, string> {
  const w = words.notice.unreadable;
  const says =
    problem.kind === 'wrong' ? w.wrong(problem.name, problem.value, problem.meta) : w.missing('', problem.name);
  return { [problem.name]: short(says, 300) };
}

export function listenToForms(app: App, door: Door): void {
  app.view({ callback_id: 'form', type: 'view_submission' }, async ({ ack, view, body }) => {
    const words = wordsOf(door);
    const back = JSON.parse(view.private_metadata) as Return;
    const command = door.house.commands.get(back.command);
    if (command === undefined) return ack();
    const given = givenIn(view.state.values);
    const read = readOptions(command, given);
    if ('problem' in read) return ack({ response_action: 'errors', errors: errorsOf(read.problem, words) });
    const spot: Spot = { ...back.spot, user: body.user.id };
    const answer = ask(door, { command: command.name, given }, spot);
    if (back.responseUrl === undefined) {
      const said = await promptly(answer);
      if (said === undefined) return ack();
      return ack({ response_action: 'update', view: modal(said.page.title, messageOf(door, said, {}).blocks, words) });
    }
    await ack();
    await sendBack(back.responseUrl, { ...replyOf(door, await answer, spot), replace_original: false });
    await giveFiles(door, (await answer).page, spot);
  });
  // A modal that is closed, or has nothing to submit, is done.
  app.view({ callback_id: /^(?:answer|search)$/, type: 'view_submission' }, async ({ ack }) => ack());
}

/** The response URL of the command the form was opened by: it lasts half an hour. */
async function sendBack(url: string, message: Parameters<RespondFn>[0]): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message),
    signal: AbortSignal.timeout(8000),
  });
  if (!answer.ok) throw new Error(`Slack's response URL answered ${answer.status}`);
}
