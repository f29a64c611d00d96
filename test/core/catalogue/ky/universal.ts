import ky from 'ky-universal';

const orders = ky.create({ prefixUrl: 'http://orders/api' });

export const load = (id: string) => orders(`orders/${id}`).json();
//                                  ^^^^^^ out http sync GET orders/api/orders/${id}
export const place = (order: object) => orders.post('orders', { json: order }).json();
//                                             ^^^^ out http sync POST orders/api/orders
