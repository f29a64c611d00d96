import { library } from '../library';

const file = { category: 'storage', style: 'sync', target: '{made.receiver.channel}/{receiver.channel} | receiver.channel', callback: 'arg[last]', defaultTimeout: 60_000, defaultRetries: 3 } as const;
const bucket = { ...file, target: 'receiver.channel' } as const;

export const googleStorage = library({
  name: '@google-cloud/storage', system: 'google-cloud-storage', packages: { '@google-cloud/storage': '>=5 <9' }, checked: '8.4.0', docs: 'https://cloud.google.com/nodejs/docs/reference/storage/latest',
  types: {
    Storage: { made: ['new Storage'] },
    Bucket: { made: ['Storage.bucket'], channel: 'made[0]' },
    File: { made: ['Bucket.file'], channel: 'made[0]' },
  },
  calls: {
    'File.{save,download,delete,exists,getMetadata,setMetadata,copy,move,rename,moveFileAtomic,makePublic,makePrivate,restore,createResumableUpload}': file,
    'File.{createReadStream,createWriteStream}': { ...file, returns: 'value' },
    'Bucket.{upload,getFiles,deleteFiles,exists,combine,getMetadata,setMetadata,create,delete,setLabels,getLabels,addLifecycleRule,makePublic,createNotification}': bucket,
    'Storage.{getBuckets,createBucket}': { ...bucket, target: "arg[0] | 'storage.googleapis.com'" },
  },
});
