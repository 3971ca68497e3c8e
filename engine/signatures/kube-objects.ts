/** A pod names an object that its namespace does not have, or a key that the object lacks. */
import { sig } from '../model'

export default [
  sig({
    id: 'kube-object-absent',
    literal: ['" not found', 'non-existent', "couldn't find key", 'error looking up service account'],
    // not what kubectl answers to a question (NotFound), nor objects that kubeadm and the control plane make themselves
    pattern:
      /(?<!\(NotFound\): )\b(?<kind>configmap|secret|persistentvolumeclaim)s? \\?"(?!kubeadm-config|kubelet-config|cluster-info|kube-root-ca|extension-apiserver|bootstrap-token)(?<name>[\w.-]{1,253})\\?" not found|references non-existent (?<part>config|secret) key: (?<key>\S{1,200})|couldn't find key (?<missing>\S{1,200}) in (?<source>ConfigMap|Secret) (?<object>\S{1,300})|error looking up service account (?<account>\S{1,300}): serviceaccount "[^"]{1,253}" not found/,
    example: 'MountVolume.SetUp failed for volume "config" : configmap "web-config" not found',
    nearMiss: 'Error from server (NotFound): configmaps "web-config" not found',
    by: 'kubelet, the scheduler, controllers: events of a pod',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/volume/configmap/configmap.go',
    probes: ['kubectl-describe-pod'],
  }),
  sig({
    id: 'kubectl-object-not-found',
    literal: 'Error from server (NotFound): ',
    pattern:
      /Error from server \(NotFound\): (?!the server could not find the requested resource)[\w.-]{1,100} "(?<name>[^"\n]{1,253})" not found/,
    example: 'Error from server (NotFound): pods "web" not found',
    nearMiss: 'Error from server (NotFound): the server could not find the requested resource',
    by: 'kubectl: the answer to a question, for one namespace',
    source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
    probes: ['kubectl-get-pods'],
  }),
  sig({
    id: 'kube-object-unregistered',
    literal: ' not registered',
    pattern: /object "(?<namespace>[\w.-]{1,63})"\/"(?<name>[\w.-]{1,253})" not registered/,
    example:
      'MountVolume.SetUp failed for volume "kube-api-access-x" : object "default"/"kube-root-ca.crt" not registered',
    nearMiss: 'runtime handler "runsc" not registered',
    by: 'kubelet: it has not read the objects of this pod yet, or no longer keeps them',
    source: 'https://github.com/kubernetes/kubernetes/issues/105204',
    probes: ['kubectl-describe-pod'],
  }),
  sig({
    id: 'kube-container-config-error',
    literal: ['CreateContainerConfigError', 'for volumeMount '],
    pattern:
      /\bCreateContainerConfigError\b|failed to (?:prepare subPath|create subPath directory) for volumeMount \\?"(?<mount>[\w.-]{1,63})/,
    example: 'web-7d9b5c   0/1   CreateContainerConfigError   0   20s',
    nearMiss: 'CreateContainerError',
    by: 'kubelet: a ConfigMap, a Secret or a key that the container takes its environment from is missing, or runAsNonRoot meets an image that runs as root',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kuberuntime/kuberuntime_container.go',
    probes: ['kubectl-describe-pod'],
  }),
  sig({
    id: 'kube-run-as-non-root',
    literal: ['runAsNonRoot', 'breaks non-root policy'],
    pattern:
      /container has runAsNonRoot and image (?:will run as root|has non-numeric user(?: \((?<name>[^)\n]{1,100})\))?)|(?<policy>runAsUser) breaks non-root policy/,
    example: 'Error: container has runAsNonRoot and image will run as root (pod: "web_default(0f2b)", container: web)',
    nearMiss: 'runAsNonRoot: true',
    by: 'kubelet',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kuberuntime/security_context_others.go',
    probes: ['kubectl-describe-pod'],
  }),
] as const
