import { Configuration, CourierApi, IdentityApi, OAuth2Api, PermissionApi } from '@ory/client';

const configuration = new Configuration({ basePath: 'http://kratos:4434' });

export async function manage(id: string) {
  await new IdentityApi(configuration).getIdentity({ id });
//                                     ^^^^^^^^^^^ out saas sync http://kratos:4434
  await new OAuth2Api(undefined, 'http://hydra:4445').getOAuth2LoginRequest({ loginChallenge: id });
//                                                    ^^^^^^^^^^^^^^^^^^^^^ out saas sync http://hydra:4445
  await new PermissionApi(new Configuration({ basePath: 'http://keto:4466' })).checkPermission({ namespace: 'Order' });
//                                                                             ^^^^^^^^^^^^^^^ out saas sync http://keto:4466
  await new CourierApi(configuration).listCourierMessages();
//                                    ^^^^^^^^^^^^^^^^^^^ out saas sync http://kratos:4434
}
