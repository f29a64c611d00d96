import { Controller, Get } from '@overnightjs/core';

@Controller('api/users')
export class UsersController {
  @Get(':id')
  private async load() {
// < entry request GET /api/users/:id
    await fetch('http://users/load');
//        ^^^^^ out http sync GET users/load
  }
}
