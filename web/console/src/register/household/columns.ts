/** The columns of the list, in their order; number and head stand always, since they lead to the file. */
export const COLUMNS = ['village', 'group', 'kind', 'tags', 'members', 'hits', 'unknowns'] as const
export type Column = (typeof COLUMNS)[number]
