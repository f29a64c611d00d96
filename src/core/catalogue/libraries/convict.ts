import { library } from '../library';

const setting = { name: 'arg[0]', of: 'made[0]', leaf: { variable: 'env', fallback: 'default' } } as const;

export const convict = library({
  name: 'convict', packages: { convict: '>=4 <7' }, checked: '6.2.4', docs: 'https://github.com/mozilla/node-convict/tree/master/packages/convict', inProcess: true,
  types: { Config: { made: ['default()'], fluent: true } },
  calls: { 'Config.{get,default,getProperties}': { setting } },
});
