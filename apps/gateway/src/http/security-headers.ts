import type { ServerResponse } from 'node:http'

/** The dashboard needs nothing from outside, and nobody may frame it. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'"

/** Vite's hot reload and the explorer write scripts into their pages. */
const whileDeveloping = contentSecurityPolicy
  .replace("script-src 'self'", "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; worker-src 'self' blob:")
  .replace("connect-src 'self'", "connect-src 'self' ws:")
  .replace("font-src 'self'", "font-src 'self' data:")

/** On every answer. */
const headers: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'x-frame-options': 'DENY',
}

export function setSecurityHeaders(response: ServerResponse, { https, development }: { https: boolean; development: boolean }): void {
  response.setHeader('content-security-policy', development ? whileDeveloping : contentSecurityPolicy)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (https) response.setHeader('strict-transport-security', 'max-age=63072000; includeSubDomains')
}
