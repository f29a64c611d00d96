import { Body, Controller, Post } from '@nestjs/common';
import { ChargesService, type Charge } from './charges.service';

@Controller('charges')
export class ChargesController {
  constructor(private readonly charges: ChargesService) {}

  @Post()
  create(@Body() charge: Charge): Promise<{ readonly status: string }> {
    return this.charges.charge(charge);
  }
}
