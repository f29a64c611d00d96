import * as soap from 'soap';

export async function local() {
  const client = await soap.createClientAsync('./rates.wsdl');
  client.setSecurity(new soap.BasicAuthSecurity('user', 'word'));
  client.addSoapHeader({ a: 1 });
  client.addHttpHeader('x', 'y');
  client.on('request', () => undefined);
  return [client.describe(), client.lastRequest, client.getSoapHeaders()];
}
