import { library } from '../library';

const operation = { category: 'graphql', style: 'sync', operation: 'query', defaultTimeout: 'none', defaultRetries: 0 } as const;
const done = 'arg[1].onCompleted | arg[1].onError';

/** The address stands in the function that an environment is given to fetch with. */
export const relay = library({
  name: 'relay-runtime', packages: { 'relay-runtime': '>=11', 'react-relay': '>=11' }, checked: '21.0.1, @types/relay-runtime 20.1.1, @types/react-relay 18.2.1', docs: 'https://relay.dev/docs/api-reference/fetch-query/',
  calls: {
    fetchQuery: { ...operation, payload: 'arg[2]', returns: 'observable', cold: true },
    commitMutation: { ...operation, operation: 'mutation', payload: 'arg[1].variables', returns: 'nothing', callback: done },
    requestSubscription: { ...operation, style: 'async', operation: 'subscription', returns: 'nothing', callback: 'arg[1].onNext' },
    '{useLazyLoadQuery,useQueryLoader,useMutation}': { ...operation, returns: 'hook' },
    loadQuery: { ...operation, payload: 'arg[2]', returns: 'hook' },
    useSubscription: { ...operation, style: 'async', operation: 'subscription', returns: 'hook' },
  },
});
