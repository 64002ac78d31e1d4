import { runSubgraph } from '@tilsynsblik/service-kit'
import { incidents } from './service.ts'

await runSubgraph(incidents)
