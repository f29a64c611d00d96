import { Gitlab } from '@gitbeaker/rest';
import WooCommerce from '@woocommerce/woocommerce-rest-api';
import { Mailjet } from './own';
import { Svix } from 'svix';

const code = new Gitlab({ host: 'https://git.shop.internal', baseUrl: 'https://git.shop.internal/api' });
const shop = new WooCommerce({ url: 'https://shop.example', consumerKey: 'key' });

export async function load(id: string) {
  await code.Projects.show(id);
//                    ^^^^ out saas sync https://git.shop.internal/api
  await shop.get('orders');
//           ^^^ out saas sync https://shop.example
  await new Svix('token').message.create(id, { eventType: 'order.created', payload: {} });
//                                ^^^^^^ out saas sync api.svix.com
  await new Mailjet().message.create(id);
}
