import { Kysely, sql } from 'kysely';

export function build(db: Kysely<Record<string, never>>): unknown {
  const unsent = db.selectFrom('orders').selectAll();
  return [sql`now()`, unsent.compile()];
}
