import { Agent, Client, EnvHttpProxyAgent, Headers, MockAgent, getGlobalDispatcher, install, interceptors, setGlobalDispatcher } from 'undici';

const mock = new MockAgent();
setGlobalDispatcher(mock);
mock.get('http://orders').intercept({ path: '/orders', method: 'GET' }).reply(200, {});

export async function set(): Promise<void> {
  setGlobalDispatcher(new Agent({ connections: 10 }).compose(interceptors.retry()));
  setGlobalDispatcher(new EnvHttpProxyAgent());
  install();
  const client = new Client('http://stock');
  client.on('connect', () => undefined);
  console.log(client.closed, getGlobalDispatcher(), new Headers().get('host'));
  await client.close();
  await client.destroy();
}
