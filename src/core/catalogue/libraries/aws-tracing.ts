import { library } from '../library';

const same = { passes: 'arg[0]' } as const;

/** What wraps a client so that its calls are traced gives the client. */
export const awsTracing = library({
  name: 'aws-xray-sdk', packages: { 'aws-xray-sdk': '>=2', 'aws-xray-sdk-core': '>=2', '@aws-lambda-powertools/tracer': '>=1' },
  checked: 'aws-xray-sdk-core 3.12.0, @aws-lambda-powertools/tracer 2.36.0', docs: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-nodejs-awssdkclients.html', inProcess: true,
  types: { Tracer: { made: ['new Tracer'] } },
  calls: {
    '{captureAWSv3Client,captureAWSClient,captureAWS,captureHTTPs,capturePromise,capturePostgres,captureMySQL}': same,
    'Tracer.{captureAWSv3Client,captureAWSClient,captureAWS}': same,
    captureAsyncFunc: { runs: 'arg[1]', runsWhen: 'now' }, captureFunc: { runs: 'arg[1]', runsWhen: 'now' },
  },
});
