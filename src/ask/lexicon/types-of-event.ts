// Words that name a kind of event, by stem.
import { stem } from '#ask/text/stem.ts';
import type { EventType } from '#dataset/event.ts';

const NAMED: readonly (readonly [string, readonly EventType[]])[] = [
  ['letter message note', ['letter']],
  ['report', ['report']],
  ['talks round negotiation', ['talks-round']],
  ['meeting meet session', ['meeting', 'talks-round', 'visit']],
  ['call phone telephone', ['call']],
  ['visit trip', ['visit']],
  ['vote resolution ballot', ['vote', 'sanctions']],
  ['strike attack bomb raid hit', ['strike']],
  ['ceasefire truce deal accord agreement memorandum', ['agreement']],
  ['sign conclude', ['agreement']],
  ['kill death assassinate', ['death', 'strike']],
  ['appoint', ['appointment']],
  ['sanction', ['sanctions']],
  ['withdraw withdrawal', ['withdrawal']],
  ['seize seizure explosion blast', ['incident']],
  ['deploy deployment buildup blockade carrier', ['deployment']],
];

export const TYPE_OF: Readonly<Record<string, readonly EventType[]>> = Object.fromEntries(
  NAMED.flatMap(([words, types]) => words.split(' ').map((word) => [stem(word), types] as const)),
);
