// Matters of the talks that stand one way or another until a later record says otherwise: how questions name them and how records tell how they stand.
import { stemsOf } from '#ask/text/stem.ts';
import type { EventType, Topic } from '#dataset/event.ts';

export type Matter = {
  /** Words a question names it by. */
  readonly named: ReadonlySet<string>;
  /** Words that may stand beside them and ask for nothing more. */
  readonly beside: ReadonlySet<string>;
  /** Words by which a headline, or for `whole` a summary too, says how it stands. */
  readonly told: ReadonlySet<string>;
  readonly whole?: true;
  /** Topics of its events; any, where a headline must name it. */
  readonly topics?: readonly Topic[];
  /** Kinds of event that say how it stands whatever their words are. */
  readonly types: readonly EventType[];
  /** Issue of the positions on it. */
  readonly issue?: string;
  /** Words of the headline of a record that says what it holds. */
  readonly contents?: ReadonlySet<string>;
  /** Others of the name. */
  readonly not?: RegExp;
  /** It changes from day to day, so that nothing is known of the very moment. */
  readonly daily?: true;
};

type Lines = {
  readonly named: string;
  readonly beside?: string;
  readonly told: string;
  readonly whole?: true;
  readonly topics?: readonly Topic[];
  readonly types?: readonly EventType[];
  readonly issue?: string;
  readonly contents?: string;
  readonly not?: RegExp;
  readonly daily?: true;
};

const matter = ({ named, beside = '', told, contents, types = [], ...rest }: Lines): Matter => ({
  named: stemsOf(named),
  beside: stemsOf(beside),
  told: stemsOf(told),
  ...(contents ? { contents: stemsOf(contents) } : {}),
  types,
  ...rest,
});

/** In order: "is the blockade of Hormuz over" is of the blockade. */
export const MATTERS: readonly Matter[] = [
  matter({
    named: 'blockade blockades blockaded blockading',
    beside: 'naval navy sea port ports strait hormuz ship ships',
    told: 'blockade',
    issue: 'blockade',
  }),
  matter({
    named: 'ceasefire ceasefires truce armistice',
    beside: 'agreement war fighting',
    told: 'ceasefire truce agree accept halt extend end',
    topics: ['ceasefire'],
  }),
  matter({
    named: 'hormuz hormus hormoz strait straits waterway',
    beside: 'persian gulf ship ships shipping vessels tankers boats traffic navigation passage transit oil tanker',
    told: 'open reopen close closed closes shut pass sail block',
    topics: ['hormuz'],
    issue: 'Hormuz transit',
    daily: true,
  }),
  matter({
    named: 'inspect inspecting inspection inspections inspector inspectors iaea',
    beside: 'nuclear site sites un agency access',
    told: 'inspect inspections inspectors check access visit',
    topics: ['inspections'],
    issue: 'inspections',
  }),
  matter({
    named: 'enrich enriching enriches enrichment enriched',
    beside: 'uranium nuclear',
    told: 'enrich enriching enrichment',
    whole: true,
    topics: ['enrichment'],
    issue: 'enrichment',
  }),
  matter({
    named: 'sanction sanctions sanctioned embargo',
    beside: 'relief oil economic nuclear american western secondary primary',
    told: 'license licenses lift relief waive',
    topics: ['sanctions'],
    types: ['sanctions'],
    issue: 'sanctions relief',
  }),
  matter({
    named: 'sell export sells exports selling exporting',
    beside: 'oil crude barrels',
    told: 'oil',
    topics: ['sanctions'],
    types: ['sanctions'],
    issue: 'sanctions relief',
  }),
  matter({
    named: 'talk talks talking negotiate negotiating negotiation negotiations diplomacy dialogue round rounds',
    beside: 'nuclear peace',
    told: 'round suspend suspends halt halts resume resumes postpone collapse',
    topics: ['talks', 'mediation'],
    types: ['talks-round'],
  }),
  matter({
    named: 'deal agreement accord memorandum mou pact',
    beside: 'islamabad peace text us iran term content point clause detail',
    told: 'sign signed announce',
    contents: 'text terms',
    // The nuclear deal and "the Iran deal" are that of 2015.
    not: /\bnuclear\b|(?<!\bus |\bus and )\biran (?:deal|agreement|accord)\b/,
    topics: ['ceasefire'],
  }),
  matter({
    named: 'war wars fight fighting hostilities combat peace',
    beside: 'other each',
    told: 'end ends over agree accept sign',
    topics: ['war', 'ceasefire'],
  }),
];

/** Words that ask how a thing stands. */
export const STANDS: ReadonlySet<string> = stemsOf(`
  still now currently presently nowadays yet already ongoing underway going on off over ended end ending finished done dead alive back there
  place force effect hold holds holding held last lasting lasts exist exists existing active valid signed reached sealed final finalised finalized
  resumed restarted resume suspended suspend paused stalled stuck frozen broken collapsed violated breached respected
  flow flows flowing sail sailing cross crossing transit move moving
  stop stopped stops halt halted continue continues continuing planned plan scheduled schedule let allow allows fail failed collapse
  open opened reopened reopen close closed shut blocked blocking safe navigable passable usable free pass passing passes
  lifted lift eased ease removed waived reimposed imposed gone back under at working works allowed allow access
`);

/** Words for the way a thing stands, and for now. */
export const STATUS: ReadonlySet<string> = stemsOf(
  'status state situation condition standing progress present moment current latest update news happening doing looking summary overview',
);

/** Words for today as long as the record goes, which name no day of their own. */
export const NOW = /^(?:right now|rn|just now|at the moment|atm|as we speak)$/;

/** Words for the very moment, of which the record tells nothing where a thing changes from day to day. */
export const THIS_MOMENT = /^(?:right now|rn|just now|as we speak)$/;
