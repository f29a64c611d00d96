import { library } from '../library';

const call = { category: 'saas', style: 'sync', target: "receiver.base | 'keycloak'", payload: 'arg[0]', timeout: 'receiver.timeout', defaultTimeout: 300_000, defaultRetries: 0 } as const;

/** The product is one's own, so that it is drawn at the address that the client is given. */
export const keycloak = library({
  name: '@keycloak/keycloak-admin-client', packages: { '@keycloak/keycloak-admin-client': '>=18 <27', 'keycloak-admin': '>=1 <2', '@s3pweb/keycloak-admin-client-cjs': '>=18' }, checked: '26.7.4', docs: 'https://www.keycloak.org/securing-apps/admin-client', system: 'keycloak',
  types: { KeycloakAdminClient: { made: ['new {default,KeycloakAdminClient}'], base: 'made[0].baseUrl', timeout: 'made[0].timeout' } },
  calls: {
    'KeycloakAdminClient.auth': call,
    'KeycloakAdminClient.{users,userStorageProvider,groups,roles,organizations,workflows,clients,realms,clientScopes,clientPolicies,identityProviders,components,serverInfo,whoAmI,attackDetection,authenticationManagement,cache,sessions}.*': call,
  },
});
