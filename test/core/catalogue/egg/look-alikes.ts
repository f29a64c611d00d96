export class Posts {
  private readonly ctx = { curl: (url: string): string => url };

  list(): string {
    return this.ctx.curl('http://posts/posts');
  }
}
