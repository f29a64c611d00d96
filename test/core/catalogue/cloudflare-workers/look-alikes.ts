import { env } from 'cloudflare:workers';

export const settings = { fetch: (name: string): string => name, title: env };
export const title = settings.fetch('title');
