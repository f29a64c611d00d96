import vision from '@google-cloud/vision';

const reader = { textDetection: (file: string): string => file };

export async function prepare() {
  const operation = { promise: async (): Promise<string> => 'done' };
  await operation.promise();
  return [new vision.ImageAnnotatorClient().productPath('a', 'b', 'c'), reader.textDetection('x')];
}
