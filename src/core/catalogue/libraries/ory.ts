import { library } from '../library';

/** A Nest service that is one of the clients, with the options of its module. */
function service<Name extends string>(name: Name) {
  return {
    extends: ['Api'], base: 'made[0].basePath',
    registered: { [`Ory${name}Module.forRoot`]: { each: 'arg[0]' }, [`Ory${name}Module.forRootAsync`]: { each: 'arg[0]', options: 'useFactory()' } },
  } as const;
}

export const ory = library({
  name: '@ory/client', packages: {
    '@ory/client': '>=0.0.1', '@ory/kratos-client': '>=0.5', '@ory/hydra-client': '>=1', '@ory/keto-client': '>=0.6',
    '@getlarge/keto-client-wrapper': '>=0.1', '@getlarge/kratos-client-wrapper': '>=0.1', '@getlarge/hydra-client-wrapper': '>=0.1',
  },
  checked: '1.22.66, wrappers keto 0.2.6 and kratos 0.1.8', docs: 'https://www.ory.com/docs/reference/api',
  types: {
    Api: {
      made: ['new {FrontendApi,IdentityApi,OAuth2Api,OidcApi,JwkApi,PermissionApi,RelationshipApi,MetadataApi,ProjectApi,V0alpha2Api,AdminApi,PublicApi}'],
      base: '{made[0]} | made[0].basePath',
    },
    Configuration: { made: ['new Configuration'], channel: 'made[0].basePath' },
    OryRelationshipsService: service('Relationships'), OryPermissionsService: service('Permissions'), OryFrontendService: service('Frontend'),
    OryIdentitiesService: service('Identities'), OryOAuth2Service: service('OAuth2'),
    FrontendApi: { extends: ['Api'] }, IdentityApi: { extends: ['Api'] }, OAuth2Api: { extends: ['Api'] }, PermissionApi: { extends: ['Api'] }, RelationshipApi: { extends: ['Api'] },
  },
  calls: { 'Api.*': { category: 'saas', style: 'sync', target: 'receiver.base | member', payload: 'arg[0]', timeout: 'arg[last].timeout', defaultTimeout: 'none', defaultRetries: 0 } },
});
