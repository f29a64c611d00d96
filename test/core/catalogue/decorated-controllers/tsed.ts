import { Controller } from '@tsed/di';
import { Get } from '@tsed/schema';

@Controller({ path: '/pages' })
export class PagesController {
  @Get('/:id')
  async read() {
// < entry request GET /pages/:id
    return fetch('http://pages/read');
//         ^^^^^ out http sync GET pages/read
  }
}
