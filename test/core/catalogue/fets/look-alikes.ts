import { createClient, useClientCookieStore } from 'fets';

const table: Record<string, { get(): string }> = { '/todo': { get: () => 'todo' } };

export const client = createClient({ endpoint: 'http://todos', plugins: [useClientCookieStore(undefined as never)] });
export const local = table['/todo']?.get();
