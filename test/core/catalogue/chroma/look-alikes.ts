import { ChromaNotFoundError } from 'chromadb';

const notes = { add: (text: string): string => text };

export const add = (error: unknown): string => (error instanceof ChromaNotFoundError ? 'none' : notes.add('x'));
