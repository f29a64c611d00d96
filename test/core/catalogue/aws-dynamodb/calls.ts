// shows: timeout
import { DynamoDB, DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocument, DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';

const client = new DynamoDBClient({});
const documents = DynamoDBDocumentClient.from(client);
const whole = DynamoDBDocument.from(new DynamoDB({}));

export async function load(id: string) {
  await client.send(new GetItemCommand({ TableName: 'orders', Key: { id: { S: id } } }));
//             ^^^^ out database sync orders, no timeout
  await documents.send(new GetCommand({ TableName: 'orders', Key: { id } }));
//                ^^^^ out database sync orders, no timeout
  await documents.send(new PutCommand({ TableName: 'orders', Item: { id } }));
//                ^^^^ out database sync orders, no timeout
  await documents.send(new QueryCommand({ TableName: 'orders' }));
//                ^^^^ out database sync orders, no timeout
  await documents.send(new TransactWriteCommand({ TransactItems: [] }));
//                ^^^^ out database sync ?, no timeout
  await whole.put({ TableName: 'orders', Item: { id } });
//            ^^^ out database sync orders, no timeout
  await new DynamoDB({}).scan({ TableName: 'stock' });
//                       ^^^^ out database sync stock, no timeout
}
