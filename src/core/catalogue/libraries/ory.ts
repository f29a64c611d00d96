import { library } from '../library';

export const ory = library({
  name: '@ory/client', packages: { '@ory/client': '>=0.0.1', '@ory/kratos-client': '>=0.5', '@ory/hydra-client': '>=1', '@ory/keto-client': '>=0.6' }, checked: '1.22.66', docs: 'https://www.ory.com/docs/reference/api',
  types: {
    Api: {
      made: ['new {FrontendApi,IdentityApi,OAuth2Api,OidcApi,JwkApi,PermissionApi,RelationshipApi,MetadataApi,ProjectApi,V0alpha2Api,AdminApi,PublicApi}'],
      base: 'made[0].basePath | made[0]',
    },
    Configuration: { made: ['new Configuration'], channel: 'made[0].basePath' },
    FrontendApi: { extends: ['Api'] }, IdentityApi: { extends: ['Api'] }, OAuth2Api: { extends: ['Api'] }, PermissionApi: { extends: ['Api'] }, RelationshipApi: { extends: ['Api'] },
  },
  calls: { 'Api.*': { category: 'saas', style: 'sync', target: 'receiver.base | member', payload: 'arg[0]', timeout: 'arg[last].timeout', defaultTimeout: 'none', defaultRetries: 0 } },
});
