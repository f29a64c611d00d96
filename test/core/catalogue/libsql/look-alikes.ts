import { createClient, LibsqlError } from '@libsql/client';

export function stop(error: unknown): boolean {
  createClient({ url: 'libsql://shop.turso.io' }).close();
  return error instanceof LibsqlError;
}
