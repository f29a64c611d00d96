import { library } from '../library';

const store = {
  category: 'storage', style: 'sync', target: '{arg[0].Bucket}/{arg[0].Key} | arg[0].Bucket', defaultTimeout: 'none', defaultRetries: 2, callback: 'arg[last]',
  duration: { band: 'instant', ms: [20, 500], source: 'small objects: first byte after 100 to 200 ms' },
} as const;

export const awsS3 = library({
  name: '@aws-sdk/client-s3', packages: { '@aws-sdk/client-s3': '>=3 <4' }, checked: '3.1175.0', docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/s3/',
  types: { S3Client: { made: ['new S3Client'] }, S3: { made: ['new S3'], extends: ['S3Client'] } },
  calls: {
    'S3Client.send': {
      ...store,
      commands: {
        PutObjectCommand: { ...store, operation: 'put', payload: 'arg[0].Body' }, GetObjectCommand: { ...store, operation: 'get' }, HeadObjectCommand: { ...store, operation: 'head' },
        DeleteObjectCommand: { ...store, operation: 'delete' }, DeleteObjectsCommand: { ...store, operation: 'delete' }, CopyObjectCommand: { ...store, operation: 'copy' },
        ListObjectsV2Command: { ...store, operation: 'list', target: '{arg[0].Bucket}/{arg[0].Prefix} | arg[0].Bucket' },
      },
    },
    'S3.{putObject,getObject,headObject,deleteObject,deleteObjects,copyObject,listObjects,listObjectsV2,headBucket,createBucket}': store,
    'S3.{createMultipartUpload,uploadPart,completeMultipartUpload,abortMultipartUpload,getObjectTagging,putObjectTagging}': store,
  },
});
