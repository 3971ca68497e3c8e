/** Types of facts that several probes state: one object each, so that they cannot drift apart. */
import { flag, keyed, list, oneOf, text } from '../model'

/** `uname -r`: the release of the running kernel, `6.1.0-10-amd64` */
export const kernelRelease = text
/** `uname -v`: `#1 SMP PREEMPT_DYNAMIC Debian 6.1.38-1 (2023-07-14)` */
export const kernelBuild = text
/**
 * What `modprobe X` came to, by module. `not-found`: not in the index of the running release. `no-file`: the index names
 * a file that is gone. `invalid`: EINVAL. `unknown-symbol`: ENOENT. `denied`: EPERM. `override`: an `install` line in modprobe.d.
 */
export const moduleLoad = keyed(
  oneOf(
    'ok',
    'not-found',
    'no-file',
    'unknown-symbol',
    'invalid',
    'exec-format',
    'key-rejected',
    'denied',
    'override',
    'no-device',
    'in-use',
    'bad-parameter',
  ),
)
/** listed in `lsmod` or /proc/modules */
export const moduleLoaded = keyed(flag)
/** where modinfo or the index finds it: a file, inside the kernel image, or nowhere */
export const moduleFile = keyed(oneOf('file', 'builtin', 'absent'))
/** a kernel option of the running (or named) kernel: `CONFIG_X` without the prefix */
export const configOption = keyed(oneOf('y', 'm', 'unset', 'absent'))
/** releases that have a directory in /lib/modules */
export const moduleReleases = list
/** installed version of a package, by name */
export const packageVersion = keyed(text)
/** a systemd unit's ActiveState, by unit without `.service` */
export const unitActive = keyed(oneOf('active', 'inactive', 'failed', 'activating', 'deactivating', 'reloading'))
