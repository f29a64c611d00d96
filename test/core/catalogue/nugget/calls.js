const nugget = require('nugget');

nugget('http://files/big', { dir: '/tmp' }, (error) => console.log(error));
// < out http sync GET files/big
nugget(['http://files/one', 'http://files/two'], { dir: '/tmp' }, (error) => console.log(error));
// < out http sync GET files/one | files/two
