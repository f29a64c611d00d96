// shows: timeout
import { getFunctions, httpsCallable, httpsCallableFromURL } from 'firebase/functions';

const functions = getFunctions();
const price = httpsCallable<{ id: string }, number>(functions, 'price');

export async function ask(id: string) {
  await price({ id });
//      ^^^^^ out rpc sync price, 70000 ms
  await httpsCallable(functions, 'stock', { timeout: 5000 })({ id });
//      ^^^^^^^^^^^^^ out rpc sync stock, 5000 ms
  return httpsCallableFromURL(functions, 'https://europe-west1-shop.cloudfunctions.net/rate')({ id });
//       ^^^^^^^^^^^^^^^^^^^^ out rpc sync https://europe-west1-shop.cloudfunctions.net/rate, 70000 ms
}
