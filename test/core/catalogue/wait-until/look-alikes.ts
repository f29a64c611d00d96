import { geolocation } from '@vercel/functions';

function waitUntil(work: string): string {
  return work;
}

export const waited = waitUntil('one');
export const place = (request: Request) => geolocation(request);
