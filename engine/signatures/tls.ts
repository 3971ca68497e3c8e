/** Certificates that are refused in the words of OpenSSL, GnuTLS, curl, git, Python and Java. */
import { sig } from '../model'

export default [
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
      'cannot verify ',
      'VERIFY ERROR: depth=',
    ],
    pattern:
      /(?:(?:SSL certificate (?:problem|OpenSSL verify result): |verify error:num=\d+:|certificate verify failed: |[Ee]rror: )(?:self[- ]signed certificate(?: in certificate chain)?|unable to get (?:local )?issuer certificate|unable to verify the first certificate)|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|PKIX path building failed|invalid peer certificate: UnknownIssuer|Unable to locally verify the issuer's authority|Self-signed certificate encountered|TLS: server certificate not trusted|The certificate is NOT trusted\. The certificate issuer is unknown|errors in the certificate chain: (?:PartialChain|UntrustedRoot)|[Pp]eer's [Cc]ertificate issuer (?:is not recognized|has been marked as not trusted))|ERROR: cannot verify \S{1,200}'s certificate, issued by|VERIFY ERROR: depth=\d, error=(?:unable to get (?:local )?issuer certificate|self[- ]signed certificate(?: in certificate chain)?)/,
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
      'adding trust anchors from ',
      'No system certificates available',
      'failed to load system roots',
      'Problem with the SSL CA cert',
      'suitable TLS CA certificate bundle',
      'CAfile: none',
    ],
    pattern:
      /(?:error setting certificate (?:verify locations|file)|error adding trust anchors from |No system certificates available\. Try installing ca-certificates|x509: failed to load system roots and no roots provided|Problem with the SSL CA cert|Could not find a suitable TLS CA certificate bundle|server certificate verification failed\. CAfile: none)/,
    example:
      'curl: (77) error setting certificate verify locations: CAfile: /etc/ssl/certs/ca-certificates.crt CApath: none',
    nearMiss: 'curl: (60) SSL certificate problem: certificate has expired',
    by: 'curl, apt, Go, git, Python requests: no list of trusted authorities',
    source: 'https://curl.se/docs/sslcerts.html',
  }),
  sig({
    id: 'gnutls-verification-failed',
    literal: ['server certificate verification failed', 'SSL peer certificate or SSH remote key was not OK'],
    // GnuTLS does not say why: an unknown issuer, a date, or an old list of authorities; librepo says it in brackets
    pattern:
      /server certificate verification failed\. CAfile: \/|SSL peer certificate or SSH remote key was not OK(?! for \S{1,300} \[)/,
    example:
      "fatal: unable to access 'https://git.example.org/a.git/': server certificate verification failed. CAfile: /etc/ssl/certs/ca-certificates.crt CRLfile: none",
    nearMiss: 'server certificate verification failed. CAfile: none CRLfile: none',
    by: 'git and curl with GnuTLS; libcurl where its caller leaves the reason out',
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
      /(?:(?:SSL certificate (?:problem|OpenSSL verify result): |verify error:num=9:|certificate verify failed: |\[SSL: CERTIFICATE_VERIFY_FAILED\] certificate verify failed: )certificate is not yet valid|CertificateNotYetValidException|[Cc]ertificate of [‘'"`]\S{1,120}[’'"] is not yet activated|[Cc]ertificate has not yet been activated|Issued certificate not yet valid|[Cc]ertificate (?:chain uses )?not yet (?:activated|valid certificate)|The certificate is NOT trusted\. The certificate chain uses not yet valid certificate|invalid peer certificate: NotValidYet|SEC_ERROR_CERTIFICATE_NOT_YET_VALID)/,
    example: 'curl: (60) SSL certificate problem: certificate is not yet valid',
    nearMiss: 'x509: certificate has expired or is not yet valid',
    by: 'curl, OpenSSL, Python, Java, GnuTLS (apt), rustls',
    source: 'https://docs.openssl.org/master/man3/X509_STORE_CTX_get_error/',
    probes: ['curl-registry', 'openssl-s-client'],
  }),
  sig({
    id: 'tls-expired',
    literal: [
      'CERT_HAS_EXPIRED',
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
      /(?:SSL certificate (?:problem|OpenSSL verify result): certificate has expired|verify error:num=10:certificate has expired|certificate verify failed: certificate has expired|CertificateExpiredException|The certificate chain uses expired certificate|tls: expired certificate|invalid peer certificate: Expired|SEC_ERROR_EXPIRED_CERTIFICATE|SSL_ERROR_EXPIRED_CERT|Verify return code: 10 |Issued certificate has expired|[Cc]ertificate of [‘'"`]\S{1,120}[’'"] has expired)|^Error: certificate has expired$|\bCERT_HAS_EXPIRED\b/,
    example: 'curl: (60) SSL certificate problem: certificate has expired',
    nearMiss: 'x509: certificate has expired or is not yet valid',
    by: 'curl, OpenSSL, Python, Java, GnuTLS (apt), Go remote alert',
    source: 'https://docs.openssl.org/master/man3/X509_STORE_CTX_get_error/',
    probes: ['curl-registry', 'openssl-s-client'],
  }),
  sig({
    id: 'tls-name-differs',
    literal: [
      'no alternative certificate subject name',
      'ostname mismatch',
      'ALTNAME_INVALID',
      "certificate's altnames",
      "doesn't match requested host name",
      'No subject alternative',
      'does not match hostname',
      'does not match target host name',
      'NotValidForName',
    ],
    pattern:
      /no alternative certificate subject name matches target (?:host name|ipv[46] address) '?(?<asked>[\w.:-]{1,200})|[Hh]ostname mismatch, certificate is not valid for|ERR_TLS_CERT_ALTNAME_INVALID|certificate common name [^\n]{1,200} doesn't match requested host name|No subject alternative (?:DNS name|names) (?:matching|present)|certificate's owner does not match hostname|certificate subject name [^\n]{1,200} does not match target host name|invalid peer certificate: NotValidForName/,
    example: "curl: (60) SSL: no alternative certificate subject name matches target host name 'registry.example.com'",
    nearMiss: 'curl: (60) SSL certificate problem: certificate has expired',
    by: 'curl, OpenSSL, Python, Node.js, wget, Java, rustls',
    source: 'https://docs.openssl.org/master/man3/X509_check_host/',
    probes: ['openssl-s-client'],
  }),
] as const
