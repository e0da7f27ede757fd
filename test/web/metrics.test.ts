// What an operator watches, as Prometheus reads it.
import { expect, test } from 'vitest';
import { createMetrics } from '#adapters/web/metrics.ts';

test('answers by way in, budgets of the platforms, and who was turned away are counted', async () => {
  const metrics = createMetrics({
    ready: () => true,
    dataAsOf: () => '2026-07-05',
    dataRefused: () => false,
    digestLateness: async () => 12,
    ledgerRows: async () => 34,
    budgets: () => [{ name: 'discord-refused', used: 7, of: 10_000 }],
  });
  metrics.answered('slack', 'whois', 'answer', 0.002);
  metrics.turnedAway('asker');
  const text = await metrics.registry.metrics();
  for (const line of [
    'backchannel_answers_total{way="slack",command="whois",status="answer"} 1',
    'backchannel_budget_used{budget="discord-refused"} 7',
    'backchannel_budget_of{budget="discord-refused"} 10000',
    'backchannel_turned_away_total{whose="asker"} 1',
    'backchannel_digest_lateness_seconds 12',
    'backchannel_ledger_rows 34',
    `backchannel_data_as_of_seconds ${Date.parse('2026-07-05') / 1000}`,
  ])
    expect(text).toContain(line);
});
