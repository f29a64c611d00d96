import { sql } from 'slonik';

export const statement = sql.unsafe`select 1`;
export const list = { any: (text: string) => text };
export const found = list.any('orders');
