import { receiptCodeFrom } from '@tilsynsblik/vocabulary'

/** A code that is handed out on paper or read out loud, and what the register knows of it: its hash, and nothing that leads back. */
export interface HandedCode {
  code: string
  hash: string
}

/** 128 random bits of this browser's own. The code is kept in this page alone, and gone with it. */
export async function newHandedCode(): Promise<HandedCode> {
  const bits = crypto.getRandomValues(new Uint8Array(16))
  const code = receiptCodeFrom(BigInt(`0x${hexOf(bits)}`))
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code))
  return { code, hash: hexOf(new Uint8Array(digest)) }
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
