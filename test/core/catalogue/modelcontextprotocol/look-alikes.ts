import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';

const client = new Client({ name: 'x', version: '1.0.0' });
const server = new McpServer({ name: 'y', version: '1.0.0' });

export const known = [client.getServerCapabilities(), client.getServerVersion(), server.isConnected()];
server.sendToolListChanged();

const tools = { callTool: (given: object) => given };
export const local = tools.callTool({ name: 'load' });
