/** BPF programs that the kernel refuses: the guard of devices on cgroup v2. */
import { sig } from '../model'

export default [
  sig({
    id: 'bpf-cgroup-device',
    // runc 1.0 loads the program through cilium/ebpf, which names no type
    literal: ['BPF_CGROUP_DEVICE', 'bpf_prog_query', 'bpf_prog_attach', 'load program: ', 'bpf create'],
    pattern:
      /(?:bpf_prog_(?:query|attach|load)|BPF_PROG_(?:QUERY|ATTACH|LOAD))[^\n]{0,60}(?:BPF_CGROUP_DEVICE|cgroup)[^\n]{0,40}(?:failed: (?<why>operation not permitted|invalid argument|function not implemented)|: (?<short>operation not permitted|invalid argument))|setting cgroup config for procHooks process[^\n]{0,20}: can(?:'t|not) load program: (?<load>operation not permitted|invalid argument)|crun: bpf create [`'"]{2}: (?<crun>Invalid argument|Operation not permitted)/,
    example: 'bpf_prog_query(BPF_CGROUP_DEVICE) failed: operation not permitted: unknown.',
    nearMiss: 'bpf_prog_query(BPF_CGROUP_DEVICE): ok',
    by: 'runc >= 1.0 on cgroup v2: a kernel without the device programs (before 5.x), or a guest that may not load them',
    source: 'https://github.com/opencontainers/runc/issues/3412',
    probes: ['docker-run'],
  }),
  sig({
    id: 'bpf-attach-multi',
    literal: 'BPF_F_ALLOW_MULTI',
    pattern: /BPF_PROG_ATTACH \(BPF_CGROUP_DEVICE, BPF_F_ALLOW_MULTI\): can't attach program: invalid argument/,
    example:
      "failed to call BPF_PROG_ATTACH (BPF_CGROUP_DEVICE, BPF_F_ALLOW_MULTI): can't attach program: invalid argument",
    nearMiss: "BPF_PROG_ATTACH (BPF_CGROUP_DEVICE, BPF_F_ALLOW_MULTI): can't attach program: operation not permitted",
    by: 'runc 1.0.0-rc, libnvidia-container: they replace a program as kernels before 5.6 cannot',
    source: 'https://github.com/opencontainers/runc/issues/3008',
    probes: ['docker-run'],
  }),
  sig({
    id: 'bpf-prog-permission',
    literal: 'get program by id',
    pattern: /get program by id: permission denied/,
    example: 'failed to call BPF_PROG_GET_FD_BY_ID: get program by id: permission denied',
    nearMiss: 'get program by id: not found',
    by: 'runc 1.0.0 under an old SELinux policy',
    source: 'https://github.com/containers/container-selinux/issues',
    probes: ['docker-run'],
  }),
  sig({
    id: 'perf-ring-refused',
    literal: 'failed to create perf ring for CPU ',
    // the right to lock this much memory, the right to the event, or no events in this kernel at all
    pattern:
      /failed to create perf ring for CPU \d{1,5}: (?:can't mmap: (?<mmap>operation not permitted)|(?:can't create perf event: ){1,2}(?:(?<absent>function not implemented)|(?<event>operation not permitted|permission denied)))/,
    example:
      'level=fatal msg="Cannot initialise BPF perf ring buffer sockets" error="failed to create perf ring for CPU 0: can\'t create perf event: function not implemented"',
    nearMiss: "failed to create perf ring for CPU 2: can't create perf event: can't create perf event: no such device",
    by: 'programs with cilium/ebpf (Go): Cilium, Tetragon, Inspektor Gadget and others',
    source: 'https://github.com/cilium/ebpf/blob/main/perf/ring.go',
  }),
] as const
