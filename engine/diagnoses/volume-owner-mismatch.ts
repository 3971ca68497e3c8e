import { all, any, is, seen, unless } from '../conditions'
import { containerRuns, defineDiagnosis } from './kit'

const selinux = seen('selinux-avc')

export default defineDiagnosis({
  id: 'volume-owner-mismatch',
  area: 'container',
  tags: ['docker/mounts', 'docker/permissions'],
  words: {
    title: {
      en: 'The directory of the host belongs to another user than the program in the container',
      zh: '宿主机目录的属主与容器内程序的用户不一致',
    },
    what: {
      en: 'The program in the container runs as a user of its own and may not write into the directory that was mounted over its data.',
      zh: '容器里的程序以自己的用户运行，没有权限写挂载到数据目录上的那个宿主机目录。',
    },
    why: {
      en: 'A bind mount keeps the owner of the host, and only the number counts: grafana is 472, elasticsearch 1000, prometheus 65534, Bitnami 1001. A directory that Docker itself had to make belongs to root. A named volume that is empty takes the owner from the image, which is why it works there.',
      zh: '绑定挂载沿用宿主机上的属主，而且只认数字：grafana 是 472，elasticsearch 是 1000，prometheus 是 65534，Bitnami 是 1001。目录不存在时由 Docker 创建，属于 root。空的命名卷会继承镜像里的属主，所以换成命名卷就正常。',
    },
  },
  proof: [
    {
      weight: 'points',
      // below /data images that run as root keep theirs too, and them no owner stops: it is SELinux, or the server of a share
      when: all(
        seen('volume-not-writable'),
        unless(any(selinux, seen('root-denied-in-container'), seen('volume-not-writable', { anyone: '~.' }))),
      ),
      says: {
        en: 'A program in a container may not write where it keeps its data.',
        zh: '容器里的程序没有权限写自己的数据目录。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('volume-not-writable'),
        seen('sed-temporary-denied'),
        seen('postgres-data-owner'),
        seen('initdb-mode-refused'),
      ),
      says: { en: 'The data directory is refused.', zh: '数据目录拒绝写入。' },
    },
    {
      weight: 'hints',
      when: seen('chown-not-permitted'),
      says: {
        en: 'A program may not change the owner: perhaps it is not root, and the owner is another.',
        zh: '程序不能更改属主：也许它不是 root，而属主是别人。',
      },
    },
    {
      weight: 'hints',
      when: all(any(seen('image-dir-denied'), seen('entry-write-denied')), unless(selinux)),
      says: {
        en: 'The start script of an image may not write, or a directory is refused that hosts seldom have: mostly a bind mount of another owner.',
        zh: '镜像的启动脚本写不了文件，或者被拒绝的目录宿主机上很少有：多半是绑定挂载，属主对不上。',
      },
    },
    {
      // oftener than a label, where nothing tells that SELinux enforces
      weight: 'hints',
      when: all(
        any(
          seen('image-dir-denied'),
          seen('entry-write-denied'),
          all(seen('touch-denied-in-container'), is('log.of-container', true)),
        ),
        unless(any(selinux, is('selinux.mode', 'enforcing'))),
      ),
      says: { en: 'Nothing shows that SELinux enforces here.', zh: '没有迹象表明这里的 SELinux 在强制执行。' },
    },
    {
      weight: 'hints',
      when: all(seen('nginx-open-denied', { path: '~^/(?:etc|usr|var|run)/' }), unless(selinux)),
      says: {
        en: 'nginx may not open one of its own files: in a container mostly one that was mounted.',
        zh: 'nginx 打不开自己的文件：在容器里多半是挂载进去的那一个。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('touch-denied-in-container'), is('log.of-container', true)),
      says: { en: 'A path is refused in the log of a container.', zh: '容器日志里有路径被拒绝访问。' },
    },
  ],
  refutes: [
    {
      when: selinux,
      says: { en: 'The audit log names SELinux as what refuses.', zh: '审计日志表明是 SELinux 拒绝的。' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['docker-logs', 'getenforce', 'docker-inspect-state'],
  names: { CONTAINER: [], IMAGE: [] },
  fixes: [
    {
      does: {
        en: 'Which number does the program run as, and whose is the directory?',
        zh: '先看程序的用户编号和目录的属主',
      },
      run: "docker run --rm --entrypoint id IMAGE\ndocker inspect -f '{{range .Mounts}}{{.Source}} -> {{.Destination}}{{println}}{{end}}' CONTAINER\nls -ldn /path/on/host",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Give the directory to that number', zh: '把目录交给这个编号' },
      run: 'sudo chown -R 1000:1000 /path/on/host',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Only on a directory of this container’s own; never chmod 777. With rootless Docker or podman the numbers of the host are shifted: podman unshare chown.',
        zh: '只对这个容器专用的目录执行；不要用 chmod 777。rootless Docker 或 podman 的编号有偏移，要用 podman unshare chown。',
      },
    },
    {
      does: { en: 'Or use a named volume, or run as the owner', zh: '或改用命名卷，或以目录属主的身份运行' },
      run: 'docker run -v data:/data IMAGE\ndocker run --user "$(id -u):$(id -g)" -v "$PWD/data:/data" IMAGE',
      root: false,
      risk: 'restarts-service',
    },
  ],
  verify: containerRuns,
  prevent: [
    {
      says: {
        en: 'Make the directory with its owner before the first start: install -d -o 1000 -g 1000 PATH.',
        zh: '首次启动前就建好目录并设好属主：install -d -o 1000 -g 1000 PATH。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/engine/storage/bind-mounts/',
    'https://grafana.com/docs/grafana/latest/setup-grafana/installation/docker/',
    'https://www.elastic.co/guide/en/elasticsearch/reference/current/docker.html',
  ],
})
