/** Who uses the console, and what that person may do. What may really be done the server decides; here only menus and buttons follow it. */
export { type Duty, may } from './duties'
export { identityRoutes } from './routes'
export { useSession } from './session/useSession'
export { identityTodos } from './todos'
