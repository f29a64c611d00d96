import { connectFunctionsEmulator, getFunctions } from 'firebase/functions';

function httpsCallable(name: string) {
  return (id: string) => [name, id];
}

connectFunctionsEmulator(getFunctions(), 'localhost', 5001);
export const asked = httpsCallable('price')('one');
