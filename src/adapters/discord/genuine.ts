// What is shaped like an interaction at all. What is not is nobody's question, whichever way it came.
import { type APIInteraction, InteractionType } from 'discord-api-types/v10';

const KINDS: ReadonlySet<unknown> = new Set([
  InteractionType.ApplicationCommand,
  InteractionType.MessageComponent,
  InteractionType.ApplicationCommandAutocomplete,
  InteractionType.ModalSubmit,
]);

const isObject = (value: unknown): value is Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An interaction with an id, a token, data and somebody who made it. The token becomes part of an address: after some
 * that can be none, undici's pool would wait for ever.
 */
export function isInteraction(read: unknown): read is Exclude<APIInteraction, { type: InteractionType.Ping }> {
  if (!isObject(read)) return false;
  const somebody = isObject(read.member) ? read.member.user : read.user;
  return (
    KINDS.has(read.type) &&
    /^\d{15,20}$/.test(String(read.id)) &&
    /^[\w.:=-]+$/.test(String(read.token)) &&
    isObject(read.data) &&
    isObject(somebody) &&
    /^\d{15,20}$/.test(String(somebody.id))
  );
}
