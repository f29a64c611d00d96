import KcAdminClient from '@keycloak/keycloak-admin-client';

const client = new KcAdminClient({ baseUrl: 'http://keycloak:8080' });

export const enter = (token: string) => {
  client.setAccessToken(token);
  client.setConfig({ realmName: 'shop' });
  client.registerTokenProvider({ getAccessToken: async () => token });
};
