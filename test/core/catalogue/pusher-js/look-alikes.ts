import Pusher from 'pusher-js';

const pusher = new Pusher('key', { cluster: 'eu' });
pusher.connection.bind('connected', () => undefined);
pusher.unsubscribe('orders');

const local = { bind: (name: string) => name };
export const bound = local.bind('added');
