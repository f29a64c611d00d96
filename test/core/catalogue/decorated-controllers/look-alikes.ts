import { Body, HttpError } from 'routing-controllers';

function Get(_path: string) {
  return (_target: object, _name: string): void => undefined;
}

export class Orders {
  @Get('/orders')
  find(@Body() id: string): string {
    if (id === '') throw new HttpError(404);
    return id;
  }
}
