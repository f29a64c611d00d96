import SparkPost from 'sparkpost';

const mails = new SparkPost('key');

export function describe(id: string) {
  const text = mails.transmissions.describe(id);
  return `${text}${id}`;
}
