export function create(http: { get(path: string): unknown }, $http2: { get(path: string): unknown }) {
  http.get('/api/a');
  return $http2.get('/api/b');
}

export function local() {
  const $http = new Map<string, string>();
  return $http.get('/api/c');
}
