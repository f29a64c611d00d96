import { library } from '../library';

const audit = {
  category: 'process', style: 'sync', operation: 'spawn', target: 'arg[0]',
  duration: { band: 'long-running', ms: [8000, 60_000], source: 'loads the page in a browser and audits it' },
} as const;

export const lighthouse = library({
  name: 'lighthouse', packages: { lighthouse: '>=5 <14' }, checked: '13.5.0', docs: 'https://github.com/GoogleChrome/lighthouse/blob/main/docs/readme.md#using-programmatically',
  types: { UserFlow: { made: ['startFlow'] } },
  calls: {
    'default()': audit,
    navigation: { ...audit, target: 'arg[1]' },
    'UserFlow.navigate': audit,
  },
});
