import { Document, SentenceSplitter } from 'llamaindex';

export function split(text: string): unknown {
  return new SentenceSplitter().splitText(new Document({ text }).getText());
}
