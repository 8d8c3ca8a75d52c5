import { Refusal, UNREACHABLE, refusalOf } from './refusal'
import { commandHeaders } from './client'

/** Sends a form with a file, and tells how much of it has gone, which `fetch` cannot. */
export function upload<T>(url: string, form: FormData, told: (part: number) => void): Promise<T> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.responseType = 'json'
    for (const [name, value] of Object.entries(commandHeaders())) request.setRequestHeader(name, value)
    request.upload.onprogress = (event) => { if (event.lengthComputable) told(event.loaded / event.total) }
    request.onload = () => {
      if (request.status < 300) done(request.response as T)
      else failed(refusalOf(request.status, request.response))
    }
    request.onerror = () => { failed(new Refusal(0, UNREACHABLE, '', undefined, undefined, {})) }
    request.send(form)
  })
}
