import jayson from 'jayson';

export const request = jayson.Utils.request('load', ['1']);
export const id = jayson.Utils.generateId();

const client = { request: (method: string, given: unknown[]) => [method, given] };
export const local = client.request('load', []);
