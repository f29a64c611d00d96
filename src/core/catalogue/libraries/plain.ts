import { library } from '../library';

const call = { category: 'saas', style: 'sync', target: "made[0].apiUrl | 'core-api.uk.plain.com'", payload: 'arg[0]', defaultTimeout: 'none' } as const;

export const plain = library({
  name: '@team-plain/typescript-sdk', packages: { '@team-plain/typescript-sdk': '>=2 <6', '@team-plain/graphql': '>=1 <2' }, checked: '5.12.1', docs: 'https://www.plain.com/docs/api-reference/graphql/introduction', system: 'plain',
  types: { PlainClient: { made: ['new PlainClient'] } },
  calls: { 'PlainClient.*': call, 'PlainClient.{query,mutation}.*': call },
});
