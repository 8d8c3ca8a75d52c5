import type { CatalogueFact, FactView } from '@camphor/api'

/** One line of a file: a fact of the catalogue and what is known of it; without `view` it is not known. */
export interface Line {
  readonly id: string
  readonly label: string
  readonly view: FactView | undefined
  readonly fact: CatalogueFact | undefined
}

export function editable(line: Line): boolean {
  return line.fact?.editable ?? false
}

/** Known or not, each fact of the catalogue has its line: what is missing is to be seen, not passed over. */
export function lines(catalogue: readonly CatalogueFact[], known: readonly FactView[], name: (fact: CatalogueFact) => string): Line[] {
  const views = new Map(known.map((view) => [view.id, view]))
  const ofCatalogue = catalogue
    .filter((fact) => fact.editable || views.has(fact.id))
    .map((fact) => ({ id: fact.id, label: name(fact), view: views.get(fact.id), fact }))
  const listed = new Set(ofCatalogue.map((line) => line.id))
  const beyond = known.filter((view) => !listed.has(view.id)).map((view) => ({ id: view.id, label: view.label, view, fact: undefined }))
  return [...ofCatalogue, ...beyond]
}

/** Known to the register, and hidden from this reader unless a reason is given. */
export function isMasked(line: Line): boolean {
  return isKnown(line) && (line.view?.value ?? null) === null && (line.view?.shown ?? '').includes('*')
}

export function isKnown(line: Line): boolean {
  return (line.view?.shown ?? '') !== ''
}
