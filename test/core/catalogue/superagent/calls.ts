// shows: timeout, waiting
import superagent from 'superagent';
import request, { agent } from 'superagent';

const session = superagent.agent();
const other = agent();

export async function everyForm(id: string) {
  await superagent.get('http://orders/1');
//                 ^^^ out http sync GET orders/1, no timeout, awaited
  await superagent.post(`http://orders/${id}`).send({ id }).set('accept', 'json').timeout({ response: 400, deadline: 900 });
//                 ^^^^ out http sync POST orders/${id}, 900 ms, awaited
  await superagent.put('http://orders/2').timeout(500);
//                 ^^^ out http sync PUT orders/2, 500 ms, awaited
  await superagent.patch('http://orders/3').retry(2);
//                 ^^^^^ out http sync PATCH orders/3, no timeout, awaited
  await superagent.del('http://orders/4');
//                 ^^^ out http sync DELETE orders/4, no timeout, awaited
  await superagent.delete('http://orders/5');
//                 ^^^^^^ out http sync DELETE orders/5, no timeout, awaited
  await superagent.head('http://orders/6');
//                 ^^^^ out http sync HEAD orders/6, no timeout, awaited
  await superagent.options('http://orders/7');
//                 ^^^^^^^ out http sync OPTIONS orders/7, no timeout, awaited
  await superagent('POST', 'http://orders/8');
//      ^^^^^^^^^^ out http sync POST orders/8, no timeout, awaited
  await request('http://orders/9');
//      ^^^^^^^ out http sync GET orders/9, no timeout, awaited
  await session.post('http://orders/10');
//              ^^^^ out http sync POST orders/10, no timeout, awaited
  await other.get('http://orders/11');
//            ^^^ out http sync GET orders/11, no timeout, awaited
  superagent.get('http://orders/12').end((error, response) => console.log(error, response));
//           ^^^ out http sync GET orders/12, no timeout, callback
  superagent.get('http://orders/13').then((response) => console.log(response));
//           ^^^ out http sync GET orders/13, no timeout, chained
  superagent.get('http://orders/14', (error, response) => console.log(error, response));
//           ^^^ out http sync GET orders/14, no timeout, callback
}

export function neverSent() {
  superagent.post('http://orders/15').send({ paid: true });
//           ^^^^ out http async POST orders/15, no timeout, floating
}
