import { library } from '../library';

export const swr = library({
  name: 'swr', packages: { swr: '>=0.1 <3', 'swr/immutable': '>=1 <3', 'swr/infinite': '>=1 <3', 'swr/mutation': '>=2 <3' }, checked: '2.3.6', docs: 'https://swr.vercel.app/docs/data-fetching',
  types: { Hook: { values: ['default', 'useSWR', 'useSWRImmutable', 'useSWRInfinite', 'useSWRMutation'] } },
  calls: {
    'Hook()': { invokes: 'second', otherwise: 'fetcher' },
    SWRConfig: { provides: { member: "'fetcher'", type: 'Hook', value: 'arg[0].value.fetcher' } },
  },
});
