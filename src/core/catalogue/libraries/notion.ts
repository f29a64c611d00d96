import { library } from '../library';

export const notion = library({
  name: '@notionhq/client', packages: { '@notionhq/client': '>=0.4 <6' }, checked: '5.26.0', docs: 'https://developers.notion.com/reference/intro',
  types: { Client: { made: ['new Client'] } },
  calls: { 'Client.{pages,databases,dataSources,blocks,users,comments,search,request}.**': { category: 'saas', style: 'sync', target: 'api.notion.com/{members}', payload: 'arg[0]', timeout: 'made[0].timeoutMs', defaultTimeout: 60_000, defaultRetries: 2 } },
});
