import { runSubgraph } from '@tilsynsblik/service-kit'
import { complaints } from './service.ts'

await runSubgraph(complaints)
