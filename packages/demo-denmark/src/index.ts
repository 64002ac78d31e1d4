export { demoDenmark } from './demo-denmark.ts'
export { demoPeople } from './demo-people.ts'
