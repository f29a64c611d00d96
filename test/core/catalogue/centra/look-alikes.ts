const c = require('centra');

module.exports.prepared = c('http://orders/1', 'POST').body({ id: 1 }).timeout(500);
