/** Photos and papers that prove something: handed in, looked at. */
export { default as EvidenceField } from './exhibit/EvidenceField.vue'
export { default as ExhibitThumb } from './exhibit/ExhibitThumb.vue'
