import { library } from '../library';

const blob = { category: 'storage', style: 'sync', target: '{made.receiver.channel}/{receiver.channel} | receiver.channel', defaultTimeout: 'none', defaultRetries: 3 } as const;
const container = { ...blob, target: '{receiver.channel}/{arg[0]} | receiver.channel' } as const;
const queue = { category: 'enqueue', style: 'sync', target: 'receiver.channel', defaultTimeout: 'none', defaultRetries: 3 } as const;

export const azureStorage = library({
  name: '@azure/storage-blob', packages: { '@azure/storage-blob': '>=12 <13', '@azure/storage-queue': '>=12 <13' }, checked: '12.32.0', docs: 'https://learn.microsoft.com/javascript/api/@azure/storage-blob/',
  types: {
    BlobServiceClient: { made: ['new BlobServiceClient', 'BlobServiceClient.fromConnectionString'], base: 'made[0]' },
    ContainerClient: { made: ['new ContainerClient', 'BlobServiceClient.getContainerClient'], channel: 'made[0]' },
    BlobClient: { made: ['ContainerClient.getBlobClient', 'ContainerClient.getBlockBlobClient', 'ContainerClient.getAppendBlobClient', 'new BlockBlobClient', 'BlobClient.getBlockBlobClient'], channel: 'made[0]' },
    BlockBlobClient: { extends: ['BlobClient'] },
    QueueServiceClient: { made: ['new QueueServiceClient', 'QueueServiceClient.fromConnectionString'] },
    QueueClient: { made: ['new QueueClient', 'QueueServiceClient.getQueueClient'], channel: 'made[1] | made[0]' },
  },
  calls: {
    'BlobClient.{upload,uploadData,uploadFile,uploadStream,download,downloadToBuffer,downloadToFile,delete,deleteIfExists,exists,getProperties,setMetadata,commitBlockList,stageBlock,appendBlock}': blob,
    'BlobClient.beginCopyFromURL': { ...blob, style: 'async' },
    'ContainerClient.{uploadBlockBlob,deleteBlob,create,createIfNotExists,exists,delete}': container,
    'ContainerClient.{listBlobsFlat,listBlobsByHierarchy}': { ...container, target: 'receiver.channel', returns: 'lazy' },
    'QueueClient.sendMessage': { ...queue, style: 'async', operation: 'send', payload: 'arg[0]' },
    'QueueClient.{receiveMessages,peekMessages}': { ...queue, direction: 'in', style: 'async', operation: 'receive' },
    'QueueClient.{deleteMessage,updateMessage,create,createIfNotExists}': queue,
  },
});
