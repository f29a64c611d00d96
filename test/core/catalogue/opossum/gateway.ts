import axios, { type AxiosRequestConfig } from 'axios';
import CircuitBreaker from 'opossum';

class Client {
  private readonly breaker = new CircuitBreaker((config: AxiosRequestConfig) => this.send(config));

  get(url: string) {
    return this.execute({ method: 'GET', url });
  }

  forward(url: string, request: { method: string }) {
    const config: AxiosRequestConfig = { method: request.method, url };
    return this.execute(config);
  }

  private async execute(config: AxiosRequestConfig) {
    return this.breaker.fire(config);
  }

  private async send(config: AxiosRequestConfig) {
    return axios.request(config);
//               ^^^^^^^ out http sync  ${baseURL}/${url}
  }
}

export class Gateway {
  private readonly client = new Client();

  orders(request: { method: string; url: string }) {
    return this.forward(process.env.ORDERS_URL, request);
//              ^^^^^^^ via http sync  ${ORDERS_URL}${url}
  }

  stock(id: string) {
    return this.client.get(`${process.env.STOCK_URL}/items/${id}`);
//                     ^^^ via http sync GET ${STOCK_URL}/items/${id}
  }

  private async forward(base: string | undefined, request: { method: string; url: string }) {
    if (base === undefined) throw new Error('not configured');
    const target = `${base}${request.url}`;
    return this.client.forward(target, request);
  }
}
