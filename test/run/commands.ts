// Commands of many people on both platforms, each signed and whole as it goes on the wire.
import { somebody } from '../bench/discord-load.ts';
import { wireOf } from '../bench/line.ts';
import type { People } from '../discord/local/person.ts';
import { signed } from '../slack/local/person.ts';

export const SECRET = 'local-signing-secret';

/** `expects` stands in the answer. */
export type Typed = { readonly way: 'discord' | 'slack'; readonly wire: string; readonly expects: string };

const NAMES = ['Larijani', 'Araghchi', 'Witkoff', 'Grossi', 'Zarif', 'Vance'];
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

/**
 * `/whois`, on each platform in turn, by somebody who has not asked lately: nobody meets their allowance. Each may be sent
 * once and within five minutes; both platforms' signatures say when they were made.
 */
export function typed(n: number, people: People): Typed {
  const name = NAMES[n % NAMES.length]!;
  if (n % 2 === 0) {
    const options = [{ name: 'person', type: 3, value: name }];
    const data = { id: '1400000000000000010', type: 1, name: 'whois', options };
    const body = JSON.stringify(people.payload('command', data, somebody(n)).payload);
    return { way: 'discord', wire: wireOf('/discord/interactions', people.headers(body), body), expects: name };
  }
  const body = new URLSearchParams({
    ...{ command: '/whois', text: name, user_id: `U${n}`, user_name: 'x', channel_id: `C${n}`, channel_name: 'talks' },
    ...{ team_id: `T${n % 2000}`, team_domain: 'local', api_app_id: 'A1', trigger_id: `${n}.1` },
    response_url: 'http://127.0.0.1:1/',
  }).toString();
  return { way: 'slack', wire: wireOf('/slack/events', { ...FORM, ...signed(body, SECRET) }, body), expects: name };
}
