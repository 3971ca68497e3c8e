import { all, any, has, is, matches, seen, unless } from '../conditions'
import { daemonAnswers, defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'userns-remap-subid-missing',
  area: 'security',
  tags: ['docker/daemon', 'security/user-namespaces'],
  words: {
    title: {
      en: 'userns-remap is on, and the range of the user in /etc/subuid or /etc/subgid is missing or short',
      zh: '开了 userns-remap，而用户在 /etc/subuid、/etc/subgid 里没有区段，或区段太短',
    },
    what: {
      en: 'dockerd cannot build the ID mapping: a file is missing, has no line for dockremap, or the user could not be made.',
      zh: 'dockerd 建不了 ID 映射：文件不存在、没有 dockremap 的行，或者用户创建失败。',
    },
    why: {
      en: 'With userns-remap container root becomes an unprivileged range of the host, read from these two files. Some distributions and minimal images do not have them.',
      zh: '开启 userns-remap 后，容器里的 root 会映射到主机上一段无特权 ID，区段就记在这两个文件里。有些发行版和精简镜像没有它们。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('dockerd-subid-missing'),
      says: {
        en: 'dockerd finds no sub-ids for the remapped user, or not the user itself.',
        zh: 'dockerd 找不到重映射用户的从属 ID，或者连这个用户都找不到。',
      },
    },
    {
      weight: 'proves',
      when: all(
        seen('dockerd-subid-missing'),
        any(
          is('subid.range', 'missing'),
          has('daemon-json.keys', 'userns-remap'),
          matches('dockerd.flags', 'userns-remap'),
          matches('unit.exec', 'userns-remap', 'docker'),
        ),
      ),
      says: {
        en: 'dockerd finds no sub-ids, and userns-remap is on.',
        zh: 'dockerd 找不到从属 ID，而 userns-remap 确实开着。',
      },
    },
    {
      weight: 'points',
      when: seen('daemon-id-unmapped'),
      says: {
        en: 'The daemon remaps users, and an image has an owner beyond the range: the range is too short.',
        zh: '守护进程开着用户重映射，而镜像里有文件的属主超出了区段：区段太短。',
      },
    },
    {
      weight: 'hints',
      when: seen('layer-owner-unmapped'),
      says: {
        en: 'An image has an owner beyond the ids that are mapped; the range may be too short.',
        zh: '镜像里有文件的属主超出了映射的 ID 范围；区段可能太短。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('runc-final-child-eof'), has('daemon-json.keys', 'userns-remap')),
      says: {
        en: 'runc could not make a namespace, and userns-remap is on.',
        zh: 'runc 建不了命名空间，而且开了 userns-remap。',
      },
    },
    {
      weight: 'hints',
      when: seen('lxc-start-failed'),
      says: {
        en: 'The container did not start: an unprivileged one needs its range in /etc/subuid and /etc/subgid.',
        zh: '容器没能启动：非特权容器需要 /etc/subuid、/etc/subgid 里的区段。',
      },
    },
  ],
  refutes: [
    {
      when: seen('subuid-range-missing', { rootless: '~.' }),
      says: {
        en: 'It is a rootless podman or buildah that asks for the range of its own user, no dockerd.',
        zh: '这是 rootless 的 podman 或 buildah 在找当前用户自己的区段，不是 dockerd。',
      },
    },
    {
      when: all(is('subid.range', 'present', 'dockremap'), unless(seen('daemon-id-unmapped'))),
      says: { en: 'dockremap has a range.', zh: 'dockremap 已有区段。' },
    },
  ],
  explains: ['docker-daemon-not-running'],
  prior: 2,
  ask: ['subid', 'daemon-json', 'journalctl-unit docker'],
  names: { 'NAME:START:COUNT': [] },
  fixes: [
    {
      does: { en: 'Give dockremap a range, then start', zh: '给 dockremap 分配区段，再启动' },
      run: 'getent passwd dockremap || sudo useradd --system --no-create-home --shell /usr/sbin/nologin dockremap\necho dockremap:500000:65536 | sudo tee -a /etc/subuid\necho dockremap:500000:65536 | sudo tee -a /etc/subgid\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'The range must not overlap another line (100000 is mostly the first login’s). Images and containers live apart under /var/lib/docker/500000.500000: the old ones seem gone and are not.',
        zh: '区段不能与其他行重叠（100000 起的一段通常属于第一个登录用户）。镜像和容器会另存在 /var/lib/docker/500000.500000 下：旧的看起来没了，其实还在。',
      },
    },
    {
      does: {
        en: 'A layer with an owner beyond the range: lengthen it to 65536 ids, or build the image without such owners',
        zh: '镜像层的属主超出区段：把区段扩到 65536 个 ID，或者构建镜像时不要带这样的属主',
      },
      run: 'grep dockremap /etc/subuid /etc/subgid   # NAME:START:COUNT, COUNT 65536 or more',
      root: false,
      risk: 'safe',
      caution: {
        en: 'An id of many digits comes from the machine on which the image was built; no sensible range holds it.',
        zh: '位数很多的 ID 来自构建镜像的那台机器，正常的区段都装不下它。',
      },
    },
  ],
  verify: daemonAnswers,
  prevent: [{ says: { en: 'Create the sub-id lines in the image.', zh: '在系统镜像里预先写好从属 ID。' } }],
  sources: ['https://docs.docker.com/engine/security/userns-remap/', 'https://github.com/moby/moby/issues/20751'],
})
