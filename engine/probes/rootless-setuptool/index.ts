import { defineProbe, oneOf } from '../../model'

export default defineProbe({
  id: 'rootless-setuptool',
  area: 'security',
  ask: { command: 'dockerd-rootless-setuptool.sh check', root: false, risk: 'read-only', cost: 3, collect: false },
  words: {
    tells: {
      en: 'Everything that rootless Docker needs from the host, with the command for what is missing. Run it as the user, not as root.',
      zh: '无 root 模式的 Docker 需要宿主机具备的条件，缺什么会给出命令。请以普通用户执行，不要用 root。',
    },
  },
  facts: { 'rootless.check': oneOf('ok', 'failed') },
  match: [/^(?:\S*\/)?(?:dockerd|containerd)-rootless(?:-setuptool)?\.sh\b/, /^(?:\S*\/)?rootlesskit\b/],
  parse({ lines }, emit) {
    const ok = lines.find((l) =>
      /\[INFO\] Requirements are satisfied|\[INFO\] Installed docker\.service successfully/.test(l.text),
    )
    const bad = lines.find((l) => /^\[ERROR\]|error: |Missing system requirements|is set to 1/.test(l.text))
    if (bad) emit('rootless.check', 'failed', bad)
    else if (ok) emit('rootless.check', 'ok', ok)
    return 'ok'
  },
  sources: ['https://docs.docker.com/engine/security/rootless/'],
})
