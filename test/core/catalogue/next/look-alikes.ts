// file: lib/route-table.ts
import { NextResponse } from 'next/server';

export function GET() {
  return NextResponse.json({});
}
