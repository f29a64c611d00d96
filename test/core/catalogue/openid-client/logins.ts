// shows: timeout
import { Issuer, type BaseClient } from 'openid-client';
import * as oidc from 'openid-client';

async function clientOf(): Promise<BaseClient> {
  const issuer = await Issuer.discover('https://login.example.com');
//                            ^^^^^^^^ out http sync GET login.example.com, 3500 ms
  return new issuer.Client({ client_id: 'shop' });
}

export async function login(code: string) {
  const client = await clientOf();
  const tokens = await client.callback('https://shop.example.com/back', { code });
//                            ^^^^^^^^ out http sync POST login.example.com, 3500 ms
  return client.userinfo(tokens);
//              ^^^^^^^^ out http sync GET login.example.com, 3500 ms
}

export async function later(url: URL) {
  const config = await oidc.discovery(new URL('https://login.example.com'), 'shop');
//                          ^^^^^^^^^ out http sync GET login.example.com, 30000 ms
  const tokens = await oidc.authorizationCodeGrant(config, url);
//                          ^^^^^^^^^^^^^^^^^^^^^^ out http sync POST ${url}, 30000 ms
  return oidc.fetchUserInfo(config, tokens.access_token, 'ann');
//            ^^^^^^^^^^^^^ out http sync GET ${url}, 30000 ms
}
