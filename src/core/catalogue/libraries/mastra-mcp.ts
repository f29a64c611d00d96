import { library } from '../library';

const call = { category: 'rpc', style: 'sync', target: 'receiver.channel', timeout: 'receiver.timeout', defaultTimeout: 60_000, defaultRetries: 0 } as const;

export const mastraMcp = library({
  name: '@mastra/mcp', packages: { '@mastra/mcp': '>=0.2 <3' }, checked: '2.0.0', docs: 'https://mastra.ai/docs/mcp/overview', system: 'jsonrpc',
  types: { MCPClient: { made: ['new {MCPClient,MCPConfiguration}'], channel: 'made[0].servers.*.url | made[0].servers.*.command', timeout: 'made[0].timeout' } },
  calls: {
    'MCPClient.{listTools,listToolsWithErrors,listToolsets,listToolsetsWithErrors,listToolDefinitions,listToolDefinitionsWithErrors,getTools,getToolsets,reconnectServer,authenticate}': call,
    'MCPClient.resources.{list,templates,read,subscribe,unsubscribe}': call,
    'MCPClient.prompts.{list,get}': call,
  },
});
