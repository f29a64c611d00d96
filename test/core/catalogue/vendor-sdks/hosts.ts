import { Gitlab } from '@gitbeaker/rest';
import WooCommerce from '@woocommerce/woocommerce-rest-api';
import { Dropbox, type DropboxAuth } from 'dropbox';
import { Mailjet } from './own';
import { Svix } from 'svix';

const code = new Gitlab({ host: 'https://git.shop.internal', baseUrl: 'https://git.shop.internal/api' });
const shop = new WooCommerce({ url: 'https://shop.example', consumerKey: 'key' });

export class Files {
  private readonly client: Dropbox;

  private constructor(credentials: { accessToken: string }) {
    this.client = new Dropbox(credentials);
  }

  async list(path: string) {
    return this.client.filesListFolder({ path });
//                     ^^^^^^^^^^^^^^^ out saas sync api.dropboxapi.com
  }
}

export function openFiles(auth: DropboxAuth) {
  return new Dropbox(auth).filesListFolder({ path: '/' });
//                         ^^^^^^^^^^^^^^^ out saas sync api.dropboxapi.com
}

export async function load(id: string) {
  await code.Projects.show(id);
//                    ^^^^ out saas sync https://git.shop.internal/api
  await shop.get('orders');
//           ^^^ out saas sync https://shop.example
  await new Svix('token').message.create(id, { eventType: 'order.created', payload: {} });
//                                ^^^^^^ out saas sync api.svix.com
  await new Mailjet().message.create(id);
}
