export { Initial } from '../../../services/incidents/migrations/0001-initial.ts'
