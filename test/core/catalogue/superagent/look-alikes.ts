import superagent, { type Response } from 'superagent';

const found = new Map<string, Response>();

export function read(response: Response): string {
  superagent.agent().set('accept', 'json');
  return response.get('location') + String(found.get('http://orders')) + String(superagent.serialize);
}
