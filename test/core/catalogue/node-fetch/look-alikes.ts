import { AbortError, FetchError, Headers, Response, isRedirect } from 'node-fetch';

export function explain(error: unknown): string {
  const response = new Response('{}', { headers: new Headers({ location: 'http://orders' }) });
  if (isRedirect(response.status)) return response.headers.get('location') ?? '';
  return error instanceof FetchError || error instanceof AbortError ? error.message : '';
}
