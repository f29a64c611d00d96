import axios, { type AxiosInstance } from 'axios';

const billing = axios.create({ baseURL: 'http://billing/api', timeout: 2000 });

export const stock = axios.create();
stock.defaults.baseURL = 'http://stock';

export class Shipping {
  constructor(private readonly http: AxiosInstance) {}

  quote(id: string) {
    return this.http.get(`/quotes/${id}`);
//                   ^^^ out http sync GET shipping/quotes/${id}
  }
}

export const shipping = new Shipping(axios.create({ baseURL: 'http://shipping' }));

export async function loadInvoices() {
  await billing.get('/invoices');
//              ^^^ out http sync GET billing/api/invoices
  await billing({ url: '/invoices', method: 'POST' });
//      ^^^^^^^ out http sync POST billing/api/invoices
  await stock.head('/items');
//            ^^^^ out http sync HEAD stock/items
}
