import http from 'node:http';

class Settings {
  get(name: string): string {
    return name;
  }

  request(name: string): string {
    return name;
  }
}

const settings = new Settings();

export function read(): string {
  const agent = new http.Agent({ keepAlive: true });
  agent.destroy();
  return settings.get('http://orders') + settings.request('http://orders') + http.STATUS_CODES[200];
}
