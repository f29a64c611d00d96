import Airtable from 'airtable';
import { createClient } from 'contentful-management';
import { Client } from '@microsoft/microsoft-graph-client';
import { Sandbox } from 'e2b';
import mapbox from '@mapbox/mapbox-sdk/services/geocoding';
import * as azure from 'azure-devops-node-api';
import { XeroClient } from 'xero-node';

const base = new Airtable({ apiKey: 'key' }).base('shop');
const graph = Client.init({ authProvider: () => undefined });
const places = mapbox({ accessToken: 'token' });
const xero = new XeroClient({ clientId: 'id' });

export async function run(name: string) {
  const rows = await base('Orders').select({ view: name }).firstPage();
//                                                         ^^^^^^^^^ out saas sync api.airtable.com
  await base('Orders').create([{ fields: { name } }]);
//                     ^^^^^^ out saas sync api.airtable.com
  const space = await createClient({ accessToken: 'token' }).getSpace(name);
//                                                           ^^^^^^^^ out saas sync api.contentful.com
  const environment = await space.getEnvironment('main');
//                                ^^^^^^^^^^^^^^ out saas sync api.contentful.com
  await environment.createEntry('order', { fields: {} });
//                  ^^^^^^^^^^^ out saas sync api.contentful.com
  await graph.api('/me').select('id').get();
//                                    ^^^ out saas sync graph.microsoft.com
  const sandbox = await Sandbox.create();
  await sandbox.commands.run(name);
//                       ^^^ out saas sync api.e2b.dev
  await places.forwardGeocode({ query: name }).send();
//                                             ^^^^ out saas sync api.mapbox.com
  const connection = new azure.WebApi('https://dev.azure.com/shop', azure.getPersonalAccessTokenHandler('token'));
  const git = await connection.getGitApi();
//                             ^^^^^^^^^ out saas sync dev.azure.com
  await git.getRepositories();
//          ^^^^^^^^^^^^^^^ out saas sync dev.azure.com
  await xero.accountingApi.getInvoices(name);
//                         ^^^^^^^^^^^ out saas sync api.xero.com
  return rows.map((row) => row.get('name'));
}
