import axios from 'redaxios';

export const add = axios.spread((one: number, other: number) => one + other);
export const defaults = axios.create({ headers: { accept: 'json' } }).defaults;
