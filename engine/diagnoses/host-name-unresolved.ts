import { is, seen } from '../conditions'
import { defineDiagnosis, inLine, theHost } from './kit'

export default defineDiagnosis({
  id: 'host-name-unresolved',
  area: 'network',
  tags: ['network/dns', 'host/config'],
  words: {
    title: { en: 'The name of the machine itself does not resolve', zh: '机器自己的主机名解析不了' },
    what: {
      en: 'A program asks for the address of its own host name, or a cluster for that of a new node, and neither /etc/hosts nor the DNS knows it.',
      zh: '程序要查自己主机名的地址，或集群要查新节点主机名的地址，而 /etc/hosts 和 DNS 里都没有。',
    },
    why: {
      en: 'The name was changed with hostnamectl, or by a cloud image, and the line 127.0.1.1 in /etc/hosts still has the old one. sudo only warns; databases, message brokers, Java and Kubernetes distributions listen on, or register under, that name and stop.',
      zh: '用 hostnamectl 或云镜像改了主机名，/etc/hosts 里 127.0.1.1 那行还是旧的。sudo 只是警告；数据库、消息队列、Java 程序和 Kubernetes 发行版要用这个名字监听或注册，会直接停掉。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('own-name-unresolved'),
      says: {
        en: 'The program names the host it runs on, and its name has no address.',
        zh: '程序报出自己所在主机的名字，而这个名字没有地址。',
      },
    },
    {
      weight: 'hints',
      when: seen('pmxcfs-away'),
      says: {
        en: 'The cluster file system of Proxmox does not run; a host name without an address of its own is the common reason.',
        zh: 'Proxmox 的集群文件系统没在运行；常见原因是主机名没有解析到本机地址。',
      },
    },
  ],
  refutes: [
    {
      when: seen('resolv-conf-missing'),
      says: {
        en: 'No name resolves here at all: resolv.conf is not there.',
        zh: '这里什么域名都解析不了：resolv.conf 不在。',
      },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['dns-lookup', 'resolv-conf'],
  names: { NAME: [inLine('own-name-unresolved', 'listen', 'node', 'java'), theHost] },
  fixes: [
    {
      does: { en: 'Compare the name with what resolves', zh: '对照主机名和解析结果' },
      run: 'hostname\ngetent hosts "$(hostname)"\ncat /etc/hosts',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Enter it beside 127.0.1.1', zh: '写到 127.0.1.1 那一行' },
      run: "echo '127.0.1.1 NAME' | sudo tee -a /etc/hosts",
      root: true,
      risk: 'safe',
      caution: {
        en: 'cloud-init may write the file anew at boot: set manage_etc_hosts there. A node of a cluster needs its real address instead of 127.0.1.1.',
        zh: 'cloud-init 可能在开机时重写这个文件，要在那里设 manage_etc_hosts。集群节点应写真实地址，不要写 127.0.1.1。',
      },
    },
    {
      does: {
        en: 'A cluster: the same lines on every node, or records in the DNS',
        zh: '集群：每个节点都写上全部节点，或在 DNS 里加记录',
      },
      run: "echo '192.0.2.12 NAME' | sudo tee -a /etc/hosts",
      on: { en: 'every node', zh: '每个节点' },
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'dns-lookup',
    key: 'NAME',
    standIn: true,
    when: is('dns.answer', 'ok'),
    says: { en: 'The name has an address.', zh: '名字有地址了。' },
  },
  prevent: [
    {
      says: {
        en: 'Change a host name in one step with /etc/hosts, or let nss-myhostname (libnss-myhostname) answer for it.',
        zh: '改主机名时同时改 /etc/hosts，或者装 nss-myhostname（libnss-myhostname）自动应答。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man5/hosts.5.html',
    'https://www.freedesktop.org/software/systemd/man/latest/nss-myhostname.html',
    'https://github.com/canonical/microk8s/issues/3225',
    'https://github.com/k3s-io/k3s/issues/60',
  ],
})
