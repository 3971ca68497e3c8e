import { is, seen } from '../conditions'
import { containerStarts, defineDiagnosis, engineWhole } from './kit'

export default defineDiagnosis({
  id: 'docker-init-missing',
  area: 'container',
  tags: ['docker/containers', 'docker/install'],
  words: {
    title: {
      en: 'dockerd does not find docker-init, so no container with init: true starts',
      zh: 'dockerd 找不到 docker-init，带 init: true 的容器都启动不了',
    },
    what: {
      en: 'With --init dockerd mounts a small program of the host into the container, as its first process. That program is not on this host. Containers without --init start.',
      zh: '用 --init 时，dockerd 会把主机上的一个小程序挂进容器作为 1 号进程。这台主机上没有它。不带 --init 的容器能启动。',
    },
    why: {
      en: 'docker-init is tini under another name, and a file of its own beside dockerd. Packages of NAS makers, some releases of the snap and of openSUSE, and static binaries that were copied by half leave it out. It is looked for on the PATH of dockerd, not in the image.',
      zh: 'docker-init 就是换了名字的 tini，是 dockerd 旁边单独的一个文件。一些 NAS 厂商的包、snap 和 openSUSE 的某些版本、只拷了一部分的静态二进制都缺它。查找的是 dockerd 的 PATH，不是镜像里面。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('docker-init-absent'),
      says: { en: 'dockerd names the program that it does not find.', zh: 'dockerd 指明了找不到的程序。' },
    },
  ],
  refutes: [
    {
      when: is('container.run', 'ok'),
      says: { en: 'The container starts.', zh: '容器能启动。' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['docker-version', 'docker-run'],
  fixes: [
    {
      does: { en: 'See whether it is there, and where', zh: '看有没有、在哪' },
      run: 'ls -l /usr/bin/docker-init /usr/libexec/docker/docker-init /usr/local/bin/docker-init 2>/dev/null\ndocker info | grep -i "init binary"',
      root: false,
      risk: 'read-only',
    },
    engineWhole('docker-init'),
    {
      does: { en: 'Install tini, and tell dockerd where it is', zh: '安装 tini，并告诉 dockerd 位置' },
      run: 'sudo apt-get install tini\nsudo nano /etc/docker/daemon.json   # "init-path": "/usr/bin/tini-static"\nsudo systemctl restart docker',
      for: ['debian'],
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'It has to be the static build: inside the container there are no libraries for it.',
        zh: '必须是静态编译的：容器里没有它要的库。',
      },
    },
    {
      does: {
        en: 'Or do without: take init: true, --init or "init": true out',
        zh: '或者不用它：去掉 init: true、--init 或 "init": true',
      },
      run: 'docker compose up -d --force-recreate',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'Then the program in the container has to take care of its dead children itself.',
        zh: '之后容器里的程序要自己回收僵尸进程。',
      },
    },
  ],
  verify: containerStarts,
  prevent: [
    {
      says: {
        en: 'After an upgrade of the engine on a NAS try docker run --rm --init hello-world once.',
        zh: '在 NAS 上升级引擎后，执行一次 docker run --rm --init hello-world 试试。',
      },
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/config/config_linux.go',
    'https://docs.docker.com/reference/cli/dockerd/',
  ],
})
