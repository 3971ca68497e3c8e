import { all, any, is, isIn, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'health-probe-fails',
  area: 'kubernetes',
  tags: ['kubernetes/kubelet'],
  words: {
    title: { en: 'The program does not answer the health check of its pod', zh: '程序没有通过 Pod 的健康检查' },
    what: {
      en: 'The kubelet asks the container as its probe says, and gets no answer or a bad one. With readiness the pod gets no traffic; with liveness and startup it is killed and started again.',
      zh: 'kubelet 按探针的写法去问容器，没有得到应答，或应答不对。readiness 失败：Pod 不接流量；liveness、startup 失败：容器被杀掉重启。',
    },
    why: {
      en: '“Connection refused” comes from the pod itself: the address is reached, and nobody listens on that port yet, any more, or only on 127.0.0.1. A status code comes from the program. A timeout is a program too slow for the time it is given: one second, unless the probe says more. Before the probe, look at the program: its own log says why it does not listen.',
      zh: '“connection refused” 是 Pod 自己回的：地址通，但那个端口还没有、或已经没有程序在听，或者只听 127.0.0.1。状态码是程序给的。超时说明程序太慢，而探针默认只等一秒。先看程序再看探针：它为什么没在听，答案在它自己的日志里。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kube-probe-failed', { refused: '~.' }, { status: '~.' }, { exec: '~.' }),
      says: { en: 'The check reached the pod, and failed there.', zh: '检查到达了 Pod，在里面失败。' },
    },
    {
      weight: 'hints',
      when: seen('helm-waited-in-vain'),
      says: { en: 'helm waited for pods that did not become ready.', zh: 'helm 等的 Pod 一直没有就绪。' },
    },
    {
      weight: 'hints',
      when: seen('kube-probe-failed'),
      says: {
        en: 'A health check fails: the program is slow or hangs, or the node does not reach the pod.',
        zh: '健康检查失败：程序慢或卡住，或者节点到不了 Pod。',
      },
    },
    {
      weight: 'hints',
      // a CoreDNS that ends has reasons of its own
      when: all(seen('kube-container-backs-off'), unless(isIn('pod.status', ['CrashLoopBackOff', 'Error'], 'coredns'))),
      says: {
        en: 'A container ends again and again: by itself, or killed by its liveness probe. The log of its last run tells.',
        zh: '容器反复退出：自己退出，或被 liveness 探针杀掉。看上一次运行的日志。',
      },
    },
  ],
  refutes: [
    {
      when: seen('kube-probe-failed', { unreachable: '~.' }),
      says: {
        en: 'The node has no way to its own pod: that is the network of the node.',
        zh: '节点连自己的 Pod 都到不了：是节点网络的问题。',
      },
    },
    {
      when: any(seen('oomkilled-container'), seen('oom-killed-process')),
      says: {
        en: 'The container was killed for memory: no wonder that it does not answer.',
        zh: '容器因内存被杀，不应答是结果。',
      },
    },
  ],
  variants: [
    {
      id: 'refused',
      when: seen('kube-probe-failed', { refused: '~.' }),
      title: { en: 'nobody listens on the port', zh: '端口上没有程序在听' },
    },
    {
      id: 'status',
      when: seen('kube-probe-failed', { status: '~^[345]' }),
      title: { en: 'the program answers with an error', zh: '程序返回了错误状态码' },
    },
    {
      id: 'command',
      when: seen('kube-probe-failed', { exec: '~.' }),
      title: { en: 'the command of the probe is not in the image', zh: '镜像里没有探针要执行的命令' },
    },
    {
      id: 'slow',
      when: seen('kube-probe-failed', { slow: '~.' }),
      title: { en: 'no answer in time', zh: '没有及时应答' },
    },
  ],
  explains: [],
  prior: 3,
  ask: ['kubectl-logs', 'kubectl-get-pods'],
  names: { NS: [], POD: [], NAME: [] },
  fixes: [
    {
      does: { en: 'What the program says, now and before it was killed', zh: '看程序自己的日志：现在的，和被杀之前的' },
      run: 'kubectl -n NS logs POD\nkubectl -n NS logs POD --previous',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Which port it listens on, and on which address', zh: '看它听哪个端口、哪个地址' },
      run: 'kubectl -n NS exec POD -- sh -c \'ss -lnt || netstat -lnt\'\nkubectl -n NS get pod POD -o jsonpath=\'{.spec.containers[*].ports}{"\\n"}{.spec.containers[*].readinessProbe}{"\\n"}\'',
      root: false,
      risk: 'read-only',
      caution: {
        en: '127.0.0.1 is reached from within the pod only: let the program listen on 0.0.0.0.',
        zh: '127.0.0.1 只有 Pod 内部能访问：让程序监听 0.0.0.0。',
      },
    },
    {
      does: { en: 'A slow start: give it a startup probe', zh: '启动慢：加 startupProbe' },
      run: `kubectl -n NS edit deployment NAME
# startupProbe: { httpGet: { path: /healthz, port: 8080 }, periodSeconds: 5, failureThreshold: 60 }
# livenessProbe: timeoutSeconds: 5`,
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'Not by removing the probe: then traffic goes to a program that is not there.',
        zh: '不要直接删掉探针：那样流量会打到还没起来的程序上。',
      },
    },
  ],
  verify: {
    probe: 'kubectl-get-pods',
    when: is('pod.status', 'Running'),
    standIn: true,
    says: { en: 'The pod runs, and its restarts do not grow.', zh: 'Pod 在运行，重启次数不再增加。' },
  },
  prevent: [
    {
      says: {
        en: 'Name the port once (ports: name) and use that name in probes. Liveness asks the program itself, never its database.',
        zh: '端口只定义一次（ports 里起名），探针引用这个名字。liveness 只检查程序本身，不要去查数据库。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/prober/prober.go',
  ],
})
