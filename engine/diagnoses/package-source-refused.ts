import { all, any, is, seen, unless } from '../conditions'
import { aptEnded100, aptFetchFailed } from '../situations'
import { defineDiagnosis, packagesGoThrough, theHost } from './kit'

const key = any(
  // “is not signed” is also what is left to say where gpgv itself could not run
  seen('apt-key-missing', { key: '~.' }, { expired: '~.' }, { expired2: '~.' }, { told: '~.' }),
  seen('pacman-signature'),
  seen('rpm-key-missing'),
  seen('apk-signature'),
)
const gone = seen('package-source-gone')
const malformed = seen('package-source-malformed')
/** a name that does not resolve, or a clock that is wrong, is met first and looks the same further down */
const elsewhere = any(
  seen('libc-name-resolution-failed'),
  seen('apt-not-valid-yet'),
  seen('gpg-from-future'),
  // gpgv itself does not get through: the keys are not looked at
  seen('apt-invalid-signature'),
  seen('apt-keyring-ignored', { unread: '~.' }),
  seen('clock-too-far'),
  is('time.synchronized', false),
)
/** “no Release file” is also what apt says of a source whose certificate it did not take: it never asked for the file */
const certificate = any(
  seen('tls-expired'),
  seen('tls-not-yet-valid'),
  seen('tls-issuer-unknown'),
  seen('tls-no-ca-bundle'),
  seen('tls-name-differs'),
  seen('gnutls-verification-failed'),
)

export default defineDiagnosis({
  id: 'package-source-refused',
  area: 'host',
  tags: ['linux/packages'],
  words: {
    title: {
      en: 'A package source is refused: its key, its address or its entry',
      zh: '软件源用不了：密钥、地址或条目有问题',
    },
    what: {
      en: 'The package manager is well and not locked. One source it reads is signed by a key that is not trusted here, has moved or was given up with its release, or is entered wrongly.',
      zh: '包管理器本身正常，也没有被锁。问题出在某个软件源：签名密钥在这里不受信任，或者源已随发行版退役、搬走，或者条目写错了。',
    },
    why: {
      en: 'Keys are replaced and expire, and a machine that was not updated for long has the old ones; the package with the new keys comes through the very source that is refused. Releases at the end of their life move to an archive (old-releases.ubuntu.com, archive.debian.org, vault.centos.org), and the mirrors answer 404.',
      zh: '密钥会更换、会过期，长时间没更新的机器上还是旧的；而装新密钥的软件包偏偏来自那个被拒绝的源。到期的发行版会搬到归档站（old-releases.ubuntu.com、archive.debian.org、vault.centos.org），镜像站就返回 404。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(key, unless(elsewhere)),
      says: {
        en: 'The signature of the source or of a package is by a key that this machine does not have or does not trust.',
        zh: '软件源或软件包的签名，用的是本机没有或不信任的密钥。',
      },
    },
    {
      weight: 'points',
      when: all(gone, unless(any(elsewhere, certificate))),
      says: {
        en: 'The server answers, and has no such source any more.',
        zh: '服务器有应答，但已经没有这个源了。',
      },
    },
    {
      weight: 'points',
      when: all(seen('apt-index-error'), seen('apt-fetch-status'), unless(any(elsewhere, certificate))),
      says: {
        en: 'The server answers 404 or 403 for the index of a source.',
        zh: '请求某个软件源的索引时，服务器返回 404 或 403。',
      },
    },
    {
      weight: 'hints',
      when: seen('apt-fetch-status'),
      says: {
        en: 'Something of a source is not where apt looks for it: the source, or lists that are out of date.',
        zh: '软件源里的某个文件不在 apt 要找的位置：可能是源没了，也可能是本地列表过期。',
      },
    },
    {
      weight: 'points',
      when: seen('package-source-gone', { centos: '~.' }, { centos2: '~.' }),
      says: {
        en: 'mirrorlist.centos.org was switched off in July 2024, and its name does not resolve any more.',
        zh: 'mirrorlist.centos.org 已于 2024 年 7 月停用，域名也不再解析。',
      },
    },
    {
      weight: 'points',
      when: malformed,
      says: {
        en: 'An entry in the list of sources cannot be read, or two of them contradict each other.',
        zh: '软件源列表里有条目无法解析，或者两条互相矛盾。',
      },
    },
    {
      weight: 'hints',
      when: all(
        any(key, seen('apt-key-missing'), gone, seen('package-baseurl-none')),
        unless(seen('apt-invalid-signature')),
      ),
      says: { en: 'A source cannot be used.', zh: '有软件源不可用。' },
    },
    {
      weight: 'hints',
      when: seen('package-source-cut'),
      says: {
        en: 'The source is not reached, or the connection is reset on the way: another source of the same packages, or a proxy for the package manager.',
        zh: '连不上软件源，或连接中途被重置：换一个提供同样软件包的源，或给包管理器配代理。',
      },
    },
    {
      weight: 'hints',
      when: seen('apt-package-unknown'),
      says: {
        en: 'No source has this package: the source is not set up or was not read, or the name is another.',
        zh: '没有哪个源提供这个软件包：源没有配好或没有读到，或者包名不对。',
      },
    },
    {
      weight: 'hints',
      when: aptEnded100,
      says: {
        en: 'apt-get ended with 100 in a step of the build. The lines above say why; in images whose release has ended it is mostly the source.',
        zh: '构建步骤里的 apt-get 以 100 结束，原因在上面的行里；基础镜像的发行版已停止支持时，多半是软件源。',
      },
    },
    {
      weight: 'hints',
      when: aptFetchFailed,
      says: {
        en: 'A file of a source did not come, or was not the one that the source had announced: a mirror in the middle of its update, or one that has ended.',
        zh: '软件源的文件没拿到，或与源公布的不一致：镜像站正在同步，或已停用。',
      },
    },
    {
      weight: 'points',
      when: seen('apt-release-info-changed'),
      says: {
        en: 'The source calls itself otherwise than before, as when a release becomes oldstable; apt wants that confirmed (apt-get update --allow-releaseinfo-change).',
        zh: '软件源的名称与以前不同，例如 stable 变成 oldstable；apt 要你确认（apt-get update --allow-releaseinfo-change）。',
      },
    },
    {
      weight: 'hints',
      when: seen('gpg-no-data'),
      says: {
        en: 'What was to be the key of the source is none: the download failed, or brought a page.',
        zh: '下载到的不是软件源的密钥：下载失败，或拿到的是网页。',
      },
    },
  ],
  refutes: [
    {
      when: seen('apt-not-valid-yet'),
      says: { en: 'The source is from the future: the clock is behind.', zh: '软件源的时间在未来：是本机时钟慢了。' },
    },
  ],
  variants: [
    { id: 'key', when: key, title: { en: 'Its key is not trusted', zh: '密钥不受信任' } },
    { id: 'gone', when: gone, title: { en: 'It is not there any more', zh: '源已不存在' } },
    { id: 'malformed', when: malformed, title: { en: 'Its entry is wrong', zh: '条目有误' } },
  ],
  // an installer that stops at its apt goes on to start a Docker that it never got
  explains: ['docker-daemon-not-installed'],
  prior: 2,
  ask: ['package-manager', 'os-release', 'date-u'],
  names: { SOURCE_HOST: [theHost], KEY_ADDRESS: [], NAME: [], RELEASE: [], PROXY: [], PORT: [] },
  fixes: [
    {
      does: { en: 'Fetch the key of the source anew', zh: '重新获取该源的密钥' },
      for: ['debian', 'raspberrypi'],
      run: 'grep -rn SOURCE_HOST /etc/apt/sources.list /etc/apt/sources.list.d/\nsudo install -d -m 0755 /etc/apt/keyrings\ncurl -fsSL https://KEY_ADDRESS | sudo gpg --dearmor -o /etc/apt/keyrings/NAME.gpg\nsudo apt-get update',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Take the key’s address from the maker’s own install page, over https. The entry names the file in [signed-by=...]; two entries of one source must name the same. Do not use trusted=yes.',
        zh: '密钥地址取自软件方自己的安装页面，走 https。条目里用 [signed-by=...] 指定文件；同一个源的两条必须写同一个文件。不要用 trusted=yes。',
      },
    },
    {
      does: {
        en: 'A release at the end of its life: point to the archive, then upgrade',
        zh: '发行版已退役：先指向归档站，再升级系统',
      },
      for: ['debian', 'raspberrypi'],
      run: "sudo sed -i.bak -E 's#https?://([a-z]{2}\\.)?(archive|security)\\.ubuntu\\.com#http://old-releases.ubuntu.com#' /etc/apt/sources.list   # Debian: archive.debian.org\nsudo apt-get update",
      root: true,
      risk: 'safe',
      caution: { en: 'Nobody closes holes there any more.', zh: '那里不再有安全更新。' },
    },
    {
      does: { en: 'CentOS at its end: point to the vault', zh: 'CentOS 已退役：指向 vault' },
      for: ['rhel'],
      run: "sudo sed -i.bak -E 's/^mirrorlist=/#mirrorlist=/; s|^#?baseurl=http://mirror.centos.org|baseurl=http://vault.centos.org|' /etc/yum.repos.d/CentOS-*.repo\nsudo yum makecache",
      root: true,
      risk: 'safe',
      caution: { en: 'Nobody closes holes there any more.', zh: '那里不再有安全更新。' },
    },
    {
      does: {
        en: '404 below docker-ce on openEuler, Kylin, Alibaba, Amazon and others: $releasever is their own there; name the CentOS release of the same age',
        zh: 'openEuler、麒麟、Alibaba Cloud Linux、Amazon Linux 上 docker-ce 报 404：$releasever 是它们自己的版本号，改成年代相当的 CentOS 版本',
      },
      for: ['rhel'],
      run: "ldd --version | head -n 1   # glibc 2.17: 7, 2.28: 8, 2.34: 9\nsudo sed -i.bak 's/\\$releasever/RELEASE/g' /etc/yum.repos.d/docker-ce.repo\nsudo yum makecache",
      root: true,
      risk: 'safe',
      caution: {
        en: 'Docker does not support these systems; most have a docker or podman of their own.',
        zh: 'Docker 官方不支持这些系统；它们大多自带 docker 或 podman 软件包。',
      },
    },
    {
      does: {
        en: '“Package does not match intended download”, “Hash Sum mismatch”: the mirror is between two states; drop the lists, and take another mirror or wait',
        zh: '报 “Package does not match intended download” 或 “Hash Sum mismatch”：镜像站正同步到一半，清掉缓存，换一个镜像站或过会儿再试',
      },
      for: ['rhel'],
      run: 'sudo yum clean all\nsudo yum makecache',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'download.docker.com is reset or does not answer: take the docker of the distribution, or give dnf a proxy',
        zh: 'download.docker.com 被重置或没有应答：用发行版自带的 docker，或给 dnf 配代理',
      },
      for: ['rhel'],
      run: 'dnf list docker moby-engine podman\necho proxy=http://PROXY:PORT | sudo tee -a /etc/dnf/dnf.conf   # CentOS 7: /etc/yum.conf',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Universities and clouds copy this source; the signatures are checked against Docker’s key all the same, so leave gpgcheck on. get-docker.sh takes another address by DOWNLOAD_URL.',
        zh: '高校和云厂商的镜像站大多同步了这个源；软件包照样用 Docker 的密钥验签，gpgcheck 不要关。get-docker.sh 用 DOWNLOAD_URL 换地址。',
      },
    },
    {
      does: { en: 'Arch: the keys first, then the rest', zh: 'Arch：先更新密钥，再更新其余' },
      for: ['arch'],
      run: 'sudo pacman -Sy --needed archlinux-keyring\nsudo pacman -Su',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Still refused: make the keyring anew (rm -r /etc/pacman.d/gnupg; pacman-key --init; pacman-key --populate). Check the clock first.',
        zh: '仍被拒绝：重建密钥环（rm -r /etc/pacman.d/gnupg; pacman-key --init; pacman-key --populate）。先检查时钟。',
      },
    },
    {
      does: {
        en: 'Alpine: sources of the release that runs, and its keys',
        zh: 'Alpine：软件源与运行的版本一致，并更新密钥',
      },
      for: ['alpine'],
      run: 'cat /etc/alpine-release /etc/apk/repositories\nls /etc/apk/keys\nsudo apk add -u alpine-keys\nsudo apk update',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Lines of edge in the list of an older release bring keys that it does not have. A package of a third party needs its maker’s key in /etc/apk/keys; do not use --allow-untrusted for what runs as root. BAD in place of UNTRUSTED: a proxy or mirror handed out something else; fetch it again.',
        zh: '在旧版本里混入 edge 的源，就会遇到本机没有的密钥。第三方软件包要先把厂商的公钥放进 /etc/apk/keys；以 root 运行的东西不要用 --allow-untrusted。报 BAD 而不是 UNTRUSTED，说明代理或镜像给的内容不对，重新下载。',
      },
    },
  ],
  verify: packagesGoThrough,
  prevent: [
    {
      says: {
        en: 'Update often enough that keys come before they are needed, and leave a release before its end of life.',
        zh: '及时更新，让新密钥先于需要到位；在发行版到期之前升级。',
      },
    },
  ],
  sources: [
    'https://manpages.debian.org/apt-secure',
    'https://wiki.archlinux.org/title/Pacman/Package_signing',
    'https://wiki.centos.org/Download',
    'https://github.com/tuna/issues/issues/1122',
    'https://github.com/docker/for-linux/issues/1111',
  ],
})
