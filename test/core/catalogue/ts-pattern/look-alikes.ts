import axios from 'axios';

interface Rules { with(name: string, make: () => unknown): Rules; otherwise(make: () => unknown): { get(path: string): unknown } }

/** A `match` of our own, which may do anything with what it is given. */
declare function match(value: unknown): Rules;

const client = match(process.env.REGION).with('eu', () => axios.create({ baseURL: 'http://eu.stock' })).otherwise(() => axios.create());

export const load = (id: string): unknown => client.get(`/items/${id}`);
