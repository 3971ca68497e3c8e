import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'ssh-key-refused',
  area: 'host',
  tags: ['linux/accounts', 'host/config'],
  words: {
    title: { en: 'The SSH server accepts none of the keys', zh: 'SSH 服务器一个密钥都不认' },
    what: {
      en: 'Permission denied (publickey): the client reached the server and has no key that this account of the server knows.',
      zh: 'Permission denied (publickey)：已经连上服务器，但客户端没有一个密钥是对方这个账户认得的。',
    },
    why: {
      en: 'The key was not offered (another user, sudo, a container or CI without ~/.ssh, no agent), the account is another one, the public half is not in authorized_keys or at the Git host, or sshd passes it over since the home directory may be written by others.',
      zh: '要么密钥没有提交（换了用户、用了 sudo、容器或 CI 里没有 ~/.ssh、没有 agent），要么登录的账户不对，要么公钥没写进 authorized_keys 或没加到 Git 平台，要么家目录权限太宽，sshd 跳过了它。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('ssh-key-refused'),
      says: {
        en: 'The server lists the methods that it would take, and no key served.',
        zh: '服务器列出了它接受的认证方式，而没有一个密钥能用。',
      },
    },
    {
      weight: 'points',
      when: seen('ssh-key-file-open'),
      says: { en: 'The client does not use a key that others may read.', zh: '私钥文件别人也能读，客户端拒绝使用。' },
    },
    {
      weight: 'points',
      when: all(seen('ssh-key-unusable'), unless(seen('ssh-key-unusable', { account: '~.' }))),
      says: {
        en: 'The key is there and is not used; the line says why.',
        zh: '密钥在，但没有用上，这一行说明了原因。',
      },
    },
    {
      // the log of a server that strangers knock at is full of it
      weight: 'hints',
      when: seen('ssh-key-unusable', { account: '~.' }),
      says: {
        en: 'sshd refuses this account whatever its key: AllowUsers, PermitRootLogin, a locked account, its shell, or the rights of authorized_keys.',
        zh: '不管密钥对不对，sshd 都拒绝这个账户：AllowUsers、PermitRootLogin、账户被锁、登录 shell，或 authorized_keys 的权限。',
      },
    },
    {
      weight: 'hints',
      when: seen('ssh-ended'),
      says: {
        en: 'The connection ended; perhaps the login was refused before.',
        zh: '连接结束了，可能在这之前登录就被拒绝。',
      },
    },
    {
      weight: 'hints',
      when: seen('ssh-ended', { sshfs: '~.' }),
      says: {
        en: 'sshfs says the same whatever ends its ssh: no common algorithm, an unknown host, a refused key. ssh -v tells.',
        zh: '不管底下的 ssh 因为什么结束（算法没有交集、主机不认得、密钥被拒），sshfs 都只说这一句。用 ssh -v 看。',
      },
    },
  ],
  refutes: [
    {
      when: is('ssh.login', 'accepted'),
      says: { en: 'The key is accepted.', zh: '密钥已被接受。' },
    },
  ],
  variants: [
    {
      id: 'file-mode',
      when: any(seen('ssh-key-file-open'), seen('ssh-key-unusable', { path: '~.' })),
      title: { en: 'file rights', zh: '文件权限' },
    },
    {
      id: 'old-rsa',
      when: seen('ssh-key-unusable', { algorithm: '~.' }),
      title: { en: 'ssh-rsa is no longer signed with', zh: 'ssh-rsa 签名已被停用' },
    },
    {
      id: 'too-many',
      when: seen('ssh-key-unusable', { many: '~.' }),
      title: { en: 'too many keys before the right one', zh: '轮到正确的密钥之前试得太多' },
    },
  ],
  explains: ['file-not-executable', 'docker-daemon-not-running', 'docker-context-wrong'],
  prior: 2,
  ask: ['ssh-v'],
  names: { 'USER@HOST': [], HOST: [] },
  fixes: [
    {
      does: { en: 'Which user, which keys, and where it ends', zh: '看登录的是谁、提交了哪些密钥、断在哪一步' },
      run: "ssh -v HOST 2>&1 | grep -E 'Authenticating to|Offering|Trying|Server accepts|continue'\nssh-add -l\nls -l ~/.ssh",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Rights that ssh and sshd insist on', zh: 'ssh 和 sshd 要求的权限' },
      run: 'chmod go-w ~\nchmod 700 ~/.ssh\nchmod 600 ~/.ssh/authorized_keys ~/.ssh/id_*',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Put the public half on the server', zh: '把公钥放到服务器上' },
      run: 'ssh-copy-id -i ~/.ssh/id_ed25519.pub USER@HOST   # or paste it at the Git host',
      root: false,
      risk: 'safe',
    },
    {
      does: {
        en: 'Under sudo, in a build or a container: hand the agent on',
        zh: '在 sudo、构建或容器里：把 agent 传进去',
      },
      run: 'sudo --preserve-env=SSH_AUTH_SOCK git clone …\ndocker build --ssh default .\ndocker run -v "$SSH_AUTH_SOCK:/agent" -e SSH_AUTH_SOCK=/agent …',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Do not copy a private key into an image: it stays in the layers.',
        zh: '不要把私钥复制进镜像：它会留在层里。',
      },
    },
  ],
  verify: {
    probe: 'ssh-v',
    when: is('ssh.login', 'accepted'),
    says: { en: 'The server accepts the key.', zh: '服务器接受了密钥。' },
  },
  prevent: [
    {
      says: {
        en: 'Name host, user and key in ~/.ssh/config, with IdentitiesOnly yes.',
        zh: '在 ~/.ssh/config 里写明主机、用户和密钥，并加 IdentitiesOnly yes。',
      },
    },
  ],
  sources: [
    'https://man.openbsd.org/ssh',
    'https://man.openbsd.org/sshd#FILES',
    'https://www.openssh.com/txt/release-8.8',
    'https://docs.github.com/en/authentication/troubleshooting-ssh/error-permission-denied-publickey',
  ],
})
