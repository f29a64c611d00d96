// shows: timeout
import { AzureKeyCredential, OpenAIClient } from '@azure/openai';

const client = new OpenAIClient('https://acme.openai.azure.com', new AzureKeyCredential('x'));

export async function answer(text: string, audio: Uint8Array) {
  await client.getChatCompletions('gpt-4o', [{ role: 'user', content: text }], { requestOptions: { timeout: 6_000 } });
//             ^^^^^^^^^^^^^^^^^^ out ai sync gpt-4o, 6000 ms
  await client.streamChatCompletions('gpt-4o', []);
//             ^^^^^^^^^^^^^^^^^^^^^ out ai async gpt-4o, no timeout
  await client.getCompletions('davinci', [text]);
//             ^^^^^^^^^^^^^^ out ai sync davinci, no timeout
  await client.getEmbeddings('ada', [text]);
//             ^^^^^^^^^^^^^ out ai sync ada, no timeout
  await client.getImages('dall-e-3', text);
//             ^^^^^^^^^ out ai sync dall-e-3, no timeout
  await client.getAudioTranscription('whisper', audio);
//             ^^^^^^^^^^^^^^^^^^^^^ out ai sync whisper, no timeout
}
