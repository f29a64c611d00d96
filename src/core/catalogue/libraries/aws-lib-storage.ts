import { library } from '../library';

export const awsLibStorage = library({
  name: '@aws-sdk/lib-storage', system: 's3', packages: { '@aws-sdk/lib-storage': '>=3 <4' }, checked: '3.1175.0', docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-storage/',
  types: { Upload: { made: ['new Upload'] } },
  calls: {
    'Upload.done': { category: 'storage', style: 'sync', operation: 'put', target: '{made[0].params.Bucket}/{made[0].params.Key} | made[0].params.Bucket', payload: 'made[0].params.Body', defaultTimeout: 'none', defaultRetries: 2 },
  },
});
