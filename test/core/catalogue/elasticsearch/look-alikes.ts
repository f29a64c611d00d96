import { Client, errors } from '@elastic/elasticsearch';

export function watch(client: Client, error: unknown): boolean {
  client.diagnostic.on('response', () => undefined);
  return error instanceof errors.ResponseError;
}
