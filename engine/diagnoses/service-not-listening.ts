import { all, any, is, isIn, seen, unless } from '../conditions'
import { defineDiagnosis, inLine, serverAnswers } from './kit'

/** where more is said about what did not come up, that is the fault, and this its echo */
const told = any(
  seen('topic-container-start'),
  seen('topic-docker-daemon'),
  seen('topic-kubelet'),
  seen('topic-containerd'),
  seen('topic-unit'),
  seen('docker-cannot-connect'),
  seen('topic-iptables'),
)

export default defineDiagnosis({
  id: 'service-not-listening',
  area: 'network',
  tags: ['network/ports', 'docker/publish'],
  words: {
    title: { en: 'Nothing listens at that address and port', zh: '那个地址和端口上没有程序在监听' },
    what: {
      en: 'The machine was reached and answered at once that there is nobody at this port. The service is down, listens on another port or only on 127.0.0.1, or the port of the container is not published.',
      zh: '对方机器是通的，立即回复说这个端口没人。可能服务没起来，可能监听在别的端口或只在 127.0.0.1 上，也可能容器端口没有发布。',
    },
    why: {
      en: 'A TCP connection to a closed port is answered with a reset, and programs say “Connection refused”. A firewall that drops packets gives a time-out instead; only one that rejects with tcp-reset looks the same. In a container 127.0.0.1 and localhost are the container itself, not the host.',
      zh: '向关闭的端口发起 TCP 连接，对方会回一个 RST，程序就报 “Connection refused”。防火墙丢包的表现是超时；只有设成 reject with tcp-reset 才会看着一样。在容器里，127.0.0.1 和 localhost 指的是容器自己，不是宿主机。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(
        seen('connection-refused', { port: '~.' }),
        unless(any(seen('connection-refused', { vague: '~.' }), seen('curl-proxy-failed'))),
        unless(told),
      ),
      says: { en: 'The other side refused the connection to this port.', zh: '对方拒绝了对这个端口的连接。' },
    },
    {
      weight: 'points',
      when: all(seen('program-connection-refused'), unless(told)),
      says: {
        en: 'A program was refused by the server that it needs: that one does not run, or listens elsewhere.',
        zh: '程序被它所依赖的服务拒绝：那个服务没在运行，或者监听在别处。',
      },
    },
    {
      weight: 'points',
      when: seen('registry-here-refused'),
      says: {
        en: 'The image is named by localhost: that is the machine which pulls it, and no registry listens there.',
        zh: '镜像名里写的是 localhost，指的是拉取镜像的那台机器，而那里没有仓库在监听。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('connection-refused'),
        seen('program-connection-refused'),
        seen('registry-dial-failed', { why: 'connection refused' }),
      ),
      says: { en: 'A connection was refused, or did not come about.', zh: '连接被拒绝，或没有建立起来。' },
    },
    {
      weight: 'hints',
      when: seen('k3s-server-silent'),
      says: {
        en: 'The agent finds no server of the cluster that answers: k3s may not run there.',
        zh: 'agent 找不到能回应的 server：那边的 k3s 可能没有运行。',
      },
    },
    {
      weight: 'hints',
      when: seen('answer-empty'),
      says: {
        en: 'The connection was taken and closed: a published port of a container in which nothing listens does so.',
        zh: '连接被接受后立即关闭：容器发布的端口背后没有程序监听时就是这样。',
      },
    },
    {
      weight: 'hints',
      when: seen('registry-own-refused'),
      says: {
        en: 'At the address of the registry nothing listens on that port.',
        zh: '镜像仓库的地址上，这个端口没有程序在监听。',
      },
    },
  ],
  refutes: [
    {
      when: any(is('https.stage', 'established'), isIn('ssh.stage', ['key-exchange', 'authentication'])),
      says: { en: 'The server answers.', zh: '服务器有应答。' },
    },
  ],
  variants: [
    {
      id: 'here',
      when: any(seen('connection-refused', { host: '~^(?:localhost|127\\.|::1)' }), seen('registry-here-refused')),
      title: { en: 'on this machine, or in this container', zh: '就在本机，或这个容器里' },
    },
    {
      id: 'ssh',
      when: seen('connection-refused', { port: '22' }),
      title: { en: 'sshd', zh: 'sshd' },
    },
  ],
  explains: ['registry-auth-or-name'],
  prior: 2,
  ask: ['ss', 'docker-ps', 'curl-v'],
  names: {
    PORT: [
      inLine('connection-refused', 'port'),
      inLine('registry-here-refused', 'port'),
      inLine('program-connection-refused', 'port', 'pgport', 'upport', 'rport'),
    ],
    SERVICE: [],
  },
  fixes: [
    {
      does: {
        en: 'On the machine that was called: who listens, and on which address?',
        zh: '到被连接的那台机器上：谁在监听，监听哪个地址？',
      },
      on: { en: 'on the machine that is called', zh: '在被连接的机器上' },
      run: "sudo ss -ltnp | grep -E ':PORT\\b' || sudo ss -ltnp\ndocker ps --format '{{.Names}}\\t{{.Ports}}'",
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'Nobody: start the service and see why it ended', zh: '没人监听：启动服务，并看它为什么退出' },
      on: { en: 'on the machine that is called', zh: '在被连接的机器上' },
      run: 'systemctl status SERVICE --no-pager -l\nsudo systemctl enable --now SERVICE\njournalctl -u SERVICE -b --no-pager -n 50',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Only on 127.0.0.1: let it listen on 0.0.0.0 or the address that is called',
        zh: '只监听 127.0.0.1：让它监听 0.0.0.0，或被访问的那个地址',
      },
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'That opens it to the whole network: set up authentication or a firewall first.',
        zh: '这会对整个网络开放：先配好认证或防火墙。',
      },
    },
    {
      does: {
        en: 'A container: publish the port that the program really uses; from a container call the other by its name, the host as host.docker.internal',
        zh: '容器：发布程序真正使用的端口；容器之间用名字互访，访问宿主机用 host.docker.internal',
      },
      run: 'docker run -p PORT:PORT --add-host host.docker.internal:host-gateway …',
      root: false,
      risk: 'safe',
    },
  ],
  verify: serverAnswers,
  prevent: [
    {
      says: {
        en: 'Wait for a service by its health check, not by a pause: a port is closed until the program has opened it.',
        zh: '等服务就绪要用健康检查，不要靠 sleep：程序打开端口之前，连接都会被拒绝。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man2/connect.2.html',
    'https://curl.se/libcurl/c/libcurl-errors.html',
    'https://docs.docker.com/engine/network/port-publishing/',
    'https://github.com/chrisanthropic/PlexInTheCloud/issues/49',
  ],
})
