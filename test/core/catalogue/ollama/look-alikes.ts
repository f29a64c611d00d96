import ollama from 'ollama';

export function stop(): void {
  ollama.abort();
}
