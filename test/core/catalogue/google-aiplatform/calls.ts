// shows: timeout
import { EndpointServiceClient, JobServiceClient, PipelineServiceClient, PredictionServiceClient } from '@google-cloud/aiplatform';

const predictions = new PredictionServiceClient({ apiEndpoint: 'europe-west1-aiplatform.googleapis.com' });
const jobs = new JobServiceClient();

export async function predict(instances: never[]) {
  await predictions.predict({ endpoint: 'projects/acme/endpoints/1', instances }, { timeout: 30_000 });
//                  ^^^^^^^ out ai sync projects/acme/endpoints/1, 30000 ms
  await predictions.generateContent({ model: 'gemini-3-flash' });
//                  ^^^^^^^^^^^^^^^ out ai sync gemini-3-flash, 30000 ms
  const stream = predictions.streamGenerateContent({ model: 'gemini-3-flash' });
//                           ^^^^^^^^^^^^^^^^^^^^^ out ai async gemini-3-flash, 30000 ms
  await jobs.createBatchPredictionJob({ parent: 'projects/acme' });
//           ^^^^^^^^^^^^^^^^^^^^^^^^ out ai async projects/acme, 30000 ms
  await jobs.getBatchPredictionJob({ name: 'jobs/1' });
//           ^^^^^^^^^^^^^^^^^^^^^ out ai sync jobs/1, 30000 ms
  await new PipelineServiceClient().createTrainingPipeline({ parent: 'projects/acme' });
//                                  ^^^^^^^^^^^^^^^^^^^^^^ out ai async projects/acme, 30000 ms
  const [operation] = await new EndpointServiceClient().deployModel({ endpoint: 'projects/acme/endpoints/1' });
//                                                      ^^^^^^^^^^^ out ai async projects/acme/endpoints/1, 30000 ms
  await operation.promise();
//                ^^^^^^^ out ai sync projects/acme/endpoints/1, no timeout
  return stream;
}
