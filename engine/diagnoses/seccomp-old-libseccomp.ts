import { all, any, atLeast, below, is, matches, seen } from '../conditions'
import { defineDiagnosis } from './kit'

const timeRefused = any(
  seen('time64-nonsense-date'),
  seen('python-no-time'),
  seen('clock-read-eperm'),
  seen('package-utime-eperm'),
)
const threadRefused = any(seen('thread-create-eperm'), seen('faccessat2-eperm'), seen('apt-post-invoke-problem'))

export default defineDiagnosis({
  id: 'seccomp-old-libseccomp',
  area: 'container',
  tags: ['docker/security', 'hardware/arm'],
  words: {
    title: {
      en: "The host's libseccomp or Docker is too old for the image's C library",
      zh: '宿主机的 libseccomp 或 Docker 太旧，跟不上镜像里的 C 库',
    },
    what: {
      en: 'A newer image uses system calls (64-bit time, clone3, faccessat2, statx) that the seccomp filter of this host does not know and refuses with EPERM.',
      zh: '较新的镜像用到了新的系统调用（64 位时间、clone3、faccessat2、statx），本机的 seccomp 过滤器不认识，一律以 EPERM 拒绝。',
    },
    why: {
      en: 'The C library falls back to the old call only when the answer is ENOSYS. An old filter says EPERM, and the program takes that at its word: no clock, no thread, no file.',
      zh: '只有返回 ENOSYS 时，C 库才会退回旧的系统调用。旧过滤器返回的是 EPERM，程序就当真了：读不到时钟、建不了线程、访问不了文件。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(timeRefused, matches('kernel.arch', '^arm')),
      says: {
        en: 'On a 32-bit ARM host a program in the container cannot read the time: the 64-bit time calls are refused.',
        zh: '32 位 ARM 主机上，容器里的程序读不到时间：64 位时间的系统调用被拒绝了。',
      },
    },
    {
      weight: 'proves',
      when: all(threadRefused, below('docker.version', '20.10.10')),
      says: {
        en: 'Threads are refused with EPERM, and this Docker is older than the profile that knows clone3 (20.10.10).',
        zh: '创建线程返回 EPERM，而这个 Docker 早于认识 clone3 的版本（20.10.10）。',
      },
    },
    {
      weight: 'points',
      when: any(timeRefused, threadRefused),
      says: {
        en: 'A call that needs no privilege at all is answered with "Operation not permitted".',
        zh: '根本不需要特权的调用，却返回了 “Operation not permitted”。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('python-init-interp'),
        seen('python-no-thread'),
        seen('apt-invalid-signature'),
        seen('apt-keyring-ignored', { unread: '~.' }),
        seen('cxx-eperm'),
      ),
      says: { en: 'Programs in the image fail for no reason of their own.', zh: '镜像里的程序无缘无故地失败。' },
    },
    {
      weight: 'hints',
      when: all(seen('apt-invalid-signature'), matches('kernel.arch', '^arm')),
      says: {
        en: 'apt on 32-bit ARM fails this way when it cannot read the time.',
        zh: '32 位 ARM 上 apt 读不到时间时就是这样失败的。',
      },
    },
    {
      weight: 'hints',
      when: seen('runc-seccomp-load-failed'),
      says: {
        en: 'The filter does not get into the kernel: libseccomp or runc may be too old, or too new for this kernel.',
        zh: '过滤器加载不进内核：libseccomp 或 runc 可能太旧，或对这个内核来说太新。',
      },
    },
  ],
  refutes: [
    {
      when: all(atLeast('runc.libseccomp', '2.5'), atLeast('docker.version', '20.10.10')),
      says: {
        en: "libseccomp and the engine's profile are both new enough.",
        zh: 'libseccomp 和引擎的 seccomp 配置都已足够新。',
      },
    },
  ],
  explains: ['time-not-synced'],
  prior: 2,
  ask: ['uname-m', 'docker-version', 'runc-version', 'docker-run'],
  fixes: [
    {
      does: {
        en: 'Newer libseccomp on Raspberry Pi OS 10 / Debian 10',
        zh: '在树莓派系统 10 / Debian 10 上更新 libseccomp',
      },
      for: ['raspberrypi', 'debian'],
      run: 'sudo apt-get install -t buster-backports libseccomp2\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Update Docker and runc', zh: '更新 Docker 与 runc' },
      run: 'sudo apt-get update && sudo apt-get install --only-upgrade docker-ce docker-ce-cli containerd.io libseccomp2',
      for: ['debian', 'raspberrypi'],
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Update Docker and libseccomp', zh: '更新 Docker 与 libseccomp' },
      run: 'sudo dnf upgrade docker-ce containerd.io libseccomp',
      for: ['rhel'],
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Test without the filter, to be sure', zh: '关掉过滤器试一次，确认原因' },
      run: 'docker run --rm --security-opt seccomp=unconfined alpine date',
      root: false,
      risk: 'safe',
      caution: {
        en: 'As a test only: the filter protects the host.',
        zh: '只用来验证：过滤器是保护宿主机的。',
      },
    },
  ],
  verify: {
    probe: 'docker-run',
    when: is('container.run', 'ok'),
    says: { en: 'The container runs.', zh: '容器正常运行。' },
  },
  prevent: [{ says: { en: 'Update the host before the base images.', zh: '先更新宿主机，再更新基础镜像。' } }],
  holds: {
    en: 'time64: libseccomp before 2.4.2 or Docker before 19.03.9, 32-bit images only; faccessat2: libseccomp before 2.4.4 or Docker before 20.10.0; clone3: Docker before 20.10.10.',
    zh: '64 位时间：libseccomp 低于 2.4.2 或 Docker 低于 19.03.9，仅 32 位镜像；faccessat2：libseccomp 低于 2.4.4 或 Docker 低于 20.10.0；clone3：Docker 低于 20.10.10。',
  },
  sources: [
    'https://github.com/debuerreotype/docker-debian-artifacts/issues/150',
    'https://github.com/moby/moby/pull/42836',
    'https://wiki.alpinelinux.org/wiki/Release_Notes_for_Alpine_3.13.0',
  ],
})
