import { all, is, seen } from '../conditions'
import { containerRuns, defineDiagnosis, inLine } from './kit'

export default defineDiagnosis({
  id: 'mount-not-shared',
  area: 'container',
  tags: ['docker/mounts', 'storage/filesystems'],
  words: {
    title: {
      en: 'A container wants to share mounts with the host, and the mount there is private',
      zh: '容器要与主机共享挂载，而主机上那个挂载是私有的',
    },
    what: {
      en: 'rshared and rslave (Bidirectional and HostToContainer in Kubernetes) pass later mounts on. That works only from a mount that is shared, and this one is not.',
      zh: 'rshared、rslave（Kubernetes 里的 Bidirectional、HostToContainer）用来传播之后新做的挂载。只有源挂载是 shared 才行，而这个不是。',
    },
    why: {
      en: 'The kernel mounts everything private; systemd makes / shared at boot. Where something else is PID 1 (OpenRC, sysvinit, a NAS, an appliance, WSL without systemd, a container that is the host) nobody does. node-exporter with /:/host:ro,rslave meets it most.',
      zh: '内核默认的挂载都是 private；systemd 在启动时把 / 改成 shared。PID 1 不是 systemd 的地方（OpenRC、sysvinit、NAS、一体机、没开 systemd 的 WSL、拿容器当主机）就没人做这件事。最常遇到的是 node-exporter 的 /:/host:ro,rslave。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('mount-not-shared'),
      says: { en: 'The engine names the mount that is not shared.', zh: '引擎指明了那个不是 shared 的挂载。' },
    },
    {
      weight: 'hints',
      when: seen('podman-root-not-shared'),
      says: {
        en: 'Podman warns that / is private; that matters where a container is to pass mounts on.',
        zh: 'Podman 提醒 / 是 private；只有容器需要传播挂载时才有影响。',
      },
    },
    {
      weight: 'proves',
      when: all(seen('mount-not-shared', { mount: '/' }), is('mount.propagation', 'private', '/')),
      says: {
        en: 'The engine wants / shared, and findmnt shows it private.',
        zh: '引擎要求 / 是 shared，findmnt 显示它是 private。',
      },
    },
  ],
  refutes: [{ when: containerRuns.when, says: containerRuns.says }],
  explains: [],
  prior: 2,
  ask: ['findmnt-propagation', 'docker-inspect-state'],
  names: { MOUNT: [inLine('mount-not-shared', 'mount')], IMAGE: [] },
  fixes: [
    {
      does: { en: 'Make the mount shared now, then start the container', zh: '现在就改成 shared，再启动容器' },
      run: 'findmnt -o +PROPAGATION MOUNT\nsudo mount --make-rshared MOUNT',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Until the next reboot. Where dockerd or the kubelet has a mount namespace of its own (snap, Docker Desktop, k3s in a container), do it there, or restart it afterwards.',
        zh: '只到下次重启为止。dockerd 或 kubelet 有自己的挂载命名空间时（snap、Docker Desktop、容器里的 k3s），要在那里面做，或做完后重启它。',
      },
    },
    {
      does: { en: 'At every boot, before the engine, without systemd', zh: '没有 systemd：每次启动时、在引擎之前执行' },
      run: "printf '#!/bin/sh\\nmount --make-rshared /\\n' | sudo tee /etc/local.d/rshared.start\nsudo chmod +x /etc/local.d/rshared.start\nsudo rc-update add local default",
      root: true,
      risk: 'safe',
      caution: {
        en: 'For OpenRC. On a NAS: a task at boot in its own interface. WSL: systemd=true under [boot] in /etc/wsl.conf.',
        zh: '适用于 OpenRC。NAS 用自带的开机任务；WSL 在 /etc/wsl.conf 的 [boot] 里写 systemd=true。',
      },
    },
    {
      does: {
        en: 'Or ask for less: leave rslave or rshared out of the volume',
        zh: '或者降低要求：去掉卷参数里的 rslave、rshared',
      },
      run: 'docker run -v /:/host:ro IMAGE',
      root: false,
      risk: 'safe',
      caution: {
        en: 'The container then does not see what is mounted after its start. In the chart of node-exporter: hostRootFsMount.enabled=false.',
        zh: '这样容器看不到它启动之后新挂载的东西。node-exporter 的 chart 里设 hostRootFsMount.enabled=false。',
      },
    },
  ],
  verify: containerRuns,
  prevent: [
    {
      says: {
        en: 'Check propagation when setting a machine up that has no systemd.',
        zh: '装没有 systemd 的机器时，顺手检查传播属性。',
      },
      run: 'findmnt -o +PROPAGATION /',
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man7/mount_namespaces.7.html',
    'https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation',
    'https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation',
  ],
})
