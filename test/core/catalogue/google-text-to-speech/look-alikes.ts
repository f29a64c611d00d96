import { TextToSpeechClient } from '@google-cloud/text-to-speech';

export const stop = async (client: TextToSpeechClient): Promise<void> => client.close();
