import { Elysia, t } from 'elysia';

const settings = new Map<string, string>();

export const app = new Elysia().state('count', 0).decorate('settings', settings).model({ order: t.Object({ id: t.String() }) });
export const title = settings.get('title');
