import { StripeService } from 'ngx-stripe';

export class PaymentComponent {
  constructor(private readonly stripe: StripeService) {}

  pay(card: unknown) {
    this.stripe.createToken(card).subscribe(({ token }) => console.log(token));
//              ^^^^^^^^^^^ out payment sync api.stripe.com/v1/tokens
  }
}
