import { LinearClient, LinearError } from '@linear/sdk';
import { Webhook } from 'svix';
import { WorkOS } from '@workos-inc/node';
import { AccessToken, WebhookReceiver } from 'livekit-server-sdk';
import { createClient } from '@sanity/client';
import { clerkClient, verifyToken } from '@clerk/backend';
import { XeroClient } from 'xero-node';
import { Autohooks, TwitterApi } from 'twitter-api-v2';
import { Client as Graph } from '@microsoft/microsoft-graph-client';
import { Client } from './client';

const linear = new LinearClient({ apiKey: 'key' });
const workos = new WorkOS('key');
const sanity = createClient({ projectId: 'one' });
const xero = new XeroClient({ clientId: 'id' });

/** Checked here. */
export async function verify(body: string, headers: Record<string, string>, request: Request) {
  const event = new Webhook('secret').verify(body, headers);
  await workos.webhooks.constructEvent({ payload: body, sigHeader: headers.signature, secret: 'secret' });
  await new WebhookReceiver('key', 'secret').receive(body, headers.authorization);
  await clerkClient.authenticateRequest(request);
  await verifyToken(headers.authorization, { secretKey: 'key' });
  if (new LinearError({ message: body })) return event;
  return undefined;
}

/** Built or read here, and nothing is waited for. */
export async function build(id: string, list: string[]) {
  const token = new AccessToken('key', 'secret', { identity: id });
  await token.toJwt();
  const config = sanity.config();
  const link = workos.userManagement.getAuthorizationUrl({ provider: 'authkit', clientId: id });
  const urls = list.map((one) => sanity.getUrl(one));
  await xero.buildConsentUrl();
  linear.client.setHeader('x', config.dataset);
  return `${link}${urls.join()}`;
}

function address(path: string): string {
  return sanity.getUrl(path);
}

export async function open(path: string) {
  sanity.on('error', () => undefined);
  await print(sanity.getUrl(path));
  await print(address(path));
  await new Client().users.get(path);
  return TwitterApi.getErrors();
}

/** What was loaded is data. */
export async function dates(id: string) {
  return { id, created: linear.createdAt.toISOString(), title: linear.describe(id) };
}

/** What makes a client, and promises of own functions. */
export async function make(id: string) {
  const graph = await Graph.initWithMiddleware({ authProvider: id });
  loadIssue(id).catch(() => undefined);
  return graph;
}

const loadIssue = async (id: string) => `${await Promise.resolve(id)}${linear.describe(id)}`;

async function print(text: string) {
  console.log(text, Autohooks.length);
}
