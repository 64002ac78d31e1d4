import type { PrincipalKey } from '@tilsynsblik/service-kit'
import { isPersona, type Persona } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import type { BareRegister } from './bare-registers.ts'
import { agrees, carriedOut, caseOf, expected, type Case, type Command } from './cases.ts'
import type { Dice } from './random-rows.ts'
import type { ServiceRules, World } from './rule.ts'

/** A policy that somebody has opened: every row passes, and nobody is asked who is there. */
export interface Mutant {
  table: string
  policy: string
  command: Command
  persona: Persona
  /** Whether it reads rows (using), takes them in (check), or both. */
  sql: string
}

/** Every policy of every persona that lets rows pass, set to true. Those that take away again are for broken glass: test/security/break-glass.test.ts. */
export async function mutants({ name, admin }: BareRegister): Promise<Mutant[]> {
  const { rows } = await admin.query<{ table: string; policy: string; command: string; role: string }>(
    `select tablename as "table", policyname as policy, lower(cmd) as command, roles[1]::text as role
     from pg_policies where schemaname = 'public' and permissive = 'PERMISSIVE' order by 1, 2`,
  )
  return rows.flatMap(({ table, policy, command, role }) => {
    const persona = role.slice(name.length + 1)
    // The owner's own are not for any caller: what runs as the owner asks itself who is there.
    if (!isPersona(persona)) return []
    const open = { select: 'using (true)', delete: 'using (true)', insert: 'with check (true)', update: 'using (true) with check (true)' }[
      command
    ]
    return [
      {
        table,
        policy,
        persona,
        command: command as Command,
        // Without the second wall that broken glass has: behind it nobody would see the hole.
        sql: `alter policy ${pg.escapeIdentifier(policy)} on ${pg.escapeIdentifier(table)} ${open}; drop policy if exists ${glassPolicies[command as Command]} on ${pg.escapeIdentifier(table)}`,
      },
    ]
  })
}

const glassPolicies: Record<Command, string> = {
  select: 'glass_reads',
  insert: 'glass_adds',
  update: 'glass_changes',
  delete: 'glass_removes',
}

const mostTries = 60

/** Those that nobody notices: no case about the table, the persona and the command comes out otherwise than the rules say. */
export async function survivors(
  all: readonly Mutant[],
  {
    register,
    rules,
    world,
    draw,
    keys,
  }: { register: BareRegister; rules: ServiceRules; world: World; draw: Dice; keys: Readonly<Record<string, PrincipalKey>> },
): Promise<string[]> {
  const left: string[] = []
  for (const mutant of all) {
    await register.admin.query(`begin; ${mutant.sql}; savepoint opened`)
    if (!(await isNoticed(mutant))) left.push(`${mutant.table}.${mutant.policy}`)
    await register.admin.query('rollback')
  }
  return left

  async function isNoticed(mutant: Mutant): Promise<boolean> {
    for (let tries = 0; tries < mostTries; tries++) {
      const drawn = caseOf(draw, register, rules, world, mutant)
      // Who is not there at all comes first: of a policy that lets everybody of the persona in, only she can tell.
      const asked: Case = tries === 0 ? { ...drawn, credentials: 'none' } : drawn
      const came = await carriedOut(register.admin, register.name, keys, asked)
      await register.admin.query('rollback to savepoint opened')
      if (!agrees(asked, expected(asked, rules, world), came)) return true
    }
    return false
  }
}
