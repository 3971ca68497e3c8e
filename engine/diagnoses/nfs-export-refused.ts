import { any, isIn, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'nfs-export-refused',
  area: 'storage',
  tags: ['storage/filesystems'],
  words: {
    title: {
      en: 'The NFS server does not export this path to this client',
      zh: 'NFS 服务器没有把这个路径导出给本客户端',
    },
    what: {
      en: 'The server answers, and says no: the path is not in its export table, or the address of this client is not among those that may mount it.',
      zh: '服务器有应答，但拒绝了：路径不在导出表里，或本机地址不在允许挂载的范围内。',
    },
    why: {
      en: 'exports(5) matches the address that the server sees: behind NAT, a bridge of Docker or a pod network that is another one than ip addr shows. A change of /etc/exports counts only after exportfs -ra. A source port above 1023, as behind NAT, needs insecure. Under version 4 paths begin at the export with fsid=0.',
      zh: 'exports(5) 匹配的是服务器看到的源地址：经过 NAT、Docker 网桥或 Pod 网络时，和本机 ip addr 里的不一样。改了 /etc/exports 要 exportfs -ra 才生效。源端口大于 1023（例如经过 NAT）需要 insecure。第 4 版的路径从 fsid=0 的导出算起。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: any(
        seen('nfs-access-denied'),
        seen('nfs-export-absent'),
        // dockerd mounts a volume of NFS by the system call, so it has only the error's name to tell
        seen('local-volume-mount-failed', { server: '~.', absent: '~.' }, { server: '~.', denied: '~.' }),
      ),
      says: { en: 'The server refuses the mount itself.', zh: '是服务器拒绝了挂载。' },
    },
  ],
  refutes: [
    {
      when: any(seen('mount-no-such-device', { helper: '~nfs' }), seen('nfs-statd-required')),
      says: { en: 'The client does not get as far as that.', zh: '客户端还没走到这一步。' },
    },
  ],
  variants: [
    {
      id: 'path',
      when: seen('nfs-export-absent'),
      title: { en: 'the server has no such path', zh: '服务器上没有这个路径' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['mount', 'kubectl-describe-pod', 'journalctl'],
  names: { SERVER: [] },
  fixes: [
    {
      does: { en: 'What the server exports, and to whom', zh: '看服务器导出了什么、给谁' },
      run: 'showmount -e SERVER\n# on the server: sudo exportfs -v; sudo journalctl -u nfs-mountd -n 20',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Export the path to the network of the client', zh: '把路径导出给客户端所在网段' },
      on: { en: 'the NFS server', zh: 'NFS 服务器' },
      run: "echo '/srv/share 10.0.0.0/24(rw,sync,no_subtree_check)' | sudo tee -a /etc/exports\nsudo exportfs -ra",
      root: true,
      risk: 'safe',
      caution: {
        en: 'No blank between the address and the parenthesis: with one, everybody else gets the options.',
        zh: '地址和括号之间不能有空格，否则选项就给了所有人。',
      },
    },
    {
      does: {
        en: 'Behind NAT, or from a virtual machine of macOS: allow high ports',
        zh: '经过 NAT 或 macOS 上的虚拟机：允许高端口',
      },
      on: { en: 'the NFS server: option insecure', zh: 'NFS 服务器：加 insecure 选项' },
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Under version 4: the path as seen from the pseudo root', zh: '第 4 版：用相对伪根的路径' },
      run: 'sudo mount -t nfs -o vers=4.2 SERVER:/ /mnt && ls /mnt',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'mount',
    when: isIn('mount.fstype', ['nfs', 'nfs4']),
    says: { en: 'The share is mounted.', zh: '共享已挂载。' },
  },
  prevent: [
    {
      says: {
        en: 'Export to a network, not to single addresses that change by DHCP.',
        zh: '按网段导出，不要写会被 DHCP 改掉的单个地址。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man5/exports.5.html',
    'https://man7.org/linux/man-pages/man8/exportfs.8.html',
  ],
})
