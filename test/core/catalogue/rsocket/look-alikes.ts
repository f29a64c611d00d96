import { Flags } from '@rsocket/core';
import { BufferEncoders, IdentitySerializer } from 'rsocket-core';

const socket = { requestResponse: (given: object) => given, fireAndForget: (given: object) => given };

export const local = [socket.requestResponse({}), socket.fireAndForget({}), Flags, BufferEncoders, IdentitySerializer];
