/** Where the work is done, and by whom: counties, townships, villages, their units, posts and helpers. Start reading at `division/`. */
export { default as DivisionPicker } from './division/DivisionPicker.vue'
export { usePlaceNames } from './division/usePlaceNames'
export { useVillages } from './division/useVillages'
export { orgRoutes } from './routes'
