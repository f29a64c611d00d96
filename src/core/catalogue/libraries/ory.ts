import { library } from '../library';

const call = { category: 'saas', style: 'sync', target: 'receiver.base | member', payload: 'arg[0]', timeout: 'arg[last].timeout', defaultTimeout: 'none', defaultRetries: 0 } as const;
const guard = { category: 'saas', style: 'sync', returns: 'hook', defaultTimeout: 'none', defaultRetries: 0 } as const;
const base = '{made[0]} | made[0].basePath | made[1]';

/** A Nest service that is one of the clients, with the options of its module. */
function service<Name extends string>(name: Name, product: string) {
  return {
    extends: [product], base: 'made[0].basePath',
    registered: { [`Ory${name}Module.forRoot`]: { each: 'arg[0]' }, [`Ory${name}Module.forRootAsync`]: { each: 'arg[0]', options: 'useFactory()' } },
  } as const;
}

export const ory = library({
  name: '@ory/client', packages: {
    '@ory/client': '>=0.0.1', '@ory/kratos-client': '>=0.5', '@ory/hydra-client': '>=1', '@ory/keto-client': '>=0.6',
    '@getlarge/keto-client-wrapper': '>=0.1', '@getlarge/kratos-client-wrapper': '>=0.1', '@getlarge/hydra-client-wrapper': '>=0.1',
  },
  checked: '1.22.66, @ory/kratos-client and @ory/hydra-client 26.2.0, @ory/keto-client 25.4.0, @getlarge/keto-client-wrapper 0.2.6, @getlarge/kratos-client-wrapper 0.1.8', docs: 'https://www.ory.com/docs/reference/api',
  types: {
    Api: { made: ['new {MetadataApi,ProjectApi,WorkspaceApi,EventsApi,CourierApi,WellknownApi,ElementsApi,ApiKeysApi,V0alpha2Api,AdminApi,PublicApi}'], base },
    Configuration: { made: ['new Configuration'], channel: 'made[0].basePath' },
    Kratos: { made: ['new {FrontendApi,IdentityApi}'], base }, Hydra: { made: ['new {OAuth2Api,OidcApi,JwkApi}'], base }, Keto: { made: ['new {PermissionApi,RelationshipApi}'], base },
    OryRelationshipsService: service('Relationships', 'Keto'), OryPermissionsService: service('Permissions', 'Keto'), OryFrontendService: service('Frontend', 'Kratos'),
    OryIdentitiesService: service('Identities', 'Kratos'), OryOAuth2Service: service('OAuth2', 'Hydra'),
    FrontendApi: { extends: ['Kratos'] }, IdentityApi: { extends: ['Kratos'] }, OAuth2Api: { extends: ['Hydra'] }, PermissionApi: { extends: ['Keto'] }, RelationshipApi: { extends: ['Keto'] },
  },
  calls: {
    // Each is another product, which many run themselves.
    'Kratos.*': { ...call, system: 'ory_kratos' },
    'Hydra.*': { ...call, system: 'ory_hydra' },
    'Keto.*': { ...call, system: 'ory_keto' },
    'Api.*': call,
    // Guards of Nest: each request that they let through asks first.
    OryAuthenticationGuard: { ...guard, system: 'ory_kratos' },
    OryAuthorizationGuard: { ...guard, system: 'ory_keto' },
    OryOAuth2AuthenticationGuard: { ...guard, system: 'ory_hydra' },
  },
});
