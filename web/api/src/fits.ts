import type * as campaign from './campaign'
import type * as casework from './casework'
import type { Exhibit } from './evidence'
import type { Clue } from './intake'
import type * as exchange from './exchange'
import type { Job } from './job'
import type * as life from './life'
import type * as oversight from './oversight'
import type { components } from './schema'
import type * as screening from './screening'
import type { SavedView } from './view'

/** A type with every word and number taken for any word and number. */
type Wide<T> = T extends string ? string : T extends number ? number : T extends boolean ? boolean : T extends readonly (infer E)[] ? readonly Wide<E>[] : T extends object ? { readonly [K in keyof T]: Wide<T[K]> } : T

type Schemas = components['schemas']

/** What the server sends, as it describes it, is what is written by hand: else this line does not compile. */
type Fits<Sent extends Wide<Told>, Told> = [Sent, Told]

export type Held = [
  Fits<Omit<Schemas['Job'], 'result'>, Omit<Job, 'result'>>,
  Fits<Schemas['Import'], exchange.Import>,
  Fits<Schemas['ArrivalChangePage']['items'][number], exchange.RowChange>,
  Fits<Schemas['ImportUndoing']['obstacles'][number], exchange.Obstacle>,
  Fits<Schemas['DeliveredList'], exchange.ListOverview>,
  Fits<Schemas['ListRowPage']['items'][number], exchange.ListRow>,
  Fits<Schemas['ScreeningRun'], screening.Run>,
  Fits<Schemas['FindingPage']['items'][number], screening.LedgerLine>,
  Fits<Schemas['FindingSum'], screening.Sum>,
  Fits<Schemas['MergerPreview'], life.MergePreview>,
  Fits<Schemas['Merger'], life.Merger>,
  Fits<Schemas['Membership'], life.Membership>,
  Fits<Schemas['Likely'], life.Twin>,
  Fits<Schemas['LikelyPairPage']['items'][number], life.TwinPair>,
  Fits<Schemas['SavedView'], SavedView>,
  Fits<Schemas['Evidence'], Exhibit>,
  Fits<Schemas['Campaign'], campaign.Campaign>,
  Fits<Schemas['Task'], campaign.Task>,
  Fits<Schemas['TaskSum'], campaign.TaskSum>,
  Fits<Schemas['Coverage'], campaign.Coverage>,
  Fits<Schemas['CoverageSubject'], campaign.CoveredSubject>,
  Fits<Schemas['Proposal'], campaign.Proposal>,
  Fits<Schemas['ProblemLine'], casework.ProblemLine>,
  Fits<Pick<Schemas['ProblemFile'], 'units' | 'evidence' | 'steps' | 'mayDo'>, Pick<casework.ProblemFile, 'units' | 'evidence' | 'steps' | 'mayDo'>>,
  Fits<Schemas['ProblemSum'], casework.ProblemSum>,
  Fits<Schemas['StepsTaken'], casework.StepsTaken>,
  Fits<Schemas['Clue'], Clue>,
  Fits<Schemas['Work'], casework.Work>,
  Fits<Schemas['Notice'], oversight.Notice>,
  Fits<Schemas['LookBackFile'], oversight.LookBackFile>,
  Fits<Schemas['Bulletin'], oversight.Bulletin>,
]
