import type { NuxtAxiosInstance } from '@nuxtjs/axios';

export class OrderRepository {
  constructor(private readonly $axios: NuxtAxiosInstance) {}

  all() {
    return this.$axios.$get('/orders', { params: { page: 1 } });
//                     ^^^^ out http sync GET /orders
  }

  async add(order: object) {
    const { data } = await this.$axios.post('/orders', order);
//                                     ^^^^ out http sync POST /orders
    await this.$axios.$put(`/orders/${data.id}`, order, { timeout: 900 });
//                    ^^^^ out http sync PUT /orders/${id}
    const stock = this.$axios.create({ baseURL: 'http://stock' });
    await stock.$delete(`/levels/${data.id}`);
//              ^^^^^^^ out http sync DELETE stock/levels/${id}
    return this.$axios.$request({ url: '/orders', method: 'PATCH', data: order });
//                     ^^^^^^^^ out http sync PATCH /orders
  }
}

export default ({ $axios }: { $axios: NuxtAxiosInstance }) => {
  $axios.onRequest((config) => config);
  $axios.setBaseURL('http://api');
  $axios.setToken('a', 'Bearer');
  $axios.onError(() => $axios.$post('/errors'));
//                            ^^^^^ out http sync POST /errors
};
