import { library } from '../library';

const invoke = { category: 'ai', style: 'sync', target: 'receiver.channel', payload: 'arg[0]', timeout: 'arg[1].timeout | arg[1].signal', defaultTimeout: 'none', defaultRetries: 0, duration: { band: 'slow', ms: [1000, 60_000], source: 'several completions, one after another' } } as const;

/** Agents and graphs of agents: each run asks a model, usually several times. */
export const langgraph = library({
  name: '@langchain/langgraph', packages: { '@langchain/langgraph': '>=0.1 <2', '@langchain/langgraph/prebuilt': '>=0.1 <2', '@langchain/langgraph-supervisor': '>=0.0.1', '@langchain/langgraph-swarm': '>=0.0.1' }, checked: '1.7.3',
  docs: 'https://docs.langchain.com/oss/javascript/langgraph/overview',
  types: {
    StateGraph: { made: ['new {StateGraph,MessageGraph}', 'createSupervisor', 'createSwarm'], channel: 'made[0].llm', fluent: true },
    Graph: { made: ['StateGraph.compile', 'new RemoteGraph', 'entrypoint'], channel: 'made[0].graphId | made.receiver.channel' },
    Agent: { made: ['createReactAgent'], channel: 'made[0].llm' },
    CompiledStateGraph: { extends: ['Graph'] }, RemoteGraph: { extends: ['Graph'] },
  },
  calls: {
    'Graph.{invoke,batch}': invoke,
    'Agent.{invoke,batch}': { ...invoke, duration: { band: 'long-running', ms: [2000, 300_000], source: 'an agent asks its model until it is done' } },
    '{Graph,Agent}.{stream,streamEvents}': { ...invoke, style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } },
    'StateGraph.addNode': { runs: 'arg[1]', runsWhen: 'later' },
  },
});
