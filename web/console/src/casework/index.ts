/** Problems in the console, from the clue to the closing. Start reading at `problem/`. */
export { caseworkRoutes } from './routes'
export { caseworkTodos } from './todos'
