// What /digest why says: the stages of a run, and where one record stands in a channel.
import { type Answer, type Block, text } from '#answer/answer.ts';
import { lasting, longSlot, many, trouble } from './digest-time.ts';
import { notice } from './notice.ts';

const remark = (sentence: string): Block => ({ kind: 'remark', prose: text(sentence) });

type Stages = {
  readonly slot: string;
  readonly zone: string;
  readonly claimed: string;
  readonly holder: string;
  readonly attempts: number;
  readonly composed: string | undefined;
  readonly state: 'open' | 'posted' | 'empty' | 'dropped';
  readonly trouble: string | null;
  readonly settled: string | undefined;
  readonly tally:
    | {
        readonly edition: number;
        readonly changes: number;
        readonly fresh: number;
        readonly waiting: number;
        readonly missed: number;
        readonly lateMs: number;
        readonly amended: number;
        readonly quiet?: true;
      }
    | undefined;
  readonly posts: readonly {
    readonly part: number;
    readonly state: 'waiting' | 'sending' | 'stands';
    readonly sent: string | undefined;
    readonly settled: string | undefined;
    readonly mayHaveRepeated: boolean;
    readonly message: string | undefined;
  }[];
};

const ENDS = {
  open: 'Not finished yet.',
  posted: 'Settled: everything stands.',
  empty: 'Settled: there was nothing to tell, so nothing was posted.',
  dropped: 'Ended without being sent; what it would have told counts as not told.',
} as const;

const POST = {
  waiting: 'waits to be sent',
  sending: 'was sent, and is looked up before it is sent again',
  stands: 'stands',
} as const;

/** The stages in order, one sentence each; also what `npm run digest -- --preview` prints. */
export const stages = (s: Stages): string[] => {
  const t = s.tally;
  return [
    `Due: ${longSlot(s.slot)} (${s.zone}).`,
    `Claimed: ${longSlot(s.claimed)}, ${s.attempts === 1 ? 'at the first attempt' : `attempt ${s.attempts}`}.`,
    ...(t && t.lateMs >= 300_000 ? [`Late by ${lasting(t.lateMs)}; ${many(t.missed, 'later run')} made good.`] : []),
    ...(t && s.composed
      ? [
          `Composed: ${longSlot(s.composed)}, from edition ${t.edition} of the data: ${many(t.changes, 'correction')}, ${many(t.fresh, 'new line')}, ${t.waiting} kept for later, ${many(t.amended, 'earlier message')} to edit.`,
        ]
      : []),
    ...s.posts.map(
      (post) =>
        `Message ${post.part}: ${POST[post.state]}${post.settled ? ` since ${longSlot(post.settled)}` : ''}${post.mayHaveRepeated ? '; it was sent again because the platform could not tell whether it stood' : ''}.`,
    ),
    ...(s.trouble ? [`Trouble: ${trouble[s.trouble as keyof typeof trouble] ?? s.trouble}.`] : []),
    t?.quiet ? 'It came late, on a quiet day: what it would have told waits for the next one.' : ENDS[s.state],
  ];
};

type Standing = {
  readonly what: string;
  readonly state: 'active' | 'paused' | 'ended' | 'removed';
  readonly match: 'all' | 'any';
  readonly conditions: readonly { readonly says: string; readonly met: boolean }[];
  readonly isNew: boolean;
  readonly waiting: number;
  readonly cap: number;
  readonly zone: string;
  readonly next: readonly string[];
};

const standing = (s: Standing): string => {
  const met = s.conditions.map((c) => `${c.says}: ${c.met ? 'yes' : 'no'}`).join('; ');
  const wants = `It asks for ${s.what}${met ? ` (${met})` : ''}.`;
  if (s.waiting === 0 && !s.isNew)
    return `${wants} This was recorded before it was made, so it is not news; since: looks further back.`;
  if (s.waiting === 0) return `${wants} It has nothing of this waiting.`;
  if (s.state !== 'active') return `${wants} This waits, because it is ${s.state}.`;
  const turn = Math.ceil(s.waiting / s.cap);
  return `${wants} This waits as number ${s.waiting}, for ${turn === 1 ? 'its next run' : `its run number ${turn} from now`}, next ${longSlot(s.next[0]!)} (${s.zone}).`;
};

export const digestWhyWords = {
  stages,
  /** What a run would go through if it came now; nothing of it is done. */
  ahead: (o: {
    id: string;
    state: string;
    where: string;
    what: string;
    rhythm: string;
    zone: string;
    next: readonly string[];
    edition: number;
    newest: number;
    toldClaims: number;
    changes: number;
    fresh: number;
    waiting: number;
    messages: number;
    health: string | null;
  }): string[] => [
    `Subscription ${o.id}: ${o.state}; ${o.what}, ${o.rhythm}, ${o.zone}; to ${o.where}.`,
    `Due: ${o.next.map(longSlot).join(' · ') || 'never, while it is not active'}.`,
    o.edition < o.newest
      ? `Data: edition ${o.edition} is older than edition ${o.newest}, which another process has taken up: this one would tell nothing.`
      : `Data: edition ${o.edition}${o.edition > o.newest ? ', which the bot has not taken up yet' : ''}.`,
    `Told: this channel has been told ${many(o.toldClaims, 'claim')}.`,
    `Composed: ${many(o.changes, 'correction')}, ${many(o.fresh, 'new line')}, ${o.waiting} kept for later, in ${many(o.messages, 'message')}.`,
    `Health: ${o.health ? (trouble[o.health as keyof typeof trouble] ?? o.health) : 'nothing stood in its way'}.`,
    'Sent: nothing; this is a preview.',
  ],
  notYetRun: (id: string, zone: string, next: readonly string[]) =>
    notice(`Digest ${id}`, `It has not run yet.${next[0] ? ` Its first run is ${longSlot(next[0])} (${zone}).` : ''}`),
  whyRun: (run: string, subscription: string, s: Stages): Answer => ({
    ...notice(`Run ${run}`, ...stages(s)),
    followups: [{ label: 'Its settings', question: { command: 'digest show', given: { digest: subscription } } }],
  }),
  noTiding: (about: string) =>
    notice(
      'Nothing a digest tells of',
      `“${about.slice(0, 80)}” is no run of a digest here, and no event, quote or position of the record.`,
    ),
  itemOf: (id: string, s: Standing): string => `${id}: ${standing(s)}`,
  whyRecord: (
    head: string,
    id: string,
    edition: number,
    told: readonly { readonly at: string; readonly post: string; readonly stands: boolean }[],
    standings: readonly string[],
  ): Answer => ({
    title: `Why: ${head}`,
    status: 'notice',
    records: [id],
    blocks: [
      remark(`Recorded: ${id} is in the record since edition ${edition} of the data.`),
      ...(told.length === 0
        ? [remark('This channel has not been told of it.')]
        : [...new Map(told.map((row) => [row.post, row])).values()].map((row) =>
            remark(`${row.stands ? 'Told' : 'Being told'}: ${longSlot(row.at)}, in message ${row.post}.`),
          )),
      ...standings.map(remark),
    ],
    followups: [],
  }),
} as const;
