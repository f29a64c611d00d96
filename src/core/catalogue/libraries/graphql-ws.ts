import { library } from '../library';

const subscribe = { category: 'graphql', style: 'async', operation: 'receive', url: 'receiver.channel', method: 'GET', payload: 'arg[0].variables', defaultTimeout: 'none' } as const;
const serve = { direction: 'in', category: 'graphql', style: 'async', operation: 'process', handler: 'arg[0].onConnect | arg[0].onSubscribe | arg[0].onOperation | arg[0].context', entry: 'consumer' } as const;

export const graphqlWs = library({
  name: 'graphql-ws', packages: { 'graphql-ws': '>=5 <7', 'graphql-sse': '>=1 <3', 'subscriptions-transport-ws': '>=0.9' }, checked: '6.4.2, graphql-sse 2.6.1', docs: 'https://the-guild.dev/graphql/ws/get-started',
  types: { Client: { made: ['createClient', 'new SubscriptionClient'], channel: 'made[0].url | made[0]' } },
  calls: {
    'Client.{subscribe,request}': { ...subscribe, returns: 'value', callback: 'arg[1].next' },
    'Client.iterate': { ...subscribe, returns: 'value' },
    '{useServer,makeServer}': serve,
  },
});
