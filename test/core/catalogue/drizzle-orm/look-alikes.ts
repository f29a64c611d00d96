import { and, eq, sql } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';

export const orders = pgTable('orders', { id: text('id').primaryKey() });
export const filter = and(eq(orders.id, '1'), sql`true`);
