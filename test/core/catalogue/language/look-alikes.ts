const seen = new Map<string, string>();
const headers = new Headers();
const params = new URLSearchParams('id=1');

export function read(list: string[], form: FormData): unknown[] {
  seen.set('http://orders', '1');
  list.push('http://orders');
  form.append('id', '1');
  return [seen.get('http://orders'), headers.get('http://orders'), params.get('id'), Reflect.get(seen, 'size'), caches.match];
}
