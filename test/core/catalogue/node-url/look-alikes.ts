import { parse, pathToFileURL } from 'node:url';

export const host = parse('http://orders/1').host + pathToFileURL('/orders').href;
