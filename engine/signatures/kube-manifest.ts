/** What kubectl, helm and the API server say of a manifest that they do not accept. */
import { sig } from '../model'

const probes = ['kubectl-apply'] as const

export default [
  sig({
    id: 'kube-yaml-refused',
    literal: ['converting YAML to JSON', 'error parsing '],
    pattern:
      /error converting YAML to JSON: (?:yaml: )?(?:line (?<line>\d+): )?(?<why>.{0,200})|error parsing (?<file>\S{1,300}): (?:json: |invalid character|yaml: )/,
    example:
      'error: error parsing pod.yaml: error converting YAML to JSON: yaml: line 8: mapping values are not allowed in this context',
    nearMiss: 'yaml: line 14: did not find expected key',
    by: 'kubectl, helm, kustomize, Argo CD: the file is no YAML',
    source: 'https://github.com/kubernetes-sigs/yaml/blob/master/yaml.go',
    probes,
  }),
  sig({
    id: 'kube-kind-unknown',
    literal: ['no matches for kind', 'is registered for version', 'have a resource type'],
    pattern:
      /no matches for kind \\?"(?<kind>[\w.]{1,80})\\?" in (?:version|group) \\?"(?<version>[\w./-]{1,100})\\?"|no kind \\?"(?<named>[\w.]{1,80})\\?" is registered for version|the server doesn't have a resource type \\?"(?!(?:pods?|po|nodes?|no|services?|svc|deployments?|deploy|namespaces?|ns|events?|secrets?|configmaps?|cm)\\?")(?<type>[\w./-]{1,80})\\?"/,
    example:
      'error: resource mapping not found for name: "web" namespace: "" from "web.yaml": no matches for kind "Ingress" in version "extensions/v1beta1"',
    nearMiss: 'no matches for kind of file',
    by: 'kubectl, helm: the cluster serves no such kind in that version',
    source: 'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
    probes,
  }),
  sig({
    id: 'kube-field-refused',
    literal: [
      'ValidationError(',
      'strict decoding error',
      'error validating data',
      'Required value',
      'Invalid value: ',
    ],
    pattern:
      /error validating data: (?!failed to)|\bValidationError\([\w.[\]]{1,200}\): |strict decoding error: (?:unknown|duplicate) field|\b(?<object>[A-Z]\w{2,60}(?:\.[\w.]{1,60})?) "[\w.-]{1,253}" is invalid: \S{1,200}: (?:Required|Invalid|Unsupported|Forbidden|Duplicate)/,
    example:
      'error: error validating "web.yaml": error validating data: ValidationError(Deployment.spec): missing required field "selector" in io.k8s.api.apps.v1.DeploymentSpec; if you choose to ignore these errors, turn validation off with --validate=false',
    nearMiss: 'error validating data: failed to download openapi: Get "https://10.0.0.1:6443/openapi/v2": dial tcp',
    by: 'kubectl, the API server: a field that is unknown, missing, or has a wrong value',
    source: 'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
    probes,
  }),
] as const
