import { any, isIn, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'smb-share-refused',
  area: 'storage',
  tags: ['storage/filesystems'],
  words: {
    title: { en: 'The SMB server refuses the login or the share', zh: 'SMB 服务器拒绝了登录或共享' },
    what: {
      en: 'The server answers and says no: the name or the password is not right for it, the account may not open this share, or it has no share of this name. The kernel and the network are well.',
      zh: '服务器有应答，但拒绝了：用户名或密码不对，账号无权打开这个共享，或者没有这个名字的共享。内核和网络都没问题。',
    },
    why: {
      en: 'Permission denied here is the answer of the server, not of Linux: chmod and sudo change nothing. Common: a credentials file with blanks, quotes or Windows line ends; a domain that is not given; a Microsoft account whose login name is the mail address; guest logins, which Windows 10 and newer refuse; a share password that was changed.',
      zh: '这里的 Permission denied 是服务器说的，不是 Linux 说的，chmod 和 sudo 都没用。常见原因：credentials 文件里有空格、引号或 Windows 换行；没有写 domain；微软账号的登录名要写邮箱；Windows 10 以后不接受 guest 登录；密码改过了。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: any(seen('smb-login-refused'), seen('smb-share-unknown')),
      says: {
        en: 'The server refuses the login or does not know the share.',
        zh: '服务器拒绝登录，或不认识这个共享。',
      },
    },
  ],
  refutes: [
    {
      when: any(seen('mount-no-such-device', { cifs: '~.' }), seen('smb-unreachable')),
      says: { en: 'The client does not get as far as the login.', zh: '客户端还没走到登录这一步。' },
    },
  ],
  variants: [
    {
      id: 'share',
      when: seen('smb-share-unknown'),
      title: { en: 'the server has no such share or folder', zh: '服务器上没有这个共享或目录' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['dmesg', 'mount'],
  names: { SERVER: [], SHARE: [], WORKGROUP: [], USER: [] },
  fixes: [
    {
      does: {
        en: 'Which shares does this login see? What does the server say?',
        zh: '这个账号能看到哪些共享？服务器怎么说？',
      },
      run: 'smbclient -L //SERVER -U USER\nsudo dmesg | grep -i cifs | tail',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Look for what the eye does not see in the credentials file',
        zh: '检查 credentials 文件里看不见的字符',
      },
      run: 'sudo cat -A /etc/smb-credentials   # username=USER$  password=…$  domain=WORKGROUP$',
      root: true,
      risk: 'read-only',
      caution: {
        en: 'No blanks about the equals sign, no quotes, no ^M. A comma in a password works in the file only, not in -o password=.',
        zh: '等号两边不能有空格，不要引号，不能有 ^M。密码里有逗号时只能写在文件里，不能写在 -o password= 里。',
      },
    },
    {
      does: { en: 'Mount with name, domain and a dialect', zh: '带上用户名、域和协议版本挂载' },
      run: 'sudo mount -t cifs //SERVER/SHARE /mnt -o credentials=/etc/smb-credentials,domain=WORKGROUP,vers=3.0',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Give the account the share, or set its SMB password', zh: '给账号开放共享，或设置它的 SMB 密码' },
      on: { en: 'the SMB server', zh: 'SMB 服务器' },
      run: 'sudo smbpasswd -a USER\ntestparm -s   # valid users, path, force user',
      root: true,
      risk: 'safe',
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
        en: 'Give the mount an account of its own whose password does not expire.',
        zh: '给挂载单独建一个密码不过期的账号。',
      },
    },
  ],
  sources: [
    'https://git.samba.org/?p=cifs-utils.git;a=blob;f=mount.cifs.rst',
    'https://learn.microsoft.com/en-us/windows-server/storage/file-server/enable-insecure-guest-logons-smb2-and-smb3',
  ],
})
