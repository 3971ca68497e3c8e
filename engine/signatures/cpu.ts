/** Programs that ask for instructions the processor does not have. */
import { sig } from '../model'

export default [
  sig({
    id: 'illegal-instruction',
    literal: ['llegal instruction', 'invalid opcode', 'ILL', '132', '非法指令'],
    pattern:
      /(?:\b[Ii]llegal instruction\b|非法指令|SIGILL\b|trap invalid opcode|signal=ILL\b|status=4\/ILL|exit(?:ed)?(?: with)?(?: status| code)?:? \(?132\b|Exited \(132\))/,
    example: 'Illegal instruction (core dumped)',
    nearMiss: 'ILLUMINATE 1132 items',
    by: 'shells, systemd, the kernel, docker ps (exit 132)',
    source: 'https://github.com/moby/moby/issues/47540',
  }),
  sig({
    id: 'docker-program-illegal-instruction',
    literal: ['invalid opcode', 'ILL', 'signal: illegal instruction'],
    pattern:
      /(?:failed to fetch metadata: signal: illegal instruction|traps: (?<program>docker\S*|containerd\S*|runc)\[\d+\] trap invalid opcode|(?<unit>docker|containerd)\.service: Main process exited, code=(?:dumped|killed), (?:signal|status)=(?:4\/)?ILL)/,
    example: 'containerd.service: Main process exited, code=dumped, status=4/ILL',
    nearMiss: 'docker.service: Main process exited, code=exited, status=1/FAILURE',
    by: 'systemd, kernel, docker (its plugins)',
    source: 'https://github.com/moby/moby/issues/47540',
    probes: ['journalctl-unit docker', 'journalctl-unit containerd'],
  }),
  sig({
    id: 'cpu-level-unsupported',
    literal: ['CPU does not support', 'microarchitecture', 'AVX', 'X86_V2', 'SSE4', 'x86-64-v'],
    pattern:
      /(?:CPU does not support (?<level>x86-64-v\d)|can only be run on \S+ processors with (?<go>v\d) microarchitecture|requires? (?:a )?CPU (?:with|that supports?) (?<feature>AVX\d?|SSE4\S*)|compiled to use (?<compiled>AVX\d?|SSE4\S*) instructions, but these aren't available|baseline optimizations: \((?<numpy>X86_V\d)\) but your machine doesn't support)/,
    example: 'Fatal glibc error: CPU does not support x86-64-v2',
    nearMiss: 'This kernel requires an x86-64 CPU, but only detected an i686 CPU.',
    by: 'glibc of EL9/EL10 images, Go (GOAMD64), MongoDB 5+, TensorFlow, NumPy',
    source: 'https://github.com/docker-library/mongo/issues/485',
  }),
  sig({
    id: 'page-size-unsupported',
    literal: ['Unsupported system page size', 'not page-aligned'],
    pattern:
      /(?<jemalloc><jemalloc>: Unsupported system page size)|ELF load command (?:alignment|address\/offset) not page-aligned/,
    example: '<jemalloc>: Unsupported system page size',
    nearMiss: 'allocation is not page-aligned',
    by: 'jemalloc, which has the page size built in; the loader of glibc, of a library that was laid out for smaller pages (or was damaged by strip or patchelf)',
    source: 'https://github.com/jemalloc/jemalloc/issues/467',
    probes: ['docker-logs', 'uname-r'],
  }),
] as const
