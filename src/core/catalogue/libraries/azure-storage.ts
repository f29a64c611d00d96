import { library } from '../library';

const blob = { category: 'storage', style: 'sync', target: 'receiver.channel', defaultTimeout: 'none', defaultRetries: 3 } as const;
const container = { ...blob, target: '{receiver.channel}/{arg[0]} | receiver.channel' } as const;

export const azureStorage = library({
  name: '@azure/storage-blob', packages: { '@azure/storage-blob': '>=12 <13' }, checked: '12.34.0', docs: 'https://learn.microsoft.com/javascript/api/@azure/storage-blob/',
  types: {
    BlobServiceClient: { made: ['new BlobServiceClient', 'BlobServiceClient.fromConnectionString'], base: 'made[0]' },
    ContainerClient: { made: ['new ContainerClient', 'BlobServiceClient.getContainerClient'], channel: 'made[0]' },
    BlobClient: { made: ['ContainerClient.getBlobClient', 'ContainerClient.getBlockBlobClient', 'ContainerClient.{getAppendBlobClient,getPageBlobClient}', 'new {BlobClient,BlockBlobClient,AppendBlobClient,PageBlobClient}', 'BlobClient.{getBlockBlobClient,getAppendBlobClient,getPageBlobClient,withSnapshot}'], channel: '{made.receiver.channel}/{made[0]} | made.receiver.channel | {made[1]}/{made[2]} | made[0]' },
    CopyPoller: { made: ['BlobClient.beginCopyFromURL'] },
    BlockBlobClient: { extends: ['BlobClient'] },
  },
  calls: {
    'BlobClient.{upload,uploadData,uploadFile,uploadStream,download,downloadToBuffer,downloadToFile,delete,deleteIfExists,undelete,exists,getProperties,setMetadata,setHTTPHeaders,setTags,getTags,setAccessTier,createSnapshot,syncCopyFromURL,syncUploadFromURL,abortCopyFromURL,commitBlockList,getBlockList,stageBlock,appendBlock,query,uploadBrowserData,uploadPages}': blob,
    'BlobClient.beginCopyFromURL': { ...blob, style: 'async' },
    // Goes on polling until the copy is there.
    'CopyPoller.pollUntilDone': { ...blob, waits: true, target: 'made.receiver.channel' },
    'BlobServiceClient.{createContainer,deleteContainer,undeleteContainer}': { ...container, target: 'arg[0]' },
    'BlobServiceClient.listContainers': { ...container, target: "receiver.base | 'blob.core.windows.net'", returns: 'lazy' },
    'ContainerClient.{uploadBlockBlob,deleteBlob,create,createIfNotExists,exists,delete}': container,
    'ContainerClient.{listBlobsFlat,listBlobsByHierarchy}': { ...container, target: 'receiver.channel', returns: 'lazy' },
  },
});
