import { library } from '../library';

const request = { category: 'saas', style: 'sync', target: "'api.clerk.com'", payload: 'arg[0]', defaultTimeout: 300_000, defaultRetries: 0 } as const;
const resources = '{users,organizations,sessions,invitations,emailAddresses,phoneNumbers,allowlistIdentifiers,clients,domains,redirectUrls,signInTokens,testingTokens,oauthApplications,samlConnections,m2m,apiKeys}';

/** The session of a request is checked in the process; users and organisations are asked for. */
export const clerk = library({
  name: '@clerk/backend',
  packages: {
    '@clerk/backend': '>=0.30', '@clerk/clerk-sdk-node': '>=4', '@clerk/nextjs': '>=4', '@clerk/nextjs/server': '*', '@clerk/express': '>=1', '@clerk/fastify': '>=1', '@clerk/remix/api.server': '*', '@clerk/astro/server': '*', '@clerk/tanstack-react-start/server': '*', '@clerk/react-router/api.server': '*',
  },
  checked: '3.25.0, @clerk/nextjs 7.9.17, @clerk/clerk-sdk-node 4.13.23', docs: 'https://clerk.com/docs/references/backend/overview',
  types: { ClerkClient: { made: ['createClerkClient', 'Clerk', 'ClerkClient()'], values: ['clerkClient', 'default'] }, Resource: { values: [resources] } },
  calls: { currentUser: request, 'ClerkClient.currentUser': request, [`ClerkClient.${resources}.*`]: request, 'Resource.*': request },
});
