import { library } from '../library';

const pattern = '{arg[0].role}/{arg[0].cmd} | {arg[0].sys}/{arg[0].cmd} | arg[0].role | arg[0].cmd | arg[0]';
const act = { category: 'rpc', style: 'sync', operation: 'send', target: pattern, payload: 'arg[1]', callback: 'arg[last]', defaultTimeout: 22_222 } as const;
const add = { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', target: pattern, handler: 'arg[last]', entry: 'request' } as const;

export const seneca = library({
  name: 'seneca', packages: { seneca: '>=2 <4', 'seneca-promisify': '>=1' }, checked: '3.38.0', docs: 'https://senecajs.org/api/', system: 'seneca',
  types: { Seneca: { made: ['default()', 'default.test', 'Seneca.{use,client,listen,ready,delegate,quiet,test,add,error}'] }, Instance: { extends: ['Seneca'] } },
  calls: { 'Seneca.act': { ...act, returns: 'nothing' }, 'Seneca.{post,actAsync}': act, 'Seneca.{add,message}': add },
});
