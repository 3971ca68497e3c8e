/** Commands that run something in a container, a chroot or on another machine: what that prints is not of this host. */
import { normaliseCommand } from './command'

const elsewhere =
  /^(?:(?:docker|podman|nerdctl|kubectl|crictl|lxc|lxd|incus|machinectl|flatpak|toolbox|distrobox)\b.{0,200} (?:exec|run|shell|debug|enter)\b|docker[ -]compose\b.{0,200} (?:exec|run)\b|(?:chroot|nsenter|vagrant ssh|multipass|lxc-attach|arch-chroot|unshare)\b)/
// of these the runtime itself says nothing but that it failed; `docker run` prints its own errors as well
const container =
  /^(?:(?:docker|podman|nerdctl|kubectl|crictl|incus|lxc|docker[ -]compose|podman-compose)(?: -\S{1,80}(?: \S{1,80})?){0,8} exec|lxc-attach|pct (?:exec|enter)) \S/
const shell = / (?:\/(?:usr\/)?bin\/)?(?:ba|da|z|a)?sh(?: -\w{1,5})?$/
const opens =
  /^(?:(?:docker|podman|nerdctl|kubectl|crictl|incus|lxc|docker[ -]compose|podman-compose)\b.{0,400} (?:exec|run) |lxc-attach |pct enter )/

/** What it prints says nothing about this machine, whatever it looks like. */
export const runsElsewhere = (command: string): boolean => elsewhere.test(normaliseCommand(command))
/** `docker exec web cat /etc/resolv.conf`, `kubectl exec pod -- ip addr`: runs in a container that is there already. */
export const inContainer = (command: string): boolean => container.test(normaliseCommand(command))
/** `docker exec -it web bash`: what is typed next is typed inside. */
export function opensShell(command: string): boolean {
  const c = normaliseCommand(command)
  return opens.test(c) && (shell.test(c) || /^(?:lxc-attach|pct enter) /.test(c)) && !/ -\w*c /.test(c)
}
