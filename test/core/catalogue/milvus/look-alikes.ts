import { DataType, MilvusClient } from '@zilliz/milvus2-sdk-node';

export const types = [DataType.FloatVector, MilvusClient.sdkInfo];
