// PostgreSQL through pg. Loaded only where the address says so.
import { PostgresDialect } from 'kysely';
import pg from 'pg';

/** A dialect over a pool of at most so many connections. */
export const postgresDialect = (url: string, connections: number): PostgresDialect =>
  new PostgresDialect({ pool: pool(url, connections) });

function pool(url: string, connections: number): pg.Pool {
  const made = new pg.Pool({
    connectionString: url,
    max: connections,
    types: {
      getTypeParser: (oid, format) => (oid === BIGINT ? Number : pg.types.getTypeParser(oid, format as 'text')),
    },
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  made.on('error', () => {});
  return made;
}

/** PostgreSQL's eight-byte integers arrive as text; ours are milliseconds and counts, far below 2^53. */
const BIGINT = 20;
