import AWS from 'aws-sdk';

AWS.config.update({ region: 'eu-west-1' });

class SQS {
  sendMessage(message: object): object {
    return message;
  }
}

export function build(id: string) {
  const credentials = new AWS.Credentials('key', 'secret');
  credentials.get(() => undefined);
  const endpoint = new AWS.Endpoint('localhost:4566');
  new AWS.SharedIniFileCredentials({ profile: 'work' }).needsRefresh();
  new SQS().sendMessage({ id });
  return [endpoint.href, new AWS.S3().getSignedUrl('getObject', { Bucket: 'files', Key: 'a' })];
}
