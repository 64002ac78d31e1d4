import { request, type Agent } from 'node:http'

/** @returns milliseconds until the whole answer is there */
export function timedPost(url: URL, agent: Agent, cookie: string, body: string): Promise<number> {
  const before = performance.now()
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'x-tilsynsblik': '1', cookie }
  return new Promise((resolve, reject) => {
    request(url, { method: 'POST', agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`the front door answered ${response.statusCode}`))
      response.resume().once('end', () => resolve(performance.now() - before))
    })
      .once('error', reject)
      .end(body)
  })
}
