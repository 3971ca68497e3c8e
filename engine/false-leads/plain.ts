import { type Condition, seen } from '../conditions'
import type { FalseLeadDef } from '../model'

const leads: readonly FalseLeadDef<string, Condition>[] = [
  {
    id: 'plain-name',
    when: seen('plain-name'),
    says: {
      en: 'The line answers the command: what it names is not there, does not run, or is there already. No part of the system is at fault; look up the right name (docker ps -a, kubectl get -A, ip link, lsblk), or make what is missing.',
      zh: '这一行只是对命令的回答：命令里写的那个对象不存在、没在运行，或者已经有了。系统没有故障；查一下正确的名字（docker ps -a、kubectl get -A、ip link、lsblk），或者把缺的建出来。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/container/ls/',
  },
  {
    id: 'plain-slip',
    when: seen('plain-slip'),
    says: {
      en: 'The program does not take the command or file as it is written: a rule that does not exist, a host name or an instruction with a slip. It has not asked the kernel.',
      zh: '程序不接受命令或文件的写法：规则不存在，主机名或指令写错了。还没有轮到内核。',
    },
    source: 'https://git.netfilter.org/iptables/tree/libiptc/libiptc.c',
  },
  {
    id: 'plain-notice',
    when: seen('plain-notice'),
    says: {
      en: 'A notice that healthy machines print too. Where something does fail, the reason stands in another line.',
      zh: '这只是提示，正常的机器也会打印。如果确实有东西出错，原因在别的行里。',
    },
    source: 'https://docs.kernel.org/admin-guide/tainted-kernels.html',
  },
  {
    id: 'plain-program',
    when: seen('plain-program'),
    says: {
      en: 'The program ended by itself: its own heap limit, or an error of the command in the build. The host did not kill it; the reason stands in the lines that it printed before.',
      zh: '是程序自己结束的：到了自身的堆上限，或者构建里的命令出错。不是宿主机杀掉的；原因在它之前打印的那些行里。',
    },
    source: 'https://nodejs.org/en/learn/diagnostics/memory/using-gc-traces',
  },
]
export default leads
