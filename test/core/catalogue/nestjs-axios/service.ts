import { HttpModule, HttpService } from '@nestjs/axios';
import { Injectable, Module } from '@nestjs/common';
import { firstValueFrom, map } from 'rxjs';

@Injectable()
export class OrdersClient {
  constructor(private readonly http: HttpService) {}

  async load(id: string) {
    const { data } = await firstValueFrom(this.http.get(`/orders/${id}`));
//                                                  ^^^ out http sync GET orders/orders/${id}
    return data;
  }

  list() {
    return this.http.get('/orders').pipe(map((response) => response.data));
//                   ^^^ out http sync GET orders/orders
  }

  async replace(id: string) {
    await this.http.axiosRef.put(`/orders/${id}`, { paid: true });
//                           ^^^ out http sync PUT orders/orders/${id}
  }

  neverSent() {
    this.http.post('http://audit/entries', { seen: true });
//            ^^^^ out http async POST audit/entries
  }
}

@Module({ imports: [HttpModule.register({ baseURL: 'http://orders', timeout: 5000 })], providers: [OrdersClient] })
export class OrdersModule {}
