import type { Context, Probot } from 'probot';

export const text = (context: Context) => `${context.name} ${context.payload.action}`;

export function start(app: Probot, rooms: { on(name: string, run: () => void): void }) {
  app.log.info('ready');
  rooms.on('issues.opened', () => undefined);
}
