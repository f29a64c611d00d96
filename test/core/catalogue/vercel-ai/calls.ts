// shows: timeout
import { openai } from '@ai-sdk/openai';
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { anthropic } from '@ai-sdk/anthropic';
import {
  embed, embedMany, experimental_generateVideo, experimental_startBatch, experimental_startVideo, generateImage, generateObject, generateSpeech, generateText, rerank, streamObject, streamText, ToolLoopAgent, transcribe,
} from 'ai';

const bedrock = createAmazonBedrock({ region: 'eu-west-1' });
const agent = new ToolLoopAgent({ model: openai('gpt-5') });

export async function answer(prompt: string) {
  await generateText({ model: openai('gpt-5'), prompt, timeout: 5_000 });
//      ^^^^^^^^^^^^ out ai sync gpt-5, 5000 ms
  await generateObject({ model: anthropic('claude-sonnet-5'), prompt, timeout: { totalMs: 9_000 } });
//      ^^^^^^^^^^^^^^ out ai sync claude-sonnet-5, 9000 ms
  const text = streamText({ model: openai.responses('gpt-5'), prompt });
//             ^^^^^^^^^^ out ai async gpt-5, 300000 ms
  const object = streamObject({ model: bedrock('amazon.nova-pro'), prompt });
//               ^^^^^^^^^^^^ out ai async amazon.nova-pro, 300000 ms
  await embed({ model: openai.embedding('text-embedding-3-small'), value: prompt });
//      ^^^^^ out ai sync text-embedding-3-small, 300000 ms
  await embedMany({ model: openai.textEmbeddingModel('text-embedding-3-small'), values: [prompt] });
//      ^^^^^^^^^ out ai sync text-embedding-3-small, 300000 ms
  await rerank({ model: bedrock.reranking('cohere.rerank'), query: prompt, documents: [] });
//      ^^^^^^ out ai sync cohere.rerank, 300000 ms
  await generateText({ model: 'openai/gpt-5-mini', prompt, abortSignal: AbortSignal.timeout(2_000) });
//      ^^^^^^^^^^^^ out ai sync openai/gpt-5-mini, 2000 ms
  await agent.generate({ prompt });
//            ^^^^^^^^ out ai sync gpt-5, 300000 ms
  await agent.stream({ prompt });
//            ^^^^^^ out ai async gpt-5, 300000 ms
  return { text, object };
}

export async function media(prompt: string, audio: Uint8Array) {
  await generateImage({ model: openai.image('gpt-image-1'), prompt });
//      ^^^^^^^^^^^^^ out ai sync gpt-image-1, 300000 ms
  await transcribe({ model: openai.transcription('whisper-1'), audio });
//      ^^^^^^^^^^ out ai sync whisper-1, 300000 ms
  await generateSpeech({ model: openai.speech('tts-1'), text: prompt });
//      ^^^^^^^^^^^^^^ out ai sync tts-1, 300000 ms
  await experimental_generateVideo({ model: 'google/veo-3', prompt });
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^ out ai sync google/veo-3, 300000 ms
  await experimental_startVideo({ model: 'google/veo-3', prompt });
//      ^^^^^^^^^^^^^^^^^^^^^^^ out ai async google/veo-3, 300000 ms
  await experimental_startBatch({ provider: openai, requests: [] });
//      ^^^^^^^^^^^^^^^^^^^^^^^ out ai async ?, 300000 ms
}

export async function wrapped(prompt: never) {
  const model = bedrock('anthropic.claude');
  await model.doGenerate({ prompt });
//            ^^^^^^^^^^ out ai sync anthropic.claude, 300000 ms
  return model.doStream({ prompt });
//             ^^^^^^^^ out ai async anthropic.claude, 300000 ms
}
