import { any, is, isIn, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'ssh-cut-before-greeting',
  area: 'host',
  tags: ['network/ports', 'linux/accounts'],
  words: {
    title: { en: 'The SSH server hangs up before it greets', zh: 'SSH 服务器还没发版本号就断开了' },
    what: {
      en: 'The port is open and the connection stands, but the other side closes it before its first line. It says nothing about keys or passwords: those come later.',
      zh: '端口是通的，连接也建立了，但对方在发出第一行之前就断开。这和密钥、密码无关，那些在后面。',
    },
    why: {
      en: 'sshd turns away whom it does not want at once: too many half-open logins (MaxStartups), hosts.deny, a ban by fail2ban or PerSourcePenalties (9.8 and later), or it cannot start a session (full disk, no memory, a broken host key). Or the listener is no sshd: docker-proxy or a port forwarding whose goal does not run, a load balancer, a proxy.',
      zh: 'sshd 不想接待时会立刻挂断：未完成登录太多（MaxStartups）、hosts.deny、被 fail2ban 或 PerSourcePenalties（9.8 起）封禁，或者它起不了会话（磁盘满、内存不足、主机密钥损坏）。也可能监听的根本不是 sshd：后端没跑起来的 docker-proxy 或端口转发、负载均衡、代理。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('ssh-cut-before-greeting'),
      says: {
        en: 'The connection was closed while the two exchanged their greetings.',
        zh: '双方交换版本号时连接被关闭。',
      },
    },
    {
      weight: 'hints',
      when: seen('ssh-ended'),
      says: {
        en: 'The SSH server hung up: MaxStartups, fail2ban, hosts.deny, or sshd itself fails.',
        zh: 'SSH 服务器挂断了连接：MaxStartups、fail2ban、hosts.deny，或 sshd 自身出错。',
      },
    },
  ],
  refutes: [
    {
      when: any(isIn('ssh.stage', ['key-exchange', 'authentication']), is('ssh.login', 'accepted')),
      says: { en: 'The server greeted.', zh: '服务器已经打过招呼。' },
    },
  ],
  explains: ['ssh-key-refused'],
  prior: 2,
  ask: ['ssh-v', 'ss'],
  names: { HOST: [], CLIENT_ADDRESS: [] },
  fixes: [
    {
      does: {
        en: 'What answers there at all? An sshd says “SSH-2.0-…” at once',
        zh: '先看对面是什么：sshd 会立刻发 “SSH-2.0-…”',
      },
      run: 'timeout 5 bash -c "exec 3<>/dev/tcp/HOST/22; head -1 <&3"',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'The server’s own log names the reason', zh: '原因写在服务器自己的日志里' },
      on: { en: 'on the server', zh: '在服务器上' },
      run: "sudo journalctl -u ssh -u sshd -n 50 --no-pager\nsudo sshd -T | grep -iE 'maxstartups|persource|listenaddress'\ngrep -v '^#' /etc/hosts.deny 2>/dev/null; df -h / /var; free -m",
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'Banned: take your address out, and keep it out', zh: '被封禁：把自己的地址放出来，并加进白名单' },
      on: { en: 'on the server', zh: '在服务器上' },
      run: 'sudo fail2ban-client status sshd\nsudo fail2ban-client set sshd unbanip CLIENT_ADDRESS',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: '“beginning MaxStartups throttling” in the log: many logins at once, or a storm of guesses',
        zh: '日志里有 “beginning MaxStartups throttling”：同时登录太多，或有人在爆破',
      },
      on: { en: 'on the server', zh: '在服务器上' },
      run: "echo 'MaxStartups 50:30:200' | sudo tee /etc/ssh/sshd_config.d/50-startups.conf\nsudo sshd -t && (sudo systemctl reload ssh || sudo systemctl reload sshd)",
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'A virtual machine or container that just starts: wait until sshd itself runs',
        zh: '虚拟机或容器刚启动：等里面的 sshd 真正跑起来',
      },
      root: false,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'ssh-v',
    when: isIn('ssh.stage', ['key-exchange', 'authentication']),
    says: { en: 'The server greets.', zh: '服务器发来了版本号。' },
  },
  prevent: [
    {
      says: {
        en: 'Reuse one connection for many commands (ControlMaster auto, ControlPersist), and put your own network on the ignore list of fail2ban.',
        zh: '多条命令复用一个连接（ControlMaster auto、ControlPersist），并把自己的网段加进 fail2ban 的忽略列表。',
      },
    },
  ],
  sources: [
    'https://man.openbsd.org/sshd_config#MaxStartups',
    'https://man.openbsd.org/sshd_config#PerSourcePenalties',
    'https://github.com/openssh/openssh-portable/blob/master/kex.c',
  ],
})
