/** Where the work is done: counties, townships, villages. */
export { default as DivisionPicker } from './DivisionPicker.vue'
export { usePlaceNames } from './usePlaceNames'
export { useVillages } from './useVillages'
