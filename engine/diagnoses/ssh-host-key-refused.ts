import { any, is, seen } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

export default defineDiagnosis({
  id: 'ssh-host-key-refused',
  area: 'host',
  tags: ['linux/accounts', 'security'],
  words: {
    title: {
      en: 'ssh does not know the host key of the server, or knows another one',
      zh: 'ssh 不认得服务器的主机密钥，或与记录不符',
    },
    what: {
      en: 'Before anything is sent, ssh compares the key of the server with known_hosts. It is another one than before, or none is noted and nobody is there to be asked.',
      zh: '在发送任何内容之前，ssh 会拿服务器的密钥和 known_hosts 比对。要么和以前不一样，要么没有记录，又没有人可以回答 yes。',
    },
    why: {
      en: 'The server was installed anew, a new machine or container has its address, a port on 127.0.0.1 leads to another virtual machine, or a Git host replaced its key. A build, cron or CI has an empty known_hosts. The rare other reason is somebody in between, and that is what the check is for.',
      zh: '服务器重装了、换了一台机器或容器用同一个地址、127.0.0.1 上的端口转到了另一台虚拟机，或者 Git 平台换了密钥。构建、cron、CI 里 known_hosts 是空的。少数情况是真有人在中间，这正是检查的目的。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('ssh-host-key-changed'),
      says: { en: 'known_hosts holds another key for this name.', zh: 'known_hosts 里这个名字对应的是另一把密钥。' },
    },
    {
      weight: 'points',
      when: seen('ssh-host-key-refused'),
      says: { en: 'The key of the server was not accepted.', zh: '服务器的密钥没有被接受。' },
    },
    {
      weight: 'hints',
      when: seen('ssh-ended', { git: '~.' }),
      says: {
        en: 'git says this last, also where the host key was not accepted.',
        zh: 'git 最后总是这一句：主机密钥未被接受时也是。',
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
      when: any(is('ssh.login', 'accepted'), is('ssh.login', 'refused')),
      says: {
        en: 'It came as far as the login: the host key was accepted.',
        zh: '已经走到登录这一步：主机密钥是被接受的。',
      },
    },
  ],
  variants: [
    {
      id: 'changed',
      when: seen('ssh-host-key-changed'),
      title: { en: 'it is another one than before', zh: '和以前记录的不一样' },
    },
    {
      id: 'unknown',
      when: seen('ssh-host-key-refused'),
      title: { en: 'none is noted, and nobody can be asked', zh: '没有记录，也没人可问' },
    },
  ],
  explains: ['ssh-key-refused', 'docker-daemon-not-running', 'docker-context-wrong'],
  prior: 2,
  ask: ['ssh-v'],
  names: { HOST: [inLine('ssh-host-key-changed', 'host'), inLine('ssh-host-key-refused', 'host')] },
  fixes: [
    {
      does: {
        en: 'Ask the server itself for its fingerprint: on its console, or at the Git host’s page',
        zh: '先向服务器本身要指纹：在它的控制台上看，或看 Git 平台公布的页面',
      },
      on: { en: 'on the server', zh: '在服务器上' },
      run: 'for k in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf "$k"; done',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Changed, and you know why: take the old key out, then connect and compare',
        zh: '变了，而且知道原因：删掉旧记录，重新连接并核对指纹',
      },
      run: 'ssh-keygen -R HOST   # another port than 22: "[HOST]:2222"\nssh HOST',
      root: false,
      risk: 'safe',
      caution: {
        en: 'You do not know why: do not type a password there before the fingerprint is compared. Another user (root, a CI account) has a known_hosts of his own.',
        zh: '不知道为什么变：核对指纹之前不要输密码。换了用户（root、CI 账户），known_hosts 也是另一份。',
      },
    },
    {
      does: {
        en: 'Unknown, in a build or CI: write the key down beforehand, and compare it once',
        zh: '构建或 CI 里没有记录：事先写进去，并核对一次',
      },
      run: 'mkdir -p ~/.ssh && chmod 700 ~/.ssh\nssh-keyscan -t ed25519 HOST >> ~/.ssh/known_hosts\nssh-keygen -lf ~/.ssh/known_hosts',
      root: false,
      risk: 'safe',
      caution: {
        en: 'StrictHostKeyChecking=no takes any key from anybody; accept-new (OpenSSH 7.6 and later) at least refuses a changed one.',
        zh: 'StrictHostKeyChecking=no 等于谁的密钥都收；accept-new（OpenSSH 7.6 起）至少会拒绝变了的密钥。',
      },
    },
  ],
  verify: {
    probe: 'ssh-v',
    when: any(is('ssh.login', 'accepted'), is('ssh.login', 'refused')),
    says: { en: 'The host key is accepted; the login begins.', zh: '主机密钥已接受，进入登录。' },
  },
  prevent: [
    {
      says: {
        en: 'Keep /etc/ssh/ssh_host_* when a server is installed anew, or sign host keys with an authority of your own (@cert-authority).',
        zh: '重装服务器时保留 /etc/ssh/ssh_host_*，或用自己的 CA 签发主机密钥（@cert-authority）。',
      },
    },
  ],
  sources: [
    'https://man.openbsd.org/ssh#VERIFYING_HOST_KEYS',
    'https://man.openbsd.org/ssh_config#StrictHostKeyChecking',
    'https://github.com/RTXteam/RTX/issues/455',
  ],
})
