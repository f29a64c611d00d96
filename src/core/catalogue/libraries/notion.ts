import { library } from '../library';

const call = { category: 'saas', style: 'sync', payload: 'arg[0]', timeout: 'made[0].timeoutMs', defaultTimeout: 60_000, defaultRetries: 2 } as const;

export const notion = library({
  name: '@notionhq/client', packages: { '@notionhq/client': '>=0.4 <6' }, checked: '5.26.0', docs: 'https://developers.notion.com/reference/intro',
  types: { Client: { made: ['new Client'] } },
  calls: {
    'Client.{search,request}': { ...call, target: 'api.notion.com/{member}' },
    'Client.{pages,databases,dataSources,blocks,users,comments,fileUploads,views}.**': { ...call, target: 'api.notion.com/{members}' },
  },
});
