import { all, any, is, seen, unless } from '../conditions'
import { malformedReference, tokenLapsed } from '../situations'
import { defineDiagnosis, pullSucceeds } from './kit'

export default defineDiagnosis({
  id: 'registry-auth-or-name',
  area: 'registry',
  tags: ['docker/registry'],
  words: {
    title: { en: 'The registry does not know this name, or not you', zh: '仓库里没有这个名字，或者不认识你' },
    what: {
      en: 'The image name or tag does not exist, or the account has no right to it. A registry answers both alike, so that nobody can guess private names.',
      zh: '镜像名或标签不存在，或者账号没有权限。为了不让人猜出私有镜像的名字，仓库对两种情况的回答是一样的。',
    },
    why: {
      en: 'The network, the proxy and TLS have worked: the answer comes from the registry. Credentials belong to the user who typed docker login; sudo, systemd and the kubelet do not see them.',
      zh: '网络、代理、TLS 都没有问题：这个回答来自仓库本身。登录凭据属于执行 docker login 的那个用户；sudo、systemd、kubelet 都看不到。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(seen('registry-denied'), unless(tokenLapsed)),
      says: { en: 'The registry refuses: unknown name or missing right.', zh: '仓库拒绝：名字不存在或没有权限。' },
    },
    {
      weight: 'points',
      when: seen('credential-helper-failed'),
      says: {
        en: 'The helper that ~/.docker/config.json names for logins (credsStore) cannot be called, or fails.',
        zh: '~/.docker/config.json 里为登录指定的凭据助手（credsStore）无法调用，或者出错。',
      },
    },
    {
      weight: 'points',
      when: any(seen('registry-tag-missing'), all(seen('registry-invalid-reference'), unless(malformedReference))),
      says: {
        en: 'The registry has no such tag, or the name is malformed.',
        zh: '仓库里没有这个标签，或者名字写法不对。',
      },
    },
    {
      weight: 'points',
      when: seen('registry-host-mistyped'),
      says: {
        en: 'The host is a letter off a well-known registry. Give it no password: the name may belong to somebody.',
        zh: '主机名和某个知名仓库只差一两个字母，是写错了。不要在那里输入密码：这个域名可能是别人的。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('kube-image-pull-failing'), seen('kube-pull-secret-absent')),
      says: {
        en: 'The image is not pulled: mostly its name, its tag or a missing pull secret. The event before says which.',
        zh: '镜像拉不下来：多半是名字、标签写错，或缺少拉取凭据。前一条事件会写明。',
      },
    },
    {
      weight: 'points',
      when: seen('kube-pod-row', { state: 'InvalidImageName' }),
      says: {
        en: 'The kubelet cannot read the name of the image: capitals, spaces, or two colons.',
        zh: 'kubelet 无法解析镜像名：有大写字母、空格，或多了冒号。',
      },
    },
    {
      weight: 'hints',
      when: malformedReference,
      says: {
        en: 'What stands in the place of the image is no name: capitals, two colons, or a variable that is empty.',
        zh: '镜像名位置上的内容不是合法名字：含大写、有两个冒号，或者变量是空的。',
      },
    },
  ],
  refutes: [
    {
      when: is('image.pull', 'ok'),
      says: { en: 'A pull goes through.', zh: '已能成功拉取。' },
    },
    {
      when: tokenLapsed,
      says: {
        en: 'Layers of this image had come or gone before: name and login were good until the token ran out.',
        zh: '拒绝之前已经传了这个镜像的一些层：名字和登录都没问题，是令牌中途失效了。',
      },
    },
    {
      when: seen('registry-rate-limit'),
      says: {
        en: 'The registry says that the pull limit is reached, not that the name or login is wrong.',
        zh: '仓库说的是拉取次数超限，不是名称或登录有误。',
      },
    },
  ],
  variants: [
    {
      id: 'credential-helper',
      when: seen('credential-helper-failed'),
      title: { en: 'The helper that keeps registry logins fails', zh: '保存仓库登录信息的凭据助手出错' },
    },
  ],
  explains: [],
  prior: 3,
  ask: ['docker-pull'],
  names: { REGISTRY: [], NAME: [], TAG: [] },
  fixes: [
    {
      does: {
        en: 'Check the name letter by letter, then log in to that registry',
        zh: '逐字核对名字，然后登录对应的仓库',
      },
      run: 'docker manifest inspect REGISTRY/NAME:TAG\ndocker login REGISTRY',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Without a host in the name Docker Hub is meant; the name must be lower-case.',
        zh: '名字里没有主机名时指的是 Docker Hub；名字必须全小写。',
      },
    },
    {
      does: {
        en: 'A helper that does not work: take credsStore out, log in again',
        zh: '凭据助手不可用时：去掉 credsStore，重新登录',
      },
      run: 'cp ~/.docker/config.json ~/.docker/config.json.bak\nsed -i \'/"credsStore"/d\' ~/.docker/config.json\ndocker login REGISTRY',
      root: false,
      risk: 'safe',
      caution: {
        en: 'A comma left over before the closing brace has to go, too. The login is then kept in that file unencrypted.',
        zh: '如果右花括号前剩下一个逗号，也要删掉。之后登录信息会以未加密的形式保存在这个文件里。',
      },
    },
    {
      does: { en: 'Kubernetes: hand the credentials to the kubelet', zh: 'Kubernetes：把凭据交给 kubelet' },
      run: 'kubectl create secret docker-registry pull --docker-server=REGISTRY --docker-username=U --docker-password=P\nkubectl patch serviceaccount default -p \'{"imagePullSecrets":[{"name":"pull"}]}\'',
      root: false,
      risk: 'safe',
    },
  ],
  verify: pullSucceeds,
  prevent: [
    { says: { en: 'Pin full names with registry and tag or digest.', zh: '使用完整名字，写明仓库和标签或摘要。' } },
  ],
  sources: ['https://github.com/moby/moby/blob/master/daemon/internal/distribution/errors.go'],
})
