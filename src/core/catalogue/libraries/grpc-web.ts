import { library } from '../library';

const call = { category: 'grpc', style: 'sync', payload: 'arg[1]', defaultTimeout: 'none', defaultRetries: 0 } as const;
const onBase = { ...call, target: 'arg[0]' } as const;
const described = { ...call, target: '{arg[1].host}/{arg[0].service.serviceName}/{arg[0].methodName} | arg[1].host', payload: 'arg[1].request', returns: 'nothing' } as const;

/** Generated clients call this one with the whole address. */
export const grpcWeb = library({
  name: 'grpc-web', packages: { 'grpc-web': '>=1 <3', '@improbable-eng/grpc-web': '>=0.11 <1' }, checked: '2.1.1, @improbable-eng/grpc-web 0.15.0', docs: 'https://github.com/grpc/grpc-web#readme', system: 'grpc',
  types: { Base: { made: ['new GrpcWebClientBase', 'new AbstractClientBase'] } },
  calls: {
    'Base.{thenableCall,unaryCall}': { ...onBase, timeout: 'arg[4].signal' },
    'Base.rpcCall': { ...onBase, returns: 'value', callback: 'arg[4]' },
    'Base.serverStreaming': { ...onBase, style: 'async', returns: 'value' },
    'grpc.unary': { ...described, callback: 'arg[1].onEnd' },
    'grpc.invoke': { ...described, style: 'async', callback: 'arg[1].onMessage' },
  },
});
