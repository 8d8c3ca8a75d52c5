import { upload } from './upload'

/** A photo or a paper that proves something; the server knows it by its contents. */
export interface Exhibit {
  readonly id: string
  readonly sha256: string
  readonly kind: 'photo' | 'document'
  readonly mediaType: string
  readonly bytes: number
  readonly name: string
  readonly takenAt?: string | null
  readonly longitude?: number | null
  readonly latitude?: number | null
  readonly villageCode: string
  readonly uploadedByName: string
  readonly uploadedAt: string
}

/** When and where it was taken, as far as the device knows. */
export interface Taken { readonly villageCode?: string | undefined; readonly takenAt?: string | undefined; readonly longitude?: number | undefined; readonly latitude?: number | undefined }

export function handIn(file: File, taken: Taken, told: (part: number) => void): Promise<Exhibit> {
  const form = new FormData()
  form.append('file', file)
  for (const [name, value] of Object.entries(taken)) if (value !== undefined) form.append(name, String(value))
  return upload<Exhibit>('/api/evidence', form, told)
}

/** Where the picture or the paper itself is. */
export const exhibitContent = (id: string): string => `/api/evidence/${encodeURIComponent(id)}/content`
