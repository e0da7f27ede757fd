// The rows a measurement ends with: what was measured, what was wanted, and whether it was kept.
import { writeFileSync } from 'node:fs';

export type Row = { readonly what: string; readonly measured: string; readonly wanted: string; readonly ok: boolean };

export class Verdict {
  readonly rows: Row[] = [];
  /** What stands beneath the table, for whoever has to find out why a row was not kept. */
  readonly told: string[] = [];

  note(what: string, measured: string, wanted: string, ok: boolean): void {
    this.rows.push({ what, measured, wanted, ok });
  }

  /** A number for the reader that binds nobody. */
  tell(what: string, measured: string): void {
    this.note(what, measured, 'told, not bound', true);
  }

  /** Prints the rows as a table, and hands them to `npm run bench` where that asks; the process exits with 1 when one was not kept. */
  print(): void {
    if (process.env.BENCH_ROWS) writeFileSync(process.env.BENCH_ROWS, JSON.stringify(this.rows));
    const width = (of: (row: Row) => string): number => Math.max(...this.rows.map((row) => of(row).length));
    const [what, measured] = [width((row) => row.what), width((row) => row.measured)];
    for (const row of this.rows)
      console.log(
        `${row.ok ? '✓' : '✗'} ${row.what.padEnd(what)}  ${row.measured.padEnd(measured)}  ${row.wanted}`.trimEnd(),
      );
    for (const text of this.told) console.log(`\n${text}`);
    if (!this.kept) process.exitCode = 1;
  }

  get kept(): boolean {
    return this.rows.every((row) => row.ok);
  }
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
