// shows: timeout, waiting
import FormData from 'form-data';

export function upload(done: (error: Error | null) => void): void {
  const form = new FormData();
  form.append('file', '1');
  form.submit('http://files/uploads', (error) => done(error));
//     ^^^^^^ out http sync POST files/uploads, no timeout, callback
  form.submit({ host: 'files', path: '/uploads', method: 'put' }, (error) => done(error));
//     ^^^^^^ out http sync PUT files/uploads, no timeout, callback
}
