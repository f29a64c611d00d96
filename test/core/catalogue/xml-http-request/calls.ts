// shows: timeout, waiting
export function load(id: string, done: (text: string) => void): void {
  const request = new XMLHttpRequest();
  request.open('GET', `http://orders/${id}`);
  request.timeout = 500;
  request.onload = () => done(request.responseText);
  request.send();
//        ^^^^ out http sync GET orders/${id}, 500 ms, callback
}

export function save(): string {
  const request = new XMLHttpRequest();
  request.open('POST', 'http://orders', false);
  request.send('{}');
//        ^^^^ out http sync POST orders, no timeout, blocking
  return request.responseText;
}
