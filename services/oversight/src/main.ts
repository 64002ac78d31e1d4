import { runSubgraph } from '@tilsynsblik/service-kit'
import { oversight } from './service.ts'

await runSubgraph(oversight)
