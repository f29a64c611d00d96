import { GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

export async function link(client: S3Client, error: unknown) {
  if (error instanceof NoSuchKey) return undefined;
  return getSignedUrl(client, new GetObjectCommand({ Bucket: 'files', Key: 'a.pdf' }));
}
