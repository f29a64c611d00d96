import { createPartFromText, createUserContent, GoogleGenAI } from '@google/genai';

const models = { generateContent: (input: { model: string }): string => input.model };

export function prepare(text: string) {
  const ai = new GoogleGenAI({});
  const chat = ai.chats.create({ model: 'gemini-3-flash' });
  return [createUserContent(createPartFromText(text)), chat.getHistory(), models.generateContent({ model: 'none' })];
}
