/** Commands are known however they were typed. */
import { expect, it } from 'vitest'
import { normaliseCommand, simpleCommands } from './command'

it.each([
  ['sudo -u root -- uname -r', 'uname -r'],
  ['LC_ALL=C /usr/sbin/modprobe nf_nat', 'modprobe nf_nat'],
  ['  journalctl   -u docker  2>&1 | less -R', 'journalctl -u docker'],
  ['bash -c "dmesg | tail"', 'dmesg | tail'],
  ['wsl -- uname -r', 'uname -r'],
  // the client of Kubernetes, by any of its names, with its options where they may stand
  ['k get po', 'kubectl get po'],
  ['sudo k3s kubectl get nodes', 'kubectl get nodes'],
  ['microk8s.kubectl version', 'kubectl version'],
  ['minikube kubectl -- get pods -A', 'kubectl get pods -A'],
  ['kubectl -n kube-system get pods', 'kubectl get pods -n kube-system'],
  [
    'kubectl --kubeconfig=/etc/kubernetes/admin.conf -n x get po | grep web',
    'kubectl get po --kubeconfig=/etc/kubernetes/admin.conf -n x | grep web',
  ],
  ['oc --context lab logs -f web-0', 'kubectl logs -f web-0 --context lab'],
])('%s', (typed, normal) => {
  expect(normaliseCommand(typed)).toBe(normal)
  expect(normaliseCommand(normal)).toBe(normal)
})

it.each(['kubectl -n x exec web-0 -- cat /etc/resolv.conf', 'k8s status', 'ocp version', 'k'])(
  'leaves alone: %s',
  (typed) => expect(normaliseCommand(typed)).toBe(typed),
)

it('a loop is what it runs', () => {
  expect(simpleCommands('uname -r; for m in a b; do modprobe $m; done')).toEqual([
    'uname -r',
    'modprobe a',
    'modprobe b',
  ])
})
