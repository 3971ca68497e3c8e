import { any, is, seen } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

/** services whose names differ between the families */
const differs =
  '~^(?:r?syslog|sshd?|httpd|apache2|nginx|crond?|mysqld?|mariadb|postgresql|network-manager|NetworkManager|networking|network|ntpd?|chronyd?|smbd?|named|bind9|nfs-(?:kernel-)?server|iptables|supervisord?|redis(?:-server)?|vsftpd|php[\\d.]*-fpm)\\.service$'

export default defineDiagnosis({
  id: 'unit-not-installed',
  area: 'systemd',
  tags: ['systemd/units', 'linux/packages'],
  words: {
    title: { en: 'systemd knows no unit of this name', zh: 'systemd 里没有这个名字的单元' },
    what: {
      en: 'The package is not installed, or its service is called otherwise on this distribution, or the unit belongs to the user and not to the system.',
      zh: '软件包没有安装，或者它的服务在这个发行版上叫别的名字，又或者它是用户单元而不是系统单元。',
    },
    why: {
      en: 'Names differ: sshd and ssh, httpd and apache2, crond and cron, mariadb and mysql. Units of a user are seen with systemctl --user only, and a file that was just written only after daemon-reload. In a container there is often no systemd at all.',
      zh: '各发行版的名字不同：sshd 与 ssh、httpd 与 apache2、crond 与 cron、mariadb 与 mysql。用户单元只有 systemctl --user 才看得到，刚写好的单元文件要 daemon-reload 之后才认。容器里往往根本没有 systemd。',
    },
  },
  proof: [
    {
      weight: 'points',
      // units whose absence is not the noise of an installer that stops whatever might be there
      when: seen('systemd-unit-not-found', { unit: differs }, { unit2: differs }, { unit3: differs }),
      says: {
        en: 'systemd has no such unit, and its name is one that differs.',
        zh: 'systemd 没有这个单元，而它的名字恰好因发行版而异。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('systemd-unit-not-found'), is('unit.loaded', 'not-found')),
      says: { en: 'systemd says that it has no such unit.', zh: 'systemd 说没有这个单元。' },
    },
  ],
  refutes: [
    {
      when: seen('unit-masked-refused'),
      says: { en: 'The unit is there, and masked.', zh: '单元存在，只是被屏蔽了。' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['systemctl-status'],
  names: {
    NAME: [inLine('systemd-unit-not-found', 'unit', 'unit2', 'unit3')],
    PACKAGE: [],
  },
  fixes: [
    {
      does: { en: 'Is it there under another name?', zh: '看是不是叫别的名字' },
      run: 'systemctl list-unit-files | grep -i NAME\nsystemctl --user list-unit-files | grep -i NAME',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Install the package that brings it', zh: '安装提供它的软件包' },
      for: ['debian', 'raspberrypi'],
      run: 'apt-file search NAME.service\nsudo apt-get install PACKAGE',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install the package that brings it', zh: '安装提供它的软件包' },
      for: ['rhel'],
      run: "dnf provides '*/NAME.service'\nsudo dnf install PACKAGE",
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'A unit file of your own: tell systemd', zh: '自己写的单元文件：让 systemd 重新读取' },
      run: 'sudo systemctl daemon-reload',
      root: true,
      risk: 'safe',
      caution: {
        en: 'It belongs into /etc/systemd/system and ends in .service.',
        zh: '文件要放在 /etc/systemd/system，名字以 .service 结尾。',
      },
    },
  ],
  verify: {
    probe: 'systemctl-status',
    when: is('unit.loaded', 'loaded'),
    says: { en: 'systemd has loaded the unit.', zh: 'systemd 已加载这个单元。' },
  },
  prevent: [
    {
      says: {
        en: 'In scripts ask first: systemctl cat NAME.',
        zh: '脚本里先问一句：systemctl cat NAME。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man1/systemctl.1.html',
    'https://man7.org/linux/man-pages/man5/systemd.unit.5.html',
  ],
})
