import '@azure/openai/types';
import { AzureKeyCredential } from '@azure/openai';

export const credential = new AzureKeyCredential('x');
