import { is, seen } from '../conditions'
import { defineDiagnosis, engineWhole } from './kit'

export default defineDiagnosis({
  id: 'docker-proxy-missing',
  area: 'network',
  tags: ['docker/publish', 'docker/install'],
  words: {
    title: {
      en: 'dockerd does not find docker-proxy, so no port can be published',
      zh: 'dockerd 找不到 docker-proxy，端口发布不了',
    },
    what: {
      en: 'For each published port dockerd starts a small program beside itself. It is not on the PATH of the service, not installed, or of another release than dockerd.',
      zh: '每发布一个端口，dockerd 都会启动一个小程序。它不在服务的 PATH 里、没安装，或者与 dockerd 不是同一个版本。',
    },
    why: {
      en: 'Static binaries copied by half, distributions that put it elsewhere, images for Docker in Docker, and a dockerd started by hand with another PATH leave it out. From 28.0 on dockerd hands the proxy an open socket, which an older docker-proxy does not understand.',
      zh: '静态二进制只拷了一部分、发行版放在别的目录、Docker in Docker 的镜像、手工启动的 dockerd 换了 PATH，都会缺它。从 28.0 起 dockerd 把已打开的 socket 交给它，旧的 docker-proxy 不认识这种方式。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('docker-proxy-absent'),
      says: { en: 'dockerd names the program that it cannot start.', zh: 'dockerd 指明了启动不了的程序。' },
    },
  ],
  refutes: [
    {
      when: is('container.run', 'ok'),
      says: { en: 'The container starts with its port.', zh: '带端口的容器能启动。' },
    },
  ],
  variants: [
    {
      id: 'older',
      when: seen('docker-proxy-absent', { older: '~.' }),
      title: { en: 'it is there, of an older release', zh: '有，但版本更旧' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['docker-version', 'docker-run'],
  fixes: [
    {
      does: { en: 'See where it is, and what PATH the service has', zh: '看它在哪、服务的 PATH 是什么' },
      run: 'command -v docker-proxy; ls -l /usr/bin/docker-proxy /usr/libexec/docker/docker-proxy 2>/dev/null\nsudo cat /proc/$(pidof dockerd)/environ | tr "\\0" "\\n" | grep ^PATH',
      root: true,
      risk: 'read-only',
    },
    engineWhole('docker-proxy'),
    {
      does: { en: 'It lies elsewhere: say where', zh: '放在别处：写明位置' },
      run: 'sudo nano /etc/docker/daemon.json   # "userland-proxy-path": "/usr/libexec/docker/docker-proxy"\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Or do without: "userland-proxy": false', zh: '或者不用它："userland-proxy": false' },
      run: 'sudo nano /etc/docker/daemon.json\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Needs br_netfilter and route_localnet; connections from the host to its own published ports may fail.',
        zh: '需要 br_netfilter 和 route_localnet；主机访问自己发布的端口可能失败。',
      },
    },
  ],
  verify: {
    probe: 'docker-run',
    when: is('container.run', 'ok'),
    says: { en: 'The container starts with its port.', zh: '带端口的容器能启动。' },
  },
  prevent: [
    {
      says: {
        en: 'Upgrade dockerd and docker-proxy in one step, and restart the service after it.',
        zh: 'dockerd 与 docker-proxy 一起升级，之后重启服务。',
      },
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/libnetwork/portmapper/proxy_linux.go',
    'https://docs.docker.com/reference/cli/dockerd/',
  ],
})
