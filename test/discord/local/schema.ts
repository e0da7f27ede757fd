// Discord's own OpenAPI description of its API, as a second judge of what we send. It lies beside the repository, not in it.
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const FILE = new URL('../../../../shared/platforms/discord-openapi.json', import.meta.url);

/** Whether the description is here; tests that need it say so when they are skipped. */
export const hasSchema = existsSync(FILE);

const ROUTES = {
  callback: ['/interactions/{interaction_id}/{interaction_token}/callback', 'post'],
  message: ['/channels/{channel_id}/messages', 'post'],
  edit: ['/channels/{channel_id}/messages/{message_id}', 'patch'],
  original: ['/webhooks/{webhook_id}/{webhook_token}/messages/@original', 'patch'],
  followup: ['/webhooks/{webhook_id}/{webhook_token}', 'post'],
  commands: ['/applications/{application_id}/commands', 'put'],
} as const;

export type Sent = keyof typeof ROUTES;

/** A union's failed branches say nothing: only what is wrong inside one does. */
const NOISE = new Set(['oneOf', 'anyOf', 'const', 'enum', 'type']);

const encoded = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

/** What Discord's description finds wrong with a body, a sentence each. Throws when the description is not here. */
export function schemaJudge(): (sent: Sent, body: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (a: Ajv2020) => void)(ajv);
  for (const format of ['int32', 'int64', 'nonce', 'snowflake']) ajv.addFormat(format, true);
  ajv.addSchema({ $id: 'oas', ...(JSON.parse(readFileSync(FILE, 'utf8')) as object) });
  const compiled = new Map<Sent, ValidateFunction>();
  const check = (sent: Sent): ValidateFunction => {
    const known = compiled.get(sent);
    if (known) return known;
    const [path, method] = ROUTES[sent];
    const $ref = `oas#/paths/${encoded(path)}/${method}/requestBody/content/${encoded('application/json')}/schema`;
    const made = ajv.compile({ $ref });
    compiled.set(sent, made);
    return made;
  };
  return (sent, body) => {
    const validate = check(sent);
    if (validate(body)) return [];
    const errors = validate.errors ?? [];
    const telling = errors.filter(({ keyword }) => !NOISE.has(keyword));
    return (telling.length > 0 ? telling : errors).map((error) => `${sent}: ${said(error)}`);
  };
}

const said = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath || '/'} ${message} ${JSON.stringify(params)}`;
