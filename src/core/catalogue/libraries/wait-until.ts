import { library } from '../library';

const later = { runs: 'arg[0]', runsWhen: 'later' } as const;

export const waitUntil = library({
  name: '@vercel/functions', packages: { '@vercel/functions': '>=1' }, checked: '3.9.9', docs: 'https://vercel.com/docs/functions/functions-api-reference/vercel-functions-package#waituntil',
  calls: { waitUntil: later },
});
