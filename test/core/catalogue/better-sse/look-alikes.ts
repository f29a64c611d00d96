import { createChannel, createEventBuffer } from 'better-sse';

const channel = createChannel();
channel.on('session-registered', () => undefined);

const buffer = createEventBuffer();
buffer.push('ready');

export const known = channel.activeSessions.length;
