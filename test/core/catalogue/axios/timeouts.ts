// shows: timeout, waiting
import axios from 'axios';

const billing = axios.create({ baseURL: 'http://billing', timeout: 2000 });
const stock = billing.create({ baseURL: 'http://stock' });
const audit = axios.create();
audit.defaults.timeout = 800;

export async function load(id: string, patience: number) {
  await axios.get('http://orders/1');
//            ^^^ out http sync GET orders/1, no timeout, awaited
  await axios.get('http://orders/2', { timeout: 500 });
//            ^^^ out http sync GET orders/2, 500 ms, awaited
  await axios.post('http://orders/3', { id }, { signal: AbortSignal.timeout(700) });
//            ^^^^ out http sync POST orders/3, 700 ms, awaited
  await axios.get('http://orders/4', { timeout: patience });
//            ^^^ out http sync GET orders/4, timeout given, awaited
  await axios.get('http://orders/5', { timeout: 0 });
//            ^^^ out http sync GET orders/5, no timeout, awaited
  await billing.get('/invoices');
//              ^^^ out http sync GET billing/invoices, 2000 ms, awaited
  await billing.get('/invoices', { timeout: 100 });
//              ^^^ out http sync GET billing/invoices, 100 ms, awaited
  await stock.get('/items');
//            ^^^ out http sync GET stock/items, 2000 ms, awaited
  return audit.get('http://audit/entries');
//             ^^^ out http sync GET audit/entries, 800 ms, returned
}
