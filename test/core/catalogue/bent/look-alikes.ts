const bent = require('bent');

module.exports.client = bent('http://orders', 'json');
