import { library } from '../library';

const queue = { category: 'enqueue', style: 'sync', target: 'receiver.channel', defaultTimeout: 'none', defaultRetries: 3 } as const;

export const azureStorageQueue = library({
  name: '@azure/storage-queue', packages: { '@azure/storage-queue': '>=12 <13' }, checked: '12.32.0', docs: 'https://learn.microsoft.com/javascript/api/@azure/storage-queue/', system: 'azure_storage_queue',
  types: {
    QueueServiceClient: { made: ['new QueueServiceClient', 'QueueServiceClient.fromConnectionString'], base: 'made[0]' },
    // By connection string and name, or by an address that ends with the name.
    QueueClient: { made: ['new QueueClient'], channel: '{made[1]} | made[0][/]' }, NamedQueueClient: { made: ['QueueServiceClient.getQueueClient'], extends: ['QueueClient'], channel: 'made[0]' },
  },
  calls: {
    'QueueClient.sendMessage': { ...queue, style: 'async', operation: 'send', payload: 'arg[0]' },
    'QueueClient.{receiveMessages,peekMessages}': { ...queue, direction: 'in', style: 'async', operation: 'receive' },
    'QueueClient.{deleteMessage,updateMessage,clearMessages,create,createIfNotExists,delete,deleteIfExists,exists,getProperties,setMetadata}': queue,
    'QueueServiceClient.{createQueue,deleteQueue}': { ...queue, target: 'arg[0]' },
  },
});
