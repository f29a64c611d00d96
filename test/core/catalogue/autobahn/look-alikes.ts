import autobahn from 'autobahn';

const session = { call: (name: string) => name, publish: (name: string) => name };

export const local = [session.call('com.orders.load'), session.publish('com.orders.added'), autobahn.version];
