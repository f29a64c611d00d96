import { useChat } from './chat';
import { DefaultChatTransport } from 'ai';

export const chat = () => useChat({ transport: new DefaultChatTransport({ api: '/api/chat' }) });
