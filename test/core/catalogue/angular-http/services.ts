import { HttpClient, HttpHeaders, HttpRequest } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { map, retry, timeout } from 'rxjs/operators';

@Injectable()
export class OrdersService {
  private readonly base = '/api/orders';
  private readonly client = inject(HttpClient);

  constructor(private http: HttpClient) {}

  list() {
    return this.http.get<string[]>(this.base).pipe(timeout(5000), retry(2), map((orders) => orders.length));
//                   ^^^ out http sync GET /api/orders
  }

  async one(id: string) {
    return firstValueFrom(this.client.get(`${this.base}/${id}`, { headers: new HttpHeaders() }));
//                                    ^^^ out http sync GET /api/orders/${id}
  }

  create(order: object) {
    this.http.post(this.base, order).subscribe((created) => console.log(created));
//            ^^^^ out http sync POST /api/orders
  }

  replace(id: string, order: object) {
    return this.http.request(new HttpRequest('PUT', `${this.base}/${id}`, order)).toPromise();
//                   ^^^^^^^ out http sync PUT /api/orders/${id}
  }
}
