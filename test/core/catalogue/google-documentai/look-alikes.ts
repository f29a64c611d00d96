import { DocumentProcessorServiceClient } from '@google-cloud/documentai';

export const path = (client: DocumentProcessorServiceClient): string => client.processorPath('acme', 'eu', '1');
