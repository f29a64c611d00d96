import { SpeechClient } from '@google-cloud/speech';
import vision from '@google-cloud/vision';

const reader = { textDetection: (file: string): string => file };

export async function prepare() {
  const client = new vision.ImageAnnotatorClient();
  const paths = new SpeechClient();
  const operation = { promise: async (): Promise<string> => 'done' };
  await operation.promise();
  return [client.productPath('a', 'b', 'c'), paths.customClassPath('a', 'b', 'c'), reader.textDetection('x')];
}
