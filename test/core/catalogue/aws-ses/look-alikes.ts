import { SendEmailCommand } from '@aws-sdk/client-sesv2';

const outbox = { sendEmail: (to: string) => to };

export function build() {
  outbox.sendEmail('a@example.com');
  return new SendEmailCommand({ Destination: {}, Content: {} });
}
