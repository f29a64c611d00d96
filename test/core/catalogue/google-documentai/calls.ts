// shows: timeout
import { DocumentProcessorServiceClient } from '@google-cloud/documentai';

const documents = new DocumentProcessorServiceClient();

export async function read() {
  await documents.processDocument({ name: 'projects/acme/processors/1' });
//                ^^^^^^^^^^^^^^^ out ai sync projects/acme/processors/1, 120000 ms
  const [operation] = await documents.batchProcessDocuments({ name: 'projects/acme/processors/2' });
//                                    ^^^^^^^^^^^^^^^^^^^^^ out ai async projects/acme/processors/2, 120000 ms
  await operation.promise();
//                ^^^^^^^ out ai sync projects/acme/processors/2, no timeout
  await documents.listProcessors({ parent: 'projects/acme' });
//                ^^^^^^^^^^^^^^ out ai sync projects/acme, 120000 ms
}
