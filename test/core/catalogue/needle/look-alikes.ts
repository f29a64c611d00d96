import needle from 'needle';

needle.defaults({ open_timeout: 60_000 });

const haystack = new Map([['needle', 'http://orders']]);

export const found = haystack.get('needle');
