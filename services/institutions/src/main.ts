import { runSubgraph } from '@tilsynsblik/service-kit'
import { institutions } from './service.ts'

await runSubgraph(institutions)
