import { library } from '../library';

const framework = ['react', 'vue', 'solid', 'svelte', 'preact'];
const angular = 'angular-query-experimental';

/** Runs what it is given when a component is drawn; what is sent stands in there. */
export const tanstackQuery = library({
  name: '@tanstack/react-query',
  packages: { ...Object.fromEntries(framework.map((name) => [`@tanstack/${name}-query`, '>=4 <7'])), '@tanstack/lit-query': '>=0.1', [`@tanstack/${angular}`]: '>=5', '@tanstack/query-core': '>=4 <6', 'react-query': '>=2 <4' },
  checked: '5.108.0', docs: 'https://tanstack.com/query/latest/docs/framework/react/reference/useQuery',
  types: { QueryClient: { made: ['new QueryClient', '{useQueryClient,injectQueryClient}'] } },
  calls: {
    '{useQuery,useSuspenseQuery,useInfiniteQuery,useSuspenseInfiniteQuery,usePrefetchQuery,createQuery,createInfiniteQuery,injectQuery}': { runs: 'arg[0].queryFn | arg[0]().queryFn | arg[1].queryFn | arg[1]', returns: 'hook' },
    '{useQueries,useSuspenseQueries,createQueries,injectQueries}': { runs: 'arg[0].queries[*].queryFn | arg[0][*].queryFn', returns: 'hook' },
    '{queryOptions,infiniteQueryOptions,mutationOptions}': { passes: 'arg[0]' },
    'QueryClient.{fetchQuery,fetchInfiniteQuery,prefetchQuery,prefetchInfiniteQuery,ensureQueryData,ensureInfiniteQueryData}': { runs: 'arg[0].queryFn | arg[1].queryFn | arg[1]', runsWhen: 'now' },
  },
});
