import { FetchError, createFetch, ofetch } from 'ofetch';

const shop = { $fetch: (key: string): string => key };

export function explain(error: unknown): string {
  ofetch.create({ baseURL: 'http://orders' });
  createFetch();
  return error instanceof FetchError ? error.message : shop.$fetch('http://orders');
}
