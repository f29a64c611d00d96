import Groq from 'groq-sdk';

export function failed(error: unknown): string {
  const groq = new Groq();
  return error instanceof Groq.APIError ? error.message : groq.baseURL;
}
