import { defineProbe, list, text } from '../../model'

export default defineProbe({
  id: 'cat-kubeadm-flags',
  area: 'kubernetes',
  ask: {
    command: 'cat /var/lib/kubelet/kubeadm-flags.env /etc/default/kubelet /etc/sysconfig/kubelet 2>/dev/null',
    root: true,
    risk: 'read-only',
    cost: 1,
  },
  words: {
    tells: {
      en: 'The flags the kubelet is started with beside its config file: runtime socket, node address, left-overs of old releases.',
      zh: '配置文件之外，kubelet 启动时带的参数：运行时 socket、节点地址、旧版本遗留的参数。',
    },
  },
  facts: { 'kubelet.flags': list, 'kubelet.endpoint': text, 'kubelet.node-ip': text },
  match: [/^cat (?:\S+ )*\S*(?:kubeadm-flags\.env|\/etc\/default\/kubelet|\/etc\/sysconfig\/kubelet)\b/],
  content: (lines) => (lines.some((l) => /^\s*KUBELET_(?:KUBEADM|EXTRA)_ARGS=/.test(l.text)) ? 0.9 : 0),
  parse({ lines }, emit) {
    const flags: string[] = []
    let read = false
    for (const line of lines) {
      if (!/^\s*KUBELET_\w+=/.test(line.text)) continue
      read = true
      for (const m of line.text.matchAll(/--([\w-]+)(?:[= ]([^\s"']+))?/g)) {
        const [, name = '', value] = m
        flags.push(name)
        if (name === 'container-runtime-endpoint' && value) emit('kubelet.endpoint', value, line)
        if (name === 'node-ip' && value) emit('kubelet.node-ip', value, line)
      }
      emit('kubelet.flags', [...flags], line)
    }
    return read ? 'ok' : lines.some((l) => /No such file/.test(l.text)) ? 'ok' : 'malformed'
  },
})
