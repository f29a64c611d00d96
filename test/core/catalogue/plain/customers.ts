import { PlainClient } from '@team-plain/typescript-sdk';

const plain = new PlainClient({ apiKey: process.env.PLAIN_API_KEY ?? '' });

export async function openTicket(email: string, text: string): Promise<void> {
  const customer = await plain.upsertCustomer({ identifier: { emailAddress: email } });
//                             ^^^^^^^^^^^^^^ out saas sync core-api.uk.plain.com
  await plain.createThread({ title: text, customerIdentifier: { customerId: customer.data.customer.id } });
//            ^^^^^^^^^^^^ out saas sync core-api.uk.plain.com
}
