import postgres from 'postgres';

const template = (parts: TemplateStringsArray): string => parts.join('?');

export function build(error: unknown): string {
  return error instanceof postgres.PostgresError ? error.code : template`select 1`;
}
