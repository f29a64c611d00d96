import { EventEmitter } from 'node:events';
import WebSocket, { createWebSocketStream, WebSocketServer } from 'ws';

const local = new EventEmitter();
local.on('message', () => undefined);

const server = new WebSocketServer({ noServer: true });
server.on('error', () => undefined);
server.close();

export const states = [WebSocket.OPEN, createWebSocketStream];
