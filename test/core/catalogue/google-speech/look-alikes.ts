import { SpeechClient } from '@google-cloud/speech';

export const path = (client: SpeechClient): string => client.customClassPath('a', 'b', 'c');
