import { library } from '../library';

export const bent = library({
  name: 'bent', packages: { bent: '>=6 <8' }, checked: '7.3.12', docs: 'https://github.com/mikeal/bent#readme',
  types: { Bent: { made: ['default()'], base: 'made[*][url]', channel: "made[*][verb] | 'GET'" } },
  calls: { 'Bent()': { category: 'http', style: 'sync', url: 'arg[0]', base: 'receiver.base', method: 'receiver.channel', payload: 'arg[1]', defaultTimeout: 'none', defaultRetries: 0 } },
});
