import { escapeIdentifier } from 'pg';

class Page {
  query(selector: string): string {
    return selector;
  }
}

const page = new Page();

export function read(): string {
  return page.query('SELECT 1') + escapeIdentifier('orders') + new URLSearchParams('a=1').get('a');
}
