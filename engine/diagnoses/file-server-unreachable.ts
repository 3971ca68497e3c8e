import { all, any, isIn, seen, unless } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

/** this machine has no route: the server was never asked */
const noWay = '~^(?:Network is unreachable|网络不可达|Das Netzwerk)'

export default defineDiagnosis({
  id: 'file-server-unreachable',
  area: 'storage',
  tags: ['storage/filesystems', 'network'],
  words: {
    title: { en: 'The file server (NFS, SMB) does not answer', zh: '文件服务器（NFS、SMB）没有应答' },
    what: {
      en: 'The client has what it needs and gets no connection: nothing listens on the port, a firewall drops it, or the address is another machine’s.',
      zh: '客户端什么都不缺，只是连不上：端口没有服务在听，被防火墙丢弃，或者地址不对。',
    },
    why: {
      en: 'NFS needs port 2049, version 3 also 111 and the ports of mountd; SMB needs 445. “Connection refused” is a server without the service, a time-out mostly a firewall. In fstab without _netdev the mount runs before the network is up.',
      zh: 'NFS 用 2049 端口，第 3 版还要 111 和 mountd 的端口；SMB 用 445。“Connection refused” 是对端没开服务，超时多半是防火墙。fstab 里没写 _netdev，挂载会早于网络就绪。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: any(
        all(seen('nfs-unreachable'), unless(seen('nfs-unreachable', { why: noWay }))),
        seen('smb-unreachable'),
        seen('local-volume-mount-failed', { refused: '~.' }),
      ),
      says: { en: 'The connection to the server does not come about.', zh: '与服务器的连接建立不起来。' },
    },
    {
      weight: 'points',
      when: seen('nfs-version-refused', { sure: '~.' }),
      says: {
        en: 'The server answers and does not offer this version of NFS, or not over this transport.',
        zh: '服务器有应答，但不提供这个 NFS 版本，或不支持这种传输方式。',
      },
    },
    {
      // the client says the same when it has no module for this version
      weight: 'hints',
      when: seen('nfs-version-refused'),
      says: {
        en: 'A server without this version of NFS, or a client whose kernel has no module for it.',
        zh: '服务器不支持这个 NFS 版本，或者客户端内核没有对应的模块。',
      },
    },
    {
      weight: 'hints',
      when: seen('nfs-unreachable'),
      says: { en: 'The mount does not reach the server.', zh: '挂载连不上服务器。' },
    },
  ],
  refutes: [
    {
      when: any(
        seen('nfs-access-denied'),
        seen('nfs-export-absent'),
        seen('smb-login-refused'),
        seen('mount-handle-stale', { server: '~.' }),
        all(seen('mount-no-such-device', { helper: '~nfs' }), unless(seen('mount-no-such-device', { proto: '~.' }))),
      ),
      says: {
        en: 'The server was reached, or the client itself cannot.',
        zh: '已经连上服务器，或者是客户端自己不支持。',
      },
    },
  ],
  variants: [
    {
      id: 'version',
      when: seen('nfs-version-refused'),
      title: { en: 'it does not offer this version', zh: '不提供这个版本' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['mount', 'dmesg'],
  names: { SERVER: [inLine('nfs-unreachable', 'server', 'kernel')] },
  fixes: [
    {
      does: { en: 'Is the port open, and what does the server offer?', zh: '端口通不通，服务器提供什么？' },
      run: 'nc -zv SERVER 2049; nc -zv SERVER 445\nrpcinfo -p SERVER\nshowmount -e SERVER',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Start the service and open the firewall', zh: '启动服务并放行防火墙' },
      on: { en: 'the file server', zh: '文件服务器' },
      run: 'sudo systemctl enable --now nfs-server   # SMB: smbd\nsudo firewall-cmd --permanent --add-service=nfs --add-service=mountd --add-service=rpc-bind && sudo firewall-cmd --reload\n# ufw: sudo ufw allow from 192.168.1.0/24 to any port 2049',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Ask for a version that the server has', zh: '指定服务器支持的版本' },
      run: 'sudo mount -t nfs -o vers=3 SERVER:/srv/share /mnt   # or vers=4.2, vers=4.1, vers=4.0',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'At boot: mount when the network is there', zh: '开机时：等网络就绪再挂载' },
      run: 'SERVER:/srv/share  /mnt/share  nfs  _netdev,nofail,x-systemd.automount  0 0   # in /etc/fstab',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'mount',
    when: isIn('mount.fstype', ['nfs', 'nfs4', 'cifs', 'smb3']),
    says: { en: 'The share is mounted.', zh: '共享已挂载。' },
  },
  prevent: [
    {
      says: {
        en: 'Write nofail and _netdev into fstab, so that a server that is off does not stop the boot.',
        zh: 'fstab 里写上 nofail 和 _netdev，服务器关机时才不会卡住启动。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man5/nfs.5.html',
    'https://man7.org/linux/man-pages/man5/systemd.mount.5.html',
  ],
})
