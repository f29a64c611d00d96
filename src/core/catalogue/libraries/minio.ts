import { library } from '../library';

const store = { category: 'storage', style: 'sync', target: '{arg[0]}/{arg[1]} | arg[0]', callback: 'arg[last]', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const minio = library({
  name: 'minio', packages: { minio: '>=7 <9' }, checked: '8.0.7', docs: 'https://min.io/docs/minio/linux/developers/javascript/API.html',
  types: { Client: { made: ['new Client'], base: 'made[0].endPoint' } },
  calls: {
    'Client.{putObject,fPutObject,getObject,fGetObject,getPartialObject,statObject,copyObject,removeObject,removeObjects,composeObject}': store,
    'Client.{makeBucket,bucketExists,removeBucket,listBuckets,setBucketPolicy,getBucketPolicy}': { ...store, target: 'arg[0]' },
    'Client.{listObjects,listObjectsV2}': { ...store, target: 'arg[0]', returns: 'value' },
  },
});
