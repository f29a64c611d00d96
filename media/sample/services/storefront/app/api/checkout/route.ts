import { NextResponse } from 'next/server';

/** The customer waits for the order number: a synchronous call is right. */
export async function POST(request: Request): Promise<NextResponse> {
  const cart = await request.json();
  const response = await fetch(`${process.env.GATEWAY_URL}/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(cart),
    signal: AbortSignal.timeout(10_000),
  });
  return NextResponse.json(await response.json(), { status: response.status });
}
