/** IPVS, by those that use it: kube-proxy, kube-vip, k3s. */
import { sig } from '../model'

const proxyLog = ['kubectl-logs kube-proxy'] as const
const k8s = (path: string) => `https://github.com/kubernetes/kubernetes/blob/master/${path}`

export default [
  sig({
    id: 'ipvs-modules-not-loaded',
    literal: ['required kernel modules are not loaded'],
    pattern:
      /IPVS proxier (?:will|may) not be used,? because the following required kernel modules are not loaded: \[?(?<modules>[\w ]*)/,
    example:
      "E0514 13:56:16.139837       1 server_others.go:304] can't determine whether to use ipvs proxy, error: IPVS proxier will not be used because the following required kernel modules are not loaded: [ip_vs_sh nf_conntrack_ipv4 ip_vs ip_vs_rr ip_vs_wrr]",
    nearMiss: 'br_netfilter is a required kernel module',
    by: 'kube-proxy 1.8 - 1.21',
    source: 'https://github.com/kubernetes/kubernetes/issues/63801',
    probes: proxyLog,
  }),
  sig({
    id: 'ipvs-cannot-use',
    literal: [
      "an't use the IPVS proxier",
      "an't use ipvs proxier",
      "an't use IPVS proxier",
      'IPVS proxier not supported',
    ],
    pattern: /[Cc]an't use (?:the )?(?:IPVS|ipvs) proxier(?<reason>.{0,160})/,
    example: "W0102 10:00:00.000000       1 server_others.go:264] Can't use ipvs proxier, trying iptables proxier",
    nearMiss: 'Using ipvs Proxier.',
    by: 'kube-proxy >= 1.8',
    source: k8s('pkg/proxy/ipvs'),
    probes: proxyLog,
  }),
  sig({
    id: 'ipvs-scheduler-missing',
    literal: [
      'Failed to add IPVS service',
      'Could not create dummy VS',
      'Failed to sync service',
      'Failed to add IPVS',
    ],
    pattern:
      /(?:Failed to add IPVS (?:virtual )?service|Could not create dummy VS|Failed to sync service).{0,160}no such file or directory/,
    example: 'proxier.go:1909] Failed to add IPVS service "default/kubernetes:https": no such file or directory',
    nearMiss: 'Failed to add IPVS service "default/kubernetes:https": file exists',
    by: 'kube-proxy >= 1.9',
    source: 'https://github.com/kubernetes/kubernetes/issues/92033',
    probes: proxyLog,
  }),
  sig({
    id: 'ipvs-ipset-unusable',
    literal: ['error getting ipset version', 'Failed to make sure ip set', 'ipset version'],
    pattern: /error getting ipset version|Failed to make sure ip set.{0,160}(?:exit status|no such file)/,
    example: "can't use the IPVS proxier: error getting ipset version, error: executable file not found in $PATH",
    nearMiss: 'ipset version 7.11',
    by: 'kube-proxy in ipvs mode',
    source: k8s('pkg/proxy/ipvs/proxier.go'),
    probes: proxyLog,
  }),
  sig({
    id: 'ipvs-modprobe-failed',
    literal: ['Running modprobe ip_vs failed'],
    pattern: /Running modprobe ip_vs failed with message: (?<reason>.{0,300})/,
    example:
      'time="2017-11-02T10:08:25Z" level=warning msg="Running modprobe ip_vs failed with message: `modprobe: ERROR: ../libkmod/libkmod.c:557 kmod_search_moddep() could not open moddep file \'/lib/modules/3.10.0-514.el7.x86_64/modules.dep.bin\'`, error: exit status 1"',
    nearMiss: 'Running modprobe nf_nat failed with message',
    by: 'the ipvs library in kube-proxy and dockerd',
    source: 'https://github.com/moby/ipvs/blob/main/ipvs_linux.go',
    probes: proxyLog,
  }),
  sig({
    id: 'ipvs-no-family',
    literal: 'Could not get ipvs family information',
    pattern: /Could not get ipvs family information from the kernel/,
    example:
      'level=error msg="Could not get ipvs family information from the kernel. It is possible that ipvs is not enabled in your kernel. Native loadbalancing will not work until this is fixed."',
    nearMiss: 'ipvs family information found',
    by: 'the ipvs library in kube-proxy and dockerd',
    source: 'https://github.com/moby/ipvs/blob/main/ipvs_linux.go',
    probes: proxyLog,
  }),
  sig({
    id: 'kube-vip-no-ipvs',
    literal: 'IPVS kernel modules are loaded',
    pattern: /ensure IPVS kernel modules are loaded/,
    example: 'time="2023-01-25T07:22:03Z" level=error msg="ensure IPVS kernel modules are loaded"',
    nearMiss: 'IPVS kernel modules are loaded',
    by: 'kube-vip with its IPVS load balancer',
    source: 'https://github.com/kube-vip/kube-vip/blob/main/pkg/loadbalancer/ipvs.go',
  }),
  sig({
    id: 'kube-proxy-ipvs-mode',
    literal: [
      'Using ipvs Proxier',
      'mode: ipvs',
      'mode: "ipvs"',
      'proxy-mode=ipvs',
      'The ipvs proxier is now deprecated',
    ],
    pattern: /[Uu]sing ipvs [Pp]roxier|^\s*mode: "?ipvs"?\s*$|--proxy-mode=ipvs/,
    example: '    mode: ipvs',
    nearMiss: '    mode: iptables',
    by: 'kube-proxy and its ConfigMap',
    source: 'https://kubernetes.io/docs/reference/networking/virtual-ips/',
  }),
] as const
