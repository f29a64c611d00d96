import { generators, type Client } from 'openid-client';
import * as oidc from 'openid-client';

export const verifier = generators.codeVerifier();
export const place = (client: Client, config: oidc.Configuration) => [client.authorizationUrl({ scope: 'openid' }), oidc.buildAuthorizationUrl(config, {})];
