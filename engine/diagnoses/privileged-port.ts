import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis, theUnit } from './kit'

const knob = 'net.ipv4.ip_unprivileged_port_start'
/** SELinux names the ports of each service and says the same */
const selinux = any(seen('selinux-avc'), is('selinux.denials', 'some'))

export default defineDiagnosis({
  id: 'privileged-port',
  area: 'network',
  tags: ['network/ports', 'linux/accounts'],
  words: {
    title: { en: 'A program without root may not listen below port 1024', zh: '非 root 程序不能监听 1024 以下的端口' },
    what: {
      en: 'The port is free. The program runs as a plain user, and the kernel keeps the ports below 1024 for root and for whoever has CAP_NET_BIND_SERVICE.',
      zh: '端口是空闲的。程序以普通用户身份运行，而内核把 1024 以下的端口留给 root 和拥有 CAP_NET_BIND_SERVICE 的进程。',
    },
    why: {
      en: 'The limit is net.ipv4.ip_unprivileged_port_start, one value for each network namespace. Docker 20.10 and later sets it to 0 in the network of a container, containerd 2.0 in that of a pod; the network of the host, pods under containerd 1.x and older Dockers keep 1024, so one image runs here and not there. With SELinux a service may be refused a port for its number alone, root or not.',
      zh: '界限是 net.ipv4.ip_unprivileged_port_start，每个网络命名空间一个值。Docker 20.10 起在容器自己的网络里设为 0，containerd 2.0 起在 Pod 的网络里也是；主机网络、containerd 1.x 下的 Pod 和更老的 Docker 仍是 1024，所以同一个镜像有的地方能跑、有的不能。开着 SELinux 时，服务也可能只因端口号被拒，与是不是 root 无关。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('rootless-privileged-port'),
      says: {
        en: 'The engine runs without root and says itself which port it may not open.',
        zh: '引擎以非 root 方式运行，并且自己说明了哪个端口不能开。',
      },
    },
    {
      weight: 'points',
      when: all(seen('bind-port-denied'), unless(any(selinux, seen('rootless-privileged-port')))),
      says: {
        en: 'A port below 1024 was refused for want of rights, not because it is taken.',
        zh: '1024 以下的端口因权限不足被拒绝，并不是被占用。',
      },
    },
    {
      weight: 'hints',
      when: seen('bind-port-denied'),
      says: { en: 'A port below 1024 was refused.', zh: '1024 以下的端口被拒绝。' },
    },
  ],
  refutes: [
    {
      when: is('sysctl', '0', knob),
      says: {
        en: 'The limit is lowered here: every program may listen there.',
        zh: '界限已经调低：任何程序都可以监听。',
      },
    },
  ],
  explains: [],
  prior: 3,
  ask: ['sysctl net.ipv4.ip_unprivileged_port_start', 'id', 'getenforce'],
  names: { UNIT: [theUnit], IMAGE: [] },
  fixes: [
    {
      does: {
        en: 'A container: listen above 1024 inside, and publish the low port',
        zh: '容器：里面监听 1024 以上的端口，再把低端口映射出来',
      },
      run: 'docker run -p 80:8080 IMAGE',
      root: false,
      risk: 'safe',
      caution: {
        en: 'In Kubernetes the Service maps the port (port: 80, targetPort: 8080). Where the program cannot be changed: a sysctl net.ipv4.ip_unprivileged_port_start of 0 in the securityContext of the pod.',
        zh: '在 Kubernetes 里由 Service 转换端口（port: 80、targetPort: 8080）。程序改不了时：在 Pod 的 securityContext 里把 sysctl net.ipv4.ip_unprivileged_port_start 设为 0。',
      },
    },
    {
      does: {
        en: 'A service with a user of its own: give it this one capability',
        zh: '有专用用户的 systemd 服务：只给它这一项能力',
      },
      run: "sudo install -d /etc/systemd/system/UNIT.service.d\nprintf '[Service]\\nAmbientCapabilities=CAP_NET_BIND_SERVICE\\n' | sudo tee /etc/systemd/system/UNIT.service.d/port.conf\nsudo systemctl daemon-reload && sudo systemctl restart UNIT",
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Where the unit has a CapabilityBoundingSet of its own, the capability must stand there too.',
        zh: '如果单元自己写了 CapabilityBoundingSet，这项能力也要加进去。',
      },
    },
    {
      does: { en: 'Lower the limit for the whole machine', zh: '整机调低界限' },
      run: "echo 'net.ipv4.ip_unprivileged_port_start=80' | sudo tee /etc/sysctl.d/90-low-ports.conf\nsudo sysctl --system",
      root: true,
      risk: 'safe',
      caution: {
        en: 'Then every user of the machine may take these ports when they are free.',
        zh: '之后机器上任何用户都能占用这些空闲端口。',
      },
    },
  ],
  verify: {
    probe: 'docker-port',
    when: is('docker.published', true),
    says: { en: 'The container runs and has its port.', zh: '容器在运行，端口也在。' },
  },
  prevent: [
    {
      says: {
        en: 'Let images listen above 1024 (8080, 8443), so that they run as any user and on any node.',
        zh: '镜像一律监听 1024 以上的端口（8080、8443），这样用什么用户、在哪个节点都能跑。',
      },
    },
  ],
  sources: [
    'https://docs.kernel.org/networking/ip-sysctl.html',
    'https://man7.org/linux/man-pages/man7/capabilities.7.html',
  ],
})
