/** Answers 500 to 504 of servers that programs fetch from; those of registries stand with the registries. */
import { sig } from '../model'

export default [
  sig({
    id: 'server-error',
    literal: ['50', 'HTTP/1.'],
    pattern:
      /^(?:[EW]: )?Failed to fetch \S{1,300} +(?<apt>50[0-4]) +[A-Z]|(?:The requested URL returned error: |RPC failed; HTTP |RPC failed; result=\d{1,3}, HTTP code = )(?<git>50[0-4])\b|^(?:\d{4}-\d\d-\d\d [\d:]{8} )?ERROR (?<wget>50[0-4]): |wget: server returned error: HTTP\/1\.[01] (?<busybox>50[0-4])\b|awaiting response\.\.\. (?<wait>50[0-4])\b|Status code: (?<dnf>50[0-4]) for https?:|failed to fetch https?:\/\/\S{1,300} : (?<helm>50[0-4])\b|npm (?:ERR!|error) (?:code E)?(?<npm>50[0-4])\b|\b(?:HTTPError|HTTPStatusError|requests\.exceptions\.HTTPError): (?<py>50[0-4]) |\[Errno 14\] HTTPS? Error (?<yum>50[0-4])\b|The requested URL returned error: (?<pacman>50[0-4])$/,
    example:
      'E: Failed to fetch http://archive.ubuntu.com/ubuntu/dists/jammy/InRelease  503  Service Unavailable [IP: 192.0.2.39 80]',
    nearMiss:
      'E: Failed to fetch http://archive.ubuntu.com/ubuntu/dists/hirsute/InRelease  404  Not Found [IP: 192.0.2.39 80]',
    by: 'apt, git, curl, wget, dnf, yum, helm, npm, pip, pacman: the server, or a proxy before it, has a fault of its own',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.6',
    probes: ['curl-v'],
  }),
] as const
