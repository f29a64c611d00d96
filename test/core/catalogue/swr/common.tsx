import useSWR, { SWRConfig } from 'swr';
import useSWRImmutable from 'swr/immutable';
import useSWRMutation from 'swr/mutation';

const fetcher = async (path: string) => (await fetch(path)).json();
//                                             ^^^^^ out http sync GET ${path}
const other = async (path: string) => (await fetch(`https://stock.shop.io${path}`)).json();
//                                           ^^^^^ out http sync GET stock.shop.io${path}

export function Orders({ load }: { load?: (path: string) => Promise<unknown> }) {
  const orders = useSWR('/orders');
//               ^^^^^^ via http sync GET /orders
  const fresh = useSWR('/orders/fresh', { refreshInterval: 1000 });
//              ^^^^^^ via http sync GET /orders/fresh
  const stock = useSWR('/levels', { fetcher: other });
//              ^^^^^^ via http sync GET stock.shop.io/levels
  const fixed = useSWRImmutable('/orders/fixed');
//              ^^^^^^^^^^^^^^^ via http sync GET /orders/fixed
  const none = useSWR('/none', load);
  const kept = useSWRMutation('/kept');
//             ^^^^^^^^^^^^^^ via http sync GET /kept
  return <p>{[orders.data, fresh.data, stock.data, fixed.data, none.data, kept].length}</p>;
}

export function App() {
  return <SWRConfig value={{ fetcher, dedupingInterval: 2000 }}><Orders /></SWRConfig>;
}
