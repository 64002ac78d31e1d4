/** The part of autocannon that the load generator uses; it brings no types of its own. */
declare module 'autocannon' {
  interface RequestShape {
    method: string
    body: string
    headers: Record<string, string>
    setupRequest?: (shape: RequestShape) => RequestShape
  }
  interface Result {
    requests: { total: number }
    latency: { p50: number }
    errors: number
    non2xx: number
  }
  export default function autocannon(options: {
    url: string
    connections: number
    duration: number
    requests: RequestShape[]
  }): Promise<Result>
}
