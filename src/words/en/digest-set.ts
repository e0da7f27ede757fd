// What /digest says to those who set digests or ask about them: always the whole of it in plain sentences.
import { type Answer, type Block, prose, type Span, strong, text } from '#answer/answer.ts';
import { digestClosedWords } from './digest-closed.ts';
import { longSlot, many, trouble } from './digest-time.ts';
import { notice } from './notice.ts';

const remark = (sentence: string): Block => ({ kind: 'remark', prose: text(sentence) });
const say = (...parts: (string | Span)[]): Block => ({ kind: 'remark', prose: prose(...parts) });

const ask = (label: string, command: string, digest: string) => ({
  label,
  question: { command: `digest ${command}`, given: { digest } },
});

const nextRuns = (zone: string, next: readonly string[]): string =>
  `Next: ${next.map(longSlot).join(' · ')} (${zone}).`;

const silence = {
  silent: 'When nothing is new, it stays silent.',
  'say-so': 'When nothing is new, it says so.',
  'on-this-day': 'When nothing is new, it tells what happened on this day in other years.',
} as const;

type NothingNew = keyof typeof silence;

const manner = (o: { cap: number; quiet: string; nothingNew: NothingNew; since: string | null }): string =>
  [
    `At most ${many(o.cap, 'line')} each time; the rest waits for the next.`,
    ...(o.quiet ? [`Quiet on ${o.quiet.replaceAll(',', ', ')}: what would come then waits.`] : []),
    ...(o.since ? [`It looks back to ${o.since}.`] : []),
    silence[o.nothingNew],
  ].join(' ');

type Run = {
  readonly slot: string;
  readonly state: 'open' | 'posted' | 'empty' | 'dropped';
  readonly trouble: string | null;
  readonly tally: { readonly changes: number; readonly fresh: number; readonly waiting: number } | undefined;
  readonly settled: string | undefined;
};

const told = (run: Run): string =>
  run.tally ? `${many(run.tally.changes, 'correction')}, ${many(run.tally.fresh, 'new line')}` : 'not composed yet';

const ranSaid = (run: Run): string => {
  const when = longSlot(run.slot);
  if (run.state === 'posted') return `${when}: posted, with ${told(run)}`;
  if (run.state === 'empty') return `${when}: nothing new, nothing posted`;
  if (run.state === 'dropped') return `${when}: not sent${run.trouble ? `, because ${troubleSaid(run.trouble)}` : ''}`;
  return `${when}: under way${run.trouble ? `; the last attempt failed because ${troubleSaid(run.trouble)}` : ''}`;
};

const troubleSaid = (name: string): string => trouble[name as keyof typeof trouble] ?? name;

type Subscription = {
  readonly id: string;
  readonly what: string;
  readonly rhythm: string;
  readonly zone: string;
  readonly owner: string;
  readonly ownerLeft: boolean;
  readonly made: string;
  readonly state: 'active' | 'paused' | 'ended' | 'removed';
  readonly health: { readonly failures: number; readonly trouble: string | null };
  readonly last: Run | undefined;
  readonly next: readonly string[];
  readonly quiet: string;
  readonly cap: number;
  readonly nothingNew: NothingNew;
  readonly since: string | null;
};

const healthSaid = ({ state, health }: Subscription): string => {
  if (state === 'paused') return 'paused: what is recorded meanwhile waits';
  if (state === 'ended') return `ended, because ${troubleSaid(health.trouble ?? 'refused')}`;
  if (health.failures === 0) return 'healthy';
  return `${many(health.failures, 'failure')} in a row; the last because ${troubleSaid(health.trouble ?? 'unreachable')}`;
};

const headOf = (s: Subscription): Block =>
  say(strong(s.id), ` · ${s.rhythm}, ${s.zone} · ${s.what} · ${healthSaid(s)}.`);

const madeBy = (s: Subscription): string =>
  `Subscribed by ${s.owner}${s.ownerLeft ? ', who has left since,' : ''} on ${longSlot(s.made)}.`;

const runsOf = (s: Subscription): Block =>
  remark(
    [
      s.last ? `Last: ${ranSaid(s.last)}.` : 'It has not run yet.',
      ...(s.next.length > 0 ? [nextRuns(s.zone, s.next.slice(0, 1))] : []),
      madeBy(s),
    ].join(' '),
  );

const DONE = { paused: 'Paused', resumed: 'Resumed', removed: 'Removed' } as const;
const ALREADY = { paused: 'paused', resumed: 'running', removed: 'removed' } as const;

export const digestSetWords = {
  nowhere: () => notice('Digests belong to a channel', 'Ask this in the channel that is to receive them.'),
  none: () =>
    notice(
      'No digests here',
      'This channel receives no digest. For example: /digest subscribe weekdays 09:00 zone:Asia/Muscat',
    ),
  which: (command: string, ids: readonly string[]) =>
    notice('Which digest?', `This channel has several: say /${command} with one of ${ids.join(', ')}.`),
  noSuch: (id: string) =>
    notice('No such digest', `This channel has no digest “${id.slice(0, 60)}”. /digest list shows those it has.`),
  tooMany: (most: number) => notice('Too many digests', `A channel can have ${most}. Remove one first.`),
  rhythmProblem: (written: string, problem: 'unreadable' | 'too-often' | 'never') =>
    notice(
      'Cannot read the rhythm',
      {
        unreadable: `“${written}” is no rhythm. Try hourly, daily 09:00, weekdays 09:00, mon,thu 18:30, or a five-field cron line.`,
        'too-often': `“${written}” would come more than four times an hour.`,
        never: `“${written}” never comes: there is no such day.`,
      }[problem],
    ),
  quietProblem: (written: string) =>
    notice(
      'Cannot read the quiet days',
      `“${written}” is no list of days. Try fri,sat or 2026-12-25 or 2026-12-24..2027-01-02; one day of the week must be left.`,
    ),
  ...digestClosedWords,
  summary: (what: string, rhythm: string, zone: string) => `${what}, ${rhythm}, ${zone}`,
  subscribed: (
    id: string,
    what: string,
    { rhythm, zone }: { rhythm: string; zone: string },
    next: readonly string[],
    how: { zoneGiven: boolean; since: string | null; quiet: string; cap: number; nothingNew: NothingNew },
  ): Answer => ({
    title: `Subscribed: ${id}`,
    status: 'notice',
    records: [],
    blocks: [
      remark(`This channel will be told of ${what}, ${rhythm}, in the time of ${zone}.`),
      ...(how.zoneGiven ? [] : [remark(`No zone was given, so it is ${zone}; zone: sets another.`)]),
      remark(nextRuns(zone, next)),
      remark(manner(how)),
      ...(how.since ? [] : [remark('The first one holds only what is recorded from now on.')]),
    ],
    followups: [ask('Preview', 'preview', id), ask('Remove', 'remove', id)],
  }),
  already: (id: string, what: keyof typeof DONE) => notice(`Digest ${id}`, `It is ${ALREADY[what]} already.`),
  changed: (id: string, what: keyof typeof DONE, zone: string, next: readonly string[]): Answer => ({
    ...notice(
      `${DONE[what]}: ${id}`,
      {
        paused: 'Nothing is sent until it is resumed; what is recorded meanwhile waits and is not lost.',
        resumed: `What was recorded meanwhile comes with the next one. ${nextRuns(zone, next)}`,
        removed: 'It sends nothing more. What this channel was told is kept, so that nothing is told twice.',
      }[what],
    ),
    followups: what === 'paused' ? [ask('Resume', 'resume', id)] : [],
  }),
  listed: (s: Subscription): Block[] => [headOf(s), runsOf(s)],
  list: (blocks: readonly Block[], only: string | undefined): Answer => ({
    title: 'Digests of this channel',
    status: 'notice',
    records: [],
    blocks: [...blocks],
    followups: only ? [ask('Preview', 'preview', only), ask('Its settings', 'show', only)] : [],
  }),
  shown: (s: Subscription, runs: readonly Run[]): Answer => ({
    title: `Digest ${s.id}`,
    status: 'notice',
    records: [],
    blocks: [
      headOf(s),
      remark(`It tells of ${s.what}. ${manner(s)}`),
      ...(s.next.length > 0 ? [remark(nextRuns(s.zone, s.next))] : []),
      remark(madeBy(s)),
      ...runs.map((run) => remark(ranSaid(run))),
    ],
    followups: [
      ask('Preview', 'preview', s.id),
      s.state === 'active' ? ask('Pause', 'pause', s.id) : ask('Resume', 'resume', s.id),
      ask('Remove', 'remove', s.id),
    ],
  }),
  preview: (
    id: string,
    counts: { changes: number; fresh: number; waiting: number; messages: number },
    blocks: readonly Block[],
    records: readonly string[],
  ): Answer => ({
    title: `Preview of digest ${id}`,
    status: blocks.some((block) => block.kind === 'entries') ? 'answer' : 'notice',
    records,
    blocks: [
      remark(
        counts.messages === 0
          ? 'If it came now, it would stay silent: nothing has been recorded that this channel was not told. Nothing was sent.'
          : `If it came now: ${many(counts.changes, 'correction')} and ${many(counts.fresh, 'new line')} in ${many(counts.messages, 'message')}${counts.waiting > 0 ? `, and ${counts.waiting} more waiting` : ''}. Nothing was sent.`,
      ),
      ...blocks,
    ],
    followups: [ask('Its settings', 'show', id)],
  }),
  log: (
    zone: string,
    deeds: readonly { at: string; who: string; what: string; subscription: string; detail: string }[],
  ): Answer => ({
    title: 'What was done with the digests of this channel',
    status: 'notice',
    records: [],
    blocks:
      deeds.length === 0
        ? [remark('Nothing yet.')]
        : deeds.map((d) =>
            remark(
              `${longSlot(d.at)} (${zone}): ${d.who} ${d.what} ${d.subscription}${d.detail ? `: ${troubleSaid(d.detail)}` : ''}.`,
            ),
          ),
    followups: [],
  }),
} as const;
