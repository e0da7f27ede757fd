// The four golden signals per way in, and the age of the data, for Prometheus.
import type { Registry as PromRegistry } from 'prom-client';
import { loadWithout } from '#config/load-without.ts';

// Traces are what it would be for.
const { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } = loadWithout('prom-client', [
  '@opentelemetry/api',
]) as typeof import('prom-client');

export type Metrics = {
  readonly registry: PromRegistry;
  /** `way` is the platform: discord, slack, web, terminal. Commands are few; what was asked is no label. */
  answered(way: string, command: string, status: string, seconds: number): void;
  /** Somebody asked more than one person, or all of one server or workspace, may. */
  turnedAway(whose: 'asker' | 'tenant'): void;
};

/** Something a platform allows so much of, and how much of it is used. */
export type Budget = { readonly name: string; readonly used: number; readonly of: number };

export type Gauges = {
  /** Rates of this process that platforms bound. */
  readonly budgets: () => readonly Budget[];
  readonly ready: () => boolean;
  readonly dataAsOf: () => string;
  readonly dataRefused: () => boolean;
  /** Seconds the latest digest is behind; 0 when none is. */
  readonly digestLateness: () => Promise<number>;
  /** Rows of the ledger of what channels were told. */
  readonly ledgerRows: () => Promise<number>;
};

export function createMetrics(gauges: Gauges): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'backchannel_' });
  const registers = [registry];
  const answers = new Counter({
    name: 'backchannel_answers_total',
    help: 'Questions answered, by way in, command and status (answer, choices, abstain, notice, error)',
    labelNames: ['way', 'command', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'backchannel_answer_seconds',
    help: 'Seconds from question to page',
    labelNames: ['way'],
    buckets: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 3],
    registers,
  });
  const turned = new Counter({
    name: 'backchannel_turned_away_total',
    help: 'Questions beyond the allowance of one asker, or of one server or workspace',
    labelNames: ['whose'],
    registers,
  });
  for (const [what, help] of [
    ['used', 'How much of what a platform allows is used: posts a second, refused requests in ten minutes'],
    ['of', 'How much a platform allows this process'],
  ] as const)
    new Gauge({
      ...{ name: `backchannel_budget_${what}`, help, labelNames: ['budget'], registers },
      collect() {
        for (const budget of gauges.budgets()) this.set({ budget: budget.name }, budget[what]);
      },
    });
  const gauge = (name: string, help: string, read: () => number | Promise<number>): void => {
    new Gauge({
      name: `backchannel_${name}`,
      help,
      registers,
      async collect() {
        this.set(await read());
      },
    });
  };
  gauge('ready', 'Whether everything needed to answer is there', () => Number(gauges.ready()));
  gauge(
    'data_as_of_seconds',
    'The day the record ends, as seconds since 1970',
    () => Date.parse(gauges.dataAsOf()) / 1000,
  );
  gauge('data_refused', 'Whether the data folder was refused and older data are live', () =>
    Number(gauges.dataRefused()),
  );
  gauge('digest_lateness_seconds', 'Seconds the latest due digest is behind', gauges.digestLateness);
  gauge('ledger_rows', 'Rows of the ledger of what channels were told', gauges.ledgerRows);
  return {
    registry,
    answered(way, command, status, took) {
      answers.inc({ way, command, status });
      seconds.observe({ way }, took);
    },
    turnedAway(whose) {
      turned.inc({ whose });
    },
  };
}
