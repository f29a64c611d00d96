import { FormData } from 'sync-request';

const form = new FormData();
form.append('file', '1');
export const request = (verb: string, address: string): string => verb + address;
export const text = request('GET', 'http://orders');
