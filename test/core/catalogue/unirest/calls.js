// shows: timeout, waiting
const unirest = require('unirest');

module.exports.everyForm = async (id) => {
  await unirest.get('http://orders/1');
//              ^^^ out http sync GET orders/1, no timeout, awaited
  await unirest('POST', `http://orders/${id}`).send({ id }).timeout(500);
//      ^^^^^^^ out http sync POST orders/${id}, 500 ms, awaited
  unirest.post('http://orders/2').headers({ accept: 'json' }).send({ id }).end((response) => console.log(response.body));
//        ^^^^ out http sync POST orders/2, no timeout, callback
  unirest.put('http://orders/3', {}, {}, (response) => console.log(response.body));
//        ^^^ out http sync PUT orders/3, no timeout, callback
  await unirest.patch('http://orders/4').then((response) => response.body);
//              ^^^^^ out http sync PATCH orders/4, no timeout, awaited
  await unirest.delete('http://orders/5');
//              ^^^^^^ out http sync DELETE orders/5, no timeout, awaited
  await unirest.head('http://orders/6');
//              ^^^^ out http sync HEAD orders/6, no timeout, awaited
  await unirest.options('http://orders/7');
//              ^^^^^^^ out http sync OPTIONS orders/7, no timeout, awaited
};

module.exports.neverSent = () => {
  unirest.post('http://orders/8').send({ paid: true });
//        ^^^^ out http async POST orders/8, no timeout, floating
};
