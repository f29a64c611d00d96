import { library } from '../library';

const request = { category: 'graphql', style: 'sync', url: 'receiver.base', method: 'POST', payload: 'arg[0]', defaultTimeout: 300_000, defaultRetries: 0 } as const;

/** The successor of graphql-request. */
export const graffle = library({
  name: 'graffle', packages: { graffle: '>=8 <9' }, checked: '8.0.0-next.223', docs: 'https://graffle.js.org',
  types: {
    Client: { made: ['{Graffle.create,create}', 'Client.transport'], fluent: true, base: 'made[0].schema | made[0].url | made[0].transport.url | made[0] | made.receiver.base' },
    Document: { made: ['Client.gql'], base: 'made.receiver.base' },
  },
  calls: {
    'Document.{send,$send}': request,
    'Client.{query,mutation}.*': request,
    'Client.subscription.*': { ...request, style: 'async' },
  },
});
