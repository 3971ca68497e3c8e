import { all, any, is, seen, unless } from '../conditions'
import { port53Taken } from '../situations'
import { defineDiagnosis, inLine } from './kit'

export default defineDiagnosis({
  id: 'port-already-allocated',
  area: 'network',
  tags: ['network/ports', 'docker/publish'],
  words: {
    title: { en: 'The port is already taken', zh: '端口已被占用' },
    what: {
      en: 'Another container or program already listens on the port that this one wants. Nothing is broken; two owners cannot share one port.',
      zh: '要用的端口已经有别的容器或程序在监听。系统没有坏，只是一个端口不能有两个主人。',
    },
    why: {
      en: '“port is already allocated” comes from Docker’s own list: another container has published the port. “address already in use” comes from the kernel: any program on the host holds it. A program on [::]:80 also blocks 0.0.0.0:80.',
      zh: '“port is already allocated” 来自 Docker 自己的登记：另一个容器发布了这个端口。“address already in use” 来自内核：宿主机上有程序占着它。监听 [::]:80 的程序同样会挡住 0.0.0.0:80。',
    },
  },
  proof: [
    {
      // Docker's own book, which a crash can leave out of date: the list of containers or listeners confirms it
      weight: 'points',
      when: seen('docker-port-allocated'),
      says: {
        en: 'Docker’s own list says that another container has published this port.',
        zh: 'Docker 自己的登记表明，另一个容器已经发布了这个端口。',
      },
    },
    {
      weight: 'proves',
      when: is('port.holder', 'process'),
      says: {
        en: 'The list of listeners names the program that holds the port that was refused.',
        zh: '监听列表里能看到占用这个端口的程序。',
      },
    },
    {
      weight: 'proves',
      when: is('port.holder', 'docker'),
      says: {
        en: 'The port that was refused is held by another container (docker-proxy).',
        zh: '被拒绝的端口由另一个容器占用（docker-proxy）。',
      },
    },
    {
      weight: 'points',
      when: all(
        any(
          seen('bind-port-in-use'),
          seen('docker-host-port-in-use'),
          seen('server-port-in-use'),
          seen('listener-in-use'),
          seen('dhcp-port-in-use'),
        ),
        unless(port53Taken),
      ),
      says: {
        en: 'The kernel refused the port because a program already listens on it.',
        zh: '内核拒绝绑定这个端口，因为已有程序在监听。',
      },
    },
    {
      weight: 'hints',
      when: seen('ssh-forward-refused'),
      says: { en: 'ssh could not listen on the port that it was to forward.', zh: 'ssh 没能监听要转发的端口。' },
    },
    {
      weight: 'points',
      when: seen('docker-ports-exhausted'),
      says: {
        en: 'Every port of the range that was asked for is given to containers already.',
        zh: '所要求的端口范围里，每个端口都已经分给了容器。',
      },
    },
    {
      weight: 'hints',
      when: port53Taken,
      says: { en: 'Port 53 is taken; who holds it is not shown.', zh: '53 端口被占用，但还看不出是谁。' },
    },
  ],
  refutes: [
    {
      when: is('port.holder', 'dns-stub'),
      says: {
        en: 'It is the host’s own DNS stub that holds port 53: a case of its own.',
        zh: '占着 53 端口的是本机的 DNS 存根服务，属于另一种情况。',
      },
    },
  ],
  variants: [
    {
      id: 'by-container',
      when: any(seen('docker-port-allocated'), is('port.holder', 'docker')),
      title: { en: 'held by another container', zh: '被另一个容器占用' },
    },
    {
      id: 'by-process',
      when: is('port.holder', 'process'),
      title: { en: 'held by a program on the host', zh: '被宿主机上的程序占用' },
    },
  ],
  explains: ['joined-container-stopped'],
  prior: 3,
  ask: ['ss', 'lsof-port'],
  names: {
    PORT: [
      inLine('docker-port-allocated', 'port'),
      inLine('bind-port-in-use', 'port'),
      inLine('docker-host-port-in-use', 'port', 'port2'),
      inLine('server-port-in-use', 'port'),
      inLine('listener-in-use', 'haproxy', 'dovecot', 'unit', 'openvpn', 'ntp', 'cups', 'lighttpd'),
    ],
    IMAGE: [],
    NAME: [],
  },
  fixes: [
    {
      does: { en: 'Publish on another port of the host', zh: '换一个宿主机端口发布' },
      run: 'docker run -p 8081:80 IMAGE',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Find the container that has it and stop it', zh: '找到占用端口的容器并停掉' },
      run: 'docker ps --filter publish=PORT\ndocker stop NAME',
      root: false,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Stop the program that listens on it', zh: '停掉监听该端口的程序' },
      run: "sudo ss -lntup 'sport = :PORT'\nsudo systemctl disable --now NAME",
      root: true,
      risk: 'restarts-service',
      caution: { en: 'Make sure that nobody needs that service.', zh: '先确认没有人在用这个服务。' },
    },
    {
      does: {
        en: 'Nobody listens, yet Docker refuses: its books are stale',
        zh: '没有程序在监听而 Docker 仍然拒绝：登记信息过时了',
      },
      run: 'sudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'All containers without live-restore stop for a moment.',
        zh: '没有开启 live-restore 时，所有容器会短暂停止。',
      },
    },
  ],
  verify: {
    probe: 'docker-port',
    when: is('docker.published', true),
    says: { en: 'The container has the port now.', zh: '容器已经拿到这个端口。' },
  },
  prevent: [
    {
      says: {
        en: 'Give each service a fixed port of its own and put one reverse proxy on 80 and 443.',
        zh: '给每个服务固定分配端口，80 和 443 只交给一个反向代理。',
      },
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/libnetwork/portallocator/portallocator.go',
    'https://man7.org/linux/man-pages/man2/bind.2.html',
  ],
})
