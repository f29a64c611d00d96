import { library } from '../library';

const call = { category: 'rpc', style: 'sync', target: '{receiver.base}/{members} | members', payload: 'arg[0]', timeout: 'arg[1].signal', defaultTimeout: 300_000, defaultRetries: 0 } as const;

export const trpcClient = library({
  name: '@trpc/client', packages: { '@trpc/client': '>=10 <12', '@trpc/react-query': '>=10 <12', '@trpc/next': '>=10 <12', '@trpc/tanstack-react-query': '>=11 <12' }, checked: '11.25.2', docs: 'https://trpc.io/docs/client/vanilla', system: 'trpc',
  types: {
    Client: { made: ['createTRPCClient', 'createTRPCProxyClient', 'Provided.useTRPCClient'], values: ['Utils.client'], base: 'made[0].links[*]' },
    Link: { made: ['httpBatchLink', 'httpLink', 'httpBatchStreamLink', 'unstable_httpBatchStreamLink'], channel: 'made[0].url' },
    // What reads and fills the cache of the hooks.
    Utils: { made: ['Hooks.{useUtils,useContext}'] },
    Provided: { made: ['createTRPCContext'] },
    // What the hooks of TanStack Query are given.
    Options: { made: ['createTRPCOptionsProxy', 'Provided.useTRPC'] },
    Hooks: { made: ['createTRPCReact', 'createTRPCNext'] },
  },
  calls: {
    'Client.**.{query,mutate}': call,
    'Client.**.subscribe': { ...call, style: 'async', returns: 'value' },
    'Hooks.**.{useQuery,useMutation,useSuspenseQuery,useInfiniteQuery}': { ...call, returns: 'hook' },
    'Utils.**.{fetch,fetchInfinite,ensureData}': call,
    'Options.**.{queryOptions,mutationOptions,infiniteQueryOptions}': { ...call, returns: 'hook' },
    'Options.**.subscriptionOptions': { ...call, style: 'async', returns: 'value' },
    'Hooks.**.useSubscription': { ...call, style: 'async', returns: 'value' },
  },
});
