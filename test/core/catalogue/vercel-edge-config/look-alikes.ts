import { clone, parseConnectionString } from '@vercel/edge-config';

const get = (name: string) => name;

get('teams');
export const connection = parseConnectionString('https://edge-config.vercel.com/one?token=two');
export const copied = clone({ teams: [] });
