import { all, any, is, isIn, known, matches, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'cpu-instruction-unsupported',
  area: 'host',
  tags: ['host/cpu', 'docker/install', 'os/raspberry-pi'],
  words: {
    title: { en: 'The program uses instructions that this CPU does not have', zh: '程序用到了这颗 CPU 没有的指令' },
    what: {
      en: 'The processor (or what the hypervisor shows of it) is older than the build expects, so the kernel ends the program with SIGILL.',
      zh: '处理器（或虚拟机暴露出来的那部分）比程序编译时要求的旧，内核用 SIGILL 结束了程序。',
    },
    why: {
      en: 'Typical: packages for ARMv7 on an ARMv6 Pi Zero or Pi 1; images for x86-64-v2 or v3 on an old CPU or a kvm64 guest; programs that need AVX or SSE4.2. The program dies before it can write a log line.',
      zh: '典型情形：ARMv6 的 Pi Zero、Pi 1 装了 ARMv7 的包；老 CPU 或 kvm64 虚拟机跑 x86-64-v2、v3 的镜像；程序需要 AVX 或 SSE4.2。程序来不及写日志就死了。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        any(seen('illegal-instruction'), seen('docker-program-illegal-instruction')),
        matches('kernel.arch', '^armv[56]'),
      ),
      says: { en: 'SIGILL on an ARMv6 (or older) processor.', zh: '在 ARMv6（或更旧）的处理器上收到 SIGILL。' },
    },
    {
      weight: 'points',
      when: any(seen('docker-program-illegal-instruction'), seen('cpu-level-unsupported')),
      says: {
        en: 'The program or the kernel says that the CPU lacks an instruction.',
        zh: '程序或内核指出 CPU 缺少某条指令。',
      },
    },
    {
      // a damaged file, a compiler's trap and an emulator end a program in the same way
      weight: 'hints',
      when: seen('illegal-instruction'),
      says: { en: 'The program ended with SIGILL.', zh: '程序因 SIGILL 结束。' },
    },
  ],
  refutes: [
    {
      when: any(
        all(is('kernel.arch', 'aarch64'), seen('cpu-level-unsupported')),
        all(
          isIn('unit.signal', ['SEGV', 'KILL']),
          unless(seen('docker-program-illegal-instruction')),
          unless(seen('cpu-level-unsupported')),
        ),
      ),
      says: {
        en: 'An x86-64 level means nothing on an Arm CPU, and another signal than SIGILL is no missing instruction.',
        zh: 'x86-64 级别对 Arm CPU 没有意义；结束进程的信号若不是 SIGILL，也就不是指令缺失。',
      },
    },
  ],
  explains: ['containerd-not-running', 'docker-daemon-not-running'],
  prior: 1,
  ask: ['uname-m', 'dpkg-arch'],
  names: { VMID: [], VERSION: [] },
  fixes: [
    {
      does: {
        en: 'ARMv6: go back to the last packages that run, and hold them',
        zh: 'ARMv6：退回最后能用的版本并锁定',
      },
      for: ['raspberrypi', 'debian'],
      run: 'apt-cache policy docker-ce containerd.io\nsudo apt-get install --allow-downgrades docker-ce=VERSION docker-ce-cli=VERSION containerd.io=VERSION\nsudo apt-mark hold docker-ce docker-ce-cli containerd.io',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Held packages get no security fixes. The distribution’s own docker.io may be the better way.',
        zh: '锁定后收不到安全更新。改用发行版自带的 docker.io 可能更好。',
      },
    },
    {
      does: { en: 'Virtual machine: give the guest the host’s CPU type', zh: '虚拟机：把 CPU 类型设为 host' },
      on: { en: 'on the hypervisor', zh: '在虚拟化平台上' },
      run: 'qm set VMID --cpu host',
      root: true,
      risk: 'reboots',
    },
    {
      does: { en: 'Container: take an image for the older level', zh: '容器：换用面向旧指令集的镜像' },
      root: false,
      risk: 'safe',
      caution: {
        en: 'For instance MongoDB 4.4 instead of 5, or UBI 8 instead of UBI 9 or 10.',
        zh: '例如用 MongoDB 4.4 而不是 5，用 UBI 8 而不是 9 或 10。',
      },
    },
  ],
  verify: {
    probe: 'docker-version',
    when: any(known('docker.client-version'), known('docker.version')),
    says: { en: 'The program runs.', zh: '程序能运行了。' },
  },
  prevent: [
    { says: { en: 'Watch the release notes for the supported architectures.', zh: '留意发行说明里支持的架构。' } },
  ],
  sources: ['https://github.com/moby/moby/issues/47540', 'https://docs.docker.com/engine/install/raspberry-pi-os/'],
})
