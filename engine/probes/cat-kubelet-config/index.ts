import { kubeletCgroupDriver } from '../../facts/shared'
import { defineProbe, flag, text } from '../../model'

export default defineProbe({
  id: 'cat-kubelet-config',
  area: 'kubernetes',
  ask: { command: 'sudo cat /var/lib/kubelet/config.yaml', root: true, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'The kubelet’s settings: cgroup driver, whether it tolerates swap, which resolv.conf pods get, the runtime socket.',
      zh: 'kubelet 的设置：cgroup driver、是否容忍 swap、Pod 用哪份 resolv.conf、运行时 socket。',
    },
  },
  facts: {
    'kubelet.cgroup-driver': kubeletCgroupDriver,
    'kubelet.fail-swap-on': flag,
    'kubelet.resolv-conf': text,
    'kubelet.endpoint': text,
    'kubelet.config': flag,
  },
  match: [/^(?:cat|grep|egrep|head|less) .*\/var\/lib\/kubelet\/config\.yaml\b/],
  content: (lines) => (lines.some((l) => /^kind: KubeletConfiguration\s*$/.test(l.text)) ? 0.95 : 0),
  parse({ lines }, emit) {
    const absent = lines.find((l) => /config\.yaml.*(?:No such file|没有那个文件)/.test(l.text))
    if (absent) {
      emit('kubelet.config', false, absent)
      return 'ok'
    }
    let read = false
    for (const line of lines) {
      const m =
        /^(?:\S*:)?\s*(cgroupDriver|failSwapOn|resolvConf|containerRuntimeEndpoint|kind):\s*["']?([^"'\s]*)/.exec(
          line.text,
        )
      if (!m?.[1]) continue
      read = true
      const value = m[2] ?? ''
      if (m[1] === 'kind') emit('kubelet.config', true, line)
      if (m[1] === 'cgroupDriver' && (value === 'systemd' || value === 'cgroupfs'))
        emit('kubelet.cgroup-driver', value, line)
      if (m[1] === 'failSwapOn') emit('kubelet.fail-swap-on', value === 'true', line)
      if (m[1] === 'resolvConf' && value) emit('kubelet.resolv-conf', value, line)
      if (m[1] === 'containerRuntimeEndpoint' && value) emit('kubelet.endpoint', value, line)
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/'],
})
