import { getSegment, setContextMissingStrategy } from 'aws-xray-sdk-core';

setContextMissingStrategy('LOG_ERROR');

function captureAWSv3Client<T extends object>(client: T): { readonly client: T; send(): number } {
  return { client, send: () => 1 };
}

export function trace(): number {
  getSegment()?.addNewSubsegment('orders').close();
  return captureAWSv3Client({}).send();
}
