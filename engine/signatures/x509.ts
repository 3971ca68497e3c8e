/** Certificates that Go programs refuse: `x509: ...`. */
import { sig } from '../model'

const go = 'https://github.com/golang/go/blob/master/src/crypto/x509/verify.go'

export default [
  sig({
    id: 'x509-public-host',
    literal: 'certificate has expired or is not yet valid',
    pattern:
      /https?:\/\/(?:[\w-]+\.)*(?<host>docker\.(?:io|com)|gcr\.io|ghcr\.io|quay\.io|k8s\.io|github\.com|googleapis\.com|amazonaws\.com|microsoft\.com)\/[^\n]{0,400}certificate has expired or is not yet valid/,
    example: 'Get https://registry-1.docker.io/v2/: x509: certificate has expired or is not yet valid',
    nearMiss: 'Get https://registry.example.org/v2/: x509: certificate has expired or is not yet valid',
    by: 'Go programs',
    source: 'https://github.com/golang/go/blob/master/src/crypto/x509/verify.go',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'swarm-node-certificate',
    literal: 'swarm/certificates/swarm-node.crt',
    pattern:
      /(?:loading|validating) TLS [Cc]ertificate in \S{0,200}swarm\/certificates\/swarm-node\.crt: ?(?<why>[^\n]{0,200})/,
    example:
      'Error: error while loading TLS certificate in /var/lib/docker/swarm/certificates/swarm-node.crt: certificate (1 - abc) not valid after Fri, 25 Jun 2021 01:41:00 UTC',
    nearMiss: 'openssl x509 -in /var/lib/docker/swarm/certificates/swarm-node.crt -noout -dates',
    by: 'dockerd >= 1.12 in swarm mode: at its start, and in docker info',
    source: 'https://github.com/moby/swarmkit/blob/master/ca/config.go',
    probes: ['docker-info', 'journalctl-unit docker'],
  }),
  sig({
    id: 'x509-not-yet-valid',
    literal: ' is before ',
    pattern:
      /x509: certificate (?:has expired or is not yet valid|is not yet valid): current time (?<now>\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})) is before (?<from>\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z?)/,
    example:
      'x509: certificate has expired or is not yet valid: current time 2022-12-20T18:29:07Z is before 2023-02-22T00:00:00Z',
    nearMiss:
      'x509: certificate has expired or is not yet valid: current time 2022-12-20T18:29:07Z is after 2022-10-22T00:00:00Z',
    by: 'Go >= 1.14',
    source: go,
    probes: ['docker-pull'],
  }),
  sig({
    id: 'kubeadm-cert-dates',
    literal: ['the certificate is not valid yet', 'the certificate has expired'],
    pattern:
      /(?:failure loading|could not be loaded|could not validate bounds for|[Ff]ailed to load|[Cc]ouldn't load)[^\n]{0,200}[Cc]ertificate[^\n]{0,200}?: the certificate (?:(?<yet>is not valid yet)|(?<over>has expired))/,
    example: 'failure loading ca certificate: the certificate is not valid yet',
    nearMiss: 'openssl: the certificate has expired',
    by: 'kubeadm, which reads the dates of its own files',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/util/pkiutil/pki_helpers.go',
    probes: ['kubeadm-init', 'kubeadm-certs'],
  }),
  sig({
    id: 'x509-after',
    literal: ' is after ',
    pattern:
      /x509: certificate (?:has expired or is not yet valid|has expired): current time (?<now>\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})) is after (?<until>\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z?)/,
    example:
      'x509: certificate has expired or is not yet valid: current time 2022-12-20T18:29:07Z is after 2022-10-22T00:00:00Z',
    nearMiss:
      'x509: certificate has expired or is not yet valid: current time 2022-12-20T18:29:07Z is before 2023-02-22T00:00:00Z',
    by: 'Go >= 1.14',
    source: go,
    probes: ['docker-pull'],
  }),
  sig({
    id: 'x509-expired-undecided',
    literal: 'x509: certificate has expired or is not yet val',
    // without the tail of Go 1.14 the line does not say which of the two
    pattern: /x509: certificate has expired or is not yet val ?id(?!: current time)/,
    example:
      'FATA[0000] Get https://index.docker.io/v1/repositories/library/registry/images: x509: certificate has expired or is not yet valid',
    nearMiss:
      'x509: certificate has expired or is not yet valid: current time 2022-12-20T18:29:07Z is before 2023-02-22T00:00:00Z',
    by: 'Go < 1.14',
    source: go,
    probes: ['docker-pull'],
  }),
  sig({
    id: 'x509-registry',
    literal: 'x509: certificate',
    pattern:
      /https:\/\/(?<host>(?:[\w.-]*(?:docker\.(?:io|com)|quay\.io|gcr\.io|ghcr\.io|registry\.k8s\.io|pkg\.dev|azurecr\.io|amazonaws\.com|ecr\.aws|aliyuncs\.com)|[\w.-]*(?:registry|harbor|docker|nexus|artifactory)[\w.-]*)(?::\d+)?\/|[\w.-]+(?::\d+)?\/(?:v[12]\/|token|service\/))[^\n]{0,900}x509: certificate (?:has expired|is not|signed by unknown authority)/,
    example:
      'Error response from daemon: Get "https://registry.example.org/v2/": x509: certificate has expired or is not yet valid',
    nearMiss: 'Get "https://10.0.0.1:6443/api?timeout=32s": x509: certificate has expired or is not yet valid',
    by: 'Docker, containerd, podman: the address in front tells whose certificate',
    source: go,
    probes: ['docker-pull'],
  }),
  sig({
    id: 'x509-name-differs',
    literal: [
      "doesn't contain any IP SANs",
      'legacy Common Name',
      'not valid for any names',
      'certificate is valid for',
    ],
    pattern:
      /x509: (?:cannot validate certificate for (?<ip>[\d.a-fA-F:]{3,45}) because it doesn't contain any IP SANs|certificate relies on (?<legacy>legacy Common Name) field|certificate is not valid for any names(?:, but wanted to match (?<wanted>\S{1,200}))?|certificate is valid for (?<has>[^\n]{1,300}), not (?<asked>\S{1,200}))/,
    example: "x509: cannot validate certificate for 192.0.2.10 because it doesn't contain any IP SANs",
    nearMiss: 'x509: certificate has expired or is not yet valid',
    by: 'Go: the certificate is within its dates and made for another name',
    source: go,
    probes: ['docker-pull'],
  }),
  sig({
    id: 'x509-unknown-authority',
    literal: 'certificate signed by unknown authority',
    pattern: /x509: certificate signed by unknown authority/,
    example: 'Get "https://registry.example.org/v2/": x509: certificate signed by unknown authority',
    nearMiss: 'certificate signed by a known authority',
    by: 'Go',
    source: go,
    probes: ['docker-pull'],
  }),
  sig({
    id: 'x509-unknown-public',
    literal: 'certificate signed by unknown authority',
    pattern:
      /https?:\/\/(?:[\w-]+\.)*(?<host>docker\.(?:io|com)|gcr\.io|ghcr\.io|quay\.io|k8s\.io|pkg\.dev|github(?:usercontent)?\.com|cloudfront\.net|googleapis\.com|amazonaws\.com|microsoft\.com)\/[^\n]{0,900}x509: certificate signed by unknown authority/,
    example:
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": x509: certificate signed by unknown authority',
    nearMiss: 'Get "https://registry.example.org/v2/": x509: certificate signed by unknown authority',
    by: 'Go: a large public service, so somebody in between signs in its place',
    source: go,
    probes: ['docker-pull'],
  }),
  sig({
    id: 'x509-cluster-address',
    literal: ['x509: certificate signed by unknown authority', 'calling webhook'],
    // certificates that a cluster made for itself: the API server, the kubelet, a webhook, the first address of the services
    pattern:
      /(?:https:\/\/(?:[\w.-]{1,200}:(?:6443|8443|9345|10250|16443)\/|10\.\d{1,3}\.\d{1,3}\.1:443\/|[\w.-]{1,200}(?::\d{2,5})?\/apis?[/?]|[\w.-]{1,200}\.svc(?:\.[\w.-]{1,60})?(?::\d{2,5})?\/)[^\n]{0,600}x509: certificate signed by unknown authority|(?:failed )?calling webhook [^\n]{0,600}x509: )/,
    example: 'Get "https://10.96.0.1:443/api/v1/nodes": x509: certificate signed by unknown authority',
    nearMiss: 'Get "https://registry.example.org/v2/": x509: certificate signed by unknown authority',
    by: 'Go programs that speak to a Kubernetes API server, a kubelet or a webhook',
    source: go,
  }),
] as const
