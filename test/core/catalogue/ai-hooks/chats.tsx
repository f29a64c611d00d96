import { useChat } from '@ai-sdk/react';
import { useCompletion } from 'ai/react';

export function Chat() {
  const { messages } = useChat();
//                     ^^^^^^^ out http sync POST /api/chat
  const { completion } = useCompletion({ api: '/api/summary' });
//                       ^^^^^^^^^^^^^ out http sync POST /api/summary
  return <p>{messages.length}{completion}</p>;
}
