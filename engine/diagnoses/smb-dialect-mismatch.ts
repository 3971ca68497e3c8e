import { all, any, isIn, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'smb-dialect-mismatch',
  area: 'storage',
  tags: ['storage/filesystems'],
  words: {
    title: { en: 'Client and SMB server share no dialect', zh: '客户端和 SMB 服务器没有共同的协议版本' },
    what: {
      en: 'The server closes the connection or refuses while the two agree on a version of SMB. “Host is down” and “Operation not supported” mean this, not a host that is off.',
      zh: '双方在协商 SMB 版本时，服务器断开或拒绝了。这里的 “Host is down” 和 “Operation not supported” 说的就是这件事，不是主机关机。',
    },
    why: {
      en: 'Linux asks for SMB 2.1 and newer since 4.13 and for SMB1 before. Old NAS boxes, routers and printers speak SMB1 only; Windows, Samba 4.11 and newer NAS firmware have SMB1 off. vers= in fstab stays what it was when the other side moved on.',
      zh: 'Linux 从 4.13 起默认要求 SMB 2.1 及以上，之前默认 SMB1。老 NAS、路由器和打印机只会 SMB1；而 Windows、Samba 4.11 以后和新版 NAS 固件关掉了 SMB1。对端升级了，fstab 里的 vers= 还停在原来的版本。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(seen('smb-dialect-refused'), unless(seen('smb-login-refused'))),
      says: {
        en: 'The connection ends while the two agree on a version of SMB.',
        zh: '连接断在协商 SMB 版本的时候。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('smb-option-refused'), seen('smb-dialect-refused')),
      says: {
        en: 'An option is refused: vers=1.0 where the kernel has no SMB1, or sec=ntlm since 5.15.',
        zh: '选项被拒绝：内核没有 SMB1 却写了 vers=1.0，或 5.15 以后还写 sec=ntlm。',
      },
    },
  ],
  refutes: [
    {
      when: any(seen('mount-no-such-device', { cifs: '~.' }), seen('smb-unreachable')),
      says: { en: 'The client does not get as far as the negotiation.', zh: '客户端还没走到协商这一步。' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['dmesg', 'mount'],
  names: { SERVER: [], SHARE: [] },
  fixes: [
    {
      does: { en: 'Ask for the dialect that the server speaks, the newest first', zh: '从新到旧试服务器支持的版本' },
      run: 'for v in 3.1.1 3.0 2.1 2.0; do sudo mount -t cifs //SERVER/SHARE /mnt -o credentials=/etc/smb-credentials,vers=$v && echo $v && break; done',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Raise the highest SMB version of the server (NAS: “maximum SMB protocol”)',
        zh: '调高服务器支持的最高 SMB 版本（NAS 里的“最大 SMB 协议”）',
      },
      on: { en: 'the SMB server', zh: 'SMB 服务器' },
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Only for a device that can do nothing else: SMB1', zh: '设备只会 SMB1 时才用' },
      run: 'sudo mount -t cifs //SERVER/SHARE /mnt -o credentials=/etc/smb-credentials,vers=1.0',
      root: true,
      risk: 'safe',
      caution: {
        en: 'SMB1 neither encrypts nor protects the login. Kernels without CIFS_ALLOW_INSECURE_LEGACY answer “Invalid argument”.',
        zh: 'SMB1 不加密，登录也不受保护。没有编译 CIFS_ALLOW_INSECURE_LEGACY 的内核会回答 “Invalid argument”。',
      },
    },
  ],
  verify: {
    probe: 'mount',
    when: isIn('mount.fstype', ['cifs', 'smb3']),
    says: { en: 'The share is mounted.', zh: '共享已挂载。' },
  },
  prevent: [
    {
      says: {
        en: 'Leave vers= out where both sides are newer than 2018: they agree by themselves.',
        zh: '两边都是 2018 年以后的系统就不要写 vers=，让它们自己协商。',
      },
    },
  ],
  sources: [
    'https://git.samba.org/?p=cifs-utils.git;a=blob;f=mount.cifs.rst',
    'https://www.samba.org/samba/history/samba-4.11.0.html',
  ],
})
