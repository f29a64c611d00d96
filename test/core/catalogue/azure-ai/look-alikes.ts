import { AzureKeyCredential, PrebuiltModels } from '@azure/ai-form-recognizer';

const poller = { pollUntilDone: async (): Promise<string> => 'done' };

export const wait = async (): Promise<unknown> => [await poller.pollUntilDone(), new AzureKeyCredential('x'), PrebuiltModels];
