import { library } from '../library';

const call = { category: 'rpc', style: 'sync', target: 'receiver.base', payload: 'arg[0]', timeout: 'arg[1].timeout', defaultTimeout: 60_000, defaultRetries: 0 } as const;
const serve = { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', target: 'arg[0]', handler: 'arg[last]', entry: 'request' } as const;
const transports = '{StreamableHTTPClientTransport,SSEClientTransport,StdioClientTransport,WebSocketClientTransport}';

export const modelcontextprotocol = library({
  name: '@modelcontextprotocol/sdk',
  packages: { '@modelcontextprotocol/sdk': '>=0.5 <2', '@modelcontextprotocol/client': '>=2 <3', '@modelcontextprotocol/server': '>=2 <3', fastmcp: '>=1 <5', 'mcp-handler': '>=1 <3', '@vercel/mcp-adapter': '>=0.1' },
  checked: '1.32.2, @modelcontextprotocol/client 2.4.0, fastmcp 4.20.16', docs: 'https://ts.sdk.modelcontextprotocol.io', system: 'jsonrpc',
  types: {
    Client: { made: ['new Client'], base: 'sibling.connect[0]' },
    Transport: { made: [`new ${transports}`], channel: '{made[0].command} {made[0].args} | made[0].command | made[0]' },
    Server: { made: ['new Server'] },
    McpServer: { made: ['new McpServer', 'createMcpHandler:callback[0]', 'experimental_createMcpHandler:callback[0]'], extends: ['Server'] },
    FastMCP: { made: ['new FastMCP'] },
  },
  calls: {
    'Client.{listTools,listResources,listResourceTemplates,readResource,subscribeResource,unsubscribeResource,listPrompts,getPrompt,complete,setLoggingLevel}': call,
    'Client.{callTool,request}': { ...call, timeout: 'arg[2].timeout | arg[1].timeout' },
    // The handshake.
    'Client.connect': { ...call, payload: 'arg[1]' },
    'Client.ping': { ...call, timeout: 'arg[0].timeout' },
    'Client.{notification,sendRootsListChanged}': { ...call, style: 'async' },
    'McpServer.{tool,registerTool,resource,registerResource,prompt,registerPrompt}': serve,
    'Server.setRequestHandler': { ...serve, target: 'arg[0][name] | arg[0]', handler: 'arg[1]' },
    'FastMCP.addTool': { ...serve, target: 'arg[0].name', handler: 'arg[0].execute' },
    'FastMCP.{addResource,addResourceTemplate,addPrompt}': { ...serve, target: 'arg[0].name', handler: 'arg[0].load' },
  },
});
