// shows: timeout, waiting
import { LinearClient } from '@linear/sdk';
import { createClient } from 'contentful';
import { createClerkClient, clerkClient } from '@clerk/backend';
import * as jira from 'jira.js';
import shippo from 'shippo';
import { Client, Configuration } from '@datadog/datadog-api-client';
import twitter from 'twitter-lite';
import Stigg from '@stigg/node-server-sdk';
import { depot } from '@depot/sdk-node';
import { Dub } from 'dub';

const linear = new LinearClient({ apiKey: 'key' });
const content = createClient({ space: 'one', accessToken: 'token' });
const clerk = createClerkClient({ secretKey: 'key' });
const issues = new jira.Version3Client({ host: 'https://shop.atlassian.net' });
const parcels = shippo('key');
const tweets = new twitter({ consumer_key: 'key' });

export async function load(id: string) {
  await linear.createIssue({ teamId: id });
//             ^^^^^^^^^^^ out saas sync api.linear.app, timeout unknown, awaited
  await content.getEntries({ content_type: id });
//              ^^^^^^^^^^ out saas sync cdn.contentful.com, timeout unknown, awaited
  await clerk.users.getUser(id);
//                  ^^^^^^^ out saas sync api.clerk.com, 300000 ms, awaited
  await clerkClient.users.getUser(id);
//                        ^^^^^^^ out saas sync api.clerk.com, 300000 ms, awaited
  await issues.issueSearch.searchForIssuesUsingJql({ jql: id });
//                         ^^^^^^^^^^^^^^^^^^^^^^^ out saas sync atlassian.net, timeout unknown, awaited
  await parcels.shipment.create({ object: id });
//                       ^^^^^^ out saas sync api.goshippo.com, timeout unknown, awaited
  await new Client(new Configuration()).listUsers();
//                                      ^^^^^^^^^ out saas sync api.datadoghq.com, timeout unknown, awaited
  for await (const one of linear.issues()) console.log(one);
//                               ^^^^^^ out saas sync api.linear.app, timeout unknown, awaited
  const asked = tweets.get('users/show', { id });
//                     ^^^ out saas sync api.twitter.com, timeout unknown, awaited
  const [user] = await Promise.all([asked, content.getEntry(id)]);
//                                                 ^^^^^^^^ out saas sync cdn.contentful.com, timeout unknown, awaited
  return user;
}

export const project = (id: string) => linear.project(id);
//                                            ^^^^^^^ out saas sync api.linear.app, timeout unknown, returned
export const all = (ids: string[]) => Promise.all(ids.map((id) => linear.issue(id)));
//                                                                       ^^^^^ out saas sync api.linear.app, timeout unknown, returned

export function remember(id: string) {
  tweets.post('statuses/update', { id }).catch(() => undefined);
//       ^^^^ out saas async api.twitter.com, timeout unknown, floating
  void linear.archiveProject(id);
//            ^^^^^^^^^^^^^^ out saas async api.linear.app, timeout unknown, floating
}

async function askFor(id: string) {
  return linear.viewer(id);
//              ^^^^^^ out saas sync api.linear.app, timeout unknown, returned
}

export class Tickets {
  constructor(private readonly client: LinearClient) {}

  async open(title: string) {
    const { issue } = await this.client.createIssue({ title });
//                                      ^^^^^^^^^^^ out saas sync api.linear.app, timeout unknown, awaited
    return issue;
  }
}

export { askFor };

const dub = new Dub({ token: 'key' });

export class Billing {
  private readonly stigg: Stigg;

  constructor() {
    this.stigg = Stigg.initialize({ apiKey: 'key' });
  }

  async provision(customerId: string) {
    await dub.customers.list({ externalId: customerId });
//                      ^^^^ out saas sync api.dub.co, timeout unknown, awaited
    await depot.core.v1.ProjectService.createProject({ name: customerId }, {});
//                                     ^^^^^^^^^^^^^ out saas sync api.depot.dev, timeout unknown, awaited
    return this.stigg.provisionCustomer({ customerId });
//                    ^^^^^^^^^^^^^^^^^ out saas sync api.stigg.io, timeout unknown, returned
  }
}
