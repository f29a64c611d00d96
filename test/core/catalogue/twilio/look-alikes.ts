import twilio, { validateRequest } from 'twilio';

const notes = { messages: { create: (text: string) => text } };

export function answer(signature: string) {
  notes.messages.create('hello');
  const response = new twilio.twiml.MessagingResponse();
  response.message('Hello');
  return validateRequest('token', signature, 'https://shop.example', {}) ? response.toString() : '';
}
