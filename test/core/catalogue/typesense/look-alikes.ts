import Typesense from 'typesense';

export function prepare(client: Typesense.Client): unknown {
  return client.collections('products').documents();
}
