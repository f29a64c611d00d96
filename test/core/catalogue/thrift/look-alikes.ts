import thrift from 'thrift';

export const protocol = [thrift.TBufferedTransport, thrift.TBinaryProtocol];
export const connection = thrift.createConnection('calculator', 9090);
connection.on('error', () => undefined);
connection.end();
