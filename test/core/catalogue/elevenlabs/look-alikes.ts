import { ElevenLabsError } from '@elevenlabs/elevenlabs-js';

const textToSpeech = { convert: (text: string): string => text };

export function speak(error: unknown): string {
  return error instanceof ElevenLabsError ? error.message : textToSpeech.convert('hello');
}
