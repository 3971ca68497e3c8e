import { seen } from '../conditions'
import { daemonAnswers, defineDiagnosis, inLine } from './kit'

export default defineDiagnosis({
  id: 'data-root-unusable',
  area: 'docker',
  tags: ['docker/daemon', 'docker/storage', 'docker/state'],
  words: {
    title: {
      en: 'dockerd cannot use its data directory: a link into nothing, a disk not mounted, a file system without owners',
      zh: 'dockerd 用不了自己的数据目录：链接悬空、磁盘没挂载，或文件系统不支持属主权限',
    },
    what: {
      en: 'Before anything else dockerd resolves, creates and sets the mode of its data root. One of these steps fails.',
      zh: 'dockerd 一启动就要解析、创建数据目录并设置权限，其中某一步失败了。',
    },
    why: {
      en: '/var/lib/docker is often a link to a bigger disk. When that is not mounted at boot the link points at nothing: mkdir says “file exists” for the link itself, lstat “no such file” for the target. NTFS, exFAT, SMB and NFS with root squash refuse chmod. With userns-remap every directory on the way needs o+x.',
      zh: '/var/lib/docker 常是指向大磁盘的链接。开机时那块盘没挂上，链接就悬空：mkdir 对链接本身说 “file exists”，lstat 对目标说 “no such file”。NTFS、exFAT、SMB 以及开了 root squash 的 NFS 不允许 chmod。开了 userns-remap 时，沿途每一级目录都要有 o+x。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('data-root-refused'),
      says: {
        en: 'dockerd names the step with its data root that failed.',
        zh: 'dockerd 指明了数据目录的哪一步失败。',
      },
    },
  ],
  refutes: [{ when: daemonAnswers.when, says: daemonAnswers.says }],
  variants: [
    {
      id: 'dangling',
      when: seen('data-root-refused', { mkdir: '~.' }, { root: '~.' }, { path: '~.' }),
      title: { en: 'a link whose target is not there', zh: '链接的目标不在' },
    },
    {
      id: 'mode',
      when: seen('data-root-refused', { chmod: '~.' }, { mode: '~.' }),
      title: { en: 'a file system that keeps no owners or modes', zh: '文件系统不保存属主和权限' },
    },
    {
      id: 'remapped',
      when: seen('data-root-refused', { closed: '~.' }, { remapped: '~.' }),
      title: { en: 'the remapped root may not pass', zh: '映射后的 root 进不去这条路径' },
    },
  ],
  explains: ['docker-daemon-not-running'],
  prior: 2,
  ask: ['ls-docker-root', 'findmnt', 'fstab', 'daemon-json'],
  names: { ROOT: [inLine('data-root-refused', 'root', 'path', 'mkdir', 'chmod', 'mode', 'closed')] },
  fixes: [
    {
      does: { en: 'See where it points, and what is mounted there', zh: '看它指向哪里、那里挂着什么' },
      run: 'ls -ld ROOT; readlink -f ROOT\nnamei -l ROOT\nfindmnt -T "$(readlink -m ROOT)"',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Mount the disk, then start; and let Docker wait for it', zh: '先挂上磁盘再启动；并让 Docker 等它' },
      run: 'sudo mount -a\nsudo systemctl edit docker   # [Unit] RequiresMountsFor=/mnt/data\nsudo systemctl reset-failed docker\nsudo systemctl start docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Do not make an empty directory in its place: Docker starts with nothing in it, and images and volumes seem gone.',
        zh: '不要在那里建个空目录：Docker 会从空的开始，镜像和卷看起来就“没了”。',
      },
    },
    {
      does: { en: 'A file system without owners: use ext4 or xfs', zh: '不支持属主的文件系统：换成 ext4 或 xfs' },
      run: 'findmnt -no FSTYPE -T ROOT\nsudo nano /etc/docker/daemon.json   # "data-root": "/srv/docker"\nsudo systemctl start docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Copy with rsync -aHAX while Docker is stopped, if what is there is wanted.',
        zh: '原有数据要保留的话，停掉 Docker 后用 rsync -aHAX 拷贝。',
      },
    },
    {
      does: { en: 'userns-remap: let others pass through', zh: 'userns-remap：给沿途目录加上其他用户的 x 权限' },
      run: 'sudo chmod o+x /mnt/data',
      root: true,
      risk: 'safe',
    },
  ],
  verify: daemonAnswers,
  prevent: [
    {
      says: {
        en: 'Set data-root instead of a link, and RequiresMountsFor= in the unit.',
        zh: '用 data-root 代替链接，并在单元里写 RequiresMountsFor=。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/engine/daemon/#configure-the-data-directory-location',
    'https://github.com/moby/moby/blob/master/daemon/daemon_unix.go',
    'https://github.com/nasty-project/nasty/pull/426',
  ],
})
