import { library } from '../library';

const query = {
  category: 'database', style: 'sync', target: 'arg[0].TableName', defaultTimeout: 'none', defaultRetries: 2, callback: 'arg[last]',
  duration: { band: 'instant', ms: [1, 20], source: 'single-digit milliseconds' },
} as const;
const transaction = { ...query, target: 'arg[0].TransactItems[*].*.TableName' } as const;

export const awsDynamodb = library({
  name: '@aws-sdk/client-dynamodb', packages: { '@aws-sdk/client-dynamodb': '>=3 <4', '@aws-sdk/lib-dynamodb': '>=3 <4' }, checked: '3.1169.0',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/dynamodb/', system: 'aws.dynamodb',
  types: {
    DynamoDBClient: { made: ['new DynamoDBClient', 'DynamoDBDocumentClient.from'] }, DynamoDBDocumentClient: { extends: ['DynamoDBClient'] },
    DynamoDB: { made: ['new DynamoDB', 'DynamoDBDocument.from'], extends: ['DynamoDBClient'] }, DynamoDBDocument: { extends: ['DynamoDB'] },
  },
  calls: {
    'DynamoDBClient.send': { ...query, commands: { TransactWriteCommand: transaction, TransactGetCommand: transaction, TransactWriteItemsCommand: transaction, TransactGetItemsCommand: transaction } },
    'DynamoDB.{get,put,update,delete,query,scan,batchGet,batchWrite}': query,
    'DynamoDB.{transactGet,transactWrite,transactGetItems,transactWriteItems}': transaction,
    'DynamoDB.{getItem,putItem,updateItem,deleteItem,batchGetItem,batchWriteItem,executeStatement}': query,
  },
});
