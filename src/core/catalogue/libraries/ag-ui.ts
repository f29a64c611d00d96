import { library } from '../library';

const run = { category: 'ai', style: 'sync', target: 'receiver.base', payload: 'arg[0]', defaultTimeout: 'none', defaultRetries: 0, duration: { band: 'long-running', ms: [2000, 300_000], source: 'an agent works until it is done' } } as const;

/** Agents behind one interface: each run streams events to whoever subscribes. */
export const agUi = library({
  name: '@ag-ui/client', packages: { '@ag-ui/client': '>=0.0.1', '@ag-ui/mastra': '>=0.0.1', '@ag-ui/langgraph': '>=0.0.1' }, checked: '@ag-ui/mastra 1.1.2, @ag-ui/client 1.0.0', docs: 'https://docs.ag-ui.com/sdk/js/client/overview',
  types: {
    Agent: { made: ['new {HttpAgent,MastraAgent,LangGraphAgent,LangGraphHttpAgent}', '{MastraAgent,Agent}.{getLocalAgents,getRemoteAgents,getLocalAgent}', 'Agent.clone'], base: "made[0].url | made[0].deploymentUrl | made[0].agent | made[0].model | 'agent'" },
    HttpAgent: { extends: ['Agent'] }, MastraAgent: { extends: ['Agent'] }, AbstractAgent: { extends: ['Agent'] },
  },
  calls: {
    'Agent.run': { ...run, returns: 'observable', cold: true },
    'Agent.runAgent': run,
  },
});
