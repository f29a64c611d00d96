import axios, { type AxiosRequestConfig } from 'axios';
import CircuitBreaker from 'opossum';

const charge = (id: string) => axios.post(`http://payments/charges/${id}`);
//                                   ^^^^ out http sync POST payments/charges/${id}
const breaker = new CircuitBreaker(charge, { timeout: 3000 });
breaker.fallback(() => ({ status: 'later' }));

export class Client {
  private readonly breaker: CircuitBreaker<[AxiosRequestConfig]>;

  constructor() {
    this.breaker = new CircuitBreaker((config: AxiosRequestConfig) => this.send(config), { errorThresholdPercentage: 50 });
  }

  get(url: string) {
    return this.breaker.fire({ method: 'GET', url });
  }

  private async send(config: AxiosRequestConfig) {
    return axios.request(config);
//               ^^^^^^^ out http sync  ${baseURL}/${url}
  }
}

const client = new Client();
export async function pay(id: string) {
  await client.get(`http://orders/orders/${id}`);
//             ^^^ via http sync GET orders/orders/${id}
  return breaker.fire(id);
}
