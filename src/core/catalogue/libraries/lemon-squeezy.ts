import { library } from '../library';

const call = {
  category: 'payment', style: 'sync', target: 'api.lemonsqueezy.com/{member}', payload: 'arg[last]', defaultTimeout: 300_000, defaultRetries: 0, answersErrors: true,
  duration: { band: 'slow', ms: [300, 3000], source: 'charges: 0.5 to 3 s' },
} as const;

export const lemonSqueezy = library({
  name: '@lemonsqueezy/lemonsqueezy.js', packages: { '@lemonsqueezy/lemonsqueezy.js': '>=2 <5' }, checked: '4.0.0', docs: 'https://github.com/lmsqueezy/lemonsqueezy.js#readme',
  calls: { '{activate,archive,cancel,create,deactivate,delete,generate,get,issue,list,update,validate}*': call },
});
