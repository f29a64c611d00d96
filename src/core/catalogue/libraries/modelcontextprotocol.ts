import { library } from '../library';

const call = { category: 'rpc', style: 'sync', target: 'receiver.base', payload: 'arg[0]', timeout: 'arg[last].timeout', defaultTimeout: 60_000, defaultRetries: 0 } as const;
const serve = { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', target: 'arg[0]', handler: 'arg[last]', entry: 'request' } as const;

export const modelcontextprotocol = library({
  name: '@modelcontextprotocol/sdk', packages: { '@modelcontextprotocol/sdk': '>=0.5 <2' }, checked: '1.32.2', docs: 'https://ts.sdk.modelcontextprotocol.io', system: 'jsonrpc',
  types: {
    Client: { made: ['new Client'], base: 'sibling.connect[0]' },
    Transport: { made: ['new StreamableHTTPClientTransport', 'new SSEClientTransport', 'new StdioClientTransport', 'new WebSocketClientTransport'], channel: 'made[0].command | made[0]' },
    Server: { made: ['new McpServer'] }, McpServer: { extends: ['Server'] },
  },
  calls: {
    'Client.{callTool,listTools,listResources,readResource,listPrompts,getPrompt,complete,request,ping}': call,
    'Client.notification': { ...call, style: 'async' },
    'Server.{tool,registerTool,resource,registerResource,prompt,registerPrompt}': serve,
  },
});
