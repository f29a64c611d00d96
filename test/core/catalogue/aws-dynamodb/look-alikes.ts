import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';

export function prepare(error: unknown): unknown {
  new DynamoDBClient({}).destroy();
  return error instanceof ConditionalCheckFailedException ? error.message : marshall({ id: '1' });
}
