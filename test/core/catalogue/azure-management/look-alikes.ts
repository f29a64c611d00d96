import { KnownVirtualMachineSizeTypes } from '@azure/arm-compute';

const machine = { beginStart: (name: string): string => name };

export const values = [KnownVirtualMachineSizeTypes, machine.beginStart('x')];
