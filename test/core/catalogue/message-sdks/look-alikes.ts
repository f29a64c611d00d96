import africastalking from 'africastalking';

const client = africastalking({ apiKey: 'key', username: 'shop' });

export function describe(id: string) {
  const text = client.SMS.describe(id);
  return `${text}${id}`;
}
