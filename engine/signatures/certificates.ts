/** Certificates that are refused, in the words of Go, OpenSSL, GnuTLS, curl, git, Python and Java. */
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
      /x509: (?:cannot validate certificate for (?<ip>[\d.a-fA-F:]{3,45}) because it doesn't contain any IP SANs|certificate relies on (?<legacy>legacy Common Name) field|certificate is not valid for any names|certificate is valid for (?<has>[^\n]{1,300}), not (?<asked>\S{1,200}))/,
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
  sig({
    id: 'tls-issuer-unknown',
    literal: [
      'self-signed certificate',
      'self signed certificate',
      'Self-signed certificate encountered',
      'issuer certificate',
      'verify the first certificate',
      'SELF_SIGNED_CERT',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'PKIX path building failed',
      'UnknownIssuer',
      "locally verify the issuer's authority",
      'The certificate issuer is unknown',
      'PartialChain',
      'UntrustedRoot',
      'ertificate issuer',
      'server certificate not trusted',
    ],
    pattern:
      /(?:(?:SSL certificate problem: |verify error:num=\d+:|certificate verify failed: |[Ee]rror: )(?:self[- ]signed certificate(?: in certificate chain)?|unable to get (?:local )?issuer certificate|unable to verify the first certificate)|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|PKIX path building failed|invalid peer certificate: UnknownIssuer|Unable to locally verify the issuer's authority|Self-signed certificate encountered|TLS: server certificate not trusted|The certificate is NOT trusted\. The certificate issuer is unknown|errors in the certificate chain: (?:PartialChain|UntrustedRoot)|[Pp]eer's [Cc]ertificate issuer (?:is not recognized|has been marked as not trusted))/,
    example: 'curl: (60) SSL certificate problem: unable to get local issuer certificate',
    nearMiss: 'curl: (60) SSL certificate problem: certificate has expired',
    by: 'curl, OpenSSL, Python, Node.js, Java, wget, apt, apk, rustls, .NET, NSS',
    source: 'https://docs.openssl.org/master/man3/X509_STORE_CTX_get_error/',
    probes: ['curl-registry', 'openssl-s-client'],
  }),
  sig({
    id: 'tls-no-ca-bundle',
    literal: [
      'setting certificate verify locations',
      'setting certificate file',
      'No system certificates available',
      'failed to load system roots',
      'Problem with the SSL CA cert',
      'suitable TLS CA certificate bundle',
      'CAfile: none',
    ],
    pattern:
      /(?:error setting certificate (?:verify locations|file)|No system certificates available\. Try installing ca-certificates|x509: failed to load system roots and no roots provided|Problem with the SSL CA cert|Could not find a suitable TLS CA certificate bundle|server certificate verification failed\. CAfile: none)/,
    example:
      'curl: (77) error setting certificate verify locations: CAfile: /etc/ssl/certs/ca-certificates.crt CApath: none',
    nearMiss: 'curl: (60) SSL certificate problem: certificate has expired',
    by: 'curl, apt, Go, git, Python requests: no list of trusted authorities',
    source: 'https://curl.se/docs/sslcerts.html',
  }),
  sig({
    id: 'gnutls-verification-failed',
    literal: 'server certificate verification failed',
    // GnuTLS does not say why: an unknown issuer, a date, or an old list of authorities
    pattern: /server certificate verification failed\. CAfile: \//,
    example:
      "fatal: unable to access 'https://git.example.org/a.git/': server certificate verification failed. CAfile: /etc/ssl/certs/ca-certificates.crt CRLfile: none",
    nearMiss: 'server certificate verification failed. CAfile: none CRLfile: none',
    by: 'git and curl with GnuTLS',
    source: 'https://gnutls.org/manual/html_node/Verifying-X_002e509-certificate-paths.html',
  }),
  sig({
    id: 'tls-not-yet-valid',
    literal: [
      'is not yet valid',
      'not yet valid',
      'CertificateNotYetValidException',
      'not yet activated',
      'NotBefore',
      'not yet been activated',
      'NotValidYet',
      'CERTIFICATE_NOT_YET_VALID',
      'not yet valid certificate',
    ],
    // Go's undecided sentence must not match here
    pattern:
      /(?:(?:SSL certificate problem: |verify error:num=9:|certificate verify failed: |\[SSL: CERTIFICATE_VERIFY_FAILED\] certificate verify failed: )certificate is not yet valid|CertificateNotYetValidException|[Cc]ertificate of [‘'"`]\S{1,120}[’'"] is not yet activated|[Cc]ertificate has not yet been activated|Issued certificate not yet valid|[Cc]ertificate (?:chain uses )?not yet (?:activated|valid certificate)|The certificate is NOT trusted\. The certificate chain uses not yet valid certificate|invalid peer certificate: NotValidYet|SEC_ERROR_CERTIFICATE_NOT_YET_VALID)/,
    example: 'curl: (60) SSL certificate problem: certificate is not yet valid',
    nearMiss: 'x509: certificate has expired or is not yet valid',
    by: 'curl, OpenSSL, Python, Java, GnuTLS (apt), rustls',
    source: 'https://docs.openssl.org/master/man3/X509_STORE_CTX_get_error/',
    probes: ['curl-registry', 'openssl-s-client'],
  }),
  sig({
    id: 'tls-expired',
    literal: [
      'certificate has expired',
      'certificate expired',
      'CertificateExpiredException',
      'uses expired certificate',
      'CERTIFICATE_EXPIRED',
      'peer certificate: Expired',
      'expired certificate',
      'EXPIRED_CERT',
      'Issued certificate has expired',
      'has expired',
      'Verify return code: 10 ',
    ],
    pattern:
      /(?:SSL certificate problem: certificate has expired|verify error:num=10:certificate has expired|certificate verify failed: certificate has expired|CertificateExpiredException|The certificate chain uses expired certificate|tls: expired certificate|invalid peer certificate: Expired|SEC_ERROR_EXPIRED_CERTIFICATE|SSL_ERROR_EXPIRED_CERT|Verify return code: 10 |Issued certificate has expired|[Cc]ertificate of [‘'"`]\S{1,120}[’'"] has expired)/,
    example: 'curl: (60) SSL certificate problem: certificate has expired',
    nearMiss: 'x509: certificate has expired or is not yet valid',
    by: 'curl, OpenSSL, Python, Java, GnuTLS (apt), Go remote alert',
    source: 'https://docs.openssl.org/master/man3/X509_STORE_CTX_get_error/',
    probes: ['curl-registry', 'openssl-s-client'],
  }),
] as const
