import { AbortError, FetchError, Headers } from 'minipass-fetch';

export function explain(error: unknown): string {
  const headers = new Headers({ location: 'http://orders' });
  return error instanceof FetchError || error instanceof AbortError ? error.message : headers.get('location') ?? '';
}
