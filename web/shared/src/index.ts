/** Widgets and small tools without a word of the trade. */
export { default as AskDialog } from './AskDialog.vue'
export { default as AskState } from './AskState.vue'
export { day, endOfDay, moment } from './moments'
export { remembered } from './remembered'
export { type Command, useCommand, useFaultText } from './useCommand'
