import { library } from '../library';

export const toadScheduler = library({
  name: 'toad-scheduler', packages: { 'toad-scheduler': '>=1 <4' }, checked: '3.1.0', docs: 'https://github.com/kibertoad/toad-scheduler#readme',
  calls: { 'new {AsyncTask,Task}': { direction: 'in', category: 'schedule', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'schedule' } },
});
