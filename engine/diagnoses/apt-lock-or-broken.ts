import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

const locked = any(
  seen('apt-lock-held'),
  seen('debconf-locked'),
  seen('dnf-locked'),
  seen('zypper-locked'),
  seen('pacman-locked'),
  seen('apk-locked'),
)
const broken = any(seen('dpkg-interrupted'), seen('rpm-database-broken'))

/** the head of a list: what does not fit stands in the lines below it */
const whichAlone = seen('package-dependencies-unmet', { which: '~.' })

export default defineDiagnosis({
  id: 'apt-lock-or-broken',
  area: 'host',
  tags: ['linux/packages'],
  words: {
    title: {
      en: 'The package manager is locked, or its packages are in a broken state',
      zh: '包管理器被锁住，或软件包处于损坏状态',
    },
    what: {
      en: 'Another package manager runs (often the automatic updates), an earlier run stopped half way and must be finished first, or packages exclude each other.',
      zh: '另一个包管理器正在运行（常是自动更新），或者上一次运行到一半停了、必须先收尾，或者软件包互相冲突。',
    },
    why: {
      en: "apt, dnf and apk hold kernel locks: the file is always there, and the lock goes with its process, so deleting the file never helps and risks two writers. Only pacman's db.lck is a plain file that survives a crash.",
      zh: 'apt、dnf、apk 用的是内核锁：锁文件一直在，锁随进程消失，删文件没有用，反而可能两个进程同时写。只有 pacman 的 db.lck 是普通文件，崩溃后会留下。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: locked,
      says: { en: 'The package manager says that another one holds its lock.', zh: '包管理器明说锁被别的进程占着。' },
    },
    {
      weight: 'points',
      when: broken,
      says: {
        en: 'The package manager says that an earlier run was interrupted.',
        zh: '包管理器明说上一次运行被中断。',
      },
    },
    {
      weight: 'points',
      when: seen('apt-held-packages'),
      says: {
        en: 'The packages are on hold: somebody fixed their version with apt-mark.',
        zh: '这些软件包被 hold 住了：有人用 apt-mark 固定了版本。',
      },
    },
    {
      weight: 'points',
      // a script of a package that failed for a reason of its own only drags dpkg along
      when: all(
        any(seen('apt-broken-packages', { state: '~.' }), all(seen('package-dependencies-unmet'), unless(whichAlone))),
        unless(
          any(
            seen('kmod-could-not-insert'),
            seen('kmod-module-not-found'),
            seen('dkms-build-failed'),
            seen('docker-start-failed'),
            seen('boot-no-space'),
            seen('initramfs-write-failed'),
            seen('no-space-left'),
            seen('package-utime-eperm'),
            // not half installed: packages of two releases, or two that exclude each other
            seen('apt-package-breaks'),
          ),
        ),
      ),
      says: {
        en: 'Packages are half installed, or their dependencies do not fit.',
        zh: '有软件包装了一半，或依赖不满足。',
      },
    },
    {
      // dpkg only hands on that a script failed; why, its lines above say
      weight: 'hints',
      when: all(seen('apt-broken-packages'), unless(seen('apt-broken-packages', { pipe: '~.' }))),
      says: {
        en: 'A package could not be set up. The reason stands in the lines above this one.',
        zh: '有软件包没能配置好。原因写在这一行之前的输出里。',
      },
    },
    {
      weight: 'hints',
      when: seen('package-dependency-absent', { going: '~.' }),
      says: {
        en: 'A dependency is not going to be installed: something that is installed or held stands against it.',
        zh: '依赖不会被安装：已装或被保留的某个包与它冲突。',
      },
    },
  ],
  refutes: [
    {
      when: all(
        seen('package-not-root'),
        unless(any(seen('apt-lock-held', { pid: '~.' }), broken, seen('apt-broken-packages'))),
      ),
      says: {
        en: 'The lock was refused for missing root rights; nobody holds it.',
        zh: '是缺少 root 权限打不开锁，并没有别的进程占用。',
      },
    },
  ],
  variants: [
    { id: 'locked', when: locked, title: { en: 'Another package manager runs', zh: '另一个包管理器正在运行' } },
    {
      id: 'interrupted',
      when: any(broken, seen('apt-broken-packages')),
      title: { en: 'An earlier run was not finished', zh: '上一次没有完成' },
    },
    { id: 'held', when: seen('apt-held-packages'), title: { en: 'The packages are on hold', zh: '软件包被 hold 住' } },
  ],
  explains: [],
  prior: 3,
  ask: ['package-processes', 'package-manager', 'df'],
  names: { PACKAGE: [], PID: [inLine('apt-lock-held', 'pid'), inLine('dnf-locked', 'pid')] },
  fixes: [
    {
      does: { en: 'Wait for the process that holds the lock', zh: '等占锁的进程结束' },
      for: ['debian', 'raspberrypi'],
      run: "ps -eo pid,etime,args | grep -E '[a]pt|[d]pkg|[u]nattended'\nsudo apt-get -o DPkg::Lock::Timeout=600 install PACKAGE",
      root: true,
      risk: 'safe',
      caution: {
        en: 'Never kill dpkg in the middle, and do not delete the lock file. update never waits for its own lock: repeat it.',
        zh: '不要在中途杀 dpkg，也不要删锁文件。update 从不等它自己的锁：过一会儿重试。',
      },
    },
    {
      does: { en: 'Nothing runs any more: finish the interrupted run', zh: '确认没有进程在跑：完成被中断的安装' },
      for: ['debian', 'raspberrypi'],
      run: 'sudo dpkg --configure -a\nsudo apt -f install',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Packages on hold: see which, release them, and hold them again after the change',
        zh: '软件包被 hold：先看是哪些，解除后再升级，完成后重新 hold',
      },
      for: ['debian', 'raspberrypi'],
      run: 'apt-mark showhold\nsudo apt-mark unhold PACKAGE\nsudo apt-mark hold PACKAGE',
      root: true,
      risk: 'safe',
      caution: {
        en: 'A hold on kubelet, kubeadm or containerd is deliberate: upgrade the cluster in its order.',
        zh: 'kubelet、kubeadm、containerd 被 hold 是有意为之：要按集群升级的顺序来。',
      },
    },
    {
      does: { en: 'Wait for the named pid; then check the database', zh: '等提示中的 pid 结束，再检查数据库' },
      for: ['rhel'],
      run: 'ps -p PID -o pid,etime,args\nsudo dnf check',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'A damaged rpm database: rebuild it', zh: 'rpm 数据库损坏：重建' },
      for: ['rhel', 'suse'],
      run: 'sudo cp -a /var/lib/rpm /var/lib/rpm.bak\nsudo rpm --rebuilddb',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Wait for PackageKit or YaST, or stop it', zh: '等 PackageKit 或 YaST 结束，或停掉它' },
      for: ['suse'],
      run: 'sudo systemctl stop packagekit\nsudo zypper refresh',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Only when no pacman runs: remove its stale lock', zh: '仅在没有 pacman 运行时：删除残留的锁' },
      for: ['arch'],
      run: 'pgrep -a pacman || sudo rm /var/lib/pacman/db.lck',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Wait for the other apk', zh: '等另一个 apk 结束' },
      for: ['alpine'],
      run: 'sudo apk --wait 60 update',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'package-processes',
    when: any(seen('package-run-ok'), is('package.manager-runs', false)),
    says: { en: 'No package manager runs any more, or it works again.', zh: '没有包管理器在运行了，或已恢复正常。' },
  },
  prevent: [
    {
      says: {
        en: 'In scripts give apt a lock time-out (it holds for install and upgrade, not for update); keep one automatic updater.',
        zh: '脚本里给 apt 加锁超时（对安装和升级有效，对 update 无效）；只保留一个自动更新工具。',
      },
      run: 'echo \'DPkg::Lock::Timeout "600";\' | sudo tee /etc/apt/apt.conf.d/99-lock',
    },
  ],
  sources: [
    'https://salsa.debian.org/apt-team/apt/-/blob/main/apt-pkg/contrib/fileutl.cc',
    'https://wiki.archlinux.org/title/Pacman',
    'https://github.com/openSUSE/libzypp/blob/master/zypp/ZYppFactory.cc',
  ],
})
