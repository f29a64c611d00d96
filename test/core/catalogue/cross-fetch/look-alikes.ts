import { Headers as OwnHeaders, URLSearchParams as Query } from '@whatwg-node/fetch';
import { Headers, Response } from 'cross-fetch';

export function empty(): unknown {
  return new Response('{}', { headers: new Headers({ location: 'http://orders' }) });
}

export function page(size: string): unknown {
  return new OwnHeaders({ link: new Query({ size }).toString() });
}
