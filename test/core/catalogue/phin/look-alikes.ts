import p from 'phin';

export const prices = p.defaults({ url: 'http://prices' });
