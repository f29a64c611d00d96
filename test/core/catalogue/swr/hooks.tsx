import useSWR, { SWRConfig } from 'swr';
import useSWRImmutable from 'swr/immutable';

const load = async (path: string) => (await fetch(path)).json();
//                                          ^^^^^ out http sync GET ${path}

export function Orders({ id }: { id?: string }) {
  const orders = useSWR('/orders', load);
//               ^^^^^^ via http sync GET /orders
  const one = useSWRImmutable(id === undefined ? null : `/orders/${id}`, (path) => load(path));
//            ^^^^^^^^^^^^^^^ via http sync GET /orders/${id}
  const whole = useSWR('/whole');
  return <SWRConfig value={{}}>{[orders.data, one.data, whole.data].length}</SWRConfig>;
}
