/** The office's clock: everything is shown in the time of Beijing, wherever the browser stands. */
const ZONE = 'Asia/Shanghai'

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false,
})

/** 2026-11-24 09:30 */
export function moment(iso: string | null | undefined): string {
  if (!iso) return ''
  const at = new Date(iso)
  return Number.isNaN(at.getTime()) ? iso : parts.format(at).replace(',', '').replace(' 24:', ' 00:')
}

/** 2026-11-24 */
export function day(iso: string | Date | null | undefined): string {
  return moment(iso instanceof Date ? iso.toISOString() : iso).slice(0, 10)
}

/** The last moment of a day in the office's time: the state "as of" that day. */
export function endOfDay(date: string): string {
  return `${date}T23:59:59.999+08:00`
}
