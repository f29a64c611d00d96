import { ClickHouseError, createClient } from '@clickhouse/client';

export async function stop(error: unknown) {
  await createClient().close();
  return error instanceof ClickHouseError;
}
