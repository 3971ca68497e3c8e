/** The directory of a kernel release in /lib/modules is not there, or its link to the headers leads nowhere. */
import { sig } from '../model'
import { namesRelease } from './module-words'

export default [
  sig({
    id: 'modules-dir-missing',
    literal: ['lib/modules'],
    pattern:
      /(?:(?:cannot access|stat|open|No such file:) ['"]?(?:\/usr)?\/lib\/modules\/(?<release>\d[^/'":\s]*)\/?['"]?: [Nn]o such file|ls: (?:\/usr)?\/lib\/modules\/(?<busybox>\d[^/'":\s]*)\/?: No such file|无法访问 ?['"]?(?:\/usr)?\/lib\/modules\/(?<zh>\d[^/'":\s]*)\/?['"]?)/,
    example: "ls: cannot access '/lib/modules/6.1.0-10-amd64': No such file or directory",
    nearMiss: "ls: cannot access '/lib/modules/6.1.0-10-amd64/updates': No such file or directory",
    by: 'coreutils, busybox, Go programs',
    source: 'https://www.gnu.org/software/coreutils/manual/html_node/ls-invocation.html',
    probes: ['ls-modules-release'],
  }),
  sig({
    id: 'kernel-build-dir-missing',
    literal: ['/build: ', "/build', needed by"],
    // make, in the language of the user; Markdown eats the asterisks
    pattern:
      /(?:\*\*\* |\bmake(?:\[\d+\])?: {1,3})(?:No rule to make target ['`‘])?(?:\/usr)?\/lib\/modules\/(?<release>[^/\s]+)\/build(?:: |['’], needed by)/,
    // a build by hand is for the running kernel
    ...namesRelease,
    example: 'make[2]: *** /lib/modules/6.7.2-arch1-1/build: No such file or directory.  Stop.',
    nearMiss: 'make -C /lib/modules/6.7.2-arch1-1/build M=/root/x modules',
    by: 'GNU make',
    source: 'https://www.gnu.org/software/make/manual/make.html',
  }),
] as const
