import { library } from '../library';

export const pRetry = library({
  name: 'p-retry', packages: { 'p-retry': '>=4 <10', 'async-retry': '>=1 <2', 'exponential-backoff': '>=3', 'ts-retry-promise': '>=0.6' }, checked: 'p-retry 9.0.0, async-retry 1.3.3', docs: 'https://github.com/sindresorhus/p-retry#readme',
  inProcess: true,
  calls: { '{default(),backOff,retry}': { runs: 'arg[0]', runsWhen: 'now', retries: 'arg[1].retries | arg[1].numOfAttempts', defaultRetries: 10 } },
});
