import { Headers, Response } from 'cross-fetch';

export function empty(): unknown {
  return new Response('{}', { headers: new Headers({ location: 'http://orders' }) });
}
