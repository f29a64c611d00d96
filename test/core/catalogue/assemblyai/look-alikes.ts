import { AssemblyAI } from 'assemblyai';

export function listen(): void {
  const live = new AssemblyAI({ apiKey: 'x' }).streaming.transcriber({ sampleRate: 16_000 });
  live.on('turn', () => undefined);
}
