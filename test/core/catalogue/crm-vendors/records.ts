// shows: timeout
import { Client } from '@hubspot/api-client';
import { shopifyApi } from '@shopify/shopify-api';
import jsforce, { Connection } from 'jsforce';

const connection = new jsforce.Connection({ instanceUrl: 'https://shop.my.salesforce.com' });
const hubspot = new Client({ accessToken: 'token' });
const shopify = shopifyApi({} as never);

export async function sync(id: string, given: Connection) {
  await connection.query('SELECT Id FROM Account');
//                 ^^^^^ out saas sync https://shop.my.salesforce.com, no timeout
  await connection.sobject('Account').create({ Name: id });
//                                    ^^^^^^ out saas sync salesforce.com, no timeout
  await given.create('Contact', { LastName: id });
//            ^^^^^^ out saas sync salesforce.com, no timeout
  await connection.bulk.load('Account', 'insert', []);
//                      ^^^^ out saas async Account, no timeout
  await hubspot.crm.contacts.basicApi.create({ properties: { email: id }, associations: [] });
//                                    ^^^^^^ out saas sync api.hubapi.com/crm/contacts/basicApi, no timeout
  const client = new shopify.clients.Graphql({ session: {} as never });
  await client.request('{ shop { name } }');
//             ^^^^^^^ out saas sync myshopify.com, no timeout
}
