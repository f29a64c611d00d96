// file: src/orders.tsx
// shows: timeout, waiting
import { queryOptions, useInfiniteQuery, useMutation, useQueries, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import axios from 'axios';

async function load(id: string) {
  const response = await fetch(`/api/orders/${id}`);
//                       ^^^^^ out http sync GET /api/orders/${id}, 300000 ms, awaited
  return response.json();
}

const options = (id: string) => queryOptions({ queryKey: ['order', id], queryFn: () => fetch(`/api/options/${id}`).then((response) => response.json()) });
//                                                                                     ^^^^^ out http sync GET /api/options/${id}, 300000 ms, returned

export function Orders({ id }: { id: string }) {
  const client = useQueryClient();
  const one = useQuery({ queryKey: ['one', id], queryFn: () => load(id) });
  const other = useQuery({ queryKey: ['other'], queryFn: async () => (await axios.get('/api/other', { timeout: 900 })).data });
//                                                                                ^^^ out http sync GET /api/other, 900 ms, awaited
  const old = useQuery(['old'], () => axios.get('/api/old'));
//                                          ^^^ out http sync GET /api/old, no timeout, returned
  const pages = useInfiniteQuery({ queryKey: ['pages'], queryFn: ({ pageParam }) => fetch(`/api/pages?page=${pageParam}`), initialPageParam: 0, getNextPageParam: () => 1 });
//                                                                                  ^^^^^ out http sync GET /api/pages, 300000 ms, returned
  const sure = useSuspenseQuery(options(id));
  const several = useQueries({ queries: [{ queryKey: ['a'], queryFn: () => fetch('/api/a') }] });
//                                                                         ^^^^^ out http sync GET /api/a, 300000 ms, returned
  const save = useMutation({ mutationFn: (order: object) => axios.post('/api/orders', order), onSuccess: () => client.invalidateQueries({ queryKey: ['one'] }) });
//                                                                ^^^^ out http sync POST /api/orders, no timeout, returned
  const ahead = () => client.prefetchQuery({ queryKey: ['ahead'], queryFn: () => fetch('/api/ahead') });
//                                                                               ^^^^^ out http sync GET /api/ahead, 300000 ms, returned
  return <button onMouseEnter={ahead} onClick={() => { save.mutate({}); }}>{[one.data, other.data, old.data, pages.data, sure.data, several].length}</button>;
}
