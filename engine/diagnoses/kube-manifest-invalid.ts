import { is, seen } from '../conditions'
import { defineDiagnosis, inLine, manifestAccepted } from './kit'

export default defineDiagnosis({
  id: 'kube-manifest-invalid',
  area: 'kubernetes',
  tags: ['kubernetes/control-plane', 'kubernetes/upgrade'],
  words: {
    title: { en: 'The manifest itself is not accepted', zh: '清单文件本身不被接受' },
    what: {
      en: 'The file is no YAML, or names a kind or field that this cluster does not serve. Nothing was created; the nodes are not involved.',
      zh: '文件不是合法的 YAML，或者写了这个集群没有的资源类型、字段。什么都没有创建，与节点无关。',
    },
    why: {
      en: 'kubectl first turns the YAML into JSON; a tab, a missing blank after a colon or a wrong indentation ends there, and the line it names is mostly the one after the fault. Then the API server looks the kind up: old API versions are removed with releases (Ingress of extensions/v1beta1 with 1.22, PodSecurityPolicy with 1.25), and kinds of an operator exist only once its CRDs are installed. Last it checks the fields.',
      zh: 'kubectl 先把 YAML 转成 JSON：制表符、冒号后缺空格、缩进不对，都会停在这一步，报出的行号往往是出错处的下一行。接着 API server 查资源类型：旧的 API 版本会随版本移除（extensions/v1beta1 的 Ingress 到 1.22，PodSecurityPolicy 到 1.25），operator 的类型要先装它的 CRD 才有。最后才检查字段。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kube-yaml-refused'),
      says: { en: 'The file cannot be read as YAML.', zh: '文件无法当作 YAML 解析。' },
    },
    {
      weight: 'points',
      when: seen('kube-kind-unknown'),
      says: { en: 'The cluster serves no such kind in that version.', zh: '集群没有这个版本的资源类型。' },
    },
    {
      weight: 'points',
      when: seen('kube-field-refused'),
      says: { en: 'A field is unknown, missing, or has a wrong value.', zh: '有字段不认识、缺失或取值不对。' },
    },
  ],
  refutes: [
    {
      when: is('manifest.applied', 'accepted'),
      says: { en: 'The API server accepts it.', zh: 'API server 接受了它。' },
    },
  ],
  variants: [
    {
      id: 'yaml',
      when: seen('kube-yaml-refused'),
      title: { en: 'no YAML: tabs, blanks, indentation', zh: '不是合法的 YAML：制表符、空格、缩进' },
    },
    {
      id: 'kind',
      when: seen('kube-kind-unknown'),
      title: {
        en: 'an API version that is gone, or a CRD that is not installed',
        zh: 'API 版本已移除，或 CRD 没有安装',
      },
    },
    {
      id: 'field',
      when: seen('kube-field-refused'),
      title: { en: 'a field that is not accepted', zh: '有字段不被接受' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['kubectl-apply', 'kubectl-version'],
  names: { FILE: [inLine('kube-yaml-refused', 'file')] },
  fixes: [
    {
      does: {
        en: 'No YAML: show tabs and trailing blanks around the line it names',
        zh: '不是合法的 YAML：看报出的那行附近有没有制表符和行尾空格',
      },
      run: "sed -n '1,20l' FILE\ngrep -nP '\\t' FILE",
      root: false,
      risk: 'read-only',
      caution: {
        en: 'Look one line above as well. Helm counts lines of the rendered file: helm template --debug shows it.',
        zh: '上一行也要看。Helm 报的行号是渲染之后的，用 helm template --debug 查看。',
      },
    },
    {
      does: { en: 'Which versions and kinds does this cluster serve?', zh: '这个集群提供哪些版本和类型' },
      run: 'kubectl api-resources\nkubectl api-versions\nkubectl get crd',
      root: false,
      risk: 'read-only',
      caution: {
        en: 'A kind of an operator: install its CRDs first. An old version: kubectl convert, or the deprecation guide.',
        zh: '属于 operator 的类型：先装它的 CRD。版本过旧：用 kubectl convert，或查弃用指南。',
      },
    },
    {
      does: { en: 'What a field may hold', zh: '查字段允许写什么' },
      run: 'kubectl explain deployment.spec',
      root: false,
      risk: 'read-only',
    },
  ],
  verify: manifestAccepted,
  prevent: [
    {
      says: {
        en: 'Let the server judge it before it is merged, and look for removed versions before an upgrade.',
        zh: '合并前先让服务器检查一遍，升级前先找出将被移除的版本。',
      },
      run: 'kubectl apply --dry-run=server -f FILE',
    },
  ],
  sources: [
    'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
    'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
    'https://github.com/kubernetes-sigs/yaml/blob/master/yaml.go',
  ],
})
