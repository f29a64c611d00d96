// shows: timeout
import KcAdminClient from '@keycloak/keycloak-admin-client';
import { KeycloakAdminClient } from '@s3pweb/keycloak-admin-client-cjs';

const client = new KcAdminClient({ baseUrl: 'http://keycloak:8080', realmName: 'shop', timeout: 5000 });

export async function invite(email: string) {
  await client.auth({ grantType: 'client_credentials', clientId: 'admin' });
//             ^^^^ out saas sync http://keycloak:8080, 5000 ms
  const { id } = await client.users.create({ email });
//                                  ^^^^^^ out saas sync http://keycloak:8080, 5000 ms
  await client.users.addToGroup({ id, groupId: 'buyers' });
//                   ^^^^^^^^^^ out saas sync http://keycloak:8080, 5000 ms
  const groups = await new KeycloakAdminClient().groups.find();
//                                                      ^^^^ out saas sync keycloak, 300000 ms
  return groups;
}
