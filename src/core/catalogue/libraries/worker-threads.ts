import { library } from '../library';

export const workerThreads = library({
  name: 'node:worker_threads', packages: { 'node:worker_threads': '>=14', 'node:cluster': '>=14', piscina: '>=3', workerpool: '>=6', comlink: '>=4', tinypool: '>=0.5', threads: '>=1', 'jest-worker': '>=26' },
  checked: '@types/node 20.19, piscina 5.3.2', docs: 'https://nodejs.org/api/worker_threads.html', inProcess: true,
});
