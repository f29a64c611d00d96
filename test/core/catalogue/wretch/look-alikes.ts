import wretch from 'wretch';

const kept = new Map<string, string>();

export const api = wretch('http://orders').headers({ accept: 'json' }).catcher(404, () => undefined);
export const replaced = api.url('http://stock', true).options({ credentials: 'include' });
export const known = kept.get('/orders');
