import axios from 'axios';

export async function loadOrder(id: string) {
  await axios.get('http://orders/orders/1');
//            ^^^ out http sync GET orders/orders/1
  await axios.post(`http://orders/orders/${id}`, { paid: true });
//            ^^^^ out http sync POST orders/orders/${id}
  await axios({ method: 'put', url: 'http://orders/orders/2', data: {} });
//      ^^^^^ out http sync PUT orders/orders/2
  await axios('http://orders/orders/3');
//      ^^^^^ out http sync GET orders/orders/3
  await axios.request({ baseURL: 'http://orders', url: '/orders/4', method: 'DELETE' });
//            ^^^^^^^ out http sync DELETE orders/orders/4
  await axios.postForm('http://orders/uploads', { file: '1' });
//            ^^^^^^^^ out http sync POST orders/uploads
}

export function forget(): void {
  void axios.patch('http://audit/entries/1', { seen: true });
//           ^^^^^ out http async PATCH audit/entries/1
}
