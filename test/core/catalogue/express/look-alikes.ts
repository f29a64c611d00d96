import express, { type Response } from 'express';

const app = express();

export function read(response: Response): string {
  app.set('title', 'Shop');
  response.send({ title: 'Shop' });
  response.get('content-type');
  return app.get('title') + String(app.get('env'));
}
