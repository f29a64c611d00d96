import { JSDOM } from 'jsdom';

export const page = new JSDOM('<p>orders</p>', { url: 'http://shop' });
export const file = JSDOM.fromFile('index.html');
export const part = JSDOM.fragment('<p>orders</p>');
