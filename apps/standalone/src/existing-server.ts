import { Client } from 'pg'

// Roles that are granted to, but not inherited by, a login came with 16.
const oldestServer = 16

/** The server that DATABASE_URL names: its version, or one Danish sentence with the way out. */
export async function lookAtServer(url: string): Promise<{ version: string } | { fault: string }> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string; number: number; mayCreate: boolean }>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
              rolsuper or (rolcreatedb and rolcreaterole) as "mayCreate"
       from pg_roles where rolname = current_user`,
    )
    const { version, number, mayCreate } = rows[0]!
    if (number < oldestServer * 10_000)
      return { fault: `Serveren på DATABASE_URL er PostgreSQL ${version} → brug ${oldestServer} eller nyere` }
    if (!mayCreate)
      return { fault: 'Brugeren i DATABASE_URL må ikke oprette databaser og roller → giv den CREATEDB og CREATEROLE, eller brug en anden' }
    return { version }
  } catch (error) {
    return { fault: faultOf(error, new URL(url)) }
  } finally {
    await client.end().catch(() => {})
  }
}

function faultOf(error: unknown, { hostname, port, pathname }: URL): string {
  const { code, message } = error as { code?: string; message: string }
  const place = `${hostname}:${port || 5432}`
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `Maskinen ${hostname} i DATABASE_URL findes ikke → ret adressen`
    case '28P01':
    case '28000':
      return `Databasen på ${place} afviser brugeren eller adgangskoden i DATABASE_URL → ret dem`
    case '3D000':
      return `Databasen ${pathname.slice(1)} i DATABASE_URL findes ikke på ${place} → brug en, der findes, f.eks. /postgres`
    case 'ECONNREFUSED':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return notAnswering(place)
    default:
      if (/timeout/i.test(message)) return notAnswering(place)
      return `Databasen på ${place} kan ikke bruges (${message}) → ret DATABASE_URL, eller fjern den for at bruge den indbyggede`
  }
}

function notAnswering(place: string): string {
  return `Ingen database svarer på ${place} → start den, ret DATABASE_URL, eller fjern den for at bruge den indbyggede`
}
