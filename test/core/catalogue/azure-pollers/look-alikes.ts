import { DefaultAzureCredential } from '@azure/identity';
import { KeyClient } from '@azure/keyvault-keys';

class Race {
  beginStart(name: string): string {
    return name;
  }
}

new Race().beginStart('one');
export const keys = new KeyClient('https://shop.vault.azure.net', new DefaultAzureCredential());
