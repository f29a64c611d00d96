import Pusher from 'pusher';

const pusher = new Pusher({ appId: '1', key: 'k', secret: 's' });

export const given = [pusher.authorizeChannel('1', 'orders'), pusher.authenticateUser('1', { id: '1' }), pusher.webhook({ headers: {}, rawBody: '' })];

const local = { trigger: (name: string) => name };
export const triggered = local.trigger('orders');
