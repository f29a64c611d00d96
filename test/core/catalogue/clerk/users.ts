import { createClerkClient } from '@clerk/backend';
import clerk, { users } from '@clerk/clerk-sdk-node';
import { auth, clerkClient, currentUser } from '@clerk/nextjs/server';

const backend = createClerkClient({ secretKey: '' });

export async function load(id: string) {
  await backend.users.getUser(id);
//                    ^^^^^^^ out saas sync api.clerk.com
  await clerk.organizations.getOrganization({ slug: id });
//                          ^^^^^^^^^^^^^^^ out saas sync api.clerk.com
  await users.getUserList({ limit: 10 });
//            ^^^^^^^^^^^ out saas sync api.clerk.com
  const client = await clerkClient();
  await client.invitations.createInvitation({ emailAddress: id });
//                         ^^^^^^^^^^^^^^^^ out saas sync api.clerk.com
  await clerkClient.users.deleteUser(id);
//                        ^^^^^^^^^^ out saas sync api.clerk.com
  const { userId } = await auth();
  return [userId, await currentUser()];
//                      ^^^^^^^^^^^ out saas sync api.clerk.com
}
