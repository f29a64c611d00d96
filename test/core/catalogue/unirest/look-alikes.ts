const unirest = require('unirest');

const jar = unirest.jar();
jar.add('key=value', 'http://orders');
module.exports.cookie = unirest.cookie('key=value');
