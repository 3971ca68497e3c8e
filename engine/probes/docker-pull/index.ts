import { defineProbe, oneOf } from '../../model'

const failed =
  /Error response from daemon|^Error: |^FATA\[|^error pulling image|^ERROR: |failed to (?:resolve|pull|do request)|^Error\b.*(?:pull|initializing source)|manifest unknown|no matching manifest|toomanyrequests/
const done =
  /^Status: (?:Downloaded newer image|Image is up to date) for |^Digest: sha256:[0-9a-f]{12,}|^Login Succeeded!?$|^Writing manifest to image destination|^Image is up to date for sha256/

export default defineProbe({
  id: 'docker-pull',
  area: 'registry',
  ask: { command: 'docker pull hello-world', root: false, risk: 'safe', cost: 3, collect: false },
  words: {
    tells: {
      en: 'How far the daemon gets on the way to the registry: name, proxy, TLS, login, limit, architecture. Read the error from left to right.',
      zh: '守护进程在访问仓库的路上走到了哪一步：解析、代理、TLS、登录、限流还是架构。报错要从左往右读。',
    },
  },
  facts: { 'image.pull': oneOf('ok', 'failed') },
  match: [
    /^(?:docker|podman|nerdctl|crictl)(?: -\S{1,80}(?: [^\s-]\S{0,200})?){0,8} (?:image )?(?:pull|push|login)\b/,
    /^docker compose (?:-\S+ \S+ )*(?:pull|push)\b/,
    /^docker-compose (?:-\S+ \S+ )*(?:pull|push)\b/,
    /^ctr (?:-\S+ \S+ )*(?:i|image|images) pull\b/,
  ],
  content: (lines) => (lines.some((l) => /^Status: (?:Downloaded newer|Image is up to date)/.test(l.text)) ? 0.8 : 0),
  parse({ lines }, emit) {
    const bad = lines.find((l) => failed.test(l.text))
    if (bad) emit('image.pull', 'failed', bad)
    else {
      const ok = lines.find((l) => done.test(l.text))
      if (ok) emit('image.pull', 'ok', ok)
    }
    return 'ok'
  },
  sources: ['https://docs.docker.com/reference/cli/docker/image/pull/'],
})
