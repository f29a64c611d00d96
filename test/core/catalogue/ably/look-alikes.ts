import * as Ably from 'ably';

const realtime = new Ably.Realtime('k');
realtime.connection.on('connected', () => undefined);
realtime.channels.get('orders').unsubscribe();
realtime.close();

const local = { publish: (name: string) => name };
export const published = local.publish('added');
