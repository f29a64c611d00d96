// file: app/controller/posts.ts
import { Controller } from 'egg';

export default class Posts extends Controller {
  async list() {
// < entry request list /controller/posts
    await this.ctx.curl('http://posts/posts', { method: 'POST', timeout: 3000 });
//                 ^^^^ out http sync POST posts/posts
    await this.app.httpclient.request('http://users/users');
//                            ^^^^^^^ out http sync GET users/users
    return this.ctx.params.id;
  }
}
