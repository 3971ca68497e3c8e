// Written by `npm run gen` from cases/; do not edit.
/** A report a line: its cause, its source, its words. */
export const known = `
package-source-refused 1Panel-dev/1Panel/issues/2075 apt-get debian ftp longer null org release repository security security.debian.org stretch updates
docker-daemon-not-installed 1Panel-dev/1Panel/issues/2902 apt bookworm com docker.service does enable exist have http release repository unit
package-source-refused 1Panel-dev/1Panel/issues/834 containerd.io docker-buildx-plugin docker-ce docker-ce-cli docker-ce-stable docker-compose-plugin el7 header rootless rpm rsa yum
privileged-port themoonisacheese/2bored2wait/issues/68 as at denied err errno exit listen net npm permission server start
cgroup-v2-unsupported izer-xyz/3cx-docker/issues/16 allocate control create exiting group init init.scope manager object pid scope such
systemd-unit-bad-path MHSanaei/3x-ui/issues/4136 bit environmentfile format kill lsb network.target properly restartsec simple sysv wants workingdirectory
dkms-build-failed morrownr/8821au-20210708/issues/149 an dkms headers kernelsourcedir located occurred option package report source tell where
stale-running-kernel morrownr/8821cu-20210118/issues/63 armv7l completed dkms echo headers kernelsourcedir located option symlink tell v7l where
dkms-build-failed morrownr/88x2bu-20210702/issues/212 compile cross cross_compile differs entering include make.log modpost needed pm rtl88x2bu x2bu
shared-library-missing rpmohn/a4/issues/13 cannot directory error file loading no object open or shared such while
module-signature-rejected JafarAkhondali/acer-predator-turbo-and-rgb-keyboard-linux-module/issues/113 could insert insmod install install.sh key loading module rejected src unavailable was
module-signature-rejected frederik-h/acer-wmi-battery/issues/48 could error insert insmod module not operation permitted sudo wmi
dns-stub-conflict-port-53 acme-dns/acme-dns/issues/304 grep listen netstat resolve sudo systemd systemd-resolve tcp udp
module-signature-rejected saidsay-so/acpi_ec/issues/8 acpi archlinux follow insert kernel_lockdown.7 loading lockdown man modprobe permitted restricted unsigned
seccomp-old-libseccomp dawidd6/action-debian-package/issues/20 apt-get deb deb.debian.org encountered gpg inrelease kb least one signature signed unstable
script-shebang-bad reviewdog/action-golangci-lint/issues/70 action caused directory exec file init linux process standard standard_init_linux.go such user
selinux-denied actions/runner/issues/1606 audit.log avc init_t object_r permissive scontext system_r system_u tclass tcontext unconfined_u user_home_t
kernel-modules-extra-missing actions/runner/issues/3001 azure cifs directory fatal found in lib modprobe module modules not sudo
selinux-denied actions/runner/issues/410 actions audit avc enable execute gid github launch org repo runner uid
package-conflict docker-practice/actions-setup-docker/issues/7 archive conflicts containerd.io deb dpkg installing moby packages present previously processing runc
selinux-denied projectatomic/adb-atomic-developer-bundle/issues/154 bin binary cannot copy default denied host info openshift permission response usr
dns-stub-conflict-port-53 AdguardTeam/AdGuardHome/issues/1802 address already bind error in listen proxy starting tcp use userland
dns-stub-conflict-port-53 AdguardTeam/AdGuardHome/issues/2907 address already bind listen netstat proxy resolve systemd-resolve tcp tcp6 tulpn userland
selinux-denied AdguardTeam/AdGuardHome/issues/765 audit avc comm init_t object object_r permissive scontext system_r system_u tclass tcontext
cgroup-v2-unsupported adoptium/containers/issues/132 bit cpus digest downloaded environment java locally metrics newer operating vm xx
builtin-module-not-detected aegis-boot/aegis-boot/issues/69 blk boot config dev found generic grep initramfs loop module not warning
registry-auth-or-name aerynOS/recipes/issues/1860 alias any archlinux base devel did docker.io json podman policy registries resolve
ipv6-nat-unsupported ukanth/afwall/issues/993 destination dnat dport initialize insmod ip6tables nat need needs perhaps to-destination upgraded
script-shebang-bad cedya77/aiometadata/issues/578 bin directory entrypoint entrypoint.sh exec fatal file local no such tini usr
compose-not-installed FAI-CIVL/FAI-Airscore/issues/107 build compose dev docker-compose flag help see shorthand unknown up version yml
stale-running-kernel jirutka/akms/issues/5 apk builtin depmod hook lts modules.builtin modules.order order overlayfs top trigger upgrading
kernel-modules-extra-missing project-akri/akri/issues/42 caps ctrl exclusive handler ioctl2 out-of-tree tainting taints v4l2loopback video video_ioctl2 video_nr
kernel-config-missing Azure/AKS/issues/2335 aloop azure dpkg extra fatal grep linux modprobe module modules snd snd-aloop
kubelet-kernel-defaults Azure/aks-engine/issues/446 containermanager expected flag invalid kernel kubelet kubelet.go memory panic start value vm
swap-enabled Azure/AKSFlexNode/pull/67 cgroup-root cgroups cgroups-per-qos contents defaulting filename per priority qos run.go swaps util
apt-lock-or-broken trailofbits/algo/issues/14335 acquire frontend held lines lock-frontend rc recommends strongswan unattended unattended-upgr updated upgr
luks-key-refused picodotdev/alis/issues/99 access available dev enter key no passphrase password required sda2 this volume
stale-running-kernel r-darwish/alma/issues/84 boot filesystem mount to type unable unknown vfat
kernel-modules-extra-missing AlmaLinux/cloud-images/issues/320 accept comment containerd extension id iptables missing nat net revision supported wait
corrupt-docker-state fcolista/alpine-metasploit/issues/5 alpine already directory exists extracting layer open overlay2 pull pulling register such
not-root dimovnike/alpine-openvpn/issues/1 conf.d crit during expected extra included many must openvpn parsing quickly supervisor
kernel-config-missing Trigus42/alpine-qbittorrentvpn/issues/50 add argument cache executing firewall inet initialization invalid mark netlink rule table
kernel-config-missing Trigus42/alpine-qbittorrentvpn/issues/52 command fatal gnu linux modinfo modprobe module nf_tables smp tables uname x86_64
cgroup-v2-unsupported JJ/alpine-raku/issues/20 canceled cgroups complete digest downloaded fedora hello-world locally mountpoint newer redhat redhat-release
bridge-address-conflict tiagosh/AltcoinGenerator/issues/35 cannot conflicts create creating daemon from have ipv4 network networks overlapping response
bridge-address-conflict tiagosh/AltcoinGenerator/issues/35 cannot conflicts create creating daemon from have ipv4 network networks overlapping response
inotify-limit-exhausted aws/amazon-ssm-agent/issues/262 add device encountered error left listener no on space watch when
arch-mismatch-exec-format amazonlinux/container-images/issues/18 arm caused copy echo exec hello qemu standard standard_init_linux.go static step user
dkms-build-failed M-Bab/linux-kernel-amdgpu-binaries/issues/101 apport area building cleaning communicate dkms installed nvidia nvidia-smi return smi sure
stale-pid-file gofixpoint/amika/pull/268 cat delete docker.pid dockerd ensure log pid process running start still var
wireguard-module-missing amnezia-vpn/amnezia-client/issues/57 accessible answers complete did handshake peer quick rtnetlink seconds wg-quick wg0 wg0.conf
restricted-container-guest amnezia-vpn/amnezia-client/issues/836 always cap cap-add devices doesn log-driver mark net.ipv4.conf.all.src_valid_mark net_admin privileged prochooks shim
missing-tun-device w0rng/amnezia-wg-easy/issues/26 adding custom dev device directory gathering information net response such tun while
swarm-address-unclear appcelerator-archive/amp/issues/348 address addresses advertise an choose db8 eth0 interface multiple one since specify
oom-killed ampache/ampache/issues/2277 community hold hold-off init.d kill killed mysql off over preset scheduling signal
inotify-limit-exhausted Anduin2017/AnduinOS/issues/232 enospc error file for limit number of reached system watchers
dkms-build-failed angristan/wireguard-install/issues/30 delete dkms dkms.conf interface link locate protocol quick source wg-quick wg0 wireguard
bridge-address-conflict dappledger/AnnChain/issues/52 address compose docker-compose on one other overlaps pool space this up with
docker-socket-permission ansible/ansible-container/issues/761 aborted api connection denied error fetching permission server version while
systemd-override-outdated mongrelion/ansible-role-docker/issues/22 daemon directly docker dockerd is journalctl linux not on please run supported
cgroup-v2-unsupported haxorof/ansible-role-docker-ce/issues/116 cgroups checksum delta download downloaded end layer locally mountpoint newer rc verifying
daemon-flag-conflict haxorof/ansible-role-docker-ce/issues/42 as both configuration configure daemon.json directives fd flag following hosts json specified
module-not-loaded elastic/ansible-elastic-cloud-enterprise/pull/28 cannot conntrack established net netfilter proc stat such sys sysctl tcp timeout
unit-file-invalid robertdebock/ansible-role-gitlab_runner/issues/1 allowed execstart gitlab one oneshot only refusing runner services setting than which
cni-not-initialised jonlangemak/ansible_kubernetes/issues/6 age cni false kubeletnotready networkpluginnotready networkready nodes notready plugin ready reason uninitialized
systemd-sandbox-path-missing nusenu/ansible-relayor/issues/16 at bin code directory exited main namespace process spawning step such usr
package-conflict geerlingguy/ansible-role-docker/issues/254 but candidate conflicts filtering installed none package podman problem provided requires runc
docker-python-client-outdated geerlingguy/ansible-role-docker/issues/462 conn dist dist-packages most python3 raise recent requests scheme send traceback url
package-source-refused geerlingguy/ansible-role-docker/issues/480 apt-secure gpg manpage no_pubkey noble pubkey secure securely signatures signed therefore verified
docker-chains-flushed geerlingguy/ansible-role-firewall/issues/43 chain command_failed couldn filter forward help information more program sbin target try
bridge-nf-call-disabled grycap/ansible-role-kubernetes/issues/16 bridge-nf-call-iptables contents crictl delta filecontent fileexisting ignore ignore-preflight-errors know non-fatal rc what
time-not-synced geerlingguy/ansible-role-ntp/issues/67 another applied apt-get archive bionic changed cmd dists inrelease updates virtualbox yet
firewall-rules-invalid kyl191/ansible-role-openvpn/issues/232 argument bad before before.rules help iptables-restore occurred problem restore rules ufw ufw-init
systemd-unit-bad-path tiny-pilot/ansible-role-tinypilot/issues/23 at command denied exec execute exited opt permission python spawning step venv
systemd-unit-user-missing lifeofguenter/ansible-role-unifi-controller/issues/5 chown entered execstop hold hold-off limit off scheduling stop success tasks unifi
restricted-container-guest artis3n/ansible-role-tailscale/issues/263 builtin config_tun libkmod libkmod.c lookup lookup_builtin_file newuserspaceengine tailscale0 tun wgengine wgengine.newuserspaceengine xe
stale-running-kernel githubixx/ansible-role-wireguard/issues/115 extra find lrwxrwxrwx ls modprobe module modules name root rw-r updates wireguard
registry-rate-limit antimony-team/antimony/issues/1 have increase increase-rate-limit limit pull rate reached toomanyrequests unauthenticated www www.docker.com your
kernel-config-missing nohajc/anylinuxfs/issues/77 after call disk dmesg f2fs filesystem have information mnt more mount mounting
storage-driver-unsupported ApolloAuto/apollo-kernel/issues/6 aufs background deleting docker.log docker.sock graphdriver initializing libcontainerd nil prior rename tmp
restricted-container-guest AppImage/AppImageKit/issues/388 device first found fuse modprobe not out score try
apparmor-userns-restricted apptainer/apptainer/issues/2027 administrator branch codename compile development id_like noble os-release pretty_name suid version_codename version_id
module-signature-rejected aleksamagicka/aquacomputer_d5next-hwmon/issues/111 btf cc compiler differs generation hat ld makefile mod modpost rejected rmmod
module-version-mismatch aleksamagicka/aquacomputer_d5next-hwmon/issues/79 about disagrees dmesg driver err hid of register symbol unknown unregister version
builtin-module-not-detected binhex/arch-delugevpn/issues/180 generic insmod kernel load modprobe module modules trying tun tun.ko using warn
module-name-mistyped binhex/arch-delugevpn/issues/340 directory fatal found in iptables lib mangle modprobe module modules not sudo
vpn-config-invalid binhex/arch-delugevpn/issues/350 debg extra missing openvpn option options parameter script start-script stdout udp unrecognized
host-module-not-loaded binhex/arch-delugevpn/issues/67 af_inet crw debg due exiting inet initiated peer script start-script tap tun
not-root binhex/arch-privoxyvpn/issues/27 crit exiting filter ip_tables legacy must needs perhaps permission script tables upgraded
iptables-backend-mismatch binhex/arch-qbittorrentvpn/issues/370 argument crit exiting fetch generation iptables-legacy nf_tables policies present rule script them
missing-tun-device binhex/arch-rtorrentvpn/issues/24 dev device due errno exiting fatal may net open such tap tun
not-root binhex/arch-rtorrentvpn/issues/73 ac due eth0 exiting gateway hwaddr iface ioctl permitted route tun tunsetiff
iptables-backend-mismatch binhex/arch-sabnzbdvpn/issues/55 argument crit defined exiting fetch generation nf_tables policies rule script vpn yes
boot-kernel-not-updated max-baz/arch-secure-boot/issues/23 after call clusters efi esp fat files fsck have initializing sda2 vfat
modprobe-config-invalid TommyTran732/Arch-Setup-Script/issues/46 bad blacklist conf config ignoring kmod kmod_config_parse libkmod line modprobe modprobe.d parse
stale-running-kernel archlinux/archinstall/issues/3089 arch btrfs filesystem mnt mount type unknown
kernel-config-missing ironrobin/archiso-x13s/issues/22 directory fatal found in lib masquerade modprobe module modules not sudo
stale-running-kernel saber-nyan/kernel-modules-hook/issues/6 arch1-1 compressed fallback generating generation gzip initcpio kvm_intel pacman reloading successful syu
restricted-container-guest TheHellSite/archlinux_lxc/issues/5 apply archlinux caps dynamic hello-world oci permitted preempt preempt_dynamic pve runc shim
kernel-config-missing archlinuxarm/PKGBUILDs/issues/1301 address mnt modprobe module mount mount.nfs mountpoint nfs nolock proto shared tcp
package-source-refused archlinuxcn/repo/issues/430 commit corrupted delete packages pacman pgp pkg signature syu transaction want were
module-renamed-or-merged archzfs/archzfs/issues/316 arch1-1 compressed fsck generating gzip initcpio resume syu temporary transaction vmlinuz yay
module-missing-in-initramfs archzfs/archzfs/issues/5 arch base build complete during encountered errors hook image spl were zfs
libc-mismatch supertriodo/Arena-Tracker/issues/107 found glibc gnu lib libm libm.so.6 linux not version x86_64-linux-gnu
restricted-container-guest release-argus/Argus/issues/57 applylayer argument exit failed invalid layer lchown register status stderr stdout to
loop-device-missing armbian/build/issues/2910 an cannot device find loop losetup no such unused
kernel-config-missing SLAzurin/armbian-aml-s8xx-kernel-build-steps/issues/1 architecture armbian armv7l bionic canceled hello hello-world interfaces operating ostype pair sandbox
boot-partition-full armbian/build/issues/130 archive archives armhf broken dpkg-deb extracted k-blocks killed paste pipe unpacking vmlinuz
boot-partition-full armbian/build/issues/2496 actions archive archives broken dpkg-deb extracted killed paste pipe preparing subprocess unpacking
kernel-config-missing armbian/build/pull/2749 argument capabilities caused cgroup container_linux.go memory mounted oci our process_linux.go prochooks program
kernel-config-missing armbian/build/issues/3883 aarch64 but cc compile dkms entering headers install.sh later make.log pm pwd
arch-mismatch-exec-format djmaze/armhf-ubuntu-docker/issues/5 caused exec format generic gnu smp standard standard_init_linux.go ubuntu uname user x86_64
registry-rate-limit arquillian/arquillian-cube/issues/1423 back increase increase-rate-limit manifest off openshift rate reached toomanyrequests unauthenticated www www.docker.com
systemd-sandbox-path-missing arsfeld/nixos/issues/367 auth backups duration ignored io mem mnt namespacing nix rest store triggeredby
xtables-lock-held trustedsec/artillery/issues/44 another app currently holding iptables lock option perhaps use want xtables you
script-shebang-bad atmoz/sftp/issues/397 attaching bad bash compose created docker-compose entrypoint example init init.sh interpreter line
boot-kernel-not-updated atrandys/wireguard/issues/14 accessible answers delete interface protocol quick rtnetlink via wg-quick wg0 wg0.conf wireguard
arch-mismatch-exec-format zilliztech/attu/issues/415 aarch64 caused exec format gnu localdomain localhost localhost.localdomain smp standard standard_init_linux.go uname
image-entrypoint-missing openatx/atxserver2/issues/43 bringing caused container_linux.go date denied encountered oci permission project scripts wait web
restricted-container-guest Lukas-Heiligenbrunner/AURCache/issues/75 directory fatal found fuse in lib modprobe module modules not pve
systemd-unit-bad-path ublue-os/aurora/issues/103 code exec execstart exited libexec main pid process service status systemctl usr
apt-lock-or-broken SatelliteQE/automation-tools/issues/541 another app application copy currently existing holding lock mb other rss yum
inotify-limit-exhausted Cloudbox/autoscan/issues/152 device directory err inotify jobs left local media mnt space trigger watch
systemd-unit-bad-path languitar/autosuspend/issues/52 code exec exited journalctl main process service status
time-not-synced hkjarral/AVA-AI-Voice-Agent-for-Asterisk/issues/122 another applied bookworm deb deb.debian.org dists inrelease release repository updates valid yet
cpu-instruction-unsupported ava-labs/avalanchego/issues/882 core cpu dumped family genuineintel ghz illegal instruction intel model proc processor
bind-source-wrong docker/awesome-compose/issues/412 bind config does exist home invalid mount path source traefik type wordpress
unit-start-timeout aws-cloudformation/aws-cloudformation-templates/issues/288 at counter job operation out restart result scheduled stopped terminating timed timeout
mount-helper-missing kubernetes-sigs/provider-aws-test-infra/pull/232 arguments e.g ec2 export failedmount filesystems helper mountvolume mountvolume.setup pvc several vers
kube-manifest-invalid aws-samples/aws-workshop-for-kubernetes/pull/370 apply did error expected find json key kubectl line not pod yaml
compose-file-invalid 3olkin/axum_jwt_example/issues/2 because build compose db docker-compose docker-compose.yml invalid option services unsupported volumes yml
apparmor-broken AzuraCast/AzuraCast/issues/6061 apparmor apparmor_parser but creating docker-default done exec executable installer output parser profile
mount-helper-missing MicrosoftDocs/azure-docs/pull/75039 bad cifs e.g filesystems helper might mnt need nfs option program several
oom-killed Azure/azure-service-operator/issues/298 code exit last reason state terminated
module-signature-rejected microsoft/azurelinux/issues/5831 are could efi example import insert insmod module mok operation permitted supported
compose-not-installed lablup/backend.ai/issues/596 compose containers flag help options see self self-sufficient shorthand sufficient usage yml
ipset-module-missing balena-os/balena-intel/issues/29 argument create domain filter hash invalid ipset ipv4 kernel list net received
systemd-unit-bad-path debauchee/barrier/issues/733 connected dir execstartpre full github github.com kvm man master mkdir software wiki
mount-busy jamielinux/bashmount/issues/29 busy dev dir freedesktop is lsof media org run target udisks2 usb
iptables-legacy-removed batocera-linux/batocera.linux/issues/15685 accessible blacklist drm fwmark modprobe.d net.ipv4.conf.all.src_valid_mark prefixlength resolvconf suppress suppress_prefixlength wg wg0.conf
docker-group-missing ublue-os/bazzite-dx/issues/102 booted containerd containerd.service control docker.socket exit-code group listen resolve socket started successfully
apparmor-broken bigbluebutton/bbb-install/issues/601 apk apparmor apply attr configured depends however post-installation problems shim subprocess yet
iptables-legacy-removed byJoey/Actions-bbr-v3/issues/30 chain initializing insmod ip_tables legacy need needs perhaps register tables upgraded wait
resolv-conf-broken michaelstepner/beepy-buildroot/pull/6 address bad cat google google.com lrwxrwxrwx ls open ping resolv resolv.conf tmp
apt-lock-or-broken solana-labs/bench-tps-dos-test/issues/8 acquire another dpkg frontend held it lock lock-frontend unattended unattended-upgr upgr using
kernel-modules-extra-missing chef/bento/issues/804 cifs e.g fs library man manual mount.cifs needed page refer shared utf8
boot-kernel-not-updated maxnet/berryboot/issues/497 aufs dep drwxr drwxr-xr-x ip_tables kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin pi search
clock-skew-tls henrygd/beszel/issues/2123 auth before certificate expired head manifests registry-1.docker.io scope tls token verify yet
start-limit-hit henrygd/beszel/pull/311 counter execstart hit hub job limit opt quickly repeated scheduled success too
storage-driver-unsupported mattshma/bigdata/issues/97 argument bash dev help invalid merged mkdir overlay response see shm ubuntu
dns-stub-conflict-port-53 sameersbn/docker-bind/issues/65 address already bind connectivity driver endpoint external listen programming proxy tcp userland
lib-modules-not-mounted armbian/build/issues/6606 armbian board bookworm branch compile exiting ext4 logging release revision trunk unsupported
docker-socket-permission adokter/bioRad/issues/28 docker.sock fdocker fdocker.sock frun fvar got hello hello-world help post socket world
mount-owner-fixed ruimarinho/docker-bitcoin-core/issues/130 changing chown home not of operation ownership permitted
page-size-mismatch bitnami/containers/issues/26062 allow docker.io empty finished it page password redis setup size unsupported yes
mount-owner-fixed bitnami/bitnami-docker-mariadb/issues/128 chown data error executing not operation permitted
dns-resolver-failing bitrixdock/bitrixdock/issues/138 awaiting canceled client.timeout connection exceeded headers registry registry-1.docker.io request timeout waiting while
docker-api-version-mismatch bitwarden/server/issues/6732 api build client minimum newer old please supported too update upgrade your
bridge-address-conflict bitwarden/server/issues/947 destination docker0 eth0 flags gateway iface ip kernel routing table window
privileged-port bitwarden/server/issues/3097 bind denied emerg error failed log nginx permission tail to var
ip-forward-disabled TencentBlueKing/bk-ci/issues/4501 centos disabled forward forwarding grep ipv4 net.ipv4.ip_forward networking rm sysctl will work
not-root erikwb/blueferry/issues/63 capabilities code drop exited main not operation permitted process service status systemd
initramfs-too-large ublue-os/bluefin/issues/3354 any block boot continue core grub kern panic press reboot unknown-block vfs
compose-not-installed iam4x/bobarr/issues/273 bash command compose docker docker-compose found line not start version
systemd-sandbox-path-missing gicmo/bolt/issues/34 at bolt libexec ls namespace root rwxr rwxr-xr-x spawning step such systemd
systemd-unit-user-missing boltcard/boltcard/issues/6 bash bolt counter credentials determine job restart scheduled spawning started step stopped
module-not-loaded boot2docker/boot2docker/issues/1200 filter insert insmod ip6table ipv6 kernel module modules net netfilter parameter symbol
kernel-config-missing boot2docker/boot2docker/issues/1389 filter ipt iptable iptable_filter.ko iptables-restore ipv4 masquerade netfilter raw reject restore xt_set
cgroup-not-mounted boot2docker/boot2docker/pull/240 bash cgroup cgroups destination downloaded exe find image newer portable rm ubuntu
module-missing-in-initramfs Ultramarine-Linux/bootc/issues/4 append bdev btrfs ext2 ext3 here partitions swapper tainted unknown-block uuid vfs
lib-modules-not-mounted kubernetes-retired/bootkube/issues/741 exec executable family fixed ip_vs ipvs loadbalancing message native possible until work
stale-running-kernel borgbackup/borg/issues/5547 arch1 arch1-1 commands example fuse gnu modprobe modules org preempt smp x86_64
restricted-container-guest borgbackup/borg/issues/7632 directory fatal found fuse grep in lib lsmod modprobe module modules not
br-netfilter-missing bottlerocket-os/bottlerocket/issues/3052 bridge bridge-nf-call-iptables call does error exist filecontent iptables net not proc sys
daemon-json-invalid bottlerocket-os/bottlerocket/issues/3349 beginning character configure daemon.json engine invalid json key looking object of string
kernel-config-missing frank-w/BPI-Router-Linux/issues/154 br_netfilter chain fuse lsmod masq nat netfilter nf_nat nf_tables nft size tables
time-not-synced cdsteinkuehler/br2rauc/issues/10 cgroup clock limit man ms ntp rtc slice system.slice tasks timedatectl zone
kernel-config-missing cb-linux/breath/issues/56 bad codepage fat fat-fs helper media mounting other program sda1 superblock wrong
docker-plugin-missing jazware/bsky-experiments/issues/1 daemon error found from logging looking not plugin response up
disk-pressure bsycorp/kind/issues/15 allocated attempting ephemeral ephemeral-storage events limits minikube normal now reclaim requests resources
package-source-refused btcpayserver/btcpayserver-docker/issues/853 because couldn download download.docker.com gpg inrelease jammy no_pubkey pubkey public signatures verified
boot-loader-target-wrong MichielDerhaeg/build-linux/issues/5 boot cannot dev directory efi find grub grub-install install loop0 pwd
host-module-not-loaded podman-container-tools/buildah/issues/2084 first fuse fuse-overlayfs merged modprobe mounting new overlay overlayfs program storage try
rootless-prerequisite-missing moby/buildkit/issues/1904 clone copy-up disable-host-loopback dockerd-rootless.sh newuidmap port-driver propagation rslave slirp4netns slirp4netns-sandbox slirp4netns-seccomp unprivileged_userns_clone
build-cache-broken moby/buildkit/issues/6977 apply does error exist failed found lower not snapshot stat to
kernel-config-missing ericwoud/buildR64arch/issues/8 config config.gz config_tun config_tun_vnet_cross_le cross grep is proc set tun vnet zcat
dns-resolver-failing docker/buildx/issues/191 arm64 buildx dockerfile frontend head img lookup manifests platform registry-1.docker.io software solve
proxy-misconfigured docker/buildx/issues/507 docker.io dockerfile frontend head library manifests metadata python registry registry-1.docker.io solve timeout
module-in-use bus1/bus1/issues/18 error grep in is lsmod module rmmod use
kernel-config-missing Botspot/bvm/issues/111 but command kernel kvm missing modprobe module modules needed that user was
seccomp-old-libseccomp bytebase/bytebase/issues/3096 abort cgo create docker operation pc permitted pthread pthread_create run runtime sigabrt
proxy-misconfigured SUSE/caasp-salt/pull/80 cat conf environment http http_proxy https https_proxy proxy service
systemd-unit-bad-path CastawayLabs/cachet-monitor/issues/64 absolute both execstart execstop executable ignoring lacks monitor path refusing setting yaml
dkms-install-skipped CachyOS/linux-cachyos/issues/410 autoinstall build_exclusive directive dkms.conf includes indicates mok.key mok.pub sign sign-file signing skipped
module-missing-in-initramfs CachyOS/linux-cachyos/issues/714 block cannot device error open or root unknown unknown-block uuid vfs
package-source-refused CachyOS/distribution/issues/12 admin all corrupted database example example.org org pacman pgp signature sy trust
ntfs-volume-unclean CachyOS/distribution/issues/432 codepage dirty flag force helper media mounting ntfs3 other program superblock wrong
resolv-conf-broken CachyOS/CachyOS-Settings/issues/222 can conf dns manage operation resolv resolv.conf resolved systemd systemd-resolved using via
proxy-misconfigured KnoAll/cacti-template/issues/41 curl errno example mirror other proxy repodata repomd repomd.xml resolve xml yum
systemd-sandbox-path-missing caddyserver/caddy/issues/1104 docs execstart limit namespace preset since start-limit stdout tmp true vendor web
inotify-limit-exhausted google/cadvisor/issues/1581 cpuset event inotify inotify_add_watch kubepods left max_user_watches messages resources space watch watches
inotify-limit-exhausted google/cadvisor/issues/2650 disabling events inotify inotify_add_watch kmsg kubepods left oom pids space watch watcher
node-address-misdetected projectcalico/calico/issues/2483 broadcast calico calico-node established flags inet master multicast probe startup unhealthy wide
node-address-misdetected projectcalico/calico/issues/2965 auto calico choose detect different en interface interfaces kube-system method startup terminating
systemd-override-outdated projectcalico/calico/pull/383 allowed argument docker.service execstart one oneshot only properly refusing services than which
iptables-version-mismatch projectcalico/calico/issues/8403 calico calico-node continue incompatible iptables-nft-save iptables-save killed killing nft save there tool
module-not-loaded projectcalico/calicoctl/issues/910 calico change do initialize insmod iptables-save masquerade need removing rule save tunnel
port-already-allocated CaliOpen/Caliopen/issues/2 allocated already bin bind cannot container containers elasticsearch port recreating redis start
not-root linux-can/can-utils/issues/111 can error modprobe netlink not operation permitted
kernel-config-missing linux-can/can-utils/issues/43 directory fatal found in lib modprobe module modules not vcan
module-not-loaded linux-can/can-utils/issues/95 error netlink not operation sudo supported
kernel-config-missing linux-can/can-utils/issues/46 aws directory fatal found in lib modprobe module modules not vcan
container-name-taken weiqingy/caochong/issues/15 able already conflict have help remove rename reuse see that use you
inotify-limit-exhausted stolostron/capi-tests/issues/285 cgroup cluster detected inotify left limit matches multi password reached space watch
registry-cert-expired caprover/caprover/issues/1693 built certificate expired few img might push remote successfully take xxx yet
swarm-managers-unreachable caprover/caprover/issues/2017 attempt background before continue current join reached see swarm timeout was will
registry-cert-expired caprover/caprover/issues/2059 after certificate current deploy expired message push registry tls valid verify yet
oom-killed caprover/caprover/issues/315 cache clean deploy force killed message non non-zero npm returned sh zero
module-version-mismatch LWSS/Cartographer/issues/1 arch1 entering format leaving magic mod mod_unload modpost preempt should stage unload
cni-not-initialised cby-chen/Kubernetes/issues/28 cni false initialized kubelet kubelet.go message networkpluginnotready networkready plugin ready reason returns
selinux-denied intel/cc-oci-runtime/issues/519 audit.log avc clear init_t permissive scontext sockets system_r system_u tclass tcontext unconfined
docker-socket-permission Dabz/ccloudexporter/issues/65 aborted above another exception fetching last most permissionerror recent send traceback transport
runc-version-broken ceph/ceph-build/pull/2039 action adding caused container_linux.go filter matches oci requested rule runtime seccomp syscall
kernel-config-missing ceph/ceph-csi/issues/2918 an args attach driver fatal git modprobe module modules occurred rbd while
webhook-unreachable cert-manager/cert-manager/issues/5483 call calling cert endpoints internal manager occurred post ready svc timeout webhook
module-version-mismatch aperepel/raspberrypi-ch340-driver/issues/3 ch34x.ko could error format insert insmod invalid module not sudo
module-not-loaded aperepel/raspberrypi-ch340-driver/issues/4 ch34x.ko could error in insert insmod module not sudo symbol unknown
module-version-mismatch frank-zago/ch341-i2c-spi-gpio/issues/19 adapter dc depends dp dsc gpl i2c mod_unload modversions retpoline srcversion vermagic
module-signature-rejected WCHSoftGroup/ch341ser_linux/issues/12 by could error insert insmod key module not rejected service was
iptables-legacy-removed chainguard-images/images/issues/3126 chain initializing insmod instance legacy need needs obtaining perhaps register upgraded wait
oom-killed chainpoint/chainpoint-node/issues/46 and blocks code command core error exit failed killed to with
script-shebang-bad dgtlmoon/changedetection.io/issues/3878 directory docker docker-entrypoint.sh entrypoint exec file no or such
kernel-modules-extra-missing chaosblade-io/chaosblade/issues/819 builder cat err exec gcc gnu ld network proc qdisc smp specified
apt-lock-or-broken canonical/charmcraft/issues/647 acquire another dependencies fetched frontend held its lock-frontend lxc managed pip venv
daemon-option-incompatible second-state/chat-with-chatgpt/issues/244 begun daemon.json defined defined-by devel directives don freedesktop listinfo lists.freedesktop.org mailman systemd-devel
daemon-option-incompatible second-state/chat-with-chatgpt/issues/246 application begun configure daemon.json directives docker.service don engine following has json unit
selinux-denied mcktr/check_fritz/issues/84 audit.log avc dm-0 ino object_r permissive scontext system_r system_u tclass tcontext unconfined_u
time-not-synced jareware/chilipie-kiosk/issues/190 another applied archive archive.raspberrypi.org bullseye dists inrelease pm raspberrypi raspbian raspbian.raspberrypi.org yet
module-loading-disabled divx118/cifs/issues/5 access chmod cifs cifs.ko insert insmod locking lsm nonexistent parameters permitted sys
iptables-backend-mismatch Magisk-Modules-Alt-Repo/chroot-distro/issues/94 argument fetch generation id iptables-legacy legacy nf_tables present rule see tables them
apt-lock-or-broken servo/ci-runners/issues/57 acquire another apt-get completed dpkg frontend held lock lock-frontend unattended unattended-upgr upgr
module-version-mismatch cilium/cilium/issues/11162 cmd execution format input insert ip6 ip6_tables ip6tables needs perhaps subsys upgraded
apt-lock-or-broken cilium/cilium/pull/11826 acquire another dpkg frontend it lock lock-frontend open resource temporarily unavailable using
ipv6-disabled-kernel cilium/cilium/issues/18513 cmd execution family initialize ip6tables legacy mangle needs perhaps protocol subsys upgraded
apt-lock-or-broken CircleCI-Public/server-terraform/pull/279 acquire again another attempt fetched frontend held kb lock-frontend unattended unattended-upgr upgr
builtin-module-not-detected cirros-dev/cirros/issues/23 blk config dep dev found generic modprobe module modules modules.dep net vfat
disk-full hackoregon/civic-devops/issues/133 avail devtmpfs df filesystem left mounted shm space tmp tmpfs write xvda1
containerd-cri-plugin-load-failed killer-sh/cks-course-environment/issues/93 config.toml config_path cri gcr grpc io.containerd.grpc.v1.cri mirror mirrors provided registry-1.docker.io toml when
proxy-misconfigured clash-verge-rev/clash-verge-rev/issues/3574 docker.io head library manifests nginx proxyconnect reference refused registry registry-1.docker.io resolve tag
clock-skew-tls docker-archive/classicswarm/issues/2726 certificate daemon expired from has join or response swarm token valid yet
inotify-limit-exhausted berops/claudie/issues/1694 cni cri files fsnotify id ls many message monitor plugin too watcher
smb-dialect-mismatch clearlinux/distribution/issues/438 attempting dialect domain later less manual mount.cifs refer secure servers smb2 vers
builtin-module-not-detected clearlinux/distribution/issues/174 grep lsmod macvlan modprobe
network-endpoint-left docker/cli/issues/1891 already bridge docker endpoint exists grep in name network ps with
bridge-address-conflict iowarp/clio-core/issues/1040 address cluster invalid network one other overlaps pool request response space this
cri-socket-wrong clearlinux/cloud-native-setup/issues/83 configmap cri-socket crio crio.sock dockershim dockershim.sock fetch multiple one phase select sockets
rp-filter-refused clearlinux/cloud-native-setup/issues/88 about allow calico calico-node endpoints filter int kube-system parameter require requires their
quota-exceeded ministryofjustice/cloud-platform/issues/590 allocation combined events exceeded failedcreate forbidden limited limits quota replicaset requested similar
image-entrypoint-missing ahmetb/cloud-run-static-outbound-ip/issues/1 denied entrypoint entrypoint.sh exec failed fatal permission tini
pod-security-refused adyanth/cloudflare-operator/issues/110 all capabilities drop false forbidden localhost manager must pods proxy rbac restricted
kubelet-cert-expired yunionio/cloudpods/issues/23714 authenticate authentication.go ceph crashloopbackoff duration pod_workers.go replicaset restarting rook rook-ceph verifying workers
arch-mismatch-exec-format scality/cloudserver/issues/5549 app docker docker-entrypoint.sh entrypoint error exec format logs src usr
kubelet-cert-expired apache/cloudstack/issues/9418 apiserver-etcd-client authority back ca certs cm expiration externally falling healthcheck look managed
dkms-build-failed neggles/cm4io-fan/issues/14 completed dkms headers kernelsourcedir located option package source src symlink tell where
systemd-unit-bad-path mikeizbicki/cmc-csci143/issues/289 application docker.service dockerd dockerd-rootless.sh docs.docker.com engine execstart go min preset rootless vendor
docker-daemon-not-running mikeizbicki/cmc-csci143/issues/622 buildx cli cli-plugins docker-buildx docker.sock echo inc libexec plugins pretty printing uid
systemd-unit-bad-path mikeizbicki/cmc-csci143/issues/7 code exec exited main pid status
kernel-keys-quota ArmyCyberInstitute/cmgr/issues/40 caused container_linux.go disk exceeded join key keyring oci process_linux.go quota runtime session
storage-layer-closed Antergos/Cnchi/issues/595 access control dropped filesystem into job member now off sh shell tty
macvlan-parent-taken containernetworking/cni/issues/7 add answers busy device ip ipvlan link macvlan or resource rtnetlink type
quota-exceeded hmcts/cnp-flux-config/pull/13765 cpu create failedcreate forbidden master memory must pod pods quota requests specify
mount-option-refused AJNOURI/COA/issues/21 cases codepage helper noatime other so srv superblock syslog useful wrong xfs
package-source-refused codcodog/Blog/issues/110 corrupted example.org packager pacman pgp pkg sy tar transaction trust want were
inode-exhausted aelve/codesearch/issues/195 avail efi ifree inodes iuse iused loop0 sda shm tmpfs udev vda1
container-option-refused zyycn/codex-proxy-rs/issues/91 are as available cpus daemon from is of only range response there
systemd-workdir-inaccessible devnoname120/codexify/issues/7 absolute config home is not path service systemd user workingdirectory
image-never-pulled lucperkins/colossus/issues/1 age busybox cluster deployment get kubectl name pods ready redis restarts web
container-dependency-failed docker/compose/issues/11125 container database dependency error exited failed healthy kafka redis start to
docker-python-client-outdated docker/compose/issues/11693 call cli creating database docker-compose last line main.py most recent recreating traceback
address-pool-exhausted docker/compose/issues/2279 address an bridge localdefault ls none parse pool predefined request space subpool
docker-chains-flushed docker/compose/issues/4873 bridge chain couldn forward help information insert isolation more rule target wait
address-pool-exhausted docker/compose/issues/6153 address among an assign defaults docker-compose find ipv4 non non-overlapping overlapping pool
snap-docker-confinement docker/compose/issues/6361 administrator any configuration docker-compose.yml openssl parent right rwxr rwxr-xr-x suitable total yml
log-driver-unusable docker/compose/issues/6764 app cannot connect connection dial driver initialize logging php refused start tcp
registry-auth-or-name docker/compose/issues/7495 available compose desktop docker-compose exe execute in installed or path script up
snap-docker-confinement docker/compose/issues/8121 cli database ensure execute last main.py metrics most perform project recent traceback
joined-container-stopped docker/compose/issues/995 cannot container join network non of running start web
compose-not-installed docker-archive/compose-cli/issues/1781 command compose docker is not version
address-pool-exhausted concourse/concourse/issues/2155 among assign broadcast defaults global lower lower_up multicast non-overlapping noqueue overlapping qlen
pids-limit concourse/concourse/issues/2296 by cgroup controller fork node1 pids rejected service slice system system.slice worker
host-module-not-loaded concourse/concourse/issues/4771 do exist filter initialize insmod iptables need needs nperhaps table upgraded your
apt-lock-or-broken ConnectBox/connectbox-pi/issues/150 apt apt-get archives cache changed cmd lock python rc resource temporarily unavailable
containerd-cri-disabled HCL-TECH-SOFTWARE/connections-automation/issues/223 cri execution getting phase preflight remote remote_runtime.go runtime.v1alpha2.runtimeservice runtimeservice some unimplemented v1alpha2
volume-claim-unbound hashicorp/consul-helm/issues/48 age class controller describe events normal over persistent pvc reason storage volumes
systemd-sandbox-path-missing FootprintAI/Containarium/pull/1121 directory exited home lock log main mount namespace namespacing opt set such
systemd-sandbox-path-missing FootprintAI/Containarium/pull/1125 code directory exited main mount namespace namespacing opt process set such up
userns-remap-subid-missing genuinetools/contained.af/pull/6 couldn creation dockremap during id looking open ranges subuid such user while
file-descriptor-limit osixia/container-openldap/issues/228 accept conn denied errno fd files ip many open too unknown xxx
selinux-denied containers/container-selinux/issues/134 audit.log avc container_t ino object_r permissive scontext system_r system_u tclass tcontext x86_64-linux-gnu
selinux-denied containers/container-selinux/issues/83 avc container_t ld-musl-x86_64.so.1 object_r permissive scontext system_r system_u tclass tcontext unconfined_u var_lib_t
inotify-limit-exhausted containerd/containerd/issues/10309 events fs.inotify.max_user_instances fs.inotify.max_user_watches fsnotify inotify instances many max queued sysctl watcher watches
containerd-config-invalid containerd/containerd/issues/10905 config containerd cri disable disabled expect invalid io.containerd.x.vx load plugin toml uri
containerd-cni-watch-lost containerd/containerd/pull/11208 after change cni debug dir event fs initialized net.d plugin reload remove
containerd-cni-watch-lost containerd/containerd/issues/11209 cni config crictl default etc info initialized load net net.d network plugin
runc-version-broken containerd/containerd/issues/12484 during hello hello-world net.ipv4.ip_unprivileged_port_start oci reopen runc shim sysctl task unprivileged world
containerd-cri-plugin-load-failed containerd/containerd/issues/12612 config.toml config_path containerd.sock cri dependency grpc io.containerd.grpc.v1.cri mirrors provided registry-1.docker.io toml when
containerd-cri-disabled containerd/containerd/issues/14121 containerd.sock cri desc endpoint kubelet.service rpc run.go runtime.v1.runtimeservice runtimeservice unimplemented unix validate
root-on-ramdisk containerd/containerd/issues/1973 commit inside jailing pivot pivot_root process_linux.go rc4 reaped rootfs_linux.go shim spec tasks
corrupt-docker-state containerd/containerd/issues/3347 containerd containerd.service exited goroutine invalid journalctl main page panic running systemd type
runc-version-broken containerd/containerd/issues/4008 api containerd error lookup seccomp set symbol undefined version
storage-driver-unsupported containerd/containerd/issues/4350 argument example failed invalid mount sudo tmp to
file-descriptor-limit containerd/containerd/issues/4423 adjust begun containerd.service defined defined-by limit limits number resource spawning www www.ubuntu.com
containerd-cri-disabled containerd/containerd/issues/4581 checks cri flight getting phase pre pre-flight preflight runtime.v1alpha2.runtimeservice runtimeservice unimplemented v1alpha2
kubelet-cgroup-driver-mismatch containerd/containerd/issues/4857 attempt cgroups etcd expected format got instead kube-system kubepods prefix runpodsandbox slice
containerd-cri-plugin-load-failed containerd/containerd/issues/5306 config_path containerd cri grpc invalid io.containerd.grpc.v1.cri load mirrors plugin provided warn when
containerd-config-invalid containerd/containerd/issues/5340 config configured containerd cri grpc invalid io.containerd.grpc.v1.cri level load plugin runtime runtimes
runc-version-broken containerd/containerd/issues/5547 absolute bind data destination invalid mount oci options runtime source type volumes
corrupt-docker-state containerd/containerd/issues/5797 bbolt bounds containerd.sock deadline etcd exceeded go.etcd.io goroutine length range slice unsafe
seccomp-old-libseccomp containerd/containerd/issues/6203 adding caused container_linux.go denied filter oci permission response rule runtime seccomp syscall
module-index-stale containerd/containerd/issues/6449 drwxr drwxr-xr-x initrd lrwxrwxrwx modules.alias modules.alias.bin modules.builtin modules.builtin.bin modules.dep modules.order order rw-r
containerd-config-invalid containerd/containerd/pull/7174 array but config.toml contain containerd got instead key table token toml was
libc-mismatch containerd/containerd/issues/7255 bin by containerd glibc gnu lib libc libc.so.6 linux required version x86_64-linux-gnu
corrupt-docker-state containerd/containerd/issues/7834 containerd describe dir io.containerd.snapshotter.v1.overlayfs overlayfs pod prepare snapshot snapshots snapshotter stat temp
containerd-not-running containerd/containerd/issues/789 apt bin containerd containerd.sock docker-ce dockerd execstart exited failure fd install sock
apparmor-broken containerd/containerd/issues/8123 apparmor apply attr during oci proc profile runc self shim task write
containerd-cri-disabled containerd/containerd/issues/8139 checks containerd.sock cri flight implemented phase pre pre-flight preflight runtime.v1.runtimeservice runtimeservice unimplemented
containerd-cni-watch-lost containerd/containerd/issues/8419 cni describe false initialized kubectl message networkpluginnotready networkready node plugin reason returns
corrupt-docker-state containerd/containerd/issues/9929 assertion bbolt db.go etcd expected github github.com go.etcd.io goroutine node1 page panic
cpu-instruction-unsupported docker/containerd-packaging/issues/428 buildx compose docker failed fetch illegal info instruction invalid metadata plugins signal
containerd-config-invalid deislabs/containerd-wasm-shims/issues/110 config config.toml containerd cri expect invalid io.containerd.x.vx key load plugin toml uri
kernel-config-missing apple/containerization/issues/913 do does exist initialize insmod iptables legacy mangle nat need table you
selinux-denied openSUSE/containers-systemd/issues/5 bind can chown data denied dir enable mkdir named now permission systemctl
kube-object-missing projectcontour/contour/issues/3548 assigned completed containercreating default-scheduler failedmount mountvolume mountvolume.setup normal po restarts scheduler secret
unit-masked kubernetes-retired/contrib/issues/2562 changed enable execute false fatal kubelet masked msg operation true unable unit
dkms-build-failed google-coral/edgetpu/issues/520 apt dkms extra headers installed modules seem skipped utils v4l2loopback v4l2loopback-dkms was
selinux-denied Dasharo/coreboot/pull/750 ausearch avc container_t dm-0 object_r permissive scontext system_r system_u tclass tcontext unconfined_u
coredns-loop coredns/coredns/issues/2087 coredns coredns-1.2.2 detected hinfo kube-system loop md5 plugin reload seen than twice
coredns-loop coredns/coredns/issues/2391 coredns coredns-1.2.2 detected hinfo kube kube-system loop more plugin seen than twice
coredns-loop coredns/coredns/issues/2795 amd64 coredns detected hinfo kube-system loop md5 plugin plugins query reload zone
coredns-loop coredns/coredns/issues/6586 age apiserver coredns crashloopbackoff etcd flannel kube-flannel kube-system manager ready restarts scheduler
module-version-mismatch cyring/CoreFreq/issues/220 be magic mod mod_unload should smp unload version
filesystem-damaged coreos/bugs/issues/1309 cleaning cleanup deleted ext4 ext4-fs hosts inode ipc lstat shm structure umount
kernel-config-missing coreos/bugs/issues/142 by chain drop input iptables match match-set set src target test that
module-renamed-or-merged coreos/bugs/issues/2518 conntrack coreos directory fatal found in ipv4 lib modprobe module modules nf_conntrack_ipv4
corrupt-docker-state coreos/bugs/issues/1313 daemon does error exist fatal layer level msg not starting
boot-kernel-not-updated coreos/bugs/issues/1389 bip bug bugs color coreos docker_opts enough issues pretty_name report url version_id
docker-chains-flushed coreos/bugs/issues/338 accept by chain docker0 dport filter iptables match target tcp that wait
multiple-graphdrivers coreos/bugs/issues/466 choose cleanup contains fatal graphdriver initializing level msg other overlay please storage
xtables-lock-held coreos/bugs/issues/469 configured docker0 entered firewall masquerade postrouting resource restore rule rules temporarily unavailable
selinux-overlay-kernel-too-old coreos/bugs/issues/983 bip btrfs coreos docker_opts graph mtu opts quickly repeated selinux selinux-enabled start-limit
dns-resolver-failing coreos/docs/issues/439 busybox connection dial images index index.docker.io level library lookup refused repositories tcp
cni-plugin-binary-missing coreos/coreos-kubernetes/issues/874 assigned cni count default-scheduler events loopback normal reason scheduled scheduler skipping syncing
fs-mounted-readonly Seagate/cortx-hare/issues/852 aborted detected ext4 ext4-fs ext4_journal_check_start journal mkdir only previous read-only remounting superblock
address-pool-exhausted cotech/website/issues/88 address among an assign creating defaults docker-compose ipv4 non non-overlapping overlapping pool
module-not-loaded cpuguy83/docker-nfs-server/issues/3 current daemon established in kernel nfs no setting starting support up watches
seccomp-old-libseccomp afritzler/cpuminer-arm/issues/1 arm gpg inrelease kb least ports ports.ubuntu.com rolling sending signature signed ubuntu-ports
kernel-config-missing crashniels/linux/issues/13 config.gz config_tun config_tun_vnet_cross_le cross errno grep open proc tap tun vnet zcat
inotify-limit-exhausted JrCs/docker-crashplan/issues/36 bash echo fs inotify max max_user_watches only read read-only sys watch watches
kubelet-serving-cert-pending crc-org/crc/issues/218 app build containerlogs crc get https internal logs master remote server tls
stale-running-kernel oblique/create_ap/issues/237 accept chain create_ap destination dir dpt input internet manager method sharing unmanaged
iptables-backend-mismatch oblique/create_ap/issues/349 busy create_ap created internet iptable iptable_nat method password resource sharing unmanaged virtual
iptables-backend-mismatch oblique/create_ap/issues/433 create_ap eth0 fetch generation internet method nf_tables password sharing unmanaged virt wlan0
registry-auth-or-name docker/for-mac/issues/3878 credentials dial example library license localhost login org out registry sock unix
registry-plain-http containerd/cri/issues/1616 client do gave head http https manifests prod reference request resolve response
cri-api-version-mismatch containerd/cri/issues/619 connecting containerd cri desc kubelet.service remote remote_runtime.go rpc runtimeservice sock unimplemented unix
restricted-container-guest containerd/cri/issues/878 amd64 builtin containerd.service control libkmod libkmod.c lookup lookup_builtin_file modprobe modules modules.builtin.bin overlay
cri-socket-wrong cri-o/cri-o/issues/4445 cri cri-socket crio crio.sock dockershim dockershim.sock multiple one select sock socket sockets
inode-exhausted cri-o/cri-o/issues/7222 dev devtmpfs df filesystem ifree inodes iuse iused mounted on shm tmpfs
cri-socket-wrong kubernetes-sigs/cri-tools/issues/1041 cri-dockerd.sock crictl crio crio.sock dialing dockershim dockershim.sock runtime.v1alpha2.runtimeservice runtimeservice settings unimplemented v1alpha2
containerd-cri-disabled kubernetes-sigs/cri-tools/issues/1073 containerd.sock cri debu desc endpoint fata implemented rpc runtime.v1.runtimeservice runtimeservice unimplemented validate
cri-socket-wrong kubernetes-sigs/cri-tools/issues/1089 cri-dockerd.sock crictl crio crio.sock dialing dockershim dockershim.sock endpoints listing podsandboxid settings should
cri-socket-wrong kubernetes-sigs/cri-tools/issues/153 cri crictl desc dockershim dockershim.sock fata grpc kubeadm listing nil ps transport
cni-not-initialised kubernetes-sigs/cri-tools/issues/1687 cni containerd containerd.sock crictl desc initialized plugin podsandboxid rpc sandbox sock stop
proxy-misconfigured kubernetes-sigs/cri-tools/issues/336 alpine crictl docker.io fata head library manifests pulling registry registry-1.docker.io resolve timeout
containerd-cri-disabled kubernetes-sigs/cri-tools/issues/578 containerd.sock crictl debu desc fata getting nil runtime.v1alpha2.runtimeservice runtimeservice unimplemented v1alpha2 verbose
containerd-cri-disabled kubernetes-sigs/cri-tools/issues/710 calico containerd.io crictl debu listing quay quay.io runtime.v1alpha2.runtimeservice runtimeservice unimplemented v1alpha2 verbose
cri-socket-wrong kubernetes-sigs/cri-tools/issues/845 containerd.io crictl deadline debu dockershim dockershim.sock exceeded fata ps sure timeout yaml
kernel-config-missing dnschneid/crouton/issues/2259 devicemapper erro fata graphdriver initializing localhost prior storage task unstable upgrade warn
module-loading-disabled dnschneid/crouton/issues/2276 configs error fatal inserting kernel lib modprobe modules not operation permitted
module-version-mismatch dnschneid/crouton/issues/2508 argument could error insert invalid modprobe not vboxdrv
module-loading-disabled dnschneid/crouton/issues/3434 chromium cifs cifs.ko cmdline denied dmesg insert insmod lsm os permitted tail
kernel-config-missing dnschneid/crouton/issues/3449 directory fatal found in lib modprobe module modules not sudo
cgroup-not-mounted dnschneid/crouton/issues/364 devices limit might mounting mountpoint nf_nat storage-driver unstable upgrade vfs warn which
kernel-config-missing dnschneid/crouton/issues/815 before before.rules ftp ip6tables-restore iptables-restore netbios nf_conntrack_ftp nf_conntrack_netbios_ns nf_nat_ftp problem ufw ufw-init
module-loading-disabled divx118/crouton-packages/issues/12 chromium cmdline denied dkms init lsm modprobe module modules os updates vboxdrv
registry-plain-http DaoCloud/crproxy/issues/43 body curl head html manifests nginx ns plain reference sent unexpected unpack
fs-mounted-readonly oxidecomputer/crucible/issues/1844 aborting buffer journal logical nvme0n1 nvme0n1p1 op phys phys_seg prio sector seg
kernel-config-missing containers/crun/issues/1414 argument bpf create crun hello hello-world invalid it oci riscv64 runtime world
package-source-refused https://csdn.cc/os/2802514.html centos could error gcc host install mirrorlist not org resolve unknown yum
docker-chains-flushed Aetherinox/csf-firewall/issues/111 compose down drop enable filter incoming internal iptables rule setup tables wait
mount-handle-stale kubernetes-csi/csi-driver-smb/issues/419 apply bytes csi generate ghcr ghcr.io handle kubernetes.io normal spec stale volumes
systemd-sandbox-path-missing pidginhost/csm/issues/28 at exit-code exited journalctl main namespace opt result servername spawning step systemd
script-shebang-bad CTFd/CTFd/issues/2598 compose directory docker-compose docker-entrypoint.sh entrypoint exec file no opt or such up
kernel-config-missing cubieplayer/Cubian/issues/4 fatal found ip_tables iptables module not tables
disk-full nasa/cumulus-api/issues/209 behavior blocks change devmapper free less minimum pool space than thin which
builtin-module-not-detected jens-maus/cuxd/issues/1 directory fatal found hcd in lib modprobe module modules not
snap-docker-confinement common-workflow-language/cwltool/issues/1517 color common containerd.sock daemon.json data-root docker.pid group log-level pts snap ssl toml
selinux-denied cyberFund/cybernode-archive/issues/90 audit.log auid avc container_runtime_t container_t object_r permissive scontext ses subj system_r system_u
host-module-not-loaded d3vilh/openvpn-server/issues/6 change clients configuring forward insmod ipv4 legacy needs net.ipv4.ip_forward openvpn perhaps upgraded
registry-rate-limit dandi/dandi-archive/pull/2043 authenticating increase increase-rate-limit many rate reached registry-1.docker.io requests solve toomanyrequests upgrading www.docker.com
proxy-misconfigured rancher/dapper/issues/22 authentication got gpg inrelease into isn partial pip require security.debian.org signature updates
nvidia-runtime-missing ASCIT31/Dark-Moon/issues/8 capabilities containers created device driver gpu install install.sh nvidia recreating select stack
container-dependency-failed NationalSecurityAgency/datawave/issues/2666 compose container dependency docker failed full is metrics profile start unhealthy up
cgroup-not-mounted datmo/datmo-cli-installer/issues/16 addressability blkio changing content content-addressability low migration nofile pids rlimit rlimit_nofile took
container-dependency-failed Freika/dawarich/issues/731 app container created creating dependency deploy stack start started starting unhealthy waiting
dkms-build-failed marqs85/db9_gpio_rpi/issues/5 area armv7l cleaning consult dkms kernelrelease kversion make.log preparation return rpi unnecessary
nvidia-runtime-missing NVIDIA/dcgm-exporter/issues/33 capabilities could daemon device docker driver from gpu not response select with
port-already-allocated lmakarov/dde/issues/46 address allocated already bind creating listen port proxy recreating site userland web
apt-lock-or-broken linuxdeepin/dde-daemon/issues/184 apt-get configure correct dpkg fetched interrupted kb manually must problem reading upgrade
kernel-config-missing mrfixit2001/debian_builds/issues/11 cat config directory fatal found lib modprobe module modules net proc such
kernel-config-missing openfans-community-offical/Debian-Pi-Aarch64/issues/115 config configs init kubeadm load modprobe module modules output parse systemverification yml
kernel-config-missing varigit/debian-var/issues/3 armv7l blkio cpuset devices docker.sock isn mounted mountpoint mounts pids preempt warn
dkms-build-failed alexreinert/debmatic/issues/354 check current dkms done enable ensure headers modules non pivccu processor wird
dns-resolver-failing debops/debops/issues/1929 archive archive.ubuntu.com daemon.json data-root dns hosts nameserver resolv resolv.conf resolving storage-driver temporary
overlay-module-missing debops/ansible-docker/issues/40 as enough ensure filesystem has loaded new overlay please support supported systemctl
br-netfilter-missing radxa/debos-radxa/issues/32 br_netfilter bridge-nf-call-iptables cgroups checks filecontent flight phase pre pre-flight preflight rockchip systemverification
systemd-unit-user-missing dresden-elektronik/deconz-rest-plugin/issues/4353 activating auto auto-restart execstart gateway platform port preset rest restart since vendor
systemd-unit-user-missing DefGuard/defguard/issues/3531 at counter credentials determine exit-code exited job main restart result scheduled user
docker-context-wrong erturklab/delivr_cfos/issues/4 based configuration context current description desktop docker.sock docker_host endpoint ls sock unix
module-not-loaded binhex/arch-delugevpn/issues/7 af_inet debg epoll inet initiated internet lzo mh openssl openvpn private tap
module-renamed-or-merged badtuxx/DescomplicandoKubernetes/issues/152 conntrack directory fatal found generic in ipv4 lib modprobe module modules nf_conntrack_ipv4
unit-masked docker/desktop-linux/issues/94 desktop docker failed is masked service start systemctl to unit user
peer-name-unresolved deso-protocol/run/issues/47 code conf emerg etc exited found frontend host nginx nginx.conf upstream with
host-module-not-loaded devcontainers/features/issues/1235 chain initializing insmod instance ip_tables legacy needs obtaining perhaps register tables upgraded
package-source-refused devkitPro/pacman/issues/36 corrupted example.org keyring packager pacman pgp pkg prepare signature tar transaction trust
ssh-key-refused QT-DevOps/DevOpsIssues/issues/1049 ansible any attempting copy filter installed keys now pub rsa source ssh
kubeconfig-missing QT-DevOps/DevOpsIssues/issues/104 connection did get kubectl localhost nodes port refused right specify was you
container-not-stoppable getsentry/devservices/issues/142 an inside kafka killed option processes shared stop stopping that when while
apparmor-userns-restricted DevToys-app/DevToys/issues/1373 apparmor audit bwrap cap capability class dbus fully launch unconfined unprivileged userns
module-version-mismatch MichaIng/DietPi/issues/115 by could error exec format insert lsmod modprobe module not size used
file-server-unreachable MichaIng/DietPi/issues/1898 mnt mount mount.nfs nfs nfs4 not port protocol supported video
power-supply-weak MichaIng/DietPi/issues/1966 detected dmesg grep under under-voltage voltage
clock-skew-tls MichaIng/DietPi/issues/2017 activated certificate connected connecting deb deb.debian.org exists remote resolving spider trusted yet
stale-running-kernel MichaIng/DietPi/issues/2052 alias drwxr drwxr-xr-x modules.alias modules.alias.bin modules.builtin modules.builtin.bin modules.dep modules.order order rockchip64 rw-r
clock-skew-tls MichaIng/DietPi/issues/2181 activated bootstrap certificate connected connecting db8 pip remote resolving spider trusted yet
kernel-config-missing MichaIng/DietPi/issues/2270 armv7l device dietpi error found gnu linux modinfo module not smp
clock-skew-tls MichaIng/DietPi/issues/2652 activated connected connecting contents dietpi githubusercontent raw.githubusercontent.com resolving spider trusted txt yet
stale-running-kernel MichaIng/DietPi/issues/3126 br_netfilter dep instance kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin nft obtaining protocol search
fs-mounted-readonly MichaIng/DietPi/issues/3647 aborting currently dietpi drive manager mounted only remount requires rootfs rw write
seccomp-old-libseccomp MichaIng/DietPi/issues/4260 adj cert crypto generating keys private replace routines rsa signed these writing
daemon-json-invalid MichaIng/DietPi/issues/4335 beginning character configure daemon.json invalid json key looking object of string unable
boot-partition-full MichaIng/DietPi/issues/4704 bak cp hard initramfs initramfs-tools initrd ln post-installation subprocess tools triggers writing
boot-partition-full MichaIng/DietPi/issues/4734 activated bak cp hard initramfs-tools initrd ln post-installation sub-process trigger triggers update-initramfs
iptables-backend-mismatch MichaIng/DietPi/issues/4808 aarch64 argument fetch generation message nat nf_tables preempt rule smp tables wait
time-not-synced MichaIng/DietPi/issues/5159 another applied apt-get archive archive.raspberrypi.org bullseye dists inrelease kb raspberrypi updates yet
kernel-config-missing MichaIng/DietPi/issues/5166 already apt dev exfat filesystem fuse install mnt mount newest sda2 type
oom-killed MichaIng/DietPi/issues/5776 adj anon anon-rss crit file-rss oom oom_score_adj rss score shmem shmem-rss total-vm
clock-skew-tls MichaIng/DietPi/issues/6581 about date details expired here html problem secure situation ssl therefore verify
fs-mounted-readonly MichaIng/DietPi/issues/6613 buffer critical dropped logical op phys phys_seg prio sda sda2 sector seg
iptables-binary-missing MichaIng/DietPi/issues/6713 cleanup createengine executable getlocalbackend go logtail program router sbin string tailscaled tailscaled.service
stale-running-kernel MichaIng/DietPi/issues/7591 argument config.gz config_tun config_tun_vnet_cross_le cross insert invalid modprobe proc tun vnet zcat
boot-kernel-not-updated MichaIng/DietPi/issues/7938 arm armbian armhf ii initrd initrd.img la ld lrwxrwxrwx rw-r trunk vmlinuz
boot-loader-target-wrong MichaIng/DietPi/issues/8030 bios contains embedding gpt grub grub-install however label partition possible their won
kernel-config-missing MichaIng/DietPi/issues/8052 aarch64 current extension gnu missing module preempt revision rockchip64 smp supported uname
unit-masked MichaIng/DietPi/issues/8108 api docker docker.service docker.socket journalctl listen loaded on refusing service socket the
iptables-legacy-removed MichaIng/DietPi/issues/8163 chain initializing insmod instance ip_tables legacy obtaining register rpi rpt tables wait
registry-cert-expired reproducible-containers/diffoci/issues/107 base certificate diff expired head machine manifests next pulling tls verify yet
port-already-allocated langgenius/dify/issues/1760 bind established fd ipv6 listen lsof off proxy tailscale tcp4 userland www
dkms-build-failed DIGImend/digimend-kernel-drivers/issues/326 arch1 arch1-1 area cleaning consult dkms kernelrelease kversion make.log makefile preparation unnecessary
ntfs-volume-unclean Aorimn/dislocker/issues/237 back contains falling fast fully ntfs partition restarting resume shutdown unsafe windows
oom-killed Netflix/dispatch-docker/issues/121 build building cli code err errno exit killed npm production service status
dkms-build-failed AdnanHodzic/displaylink-debian/issues/45 component debian dependencies displaylink distribution headers kali kali1 missing rolling script software
module-signature-rejected AdnanHodzic/displaylink-debian/issues/7 author depends displaylink drm gpl int license mod_unload modversions srcversion unload vermagic
module-signature-rejected displaylink-rpm/displaylink-rpm/issues/141 activating auto auto-restart details displaylink execstartpre insert manager ms permitted static xe
registry-plain-http distribution/distribution/issues/1874 cadvisor client gave get http https latest ping pull response tag using
registry-plain-http distribution/distribution/issues/1929 client gave get http https ip ping push repository response server ubuntu
registry-plain-http distribution/distribution/issues/2061 after attempting client endpoint gave http https journalctl level next ping push
dns-resolver-failing distribution/distribution/issues/2411 dial https index index.docker.io lookup read response search tcp timeout ubuntu udp
fstab-device-missing OpenMandrivaAssociation/distribution/issues/2588 dependency dev device disk home job local out systems timed uuid waiting
package-conflict distribution/distribution/issues/2757 also archive archives broken containerd.io dpkg-deb killed paste pipe preparing subprocess unpacking
proxy-misconfigured distribution/distribution/issues/2972 daemon.json eof insecure insecure-registries json localhost mirrors registries registry registry-1.docker.io registry-mirrors unexpected
userns-remap-subid-missing GoogleContainerTools/distroless/issues/313 be cannot container exit file host id layer mapped processing register tar
second-daemon-running wagoodman/dive/issues/546 canonical client community context engine images latest list paused snap stable stopped
compose-file-invalid spurin/diveintoansible-lab/issues/74 docs.docker.com e.g either format might place services specify under unsupported versions wrong
swarm-cert-expired grahamhoyes/django-docker-swarm-example/issues/2 after certificate certificates crt currently expired loading swarm swarm-node.crt tls valid yet
module-version-mismatch dkms-project/dkms/issues/505 about disagrees dmesg exec format grep insert layout modprobe module module_layout symbol
dkms-build-failed raspberrypi/linux/issues/1820 checking chroot currently dkms dpkg installation likely number seem skipped v4l2loopback v4l2loopback-dkms
docker-api-version-mismatch nlf/dlite/issues/175 api client daemon docker from is newer ps response server than version
coredns-loop kubernetes/dns/issues/288 age apiserver coredns crashloopbackoff etcd kube-system manager pods proxy ready restarts scheduler
script-shebang-bad alexanderfefelov/docker-1c-server/issues/7 caused directory exec file init linux logs process standard standard_init_linux.go such user
dns-resolver-failing alpinelinux/docker-alpine/issues/165 address alpine bad bytes google google.com ms ping rm seq ti ttl
dns-resolver-failing alpinelinux/docker-alpine/issues/59 again alpine apk fetch git ignoring later missing org tar temporary world
volume-owner-mismatch Hermsi1337/docker-ark-server/issues/27 app args denied folder gid log mkdir permission pm setting structure uid
fs-mounted-readonly docker/docker-bench-security/issues/15 cannot devicemapper fata hostname message mnt only open read read-only response rootfs
address-not-local sameersbn/docker-bind/issues/29 address assign bind connectivity endpoint external listen programming proxy requested tcp userland
dns-stub-conflict-port-53 sameersbn/docker-bind/issues/60 bind connectivity external listen netstat programming resolv systemd-resolv tulpn udp udp6 userland
seccomp-old-libseccomp tianon/docker-brew-ubuntu-core/issues/236 archive archive.ubuntu.com archives fetched inrelease invoke jammy jammy-security partial security.ubuntu.com sub sub-process
kernel-modules-extra-missing docker/docker-ce-packaging/issues/1340 addrtype append command_failed dst dst-type extension instance obtaining prerouting register revision rules
cgroup-not-mounted docker/cli/issues/1228 applying busybox caused cgroup configuration container_linux.go mountpoint oci process_linux.go response runtime unknown
cgroup-v2-unsupported docker/cli/issues/2104 cgroup daemon devices dockerd failed isn mounted start to
dns-resolver-failing docker/cli/issues/2299 generated listen lookup nameserver netstat networkmanager refused registry-1.docker.io resolv resolv.conf systemd-resolv tag
daemon-json-invalid docker/cli/issues/2327 because control daemon.json details docker.service job json mirrors registry registry-mirrors registry.docker-cn.com xe
stale-running-kernel docker/cli/issues/2528 add bridge create endpoint host interfaces network operation pair response sandbox supported
proxy-misconfigured docker/cli/issues/3351 environment handshake http_proxy https_proxy mysql proxyconnect registry registry-1.docker.io show tag timeout tls
selinux-denied docker/cli/issues/3914 audit ausearch avc bpf comm container_runtime_t permissive scontext system_r system_u tclass tcontext
dns-resolver-failing docker/cli/issues/4496 dial latest lookup pull python read registry registry-1.docker.io tag tcp timeout udp
root-on-ramdisk docker/cli/issues/6251 argument during hello hello-world inside jailing oci pivot pivot_root rootfs runc shim
registry-auth-or-name oznu/docker-cloudflare-ddns/issues/65 access cloudflare denied does exist login may pull repository requested require resource
restricted-container-guest linuxserver/docker-code-server/issues/120 aufs executable filesystems first fuse fuse-overlayfs grpc must overlayfs quota storage-driver switching
peer-name-unresolved aschmelyun/docker-compose-laravel/issues/50 compose conf conf.d default default.conf docker-compose emerg exited nginx php shell upstream
inotify-limit-exhausted JrCs/docker-crashplan/issues/37 cat content fs.inotify.max_user_watches inotify key max override setting sysctl sysctl.d watches will
registry-cert-expired jlesage/docker-crashplan-pro/issues/465 after blobs certificate cloudflare expired production pulling registry registry-v2 valid verify yet
registry-auth-or-name docker/docker-credential-helpers/issues/140 credentials docker err error exit is login out pass status store uninitialized
seccomp-old-libseccomp debuerreotype/docker-debian-artifacts/issues/152 archive automatic bullseye dists gpg keyring no_pubkey pubkey signatures trusted unstable verified
dns-stub-conflict-port-53 4km3/docker-dnsmasq/issues/21 address dnsmasq generic host listening may port smp socket ubuntu uname use
port-already-allocated 4km3/docker-dnsmasq/issues/8 bind bringing connectivity development dnsmasq encountered external netstat programming project tulpn userland
package-not-in-sources docker/docs/issues/15593 another candidate containerd.io docker-ce docker-ce-cli docker-compose-plugin glob installation locate mean regex tree
package-source-refused docker/docs/issues/19931 docker-buildx-plugin docker-ce-cli docker-ce-stable docker-compose-plugin download.docker.com downloading expiration repo repodata repomd repomd.xml xml
package-conflict docker/docs/pull/25506 also archive archives arm64 broken cli-plugins docker-buildx dpkg-deb killed paste pipe subprocess
daemon-flag-conflict docker/docs/pull/5223 both configuration configure daemon.json directives docker.sock flag following hosts json specified unix
proxy-misconfigured docker/docs/issues/7631 hello hello-world latest length locally proxyconnect received record registry registry-1.docker.io tls world
daemon-flag-conflict docker/docs/issues/7748 add-runtime authorization containerd.sock dockerd-current exe journal libexec live live-restore push rhel unavailable
build-context-incomplete JackGruber/docker_dustcloud/issues/5 build context directory dockerfile evaluate file lstat path prepare such symlinks unable
iptables-backend-mismatch docker-easyconnect/docker-easyconnect/issues/178 append chain couldn help input masquerade match more nf_tables rule rule_append tables
iptables-backend-mismatch docker-easyconnect/docker-easyconnect/issues/5 failed initialize iptables nft not protocol supported to
iptables-backend-mismatch crazy-max/docker-fail2ban/issues/164 app argument fail2ban fetch generation nf_tables null return rule stderr tables utils
filesystem-damaged docker/for-mac/issues/35 cleaning fs latest layer needs open pull pulling structure tag tmp using
restricted-container-guest jlesage/docker-freefilesync/issues/11 allow cgroup devices during fs oci permitted prochooks runc shim task write
overlay-module-missing rancher/docker-from-scratch/issues/14 docker.sock enough ensure erro fata graphdriver initializing listening overlay privileged rancher support
docker-socket-permission myoung34/docker-github-actions-runner/issues/227 denied dial docker.sock fdocker fdocker.sock frun fvar got json permission socket trying
swarm-role-mismatch nohaapav/docker-gitlab/issues/1 again and connect init join manager node or swarm this try use
selinux-denied sameersbn/docker-gitlab/issues/530 changing chown denied initializing lib of ownership permission postgresql var
container-name-taken sameersbn/docker-gitlab/issues/95 able again already assign assigned conflict delete gitlab have rename that you
kernel-config-missing qoomon/docker-host/issues/23 build by chain default gateway host iptables logs match name target that
host-module-not-loaded qoomon/docker-host/issues/67 do exist initialize insmod legacy nat need needs perhaps table upgraded your
bridge-address-conflict DomiStyle/docker-idrac6/issues/36 address already daemon docker error from in response use
registry-auth-or-name oracle/docker-images/issues/999 access boot denied example exist latest locally login pull push repository require
multiple-graphdrivers docker/docker-install/issues/114 contains daemon devicemapper graphdriver initializing lib several start starting systemctl valid var
rootless-prerequisite-missing docker/docker-install/issues/120 again alternatively commands eof installer repo requirements rootless shadow sysctl.d utils yum
apt-lock-or-broken docker/docker-install/issues/416 acquire another apt by could dpkg frontend held it lock lock-frontend using
lib-modules-not-mounted hwdsl2/docker-ipsec-vpn-server/issues/145 dep key kmod kmod_search_moddep libkmod libkmod.c moddep modprobe modules modules.dep.bin open search
kernel-config-missing hwdsl2/docker-ipsec-vpn-server/issues/185 child handler kvm l2tp l2tp_ppp looking modprobing ppp ppp_generic pppd pppol2tp xl2tpd
iptables-version-mismatch robbertkl/docker-ipv6nat/issues/34 accept argument dport ip6 ip6_tables ip6tables match only protocol valid wait x_tables
ipv6-nat-unsupported robbertkl/docker-ipv6nat/issues/71 chain initialize initializing insmod instance ip6tables legacy nat need obtaining table wait
script-shebang-bad justb4/docker-jmeter/issues/6 caused directory exec file init linux no process standard standard_init_linux.go such user
volume-owner-mismatch dwurf/docker-kf2/issues/4 cannot create denied directory downloads home mkdir permission require source
daemon-flag-conflict docker-library/docker/issues/493 application containerd.sock daemon.json docker.sock docker.socket docs.docker.com duration hosts json ms socket triggeredby
restricted-container-guest docker-library/docker/issues/111 adj behavior cause critical fallback generally less oom oom_score_adj parent propagation score
docker-context-wrong docker-library/docker/issues/200 connect containers dial during get host http json lookup ps such tcp
rootless-prerequisite-missing docker-library/docker/issues/296 dind gid map newuidmap operation parent permitted rootlesskit setup uid uid_map write
host-module-not-loaded docker-library/docker/issues/350 change do filter initialize insmod legacy modules need needs perhaps table upgraded
restricted-container-guest docker-library/docker/issues/5 br_netfilter change docker.sock enough ensure forward forwarding ip_forward listening netfilter nf_nat read-only
inode-exhausted TryGhost/docker-library-ghost/issues/131 complete download extracting layer left mb processing pulling space tar unsupported yarn
seccomp-old-libseccomp docker-library/golang/issues/467 bin build docker git make mkdir not operation permitted pwd sh
selinux-denied addcn/docker-lnmp/issues/2 cannot chown data denied directory it mysql name password permission read root
compose-not-installed markshust/docker-magento/issues/740 containers flag help options runtime see self self-sufficient setup shorthand sufficient usage
bridge-address-conflict maxking/docker-mailman/issues/522 address compose docker-compose on one other overlaps pool space this up with
deleted-files-held-open jlesage/docker-makemkv/issues/49 avail deleted df disk filesystem label lsof mounted size srv storage used
port-already-allocated BretFisher/udemy-docker-mastery/issues/57 bind bringing connectivity done encountered external listen programming project proxy userland web
oom-killed CyCoreSystems/docker-meteor/issues/31 app been building dir entrypoint entrypoint.sh installed killed line take while your
proxy-misconfigured silenceshell/docker_mirror/issues/30 dial find help image kafka locally pulling registry registry-1.docker.io see timeout ubuntu
restricted-container-guest linuxserver/docker-mstream/issues/18 applylayer buffer equal gid ids layer lchown node_modules number register subgid subuid
file-descriptor-limit pauleve/docker-mtgo/issues/97 be err file files many needs open to too ulimit
host-module-not-loaded ehough/docker-nfs-server/issues/82 building environment export exports kernel loaded missing modprobe module nfs try valid
selinux-denied nginx/docker-nginx/issues/197 conf denied docker emerg etc failed logs nginx nginx.conf open permission
dns-resolver-failing nginx/docker-nginx/issues/508 address amd64 bad build com download github github.com https linux running step
iptables-backend-mismatch tmknight/docker-nordvpn/issues/19 accept destination fetch forward generation input iptables-legacy nf_tables policy present prot them
restricted-container-guest cturra/docker-ntp/issues/28 debug error failed fatal ipv6 not ntp operation permitted rtc starting version
image-entrypoint-missing packetworks/docker-nxfilter/issues/19 directory entrypoint entrypoint.sh executable file found in no oci or path such
selinux-denied openresty/docker-openresty/issues/134 bash cannot cd conf conf.d denied exec it ls nginx open permission
iptables-backend-mismatch lisenet/docker-openvpn/issues/28 do exist initialize insmod legacy nat need needs openvpn perhaps table upgraded
missing-tun-device kylemanna/docker-openvpn/issues/39 admin cap cap-add crw crw-rw-rw due errno exiting net_admin openvpn tap tun
missing-tun-device kylemanna/docker-openvpn/issues/498 attaching ipt lsmod masquerade mknod openvpn permitted rm tainted tun veth xt_nat
missing-tun-device kylemanna/docker-openvpn/issues/777 ac epoll gateway hwaddr iface lz4 lzo mh musl openvpn pem tap
virtualisation-off sickcodes/Docker-OSX/issues/127 adding custom dev device gathering information it kvm latest response such while
libc-mismatch sickcodes/Docker-OSX/issues/404 fatal gnu instance kernel linux old smp too uname x86_64
restricted-container-guest sickcodes/Docker-OSX/issues/775 be can dev exists fatal info kvm modprobe module modules pve used
kernel-config-missing tianon/docker-overlay/issues/13 bridge creating err fatal found installed job lib modprobe module package var
bridge-module-missing tianon/docker-overlay/issues/3 add bridge creating docker0 error failed ip link output type
oom-killed yansongda/docker-php/issues/1 admin compilation ext jobs killed make makefile php program signal terminated waiting
seccomp-old-libseccomp pi-hole/docker-pi-hole/issues/1043 alpine audit complete date digest downloaded library locally newer permitted pihole pulling
compose-not-installed IamTheFij/docker-pre-commit/issues/7 check command commit compose docker docker-compose found git line not
docker-python-client-outdated docker/docker-py/issues/3256 console dist dist-packages entry fetching most point raise retrieve scheme traceback url
disk-full Kaggle/docker-python/issues/19 applylayer build core left local modules release space src stderr stdout write
iptables-backend-mismatch DyonR/docker-qbittorrentvpn/issues/154 failed initialize iptables iptables-restore nft not protocol restore supported to
vpn-login-refused MarkusMcNugen/docker-qBittorrentvpn/issues/157 auth control example exiting message push received request sent sigterm soft vpn
iptables-backend-mismatch DyonR/docker-qbittorrentvpn/issues/25 argument dmesg dport help icmp information more nf_tables operation option supported tables
script-shebang-bad tomsquest/docker-radicale/issues/32 docker docker-entrypoint.sh entrypoint error exec failed fatal format tini
image-layer-damaged ledermann/docker-rails-base/issues/349 digest failed filesystem for layer verification
registry-unreachable whyun-pages/docker-registry/issues/4 alpine auth head library manifests mirror org registry repository scope timeout token
registry-rate-limit kubesre/docker-registry-mirrors/issues/2832 authenticating increase increase-rate-limit limit pull rate reached toomanyrequests upgrading www www.docker.com xyz
certificate-name-mismatch kwk/docker-registry-setup/issues/4 any because busybox certificate contain doesn ip it ping push repository validate
docker-api-version-mismatch ailispaw/docker-root-xhyve/issues/9 amd64 api arch built client commit git go newer os response than
arch-mismatch-exec-format BaptisteBdn/docker-selfhosted-apps/issues/3 caused docker error exec format init linux logs process standard standard_init_linux.go user
package-source-refused nicholasdille/docker-setup/issues/263 cannot centos download internal linux metadata mirrorlist no prepare repo update yum
snap-docker-confinement canonical/docker-snap/issues/188 compose creating mkdir mount only opt path read read-only something source while
snap-docker-confinement canonical/docker-snap/issues/272 apparmor canonical container_id denied_mask docker-default mask notes receive requested_mask rev snap.docker.dockerd tracking
snap-docker-confinement docker-archive/docker-snap/issues/31 bind container_id destination folder home inspect mode mounts rw snap source true
snap-docker-confinement canonical/docker-snap/issues/34 bionic context docker.io dockerfile echo evaluate hello library lstat prepare snapd symlinks
snap-docker-confinement canonical/docker-snap/issues/36 apparmor class comm denied_mask docker-default mask receive requested_mask signal snap snap.docker.dockerd term
snap-docker-confinement docker-archive/docker-snap/issues/8 apparmor applylayer audit comm denied_mask exe layer mask requested_mask snap snap.docker.dockerd temp
apparmor-broken canonical/docker-snap/issues/95 apparmor apparmor_parser but docker-default features hello hello-world parser permission policy profile world
snap-docker-confinement docker-archive/docker-snap/issues/26 compose denied docker docker-compose.yml errno error permission sudo up yml
apparmor-broken docker-archive/docker-snap/issues/4 cannot code container daemon denied desc kill permission response rpc stop test
docker-api-version-mismatch heckenmann/docker-swarm-dashboard/issues/926 api client daemon docker from info maximum new response supported too version
snap-docker-confinement linuxserver/docker-tautulli/issues/44 application containers creating denied library media mkdir permission plex source support while
cgroup-not-mounted docker-archive/toolbox/issues/816 bash cgroup cgroups destination downloaded exe library locally newer portable pulling rm
not-root haugene/docker-transmission-openvpn/issues/1286 answers cannot errno error ioctl not operation permitted rtnetlink tun tunsetiff
not-root haugene/docker-transmission-openvpn/issues/488 cannot errno ioctl not operation permitted tun tunsetiff
mount-handle-stale linuxserver/docker-tvheadend/issues/216 bin can cat cd defaults handle nfs nfs4 none srv stale storage
cgroup-v2-unsupported eniocarboni/docker-ubuntu-systemd/issues/1 acl blkid elfutils gcrypt gnutls idn ima init.scope libcryptsetup smack sysvinit utmp
inotify-limit-exhausted eniocarboni/docker-ubuntu-systemd/issues/3 allocate bus connect directory enabling files many open service such too watch
registry-unreachable huan/docker-wechat/issues/83 blobs cloudflare configuration dial image production pulling registry registry-v2 tcp timeout verify
docker-network-missing EdyTheCow/docker-whmcs/issues/11 as be but compose could docker external found global network not up
arch-mismatch-exec-format scottyhardy/docker-wine/issues/165 arm64 build context entries kb latest list manifest matching pulling sending step
dkms-build-failed linuxserver/docker-wireguard/issues/17 answers area cleaning cloud consult header kernelrelease make.log postinst preparation rtnetlink unnecessary
iptables-backend-mismatch linuxserver/docker-wireguard/issues/191 accept argument delete eth0 fetch forward generation masquerade nf_tables postrouting rule wg0
iptables-backend-mismatch linuxserver/docker-wireguard/issues/390 argument could fetch generation id invalid iptables nf_tables not rule set tables
iptables-backend-mismatch linuxserver/docker-wireguard/issues/392 activating fetch forward generation mtu nf_tables others postrouting setconf tunnel wg wg0.conf
stale-running-kernel linuxserver/docker-wireguard/issues/74 answers app compat leaving make new now our rtnetlink src supported wireguard
iptables-raw-table-missing thrnz/docker-wireguard-pia/issues/166 help initialize insmod iptables-restore legacy need needs perhaps raw restore table upgraded
resolvconf-missing thrnz/docker-wireguard-pia/issues/186 conf could detect etc generated init resolvconf successfully system wg0 wg0.conf wireguard
iptables-backend-mismatch thrnz/docker-wireguard-pia/issues/37 change do filter initialize insmod legacy modules need needs perhaps table upgraded
iptables-backend-mismatch thrnz/docker-wireguard-pia/issues/90 argument extension fetch generation id missing nf_tables revision rule supported tables udp
docker-context-wrong tiangolo/docker-with-compose/issues/5 connect couldn docker-compose docker_host environment if location non specify standard url variable
dns-resolver-failing mrlt8/docker-wyze-bridge/issues/24 buster deb.debian.org debian-security dists fetch ignored inrelease resolving rf security.debian.org temporary they
docker-chains-flushed wodby/docker4drupal/issues/211 chain dnat docker-compose enable match nat return rule skip tables target wait
daemon-json-invalid florianutz/DockerCE-CIS/issues/2 any configure daemon.json directives disable don following json legacy match option registry
registry-unreachable onlyLTY/dockerCopilot/issues/80 awaiting canceled client.timeout connection exceeded headers registry registry-1.docker.io request timeout waiting while
selinux-denied dockerfile/nginx/issues/20 cache client crit denied failed nginx open permission temp var
registry-auth-or-name ivangabriele/dockfish/issues/13 daemon default docker found from latest manifest pull response tag unknown using
stale-pid-file louislam/dockge/issues/712 broadcast creation docker.pid ether global inet multicast noqueue qdisc qlen scope still
module-not-loaded dockovpn/dockovpn/issues/173 do exist filter initialize insmod legacy nat need needs perhaps table upgraded
snap-docker-confinement stefanprodan/dockprom/issues/161 cadvisor compose creating docker-compose mkdir mount only path read read-only source while
restricted-container-guest stefanprodan/dockprom/issues/238 adding bringing cadvisor custom device encountered errors gathering information kmsg project while
docker-socket-permission docksal/docksal/issues/342 after docker.sock fdocker fdocker.sock fin frun fvar got group part permission socket
snap-docker-confinement GhostWriters/DockSTARTer/issues/482 bringing complete downloads encountered errors mkdir only project read read-only source while
volume-owner-mismatch GhostWriters/DockSTARTer/issues/761 denied docs have here installation issues mkdir more org permission permissions plugins
host-module-not-loaded dockur/windows/issues/346 initialize insmod legacy masquerade nat need needs perhaps postrouting table upgraded vm_net_dev
fs-mounted-readonly docker/docs/issues/11397 build daemon file lib mkdir only read read-only response system tmp var
virtualisation-off docker/docs/pull/14912 bios cpu enable enter hard hint intel kvm kvm_intel supports then virtualization
daemon-option-incompatible docker/docs/issues/16059 cluster component configuration debug dockerd incompatible live live-restore mode restore starting swarm
selinux-denied lmstudio-ai/docs/issues/199 at bin denied exec failed home journalctl permission service spawning step user
bind-source-wrong docker/docs/issues/4709 bind config data docker does exist home invalid mount path source type
dkms-build-failed drew2a/wireguard/issues/10 amd64 directory fatal found in lib modprobe module modules not sudo wireguard
docker-api-version-mismatch falcosecurity/driverkit/issues/24 commit complete config.yaml exiting experimental few maximum minimum processor seconds take yaml
module-signature-rejected dev47apps/droidcam-linux-client/issues/21 drivers insert interface kernel_lockdown.7 lockdown man media restricted syslog unsigned v4l2loopback video
dkms-build-failed dev47apps/droidcam-linux-client/issues/256 all building entering leaving make makefile parameters rockchip64 stop tmp v4l2loopback video
plain-http-on-tls-port harness/harness/issues/1192 config does etc first from handshake http like look record tls toml
not-root geerlingguy/drupal-vm/issues/649 filter insert insmod ip6 ip6_tables ip6tables need needs perhaps permitted tables upgraded
arch-mismatch-exec-format xirixiz/dsmr-reader-docker/issues/89 aarch64 apk format non-zero openssl postgresql qemu standard standard_init_linux.go static supervisor zero
arch-mismatch-exec-format duckietown/lib-dt-apriltags/issues/5 apt-get arch caused downloaded format newer pip pulling python standard standard_init_linux.go step
inotify-limit-exhausted Duet3D/DuetSoftwareFramework/issues/33 add device directory failed left no on password run space systemd watch
package-source-refused mutability/dump1090/issues/119 error example following gpg http inrelease invalid org repo signatures the were
dkms-build-failed staralt/dxgkrnl-dkms/issues/10 apport area azure binary building cleaning consult dkms kernelrelease make.log package return
ipv6-no-way-out Hentra/dyndns-netcup-go/issues/16 address assign configure connect db8 dial dns format https org requested tcp
iptables-raw-table-missing e2b-dev/e2b-cookbook/pull/56 connectivity direct docker0 dport drop external filtering networking perhaps prerouting programming raw
memory-exhausted-thrashing rfjakob/earlyoom/issues/269 and avail free mem of sending sigterm swap total when
cgroup-not-mounted nicolasbock/ebuildtester/issues/103 cannot cgroup cgroups container containers destination find id mount response start unknown
start-limit-hit john30/ebusd/issues/229 exit-code hold hold-off off over quickly repeated request restart scheduling systems too
docker-socket-permission aws-samples/ecs-bg-external-controller/issues/5 at connect daemon denied docker got permission socket the trying unix while
snap-docker-confinement elabftw/elabftw/issues/1917 access block blocks errno gid inode io links rw stat uid yml
compose-not-installed peasead/elastic-container/issues/13 been containers flag has help network passphrase proceeding reset see shorthand stack
nvidia-runtime-missing eduidl/ElasticFusion-Dockerfile/issues/11 capabilities could daemon device docker driver from gpu not response select with
systemd-unit-bad-path kyuupichan/electrumx/issues/307 after description entered environmentfile exec execstart min network.target started stopped target unit
kernel-modules-extra-missing rancher/elemental/issues/1432 by could find insert kmod libkmod module name not tcp
apparmor-broken rancher/elemental/issues/349 apparmor apparmor_parser attempt containerd etcd exec executable level parser path sandbox within
clock-skew-tls rancher/elemental/issues/567 before certificate cluster clusters connecting current expired k8s kubernetes panic valid yet
boot-partition-full elementary/appcenter/issues/1777 compressed cpio dm-2 initramfs-tools lz4 mkinitramfs parts post-installation postinst resume run-parts update-initramfs
boot-kernel-not-updated elementary/settings-system/issues/335 drwx drwxr drwxr-xr-x efi grub img initrd initrd.img la lrwxrwxrwx preempt_dynamic rw-r
map-count-too-low spujadas/elk-docker/issues/92 bootstrap bound checks count enforcing exception increase least loopback low validation virtual
builtin-module-not-detected replicatedhq/embedded-cluster/pull/1888 br_netfilter cloud conntrack init ip_tables kernel loaded module netfilter nf_conntrack overlay tables
inotify-limit-exhausted mregni/EmbyStat/issues/1393 been configured has inotify instances ioexception limit logs number open per reached
module-version-mismatch nicupavel/emlog/issues/14 about could disagrees dmesg format insert insmod invalid layout module module_layout symbol
ipset-module-missing Entware/Entware/issues/50 argument create error hash invalid ip ipset kernel received test
kernel-config-missing Entware/Entware/issues/882 cannot create hash ip ipset kernel open session to
kernel-config-missing Entware/Entware-ng/issues/807 block correct errno init.d max mounting nfs nfsd nonexistent problem rpc.nfsd then
docker-context-wrong tensorchord/envd/issues/1503 based bootstrap buildkit context current description docker.sock docker_host endpoint list unix users
dkms-build-failed aifoundry-org/et-platform/issues/4 cc consult entering kernelrelease make.log mok mok.key mok.pub pub sign sign-file signing
etcd-data-corrupt etcd-io/etcd/issues/10722 bbolt before bounds coreos db etcdmain goroutine initialized listening member pages requests
etcd-data-corrupt etcd-io/etcd/issues/11220 before crc etcdmain etcdserver index initialized member mismatch recovered snapshot wal walpb
etcd-data-corrupt etcd-io/etcd/issues/11488 can crc eof mismatch only repair unexpected walpb
etcd-data-corrupt etcd-io/etcd/issues/11949 backend database doesn exist failed file find from panic recovering snap snapshot
etcd-data-corrupt etcd-io/etcd/issues/12492 backend database doesn etcdserver exist index path recovered recovering snap snapshot store
etcd-disk-slow etcd-io/etcd/issues/13587 count duration etcdserver execute expected less range read-only sync than took wal
etcd-data-corrupt etcd-io/etcd/issues/4012 at cluster etcd failure index information loaded nil recovered snapshot store systemd
etcd-member-replaced etcd-io/etcd/issues/5422 already been client for has http listening member on requests stopping
etcd-data-corrupt etcd-io/etcd/issues/6191 and be cannot crc error journalctl mismatch read wal walpb
registry-rate-limit lambdaclass/ethrex/issues/2633 caused have increase increase-rate-limit limit pull rate reached toomanyrequests unauthenticated www www.docker.com
boot-kernel-not-updated ev3dev/ev3dev/issues/762 armv7l builder executing flash gcc initramfs initramfs-tools parts run-parts tools unpacking vmlinuz
privileged-port evcc-io/evcc/issues/6442 bind denied journalctl listen permission tcp
firmware-missing lf-edge/eve/pull/2805 direct dmesg firmware iwlwifi load maximum minimum required suitable supported ucode version
kernel-modules-extra-missing Justsenger/ExHyperV/issues/282 azure directory execution fatal found lib modprobe module modules script signal success
virtualisation-off platform9/express/issues/206 bios by disabled dmesg grep hardware kvm no support
module-version-mismatch patjak/facetimehd/issues/138 about could disagrees exec facetimehd format insert layout modprobe module module_layout symbol
stale-running-kernel patjak/facetimehd/issues/147 directory facetimehd fatal found generic in lib modprobe module modules not
module-version-mismatch patjak/facetimehd/issues/153 about amd64 debian disagrees exec facetimehd format insert layout module_layout smp symbol
module-version-mismatch patjak/facetimehd/issues/157 bit could debug exec extra facetimehd format insert lsb modprobe modules sysv
module-version-mismatch patjak/facetimehd/issues/57 argument common core cpu dmesg facetimehd genuineintel ghz insert intel lsmod symbol
systemd-workdir-inaccessible scanlime/fadecandy/issues/138 chdir counter env example execstart expired job ms python restartsec scheduled scheduling
unit-masked fail2ban/fail2ban/issues/1837 fail2ban failed is masked service start to unit
iptables-legacy-removed fail2ban/fail2ban/issues/4182 armv7l fail2ban insmod ip_tables needs perhaps raspbian rpi rpt stderr upgraded utils
systemd-unit-bad-path pimoroni/fanshim-python/issues/66 absolute automatic both execstart execstop executable ignoring lacks off python python3 refusing
node-memory-pressure FederatedAI/KubeFATE/issues/64 assigned condition evicted had here its kill killing low normal specified within
systemd-workdir-inaccessible n8henrie/fauxmo/issues/108 changing chdir defined defined-by finished its number requested spawning venv working www
image-user-missing ai-forever/fbc2_aij2022/issues/1 entries file find in matching no to unable user
selinux-denied coreos/fedora-coreos-tracker/issues/1089 avc conmon container_runtime_t ino object_r permissive scontext system_r system_u tclass tcontext unconfined_u
userns-remap-subid-missing coreos/fedora-coreos-tracker/issues/2056 alias enough getting ids mappings ranges registries resolved signatures subuid unused userns
ip-forward-disabled ejc3/fcvm/issues/192 bytes conf data forwarding ipv4 net packet packets ping received sysctl
inotify-limit-exhausted coreos/fedora-coreos-tracker/issues/637 avail descriptor devtmpfs df group inotify rpm shm slice system.slice tmpfs watch
ipset-module-missing projectcalico/felix/issues/2083 as builtin checking detect fail ip6 ip6_tables lsmod modules ok tables xt_set
kernel-config-missing projectcalico/felix/issues/2360 couldn execute help ip6tables ip6tables-restore legacy match program raw restore retry rpfilter
privileged-port gtsteffaniak/filebrowser/issues/2598 bind denied journalctl listen permission tcp
cpu-instruction-unsupported t0mer/Find-my-kids/issues/1 bash core docker dumped find illegal instruction it latest rm run
stale-running-kernel firecracker-microvm/firecracker/issues/3626 add bridge build endpoint interfaces network operation pair response sandbox supported tools
kernel-config-missing firehol/firehol/issues/364 addrtype bpf comment config_netfilter_xt_match_addrtype execute fin forward log-level pass prefix second what
kernel-config-missing firewalld/firewalld/issues/1370 blob command_failed family firewall-cmd firewalld meta nftables op policies python-nftables reject right
restricted-container-guest firewalld/firewalld/issues/160 chain cmd drop firewall firewall-cmd ip6tables match prerouting raw reload rpfilter target
restricted-container-guest firewalld/firewalld/issues/264 conntrack get helper net netfilter parse proc read setting sys warning write
kernel-config-missing firewalld/firewalld/issues/411 apply ebtables family firewalld inet ip6tables-restore iptables-restore issue might nft reload solve
builtin-module-not-detected firewalld/firewalld/issues/430 conntrack dmesg firewalld insert load modprobe nf_conntrack operation parameter permitted see symbol
restricted-container-guest firewalld/firewalld/issues/443 conntrack errno gnu helper netfilter parse proc read setting smp sys x86_64
host-module-not-loaded firewalld/firewalld/issues/491 add backend cmd command command_failed dns does exist firewall firewall-cmd ip6tables unknown_error
ipv6-disabled-kernel firewalld/firewalld/issues/496 backend command_failed disabling dynamic firewall firewalld ip6tables iptables-restore ipv6 pre public unknown_error
docker-chains-flushed firewalld/firewalld/issues/503 addrtype chain dst dst-type exist inject nat nf_tables prerouting program tables wait
firewalld-conflict firewalld/firewalld/issues/546 connect connections could db exited host ip port route running server tcp
restricted-container-guest firewalld/firewalld/issues/617 conntrack defrag ftp helper ipv6 lsmod masquerade nf_conntrack nf_conntrack_ftp nf_conntrack_ipv4 nf_nat xt_conntrack
firewalld-conflict firewalld/firewalld/issues/844 addrtype bad chain command_failed couldn dst dst-type help legacy matching prerouting rule
libc-mismatch soonxf/Firewalld-UI/issues/5 glibc libc libc.so.6 version
firmware-missing RPi-Distro/firmware-nonfree/issues/56 detected direct dmesg enabling firmware intel iwlwifi load minimum required suitable ucode
kernel-config-missing wangliangliang2/fix_synology_docker_ipv6/issues/1 chain initializing insmod instance need needs nil obtaining perhaps stopping upgraded wait
module-signature-rejected FrescoLogic/FL2000/issues/32 available could error insert insmod key module not operation permitted required sudo
cni-not-initialised flannel-io/flannel/issues/1082 cni cni.go describe flannel kubeletnotready net.d networkpluginnotready networkready networks ready reason uninitialized
kernel-modules-extra-missing flannel-io/flannel/issues/1406 config directrouting false gbp learning main.go operation port supported vni vxlan vxlan.go
cni-plugin-binary-missing flannel-io/flannel/issues/1432 cni.go coredns flannel net.d networkpluginnotready networkready networks pod_workers.go portmap syncing uninitialized workers
cni-plugin-binary-missing flannel-io/flannel/issues/1471 cbr0 cni cni.go config err find flannel list opt path plugin validating
kernel-modules-extra-missing flannel-io/flannel/issues/1502 counter directrouting flannel gbp k3s learning raspi successful sync vni vxlan vxlan.go
cni-not-initialised flannel-io/flannel/issues/1989 age apiserver cni coredns initialized kubeletnotready networkpluginnotready networkready node1 pending restarts returns
cni-not-initialised flannel-io/flannel/issues/2063 adding cbr0 cni combined coredns env events failedcreatepodsandbox flannel sandbox similar subnet
br-netfilter-missing flannel-io/flannel/issues/2068 bridge bridge-nf-call-iptables call execution filecontent kubeadm occurred phase preflight proc some sys
br-netfilter-missing flannel-io/flannel/issues/2166 br_netfilter bridge bridge-nf-call-iptables call check flannel kube kube-flannel netfilter proc stat sys
kernel-config-missing flannel-io/flannel/issues/441 by can init lsmod module not operation size start supported used vxlan
kernel-config-missing cilium/cilium/issues/20858 answers dump ingress loader qdisc replace rtnetlink show subsys tc terminated vxlan
cni-not-initialised coreos/flannel-cni/issues/16 cbr0 cni cni.go kubelet.go net.d networkpluginnotready networkready networks ready reason uninitialized validating
usb-device-dropped flatcar/Flatcar/issues/1378 data err tag
iptables-legacy-removed flatcar/Flatcar/issues/2208 accept change dport eth0 forward input insmod legacy masquerade postrouting udp wg0
resolv-conf-broken flatcar/Flatcar/issues/416 clients dead freedesktop inactive man resolution resolved software systemd-resolved wiki writing www
selinux-denied flatcar/Flatcar/issues/783 auid avc lockdown permissive scontext ses subj suid system_r system_u tclass tcontext
oom-killed cyang-kth/fmm/issues/146 bug compiler dir full if internal killed make program report source src
registry-mirror-refuses conversun/fnos-apps/issues/219 chromium daocloud docker.io github github.com issues login mirror public pull repository require
proxy-misconfigured conversun/fnos-apps/issues/99 connect daemon daocloud dial get host https no proxyconnect response route tcp
kernel-config-missing TuxInvader/focal-mainline-builder/issues/41 binder binder_linux directory fatal found generic in lib linux modprobe module modules
apt-lock-or-broken BerkeleyAutomation/FogROS2/issues/20 acquire another apt apt-get dpkg frontend held lock lock-frontend unattended unattended-upgr upgr
swap-enabled opsnull/follow-me-install-kubernetes-cluster/issues/236 disable entered fail fail-swap-on kubelet kubelet.service please server.go supported swap tail unit
runc-version-broken opsnull/follow-me-install-kubernetes-cluster/issues/280 available but cgroup cgroups create flag oci response runtime support systemd unknown
br-netfilter-missing opsnull/follow-me-install-kubernetes-cluster/issues/468 br_netfilter fatal found modprobe module netfilter not uname
swap-enabled opsnull/follow-me-install-kubernetes-cluster/issues/236 disable entered fail fail-swap-on holdoff kubelet.service over scheduling server.go swap tail unit
cgroup-driver-mismatch opsnull/follow-me-install-kubernetes-cluster/issues/101 cgroup cgroupfs create different docker driver from is kubelet misconfiguration run systemd
oom-killed docker/for-linux/issues/1001 anon anon-rss child file-rss oom reaped rss sacrifice score shmem shmem-rss total-vm
apparmor-broken docker/for-linux/issues/1067 apparmor apparmor_parser but character docker-default hello hello-world kr parser profile unexpected world
corrupt-docker-state docker/for-linux/issues/1084 directory endpoint files local network object open response store such type update
apparmor-broken docker/for-linux/issues/1129 apparmor apply attr audit canceled comm container_linux.go docker-default hello-world process_linux.go profile runc
firewalld-conflict docker/for-linux/issues/1163 application bound chain conflict docker.service docker0 engine initializing nat program zone zone_conflict
apparmor-broken docker/for-linux/issues/1199 apparmor apply argument attr exec failed invalid proc profile self unknown write
address-pool-exhausted docker/for-linux/issues/123 addresses available bridge controller daemon error failed initializing list network no starting
cgroup-v2-unsupported docker/for-linux/issues/1270 canceled caused container_linux.go erro fetch hello hello-world oci process_linux.go prochooks program world
dns-stub-conflict-port-53 docker/for-linux/issues/1340 arch arm64 built commit community experimental git listen lsof minimum off systemd-resolve
bridge-address-conflict docker/for-linux/issues/1422 dev docker0 docker_gwbridge gwbridge ip kernel link proto route scope src via
proxy-misconfigured docker/for-linux/issues/1444 awaiting canceled client.timeout exceeded headers hello hello-world registry registry-1.docker.io timeout waiting world
package-source-refused docker/for-linux/issues/1474 apt-secure download.docker.com gpg hit manpage no_pubkey pubkey secure securely signatures therefore verified
docker-socket-unit-missing docker/for-linux/issues/16 activation deprecated devicemapper dm.thinpooldev docker.service.d drop-in graph mapper removed sockets storage-driver thinpooldev
daemon-flag-conflict docker/for-linux/issues/165 both configure daemon.json directives flag hold hold-off off quickly repeated scheduling specified
docker-group-missing docker/for-linux/issues/186 change could docker.sock dockerd found getent group ls root sock var warn
package-conflict docker/for-linux/issues/20 around broken conflict conflicts docker-ce finished problem resolution selinux skip skip-broken yum
cgroup-not-mounted docker/for-linux/issues/219 bringing cgroups destination encountered fedora id_like like pretty pretty_name project rhel version_id
second-daemon-running docker/for-linux/issues/274 aufs booted database docker-containerd graphdriver libcontainerd metadata opening prior still store successfully
second-daemon-running docker/for-linux/issues/281 database docker-containerd docker.pid ensure graphdriver kill libcontainerd metadata opening prior still store
daemon-flag-conflict docker/for-linux/issues/327 both configuration configure daemon.json directives flag following insecure insecure-registries json registries specified
proxy-misconfigured docker/for-linux/issues/376 docker.io hello hello-world images index index.docker.io library pulling repositories repository tag world
clock-skew-tls docker/for-linux/issues/400 ca certificate expired has join swarm token valid validating while xxx yet
proxy-misconfigured docker/for-linux/issues/415 ca certificate connected http_proxy https_proxy names openssl peer protocol routines sent ssl
systemd-override-outdated docker/for-linux/issues/47 application directly docker.service dockerd engine exited failure linux main please process supported
arch-mismatch-exec-format docker/for-linux/issues/56 caused debian kb non-zero returned sending sh standard standard_init_linux.go step stretch zero
apt-lock-or-broken docker/for-linux/issues/577 around broken docker-ce docker-ce-stable finished problem requires resolution rpm selinux skip-broken yum
runc-version-broken docker/for-linux/issues/591 bootstrap broken commit container_linux.go copying docker-runc expected pipe process_linux.go runc spec write
address-pool-exhausted docker/for-linux/issues/599 among assign defaults dhcp docker_gwbridge gwbridge metric non-overlapping overlapping proto scope tun0
proxy-misconfigured docker/for-linux/issues/620 does first handshake https like look proxyconnect record registry registry-1.docker.io tcp tls
systemd-override-outdated docker/for-linux/issues/65 aufs docker.service docker.service.d docker.sock environment execstart machine sock storage storage-driver tcp unix
daemon-flag-conflict docker/for-linux/issues/732 both configure daemon.json directives docker.sock flag hosts json live live-restore restore specified
daemon-flag-conflict docker/for-linux/issues/76 both configure daemon.json directives docker.sock fd flag following hosts json specified unix
docker-daemon-not-running docker/for-linux/issues/782 at cannot connect docker.sock info ok running sock start starting unix var
restricted-container-guest docker/for-linux/issues/867 application docker.service engine entered holdoff over quickly repeated scheduling stopped too unit
cgroup-not-mounted docker/for-linux/issues/903 applying caused cgroup configuration container_linux.go cpuset fs mkdir oci process_linux.go runtime sys
tls-ca-untrusted docker/for-linux/issues/994 certificate com daemon docker from get https registry registry-1.docker.io response tools valid
inode-exhausted docker/for-mac/issues/1122 copy df features hosts inodes node_modules resolv resolv.conf shm tar tmpfs workdir
dns-resolver-failing docker/for-mac/issues/1317 dial docker.io example latest lookup pull registry registry-1.docker.io repository tag tcp trying
disk-full docker/for-mac/issues/1512 busybox copy df github github.com left objects processing space tar tmpfs write
docker-context-wrong docker/for-mac/issues/3039 at cannot connect daemon docker is localhost ps running tcp the to
disk-full docker/for-mac/issues/3529 device env example left lib make mkdir response rm space tmp var
arch-mismatch-exec-format docker/for-mac/issues/5475 caused error exec format init linux process standard standard_init_linux.go user
proxy-misconfigured docker/for-win/issues/2860 dial hello hello-world http https lookup proxyconnect registry registry-1.docker.io response tcp world
docker-context-wrong docker/for-win/issues/3570 at cannot connect daemon docker is running tcp the to
iptables-backend-mismatch docker/for-win/issues/517 add argument failed filter invalid iptables nf_tables table tables
bridge-address-conflict docker/for-win/issues/9080 connect dial getting latest proxyconnect pull registry registry-1.docker.io route started tag tcp
proxy-misconfigured docker/for-win/issues/9400 connect connection dial get https proxyconnect pull refused registry registry-1.docker.io response tcp
time-not-synced docker/for-win/issues/9785 another applied bionic bionic-security dists inrelease lists reading security security.ubuntu.com updates yet
module-version-mismatch furkanmustafa/forcefully-remove-bootfb/issues/7 build end fedora force format gnu insert insmod preempt remove smp x86_64
systemd-unit-bad-path theforeman/foreman-discovery-image/pull/9 denied entered exec ls permission prepare root rw-r spawning state step unit
privileged-port frappe/frappe_docker/issues/575 bind compose denied docker emerg failed frontend logs permission to
address-pool-exhausted escomputers/freepbx-docker/issues/23 address compose create network one other overlaps pool response running space this
smb-dialect-mismatch Freetz-NG/freetz-ng/issues/61 admin cifs down e.g man manual mount.cifs page password refer return vfs
docker-socket-permission berndhofer/freqstart/issues/50 fdocker fdocker.sock frun function fvar got images post project stable tag yml
inotify-limit-exhausted gravityblast/fresh/issues/44 files init inotify inotify_init many open too
kernel-modules-extra-missing friendlyarm/Actions-FriendlyWrt/issues/129 extension is kernel missing module not supported uname warning
stale-running-kernel blakeblackshear/frigate/issues/1558 add cannot create default endpoint host interfaces network operation pair sandbox supported
selinux-denied fatedier/frp/issues/3067 cpu denied execstart executable ini locate min ms nat permission spawning step
restricted-container-guest fscarmen/warp-sh/issues/56 aborted above accessible attach bullseye choose class installing maximum operating there visit
inotify-limit-exhausted emcrisostomo/fswatch/issues/232 event fs inotify inotify_add_watch left max max_user_watches space sys updated watch watches
firewalld-conflict FusionAuth/fusionauth-issues/issues/2923 already bound chain conflict docker0 failed nat program to trusted zone zone_conflict
unit-start-timeout mrash/fwknop/pull/317 counter event exiting firewall got loop operator scheduled sigterm terminating timed timeout
package-source-refused FZUG/repo/issues/74 checking commit dependencies downloading installation keyring keys looking proceed resolving transaction were
inode-exhausted ansible/galaxy/issues/2016 about bug documentation en enospc left node_modules provided report share visit yarn
mount-helper-missing GalliumOS/galliumos-distro/issues/502 exfat gb gid iocharset nodev non-zero nosuid remount sdb1 udisks2 umask utf8
systemd-override-outdated garethr/garethr-docker/pull/428 application but defined docker.service engine entered flag help provided see state unit
systemd-override-outdated garethr/garethr-docker/issues/535 application docker.service docker.service.d docs.docker.com drop drop-in engine execstart fd options preset storage
systemd-override-outdated garethr/garethr-docker/issues/701 daemon directly docker dockerd is linux not on please run supported
module-signature-rejected google/gasket-driver/issues/11 by insert key load module modules rejected service systemctl systemd systemd-modules-load.service was
systemd-unit-user-missing shivasiddharth/GassistPi/issues/615 assistant begin chroot end entered google group hold hold-off ignoring off scheduling
module-version-mismatch hannesmann/gcadapter-oc-kmod/issues/7 could format generic insert insmod invalid linux module not sudo uname x86_64
seccomp-old-libseccomp docker-library/gcc/issues/79 bullseye deb deb.debian.org debian-security gcc gpg inrelease kb least security.debian.org signature signed
fuse-daemon-gone GoogleCloudPlatform/gcsfuse/issues/79 access busy cannot connected device endpoint ls remove resource rmdir total transport
inotify-limit-exhausted rackerlabs/genestack/pull/227 allocate directory files many open resolved restart service systemctl systemd too watch
module-missing-in-initramfs Sabayon/genkernel-next/pull/52 adding crypt crypto device-mapper ioctl mapper mapping plain reload supports syslog table
kernel-config-missing sakaki-/gentoo-on-rpi-64bit/issues/169 do filter initialize insmod ip_tables legacy need needs perhaps table tables upgraded
address-pool-exhausted geopython/geopython-workshop/issues/46 address among an assign creating defaults find ipv4 non non-overlapping overlapping pool
systemd-unit-bad-path ratibor78/geostat/issues/10 absolute dead details executable inactive neither nor pwd python reason valid venv
ssh-key-refused rockstorm101/git-server-docker/issues/17 authentication continue method next offering packet private received reply send sent we
docker-socket-permission sdr-enthusiasts/gitbook-adsb-guide/issues/31 denied dial docker.sock fdocker fdocker.sock frun fvar got permission post socket trying
ssh-cut-before-greeting go-gitea/gitea/issues/21732 access closed correct exists git have make pull read remote repository sure
selinux-denied go-gitea/gitea/issues/36929 app bin config exec execstart exit-code exited ini local result usr web
docker-context-wrong tmaier/docker-compose/issues/21 client connect debug dial during errors false lookup mode pretty printing tcp
rbac-forbidden GoogleCloudPlatform/gke-autoneg-controller/issues/64 configmaps forbidden group helper list lock reflector reflector.go resource scope serviceaccount services
oom-killed gladiusio/gladius-archive-node/issues/5 build building docker-compose killed non non-zero npm returned sh step web zero
clock-skew-tls GladysAssistant/Gladys/issues/3058 assistant before expired first head manifests page progress reference registry-1.docker.io verify yet
missing-tun-device passteque/gluetun/issues/1088 adding compose custom dev device docker-compose gathering information net such tun while
mtu-mismatch passteque/gluetun/issues/1989 com docker example example.com get handshake http https logs net timeout tls
iptables-backend-mismatch qdm12/gluetun/issues/2200 argument could fetch generation id invalid ip6tables nf_tables not rule set tables
missing-tun-device passteque/gluetun/issues/2243 available creating dev device is it net not open operation permitted tun
missing-tun-device passteque/gluetun/issues/700 cannot device error file no open such tun unix
module-index-stale neilbrown/gnubee-tools/issues/10 builtin dep depmod ip_tables kmod kmod_search_moddep libkmod libkmod.c moddep modules.builtin modules.dep.bin search
module-version-mismatch neilbrown/gnubee-tools/issues/38 be bit dmesg magic mod mod_unload modversions should smp unload version zram
nft-native-rules-in-iptables-table coreos/go-iptables/issues/73 adding chains configuring erro incompatible list namespace nf_tables nft tables tool wait
arch-mismatch-exec-format opsre/go-ldap-admin/issues/287 caused container exec format init initialization linux process standard standard_init_linux.go start user
arch-mismatch-exec-format hypriot/golang-armbuilds/issues/7 binary cannot error exec execute file format go
registry-rate-limit TechPerplexed/Gooby/issues/140 authenticating increase increase-rate-limit limit plex pull rate reached toomanyrequests upgrading www www.docker.com
restricted-container-guest astrada/google-drive-ocamlfuse/issues/240 builtin drive first fuse google label libkmod libkmod.c lookup lookup_builtin_file media modules.builtin.bin
kube-version-skew maguowei/gotok8s/issues/8 cluster control higher kubelet kubeletversion lead malfunctional may plane skew supported than
bind-source-wrong Misterbabou/gptwol/issues/4 admin during expected flags onto rootfs shim specified txt versa vice vice-versa
nvidia-runtime-missing psalias2006/gpu-hot/issues/18 capabilities could cuda device driver gpu nvidia nvidia-smi response select smi version
dkms-build-failed GoogleCloudPlatform/compute-gpu-installation/issues/25 because communicate couldn has installed latest make nvidia nvidia-smi smi sure that
containerd-cri-disabled NVIDIA/gpu-operator/issues/1323 config.toml cri dir imports k0s nvidia oom plugin plugins score temp toml
containerd-config-invalid NVIDIA/gpu-operator/issues/143 cannot containerd go into load of string toml type value
inotify-limit-exhausted NVIDIA/gpu-operator/issues/441 files fs gpu kubeconfig kubectl many nvidia open operator plugin too watcher
script-shebang-bad aws/graph-explorer/issues/85 caused directory exec file init linux no process standard standard_init_linux.go such user
cpu-instruction-unsupported goniszewski/grimoire/issues/126 container core docker dumped illegal instruction logs started stopped
storage-driver-unsupported alphagov/gsp/pull/1136 aufs erro filesystems over overlay overlay2 overlayfs proc storage storage-driver supported was
module-signature-rejected free5gc/gtp5g/issues/116 cp depmod drivers insert kernel_lockdown.7 lockdown makefile man restricted tunnel udp_tunnel unsigned
selinux-denied boschkundendienst/guacamole-docker-compose/issues/34 audit.log avc container_t dm-0 object_r permissive scontext system_r system_u tclass tcontext unconfined_u
unit-not-installed jonssonyan/h-ui/issues/48 failed found not restart service to unit
arch-mismatch-exec-format clue/docker-h5ai/issues/9 aarch64 caused centos exec format gnu init release smp standard standard_init_linux.go user
mount-helper-missing home-assistant/operating-system/pull/2446 address after call cifs destination determine dmesg have information mnt more route
ipv6-nat-unsupported home-assistant/operating-system/pull/2051 chain initializing insmod instance ip6tables legacy need needs obtaining perhaps upgraded wait
kernel-config-missing home-assistant/operating-system/issues/3730 append chain extension flags forward masquerade nf_tables postrouting revision rule_append syn wg0
package-conflict goharbor/harbor/issues/18236 apt-get conflicts containerd.io dependencies docker-ce docker-ce-cli generated held moby packages runc unmet
registry-plain-http goharbor/harbor/issues/3624 client daemon error from gave get http https response server to
registry-cert-expired goharbor/harbor/issues/3808 admin certificate expired has https login response username users valid xxx yet
node-identity-mismatch slawekzachcial/kubernetes-the-hard-way-aws/issues/4 api attempting forbidden kubelet kubelet_node_status.go modify node nodes register server unable worker
kernel-config-missing hardkernel/linux/issues/147 check-config.sh config_cgroup_cpuacct config_cgroup_device config_cgroup_freezer config_cgroup_sched config_cgroups config_cpusets config_ip_nf_target_masquerade config_ipc_ns config_memcg config_netfilter_xt_match_addrtype config_nf_nat_ipv4
kernel-config-missing hardkernel/linux/issues/325 addressability blkio changing content content-addressability low migration nofile pids rlimit rlimit_nofile took
kernel-config-missing hardkernel/linux/issues/328 check-config.sh config_cgroup_cpuacct config_cgroup_device config_cgroup_freezer config_cgroup_sched config_cgroups config_cpusets config_ip_nf_target_masquerade config_ipc_ns config_memcg config_netfilter_xt_match_addrtype config_nf_nat_ipv4
clock-skew-tls harvester/harvester/issues/2860 before ca cacerts cert certificate expired kube-proxy ready retrieve valid validation yet
kernel-config-missing dianlight/hassio-addons/issues/142 available dep exfat info init modprobe module modules modules.dep ntfs3 starting xfs
raid-degraded holderdeord/hdo-site/issues/404 been blocks detected devices event had none proc sda1 sda2 sdb1 unused
proxy-misconfigured docker-library/hello-world/issues/28 awaiting canceled client.timeout exceeded headers hello-world kb locally registry-1.docker.io ros sending timeout
tls-ca-untrusted docker-library/hello-world/issues/86 authority certificate hello hello-world latest pull registry registry-1.docker.io signed tag using world
cpu-instruction-unsupported bignay2000/helloworldarm/issues/1 armv6l docker illegal instruction uname version
arch-mismatch-exec-format RattyDAVE/docker-ubuntu-hercules-mvs/issues/1 caused docker error exec format init linux logs process standard standard_init_linux.go user
kubelet-cert-expired vitobotta/hetzner-k3s/issues/164 be error get in kubectl must pods prod server the unauthorized you
join-token-refused vitobotta/hetzner-k3s/issues/390 contents duplicate enabling entry flag hostname k3s password rancher ready rejected retrieve
kubelet-cert-expired xetys/hetzner-kube/issues/271 binary bootstrap bootstrap.go cause existing expired feature_gate.go gate gates hostport part right
join-token-refused xetys/hetzner-kube/issues/304 ca cert cluster-info configmap discovery hash join keys none token xxx xxxxxxx
dkms-build-failed free5lot/hid-apple-patched/issues/54 area building cleaning consult dkms hid kernelrelease make.log preparation return skipping unnecessary
dkms-build-failed larixer/hid-asus-dkms/issues/25 add at build completed dkms echo headers kernel manjaro modules source your
module-signature-rejected larixer/hid-asus-dkms/issues/23 bind bus completed dkms drivers hid insert modprobe nonexistent required sh sys
kernel-regression DanielOgorchock/linux/issues/34 dmesg existing format hid insert loc nonzero relocation skipping target val value
dkms-build-failed emilyst/hid-nx-dkms/issues/12 cc consult depmod dkms generated hid include included make.log makefile makefile.build no-depmod
dkms-build-failed emilyst/hid-nx-dkms/issues/20 amd64 dkms headers hid kernelsourcedir located modules option package source tell where
dkms-build-failed msteinbeck/hid-retrobit/issues/4 completed deb deleting dkms hid post-installation preparing subprocess symlink unpack unpacking were
dkms-build-failed msteinbeck/hid-retrobit/issues/7 completed dkms dpkg echo headers hid installation post post-installation processing script subprocess
dkms-build-failed Kimplul/hid-tmff2/issues/140 area bad building cleaning consult dkms done hid hid-tmff2 make.log return tmff2
module-version-mismatch Kimplul/hid-tmff2/issues/15 exec extra format generic hid insert ls modprobe modules smp tminit x86_64
dkms-build-failed Kimplul/hid-tmff2/issues/20 cc entering hid-tmff2 hid-tminit leaving make.log makefile makefile.build pm tmff2 tminit versions
dkms-build-failed Kimplul/hid-tmff2/issues/27 consult hid hid-tmff2 hid-tminit make.log makefile manjaro no-depmod tmff2 tminit verzeichnis wird
stale-running-kernel Kimplul/hid-tmff2/issues/82 arch1 arch1-1 arch1-2 entry hid hid-tmff2 hid-tminit leaving makefile there tmff2 tminit
mtu-mismatch hiddify/hiddify-app/issues/525 applying authenticating compat connecting established include protocol received sent software string xxx
smb-dialect-mismatch home-assistant/core/issues/94334 above attempting closed dialect later less registered secure servers smb2 supervisor vers
snap-docker-confinement marthoc/docker-homeseer/issues/17 creating mkdir mount only opt path read read-only response source system while
dkms-build-failed xoocoon/hp-15-ew0xxx-snd-fix/issues/12 area cleaning dependencies dkms expiration fedora installing kernelrelease manually pm resolved snd
dkms-build-failed im-0/hpsahba/issues/34 apport area binary cleaning consult dkms force kernelrelease make.log preparation return unnecessary
systemd-unit-bad-path qu1x/huawei-wmi/issues/3 absolute cat echo executable lock old path sh state sys systemd wmi
registry-rate-limit docker/hub-feedback/issues/2464 authorization content db8 digest distribution length manifest ok registry-1.docker.io strict token transport
restricted-container-guest TurboGit/hubicfuse/issues/85 alias builtin first fuse kmod libkmod libkmod.c lookup modprobe modules modules.builtin.bin try
start-limit-hit Mellanox/hw-mgmt/pull/2076 failed hit limit result start with
filesystem-damaged hwameistor/hwameistor/issues/1042 call cleaning data exit failed mnt mount needs output status structure system
filesystem-damaged hwameistor/hwameistor/issues/707 arguments cleaning csi defaults failedmount mapper mountvolume mountvolume.setup pvc structure volumes xfs
restricted-container-guest hwdsl2/wireguard-install/issues/49 before have installer ip6 ip6_udp_tunnel lsmod needs tun tunnel udp udp_tunnel vxlan
package-source-refused hyperion-project/hyperion.ng/issues/1606 bullseye deb deb.debian.org example.org gpg hit inrelease previous signature signatures updated were
time-not-synced hypriot/image-builder-rpi/issues/191 active date dst enabled etc local ntp rtc time timedatectl yes zone
stale-running-kernel hypriot/image-builder-rpi/issues/370 add bridge containers endpoint handler interfaces operation pair post returned sandbox supported
module-not-loaded allanbian1017/i2c-ch341-usb/issues/5 adapter arch1-1 bit empty hcd i2c notes speed srcversion taint xhci xhci_hcd
dkms-install-skipped strongtz/i915-sriov-dkms/issues/248 amd64 apt auto dkms header headers installation installed postinst seem setting skipped
module-not-loaded cnoe-io/idpbuilder/issues/356 chain chains cni hostport insert insmod ip_tables list permitted portmap sandbox wait
arch-mismatch-exec-format DomiStyle/docker-idrac6/issues/32 caused error exec format init linux process standard standard_init_linux.go user
script-shebang-bad ot4i/iib-docker/issues/47 caused error exec format init linux process standard standard_init_linux.go user
script-shebang-bad bodleian/iiif-static-choices/issues/20 directory docker docker-entrypoint.sh entrypoint exec file no or such
kernel-modules-extra-missing jawj/IKEv2-setup/issues/142 aarch64 bypass charon dmn enabling ike installing knl netlink openssl raspi strongswan
memory-cgroup-disabled DieterReuter/image-builder-rpi64/pull/91 cgroups error memory missing systemverification
module-signature-rejected lucasw/image_to_v4l2loopback/issues/2 could insert key modprobe operation permitted signature signed sudo trusted v4l2loopback with
kernel-config-missing velvet-os/imagebuilder/issues/100 failed initialize iptables nft not protocol supported to
kernel-config-missing velvet-os/imagebuilder/issues/131 addrtype append conntrack extension icmp iptables-restore nf_tables problem revision rule_append ufw ufw-init
module-version-mismatch velvet-os/imagebuilder/issues/92 backup cifs cifs.ko e.g format manual messages mount.cifs page pass refer vers
kernel-modules-extra-missing immortalwrt/immortalwrt/issues/1867 addr backup based modprobe mount.nfs named nfs nfsd options timeout trying vers
module-version-mismatch immortalwrt/immortalwrt/issues/2126 gnu kernel linux smp uname x86_64
mount-helper-missing Tatoeba/imouto/issues/65 cases cifs codepage e.g filesystems helper several so superblock useful vagrant wrong
bridge-address-conflict inclavare-containers/inclavare-containers/issues/1364 addr address already an bridge failed has ip set to
inotify-limit-exhausted ar-/incron/issues/37 cannot create device for left no on space system table watch
lxc-nesting-missing lxc/incus/issues/2623 during hello hello-world net.ipv4.ip_unprivileged_port_start oci reopen runc shim sysctl task unprivileged world
restricted-container-guest lxc/incus/issues/2760 error failed message netlink new not operation peer permitted send to
apparmor-broken lxc/incus/issues/791 apparmor audit class comm denied dmesg merged namespace overlay2 profile runc srcname
containerd-cri-plugin-load-failed lxc/incus-os/issues/1217 containerd.service content inappropriate ioctl migration registered runtime.v1.runtimeservice runtimeservice strict struct toml unimplemented
image-entrypoint-missing influxdata/influxdata-docker/issues/33 caused container_linux.go denied entrypoint entrypoint.sh exec field header invalid oci permission value
admission-denied kubernetes/ingress-nginx/issues/6776 admission already defined denied example ingress kubernetes nginx request test validate webhook
kernel-config-missing inindev/linux-rockchip/issues/8 arm64 chain initialize initializing instance nat nft nftables obtaining protocol register wait
stale-pid-file fhd/init-script-template/issues/27 cat delete docker.pid ensure err info level log msg pid running time
module-version-mismatch linuxwacom/input-wacom/issues/394 could error format insert insmod invalid module not sudo
iptables-binary-missing dyrnq/install-docker/issues/10 booted chain containerd.sock fallback grpc instance obtaining processor registered scheme skip successfully
registry-mirror-refuses dyrnq/install-docker/issues/12 after attempting body currently details edu mirrors next only parsing pull ustc
oom-killed dyrnq/install-docker/issues/14 allowed cpuset global java kill memcg mems mems_allowed nodemask oom slice system.slice
kernel-modules-extra-missing dyrnq/install-docker/issues/24 can command err exit getting ipset ipvs proxier run run.go use version
iptables-binary-missing dyrnq/install-docker/issues/6 application engine exec executable find info iptables level msg path starting time
unit-masked dyrnq/install-docker/issues/7 cat docker docker.service is masked service sudo systemctl unit
time-not-synced intel/intel-cmt-cat/issues/216 another archive archive.ubuntu.com dists inrelease jammy jammy-security kb recommends security.ubuntu.com upgrade yet
stale-running-kernel geerlingguy/internet-pi/issues/183 add back docker-compose endpoint interfaces internet monitoring operation pair ping sandbox supported
address-pool-exhausted geerlingguy/internet-pi/issues/75 among assign changed defaults ensure environment internet monitoring non-overlapping overlapping pool project
address-pool-exhausted EricJMarti/inventory-hunter/issues/185 among assign date defaults digest docker.io ipv4 non-overlapping overlapping pool pulling yaml
arch-mismatch-exec-format EricJMarti/inventory-hunter/issues/93 arm created detected match names platform ports ps requested second seconds specific
dns-stub-conflict-port-53 spritsail/iodine/issues/4 bind connectivity external listen netstat programming proxy resolv systemd-resolv udp udp6 userland
snap-docker-confinement ionorg/ion/issues/73 common denied docker-compose etcd hosts merged overlay2 permission redis resolv resolv.conf snap
systemd-unit-bad-path ioquake/ioq3/issues/306 absolute active dead defaults exec executable format inactive loaded path reason which
device-missing gcgarner/IOTstack/issues/66 adding cannot custom dev device directory gathering information service start such while
lib-modules-not-mounted hwdsl2/docker-ipsec-vpn-server/issues/103 ike ipsec l2tp l2tp_ppp lookup_builtin_file modprobing modules.builtin.bin nss pluto ppp pppol2tp xl2tpd
restricted-container-guest hwdsl2/docker-ipsec-vpn-server/issues/9 accept credentials forward generating ips ipsec net.ipv4.ip_forward password read-only route send vpn
iptables-backend-mismatch mkorthof/ipset-country/issues/18 drop input ip6tables ips iptables-legacy legacy limit log-level match-set prefix present them
module-name-mistyped agarciadom/ipwebcam-gst/issues/9 fatal found modprobe module not sudo
gpu-claimed-by-other-driver MrMEEE/ironhide/issues/41 adapter as dmesg driver loaded nvidia nvrm occur ownership probe was when
daemon-json-invalid NVIDIA-ISAAC-ROS/isaac_ros_common/issues/44 containerd.sock counter docker.socket docs.docker.com ms quickly repeated scheduled socket stopped too triggeredby
kernel-config-missing istoreos/istoreos/issues/2617 again compose ctrl docker-compose force ipvlan operation port press response stopping supported
kernel-config-missing YoyPa/isw/issues/211 directory fatal found in lib modprobe module modules not support sys write
module-not-loaded a1wong/it87/issues/2 dmesg err from reg symbol unknown which
module-version-mismatch groeck/it87/issues/69 be generic magic mod mod_unload should smp unload version
device-tree-param-missing GregDMeyer/IT8951/issues/33 dev directory error file no or such
port-already-allocated rafaeltuelho/jboss-eap-managed-on-docker/issues/3 bind connections dnsmasq established internet listen netstat proto send servers udp userland
registry-auth-or-name themartz90/jellydash/issues/1 app compose context db ghcr ghcr.io head https latest manifests response unauthorized
docker-socket-permission kabisa/jenkins-docker/issues/8 building image npm pwd sh some take test tmp which workspace xe
vpn-config-invalid jenkins-infra/helpdesk/issues/3010 cmd extra git help information line missing more option options parameter unrecognized
kernel-config-missing anduril/jetpack-nixos/issues/128 booted booted-system device kernel kernel-modules modprobe module modules nix tunnel wg0 wireguard
clock-skew-tls pythops/jetson-image/issues/118 applied apt-secure bionic dists focal hit manpage ports.ubuntu.com repo securely therefore ubuntu-ports
iptables-backend-mismatch pythops/jetson-image/issues/147 detect event fetch generation graceful libcontainerd moby nf_tables nil shutdown stream supports
systemd-unit-bad-path hrfee/jfa-go/issues/350 an cpu exec execstart executable locate management ms preset spawning step vendor
kernel-config-missing jitsi/jitsi-meet/issues/2600 aloop aws directory fatal found in lib modprobe module modules snd snd-aloop
host-module-not-loaded jordanpotter/docker-wireguard/issues/22 format ip6 ip6_tables ip6tables ip6tables-restore ipv6 legacy netfilter raw restore tables zst
lib-modules-not-mounted jordanpotter/docker-wireguard/issues/31 change delete help ip6tables ip6tables-restore prefixlength raw resolvconf restore suppress suppress_prefixlength wireguard
docker-daemon-not-running jpetazzo/dind/issues/57 bash connect dial dind docker.sock fata post sock tls trying unix without
apparmor-userns-restricted fsquillace/junest/issues/355 bwrap codename description executing exiting lsb lts map noble pacman something wrong
kubeconfig-missing justmeandopensource/kubernetes/issues/46 connection did get kubectl localhost nodes port refused right specify was you
containerd-cri-disabled k0sproject/k0s/issues/1095 component cri desc disabled kubelet plugins remote rpc runtimeservice server.go unimplemented v1alpha2
iptables-version-mismatch k0sproject/k0s/issues/2157 ip6tables ip6tables-restore iptables-restore iptables-save k0s multi nf_tables runc save shim xtables xtables-legacy-multi
builtin-module-not-detected k0sproject/k0s/issues/3964 config connection conntrack error failed k0s netfilter rejected start support tracking unknown
cni-plugin-binary-missing k0sproject/k0s/issues/582 busybox cni desc describe failedcreatepodsandbox kubelet loopback opt plugin rpc sandbox setup
restricted-container-guest k0sproject/k0s/issues/744 component create dev directory file kmsg kubelet no open server server.go such
containerd-config-invalid k0sproject/k0s/issues/7689 encountered expected got handle import imports k0s nvidia processing toml unsupported worker
cni-not-initialised k0sproject/k0s/issues/823 age agent containercreating coredns k0s kube-system metrics namespace pods ready restarts router
disk-pressure k3d-io/k3d/issues/130 but bytes default describe free images k3s kubectl kubelet node of required
memory-cgroup-disabled k3d-io/k3d/issues/385 cgroup_enable cgroup_memory cmdline cmdline.txt deadline fsck fsck.repair repair rootfstype rootwait serial0 tty1
cgroup-v2-unsupported k3d-io/k3d/issues/890 cgroup_enable cgroup_memory cmdline cmdline.txt deleting getent inside magic raspberry retrying servers we
restricted-container-guest rancher/k3k/issues/132 create dev directory failed file kmsg kubelet no open or run such
pod-security-refused rancher/k3k/issues/578 all capabilities describe drop false forbidden latest localhost must pods restricted true
kubeconfig-missing rancher/k3os/issues/173 age k3s k3s.yaml kubeconfig master modify node1 notready permissions rancher roles rw
clock-skew-tls rancher/k3os/issues/260 before certificate connect current expired get has kubectl pods time valid yet
time-not-synced rancher/k3os/issues/381 cluster data date dir fata home init isn k3s preparing properly rancher
firewalld-conflict k3s-io/k3s/issues/1019 dial dynamic firewall firewalld firewalld.service k3s kube-system limit man route tasks timeout
memory-cgroup-disabled k3s-io/k3s/issues/10755 cgroup error failed fatal find journalctl k3s level memory msg to
memory-cgroup-disabled k3s-io/k3s/issues/1078 cgroup_enable cgroup_memory cmdline cmdline.txt k3s k3s.yaml kubeconfig pi rancher raspberry txt yaml
iptables-backend-mismatch k3s-io/k3s/issues/1114 accept chain drop filter forward iptables iptables-legacy legacy policy
sandbox-image-unpullable k3s-io/k3s/issues/11412 docker.io head manifests pause rancher reference refused registry registry-1.docker.io resolve sandbox unpack
memory-cgroup-disabled k3s-io/k3s/issues/2067 boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt enable k3s need pi raspberry txt
join-token-refused k3s-io/k3s/issues/2470 agent apis https is journalctl k3s level msg time token unauthorized valid
kernel-config-missing k3s-io/k3s/issues/2501 br_netfilter bridge-nf-call-iptables cgroup_enable cmdline cmdline.txt iptable iptable_nat mountpoint nf_conntrack pi raspberry txt
memory-cgroup-disabled k3s-io/k3s/issues/2721 boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt enable k3s need pi raspberry txt
kubelet-cert-expired k3s-io/k3s/issues/3047 certificate connect expired has is not or server the unable valid yet
memory-cgroup-disabled k3s-io/k3s/issues/3283 cgroup_enable cgroup_memory cmdline cmdline.txt deadline fsck fsck.repair repair rootfstype rootwait serial0 tty1
cgroup-v2-unsupported k3s-io/k3s/issues/3293 boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt enable need pi rancher raspberry txt
memory-cgroup-disabled k3s-io/k3s/issues/3439 add cgroup cgroup_memory failure find k3s level may memory msg need you
join-token-refused k3s-io/k3s/issues/3727 ca certificate cluster does hash level match msg not the time token
node-ip-changed k3s-io/k3s/issues/4296 cluster connection data etcd expect focal k3s member reset store test ubuntu
join-token-refused k3s-io/k3s/issues/467 erro failed for node password validation
time-not-synced k3s-io/k3s/issues/5163 allocation before block certificate current expired initial panic perform services valid yet
resolv-conf-broken k3s-io/k3s/issues/5503 conf create failedcreatepodsandbox k3s kubelet open over pod resolv sandbox such tmp
host-name-unresolved k3s-io/k3s/issues/60 agent cat containerd cri k3s listen log lookup rancher stream tcp user
kubeconfig-missing k3s-io/k3s/issues/6325 k3s k3s.yaml kubeconfig loading modify permission permissions rancher read warn write yaml
node-ip-changed k3s-io/k3s/issues/6845 certificate containerlogs default deployment for from get https kubectl logs server valid
iptables-backend-mismatch k3s-io/k3s/issues/7206 built chain due input insmod needs network_policy_controller.go panic perhaps policy router upgraded
kernel-config-missing k3s-io/k3s/issues/8015 controller directrouting false flannel gbp learning successful supported sync vni vxlan vxlan.go
storage-driver-unsupported k3s-io/k3s/issues/924 component coredns io.containerd.snapshotter.v1.overlayfs overlayfs rancher remote_runtime.go rootfs runpodsandbox snapshots snapshotter work workdir
memory-cgroup-disabled k3s-io/k3s/issues/9524 cgroup_enable cgroup_memory cmdline.txt fsck.repair num num_cgroups repair rootfstype rootwait serial0 subsys_name tty1
kubelet-cert-expired k3s-io/k3s/issues/9954 after authenticate authentication authentication.go certificate current expired k3s request valid verifying yet
bridge-address-conflict k3s-io/k3s-ansible/issues/378 coredns db8 don enter google google.com nslookup reached servers svc timed ufw
kernel-modules-extra-missing k3s-io/k3s-ansible/issues/419 br_netfilter directory found in module netfilter not
overlay-module-missing k3s-io/k3s-ansible/issues/53 all-namespaces combined containercreating coredns failedcreatepodsandbox io.containerd.snapshotter.v1.overlayfs restarts similar snapshots snapshotter traefik workdir
restricted-container-guest digitalis-io/k3s-on-prem-production/issues/5 create denied dev err failed kmsg kubelet open permission run to
module-renamed-or-merged kubernetes/kubernetes/issues/70304 determine feature_gate.go gate gates inside ipvs nf_conntrack_ipv4 others proxier.go server_others.go whether without
module-renamed-or-merged kubernetes/kubernetes/issues/97052 conntrack ignore inside ipv4 kube-proxy kube-system mounting nf_conntrack_ipv4 proxier proxier.go when without
memory-cgroup-disabled abelperezok/kubernetes-raspberry-pi-cluster-hat/issues/1 cgroup containermanager failed following memory mounted not start subsystem system to validation
cni-not-initialised kubernetes/community/issues/5339 acquire assigned cidr directrouting flannel gbp hostname kube-system main.go vni vxlan vxlan.go
disk-pressure snowdrop/k8s-infra/issues/249 default-scheduler didn disk failedscheduling had kubernetes node.kubernetes.io nodes pressure scheduler taint tolerate
swap-enabled zhuchuangang/k8s-install-scripts/issues/15 contained did disable fail fail-swap-on filename priority refused right specify swap swaps
kubelet-cgroup-driver-mismatch schoolofdevops/kubernetes-labguide/issues/10 cgroup cgroupfs different docker driver err from is kubelet misconfiguration run systemd
kubelet-cgroup-driver-mismatch alexellis/k8s-on-raspbian/issues/14 cgroupfs curl different equal healthz kubeadm kubelet-check misconfiguration refused server.go ssl xeu
selinux-denied ben1234560/k8s_PaaS/issues/38 bind denied emerg failed nginx permission to
iptables-binary-missing kubernetes/release/issues/1594 error for iptables iptables-legacy legacy not registered sbin setting update usr
pids-limit m-lab/k8s-support/pull/459 do done echo exec fork resource sh temporarily ti true unavailable while
file-server-unreachable pires/kubernetes-vagrant-coreos-cluster/issues/317 cluster coreos mount.nfs nfs noatime nolock protocol requested transport udp vagrant vers
volume-claim-unbound kubernetes/website/issues/26943 age default-scheduler events failedscheduling hub kubernetes.io nodes pending protection pvc reason scheduler
inotify-limit-exhausted derailed/k9s/issues/1399 create failed files fsnotify grep kubectl logs many open processor too watcher
daemon-option-incompatible lework/kainstall/issues/55 check daemon error failed graphdriver initializing kernel option overlay2 override start unknown
clock-skew-tls kairen/kubeadm-ansible/issues/4 certificate check expired get has https is or server valid version yet
time-not-synced offensive-security/kali-arm-build-scripts/issues/138 another applied apt-get dists download inrelease kali kb reading rolling updates yet
iptables-backend-mismatch basecamp/kamal/pull/1762 add chain chain_add directory failed file iptables nf_tables no or such tables
admission-denied karmada-io/karmada/issues/3261 admission deployment fail kubeconfig label metadata policies require spec svc validation webhook
containerd-config-invalid kata-containers/kata-containers/issues/4124 config config.toml containerd cri expect invalid io.containerd.x.vx key load plugin toml uri
cni-plugin-binary-missing kata-containers/kata-containers/issues/5731 assigned default-scheduler didn failedcreatepodsandbox failedscheduling flannel had node.kubernetes.io normal scheduler taint tolerate
containerd-not-running kata-containers/documentation/issues/350 connect containerd containerd.sock context deadline dial exceeded failed run sock to
docker-socket-permission kata-containers/tests/issues/3847 denied dial docker.sock fdocker fdocker.sock frun fvar got permission post socket trying
systemd-unit-bad-path karmab/kcli/issues/663 cpu exec executable locate min preset rwxr rwxr-xr-x spawning step us vendor
br-netfilter-missing karmab/kcli/issues/769 br_netfilter bridge bridge-nf-call-iptables call flannel kube-flannel main.go netfilter proc stat sys tail
virtualisation-off HoShiMin/Kernel-Bridge/issues/50 bios by could disabled dmesg insert kvm modprobe msr operation supported tail
compose-not-installed grafana/killercoda/issues/259 command compose docker help is not see up
iptables-version-mismatch squat/kilo/issues/402 caller chains component exists incompatible nf_tables nft rule rules tool ts wait
coredns-loop kubernetes-sigs/kind/issues/1975 coredns detected fatal for hinfo https loop plugin plugins query see zone
time-not-synced kubernetes-sigs/kind/issues/2166 before certificate cluster cluster-info current debug dump expired kind problems valid yet
inotify-limit-exhausted kubernetes-sigs/kind/issues/2399 device failed file left log no on pods run space var watch
module-not-loaded kubernetes-sigs/kind/issues/3170 cni comment destination dnat hostport pod_workers.go portmap ports sandbox skipping syncing workers
inotify-limit-exhausted kubernetes-sigs/kind/issues/3405 admission fsnotify ingress kubeconfig many might namespaces neither nor secret secrets watcher
kubelet-cert-expired kubernetes-sigs/kind/issues/3492 background bootstrap bootstrap-kubelet.conf bootstrap.go existing expired kubeconfig kubelet.service kubeletversion part run.go server.go
kernel-keys-quota kubernetes-sigs/kind/issues/3806 could create disk exceeded key not quota session
builtin-module-not-detected kubernetes-sigs/kind/issues/61 ce cgroups cgroups_memory configs cpuacct cpuset devices freezer graph parse printing systemverification
unsupported-kernel-wsl kubernetes-sigs/kind/issues/707 agent chain ensure kind masq masquerade match nat panic rule target that
lib-modules-not-mounted apprenda/kismatic/pull/978 begin cleanup dbus family fixed ip_vs ipvs kmod_search_moddep libkmod.c loadbalancing possible until
dns-resolver-failing docker-archive-public/docker.kitematic/issues/2992 dial get http https lookup message read registry registry-1.docker.io tcp timeout udp
raid-degraded kiwix/operations/issues/514 array creation devices gb gib persistent size superblock total update used working
iptables-backend-mismatch k3s-io/klipper-lb/issues/77 eq extension fetch generation int iptables-save ln revision save term xtables xtables-legacy-multi
builtin-module-not-detected k3s-io/klipper-lb/issues/80 defaulted eq extension int iptables-save ln revision save term traefik xtables xtables-legacy-multi
iptables-raw-table-missing umeiko/KlipperPhonesLinux/issues/44 connectivity dport drop external filtering lo loopback mysql networking prerouting programming raw
systemd-unit-user-missing KlipperScreen/KlipperScreen/issues/22 at credentials determine home process scripts spawning start step such systemd user
snap-docker-confinement moghtech/komodo/issues/909 compose directory file lib no open or snapd such var yaml
registry-auth-or-name kubernetes/kompose/issues/1510 access denied desc exist image login pull repository requested require resource rpc
etcd-space-quota kubernetes/kops/issues/4005 custom database etcdserver exceeded failed for kubelet manager pod space status update
lib-modules-not-mounted kubernetes/kops/issues/4544 dep family fixed ip_vs ipvs kmod_search_moddep libkmod.c loadbalancing moddep modules.dep.bin possible until
systemd-unit-bad-path kubernetes/kops/issues/4747 application docker.service engine entered environment files load resources result state task unit
dkms-build-failed korvahannu/arch-nvidia-drivers-installation-guide/issues/37 arch1 arch1-2 bad consult depmod dkms drm make.log no-depmod nvidia return uvm
inotify-limit-exhausted openkruise/kruise/issues/989 cert files goroutine many new panic ready setup too wait watcher webhook
smb-dialect-mismatch cifsd-team/ksmbd/issues/176 cifs dialect e.g handle kern man manual mount.cifs page refer smb2 vers
cni-not-initialised ivanfioravanti/kubernetes-the-hard-way-on-azure/pull/27 cni false initialized kubectl message network networkpluginnotready networkready nodes plugin reason returns
swap-enabled redhat-nfvpe/kube-ansible/issues/122 adjust ansible ansible-playbook doing flight intended know playbook pre-flight settings uses what
selinux-overlay-kernel-too-old redhat-nfvpe/kube-ansible/issues/198 boot disable either enabled false graph into newer overlay2 selinux selinux-enabled supported
bridge-nf-call-disabled redhat-nfvpe/kube-ansible/issues/6 beta bridge-nf-call-iptables clusters contents doing flight join know pre-flight production token what
conntrack-table-full kubernetes-retired/kube-aws/pull/476 conntrack dropping full nf_conntrack packet table
ipvs-modules-missing kubernetes-retired/kube-aws/issues/977 executable family fixed ip_vs ipvs kube-proxy loadbalancing native possible proxy until work
preflight-program-missing kubernetes-retired/contrib/issues/1816 conntrack exec executable file found looking of path proxier proxier.go return with
cni-plugin-binary-missing caicloud/kube-ladder/issues/27 cbr0 cni cni.go coredns deleting desc flannel networkplugin plugin portmap remote remote_runtime.go
privileged-port hjacobs/kube-resource-report/issues/146 bind denied emerg failed kube kubectl logs nginx permission report resource to
xtables-lock-held cloudnativelabs/kube-router/issues/1057 aborting another dirty holding iptables-restore lock network_policy_controller.go policy router sync want xtables
nft-ruleset-xtables-compat cloudnativelabs/kube-router/issues/1588 filter incompatible iptables is nf_tables nft table tables tool use
builtin-module-not-detected cloudnativelabs/kube-router/issues/311 amd64 bridge debian enable k8s netfilter policies proxy smp source work x86_64
ipset-module-missing cloudnativelabs/kube-router/issues/775 chain dst masquerade match match-set nat postrouting router sbin src target wait
ipvs-modules-missing kube-vip/kube-vip/issues/506 are ensure ipvs kernel kube kubectl level loaded logs modules netlink receive
module-not-loaded jtblin/kube2iam/issues/375 change initialize insmod legacy nat need needs perhaps proxy sbin table upgraded
cni-not-initialised kubernetes/kubeadm/issues/1031 cni config false message network networkpluginnotready networkready plugin ready reason runtime uninitialized
coredns-loop kubernetes/kubeadm/issues/1162 configuration coredns detected hinfo loop md5 plugin reload seen than twice xxx
proxy-misconfigured kubernetes/kubeadm/issues/1201 amd64 apiserver gcr handshake http k8s k8s.gcr.io kube ping pull timeout tls
join-token-refused kubernetes/kubeadm/issues/1510 authentication certificates certs download downloading execution kube-system phase plane prepare provided secret
kubelet-cert-expired kubernetes/kubeadm/issues/1651 apiserver apiserver-etcd-client certificate client etcd expired failure has loading the
node-ip-changed kubernetes/kubeadm/issues/2016 bytes getting icmp kubelet_node_status.go nodes po retry right seq specify ttl updating
port-in-use-preflight kubernetes/kubeadm/issues/2146 cgroupfs checks cri flight follow guide isdockersystemdcheck kubernetes.io phase pre pre-flight recommended
port-in-use-preflight kubernetes/kubeadm/issues/2218 controlplane follow guide higher ignore ignore-preflight-errors ignored isdockersystemdcheck know non-fatal recommended settings
proxy-misconfigured kubernetes/kubeadm/issues/2336 adjust configs gcr intended k8s.gcr.io lead malfunctional pod-network-cidr ranges settings unauthorized uses
proxy-misconfigured kubernetes/kubeadm/issues/2370 apis controller ensure exists getting k8s kubelet.go namespaces read retry timeout will
kubeadm-resources kubernetes/kubeadm/issues/2479 advertise apiserver-advertise-address follow guide higher ignore ignore-preflight-errors isdockersystemdcheck less minimum non-fatal recommended
cri-socket-wrong kubernetes/kubeadm/issues/2576 compiler cri-socket crio crio.sock dockershim dockershim.sock gitcommit higher multiple select sockets trace
kubelet-cgroup-driver-mismatch kubernetes/kubeadm/issues/2605 cgroup cgroupfs different generic gnu kubelet misconfiguration server.go smp ubuntu uname x86_64
sandbox-image-unpullable kubernetes/kubeadm/issues/2607 attempt etcd gcr head k8s k8s.gcr.io kube-system manifests next pause runpodsandbox timeout
cri-socket-wrong kubernetes/kubeadm/issues/2833 cri-dockerd.sock crictl crio crio.sock dialing dockershim dockershim.sock endpoints listing podsandboxid settings should
sandbox-image-unpullable kubernetes/kubeadm/issues/2851 handshake head k8s kubelet.service manifests pause reference remote remote_runtime.go runpodsandbox tls unpack
kubelet-cert-expired kubernetes/kubeadm/issues/2852 after amd64 certificate clean compiler current expired gitcommit node2 platform valid yet
registry-unreachable kubernetes/kubeadm/issues/2936 apiserver google head kube-apiserver manifests pause phase pkg prod recommended reference unpack
port-in-use-preflight kubernetes/kubeadm/issues/3013 cidr doing flight higher ignore ignore-preflight-errors know non-fatal pod-network-cidr scheduler trace what
br-netfilter-missing kubernetes/kubeadm/issues/312 addon bridge-nf-call-iptables call contents filecontent forward ip_forward ipv4 kube-proxy kubeadm proxy skip
port-in-use-preflight kubernetes/kubeadm/issues/339 authorization beta clusters flight netstat pre pre-flight production rbac scheduler tcp6 token
kubelet-cert-expired kubernetes/kubeadm/issues/581 an authenticate certificate due expired has or request the unable valid yet
kubelet-serving-cert-pending kubernetes/kubeadm/issues/591 age all-namespaces apiserver condition containerlogs handshake kube-proxy namespaces pending received remote tls
swap-enabled kubernetes/kubeadm/issues/610 disable error init is kubeadm not on please running supported swap with
kubelet-cgroup-driver-mismatch kubernetes/kubeadm/issues/639 equal getsockopt healthy healthz isn kubelet-check like longer might plane ssl take
cri-socket-wrong kubernetes/kubeadm/issues/657 at check container cri dockershim dockershim.sock exit if running runtime sock unable
sandbox-image-unpullable kubernetes/kubeadm/issues/684 desc dial gcr google pause ping pulling remote remote_runtime.go runpodsandbox timeout xeu
kube-version-skew kairen/kubeadm-ansible/issues/61 cluster control higher kubeletversion lead malfunctional occurred plane preflight skew some than
daemon-flag-conflict kubernetes-retired/kubeadm-dind-cluster/pull/196 are as both configure daemon.json directives etc flag following json specified unable
clock-skew-tls cookeem/kubeadm-ha/issues/44 ca certificate certs controlplane expired kubeadm phase po resources specified yaml yet
daemon-json-invalid ReSearchITEng/kubeadm-playbook/issues/98 beginning character configure daemon.json dockerd invalid json key looking object of string
cgroup-v2-unsupported buxiaomo/kubeasy/issues/12 cache containermanager data find get info kubelet kubelet.go memory rootfs start unable
memory-cgroup-disabled buxiaomo/kubeasy/issues/2 cgroup error following memory mounted not subsystem
coredns-loop easzlab/kubeasz/issues/355 coredns coredns-1.2.2 detected hinfo kube-system loop md5 plugin reload seen than twice
kubelet-not-initialised easzlab/kubeasz/issues/41 ca ca.crt client crt entered kubelet kubelet.service kubernetes load open pki unit
module-renamed-or-merged easzlab/kubeasz/issues/61 br_netfilter bridge-nf-call-ip6tables bridge-nf-call-iptables call forward ip6tables k8s net.ipv4.ip_forward netfilter stat sysctl sysctl.d
clock-skew-tls easzlab/kubeasz/issues/922 certificate connect expired has is not or server the unable valid yet
inotify-limit-exhausted apecloud/kubeblocks/issues/8460 continue count defaulted empty eq fsnotify many master metrics redis retrieved watcher
cgroup-driver-mismatch aenix-io/kubefarm/issues/5 cgroup cgroupfs different docker driver failed from is kubelet misconfiguration run systemd
kernel-config-missing Kubeinit/kubeinit/issues/412 cmd command_failed firewall firewall-cmd internal nftables operation python python-nftables reload rule supported
preflight-program-missing kubesphere/kubekey/issues/160 checks doing fileexisting flight ignore ignore-preflight-errors know non-fatal phase pre pre-flight what
cri-socket-wrong kubesphere/kubekey/issues/1642 certs crio crio.sock deploy endpoints field higher multiple phase trace upload wish
cgroup-driver-mismatch kubernetes/kubelet/issues/9 activating agent auto-restart drop-in full hint kubelet.service kubernetes.io lines server.go show were
inotify-limit-exhausted kubermatic/kubermatic/issues/7490 events files goroutine inotify inotify_init lock many server.go tmp too watcher watching
kubelet-cert-expired kubernetes/kubernetes/issues/102556 apiserver-etcd-client authenticate authentication authentication.go authority ca certs expiration expired externally managed yet
inotify-limit-exhausted kubernetes/kubernetes/issues/10421 cgroup fs inotify inotify_add_watch left pods raw slice space system.slice volumes watch
inotify-limit-exhausted kubernetes/kubernetes/issues/104303 complete files go goroutine k8s many output server.go src too vendor workspace
node-ip-changed kubernetes/kubernetes/issues/10694 api certificate list metadata nodes pod pods reflector reflector.go services spec valid
node-ip-changed kubernetes/kubernetes/issues/108453 apis contact csi did getting k8s kubelet.go node1 refused right specify when
containerd-config-invalid kubernetes/kubernetes/issues/111591 cri desc err output remote remote_runtime.go rpc runtime runtime.v1alpha2.runtimeservice runtimeservice unimplemented v1alpha2
iptables-version-mismatch kubernetes/kubernetes/issues/112477 comment drop dropping firewall generated iptables-save kubernetes mark nf_tables packets save tables
kubelet-cert-expired kubernetes/kubernetes/issues/120890 apiserver authenticate authentication authentication.go cc expired kube-apiserver nil scheme sending switching yet
fs-mounted-readonly kubernetes/kubernetes/issues/12905 comm count entry ext4 ext4-fs fsck initial inode last len offset than
disk-pressure kubernetes/kubernetes/issues/129616 attempting ephemeral ephemeral-storage eviction eviction_manager.go journalctl kubelet manager must pod reclaim storage
containerd-cri-disabled kubernetes/kubernetes/issues/131164 containerd.sock cri crictl desc endpoint fata ps rpc runtime.v1.runtimeservice runtimeservice unimplemented validate
selinux-denied kubernetes/kubernetes/issues/17645 both connecting controller couldn denied instead mysql permission port tcp temporary wordpress
conntrack-table-full kubernetes/kubernetes/issues/18604 conntrack dmesg dropping full nf_conntrack packet table
conntrack-sysctl-readonly-in-netns kubernetes/kubernetes/issues/24295 conntrack.go hashsize intended nf_conntrack nf_conntrack_max parameters proxier proxier.go read-only server.go tearing userspace
inotify-limit-exhausted kubernetes/kubernetes/issues/32526 dnsmasq files fs inotify instances many max max_user_watches proc sys too watches
conntrack-sysctl-readonly-in-netns kubernetes/kubernetes/issues/34820 conntrack conntrack.go hashsize max nf_conntrack nf_conntrack_max operation parameters setting supported sys write
disk-pressure kubernetes/kubernetes/issues/35017 describe disk diskpressure grep has kubectl kubelet node pressure true
iptables-backend-mismatch kubernetes/kubernetes/issues/40182 iptables iptables-legacy legacy present see tables them to use warning
clock-skew-tls kubernetes/kubernetes/issues/42791 bootstrap certificate cluster contents discovery endpoints expired join kubeadm signature valid yet
disk-pressure kubernetes/kubernetes/issues/45558 describe disk diskpressure evicted low message pressure reason resource true was yaml
disk-full kubernetes/kubernetes/issues/47526 age avail coreos df ec2 filesystem internal mounted ready size use used
swap-enabled kubernetes/kubernetes/issues/50373 cgroup-root cgroups-per-qos contained defaulting fail-swap-on filename partition per priority qos sending swaps
node-ip-changed kubernetes/kubernetes/issues/53509 certificate connect for is not server the to unable valid
mount-owner-fixed kubernetes/kubernetes/issues/54601 changing chown data kubectl logs of operation ownership permitted postgres postgresql var
memory-cgroup-disabled kubernetes/kubernetes/issues/54914 cgroups_memory config_cgroup_cpuacct config_cgroup_device config_cgroup_freezer config_cgroup_sched config_cgroups config_cpusets config_ipc_ns config_memcg config_namespaces config_net_ns config_pid_ns
lib-modules-not-mounted kubernetes/kubernetes/issues/55043 assuming begin cleanup inactive ip_vs kmod_search_moddep libkmod.c others proxier proxier.go server_others.go tearing
cni-not-initialised kubernetes/kubernetes/issues/55550 cni describe false kubectl message networkpluginnotready networkready plugin ready reason runtime uninitialized
ipvs-modules-missing kubernetes/kubernetes/issues/55864 assuming doesn feature feature_gate.go gate gates ipvs kubeconfig loader others proxier server_others.go
xtables-lock-held kubernetes/kubernetes/issues/57428 another chmod configure configuring currently execstartpre helper holding lock success want xtables
inotify-limit-exhausted kubernetes/kubernetes/issues/58081 cadvisor files goroutine init inotify inotify_init kubelet kubelet.go many open running too
node-ip-changed kubernetes/kubernetes/issues/58921 again certificate cluster cluster-info configmaps discovery join kubeadm namespaces public trying valid
kubelet-flag-removed kubernetes/kubernetes/issues/59312 dir flag network plugin unknown
builtin-module-not-detected kubernetes/kubernetes/issues/63801 feature_gate.go gate gates ip_vs ip_vs_rr ip_vs_sh ip_vs_wrr nf_conntrack_ipv4 server_others.go tearing whether wrr
port-in-use-preflight kubernetes/kubernetes/issues/64171 ca.crt crt discovery doing empty hash ignore ignore-preflight-errors know non-fatal pki what
kubelet-not-initialised kubernetes/kubernetes/issues/65888 agent config.yaml feature feature_gate.go gate gates kubelet.service kubernetes map read server.go yaml
kubelet-cert-expired kubernetes/kubernetes/issues/65991 bootstrap bootstrap.go cert existing expired generate kubeconfig pair part pem pki store
disk-pressure kubernetes/kubernetes/issues/66151 describe evicted kubectl low message node on pod reason resource was web
proxy-misconfigured kubernetes/kubernetes/issues/66997 awaiting canceled client.timeout exceeded gcr headers k8s k8s.gcr.io pause pull timeout waiting
br-netfilter-missing kubernetes/kubernetes/issues/67431 bridge bridge-nf-call-iptables call contents exist filecontent forward ip_forward ipv4 kubeadm proc sys
conntrack-table-full kubernetes/kubernetes/issues/71261 conntrack conntrack.go dmesg dropping full max nf_conntrack nf_conntrack_max packet setting table to
iptables-backend-mismatch kubernetes/kubernetes/issues/71305 chain ensure exists insmod kube-proxy need needs perhaps proxier proxier.go services upgraded
disk-pressure kubernetes/kubernetes/issues/74169 attempting ephemeral ephemeral-storage etcd eviction eviction_manager.go kube-system manager must pods reclaim unit
mount-handle-stale kubernetes/kubernetes/issues/75918 backups changed expected got handle kubernetes.io nfs responding stale svc timed volumes
pids-limit kubernetes/kubernetes/issues/79466 bin du exec failed filesystem fork resource temporarily to unavailable usr
inotify-limit-exhausted kubernetes/kubernetes/issues/8198 add cgroup cpu cpuacct device fs inotify inotify_add_watch left space sys watch
kubelet-not-initialised kubernetes/kubernetes/issues/82293 config config.yaml exited journalctl kubelet kubelet.service load main open read server.go yaml
pod-unschedulable kubernetes/kubernetes/issues/85625 default-scheduler describe didn failedscheduling had master nodes over roles scheduler taints tolerate
kubelet-cgroup-driver-mismatch kubernetes/kubernetes/issues/87918 cgroupdriver different json-file kubelet.go log-driver log-opts max-size misconfiguration native.cgroupdriver pkg reflector reflector.go
etcd-data-corrupt kubernetes/kubernetes/issues/88574 caller db.go doesn etcd exist find index member snap snapshot ts warn
module-renamed-or-merged kubernetes/kubernetes/issues/89327 conntrack directory found in ipv4 lib modprobe module modules nf_conntrack_ipv4 not warning
cgroup-v2-unsupported kubernetes/kubernetes/issues/90710 cache containermanager data failed find get in info memory rootfs start unable
quota-exceeded kubernetes/kubernetes/issues/91320 busybox combined compute exceeded failedcreate forbidden high limited quota replicaset resources similar
disk-pressure kubernetes/kubernetes/issues/91600 age calico calico-node ephemeral ephemeral-storage events evicted its killing low normal reason
ipvs-modules-missing kubernetes/kubernetes/issues/92033 adding cpu dns genuineintel ghz intel ipvs kube-system proxier proxier.go sync udp
kubelet-not-initialised kubernetes/kubernetes/issues/93616 config config.yaml gnu kubelet load open read server.go smp uname x86_64 yaml
memory-cgroup-disabled kubernetes/kubernetes/issues/94329 cgroups cgroups_memory cidr init kubeadm memory missing network pod pod-network-cidr sudo
registry-auth-or-name kubernetes/kubernetes/issues/95070 and container dns image in is kube pod pull start trying waiting
kubelet-cert-expired kubernetes/kubernetes/issues/96256 but certificate credentials currently expired initial kubelet_node_status.go necessary new restart retrieve transport
memory-cgroup-disabled kubernetes/kubernetes/issues/9837 api cannot container found memory mountpoint pod pod_workers.go skipping start syncing workers
kubelet-cert-expired kubernetes/kubernetes/issues/99645 background bootstrap bootstrap-kubelet.conf bootstrap.go certificate existing expired kubeconfig kubernetes part server.go stat
systemd-override-outdated luxas/kubernetes-on-arm/issues/57 but cgroupdriver cgroupfs defined docker.sock execstart flag help native native.cgroupdriver overlay provided
systemd-unit-bad-path luxas/kubernetes-on-arm/issues/8 application entered environment files hold hold-off off pre resources scheduling stopped task
cni-plugin-binary-missing mmumshad/kubernetes-the-hard-way/issues/40 assigned cni coredns default-scheduler failedcreatepodsandbox killed loopback networkplugin normal portmap scheduler worker
sandbox-image-unpullable kelseyhightower/kubernetes-the-hard-way/issues/643 describe failedcreatepodsandbox gcr head k8s k8s.gcr.io manifests pause reference sandbox timeout unpack
kubelet-cert-expired kubesphere/kubesphere/issues/2958 all all-namespaces certificate connect expired get has kubectl namespaces pod valid yet
kubelet-cert-expired kubesphere/kubesphere/issues/6185 after certificate current expired has is not or time valid yet
daemon-flag-conflict kubernetes-sigs/kubespray/issues/1473 are as both configure daemon.json directives etc flag following json specified unable
oom-killed kubernetes-sigs/kubespray/issues/1936 adj dump gfp gfp_kernel killer mask nodemask oom oom_score_adj order score stream
module-renamed-or-merged kubernetes-sigs/kubespray/issues/6934 color fedora hat id_like like nf_conntrack_ipv4 os-release pretty pretty_name redhat rhel version_id
kubelet-flag-removed kubernetes-sigs/kubespray/issues/8924 error failed flag kubelet network parse plugin to unknown
ipv6-disabled-kernel kubevirt/kubevirt/issues/10857 all conf configure err forwarding ipv6 net network open proc setup sys
swap-enabled kubevirt/kubevirt/issues/478 disable exited fail fail-swap-on failure kubelet kubelet.service main please set supported swap
selinux-overlay-kernel-too-old kubicorn/bootstrap/pull/9 begun defined-by devel either freedesktop into listinfo lists.freedesktop.org mailman newer selinux-enabled systemd-devel
snap-docker-confinement cyberark/KubiScan/issues/44 add can client crt denied erro minikube open permission profiles root tar
inode-exhausted ipfs/kubo/issues/3444 cgroup df ifree inodes iuse iused lock mounted shm tmpfs udev vda1
bridge-address-conflict cloudfoundry-incubator/kubo-deployment/issues/350 describe endpoints grep kubectl kubernetes max ms packets svc to
registry-rate-limit suxess-it/kubriX/issues/1075 copy increase increase-rate-limit many rate reached registry-1.docker.io requests toomanyrequests unauthenticated unpack www.docker.com
stale-running-kernel pihomeserver/Kupiki-Hotspot-Script/issues/131 checking distribution existing hostapd kmod_search_moddep libkmod.c moddep next raspbian reboot should solve
missing-tun-device pihomeserver/Kupiki-Hotspot-Script/issues/14 find interface to tun0 unable
rfkill-blocked pihomeserver/Kupiki-Hotspot-Script/issues/205 activating answers bound bring kill last possible rtnetlink seconds something wlan0 wrong
ipvs-modules-missing replicatedhq/kURL/pull/4298 adding binary cloud curl instance ip_vs ip_vs_rr ip_vs_sh ip_vs_wrr occurred tmp wrr
kubelet-flag-removed replicatedhq/kURL/pull/4451 agent container-runtime err flag kubelet kubelet.service kubernetes parse run.go runtime started stopped
module-renamed-or-merged replicatedhq/kURL/issues/5057 conntrack docs ipv4 man min modules nf_conntrack_ipv4 preset since static systemd-modules-load.service vendor
module-signature-rejected OpenMPDK/KVSSD/issues/6 available core generic gnu insert insmod key required smp ubuntu uname x86_64
apt-lock-or-broken http://www.kwangsiklee.com/2017/04/page/11 common correct dependencies depends desktop might python3 recommends specify these unmet want
libc-mismatch luca-tubiana/KymoKnot/issues/1 by found glibc libm libm.so.6 not required version
dkms-build-failed l-n-s/wireguard-install/pull/42 amd64 delete dev device find ip link modprobe module modules wg0 wireguard
boot-kernel-not-updated L4STeam/linux/issues/12 directory fatal found generic in lib modprobe module modules not sch sudo
dns-stub-conflict-port-53 RyanEwen/lan-cache-docker/issues/21 address as compose dnsmasq docker-compose host ip listening logs port socket use
mount-owner-fixed laradock/laradock/issues/1007 changing chown lib mysql not of operation ownership permitted var
map-count-too-low laradock/laradock/issues/1699 count elasticsearch increase laradock least low map max memory ps too virtual
port-already-allocated laradock/laradock/issues/180 bind bringing connectivity encountered external laradock mysql nginx programming project unexpected userland
port-already-allocated laradock/laradock/issues/319 allocated already bind bringing connectivity encountered endpoint external laradock nginx programming project
image-entrypoint-missing laradock/laradock/issues/973 attaching bin compose denied docker-compose exec fatal laradock local logs permission tini
inotify-limit-exhausted fritsvt/laravel-nuxt-authentication/issues/5 enospc error file for limit number of reached system watchers
kernel-config-missing xiaomi-latte-dev/xiaomi-latte-flash_tools/issues/1 backing btrfs configure fs graph hello hello-world overlay podman share unsupported world
privileged-port Berny23/LD-ToyPad-Emulator/issues/231 address denied er errno event events index listen permission port syscall unhandled
stale-running-kernel https://learningpatterns.me/posts/2018-10-16-arch-block-devs/ bus crypt disk drive flash hub mountpoint nvme0n1 nvme0n1p1 part ro swap
kernel-config-missing coolsnowwolf/lede/issues/4196 addrtype chain couldn debu dst dst-type inject prerouting program received signal terminated
fs-mounted-readonly coolsnowwolf/lede/issues/6147 blk buffer ext4-fs ext4_journal_check_start journal logical phys phys_seg remounting sector seg sense
dkms-build-failed systemofapwne/leetmouse/issues/30 arch1 arch1-1 bad consult depmod dkms make make.log more no-depmod return x86_64
lib-modules-not-mounted mqliang/libipvs/issues/4 can change dep generic ip_vs message modinfo modprobe modules modules.dep open panic
address-pool-exhausted moby/libnetwork/issues/1101 done echo localdefault none null parse pool predefined seq space subpool workspace
address-pool-exhausted moby/libnetwork/issues/779 btrfs dhcp firewalld localdefault metric parse predefined proto soon subpool tun0 usage
privileged-port LibrePhotos/librephotos-docker/issues/110 bind denied emerg failed kubectl logs nginx permission proxy to
kernel-config-missing libreswan/libreswan/issues/2188 auth dump esp ipsec networkmanager nss pam pluto pthread secrets xfrm xfrmi
ipv6-disabled-kernel libreswan/libreswan/issues/337 abort assertion bypass crypto disable_ipv6 esp flow included nss pluto xfrm xfrmi
apt-lock-or-broken kubealex/libvirt-k8s-provisioner/issues/11 another by changed failed false fatal held is k8s msg process yum
rootless-prerequisite-missing lima-vm/lima/issues/3526 checking common executable getting gid map messages newuidmap parent rootless rootlesskit setuptool
module-signature-rejected jtsylve/LiME/issues/103 available could format insert insmod key mem module path required sudo tmp
file-not-executable myriadrf/LimeSuite/issues/283 command found install install.sh ls not sudo
iptables-backend-mismatch linkerd/linkerd2/issues/9053 aborting argument configuration fetch firewall generation iptables-nft-save nf_tables nft rule save tables
registry-cert-expired BelledonneCommunications/linphone-sdk/issues/280 after certificate current did expired gitlab has login org public valid yet
memory-cgroup-disabled raspberrypi/linux/issues/3644 boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt enable memory need pi raspberry txt
module-signature-rejected linux-apfs/linux-apfs-rw/issues/80 by could error insert insmod key module not rejected service sudo was
selinux-denied Jean28518/linux-assistant/issues/250 additional assistant denied error executing linux permission python run script usr
dkms-build-failed CachyOS/linux-cachyos/issues/118 because communicate couldn has installed latest make nvidia nvidia-smi smi sure that
initramfs-too-large CachyOS/linux-cachyos-deb/issues/2 any boot continue error initial key linux loading memory of out press
kernel-config-missing 0xAX/linux-insides/issues/913 dev device directory img linux loop loop0 losetup set such uname util
net-tool-outdated Chikage0o0/Linux-NetSpeed/issues/53 bytes cake dev dropped eth0 qdisc root sent show tc unknown
kernel-config-missing longsleep/linux-pine64/issues/51 aarch64 interface join modprobe modules preempt ps sandbox smp subnet supported vxlan
kernel-config-missing raspberrypi/linux/issues/61 answers dump not operation qdisc rtnetlink show supported tc terminated
dkms-build-failed raphael/linux-samus/issues/110 cc declaration dkms entering files function headers implicit implicit-function-declaration loader make.log werror
kernel-config-missing raphael/linux-samus/issues/15 fatal found generic modprobe module not ppp ppp_generic
kernel-config-missing raphael/linux-samus/issues/192 error filesystem is kernel not squashfs supported this uses xz
firmware-missing linux-surface/linux-surface/issues/715 bytes direct dmesg drm enabling finished firmware grep load loaded loading restricted
module-signature-rejected linux-surface/linux-surface/issues/906 by could error insert key modprobe not rejected service sudo vboxdrv was
kernel-config-missing jakeday/linux-surface/issues/330 controller initializing instance iptables kernel nat needs network obtaining perhaps upgraded your
stale-running-kernel linux-surface/kernel/issues/10 could depmod description fatal kernel modules name open search such uname yay
kernel-config-missing oracle/linux-uek/issues/41 boot config flow grep is not set table uname
initramfs-too-large linuxkit/linuxkit/issues/3490 direct disabling gb handle initrd linuxkit mapping needed pages swapper syncing tainted
docker-chains-flushed knadh/listmonk/issues/1577 chain dnat enable match nat return rule skip tables target that wait
module-loading-disabled lkrg-org/lkrg/issues/116 api blacklist cmdline denied first lkrg modprobe module old pid use verbose
boot-partition-full lkrg-org/lkrg/issues/194 boot copy generating generic img initrd install left processing space triggers writing
dkms-build-failed lkrg-org/lkrg/issues/216 consult correct depmod dkms generated headers lkrg make make.log missing no-depmod sure
module-signature-rejected lkrg-org/lkrg/issues/248 could error insert insmod lkrg module not operation output permitted sudo
kernel-modules-extra-missing sctp/lksctp-tools/issues/36 aarch64 arm centos cu el7 libc libc.so.6 protocol redhat redhat-release release socket
file-descriptor-limit MatchbookLab/local-persist/issues/20 accept files http local many open plugins retrying run sock too unix
runc-version-broken lockc-project/lockc/issues/178 error lookup notify runc seccomp symbol undefined
docker-socket-permission Logimethods/docker-jenkins/issues/1 dial docker.sock fdocker fdocker.sock frun fvar got json permission ps socket trying
fs-mounted-readonly longhorn/longhorn/issues/12470 aborted aborting buffer ext4-fs ext4_journal_check_start ino journal logical lost nfsd pages sda
deleted-files-held-open longhorn/longhorn/issues/1339 avail deleted df du head img lsof mounted nvme0n1 rancher reg volume
nfs-statd-not-running longhorn/longhorn/issues/1346 backup either execute keep locking locks mounts nfs nfs4 nolock rpc.statd statd
mount-helper-missing longhorn/longhorn/issues/1799 bad cifs describe e.g helper kubernetes.io might nfs pods program several volumes
kernel-config-missing longhorn/longhorn/issues/2457 desc describe failedmount incorrect internal mount.nfs mountvolume mountvolume.setup nfs option specified volume
fs-module-missing longhorn/longhorn/issues/4231 arguments csi internal kubernetes.io mount.nfs mounting mountvolume nfs plugins soft vers volume
inode-exhausted longhorn/longhorn/issues/4508 acpi df firmware ifree inodes iuse iused sda1 secrets serviceaccount shm tmpfs
restricted-container-guest litespeedtech/ls-cloud-image/issues/22 blob command_failed family firewalld ftp helper inet nftables protocol python python-nftables success
restricted-container-guest ltsp/ltsp/issues/70 dep generic kmod kmod_search_moddep libkmod libkmod.c loop max moddep modules.dep.bin part search
kernel-config-missing cilium/little-vm-helper-images/pull/40 couldn directory err execute iptables iptables-restore legacy load match recent restore such
iptables-legacy-removed cilium/little-vm-helper-images/issues/966 bridge chain controller dockerd initializing instance ip_tables nat obtaining register tables wait
restricted-container-guest lxc/lxc/issues/1867 crw crw-rw-rw dev fuse fusermount host ls mount operation permitted point tmp
cgroup-v2-unsupported lxc/lxc/issues/3183 api cgroup exiting filesystems fs mount nodev nosuid operation permitted rw sys
file-immutable lxc/lxc/issues/3185 delete dir foo inappropriate ioctl lxc permitted rmdir rootfs storage tools utils
cgroup-v2-unsupported lxc/lxc/issues/4072 api at cgroup failed filesystems fs mount not operation permitted sys systemd
missing-tun-device lxc/lxc/issues/4123 create createtun dev device does exist failed net not to tun tun0
runc-version-broken lxc/lxc/issues/4630 containerd.io during hello hello-world net.ipv4.ip_unprivileged_port_start oci reopen runc shim sysctl task unprivileged
restricted-container-guest lxc/lxc/issues/524 dep insmod kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin needs perhaps search upgraded
restricted-container-guest lxc/lxc/issues/80 device first found fuse modprobe not try
mtu-mismatch canonical/lxd/issues/11063 alpn certificates certs closing crt githubusercontent handshake header offering raw.githubusercontent.com tlsv1 tlsv1.3
apparmor-broken canonical/lxd/issues/13389 apparmor audit canonical inside jailing lxd notes pivot pivot_root rev snapd tracking
lxc-nesting-missing canonical/lxd/issues/2136 base denied lxc more mounts need permission security setup shared show test
restricted-container-guest canonical/lxd/issues/2321 br_netfilter ipt iptable iptable_nat kmod_search_moddep libkmod.c moddep nf_conntrack nf_conntrack_ipv4 nf_nat xt_conntrack xt_nat
restricted-container-guest canonical/lxd/issues/2544 denied failed kernel permission proc sys sysctl systemd to write
restricted-container-guest canonical/lxd/issues/2825 br_netfilter dep graphdriver kmod_search_moddep libcontainerd libkmod libkmod.c moddep modules.dep.bin prior search swap
restricted-container-guest canonical/lxd/issues/3723 apparmor check denied docker-default if permission profile profiles security sys was web
lxc-nesting-missing canonical/lxd/issues/3863 auto automatic calling flags launch lxc lxd mounting mounts onto utils x86_64-linux-gnu
restricted-container-guest canonical/lxd/issues/4249 failed not ntp operation permitted
restricted-container-guest canonical/lxd/issues/4313 canceled context data denied erro kernel open permission response sys unknown waiting
restricted-container-guest canonical/lxd/issues/6013 dev exception exited kmsg kubelet kubelet.go kubelet.service listen oom open server.go watcher
restricted-container-guest canonical/lxd/issues/608 denied docker.sock down due fata graphdriver job listening lxc permission serveapi shutting
lxc-nesting-missing canonical/lxd/issues/7065 apparmor audit beta comm flags lxd noatime remount ro snap unit-root wordpress
deleted-files-held-open canonical/lxd/issues/7538 common console dbus deleted field lsof lxc lxd reg shutdown snap unattended
lxc-nesting-missing canonical/lxd/issues/8252 apparmor audit comm common flags lxd namespacing rw snap spawning srcname unit-root
cgroup-v2-unsupported canonical/lxd/issues/9228 acl blkid elfutils gcrypt gnutls idn ima libcryptsetup smack sysvinit utmp virtualization
conntrack-sysctl-readonly-in-netns justmeandopensource/kubernetes/issues/144 conntrack conntrack.go hashsize ips kube-system nf_conntrack nf_conntrack_max parameters retrieved run.go server.go write
zfs-pool-not-imported lxc/lxd-pkg-ubuntu/issues/32 another at could import last pool previously storage use was zfs zpool
kernel-config-missing avafinger/bananapi-zero-ubuntu-base-minimal/issues/7 cannot dev errno fatal modprobe module modules net open such tap tun
loaded-module-stale illinois-scicomp/machine-shop-maintenance/issues/60 driver failed initialize library mismatch nvidia nvidia-smi nvml smi to version
loaded-module-stale illinois-scicomp/machine-shop-maintenance/issues/70 architecture description dpkg gcc hold ii management mismatch nvidia-smi nvml nvrm smi
virtualisation-off foxlet/macOS-Simple-KVM/issues/252 access could directory grep initialize kernel kvm lsmod module qemu such system
file-not-executable foxlet/macOS-Simple-KVM/issues/459 bash command denied found not permission sudo
builtin-module-not-detected maemo-leste/image-builder/pull/1 error etc found init init.d modinfo module not start zram
kernel-config-missing maemo-leste/bugtracker/issues/295 cannot dev directory due errno exiting fatal net open such tap tun
docker-chains-flushed mailcow/mailcow-dockerized/issues/4018 bridge chain couldn docker-compose filter forward help legacy more program target wait
nft-native-rules-in-iptables-table mailcow/mailcow-dockerized/issues/5847 incompatible ip6tables is nat nf_tables nft table tables tool use
port-already-allocated mailcow/mailcow-dockerized/issues/808 address already connectivity creating endpoint external listen nginx programming proxy tcp userland
restricted-container-guest jirislav/mailinabox/issues/14 builtin ftp libkmod libkmod.c lookup lookup_builtin_file modules.builtin.bin nf_conntrack_ftp nf_nat_ftp problem ufw ufw-init
restricted-container-guest mail-in-a-box/mailinabox/issues/680 alias builtin dns installing ip6 ip6_tables kmod libkmod libkmod.c lookup modules.builtin.bin owned
bridge-address-conflict Mailu/Mailu/issues/3812 address compose created creating default network one other overlaps pool response space
module-not-loaded mainsail-crew/MainsailOS/issues/216 config could dev directory get grep i2c i2cdetect lsmod open raspi such
image-user-refused kOlapsis/maintenant/issues/17 and as container containers default has image pod root run spec will
arch-mismatch-exec-format codefactoryhu/manifest/issues/11 and desc found ghcr ghcr.io image manifest match platform pull rpc unpack
mount-busy manjaro/thus/issues/18 about busy cases chroot force lsof non-zero processes pts special umount useful
cri-api-version-mismatch flatcar/mantle/pull/408 containerd.sock cri desc endpoint implemented rpc run.go runtime.v1.runtimeservice runtimeservice unimplemented unix validate
stale-running-kernel maruos/maruos/issues/64 crw crw-rw-rw drwxr drwxr-xr-x exists la ls may mknod open total tun
dns-stub-conflict-port-53 poseidon/matchbox/issues/708 clients configured connecting dnsmasq dynamic listening managed nameserver resolv resolv.conf resolved systemd-resolved
systemd-unit-bad-path goodrobots/maverick/issues/436 at entered exec exit-code exited node result spawning started state step unit
systemd-unit-bad-path crazygolem/maximal/issues/3 bin executable found lib local path sbin service system systemctl systemd usr
kernel-modules-extra-missing openebs/mayastor/issues/1383 azure directory fatal found in lib modprobe module modules not tcp
wireguard-module-missing MarkusMcNugen/docker-qBittorrentvpn/issues/158 access accessible answers delete interface link protocol rtnetlink wg0 wg0.conf wireguard world
fs-mounted-readonly nettings/medianet/issues/27 creating exited failure files log main only output process read read-only tmp
device-missing ghostserverd/mediaserver-docker/issues/4 adding bringing custom dev device encountered errors gathering information plex project while
module-not-loaded RMerl/asuswrt-merlin/issues/1529 chain dst iptables match match-set nat port prerouting redirect target that to-port
module-not-loaded RMerl/asuswrt-merlin.ng/issues/579 by chain iptables mangle mark match name port target that tproxy udp
cpu-instruction-unsupported meshtastic/web/issues/148 attaching common exception family genuineintel glibc initial kb kvm model processor yes
kernel-config-missing siemens/meta-iot2050/issues/238 br_netfilter bridge bridge-nf-call-ip6tables bridge-nf-call-iptables call disabled ip6tables iptables modprobe module modules netfilter
kernel-modules-extra-missing OE4T/meta-tegra/pull/1311 always btrfs config.gz executable follow fuse fuse-overlayfs graph index overlayfs redirect storage-driver
file-descriptor-limit zodern/meteor-up/issues/1379 connecting crit failed files many open socket to too upstream while
metrics-api-missing kubernetes-sigs/metrics-server/issues/1025 api available error metrics node not pods top
systemd-workdir-inaccessible grafana-cold-storage/metrictank/issues/1805 at bin changing chdir directory journalctl requested spawning step such usr working
stale-running-kernel enterprisemediawiki/meza/issues/1161 base changed commands ensure localhost needs only perhaps problem task ufw verbose
module-version-mismatch mfruba/kernel/issues/9 about disagrees dmesg drivers eu format insert insmod layout module_layout symbol wireless
kernel-config-missing mgksu/dockerd/issues/5 argument configured graceful graphdriver healthcheck initializing libcontainerd overlay overlay2 shutdown stopping storage-driver
memory-cgroup-disabled canonical/microk8s/issues/1691 be cgroup cluster enabled inspect is may memory microk8s not the warning
disk-pressure canonical/microk8s/issues/3143 age deployment describe df disk evicted node.kubernetes.io pending pressure ready restarts taints
host-name-unresolved canonical/microk8s/issues/3225 connection does hostname ip join microk8s node of refusing resolve the token
kernel-config-missing canonical/microk8s/issues/362 does filesystem fully image install microk8s mount snap snapd squashfs support using
host-module-not-loaded canonical/microk8s/issues/4362 all an args ceph csi format insert occurred rbd rook rook-ceph util
node-ip-changed canonical/microk8s/issues/4375 addon backend checking dashboard dialing login microk8s secret token upgrading verify xxxx
node-ip-changed canonical/microk8s/issues/5383 bash certificate exec input internal occurred post sending tls tty valid verify
kubelet-flag-removed canonical/microk8s/pull/3861 container container-runtime daemon error exited failed flag kubelet parse runtime to unknown
selinux-denied itzg/docker-minecraft-server/issues/1269 changing chmod chown gid ownership permission permissions sure txt uid utils write
kernel-config-missing warpme/miniarch/issues/103 directory fatal found in lib modprobe module modules not vxlan
kernel-config-missing warpme/miniarch/issues/126 config config.gz create ipvlan macvlan operation port proc run set supported zgrep
kernel-config-missing warpme/miniarch/issues/129 cannot cryptsetup device device-mapper initialize is kernel loaded luksopen mapper mod module
kernel-config-missing warpme/miniarch/issues/13 device directory fatal first found fuse in lib modprobe module modules try
kernel-config-missing warpme/miniarch/issues/139 directory fatal found in lib modprobe module modules not
kernel-config-missing warpme/miniarch/issues/14 addrtype connections conntrack existing extension iptables-restore problem proceed revision ssh ufw ufw-init
systemd-unit-bad-path mrene/minidsp-rs/issues/22 counter exec execute exit-code job local restart result scheduled spawning step which
stale-running-kernel kubernetes/minikube/issues/10496 destination dnat docker dport iptables legacy nat option tcp to-destination unknown wait
conntrack-sysctl-readonly-in-netns kubernetes/minikube/issues/11418 conntrack conntrack.go max netfilter nf_conntrack_max others proxier retrieved server.go server_others.go successfully sysctl
kubelet-cert-expired kubernetes/minikube/issues/11966 authorization bootstrap bootstrap-kubelet.conf bootstrap.go existing expired holdoff kubeconfig kubelet.service part should tasks
daemon-flag-conflict kubernetes/minikube/pull/16235 application both configure daemon.json directives docker.service flag following json overlay2 specified storage-driver
kernel-config-missing kubernetes/minikube/issues/1739 cifs e.g gid iocharset manual mount.cifs refer ro share username utf8 vers
inotify-limit-exhausted kubernetes/minikube/issues/18831 component fs.inotify.max_user_instances fs.inotify.max_user_watches fsnotify handler inotify instances many reason virt watcher watches
pids-limit kubernetes/minikube/issues/19820 by cgroup controller dmesg fork in kubepods parent pids rejected slice
kubelet-cgroup-driver-mismatch kubernetes/minikube/issues/2381 cni.go different falling inotify inotify_init managed manifest many misconfiguration net.d networks veth
dkms-build-failed kubernetes/minikube/issues/3974 documentation efi hardware header matching problems secure sign them there vboxdrv virtualbox
virtualisation-off kubernetes/minikube/issues/4378 all bios component cpu creating details disabled failure interface minikube msr vm
unit-masked kubernetes/minikube/issues/4425 docker docker.service masked minikube runner service ssh start sudo systemctl unit utils
dkms-build-failed kubernetes/minikube/issues/5291 able cpus either fixed mb minikube there until vboxdrv virtualbox vm we
kubelet-cgroup-driver-mismatch kubernetes/minikube/issues/6544 architecture authorization cgroupdriver d_type diff different ipvlan journald json-file macvlan misconfiguration ostype
disk-pressure kubernetes/minikube/issues/7073 diskpressure eviction eviction_manager.go exist has kube kubelet manager path pod pods volumes
unit-masked kubernetes/minikube/issues/8206 cluster exit kubelet kubelet.service masked node stderr stdout systemctl unit update updating
bridge-address-conflict kubernetes/minikube/issues/9069 cli gateway one other overlaps pool runner space stable stderr stdout subnet
unsupported-kernel-wsl kubernetes/minikube/issues/9837 base br_netfilter container-runtime cpus downloading mb microsoft microsoft-standard minikube plane standard windows
apparmor-userns-restricted gominimal/minimal/issues/610 apparmor map-root-user non-zero none reason restrict self uid_map unprivileged unshare userns zero
runc-version-broken aedm/minimeteor/issues/26 build but console defined flag incorrect provided runc sbin spec usage usr
initramfs-too-large linuxmint/mint21-beta/issues/57 acpi any bios boot bug continue exists memory named object out press
boot-partition-full linuxmint/mintupdate/issues/823 compressed initramfs-tools mkinitramfs parts post-installation postinst resume run-parts triggers update-initramfs variable zstd
builtin-module-not-detected MiSTer-devel/Linux-Kernel_MiSTer/issues/100 cifs current doesn kernel linux mount please support system the update your
fs-module-missing tuanqing/mknop/issues/70 argument as block err filesystem invalid mnt mount mounting ntfs sda1 type
docker-chains-flushed moby/moby/issues/10207 allocate apache blocks dnat dport fedora firewall-cmd icmp interfaces ports services to-destination
storage-driver-unsupported moby/moby/issues/10313 calling cpus debu execution gib handler man native native-0.2 ok operating swap
tls-ca-untrusted moby/moby/issues/10452 arguments authority ca ca.crt certs crt insecure ping place private signed supports
corrupt-docker-state moby/moby/issues/10553 btrfs docker_opts end graphdriver input native opts serveapi storage-driver store tag unexpected
selinux-denied moby/moby/issues/10761 access cannot denied docker.sock drwxr drwxr-xr-x la ls permission root sock total
proxy-misconfigured moby/moby/issues/11201 dial fata fedora images index index.docker.io library pull pulling refused repositories repository
selinux-denied moby/moby/issues/11339 bash denied foo grep ls permission pwd test ti touch ubuntu volume
registry-cert-expired moby/moby/issues/11534 certificate expired images index index.docker.io library pulling registry repositories repository valid yet
kernel-config-missing moby/moby/issues/11889 bash centos closed debu debug docker.sock end fata read stdout unix waiting
daemon-option-incompatible moby/moby/issues/12087 add-runtime authorization cgroupdriver docker-runc dockerd-current insecure journald max-size native.cgroupdriver registries rhel userland
docker-chains-flushed moby/moby/issues/12294 bash bytes centos icmp ms ping restart rm seq ttl www www.docker.com
storage-driver-unsupported moby/moby/issues/12479 behavior cli debu devicemapper docs.docker.com graphdriver lead prior reference sync udev unexpected
restricted-container-guest moby/moby/issues/13054 denied docker.sock down due fata graphdriver job listening lxc permission serveapi shutting
selinux-denied moby/moby/issues/13118 bash bin cannot centos denied el7 opt permission reg rpm touch txt
mtu-mismatch moby/moby/issues/13475 broadcast example.com fast group handshake lower lower_up multicast noqueue qdisc qlen tlsv1
kernel-modules-extra-missing moby/moby/issues/14026 aufs daemon driver error failed graphdriver initializing not prior starting storage supported
daemon-flag-conflict moby/moby/issues/14088 application docs.docker.com entered limit one only quickly repeated specify start-limit success too
storage-driver-unsupported moby/moby/issues/14405 aufs backing docker.sock erro fata graph graphdriver initializing listening prior storage unsupported
stale-running-kernel moby/moby/issues/14489 arch docker.sock enough ensure erro fata initializing listening nf_nat overlay pull warn
docker-socket-unit-missing moby/moby/issues/15498 activation application engine find grep make socket sockets started sure via was
oom-killed moby/moby/issues/15621 adj anon anon-rss child file-rss killed oom oom_score_adj rss sacrifice score total-vm
devicemapper-pool-mismatch moby/moby/issues/15721 base devicemapper different graphdriver instead last listening prior then thin uuid verification
docker-chains-flushed moby/moby/issues/15948 addrtype chain command_failed destination dnat docker0 dport dst dst-type help prerouting to-destination
mtu-mismatch moby/moby/issues/15949 beginning body centos character complete didn html looking parsing pull send value
devicemapper-pool-mismatch moby/moby/issues/16092 already blocks devmapper graphdriver has initializing ownership pool take that thin used
docker-chains-flushed moby/moby/issues/16137 chain command_failed destination dnat docker0 dport endpoint foo match nat target to-destination
docker-chains-flushed moby/moby/issues/16816 chain destination dnat docker0 dport endpoint match nat target to-destination wait web
corrupt-docker-state moby/moby/issues/17426 aufs couldn docker.sock eof fata graphdriver listening prior repositories storage store tag
corrupt-docker-state moby/moby/issues/18113 addresses allocate arch built commit docker.sock gateway git go peer pool reset
docker-group-missing moby/moby/issues/18141 api control docker.service docker.socket exited journalctl listen loaded process refusing socket starting
proxy-misconfigured moby/moby/issues/18386 connecting docker.io images index index.docker.io library mysql pulling repositories repository tag timeout
multiple-graphdrivers moby/moby/issues/18729 api bin contains docker.sock fata graphdriver info initializing listen other sock usr
pids-limit moby/moby/issues/19124 abort cgo fork goroutine locked pc processes pthread pthread_create sigabrt switch temporarily
dns-resolver-failing moby/moby/issues/20335 debug dns docker.log ext external lookup read resolution resolve tail timeout udp
restricted-container-guest moby/moby/issues/20376 architecture cpus gib json-file kill logging native-0.2 oom operating ostype paused vfs
restricted-container-guest moby/moby/issues/20430 centos correct dep issue modules.dep nfs nfsd ok problem rpc.nfsd services then
apparmor-broken moby/moby/issues/20554 addressability apparmor assigned bip content content-addressability docker-default firewalld migration prior seconds took
restricted-container-guest moby/moby/issues/20573 addressability content content-addressability docker.log enough fail kmod_search_moddep libkmod.c migration moddep ok took
userns-remap-subid-missing moby/moby/issues/20751 dockremap fata id mapped mappings namespaces open ranges subgid subuid userns will
tls-ca-untrusted moby/moby/issues/20912 authority by certificate docker download failed pull retrying signed unknown
restricted-container-guest moby/moby/issues/21392 deprecated enough ensure erro instead might removed soon unstable upgrade usage which
restricted-container-guest moby/moby/issues/21570 cases cifs codepage e.g filesystems helper might several so superblock useful wrong
devicemapper-pool-mismatch moby/moby/issues/21606 base device devicemapper devmapper fata filesystem graphdriver initializing running task uuid verification
address-pool-exhausted moby/moby/issues/21847 address an available find localdefault parse pool predefined request space subpool test
restricted-container-guest moby/moby/issues/21997 and details docker.service job journalctl see service start status sudo systemctl uname
mtu-mismatch moby/moby/issues/22297 broadcast ether fast group lo loopback lower lower_up multicast noqueue qdisc qlen
daemon-json-invalid moby/moby/issues/22311 array configure daemon.json env foo into log-opts map opts string unmarshal value
daemon-flag-conflict moby/moby/issues/22339 always both containerd.service directives docker.socket documentation firewalld.service notify requires reset restartsec wants
script-shebang-bad moby/moby/issues/22469 cannot container daemon exec format hello it latest response run start system
proxy-misconfigured moby/moby/issues/22635 awaiting canceled client.timeout don exceeded head hub login push registry-1.docker.io username xxxxxxx
daemon-option-incompatible moby/moby/issues/22685 attr dm.thinpooldev fallback graphdriver grpc meta origin registered scheme swap sync thinpooldev
docker-socket-unit-missing moby/moby/issues/22847 activation docker.service.d docs.docker.com drop drop-in override override.conf socket sockets storage-driver sure via
storage-driver-unsupported moby/moby/issues/22937 argument creating d_type dmesg fs invalid merged needs overlay overlayfs support tmp
docker-chains-flushed moby/moby/issues/23154 chain connectivity destination dnat docker0 dport endpoint external match programming to-destination wait
mount-owner-fixed moby/moby/issues/23839 bash chown daemon log mnt nfs operation permitted response ti ubuntu var
swarm-cert-expired moby/moby/issues/24132 certificate certificates cluster component crt expired loading swarm swarm-node.crt tls valid yet
bridge-address-conflict moby/moby/issues/24796 connect destination flags gateway iface metric port ref route routing ssh table
apparmor-broken moby/moby/issues/25488 apparmor apply audit comm container_linux.go docker-default label profile runc syslog ti unconfined
docker-socket-unit-missing moby/moby/issues/25559 directory docker.service docker.socket file load no service socket start such systemctl unit
xtables-lock-held moby/moby/issues/26111 another app bridge clean currently holding lock remove rule rules waiting xtables
proxy-misconfigured moby/moby/issues/26144 connecting docker.io domain images index index.docker.io library lookup pulling repositories repository tag
storage-driver-unsupported moby/moby/issues/26559 application containerd dockerd driver engine graphdriver initializing level libcontainerd new pid supported
docker-daemon-not-installed moby/moby/issues/27108 docker docker.service failed found not service start systemctl to unit
ip-forward-disabled moby/moby/issues/27319 apache compose disabled docker-compose forwarding ipv4 networking php up warning will work
kernel-config-missing moby/moby/issues/27426 add bridge create endpoint host interfaces network operation pair response sandbox supported
multiple-graphdrivers moby/moby/issues/27677 application contains docker.service docker_opts engine execstart fd graphdriver initializing opts several valid
docker-socket-unit-missing moby/moby/issues/28816 activation btrfs centos docker_opts el7 opts rpm selinux sockets sure sysconfig via
restricted-container-guest moby/moby/issues/28850 addressability br_netfilter content content-addressability dead firewalld graph inactive migration nf_nat seconds took
selinux-denied moby/moby/issues/28936 additional allow ausearch container_t enforcing executing object object_r objects selinux system_r system_u
selinux-denied moby/moby/issues/29430 avc bounds dm-0 ino object_r op permissive scontext system_r system_u tclass tcontext
storage-driver-unsupported moby/moby/issues/29488 application aufs defined defined-by docker.service engine graphdriver initializing libcontainerd prior storage xe
corrupt-docker-state moby/moby/issues/29748 aufs docker.sock dockerd false fata json libcontainerd live live-restore none restore unix
swarm-address-unclear moby/moby/issues/29836 addr address advertise as because init ip listen listening must specify swarm
selinux-denied moby/moby/issues/30097 docker-containerd docker-runc object object_r runc rwxr rwxr-xr-x standard standard_init_linux.go system_u unconfined unconfined_u
docker-sock-is-directory moby/moby/issues/30183 application docker.service dockerd docs.docker.com engine execstart memory min preset socket unix vendor
runc-version-broken moby/moby/issues/30198 api but console defined flag hello hello-world oci provided response runtime world
docker-sock-is-directory moby/moby/issues/30348 docker.sock dockerd drwxr drwxr-xr-x level ls msg root sock socket total unix
daemon-flag-conflict moby/moby/issues/30726 both configure daemon.json directives dm.thinpooldev ext4 flag mapper opts pool specified thinpooldev
corrupt-docker-state moby/moby/issues/31806 bolt commit db db.go free freelist github github.com goroutine page panic store
systemd-override-outdated moby/moby/issues/32032 activation deprecated directly docker.service.d drop-in override override.conf removed sockets storage-driver sure via
dns-resolver-failing moby/moby/issues/32106 again attempt errno generic last npm org registry request retry syscall will
selinux-denied moby/moby/issues/32252 alpine container denied docker it permission rm run test touch
restricted-container-guest moby/moby/issues/32334 addressability content content-addressability cpuset enough migration mountpoint mounts oom pids seconds took
kernel-config-missing moby/moby/issues/32349 addrtype chain dst dst-type firewalld initializing inject mountpoint pids prerouting program wait
corrupt-docker-state moby/moby/issues/32458 changing count debu gid grpc health listener low nofile rlimit rlimit_nofile unavailable
dns-stub-conflict-port-53 moby/moby/issues/32545 address already bind docker in listen proxy run starting udp use userland
storage-driver-unsupported moby/moby/issues/32651 backing ce cgroupfs d_type json-file logging merged mkdir paused shm supports xfs
disk-full moby/moby/issues/32664 blocks boot centos devtmpfs df k-blocks mapper merged mounted shm tmpfs xvda1
overlay-module-missing moby/moby/issues/32688 action application apt apt-get because details docker-ce docs.docker.com invoke libcontainerd ms xe
restricted-container-guest moby/moby/issues/32968 apparmor denied docker-default hello hello-world if permission profile profiles security sys world
swarm-managers-unreachable moby/moby/issues/32992 address cluster connect connection desc grpc initialize its member new rpc unavailable
module-version-mismatch moby/moby/issues/33689 about aufs device-mapper disagrees docker-ce ioctl layout libcontainerd mapper module_layout symbol thin
dns-resolver-failing moby/moby/issues/33953 connection dial hello hello-world lookup pull read refused registry registry-1.docker.io udp world
daemon-json-invalid moby/moby/issues/34091 because details edu mirrors nvidia nvidia-container-runtime registry registry-mirrors runtimeargs runtimes ustc xe
daemon-flag-conflict moby/moby/issues/34104 application begin both configure daemon.json directives fd flag following hosts json specified
mount-busy moby/moby/issues/34652 busy daemon data device driver filesystem merged overlay remove resource response root
corrupt-docker-state moby/moby/issues/34840 assertion dependency failed occurred panic write
docker-chains-flushed moby/moby/issues/35161 connectivity dnat dport external forward forwarding iptables-save networking programming return save to-destination
proxy-misconfigured moby/moby/issues/35226 connection dial get getsockopt https proxyconnect pull refused registry registry-1.docker.io response tcp
mount-busy moby/moby/issues/35673 busy daemon device devicemapper docker driver filesystem from remove response rm root
swarm-managers-unreachable moby/moby/issues/35688 connection dial failed getsockopt join level msg occurred on refused retry tcp
runc-version-broken moby/moby/issues/35906 cleanup delete did docker-runc handler json moby oci post retrieve returned runc
cgroup-not-mounted moby/moby/issues/36016 cannot cgroup cgroups daemon destination error found from mount response unknown
storage-driver-unsupported moby/moby/issues/36039 backing d_type enable filesystem io.containerd.snapshotter.v1.overlayfs loading overlayfs plugin snapshotter support warn xfs
bind-source-wrong moby/moby/issues/36428 credentials full merged onto override process_linux.go pwd rootfs_linux.go specified versa vice vice-versa
build-cache-broken moby/moby/issues/36573 api app copy debug exist export image json layer opt step xml
daemon-option-incompatible moby/moby/issues/36598 daemon.json dockerd end json mirror mirrors public query registry registry-mirrors repository uri
deleted-files-held-open moby/moby/issues/36765 deleted docker dockerd grep lsof reg root tmp
apparmor-broken moby/moby/issues/36952 apparmor apparmor_parser arch ce docker-default go hello hello-world kr parser profile unexpected
inode-exhausted moby/moby/issues/37077 df efi ifree inodes iuse iused mapper sda1 sda2 shm tmpfs udev
proxy-misconfigured moby/moby/issues/37102 compat environment http http_proxy https https_proxy libexec path proxy sbin show systemctl
corrupt-docker-state moby/moby/issues/37238 invalid page panic type
daemon-option-incompatible moby/moby/issues/37321 arch built commit configure daemon.json directives don git insecure insecure-registries registries unsupported
kernel-config-missing moby/moby/issues/38157 containerd.service dep ipv6 kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin search std xxxx
docker-group-missing moby/moby/issues/38202 docker.sock fdocker fdocker.sock frun fvar getent got group hello hello-world post socket
restricted-container-guest moby/moby/issues/38209 dep kmod kmod_search_moddep libkmod libkmod.c lsmod moddep modprobe modules modules.dep.bin overlay search
daemon-flag-conflict moby/moby/issues/38495 bip details docs.docker.com entered holdoff hosts mirrors registry-mirrors registry.docker-cn.com scheduling start-limit xe
userns-remap-subid-missing moby/moby/issues/38712 cat docker.log dockremap id log mapped mappings namespaces ranges subgid subuid will
kernel-config-missing moby/moby/issues/39188 bridge endpoint hello hello-world interfaces latest operation pair privileged sandbox supported world
time-not-synced moby/moby/issues/40363 another applied bionic bionic-security dists inrelease kb non-zero security security.ubuntu.com updates yet
proxy-misconfigured moby/moby/issues/40507 docker.service.d environment forbidden hello hello-world http_proxy localhost registry registry-1.docker.io tag world xxxx
seccomp-old-libseccomp moby/moby/issues/40734 archive archives armhf dpkg-deb focal frontend previous subprocess tar ubuntu3 unpack unpacking
runc-version-broken moby/moby/issues/40886 argument bind gitcommit hash invalid listen moby notify oci runc runtime sock
restricted-container-guest moby/moby/issues/40904 cgroupdriver daemon.json drive graphdriver json-file log-driver log-opts max-size native native.cgroupdriver opts storage-driver
docker-daemon-not-installed moby/moby/issues/40992 executable generated init.d lsb man portable present self self-sufficient success sufficient sysv
daemon-json-invalid moby/moby/issues/41268 configure daemon daemon.json docker eof etc file json the to unable with
unsupported-kernel-wsl moby/moby/issues/41375 chain initialize initializing insmod instance legacy microsoft need needs obtaining perhaps upgraded
daemon-flag-conflict moby/moby/issues/41461 dns docker.sock docker.socket hit hosts limit result sock socket systemd tcp unix
firewalld-conflict moby/moby/issues/41609 bound cmd conflict docker0 firewall firewall-cmd interface program remove trusted zone zone_conflict
daemon-flag-conflict moby/moby/issues/41725 add-runtime both daemon.json directives docker.service.d drop-in experimental got lo specified umask xe
rootless-prerequisite-missing moby/moby/issues/41812 clone copy-up disable-host-loopback dockerd-rootless.sh newuidmap port-driver propagation rslave slirp4netns slirp4netns-sandbox slirp4netns-seccomp unprivileged_userns_clone
corrupt-docker-state moby/moby/issues/42099 blkio data-root deprecated freelist graph instead into media number page unmarshal value
stale-running-kernel moby/moby/issues/42107 add create endpoint host interfaces network operation pair permitted response sandbox veth
stale-running-kernel moby/moby/issues/42229 add bridge create endpoint host interfaces network operation pair response sandbox supported
swarm-cert-expired moby/moby/issues/42660 after certificate certificates crt currently expired loading swarm swarm-node.crt tls valid yet
daemon-flag-conflict moby/moby/issues/42948 arch both built commit configure daemon.json directives experimental flag git riscv64 specified
runc-version-broken moby/moby/issues/43969 container dev exec oci open operation permitted process pts runtime unable unknown
xtables-lock-held moby/moby/issues/44331 another connectivity currently dport external foo holding lock postrouting programming want xtables
daemon-json-invalid moby/moby/issues/44905 config configure daemon.json field go into ipv6 json string struct type unmarshal
ipv6-disabled-kernel moby/moby/issues/44953 been daemon.json disable disable_ipv6 insecure insecure-registries ipv6 json registries registry stat sys
apparmor-broken moby/moby/issues/45061 alpine apparmor apply attr during oci profile runc self shim task write
corrupt-docker-state moby/moby/issues/46689 bbolt cli-plugins docker-buildx docker-isolation-stage-1 freelist go.etcd.io goroutine inc isolation locked printing stage
rootless-prerequisite-missing moby/moby/issues/46794 child compat dind newuidmap parsing pem rootless rootlesskit uid_map x_tables xt_conntrack xt_nat
oom-killed moby/moby/issues/47418 adj anon anon-rss file-rss mems mems_allowed nodemask oom_score_adj rss shmem shmem-rss total-vm
cpu-instruction-unsupported moby/moby/issues/47540 docker illegal instruction version
proxy-misconfigured moby/moby/issues/48131 eof hello hello-world http_proxy https_proxy proxy proxyconnect pull registry registry-1.docker.io tcp world
iptables-legacy-removed moby/moby/issues/49020 again alternatively begin checks commands end eof requirements rootless setuptool skip tool
corrupt-docker-state moby/moby/issues/49291 bridge conflicts controller creating docker0 dockerd have initializing name network networks same
ipset-module-missing moby/moby/pull/49524 argument bridge controller ext hash initializing instance ipset netfilter obtaining register required
kernel-config-missing moby/moby/issues/49557 board bug bugs codename config.gz jammy tegra url userspace version_codename www.ubuntu.com zgrep
iptables-backend-mismatch moby/moby/issues/49659 command command_failed count error failed nonexistent of or priority unknown unknown_error
iptables-binary-missing moby/moby/issues/50197 because details iptable iptables-nft iptables-nft-save lrwxrwxrwx multi nft restore save xeu xtables
runc-version-broken moby/moby/issues/51135 bash broken config container_id exec init it oci pipe runtime write writing
runc-version-broken moby/moby/issues/51405 during hello hello-world net.ipv4.ip_unprivileged_port_start oci reopen runc shim sysctl task unprivileged world
storage-driver-unsupported moby/moby/issues/51546 cat daemon.json driver etc graphdriver initializing journalctl json overlay2 storage storage-driver supported
deleted-files-held-open moby/moby/issues/8693 containers deleted docker lib lsof reg root var
apparmor-broken moby/moby/issues/9059 apparmor cannot container default directory docker-default env profile response set such ubuntu
storage-driver-unsupported moby/moby/issues/9820 busybox cpus date gib lts merged msr native native-0.2 operating shm swap
build-context-incomplete jitsi/moderated-meetings/issues/14 build builder cache context copy exist opt public run.sh stat step target
module-signature-rejected lcp/mokutil/issues/69 dc depends dp dsc du gpl license mod_unload modversions retpoline vermagic wireless
cpu-instruction-unsupported docker-library/mongo/issues/485 bash docker docker-entrypoint.sh entrypoint illegal instruction it mongo rm run
build-context-incomplete moveit/moveit2_tutorials/issues/737 around cache checksum compute copy dockerfile objects ref remove replace rolling solve
apparmor-userns-restricted ivan-hc/MPV-appimage/issues/16 bwrap debian id_like like lts map os-release pretty pretty_name release uid version_id
volume-owner-mismatch ibm-messaging/mq-container/issues/481 data denied detected mkdir mnt mounted permission to volume xfs
boot-loader-lost-files MrChromebox/scripts/issues/257 debug entering error found grub mode not symbol to welcome
dkms-build-failed porjo/mt7601/issues/32 armv7l gnu make makefile modules preempt pwd raspberrypi recipe smp stop target
firmware-missing kuba-moo/mt7601u/issues/38 direct dmesg error failed firmware for load with
module-signature-rejected neurobin/MT7630E/issues/31 available could depmod error insert install key modprobe not required sudo
selinux-denied vbem/multi-runners/issues/9 actions at denied exe exec exited home org permission runner spawning step
kube-object-missing amimof/multikube/issues/29 configmap describe failedmount kubeconfig kubelet minikube mountvolume mountvolume.setup over pod setup volume
time-not-synced carmstrong/multinode-ceph-vagrant/issues/8 ceph clock detected health monitor on server skew warn
virtualisation-off canonical/multipass/issues/12 dev does exist insert intel kvm kvm_intel launch modprobe operation supported try
kernel-modules-extra-missing canonical/multipass/issues/2730 directory fatal found generic in lib modprobe module modules not sudo vcan
container-name-taken webpwnized/mutillidae-docker/issues/15 able already compose conflict creating database docker-compose have remove rename reuse that
storage-layer-closed wmutschl/mutschler.dev/issues/4 attr control data data-root exist log ls mapper meta origin pool sync
oom-killed devonfw/my-thai-star/issues/199 about build cli com command configuration docs documentation en https killed visit
iptables-backend-mismatch dusty-nv/NanoLLM/issues/3 counter docker.sock docker.socket docs.docker.com hello hello-world quickly repeated scheduled stopped too triggeredby
kernel-config-missing avafinger/nanopi-m4-ubuntu-base-minimal/issues/22 argument crypt cryptsetup device device-mapper invalid ioctl luksopen mapper reload table target
daemon-json-invalid rnanosaur/nanosaur/pull/47 automatic beginning begun character daemon.json defined-by finished looking restarting shutting www.ubuntu.com xe
data-root-unusable nasty-project/nasty/pull/426 docker exists file lib mkdir var
file-descriptor-limit parmentelat/nbhosting/issues/58 cat errno files fs many max open oserror proc sys too ulimit
module-version-mismatch Fred78290/nct6687d/issues/14 could error exec format insert install make makefile modprobe not sudo
dkms-build-failed betolj/ndpi-netfilter/issues/77 chain drop entering make makefile master match netfilter pwd recipe src stop
stale-running-kernel slackhq/nebula/issues/27 config config.yaml device fata no such sudo yaml
missing-tun-device slackhq/nebula/issues/609 config device directory erro firewall get info started such tap tun yml
kernel-config-missing NVIDIA/NemoClaw/issues/1076 aarch64 comment couldn execute exist initialize legacy load match raw table tegra
build-cache-broken containerd/nerdctl/issues/3420 apply cache debug docker.io fata full latest layer library parent prepare snapshot
kernel-modules-extra-missing containers/netavark/issues/1484 argument dnf line loading match packages repositories resolve skip transaction unavailable updating
kernel-config-missing containers/netavark/issues/864 busybox configure configuring docker.io interface netavark netlink podman received riscv64 starfive veth
systemd-directory-unusable netbirdio/netbird/issues/1079 at bin directory mkdir output set spawning standard stdout step such usr
nft-native-rules-in-iptables-table netbirdio/netbird/issues/2725 filter incompatible iptables is nf_tables nft sudo table tables tool use
systemd-unit-bad-path netdata/netdata/issues/2297 entered exec log monitoring sbin spawning started state step syslog tail unit
systemd-unit-bad-path netdata/netdata/issues/4169 absolute active dead exec executable format inactive loaded path reason rm systemctl
conntrack-table-full Chion82/netfilter-full-cone-nat/issues/7 conntrack dropping full nf_conntrack packet sysctl table
bridge-address-conflict plaintextpackets/netprobe_lite/issues/8 address compose create custom network one other overlaps pool response space this
systemd-unit-bad-path NetrumLabs/netrum-lite-node/issues/2 at bin directory exec executable locate node service spawning step such usr
stale-running-kernel nettings/medianet/issues/64 couldn determine disabling enabling firewall initialize matching nft protocol return rules updating
not-root Praqma/Network-MultiTool/issues/13 be cannot denied initialize iptables iptables-save legacy must permission root save you
unsupported-kernel-wsl jcjohnson/neural-style/issues/335 communicate dep function implemented kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin nvidia-smi smi sure
apt-lock-or-broken netdevops-engineer/newbie_book/issues/1 around bit broken docker-ce docker-ce-stable el7 glibc libc libc.so.6 requires skip-broken yum
seccomp-old-libseccomp nextcloud/server/issues/28898 buster codename date id_like like os-release pretty pretty_name raspbian release version_codename version_id
restricted-container-guest nextcloud/docker/issues/1333 allow bash device first fuse home mnt modprobe other permissions try xx
bridge-address-conflict juliusknorr/nextcloud-docker-dev/issues/298 address compose creating docker-compose driver master network one other overlaps pool space
file-server-unreachable nfs-ganesha/nfs-ganesha/issues/525 client get mount mount.nfs nfs nfs4 protocol requested supported transport try version
nfs-export-refused kubernetes-sigs/nfs-subdir-external-provisioner/issues/283 access denied kubelet kubernetes kubernetes.io mount.nfs mounting nfs output pods volumes while
stale-running-kernel pcollinson/nftfw/issues/3 creating files initialize loading netlink nft protocol reference socket supported test testing
address-not-local evertramos/nginx-proxy-automation/issues/22 assign bind connectivity endpoint external listen nginx programming proxy requested userland web
restricted-container-guest cym1102/nginxWebUI/issues/58 apply caps oci operation permitted response runc runtime shim task unable unknown
kernel-config-missing ni/linux/pull/175 command command_failed could directory file internal nftables process python python-nftables rule such
bind-source-wrong zedeus/nitter/issues/1392 bind dst during flags onto pwd shim specified thread versa vice vice-versa
file-descriptor-limit NixOS/nix/issues/6007 creating directory error files many nix open opening pipe store too
dns-stub-conflict-port-53 KiaraGrouwstra/nix-config/issues/45 address already dnsmasq grep listen listening netstat socket tcp tcp6 udp udp6
rootless-prerequisite-missing lucabrunox/nix-user-chroot/issues/10 boot chroot echo grep nix operation permitted sh uname unshare user yes
address-not-local NixOS/nixpkgs/issues/105570 adding address assign bind cannot done error failed on port requested to
xtables-lock-held NixOS/nixpkgs/issues/117380 another currently firewall firewall.service holding lock ms nix perhaps store want xtables
ip-forward-disabled NixOS/nixpkgs/issues/118656 conf default forwarding ipv4 net restart sysctl systemctl systemd
module-not-loaded NixOS/nixpkgs/issues/120069 bad chain destination firewall firewall.service help matching reload reloading rule stopping to-destination
kernel-config-missing NixOS/nixpkgs/issues/150755 also binder binder_linux current details github github.com kernel-modules modprobe modules see waydroid
storage-driver-unsupported NixOS/nixpkgs/issues/15879 daemon driver error graphdriver initializing msg not starting supported
kernel-regression NixOS/nixpkgs/issues/161457 arch block crypt dmesg err insert modprobe module parameter see symbol wireguard
module-missing-in-initramfs NixOS/nixpkgs/issues/20490 appear disk mapper mnt mod mounting must nixos stage then udev uuid
rootless-prerequisite-missing NixOS/nixpkgs/issues/215332 command exec executable file found ids mode multiple newuidmap path required rootless
iptables-backend-mismatch NixOS/nixpkgs/issues/24318 because before details firewall ip_tables nftables nftables.service nix store success unload xe
nfs-statd-not-running NixOS/nixpkgs/issues/255803 either incorrect keep locking locks mount.nfs nfs nolock rpc.statd specified statd xxx
lxc-nesting-missing NixOS/nixpkgs/issues/258371 apparmor audit class comm credentials flags lxc nodev nosuid rw shm srcname
firmware-missing NixOS/nixpkgs/issues/27129 direct dmesg enabling firmware intel iwlwifi load minimum required suitable ucode wireless
storage-driver-unsupported NixOS/nixpkgs/pull/283300 been configured deprecated docs.docker.com go graphdriver initializing overlay removed storage-driver sy visit
stale-running-kernel NixOS/nixpkgs/issues/343533 append extension firewall.service nf_tables nixos policy reload reloading revision rpfilter rule_append stopping
userns-remap-subid-missing NixOS/nixpkgs/issues/498639 compute counter gid git map parent ranges rootless rootlesskit scheduled subuid uid
wireguard-module-missing NixOS/nixpkgs/issues/56040 booted booted-system conntrack defrag ip6 ip6_udp_tunnel kernel-modules nixos rpfilter tunnel udp_tunnel wg0
mount-helper-missing NixOS/nixpkgs/issues/58554 codepage helper media names ntfs other parse sdc1 superblock unrecognized windows wrong
resolv-conf-broken NixOS/nixpkgs/issues/61490 by cat conf etc generated options resolv resolv.conf resolvconf
file-immutable NixOS/nixpkgs/issues/63028 block blocks empty gid inode io links permitted remove rf rmdir stat
inode-exhausted NixOS/nixpkgs/issues/74524 avail devtmpfs df echo left mounted sda1 sda2 shm space tmpfs txt
module-renamed-or-merged NixOS/nixpkgs/issues/84842 current incompatible nix nixos occurred reboot store switch switching take until won
module-loading-disabled NixOS/nixpkgs/pull/97677 br_netfilter bridge destination help insert legacy message more netfilter option permitted to-destination
image-entrypoint-missing BretFisher/node-docker-good-defaults/issues/51 caused compose container_linux.go docker-compose docker-entrypoint.sh entrypoint exec executable node oci path runtime
script-shebang-bad BretFisher/node-docker-good-defaults/issues/57 caused defaults directory exec init linux logs node standard standard_init_linux.go such user
mount-not-shared prometheus/node_exporter/issues/1509 but mounted mounts prometheus quay quay.io ro rootfs rslave shared smp x86_64
script-shebang-bad coreybutler/node-linux/issues/45 bad bash bin directory etc file init init.d interpreter no or such
cgroup-v1-refused kubernetes/node-problem-detector/pull/1169 cgroup configuration configured kind kubelet release removed run.go support unsupported validate will
fs-mounted-readonly kubernetes/node-problem-detector/issues/274 describe due ec2 internal only plugin plugins read-only resources unexpected which write
disk-full nodejs/build/issues/2494 blocks boot df k-blocks lock merged mounted overlay2 shm tmpfs udev xvda1
boot-partition-full nodejs/build/issues/3296 compressed cpio firmware generating initramfs initrd lz4 mkinitramfs post-installation sub sub-process update-initramfs
disk-full nodejs/build/issues/4375 avail compile df jobs left lock merged previous shm temp tmpfs xvda1
module-signature-rejected nodemcu/nodemcu-devkit/issues/11 available ch34x.ko insert insmod key load make makefile modprobe recipe required target
iptables-raw-table-missing bubuntux/nordlynx/issues/80 connected connecting fwmark iptables-restore mtu prefixlength route setconf suppress suppress_prefixlength wg wg0
missing-tun-device bubuntux/nordvpn/issues/107 adding custom device devices gathering information net runtime spec tun vpn while
missing-tun-device azinchen/nordvpn/issues/6 cannot dev directory errno file net no open or such tap tun
inotify-limit-exhausted notify-rs/notify/issues/103 code device error io left message monitor no on os space watching
runc-version-broken NginxProxyManager/nginx-proxy-manager/issues/4849 during fd ipv4 net.ipv4.ip_unprivileged_port_start oci permission reopen runc shim sysctl task unprivileged
apparmor-userns-restricted google/nsjail/issues/236 apparmor audit cap capability class comm flags profile rw unconfined unprivileged userns
stale-running-kernel nlzy/nsproxy/issues/10 arch crw crw-rw-rw curl google musl os-release pretty pretty_name rolling tun www
systemd-unit-user-missing pendulum-project/ntpd-rs/issues/354 at bin credentials determine local ntp spawning step such systemd user usr
module-version-mismatch hhfeuer/nvhda/issues/16 disabled exec format insert min modprobe modules preset since static systemd-modules-load.service vendor
module-signature-rejected hhfeuer/nvhda/issues/8 available could error insert key modprobe not required sudo
loaded-module-stale NVIDIA/nvidia-container-toolkit/issues/394 cli container driver error initialization library mismatch nvidia nvidia-container-cli nvml unknown version
containerd-config-invalid NVIDIA/nvidia-container-toolkit/issues/410 containerd.sock cri desc endpoint implemented rpc run.go runtime.v1.runtimeservice runtimeservice unimplemented unix validate
loaded-module-stale NVIDIA/nvidia-docker/issues/1245 driver failed initialize library mismatch nvidia nvidia-smi nvml smi to version
daemon-json-invalid NVIDIA/nvidia-docker/issues/1420 cat container daemon.json dns etc json nvidia nvidia-container-runtime path runtime runtimeargs runtimes
module-not-loaded NVIDIA/nvidia-docker/issues/1629 base cli container_linux.go cuda hook initialization nvidia-container-cli nvidia-smi nvml process_linux.go shim smi
loaded-module-stale NVIDIA/nvidia-docker/issues/270 driver gcr gpu it latest library mismatch nvidia nvidia-docker nvml sudo version
device-missing NVIDIA/nvidia-docker/issues/288 adding custom devices gathering information lstat nvidia nvidia-docker spec tools uvm while
loaded-module-stale NVIDIA/nvidia-docker/issues/584 cuda devel driver function initialize library mismatch nvidia nvidia-docker nvidia-smi nvml smi
daemon-json-invalid NVIDIA/nvidia-docker/issues/761 add-runtime authenticating authentication daemon.json docker.service.d freedesktop nvidia-container-runtime override override.conf reload runtimeargs runtimes
daemon-flag-conflict NVIDIA/nvidia-docker/issues/787 add-runtime configure daemon.json directives flag json map nvidia nvidia-container-runtime runtimeargs runtimes specified
daemon-flag-conflict NVIDIA/nvidia-docker/issues/859 both daemon.json directives flag json map nvidia nvidia-container-runtime oci runtimeargs runtimes specified
module-version-mismatch negativo17/nvidia-driver/issues/97 be could exec format insert magic mod mod_unload nvidia should smp unload
systemd-unit-bad-path nvm-sh/nvm/issues/3810 absolute counter executable foo neither nor quickly reason repeated scheduled stopped too
gpu-lost-from-bus NVIDIA/NVSentinel/issues/155 builder bus commands de gpu installed nvidia nvrm off pci probe responding
loaded-module-stale Syllo/nvtop/issues/125 driver failed initialize library mismatch nvidia nvidia-smi nvml smi to version
rbac-forbidden ory/k8s/pull/292 cluster forbidden group list reflector reflector.go resource rule rules scope serviceaccount watch
snap-docker-confinement TheSpaghettiDetective/obico-server/issues/249 bringing docker-compose encountered errors mkdir only project read read-only source web while
dkms-build-failed CatxFish/obs-v4l2sink/issues/76 caps devices exclusive fatal generic label modprobe module modules v4l2loopback video video_nr
docker-socket-permission occidere/TIL/issues/116 dial docker.sock fdocker fdocker.sock frun fvar got json permission ps socket trying
metrics-api-missing egorshulga/oci-always-free-k8s/issues/3 certificate contain currently doesn handle k8s metrics nodes resource top validate worker
clock-skew-tls ironicbadger/ocp4/issues/23 before certificate current expired has is not or time valid yet
runc-version-broken ocp-power-automation/ocp4-upi-powervs/issues/469 check crun error feature lookup symbol undefined version
image-entrypoint-missing OCSInventory-NG/OCSInventory-Docker-Image/issues/40 caused container_linux.go denied docker-entrypoint.sh entrypoint exec linux oci permission response runtime unknown
image-entrypoint-missing odoo/docker/pull/177 caused container_linux.go denied entrypoint entrypoint.sh exec linux oci permission response runtime unknown
kernel-config-missing oe-alliance/oe-alliance-core/issues/927 conntrack defrag ip_tables.ko ipt iptable iptable_filter.ko iptable_nat mangle masquerade netfilter perhaps reject
kernel-config-missing oe-alliance/oe-alliance-core/issues/528 filter initialize insmod names nat need needs perhaps proc table tables upgraded
power-supply-weak snip/OGN-receiver-RPI-image/issues/10 detected dmesg under under-voltage voltage
apparmor-userns-restricted TNG/oh-my-agentic-coder/issues/2 but bwrap denied disabled installed map namespaces permission sandbox setting uid user
gpu-claimed-by-other-driver beclab/Olares/pull/3963 already bound device devices gpu kernel load module nvidia nvrm such unable
boot-kernel-not-updated basecamp/omarchy/issues/4192 arch1 arch1-2 directory fatal found in lib modprobe module modules not vfat
initramfs-too-large omacom/omarchy-iso/issues/128 any boot cmd continue grub isn kern memory out press serial term
docker-chains-flushed diegosouzapw/OmniRoute/issues/1236 accept chain cli enable filter forward match profile rule tables target wait
kernel-config-missing OpenMandrivaAssociation/distribution/issues/1817 cases codepage fat fat-fs helper io sdb1 so superblock useful vfat wrong
inotify-limit-exhausted abraunegg/onedrive/issues/962 been fs.inotify.max_user_watches inotify inotify_add_watch limit max number reached sysctl total watch watches
package-not-in-sources open-ace/open-ace/issues/766 buildx cli compose containerd containerd.io docker docker-buildx-plugin docker-ce docker-ce-cli docker-compose-plugin plugin
peer-name-unresolved DivanteLtd/open-loyalty/issues/154 backend database db failed forward host lookup on unknown waiting
iptables-backend-mismatch herlesupreeth/docker_open5gs/issues/434 component filter initialize insmod ip6tables legacy nat need needs perhaps table upgraded
registry-auth-or-name orbitalteapot/OpenAudible-BookOrganizer/issues/50 compose denied ghcr ghcr.io head https latest manifests response running up web
kernel-without-modules openbmc/openbmc/issues/3636 cat could distro id list lsmod modules os-release project reference release version_id
kernel-config-missing openbmc/openbmc/issues/3696 armv6l cifs e.g man manual messages mount.cifs mount.nfs nfs page refer share
kernel-config-missing OpenCCU/OpenCCU/issues/3765 firewall insmod ip6 ip6_tables ip6tables ip_tables legacy needs perhaps tables upgraded user.err
kernel-config-missing OpenCCU/OpenCCU/pull/3845 initialize insmod legacy nat need needs perhaps postrouting sbin table upgraded wait
iptables-legacy-removed OpenCCU/OpenCCU/issues/3888 firewall ip6 ip6_tables ip6tables ip_tables lxc needs perhaps rpi rpt upgraded user.err
time-not-synced diggerhq/opencomputer/issues/43 another applied dists hit inrelease jammy jammy-security kb ports ports.ubuntu.com ubuntu-ports yet
volume-attached-elsewhere openebs/openebs/issues/2536 age assigned attach default-scheduler events multi normal reason scheduled scheduler successfully volume
apt-lock-or-broken openebs/openebs/issues/525 ansible ansible-playbook correct empty force hosts interrupted lines manually pip playbook updated
module-version-mismatch OpenELEC/OpenELEC.tv/issues/1331 armv6l cu gnu magic mod mod_unload modules preempt should uname unload user.err
missing-tun-device OpenELEC/OpenELEC.tv/issues/5029 cannot dev directory errno file net no open or such tap tun
address-pool-exhausted openemr/openemr/issues/4318 address among an assign defaults development docker-compose ipv4 non non-overlapping overlapping pool
restricted-container-guest adrienverge/openfortivpn/issues/895 couldn example executing following included input mknod need ppp pppd read terminated
fs-mounted-readonly openhab/openhabian/issues/32 file lib only open pi read read-only sudo system ts unable var
boot-kernel-not-updated openhab/openhabian/issues/537 lib ls modules uname
address-pool-exhausted openimsdk/openim-docker/issues/93 address compose main network one other overlaps pool response server space this
gpu-claimed-by-other-driver jurkovic-nikola/OpenLinkHub/pull/174 already bound de dmesg gpu grep is nvrm pci sudo tail vfio
oom-killed bennettoxford/openprescribing/issues/5431 been by has killed killer of oom postgresql slice this unit user
stale-running-kernel jotyGill/openpyn-nordvpn/issues/201 applying chains dep flushing input kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin tap tun
module-signature-rejected openrazer/openrazer/issues/677 already dkms extra insert insmod install installed modprobe modules operation permitted x86_64
peer-name-unresolved opensanctions/opensanctions/issues/44 address could does error host init name not postgres resolve to
apparmor-userns-restricted NVIDIA/OpenShell/issues/1895 admin caller cap capability denied must permission restricted self sys userns write
inotify-limit-exhausted NVIDIA/OpenShell/pull/654 cni conf cri files fsnotify load many monitor open plugin too watcher
disk-pressure openshift/release/issues/516 diskpressure evicted kubelet low node on origin resource the warning was
cgroup-v2-unsupported openshift/release/issues/6638 applying caused cgroup configuration container_linux.go cpus cpuset fs oci open process_linux.go sys
kernel-config-missing evilsocket/opensnitch/issues/976 applying changed conn connected conntrack dns netlink nftables queued receive reloading writing
plain-http-on-tls-port openssl/openssl/issues/6805 ca connected handshake names ok openssl record routines sent servername site wrong
cpu-instruction-unsupported Firstyear/opensuse-proxy-cache/issues/13 conmon container exited status with
module-not-loaded Openvario/meta-openvario/issues/134 dmesg drivers err generic insert insmod modules open register serial symbol usb
not-root dperson/openvpn-client/issues/122 af_inet bound cap epoll initiated ioctl lz4 lzo mh musl tunsetiff versions
kernel-config-missing dperson/openvpn-client/issues/25 by chain iptables match name no target that
mtu-mismatch dperson/openvpn-client/issues/374 alpn certificates certs crt db8 fail offering seq tlsv1 tlsv1.3 ttl verify
missing-tun-device angristan/openvpn-install/issues/1285 access available bash cannot dev directory file ls net openvpn such tun
restricted-container-guest Nyr/openvpn-install/issues/424 do exist initialize insmod ip_tables nat need needs perhaps table tables upgraded
vpn-server-silent Nyr/openvpn-install/issues/613 connectivity handshake management occur pause received restarting second seconds soft tls within
vpn-config-invalid Nyr/openvpn-install/issues/781 crypt error in missing option options or parameter tls udp unrecognized
host-module-not-loaded wheelybird/openvpn-server-ldap-otp/issues/38 do exist initialize insmod nat need needs perhaps table upgraded vpn your
not-root wheelybird/openvpn-server-ldap-otp/issues/15 dep eth0 initialize masquerade modules.dep must nat needs perhaps permission upgraded via
missing-tun-device wheelybird/openvpn-server-ldap-otp/issues/86 cannot dev due errno exiting fatal net open operation permitted tap tun
not-root digitalocean/OpenVPN-Pihole/issues/22 cannot errno error ioctl not operation permitted tun tunsetiff
iptables-backend-mismatch d3vilh/openvpn-server/issues/45 applied clients configuring extension fetch forwarding generation net.ipv4.ip_forward networking nf_tables openvpn revision
module-version-mismatch open-sdr/openwifi/issues/13 armv7 depends gpl intree license mod_unload modules.builtin modules.order modversions order srcversion vermagic
iptables-backend-mismatch openwrt/openwrt/issues/10988 completed forward generated input iptables-legacy iptables-save mangle postrouting prerouting present save them
module-renamed-or-merged shadowsocks/openwrt-shadowsocks/issues/98 configuring core failed find ipset ipt iptables kmod mod module named tproxy
tailscaled-not-running adyanth/openwrt-tailscale-enabler/issues/19 accept advertise appear connect dns doesn false grep ps systemctl tailscale tailscaled
zfs-pool-not-imported openzfs/zfs/issues/4590 available gnu linux list localdomain localhost localhost.localdomain no smp uname x86_64 zpool
kernel-config-missing ophub/amlogic-s9xxx-armbian/issues/2092 detected l2tp l2tp_ppp modprobe modprobing modules new ppp pppol2tp support try xl2tpd
builtin-module-not-detected ophub/amlogic-s9xxx-armbian/issues/2304 alias builtin description filename filesystem fs gpl license lsmod modinfo overlay overlayfs
kernel-config-missing ophub/amlogic-s9xxx-armbian/issues/2956 core directory fatal found in lib modprobe module modules not target
cgroup-v2-unsupported oracle/docker-images/issues/1939 bytes cat cgroup expected fs limit line memory operator opt such sys
kernel-config-missing orangepi-xunlong/orangepi-build/issues/274 config configuration filesystem fs is mount nfsd not proc set type unknown
kernel-config-missing orbstack/orbstack/issues/2508 directory fatal found in lib modprobe module modules not usb
file-descriptor-limit openark/orchestrator/pull/1372 files many open socket too
cni-plugin-binary-missing openshift/origin/issues/15210 adding cni cni.go deleting deploy hook loopback networkplugin openshift registry sandbox unexpected
inotify-limit-exhausted openshift/origin/issues/8209 cpuacct fs.inotify.max_user_instances fs.inotify.max_user_watches handler inotify inotify_add_watch instances queued slice system.slice watch watches
loop-device-missing yamakasiluke/oslab/issues/4 about dep kmod kmod_search_moddep know libkmod libkmod.c loop moddep modules.dep.bin search so
disk-failing openstreetmap/operations/issues/384 count currently dev device disk error from log pending self test to
resolv-conf-broken osmc/osmc/issues/100 cat conf etc nameserver resolv resolv.conf
kernel-config-missing osmc/osmc/issues/490 before.rules before6 before6.rules ip6tables-restore pass python2 python2.7 reject requirements ufw ufw-init user.rules
restricted-container-guest aliyun/ossfs/issues/91 dep first fuse generic kmod kmod_search_moddep libkmod libkmod.c moddep modules modules.dep.bin search
arch-mismatch-exec-format openthread/ot-br-posix/issues/289 caused disable dns fail format forwarding ipv6 privileged raspbian standard standard_init_linux.go sysctl
inotify-limit-exhausted siutsin/otaru/issues/3169 been configured exception inotify instances ioexception limit number open per reached unhandled
restricted-container-guest OutlineFoundation/outline-server/issues/283 able builtin contents first fuse libkmod.c lookup lookup_builtin_file might modules.builtin.bin still wiki
missing-tun-device hwdsl2/openvpn-install/issues/38 available bash before device enable need openvpn running script this tun you
cpu-instruction-unsupported hooram/ownphotos/issues/16 core dumped entrypoint entrypoint.sh eof illegal instruction line manage python server shell
restricted-container-guest vmware-archive/p4c-xdp/issues/39 not operation permitted rlimit sudo true
device-tree-param-missing RoganDawes/P4wnP1_aloa/issues/142 could dev directory error file i2c i2cdetect no not open or such
mount-helper-missing getsolus/packages/issues/312 after bad call cifs e.g filesystems helper might nfs option program several
stale-running-kernel manjaro/packages-core/issues/56 directory fatal found lib manjaro modprobe module modules overlay overlay2 overlayfs sudo
apt-lock-or-broken cilium/packer-ci-build/pull/221 acquire another dpkg frontend it lock lock-frontend open resource temporarily unavailable using
swap-enabled microsoft/pai/issues/450 also cgroup-root cgroups-per-qos contained defaulting fail-swap-on longer partition per priority qos swaps
image-entrypoint-missing palantir/cassandra/pull/114 caused compose container_linux.go denied docker-compose entrypoint entrypoint.sh exec oci permission runtime unknown
oom-killed genular/pandora/issues/49 anon anon-rss child file-rss kill killed rss sacrifice score shmem shmem-rss total-vm
seccomp-old-libseccomp ciur/papermerge/issues/295 encountered focal gpg inrelease kb least one ports ports.ubuntu.com signature signed ubuntu-ports
compose-not-installed pathwaycom/pathway-benchmarks/issues/1 compose docker docker-compose found not run run.sh
docker-socket-permission pelias/docker/issues/230 dial docker.sock fdocker fdocker.sock frun fvar got json permission ps socket trying
runc-version-broken rehosting/penguin/pull/848 acpi argument blocks dir dst during flags inodes mask runc src tmpfs
module-index-stale perfsonar/project/issues/305 could directory drivers fatal file kernel lib modprobe modules net open such
modprobe-config-invalid ntop/PF_RING/issues/142 dmesg fatal inserting kernel module modules net parameter see starting symbol unknown
module-version-mismatch ntop/PF_RING/issues/46 armv7 could exec format insert magic mod mod_unload modprobe should smp unload
script-shebang-bad matschik/docker-compose-postgres-pgadmin/issues/4 custom directory docker entrypoint exec file logs no or such
apt-lock-or-broken kontena/pharos-cluster/issues/515 an another apt database dpkg executing kubeadm locked mark returned sub sub-process
resolv-conf-broken vmware/photon/issues/1024 failure google in name ping resolution temporary
stale-running-kernel vmware/photon/issues/735 cpu esx genuineintel ghz intel ip_vs ip_vs_rr magic mod mod_unload should unload
smb-dialect-mismatch vmware/photon/issues/837 cifs credentials e.g man manual mount mount.cifs operation page refer share supported
kernel-config-missing vmware/photon/issues/939 conntrack directory esx fatal ip_vs_sh ip_vs_wrr ipv4 modprobe module modules nf_conntrack_ipv4 wrr
missing-tun-device StreisandEffect/streisand/issues/288 conf config duplicate errno net open openvpn pool tap tun will work
disk-full docker-library/php/issues/898 buster deb deb.debian.org debian-security gpg inrelease least one security.debian.org signature signed updates
port-already-allocated shipping-docker/php-app/issues/2 bind bringing connectivity encountered external nginx php programming project redis userland volume
docker-chains-flushed osixia/docker-phpLDAPadmin/issues/10 accept chain docker0 dport filter iptables match response target tcp that wait
time-not-synced Botspot/pi-apps/issues/1032 another applied buster dists inrelease locks pkg raspberrypi raspbian raspbian.raspberrypi.org until yet
time-not-synced rembertmagri/pi-control-panel/issues/118 another applied buster calling deb.debian.org dists inrelease select startup suppress validation yet
clock-skew-tls lncm/pi-factory/issues/133 arm blobs certificate expired layer production pulling registry registry-v2 val verify yet
fstab-device-missing RPi-Distro/pi-gen/issues/175 can find mount partuuid
dns-stub-conflict-port-53 pi-hole/pi-hole/issues/3928 address already docs due https listening net port ports socket systemd use
resolv-conf-broken pi-hole/pi-hole/issues/4816 but conf disabled enabled resolv resolv.conf resolve resolved symlink systemctl systemd-resolved which
iptables-backend-mismatch j4ym0/pia-qbittorrent-docker/issues/16 argument block deleting fetch firewall generation nf_tables rule rules setting tables undefined
not-root j4ym0/pia-qbittorrent-docker/issues/31 denied filter initialize iptables legacy must needs perhaps permission table upgraded your
interface-already-exists hsand/pia-wg/issues/1 already exists quick sudo up wg-quick wg0
stale-running-kernel pieces-app/support/issues/71 after call dmesg filesystem fully have more mountpoint snapd squashfs support tmp
address-not-local pgsty/pigsty/issues/761 address assign at counter dnsmasq job listening requested restart scheduled socket systemd
resolv-conf-broken losuler/pihole-dnscrypt-docker/issues/5 could curl expected from host not nslookup reply resolve source unexpected
seccomp-old-libseccomp ShiromMakkad/docker-pihole-sync/issues/12 clock failed
stale-running-kernel PiSupply/PiJuice/issues/275 dep enabling i2c kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin ownership permissions search
restricted-container-guest jsuto/piler/pull/405 admin apparmor apparmor_parser but docker-default kr manage parser policy profile profiles replace
kernel-config-missing dreemurrs-embedded/Pine64-Arch/issues/157 before.rules before6 before6.rules connections existing ip6tables-restore iptables-restore problem proceed ufw ufw-init user.rules
boot-kernel-not-updated dreemurrs-embedded/Pine64-Arch/issues/203 address by connect family modprobe module modules network ping protocol socket supported
kernel-config-missing daniel-thompson/pinebook-pro-debian-installer/issues/8 adding argument crypt device-mapper enter ioctl mapper passphrase reload rootfs table target
lxc-nesting-missing stonith404/pingvin-share/issues/408 created during flags mounting oci rootfs runc self share shim via xe
restricted-container-guest stonith404/pingvin-share/issues/107 app applylayer argument backend buffer equal layer lchown node_modules register stderr stdout
privileged-port TeamPiped/Piped/issues/3946 backend bind denied docker.io emerg frontend hostname latest permission podman rm run
dkms-build-failed alexreinert/piVCCU/issues/130 armhf armv7l dkms dpkg header headers ii pi pivccu raspberry raspberrypi wird
dkms-build-failed alexreinert/piVCCU/issues/131 can conf file make makefile net open recipe scripts sudo target wireguard
dkms-build-failed alexreinert/piVCCU/issues/286 arm armv7l cc consult dkms headers kernelrelease make.log pivccu rockchip verzeichnis wird
module-index-stale alexreinert/piVCCU/pull/392 detect firmware hardware inc loop modules parameters pivccu rules sys udev verzeichnis
iptables-legacy-removed alexreinert/piVCCU/issues/581 aarch64 board hardware ip6 ip6_tables ip_tables mac mod pivccu rpi sched serial
vpn-server-silent pivpn/pivpn/issues/239 af_inet connectivity handshake inet occur received remote restarting seconds soft tls within
stale-running-kernel pivpn/pivpn/issues/311 failed initialize iptables nft not protocol supported to
kernel-config-missing yusefnapora/pixelbook-linux/issues/21 before before.rules before6 before6.rules ip6tables ip6tables-restore iptables-restore problem rules ufw ufw-init user.rules
dkms-build-failed zfsonlinux/pkg-zfs/issues/52 as dkms insmod load location manually modprobe module spl stack zfs zfs.ko
dkms-build-failed M0Rf30/PKGBUILD/issues/10 arch1 arch1-1 build cat dkms log make make.log makefile modules stop x86_64
loaded-module-stale labdao/plex/issues/18 auto canceled cli during hook initialization mismatch nvidia-container-cli nvml runc shim testing
restricted-container-guest itsToggle/plex_debrid/issues/503 adding alias args complete custom fuse gathering permissions plugin pulling rclone volume
restricted-container-guest itsToggle/plex_debrid/issues/622 allow cache dir fs fuse fusermount helper modprobe modules other pve rclone
service-not-listening chrisanthropic/PlexInTheCloud/issues/49 connect connection host port refused ssh to
container-name-taken percona/pmm-doc/pull/953 able already by conflict have remove rename response reuse that use you
shm-too-small PrecisionNutrition/pndev/pull/41 avail bytes df filesystem left memory mounted shared shm size space used
mtu-mismatch angelnu/pod-gateway/issues/33 alpn blob connected gateway github github.com handshake processing timeout tls tlsv1 tlsv1.3
selinux-denied containers/podman/issues/11796 amd64 api arch built denied dev go os permission podman touch txt
userns-remap-subid-missing containers/podman/issues/1182 erro for found no podman ranges subuid user user1 version
seccomp-old-libseccomp podman-container-tools/podman/issues/11862 bin bootstrap can image line new podman python python3 self thread ti
rootless-prerequisite-missing podman-container-tools/podman/issues/12147 cannot cat etc exit info namespace newuidmap podman setup subgid subuid using
selinux-denied podman-container-tools/podman/issues/12188 ausearch avc container_t devpts ino object_r permissive scontext system_r system_u tclass tcontext
kernel-config-missing podman-container-tools/podman/issues/12246 adding back busybox cache cni configuring disk existing falling pair podman veth
userns-remap-subid-missing podman-container-tools/podman/issues/12715 adding argument blob layer lchown podman processing requested subgid subuid tar writing
registry-auth-or-name podman-container-tools/podman/issues/12933 alias an containers defined did getting podman pull registries resolve search try
rootless-prerequisite-missing containers/podman/issues/13360 cause debug issues map mounts namespace newuidmap permission rootless shared uid uid_map
stale-running-kernel podman-container-tools/podman/issues/1516 at containers erro extfs is lib not over overlay storage supported var
corrupt-docker-state containers/podman/issues/16587 bbolt etcd github github.com go.etcd.io goroutine page panic pc podman ps search
module-not-loaded podman-container-tools/podman/issues/17285 arch commit conmon io legacy list needs package perhaps pids podman upgraded
pids-limit podman-container-tools/podman/issues/17647 entry fork inspect mongo pthread pthread_create resource retry temporarily thread unavailable worker
userns-remap-subid-missing podman-container-tools/podman/issues/18447 coreos enough ids installer lchown might processing quay quay.io requested tar there
selinux-denied podman-container-tools/podman/issues/2025 alpine date drwx ld-musl-x86_64.so.1 musl object object_r podman protection unconfined unconfined_u var_lib_t
rootless-prerequisite-missing containers/podman/issues/2211 cannot erro exec executable file find found images in newuidmap path podman
userns-remap-subid-missing podman-container-tools/podman/issues/2231 erro etc for found images in no podman ranges subuid user
selinux-denied podman-container-tools/podman/issues/2245 auid avc container_t object_r permissive scontext ses subj system_r system_u tclass tcontext
rootless-prerequisite-missing containers/podman/issues/25824 authentication bus call container crun denied mysql oci permission podman required unable
rootless-prerequisite-missing podman-container-tools/podman/issues/2788 bin erro namespace newuidmap podman ps rpm setup shadow using usr utils
userns-remap-subid-missing podman-container-tools/podman/issues/3222 applying applylayer blob copying enough ids layer lchown signatures subgid subuid there
userns-remap-subid-missing podman-container-tools/podman/issues/3421 argument chown enough ids lchown might processing requested shadow share tar there
stale-pid-file podman-container-tools/podman/issues/4057 container could directory get ls ns open podman proc runtime such user
selinux-denied podman-container-tools/podman/issues/4547 avc container_t ld-musl-x86_64.so.1 object_r permissive scontext system_r system_u tclass tcontext unconfined_u var_lib_t
rootless-prerequisite-missing podman-container-tools/podman/issues/4921 cat ls max may namespaces newuidmap proc root rwxr rwxr-xr-x sys user
iptables-binary-missing containers/podman/issues/4972 adding building cni configuring dependency executable lists locate newest podman reading tree
nft-native-rules-in-iptables-table containers/podman/issues/5446 adding chains cni configuring erro incompatible list nf_tables nft podman tool wait
storage-driver-unsupported podman-container-tools/podman/issues/545 debu debug erro fs graphdriver images log-level overlay override podman provided support
userns-remap-subid-missing podman-container-tools/podman/issues/5704 cat etc map podman proc self subuid uid uid_map unshare
selinux-denied containers/podman/issues/5821 alpine denied it permission podman ro run test touch
rootless-prerequisite-missing containers/podman/issues/7106 cat map newuidmap operation permitted podman proc self uid uid_map unshare write
docker-chains-flushed containers/podman/issues/8048 chain cmd comment curl deleting firewall firewall-cmd nf_tables podman postrouting reload success
userns-remap-subid-missing podman-container-tools/podman/issues/8258 argument changing chown container_id debug invalid logs ownership podman postgresql size test
stale-running-kernel containers/podman/issues/9543 bin dev failed net open slirp4netns tun usr
kernel-without-modules ExTV/Podroid/issues/34 aarch64 alpine cat change may modprobe modules preempt release smp tun uname
stale-running-kernel w3f/polkadot-wiki/issues/631 access answers delete interface link protocol quick rtnetlink supported wg-quick wg0 wireguard
privileged-port pomerium/pomerium/issues/2821 adding bind com delta denied ingress journalctl listener message permission rejected updating
libc-mismatch kevinschoon/pomo/issues/9 by found glibc gnu lib libc libc.so.6 linux not required version x86_64-linux-gnu
boot-partition-full pop-os/pop/issues/1714 activated additional compressed cryptsetup initramfs-tools mkinitramfs newly post-installation trigger triggers update-initramfs zstd
dkms-install-skipped pop-os/pop/issues/2536 arch autoinstall build_exclusive built directive dkms dkms.conf exclusive includes indicates should v4l2loopback
dkms-install-skipped pop-os/pop/issues/2623 arch build_exclusive directive dkms dkms.conf exclusive includes indicates initial should skipped wireguard
boot-partition-full pop-os/pop/issues/2664 avail data-root drwx grub initrd initrd.img lost lrwxrwxrwx nvme0n1p1 rw-r shm tmpfs
module-version-mismatch pop-os/pop/issues/3125 bpf btf dmesg failed invalid module name offset size to type validate
module-version-mismatch pop-os/pop/issues/3489 argument btf could dmesg exfat grep insert invalid modprobe module tail validate
module-version-mismatch pop-os/pop/issues/3976 argument br_netfilter btf endpoint insert interfaces netfilter networking pair sandbox validate veth
resolv-conf-broken pop-os/pop/issues/773 conf etc is link not resolv resolv.conf resolvconf run to warning
gpu-lost-from-bus pop-os/pop/issues/3363 bus change cleaning gpu hcd nvrm off pci ready resume xhci xhci_hcd
swarm-address-unclear portainer/portainer/issues/12201 agent canceled context journalctl level module ms msg node session time update
kernel-modules-extra-missing portainer/portainer/issues/6110 bridge endpoint interfaces latest operation pair pi platform raspberry sandbox supported windows
userns-remap-subid-missing scrapinghub/portia/issues/854 be cannot container exit file host id layer mapped processing register tar
address-not-local openHPI/poseidon/issues/375 address assign bind control db8 emerg exit-code high nginx requested result web
kernel-config-missing SolidEva/PrawnOS/issues/141 before before.rules dport input iptables-restore netbios nf_conntrack_netbios_ns nf_tables problem skipping ufw ufw-init
kernel-config-missing SolidEva/PrawnOS/issues/80 before before.rules ftp iptables-restore netbios nf_conntrack_ftp nf_conntrack_netbios_ns nf_nat_ftp problem skipping ufw ufw-init
volume-owner-mismatch kubevirt/project-infra/pull/836 bugs denied kubectl linux logs main main.go mkdir permission reaped search unable
volume-owner-mismatch prometheus/prometheus/issues/4805 db denied directory docker err lock logs open opening permission prometheus storage
module-missing-in-initramfs oxidecomputer/propolis/issues/590 append bdev correct ext2 ext3 here partitions partuuid swapper tainted unknown-block vfs
missing-tun-device ProtonVPN/protonvpn-cli/issues/99 cannot cli dev directory errno file net no open such tap tun
bridge-nf-call-disabled digitalrebar/provision-content/issues/106 are bridge bridge-nf-call-iptables call contents filecontent iptables net not proc set sys
storage-driver-unsupported tteck/Proxmox/issues/2167 backing erro graph graphdriver over overlay prior program required storage unsupported zfs
modprobe-config-invalid Danilop95/Proxmox-Enhanced-Configuration-Utility/issues/34 bad conf config ignoring kmod kmod_config_parse libkmod line modprobe modprobe.d parse vfio
runc-version-broken community-scripts/ProxmoxVE/issues/8890 during fd ipv4 net.ipv4.ip_unprivileged_port_start oci permission reopen runc shim sysctl task unprivileged
missing-tun-device MattSurabian/proxpn-bash-client/issues/39 dev due errno exiting fatal may net open such tap tun us
build-context-incomplete jhao104/proxy_pool/issues/682 build building context docker-compose dockerfile evaluate lstat path pool prepare proxy symlinks
apparmor-broken pterodactyl-installer/pterodactyl-installer/issues/393 apparmor apparmor_parser but docker-default enabled environment event exec executable output parser profile
registry-auth-or-name DaoCloud/public-image-mirror/issues/45622 daocloud docker.io forbidden head library manifests nginx ns reference resolve tag unexpected
mount-helper-missing puphpet/puphpet/issues/1837 cases codepage e.g filesystems helper several so stdin superblock tty useful wrong
restricted-container-guest puppetlabs/puppetlabs-firewall/issues/92 accept chain change comment ensure execution firewall icmp input match present returned
kubelet-flag-removed voxpupuli/puppet-k8s/issues/64 command container container-runtime err failed flag kubelet parse run run.go runtime unknown
ipvs-modules-missing puppetlabs/puppetlabs-kubernetes/pull/310 however ip_vs ip_vs_rr ip_vs_sh ip_vs_wrr ipvs kube-proxy nf_conntrack_ipv4 proxier these they wrr
module-renamed-or-merged fw867/pve-edge-kernel/issues/46 common find flow ipv4 ipv6 load log modules netfilter pve table tables
plain-http-on-tls-port pwndoc/pwndoc/issues/40 bad curl http https localhost nginx plain port request sent the was
module-signature-rejected lolo101/px1800kbd/issues/10 by could dkms insert install install.sh key modprobe rejected service sudo was
address-pool-exhausted OpenMined/PySyft/issues/7162 address among an assign defaults ipv4 non non-overlapping overlapping pool public traefik
module-not-loaded ldx/python-iptables/issues/192 iptc last most packages python2 python2.7 recent self site site-packages stdin traceback
compose-not-installed netease-youdao/QAnything/issues/275 bash compose docker docker-compose run run.sh
apt-lock-or-broken https://qask.org/ubuntu/2022/11/14/how-can-i-correct-dependency-evaluation-failure-in-apt-dpkg-installations-upgrades broken dependencies depends distribution distro held incoming mean problems situation unmet unstable
selinux-denied qbittorrent/docker-qbittorrent-nox/issues/44 cache chown conf denied downloads entrypoint entrypoint.sh line mkdir nonexistent permission required
wireguard-module-missing DyonR/docker-qbittorrentvpn/issues/16 access add answers delete interface link operation protocol rtnetlink supported wg0 wireguard
missing-tun-device DyonR/docker-qbittorrentvpn/issues/169 cannot dev directory due errno exiting fatal net open such tap tun
module-not-loaded MarkusMcNugen/docker-qBittorrentvpn/issues/178 cannot dev device due errno exiting fatal net open such tap tun
host-module-not-loaded binhex/arch-qbittorrentvpn/issues/218 crit esx exiting implemented ip_tables legacy needs perhaps policies script soon upgraded
docker-chains-flushed qd-today/qd/issues/469 chain dnat docker-compose enable match nat return rule skip tables target wait
seccomp-old-libseccomp qdrant/qdrant/issues/2149 client community engine index operation os permitted pool registry src thread worker
page-size-mismatch qdrant/qdrant/issues/4298 aborted allocation bytes core dumped entrypoint entrypoint.sh memory page pwd size unsupported
boot-kernel-not-updated dhruvvyas90/qemu-rpi-kernel/issues/46 candidate dep ipv6 kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin policy raspberrypi search
arch-mismatch-exec-format multiarch/qemu-user-static/issues/199 arm64 detected format platform privileged qemu register requested reset specific static yes
iptables-legacy-removed containers/qm/issues/267 aarch64 initialize insmod ip_tables legacy need needs netavark perhaps rpm tables upgraded
apt-lock-or-broken huangtao00/QQ_for_CentOS7/issues/9 glibc id libc libc.so.6 rsa signature
module-missing-in-initramfs QubesOS/qubes-issues/issues/3915 block comm dump panic prepare stack swapper syncing tainted trace unknown-block vfs
wireguard-module-missing QubesOS/qubes-issues/issues/3591 add answers device get ip link operation protocol rtnetlink supported unable wireguard
resolv-conf-broken Qubinode/qubinode-installer/issues/38 ansible cat conf domain example managed nameserver options resolv resolv.conf search timeout
module-renamed-or-merged HikariKnight/quickpassthrough/issues/29 compressed dependencies fallback fsck generating hook img initcpio initramfs vfio were zstd
pod-unschedulable Consensys-Incorporated/quorum-kubernetes/issues/160 are available cpu failedscheduling memory nodes
seccomp-old-libseccomp nacos-group/r-nacos/issues/174 dir kind library message mod operation os permitted src stack std thread
module-version-mismatch awesometic/realtek-r8152-dkms/issues/14 aarch64 argument gnu hostname insert invalid modprobe preempt raspi smp ubuntu uname
dkms-build-failed wget/realtek-r8152-linux/issues/32 area cleaning consult kernelrelease make.log mok mok.key mok.pub pub sign sign-file signing
seccomp-old-libseccomp docker-library/rabbitmq/issues/462 aborted clock failed not operation permitted
file-descriptor-limit convox/rack/pull/287 caused dial exec files lookup many post send sh too udp ulimit
docker-chains-flushed RADAR-base/RADAR-Docker/issues/234 chain docker-isolation-stage-1 drop enable incoming isolation match rule stage tables target wait
docker-socket-permission projecthorus/radiosonde_auto_rx/issues/992 at connect denied docker.sock got permission sock socket trying unix var while
kernel-config-missing radxa/debos-radxa/issues/44 aloop directory fatal found in lib modprobe module modules not snd snd-aloop
kernel-config-missing radxa/kernel/pull/174 an args attach ceph csi modprobe occurred rbd rook rook-ceph util while
registry-unreachable infiniflow/ragflow/issues/3761 daocloud dial docker-compose.yml live mirrors redis registry registry-1.docker.io registry.docker-cn.com restore timeout yml
build-context-incomplete infiniflow/ragflow/issues/5135 always builder cd checksum compute copy dockerfile first npm parent ref solve
br-netfilter-missing chris-short/rak8s/issues/13 bridge-nf-call-iptables call chains changed common ipv4 pass setting stat sysctl task true
etcd-data-corrupt rancher/rancher/issues/30202 backend database doesn etcdserver exist file from panic path recovering snap snapshot
kernel-config-missing rancher/rancher/pull/54855 boot chain initialize insmod legacy listing need netfilter postrouting virt xtables zgrep
iptables-legacy-removed rancher/rancher/issues/54862 chain do exist initialize insmod legacy listing nat need postrouting table virt
node-ip-changed rancher-sandbox/rancher-desktop/issues/288 cert certificate does err hostname invalid ip kubernetes list match tls was
cgroup-v2-unsupported rancher-sandbox/rancher-desktop/issues/8769 base because could elasticsearch init internal invoke java management metrics null platform
storage-driver-unsupported rancher/os/issues/1945 backing data-root deprecated docker.log flag graph graphdriver initializing instead overlay unsupported zfs
clock-skew-tls rancher/os/issues/2848 arm64 boot certificate expired image pull rancher registry registry-1.docker.io ros valid yet
module-missing-in-initramfs rapido-linux/rapido/issues/87 begin builtin end entered exit-code find journalctl load modules result systemd-modules-load.service unit
boot-kernel-not-updated nix-community/raspberry-pi-nix/issues/120 add bridge device error ip link name type unknown
systemd-workdir-inaccessible c4software/raspberry-rtlsdr-server/issues/2 bin chdir code execstart exited hostname process rtl sh status tcp usr
not-root raspberrypi/documentation/issues/897 at etc initialize iptables iptables-restore ipv4 line nat occurred restore table unable
device-tree-param-missing raspberrypi/hats/issues/21 adapter class device directory file i2c line new no or such sys
memory-cgroup-disabled raspberrypi/linux/issues/1198 cgroups config.gz config_cgroups config_memcg hierarchy memcg num num_cgroups special subsys subsys_name swap
module-version-mismatch raspberrypi/linux/issues/2088 about armv7l disagrees dmesg format insert insmod layout module_layout raspberrypi symbol tail
dkms-build-failed raspberrypi/linux/issues/2872 any building dependency glob headers linux-headers lists locate package reading regex tree
usb-device-dropped raspberrypi/linux/issues/3543 buffer descriptor hcd high logical responding sda sector speed usb xhci xhci_hcd
memory-cgroup-disabled raspberrypi/linux/issues/5933 cgroup cgroups cpu cpuset hierarchy k3s memory num num_cgroups pids subsys subsys_name
stale-running-kernel raspberrypi/linux/issues/727 armv6l dep kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin nfs nfsd preempt search
wireguard-module-missing adrianmihalko/raspberrypiwireguard/issues/11 answers glob headers linux-headers locate protocol quick regex rtnetlink tree wg-quick wg0
boot-partition-full debian-pi/raspbian-ua-netinst/issues/190 gzip img initramfs initramfs-tools initrd post-installation rpi subprocess tools trunk update-initramfs were
fs-module-missing framps/raspiBackup/issues/191 backup cifs filesystem mount type unknown
stale-running-kernel raspibolt/raspibolt/issues/1182 couldn default determine error incoming iptables sudo ufw version
stale-running-kernel raspibolt/raspibolt/issues/456 allow any comment errno filter insmod needs perhaps problem ssh ufw upgraded
inotify-limit-exhausted guard/rb-inotify/issues/23 errno files inotify instances limit many now number reached too total watching
build-context-incomplete orcfoss/Rboxlo/issues/92 build cache commit compute copy found git key not server service trunk
restricted-container-guest itsToggle/rclone_RD/issues/37 device exit fatal first found fs fuse fusermount helper modprobe mount try
cgroup-v2-unsupported robertdebock/docker-ubuntu-systemd/issues/4 acl blkid elfutils gcrypt gnutls idn ima init.scope libcryptsetup smack sysvinit utmp
docker-group-missing Mhynlo/readynas-docker-cli/issues/1 control docker.sock docker.socket entered listen min preset sock socket stream unit vendor
dkms-install-skipped awesometic/realtek-r8125-dkms/issues/13 build does headers installed ls module pve seem since skipped src was
module-signature-rejected awesometic/realtek-r8126-dkms/issues/3 by could error insert key modprobe not rejected service was
module-version-mismatch awesometic/realtek-r8152-dkms/issues/9 dynamic existing format gcc ld loc nonzero preempt_dynamic relocation skipping ubuntu1 val
kernel-config-missing remote-android/redroid-doc/issues/663 any arm64 binder binder_linux dependency devices extra glob locate lsmod reading tree
registry-unreachable brighill/registry-mirror/issues/3 connection help image latest locally nginx peer read registry registry-1.docker.io reset see
registry-rate-limit ketches/registry-proxy/issues/5 been class cloudflare cuda devel head html limited nvidia rate temporarily toomanyrequests
usb-device-dropped ddvk/remarkable2-recovery/issues/15 condition current device dmesg number over usb
package-source-refused REMnux/remnux-cli/issues/125 apt-get deb download lists package reading release repository securely stable therefore updating
boot-loader-target-wrong rescatux/rescatux/issues/5 bios embedding gpt grub however label only partition possible proceed their won
selinux-denied restic/rest-server/issues/71 audit.log avc container_t dm-2 ino ld-musl-x86_64.so.1 object_r scontext system_r system_u tclass tcontext
restricted-container-guest lobaro/restic-backup-docker/issues/64 also clone correct first fuse fusermount helper messages password still umount were
systemd-workdir-inaccessible creativeprojects/resticprofile/issues/552 at backup changing chdir exited home profile requested spawning step username working
health-probe-fails rosskukulinski/kubernetes-rethinkdb-cluster/issues/27 curl left localhost normal pool probe received refused spec speed unhealthy upload
kernel-config-missing qxhome/rk3568-kernel5.10-alldrivers/issues/2 chain initialize initializing instance iptables-legacy legacy needs nft obtaining perhaps protocol upgraded
file-immutable rancher-archives/rke/issues/1029 bring chown conf kubelet node1 operation permitted plane resolv resolv.conf response worker
clock-skew-tls rancher-archives/rke/issues/1123 bring controlplane eof etcdmain expired healthcheck healthz kube-apiserver plane rejected servername verify
containerd-config-invalid rancher/rke2/issues/10293 agent conf.d containerd.sock dial imports k3s rancher sock startup toml unix waiting
clock-skew-tls rancher/rke2/issues/4372 before ca cacerts cert certificate current expired tls valid validation verify yet
join-token-refused rancher/rke2/issues/4478 agent content duplicate hostname pam password ready rejected retrieve session slice uid
cni-plugin-binary-missing rancher/rke2/issues/7981 changed cni combined created describe events failedcreatepodsandbox killed loopback normal sandbox similar
kubelet-cert-expired rancher/rke2/issues/8381 after ca cacerts cert certificate expired tls valid validate validation verify yet
kernel-config-missing rockchip-linux/kernel/issues/219 can fatal initialize ip_tables iptables kernel modprobe module needs perhaps tables your
stale-running-kernel rkt/rkt/issues/3065 arch coreos default.conf go insecure net.d networking networks options pair store veth
container-name-taken gramaziokohler/robotic_assembly_workshop/issues/1 able already conflict creating have master remove rename reuse ros that use
kernel-config-missing radxa/rockchip-bsp/issues/13 br_netfilter directory fatal found in lib modprobe module modules netfilter not
kernel-modules-extra-missing rocky-linux/documentation/issues/3404 append chain controller initializing instance nf_tables obtaining prerouting register rule rule_append tables
iptables-backend-mismatch geerlingguy/ansible-role-docker/issues/189 chain dnat docker-compose enable nat nf_tables return rule setup skip tables wait
inotify-limit-exhausted rommapp/romm/issues/1489 errno inotify limit oserror reached watch
swap-enabled rook/rook/issues/1632 disable fail fail-swap-on false flag kubelet on please running set supported swap
kernel-config-missing rook/rook/issues/1985 directory fatal found in lib modprobe module modules not rbd rockchip
time-not-synced rook/rook/issues/2286 clock max skew
rootless-prerequisite-missing rootless-containers/rootlesskit/issues/326 copy-up disable-host-loopback dockerd-rootless.sh newuidmap port-driver propagation rootlesskit rslave slirp4netns slirp4netns-sandbox slirp4netns-seccomp uid_map
rootless-prerequisite-missing rootless-containers/rootlesskit/issues/404 debu dynamic executing gid map newuidmap parent permitted rootlesskit uid uid_map write
apparmor-userns-restricted rootless-containers/rootlesskit/pull/421 apparmor child exe fork might parent restrict rootlesskit self unprivileged userns warn
rootless-prerequisite-missing rootless-containers/rootlesskit/issues/470 compute for found gid map no ranges setup subuid uid user xxx
package-source-refused LukeShortCloud/rootpages/issues/657 corrupted deleted example.org incorrect packager pacman pgp pkg signature tar want zst
containerd-cri-disabled fujitatomoya/ros_k8s/issues/8 falling gate higher ignore ignore-preflight-errors implemented non-fatal runtime.v1.runtimeservice runtimeservice should testing unimplemented
module-version-mismatch pimoroni/rp_usbdisplay/issues/5 armv7 dmesg exec format insert magic mod mod_unload modversions should tail unload
python-externally-managed stephendade/Rpanion-server/issues/252 bookworm codename externally id_like pip raspbian venv version_codename where wide wish xyz
dkms-build-failed RPi-Distro/repo/issues/188 additional chroot consult deleting likely make.log newest newly post-installation removing v4l2loopback-dkms want
unit-masked raspberrypi/documentation/issues/1093 active bad dead dev hostapd inactive loaded masked null start systemctl unit
dkms-build-failed raspberrypi/firmware/issues/1760 arch armv6l build compile cross cross_compile make makefile modules root stop uname
fs-module-missing Hexxeh/rpi-firmware/issues/187 bdev devpts devtmpfs ext2 ext3 f2fs iocharset nfs4 nodev pass pihole sdb1
kernel-config-missing Hexxeh/rpi-firmware/issues/198 add filter find inet modules nf_tables nft operation rule supported table tables
memory-cgroup-disabled Hexxeh/rpi-firmware/issues/234 boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt enable memory need pi raspberry txt
kernel-config-missing Hexxeh/rpi-firmware/issues/248 br_netfilter bridge-nf-call-ip6tables bridge-nf-call-iptables full goroutine network_policy_controller.go nf_conntrack_max policies policy rc4 sync v7l
device-tree-param-missing raspberrypi/firmware/issues/345 could dev directory error file i2c no not open or such
device-tree-param-missing raspberrypi/firmware/issues/358 armv6l gnu i2c i2c_dev ipv6 lsmod module preempt raspberrypi size uname used
stale-running-kernel raspberrypi/firmware/issues/474 dep drwxr drwxr-xr-x kmod kmod_search_moddep libkmod libkmod.c moddep modules modules.dep.bin search total
device-tree-param-missing raspberrypi/firmware/issues/358 armv6l gnu i2c i2c_dev i2cdetect ipv6 lsmod open preempt size uname used
module-index-stale hypriot/rpi-kernel/issues/50 builtin dep kmod kmod_search_moddep ls moddep modules modules.builtin modules.dep.bin modules.order order search
module-renamed-or-merged raspberrypi/linux/issues/1386 could device error insert modprobe no not such sudo
kernel-config-missing raspberrypi/linux/issues/2177 armv7 author depends gpl intree ip_tables.ko license mod_unload modversions packet vermagic x_tables
power-supply-weak raspberrypi/linux/issues/2491 bin cmd detected local path pihole root under under-voltage usr voltage
kernel-config-missing raspberrypi/linux/issues/3615 armv7l man nft nftables nftables.conf nftables.service raspberrypi rule ruleset success v7l wiki
boot-kernel-not-updated raspberrypi/linux/issues/4616 armv7l blkid boot ext4 label partuuid rootfs sda1 sda2 uuid v7l vfat
kernel-config-missing raspberrypi/linux/issues/5446 armv7l interface ipsec link netlink raspberrypi received smp supported v7l xfrm xfrmi
systemd-unit-user-missing hjelev/rpi-mqtt-monitor/issues/185 activating auto auto-restart env execstart git monitor ms python rpi src username
arch-mismatch-exec-format hypriot/rpi-mysql/issues/21 aarch64 arm64 docker entries in linux list manifest matching no the uname
memory-cgroup-disabled raspberrypi/Raspberry-Pi-OS-64bit/issues/124 buildkit buster d_type diff extfs gib inc ipvlan journald json-file ostype runtimes
python-externally-managed ironsheep/RPi-Reporter-MQTT2HA-Daemon/issues/121 contact distribution externally hint managed pip requirements venv where wide wish xyz
stale-running-kernel Hexxeh/rpi-update/issues/192 dep drwxr drwxr-xr-x kmod kmod_search_moddep libkmod libkmod.c moddep modules modules.dep.bin search total
boot-kernel-not-updated Hexxeh/rpi-update/issues/218 armv6l drwxr drwxr-xr-x gnu linux ls may modules raspberrypi root total uname
iptables-backend-mismatch drtyhlpr/rpi23-gen-image/issues/145 accept conntrack established ether i2c i2c_dev input ip_tables ipv6 nf_tables snd x_tables
address-pool-exhausted research-software-directory/research-software-directory/issues/426 among assign defaults ipv4 non non-overlapping none null overlapping pool scope software
module-version-mismatch FreedomBen/rtl8188ce-linux-driver/issues/51 dmesg drivers format insert insmod magic mod mod_unload rtlwifi should unload wireless
module-version-mismatch lwfinger/rtl8188eu/issues/122 debug eu exec format insert magic mod mod_unload modprobe should smp unload
module-version-mismatch lwfinger/rtl8188eu/issues/168 about disagrees dmesg eu exec format insert layout modprobe module module_layout symbol
module-version-mismatch lwfinger/rtl8188eu/issues/243 dmesg eu generic grep magic mod mod_unload modversions retpoline should smp unload
dkms-build-failed Mange/rtl8192eu-linux-driver/issues/114 at be build cannot cu dkms headers install kernel modules source your
dkms-build-failed Mange/rtl8192eu-linux-driver/issues/139 dkms echo hat headers ls modules sense source src uname v7l your
dkms-build-failed Mange/rtl8192eu-linux-driver/issues/224 amd64 dkms echo headers kali1 kernelsourcedir located modules option source tell where
module-not-loaded blackPantherOS/rtl8192fu/issues/4 could error in insert insmod module not symbol unknown
module-signature-rejected lwfinger/rtl8723au/issues/58 au available could error insert key modprobe not required sudo
module-version-mismatch lwfinger/rtl8723bu/issues/137 dmesg drivers exec format generic insert insmod modprobe modules rev rtl wireless
module-version-mismatch lwfinger/rtl8723bu/issues/153 dmesg drivers format generic insert insmod magic mod mod_unload should unload wireless
module-signature-rejected smlinux/rtl8723de/issues/7 available de failed insert key not required to
module-version-mismatch abperiasamy/rtl8812AU_8821AU_linux/issues/113 about au disagrees layout module module_layout of symbol version
dkms-build-failed aircrack-ng/rtl8812au/issues/123 about apt-get contains dkms headers kali1 linux-headers locate reading same than tree
dkms-build-failed gnab/rtl8812au/issues/147 arch arm compile cross cross_compile make makefile modules recipe stop target tmp
module-version-mismatch aircrack-ng/rtl8812au/issues/516 existing hcd high loc nonzero number relocation speed usb val xhci xhci_hcd
module-version-mismatch astsam/rtl8812au/issues/75 au dmesg generic gnu magic mod mod_unload should smp uname unload x86_64
module-signature-rejected fastoe/RTL8812BU/issues/27 is kernel kernel_lockdown.7 loading lockdown man module restricted see systemd unsigned
dkms-build-failed morrownr/8821au-20210708/issues/61 arm compile cross cross_compile drwxr drwxr-xr-x makefile modules.alias modules.alias.bin modules.builtin modules.dep rw-r
module-version-mismatch tomaspinho/rtl8821ce/issues/171 ce debug dmesg exec format insert magic mod mod_unload should smp unload
module-signature-rejected tomaspinho/rtl8821ce/issues/89 ce could error insert modprobe not operation permitted
module-version-mismatch lwfinger/rtl8852au/issues/120 amd64 au dynamic exec format insert modprobe pc preempt preempt_dynamic smp x86_64
module-signature-rejected RinCat/RTL88x2BU-Linux-Driver/issues/114 dmesg insert kernel_lockdown.7 loading lockdown man modprobe operation permitted restricted unsigned x2bu
module-version-mismatch RinCat/RTL88x2BU-Linux-Driver/issues/145 existing format generic insert loc nonzero relocation skipping target val value x2bu
dkms-build-failed cilynx/rtl88x2bu/issues/211 copying kali kernelsourcedir located modprobe.d operating rolling rtl88x2bu symlink tell where x2bu
module-not-loaded cilynx/rtl88x2bu/issues/229 could error in insert insmod module not symbol unknown x2bu
dkms-build-failed cilynx/rtl88x2bu/issues/231 at be build cannot found headers kernel lib modules or source your
dkms-build-failed cilynx/rtl88x2bu/issues/283 amd64 dkms headers kali kernelsourcedir located option package rtl88x2bu source tell where
module-version-mismatch cilynx/rtl88x2bu/issues/49 about armv7l disagrees dmesg exec format insert layout module_layout symbol v7l x2bu
module-version-mismatch lwfinger/rtlwifi_new/issues/111 could error exec format insert modprobe not
module-version-mismatch lwfinger/rtlwifi_new/issues/393 backups exec format generic headers insert leaving make modprobe rtlwifi src success
module-version-mismatch lwfinger/rtlwifi_new/issues/437 dmesg exec format generic insert magic mod mod_unload rtlwifi should smp unload
module-signature-rejected lwfinger/rtlwifi_new/issues/175 available could error insert key modprobe not required sudo
modprobe-config-invalid lwfinger/rtlwifi_new/issues/305 bad conf config ignoring kmod kmod_config_parse libkmod line modprobe modprobe.d parse starting
modprobe-config-invalid lwfinger/rtlwifi_new/issues/453 argument could error for insert invalid modprobe not parameter
module-version-mismatch lwfinger/rtlwifi_new/issues/506 dmesg exec format generic insert magic mod mod_unload rtlwifi should smp unload
module-version-mismatch lwfinger/rtlwifi_new/issues/524 check dmesg insert key mac modprobe parameter pci rtl see show symbol
fs-module-missing lwfinger/rtlwifi_new/issues/71 exfat gid iocharset media nodev non-zero nosuid remount sdc1 udisks2 umask utf8
module-version-mismatch lwfinger/rtw88/issues/93 core exec format insert magic manjaro mod mod_unload modversions preempt should unload
module-name-mistyped lwfinger/rtw89/issues/124 fatal found in lib modprobe module modules not sudo
firmware-missing lwfinger/rtw89/issues/220 bin direct error failed firmware for kern load log tail var with
firmware-missing lwfinger/rtw89/issues/267 direct firmware loading missing out out-of-tree required signature tainting taints tree verification
dkms-build-failed lwfinger/rtw89/issues/84 cc compiler declaration differs field implicit implicit-function-declaration included mask mean ubuntu1 werror
ssh-host-key-refused RTXteam/RTX/issues/455 administrator also checking contact correct doing hosts possible right something strict users
cgroup-v2-unsupported opencontainers/runc/issues/1175 for mount no subsystem
runc-version-broken opencontainers/runc/issues/3008 allow attach bpf bpf_cgroup_device canceled container_linux.go hello-world multi process_linux.go prochooks prog program
stale-running-kernel opencontainers/runc/issues/3412 backing bpf bpf_cgroup_device d_type diff extfs inc json-file paused prochooks prog query
runc-version-broken opencontainers/runc/issues/3413 error lookup notify runc seccomp symbol undefined
kernel-config-missing opencontainers/runc/issues/3867 argument bpf bpf_cgroup_device cgroup hello hello-world invalid prochooks prog query setting world
apparmor-broken opencontainers/runc/issues/4972 during fd ipv4 net.ipv4.ip_unprivileged_port_start oci permission reopen runc shim sysctl task unprivileged
runc-version-broken opencontainers/runc/issues/5007 closing detected during function handle implemented oci runc self shim thread unsafe
runc-version-broken opencontainers/runc/issues/5058 during hello hello-world net.ipv4.ip_unprivileged_port_start oci reopen runc shim sysctl task unprivileged world
kernel-keys-quota opencontainers/runc/issues/726 containerd could disk exceeded id key level msg oci quota runtime session
runc-version-broken opencontainers/runc/issues/818 links localdomain localhost localhost.localdomain many null runc select session spec timeout write
kernel-modules-extra-missing actions/runner-images/issues/8295 azure directory dummy fatal found in lib modprobe module modules not snd
stale-running-kernel actions/runner-images/issues/2291 any apt-get azure completed dependency extra glob lists locate reading regex tree
kernel-modules-extra-missing actions/runner-images/issues/7587 azure directory fatal found in lib modprobe module modules not sudo
port-already-allocated runtipi/runtipi/issues/62 allocated another bind bringing connectivity dashboard encountered external programming project proxy scripts
restricted-container-guest s3fs-fuse/s3fs-fuse/issues/1314 change crt debug first fuse gid mode modprobe mountpoint proc uid url
restricted-container-guest s3fs-fuse/s3fs-fuse/issues/647 device first found fuse gnu linux modprobe not smp try uname x86_64
builtin-module-not-detected binhex/arch-sabnzbdvpn/issues/53 assuming debg insmod its script start-script stderr stdout trying tun tun.ko warn
ipv6-disabled-kernel Sentinel-One/sack-cve-fixer/issues/4 address by can family filter initialize ip6tables protocol rules setting supported table
module-not-loaded Maritime-Robotics-Student-Society/sailing-robot/issues/239 attaching device driver error failed from new open query subsystem udev
builtin-module-not-detected saltstack/salt/issues/43945 comment config.gz conntrack duration function kmod ms nf_conntrack present proc unavailable zcat
module-signature-rejected joshuagrisham/samsung-galaxybook-extras/issues/7 bad blacklist ignoring insert intel kmod kmod_config_parse libkmod modprobe.d parse rejected snd
arch-mismatch-exec-format nakla/sbfspot/issues/10 caused error exec format init linux process standard standard_init_linux.go user
kernel-config-missing scaleway/kernel-tools/issues/138 armv7l config.gz execstartpre l2tp l2tp_ppp netfilter ppp pppol2tp protocol tunnel xl2tpd zcat
module-index-stale scaleway/image-archlinux/issues/29 directory fatal found in lib modprobe module modules not std std-1 tun
module-index-stale scaleway/image-debian/issues/72 dep kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin needs perhaps search std std-1
module-index-stale scaleway/image-tools/pull/156 dep ip6 ip6_tables kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin search sync tables
kernel-config-missing scaleway/kernel-tools/issues/228 chain initializing insmod instance ip_tables manual needs nperhaps obtaining std tables upgraded
kernel-config-missing scaleway/kernel-tools/issues/246 armv7l config.gz hash ipset max proc received smp std std-1 supported zcat
kernel-config-missing scaleway/kernel-tools/issues/299 chain drop family hash hashsize header inet input ipset match-set revision std
builtin-module-not-detected scaleway/kernel-tools/issues/367 drivers grep ls lsmod modprobe modules net size std std-1 tun used
restricted-container-guest scaleway-community/scaleway-openvpn/issues/18 action invoke isn kmod_search_moddep libkmod.c moddep openvpn persistent proceeding save ubuntu1 ubuntu3
module-index-stale scaleway/kernel-tools/issues/207 ebtables filter ip_tables.ko iptable iptable_filter.ko ko lsmod netfilter raw std std-1 tables
libc-mismatch basvandijk/scientific/issues/78 by glibc gnu home libm libm.so.6 linux required store user version x86_64-linux-gnu
dkms-build-failed hw0lff/screen-share-sway/issues/3 arch1 arch1-1 dkms headers kernelsourcedir located option package source tell v4l2loopback where
module-not-loaded scaleway/image-debian/issues/25 do exist filter initialize insmod iptables need needs perhaps table upgraded your
stale-running-kernel scaleway/kernel-tools/issues/321 drwxr drwxr-xr-x exist filter initialize iptables ls modules std std-1 table uname
systemd-workdir-inaccessible scylladb/scylla-jmx/issues/151 absolute changing exit-code home path requested result started stopped stopping test working
boot-partition-full johang/sd-card-images/issues/50 arm64 cpio generating initramfs initramfs-tools initrd mkinitramfs post-installation subprocess tools triggers update-initramfs
boot-partition-full johang/sd-card-images/issues/50 cpio generating initramfs initramfs-tools initrd mkinitramfs post-installation sub sub-process subprocess triggers update-initramfs
cni-not-initialised labring/sealos/issues/1663 age begin cni initialized kubelet.go networkpluginnotready networkready nodes notready plane returns roles
restricted-container-guest ferrumgate/secure.install/issues/53 br_netfilter directory fatal found in lib modprobe module modules netfilter not pve
module-signature-rejected Snawoot/linux-secureboot-kit/issues/3 could dmesg insert key modprobe operation permitted signature signed trusted vboxdrv with
plain-http-on-tls-port jfroment/seedbox/issues/37 an client http https request sent server to
oom-killed noelshin/selfmask/issues/11 by code exit finished interrupted process signal with
selinux-denied fedora-selinux/selinux-policy/issues/2328 avc generate init_t ino mapping object_r permissive scontext system_r system_u tclass tcontext
systemd-workdir-inaccessible lollipopkit/server_box_monitor/issues/25 at chdir counter exit-code job journalctl monitor restart result scheduled spawning step
oom-killed kubernetes-retired/service-catalog/issues/2770 coreos crashloopbackoff describe etcd image last latest quay quay.io reason terminated waiting
docker-daemon-not-installed mongodb-developer/service-tests/issues/18 docker docker.service failed found not service start sudo to unit
systemd-unit-bad-path servicer-labs/servicer/issues/22 at exec executable exit-code exited locate logs result spawning started step svc
ipv6-disabled-kernel hwdsl2/setup-ipsec-vpn/issues/6 filter help information initialize ip6tables ip6tables-restore line more occurred restore table try
kernel-without-modules hwdsl2/setup-ipsec-vpn/issues/158 dep key kmod kmod_search_moddep libkmod libkmod.c moddep modprobe modules modules.dep.bin open search
nft-ruleset-xtables-compat hwdsl2/setup-ipsec-vpn/issues/1830 compat iptables-nft netfilter nft nftables nftables.conf nftables.service ruleset sysconfig tables unsupported xtables
mtu-mismatch hashicorp/setup-packer/issues/49 api check com error get handshake http https net timeout tls
file-descriptor-limit gwu-libraries/sfm-ui/issues/709 data elasticsearch file files index java many nodes open too
module-version-mismatch intel/linux-sgx-driver/issues/35 could drivers exec format generic insert insmod intel kernel modprobe modules sbin
restricted-container-guest shadowsocks/shadowsocks/issues/375 addr applying console core ipv6 magic messages restrict reuse security sysctl sysctl.d
missing-tun-device clowwindy/ShadowVPN/issues/154 can create dev device directory file net no open such tun vpn
node-ip-changed shakenfist/shakenfist/issues/688 assign before bind counter etcd initialized listen member quickly repeated requested scheduled
module-not-loaded juewuy/ShellCrash/issues/774 by chain grep iptables kernel match modprobe net netfilter target that tproxy
selinux-denied juewuy/ShellCrash/issues/960 cat core denied exec executable locate log permission spawning step test tmp
bind-source-wrong lukassoo/ShellyExporters/issues/3 bind daemon docker does error etc exists failed from mount not response
network-scope-mismatch openanalytics/shinyproxy-config-examples/issues/36 attach code could desc error example manually net network not rpc to
deleted-files-held-open Shippable/support/issues/1147 avail deleted df du left lost lsof manage reg space srv xvda1
fs-mounted-readonly SickChill/sickchill/issues/7362 blk critical ext4-fs ext4_journal_check_start journal op phys phys_seg remounting sector seg sense
iptables-binary-missing siderolabs/extensions/issues/1061 clear exec executable ext fail firewall ip6tables mode nodes router supported tailscale
seccomp-old-libseccomp bbernhard/signal-cli-rest-api/issues/181 can core errno initialize initialized operation permissionerror permitted python runtime state supervisor
kernel-config-missing robinpaulson/SimpleRT/issues/48 by chain iptables match name no target that
module-in-use joeknock90/Single-GPU-Passthrough/issues/25 fatal grep in is lsmod modprobe module nvidia use
snap-docker-confinement sirixdb/sirix/issues/632 attaching compose creating mkdir mount only opt path read read-only source while
host-unreachable EasyEngine/site-type-wp/issues/207 clean curl errors example html out port site ssl timed verification www
clock-skew-tls skiffos/SkiffOS/issues/286 before certificate distro expired opening progress registry-1.docker.io ssh successfully tls verify yet
docker-proxy-missing skiffos/SkiffOS/issues/34 alpine connectivity driver endpoint exec executable external found path programming proxy response
loaded-module-stale stackhpc/ansible-slurm-appliance/issues/287 all api but client have make mismatch nvidia nvrm same sure that
unit-masked crc-org/snc/issues/425 active dead inactive loaded masked ntp reason set stop systemctl timedatectl unit
resolv-conf-broken mosajjal/sniproxy/issues/12 connection dial get ghcr ghcr.io https lookup read refused response tcp udp
docker-socket-unit-missing frostyard/snosi/issues/289 activation failed found load no socket sockets to via
not-root siomiz/SoftEtherVPN/issues/19 denied filter initial initialize must needs ok perhaps permission setup table upgraded
dkms-build-failed bluecherrydvr/solo6x10/issues/14 consult dkms doing dpkg initial installation make.log post-installation sub sub-process subprocess were
boot-partition-full getsolus/packages/issues/5181 cache copy dynamic extra filesystems left manager project space success syncing updating
docker-chains-flushed yifanzheng/solution-collection/issues/12 by chain docker0 exit iptables match name no status target that
inotify-limit-exhausted kfstorm/sonarr-metadata-rewrite/issues/57 enospc inotify limit oserror packages python3 raise reached site site-packages venv watch
resolv-conf-broken sonic-net/sonic-buildimage/issues/7818 conf directory file no open or resolv resolv.conf resolve run such systemd
arch-mismatch-exec-format chrisns/docker-node-sonos-http-api/issues/9 caused error exec format init linux process standard standard_init_linux.go user
storage-driver-unsupported ValveSoftware/source-sdk-2013/issues/1253 backing configure containers extfs fs graph over overlay storage support supported unsupported
missing-tun-device sous-chefs/openvpn/issues/79 built due epoll exiting ipv6 lzo mh openssl openvpn ssl tap tun
module-not-loaded spdk/spdk/issues/1861 address ceph dev device img loop losetup mknod raw set such tmp
arch-mismatch-exec-format alexjustesen/speedtest-tracker/issues/913 arm entries for in linux list manifest matching no the
inotify-limit-exhausted gbbirkisson/spis/issues/169 about closed db environment img include location many reached variable watch watcher
kernel-config-missing peacey/split-vpn/issues/117 delete help iptables-restore mark net.ipv4.conf.all.src_valid_mark prefixlength raw restore suppress suppress_prefixlength sysctl tun0
inotify-limit-exhausted splitbrain/Watcher/issues/23 avail database devtmpfs df enospc html left shm space tmpfs watch xvda1
systemd-unit-bad-path Spotifyd/spotifyd/issues/431 activating auto auto-restart docs exec execstart github github.com preset restart since vendor
builder-driver-limited tconbeer/sqlfmt/issues/372 buildx create currently different driver feature multiple please supported switch use with
disk-pressure SREGym/SREGym/issues/537 age avail describe df events filesystem mounted node2 normal over reason size
ssh-host-key-refused webfactory/ssh-agent/issues/18 could failed fatal from host key not read remote repository verification
ssh-algorithms-disjoint zachlatta/sshtron/issues/35 com example found host key matching port rsa ssh their type unable
stale-running-kernel sshuttle/sshuttle/issues/253 cleanup connected env manjaro method password ports python3 redirect site site-packages sshuttle
systemd-unit-bad-path yrutschle/sslh/issues/176 bind cap description documentation environmentfile full multi network.target opts share spawning sysconfig
lib-modules-not-mounted yrutschle/sslh/issues/409 change disable disable_ipv6 drop eq ip6tables ipv6 lo perhaps prerouting raw route
oom-killed cPanelSSP/SSP/issues/76 anon anon-rss file-rss grep kb killed messages process rss total total-vm uid
kernel-config-missing zfl9/ss-tproxy/issues/282 extension iptables-nft list managed mangle nat nft null redirect ruleset touch tproxy
kube-object-missing stackanetes/stackanetes/issues/48 assigned configmaps count default-scheduler events failedmount normal reason scheduler skipping syncing volumes
unsupported-kernel-wsl offvault/Stadia-X/issues/1 error failed hcd loading update with wsl
selinux-denied stalwartlabs/stalwart/issues/274 cd denied drwxr exec it ls open opt permission podman sh total
kernel-config-missing starfive-tech/Debian/issues/13 argument cryptsetup device device-mapper enter invalid ioctl luksopen mapper passphrase reload sda1
kernel-config-missing starfive-tech/linux/issues/129 config_tun createtun flushing newuserspaceengine nor starfive tailscale0 tailscaled tstun tstun.new wgengine wgengine.newuserspaceengine
conntrack-table-full wballard/starphleet/pull/352 conntrack dropping full nf_conntrack packet table
apparmor-userns-restricted RusNor/StartWine-Launcher/issues/37 are bwrap denied hostname hosts internal map permission remounting runtime setting uid
stale-running-kernel ValveSoftware/SteamOS/issues/2047 directory dummy fatal found in lib modprobe module modules not
systemd-sandbox-path-missing smallstep/certificates/issues/685 at exit-code exited main mount namespace namespacing result set spawning started step
inotify-limit-exhausted Stirling-Tools/Stirling-PDF/issues/1728 any base inotify ioexception java limit monitoring reached register scheduling warn watches
lxc-nesting-missing d3vzer0/streamio/issues/3 bad caused changed container_linux.go merged mounting oci overlay2 permission process_linux.go rootfs rootfs_linux.go
dns-resolver-failing lossless1024/StreaMonitor/issues/127 buster deb.debian.org debian-security dists fetch ignored inrelease old resolving rf temporary they
clock-skew-tls matz/streem/issues/32 certificate debian expired images index index.docker.io pull pulling repositories repository valid yet
resolvconf-missing StreisandEffect/streisand/issues/1434 address delete fd line link mtu quick resolvconf setconf wg wg-quick wireguard
wireguard-module-missing StreisandEffect/streisand/issues/1570 access answers delete interface link manjaro protocol quick rtnetlink wg-quick wg0 wireguard
kernel-config-missing kitten/docker-strongswan/issues/7 aborting charon critical dmn family ike initialization ipsec knl routing strongswan unmet
kernel-config-missing strongX509/docker/issues/3 aborting bypass charon critical dmn ike ipsec knl linuxkit routing strongswan unmet
host-module-not-loaded subspacecloud/subspace/issues/35 do exist initialize insmod ip6tables nat need needs perhaps table upgraded your
bridge-address-conflict osrf/subt/issues/613 address compose creating docker-compose net one other overlaps pool removing space tmp
peer-name-unresolved suitenumerique/docs/issues/339 app conf conf.d default default.conf dev emerg etc exited host nginx upstream
module-version-mismatch linux-sunxi/sunxi-livesuite/issues/20 author dc dp dsc gpl mod_unload modversions retpoline srcversion struct ubuntu1 vermagic
kernel-config-missing jakeday/linux-surface/issues/338 check check-config.sh config config_ip_nf_target_masquerade config_nf_nat_ipv4 ipv4 masquerade missing nat target
efi-variables-full linux-surface/surface-uefi-firmware/issues/10 allow authenticating descriptor efivarfs installing intel left management scheduling space write writing
inotify-limit-exhausted swoole/docker-swoole/issues/14 allowed increase inotify limit max max_user_watches per reached via watch watches www
inotify-limit-exhausted hgop/syllabus-2020/issues/43 development enospc er event events fs.inotify.max_user_watches inotify reached unhandled watch watchers watches
inotify-limit-exhausted syncthing/syncthing/issues/4833 device filesystem folder home left no on space start username watcher while
kernel-config-missing telnetdoogie/synology-docker/issues/38 checking cm compile containermanager continue ko place them these upgrading we without
iptables-raw-table-missing telnetdoogie/synology-docker/issues/43 direct drop filtering insmod needs networking perhaps prerouting raw rule upgraded wait
module-not-loaded telnetdoogie/synology-docker/issues/48 direct drop filtering insmod needs networking nperhaps prerouting raw rule upgraded wait
ipv6-nat-unsupported telnetdoogie/synology-docker/issues/50 dead insmod ip6tables legacy masquerade needs perhaps postrouting rule tables upgraded wait
runc-version-broken telnetdoogie/synology-docker/issues/51 access detected during ls oci proc runc self setup shim task unsafe
module-version-mismatch telnetdoogie/synology-docker/issues/63 cm containermanager direct download filtering folder installing killed ko place prerouting validating
iptables-raw-table-missing telnetdoogie/synology-docker/issues/85 direct docker0 drop filtering insmod needs networking perhaps platform prerouting raw upgraded
ipv6-nat-unsupported telnetdoogie/synology-docker/issues/99 enable insmod ip6tables legacy masquerade needs perhaps postrouting rule tables upgraded wait
wireguard-module-missing runfalk/synology-wireguard/issues/199 access answers delete interface link protocol quick rtnetlink supported wg-quick wg0 wireguard
resolvconf-missing runfalk/synology-wireguard/issues/56 accessible delete fd mtu quick resolvconf setconf wg wg-quick wg0 wireguard world
systemd-workdir-inaccessible systemd/systemd/issues/10568 changing chdir description echo execstart oneshot pwd requested spawning step working workingdirectory
systemd-sandbox-path-missing systemd/systemd/issues/10972 apache application control exit-code libexec namespace namespacing policy spawning step update web
systemd-directory-unusable systemd/systemd/issues/12131 at execution manjaro network set spawning special state step systemd time usr
not-root systemd/systemd/issues/15811 apply before capabilities change exit-code operation permitted spawning step test true uid
lxc-nesting-missing systemd/systemd/issues/17866 denied mount namespacing permission proc root run set systemd unit unit-root up
inotify-limit-exhausted systemd/systemd/issues/17992 allocate files fs.inotify.max_user_watches inotify many max max_user_watches sysctl tail too watch watches
systemd-unit-user-missing systemd/systemd/issues/25888 after app description execstart group html ini network.target nginx share simple unit
script-shebang-bad systemd/systemd/issues/3038 at bad bash echo exec exited interpreter main spawning step systemd tmp
systemd-sandbox-path-missing systemd/systemd/issues/35045 at bak mount namespace namespacing root set spawning step systemd unit unit-root
systemd-directory-unusable systemd/systemd/issues/35311 at device execution left runtime set space spawning special step systemd usr
dns-resolver-failing systemd/systemd/issues/39458 address can com find from got nslookup reply server
module-name-mistyped systemd/systemd/issues/40310 failed find load module modules systemd to
systemd-workdir-inaccessible systemd/systemd/issues/6019 after chdir description edu entered execstart first mysql requires some systems workingdirectory
modprobe-config-invalid nefelim4ag/systemd-swap/pull/15 created device devices ignored is max parameter unknown zram
systemd-unit-bad-path nefelim4ag/systemd-swap/issues/153 execstart execute files manage partitions pkg preset spawning step swap vendor zram
dkms-build-failed scarburato/t150_driver/issues/54 arch1 arch1-2 dkms.conf initrd kernelsourcedir located removing rmmod symlink tell versions where
firmware-missing t2linux/T2-Ubuntu/issues/108 bin direct failed firmware for grep journalctl load request setup using with
kernel-config-missing tailscale/tailscale/issues/10945 cat gcc grep host ip_tables linux lsmod proc smp tables ubuntu ubuntu1
stale-running-kernel tailscale/tailscale/issues/14898 config_tun createengine createtun getlocalbackend newuserspaceengine rpi rpt tailscale0 tstun tstun.new tun.ko verbose
resolv-conf-broken tailscale/tailscale/issues/15982 bookworm deb deb.debian.org debian dists fetch inrelease nameserver org resolving search temporary
restricted-container-guest tailscale/tailscale/issues/16932 config_tun disk newuserspaceengine nor pve tailscale tailscale0 tailscaled tailscaled.service tun wgengine wgengine.newuserspaceengine
tailscaled-not-running tailscale/tailscale/issues/19152 agent appear counter doesn quickly repeated resources scheduled tailscale tailscaled tailscaled.service too
missing-tun-device tailscale/tailscale/issues/2456 bypass config_tun logtail mark newuserspaceengine string tailscale tailscale0 tailscaled tun wgengine wgengine.newuserspaceengine
kernel-config-missing tailscale/tailscale/issues/3351 closing disabling flushing logpolicy newuserspaceengine rc routing tailscale tailscale0 tailscaled wgengine wgengine.newuserspaceengine
iptables-binary-missing tailscale/tailscale/issues/391 creating exec executable found iptables newuserspaceengine path router tailscale0 tun wgengine wgengine.newuserspaceengine
kernel-config-missing tailscale/tailscale/issues/4086 chain chain_add health nat nf_tables postrouting prerouting router sbin setting tables wait
missing-tun-device tailscale/tailscale/issues/5002 config_tun createtun newuserspaceengine nor pve tailscale0 tailscaled tailscaled.service tstun tstun.new wgengine wgengine.newuserspaceengine
missing-tun-device tailscale/tailscale/issues/62 createtun directory engine error file no or starting such wireguard
iptables-binary-missing tailscale/tailscale/issues/7934 closing compressed createengine flushing getlocalbackend logpolicy logtail newuserspaceengine tailscale0 upload wgengine wgengine.newuserspaceengine
stale-running-kernel tailscale/tailscale/issues/895 but config_tun createtun direct disk drivers tailscale0 tailscaled tailscaled.service tun tun.ko wgengine
missing-tun-device tailscale/github-action/issues/175 clear createtun direct logpolicy logtail mem nil rc string tailscale tailscale0 tailscaled
kernel-config-missing SierraSoftworks/tailscale-unifi/issues/140 agent alpine config_tun disk modules nor preset tailscale tailscaled tailscaled.service tun vendor
resolv-conf-broken talebook/talebook/issues/85 errno failure in name resolution temporary
builtin-module-not-detected siderolabs/talos/issues/7789 builtin cat grep ip_vs ipvs message modprobe modules modules.builtin net netfilter wrr
node-ip-changed siderolabs/talos/issues/8714 caller err interfaces ip kubelet kubelet_node_status.go msg node set some ts validate
initramfs-too-large siderolabs/talos/issues/8813 any boot continue error key memory of out press to
br-netfilter-missing home-operations/talosctl-cluster-action/pull/2 br_netfilter bridge-nf-call-iptables call env failedcreatepodsandbox flannel main.go netfilter plugin stat subnet sys
inotify-limit-exhausted jetstack/tarmak/issues/756 cadvisor cgroup container_id fs inotify inotify_add_watch kubelet.go kubepods left memory space watch
kernel-modules-extra-missing taskcluster/taskcluster/issues/7118 aloop aws backing link live load modprobe modules output public snd snd-aloop
kernel-config-missing thombashi/tcconfig/issues/38 armv7 gpl ingress intree mod_unload modversions netem sch sched srcversion tc vermagic
dkms-build-failed lyatiss/tcp_probe_plus/issues/3 area building cleaning consult dkms kernelrelease make.log preparation probe return skipping unnecessary
conntrack-table-full session-replay-tools/tcpcopy/issues/131 conntrack dropping full nf_conntrack packet table
stale-pid-file JetBrains/teamcity-docker-agent/issues/46 daemon delete docker.pid ensure file found or pid run running starting var
file-descriptor-limit telemt/telemt/pull/57 accept error files many open too
systemd-unit-bad-path robmarkcole/tensorflow-lite-rest-server/issues/28 bin etc executable found local path sbin server system systemctl systemd usr
docker-daemon-not-running sqlsec/termux-install-linux/issues/3 bus debug docker.sock errors false mode operation permitted pretty printing sock unix
docker-context-wrong cattle-ops/terraform-aws-gitlab-runner/issues/160 at cannot connect daemon docker is run running tcp the to
swap-enabled oracle/terraform-kubernetes-installer/issues/52 contained disable fail fail-swap-on filename flag kubelet.service partition priority sda2 swap swaps
time-not-synced marcone/teslausb/issues/247 activated been certificate connected connecting githubusercontent has raw raw.githubusercontent.com resolving trusted yet
time-not-synced marcone/teslausb/issues/441 above here html install.sh rclone secure situation speed therefore upload verify visit
smb-share-refused marcone/teslausb/issues/531 cifs credentials dir e.g iocharset man manual mount.cifs page refer utf8 vers
script-shebang-bad testdrivenio/testdriven-app-2.4/issues/15 build caused compose directory docker-compose exec init linux standard standard_init_linux.go such user
kernel-config-missing revyos/thead-kernel/issues/18 directory fatal found in lib misc modprobe module modules not
disk-full theia-ide/theia-apps/issues/313 build could device enospc file home left log on space write yarn
systemd-unit-bad-path chestm007/linux_thermaltake_riing/issues/10 counter execstart hold hold-off job off over preset restart scheduled scheduling stopped
selinux-denied erpalma/throttled/issues/229 auid avc init_t object_r permissive scontext ses subj system_r system_u tclass tcontext
systemd-unit-bad-path erpalma/throttled/issues/301 cpu execstart executable intel locate min python3 spawning step stop us venv
dkms-build-failed dell/thunderbolt-dkms/issues/4 area autoinstall cleaning consult declaration function implicit implicit-function-declaration make.log preparation unnecessary werror
containerd-config-invalid tianon/dockerfiles/pull/713 did erro expect io.containerd.x.vx libcontainerd opt plugin successfully timeout toml uri waiting
package-source-refused gphalkes/tilde/issues/46 download example.org gpg project repositories repository securely signatures signed therefore updating were
package-source-refused teejee2008/timeshift/issues/185 apt-secure creation gpg inrelease manpage no_pubkey pubkey secure signatures signed therefore verified
kernel-config-missing Tk-Glitch/PKGBUILDS/issues/259 aloop directory fatal found in lib modprobe module modules snd snd-aloop sudo
selinux-denied teemtee/tmt/issues/1179 bash cannot denied directory docker.io it ls mailman open permission podman pwd
kernel-config-missing tobetter/linux/issues/3 doesn ebtables filter initialize insmod mangle need needs perhaps support table upgraded
package-source-refused tonistiigi/xx/pull/167 arch centos curl mirror mirrorlist os plugins release repo resolve retrieve yum
resolv-conf-broken containers/toolbox/issues/214 access cannot conf directory host lrwxrwxrwx ls networkmanager resolv resolv.conf root such
tls-ca-untrusted docker-archive/toolbox/issues/603 authority by certificate get hello hello-world https registry registry-1.docker.io response signed world
proxy-misconfigured DeepVAC/TorchPod/issues/64 awaiting canceled client.timeout exceeded headers pull registry registry-1.docker.io request tag timeout waiting
module-not-loaded rusoku/TouCAN-SocketCAN/issues/1 could error in insert insmod module not symbol unknown
module-not-loaded linux-thinkpad/tp_smapi/issues/30 debug dmesg err extra grep insert insmod lock module modules read symbol
runc-version-broken telekom-security/tpotce/issues/611 cannot no on provided response service start status unknown
ipset-module-missing lisaac/tproxy-gateway/issues/2 argument flushing gateway init.sh ipset iptables line mode received stopped tproxy xt_set
selinux-denied aquasecurity/tracee/issues/404 allowed bpf enforcing enough object policy probe rlimit selinux supports sure syscall
restricted-container-guest turnkeylinux/tracker/issues/1741 couldn denied device kernel lacks open permission ppp pppd sbin support vpn
docker-api-version-mismatch traefik/traefik/issues/12253 api client information minimum newer old please retrieve supported too upgrade your
plain-http-on-tls-port traefik/traefik/issues/7428 an client data get http https level msg request response sent unexpected
apparmor-userns-restricted transformerlab/transformerlab-app/issues/185 aborting binary but configured helper now owned sandbox suid sure than without
vpn-login-refused haugene/docker-transmission-openvpn/issues/309 af_inet auth exiting inet initiated peer push received sent sigterm soft vpn
missing-tun-device haugene/docker-transmission-openvpn/issues/881 cannot dev directory errno file net no open or such tap tun
restricted-container-guest travis-ci/travis-ci/issues/1503 could dep directory fatal lib load modprobe modules modules.dep such sudo tun
oom-killed travis-ci/travis-ci/issues/7427 adj gfp gfp_kernel java killer mask mems mems_allowed oom oom_score_adj order score
default-route-missing clustervision/trinityX/issues/118 connect docker0 eth0 eth1 ip kernel link metric ping proto scope src
iptables-binary-missing Jrohy/trojan/issues/576 canceled chain event graceful instance libcontainerd moby obtaining plugins shutdown stopping stream
restricted-container-guest binpash/try/issues/129 clone map map-root-user permitted proc stat sys sysctl unprivileged unprivileged_userns_clone unshare userns
apt-lock-or-broken omacom/try-omarchy-windows/issues/90 all database error failed lock package to unable
proxy-misconfigured danielfrg/tsne/issues/21 awaiting canceled client.timeout context exceeded headers mb registry registry-1.docker.io sending step timeout
restricted-container-guest tsuru/now/issues/33 any by couldn extra find image linux locate package regex to unable
restricted-container-guest tteck/Proxmox/issues/28 apparmor apparmor_parser but docker-default hello hello-world kr parser permission profile replace world
module-signature-rejected lcgamboa/tty0tty/issues/8 cp depmod echo generic headers insert make makefile misc modules permitted src
missing-tun-device turnkeylinux/tracker/issues/1032 conf config dev due errno exiting net of open openvpn tap tun
net-tool-outdated CZ-NIC/turris-os/issues/33 add cake dev grep is lsmod option qdisc root sch tc unknown
module-signature-rejected tuxedocomputers/tuxedo-keyboard/issues/186 acpi by could dkms insert key modprobe rejected service systemctl was wmi
boot-partition-full tuxedocomputers/linux/issues/7 compressed dm-2 generating initramfs-tools initrd mkinitramfs post-installation resume triggers update-initramfs variable zstd
rfkill-blocked ct-Open-Source/tuya-convert/issues/345 closed configuring dnsmasq flash hostapd hwaddr initialization parameters possible soft uninitialized wlan0
nfs-statd-not-running poseidon/typhoon/pull/26 arguments either exports incorrect keep locking locks mount.nfs nolock rpc.statd statd volumes
boot-kernel-not-updated FooDeas/raspberrypi-ua-netinst/issues/165 dep drwxr drwxr-xr-x ip6 ip6_tables kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin search
module-not-loaded FooDeas/raspberrypi-ua-netinst/issues/43 grep i2c lsmod
dkms-build-failed TheRemote/Ubuntu-Server-raspi4-unofficial/issues/91 build dkms headers install kernelsourcedir located option package please tell where your
kernel-config-missing Joshua-Riek/ubuntu-rockchip/issues/14 error exfat filesystem type unknown
kernel-config-missing Joshua-Riek/ubuntu-rockchip/issues/161 devices directory fatal found in lib modprobe module modules num rockchip zram
module-not-loaded Joshua-Riek/ubuntu-rockchip/issues/297 always init macvlan name network operation port privileged response restart sbin supported
apt-lock-or-broken Joshua-Riek/ubuntu-rockchip/issues/504 apt-get broken containerd.io correct dependencies depends docker-ce docker-ce-cli held packages problems unmet
script-shebang-bad DamionGans/ubuntu-wsl2-systemd-script/issues/54 command found line not script systemd ubuntu wsl2
zfs-pool-not-imported ublue-os/ucore/issues/321 another data exit-code failure import last pool previously result was zfs zpool
ntfs-volume-unclean Ferk/udev-media-automount/issues/16 base drwxr drwxr-xr-x ls media mkdir ntfs only read read-only root total
net-tool-outdated fabianishere/udm-kernel-tools/issues/21 aarch64 add cake gnu modprobe option qdisc sbin sch smp tc uname
kernel-config-missing UDOOboard/linux_kernel/issues/32 adding answers cleaning controller eth0 eth1 exception hosts interface links pair rtnetlink
ufw-conflict chaifeng/ufw-docker/issues/105 ac dpt len mac prec res spt syn tos ttl urgp window
ufw-conflict chaifeng/ufw-docker/issues/119 dpt len mac prec res spt syn tos ttl urgp window xx
ufw-conflict chaifeng/ufw-docker/issues/156 docker_gwbridge dpt gwbridge len mac prec res spt syn tos urgp window
ufw-conflict chaifeng/ufw-docker/issues/16 anywhere destination domain drop fin flags forward prot return spt syn ufw
ufw-conflict chaifeng/ufw-docker/issues/53 anywhere dpt len mac prec res spt syn tos urgp window xx
boot-partition-full Ultramarine-Linux/triage/issues/67 boot filesystem installing internal mb more needs on package running space transaction
snap-docker-confinement getumbrel/umbrel/issues/1137 closing console entry filename main.py most perform permissionerror point site site-packages traceback
compose-file-invalid getumbrel/umbrel/issues/399 because docker-compose.yml e.g either might place services specify under unsupported wrong yml
ipset-module-missing gxfxyz/unblockchn/issues/1 chain dst iptables match match-set nat port prerouting redirect target that to-port
module-not-loaded gxfxyz/unblockchn/issues/4 dst last match-set most non-zero prerouting recent redirect router subprocess to-port traceback
dns-stub-conflict-port-53 MatthewVance/unbound-docker/issues/35 bind connectivity external ipv4 listen lsof pihole programming resolve systemd-resolve udp userland
dns-stub-conflict-port-53 MatthewVance/unbound-docker/issues/88 address already bind connectivity driver endpoint external listen programming proxy tcp4 userland
docker-object-in-use unfetter-discover/unfetter/issues/1233 clean docker-compose done down endpoints flag project remove removed removing socket stopping
cgroup-not-mounted jacobalberty/unifi-docker/issues/594 cgroup cgroups does exist host latest mountpoint name net response unifi unknown
arch-mismatch-exec-format hacor/unifi-freeradius-ldap/issues/8 caused compose docker-compose exec format init linux process standard standard_init_linux.go up user
compose-not-installed GiuseppeGalilei/Unifi-Network-Application/issues/5 compose docker flag help in see shorthand unknown up
restricted-container-guest Ubiquiti-App/UNMS/issues/38 applylayer denied docker exit images layer permission pull register status stderr stdout
module-not-loaded krumboeck/usb2can/issues/10 dmesg echo err free loading open out out-of-tree symbol taints tree usb
loop-device-missing usbarmory/usbarmory-debian-base_image/issues/36 all boot dev device directory loop loop0 losetup make mark set such
kernel-config-missing usbarmory/usbarmory-debian-base_image/issues/43 broadcast conntrack find ftp modprobe module modules net netbios netfilter netlink xt_conntrack
seccomp-old-libseccomp raspberrypi/userland/issues/675 alpine armv7l date gnu it latest linux rm run smp uname v7l
package-source-refused ustclug/discussions/issues/385 ce dnf docker-ce docker-ce-stable downloading edu repo repodata repomd repomd.xml ustc xml
mount-option-refused util-linux/util-linux/issues/1048 codepage drive fat fat-fs helper ro sdc1 superblock unrecognized value vfat wrong
module-blacklisted util-linux/util-linux/issues/4307 filesystem media mount ntfs3 type unknown
port-already-allocated tiangolo/uwsgi-nginx-docker/issues/53 address already bind emerg failed in nginx to use
dkms-build-failed v4l2loopback/v4l2loopback/issues/104 armv6l attr cc declaration entering function implicit implicit-function-declaration loopback make.log strict werror
module-version-mismatch v4l2loopback/v4l2loopback/issues/133 armv7l could format gnu insert insmod invalid module preempt smp v4l2loopback v4l2loopback.ko
kernel-modules-extra-missing v4l2loopback/v4l2loopback/issues/148 aws ctrl custom devdata dmesg ioctl2 symbol unregister v4l2loopback video video_devdata video_ioctl2
module-index-stale v4l2loopback/v4l2loopback/issues/150 directory fatal found in lib modprobe module modules not sudo v4l2loopback
dkms-build-failed v4l2loopback/v4l2loopback/issues/154 build completed dkms does headers install installed module seem since skipped was
dkms-build-failed v4l2loopback/v4l2loopback/issues/159 build home make makefile modules pi recipe stop target uname v4l2loopback v4l2loopback.ko
module-version-mismatch v4l2loopback/v4l2loopback/issues/208 dmesg exec format generic insert magic mod mod_unload should smp unload v4l2loopback
module-version-mismatch v4l2loopback/v4l2loopback/issues/212 about argument could dev device disagrees err insert invalid modprobe symbol v4l2loopback
module-signature-rejected v4l2loopback/v4l2loopback/issues/306 configure dpkg insert installation installed permitted post post-installation processing script subprocess v4l2loopback
module-version-mismatch v4l2loopback/v4l2loopback/issues/31 about devdata disagrees extra inserting ioctl2 symbol v4l2loopback v4l2loopback.ko video video_devdata video_ioctl2
dkms-build-failed v4l2loopback/v4l2loopback/issues/372 for headers install kernel manjaro missing module to unable v4l2loopback
module-signature-rejected v4l2loopback/v4l2loopback/issues/394 beginning completed depmod dkms inactive insert key modprobe rejected v4l2loopback was x86_64
modprobe-config-invalid v4l2loopback/v4l2loopback/issues/45 dkms dmesg generic inserting parameter smp symbol updates v4l2loopback v4l2loopback.ko video video_nr
module-signature-rejected v4l2loopback/v4l2loopback/issues/546 currently initialization insert key loaded may modprobe rejected rmmod v4l2loopback want was
module-version-mismatch v4l2loopback/v4l2loopback/issues/583 aarch64 dmesg exec format gnu insert missing modprobe preempt smp tegra v4l2loopback
kernel-modules-extra-missing v4l2loopback/v4l2loopback/issues/59 devdata ioctl2 parameter signature symbol tainting unregister v4l2loopback verification video video_devdata video_ioctl2
dkms-build-failed v4l2loopback/v4l2loopback/issues/674 debian dynamic gnu modprobe module modules preempt preempt_dynamic smp uname v4l2loopback x86_64
br-netfilter-missing rootsongjc/kubernetes-vagrant-centos-cluster/issues/12 bridge-nf-call-ip6tables bridge-nf-call-iptables disable forward iptable net.ipv4.ip_forward node2 parameter resolution selinux stat sysctl
kernel-without-modules displague/vagrant-linode/issues/27 aufs dep extra kmod_search_moddep libkmod libkmod.c locate moddep modules.dep.bin regex stdin tty
file-server-unreachable OpenStackCookbook/vagrant-openstack/issues/45 downloads means mount.nfs nfs non-zero protocol requested ssh transport vagrant vers zero
kernel-modules-extra-missing oracle/vagrant-projects/issues/460 command_failed created firewall-cmd firewalld firewalld.service multi nftables now python-nftables query symlink wants
file-server-unreachable winnfsd/vagrant-winnfsd/issues/103 foo means mkdir mount.nfs mountpoint nfs nolock non-zero then timed vagrant vers
efi-variables-full Vanilla-OS/vanilla-installer/issues/417 efi efivarfs entry grub grub-install installing left panic platform space variable writing
systemd-unit-user-missing ssbostan/vboxpower/issues/5 credentials determine failed no process service such to user
host-module-not-loaded vdsm/virtual-dsm/issues/676 anywhere dynamic format forward input policy postrouting preempt_dynamic prot redhat redhat-release vm_net_dev
systemd-unit-user-missing vectordotdev/vector/issues/1581 code entered exited main process service started starting state status unit user
dkms-build-failed bmcgonag/Vector/issues/18 aws directory fatal ip6table iptable iptable_nat lib modprobe module modules nat wireguard
kernel-modules-extra-missing mortedamos/vehicle-hacking/issues/1 directory fatal found in lib modprobe module modules not sudo vcan
module-signature-rejected jlam55555/veikk-linux-driver/issues/3 available could for insert install key make makefile modprobe recipe required target
luks-key-refused velvet-os/imagebuilder/issues/215 available key no passphrase this with
restricted-container-guest vgist/dockerfiles/issues/16 admin cap cap-add correct dir errno nfs nfsd problem rpc.nfsd share then
systemd-unit-bad-path vicinaehq/vicinae/pull/605 at exec executable exit-code exited journalctl locate result spawning started step user
kernel-config-missing VILLASframework/node/issues/218 did interface linuxkit lo logging netem nodes pipe prio sch sub subsystem
macvlan-parent-taken vdsm/virtual-dsm/issues/405 busy create daemon device failed from macvlan or port resource response the
module-in-use VirtualGL/virtualgl/issues/202 attempting config memory module nvidia opt permissions remove rmmod so uvm will
kernel-config-missing starfive-tech/VisionFive2/issues/89 config_tun createtun newuserspaceengine nor starfive tailscale tailscale0 tailscaled tstun tstun.new wgengine wgengine.newuserspaceengine
dkms-build-failed Hyphaed/vmware_module_builder/issues/22 bootstrap common compilation generic headers include make makefile makefile.build scripts src terminated
dkms-build-failed mkubecek/vmware-host-modules/issues/167 could dev directory kernel loaded make module open please such sure that
module-signature-rejected mkubecek/vmware-host-modules/issues/55 could error generic insert insmod lib misc modprobe modules not operation permitted
storage-driver-unsupported void-linux/void-packages/pull/19374 backing containerd d_type enable filesystem if io.containerd.snapshotter.v1.overlayfs overlayfs plugin snapshotter support xfs
memory-cgroup-disabled void-linux/void-packages/issues/24657 cgroup grep memory mounts proc
boot-partition-full void-linux/void-packages/issues/2628 block fs kernel mount on panic root syncing unable unknown unknown-block vfs
preflight-program-missing void-linux/void-packages/pull/38343 conntrack errors execution fatal fileexisting found occurred path phase preflight some system
kernel-config-missing void-linux/void-packages/issues/23662 conf could error etc nft nftables nftables.conf not process rule supported
kernel-config-missing HelloVolla/ubuntu-touch-beta-tests/issues/73 before.rules ftp ip6tables-restore kmod_search_moddep libkmod.c netbios nf_conntrack_ftp nf_conntrack_netbios_ns nf_nat_ftp owned ufw ufw-init
stale-running-kernel dswd/vpncloud/issues/27 device error failed interface no open os such tap to virtual
missing-tun-device dswd/vpncloud/issues/306 device error failed interface no open os such tap to virtual
resolv-conf-broken wknapik/vpnfailsafe/issues/14 conf directory etc file no or resolv resolv.conf such
boot-loader-target-wrong felixonmars/vps2arch/issues/23 bios contains cross disk embedding gpt grub grub-install label partition possible won
restricted-container-guest vpsfreecz/vpsadminos/issues/47 core fully modprobe modules mountpoint operation permitted snap snapd squashfs support tmp
inotify-limit-exhausted microsoft/vscode/issues/7950 enospc exports inappropriate ioctl object resources share shell terminal util verbose watch
port-already-allocated microsoft/vscode-docker/issues/1389 already apache bind connectivity endpoint external listen message programming proxy userland web
address-pool-exhausted icebob/vue-express-mongo-boilerplate/issues/147 address among an assign defaults docker-compose ipv4 mongo non non-overlapping overlapping pool
arch-mismatch-exec-format vulhub/vulhub/issues/457 amd64 arm64 attaching detected exec format match platform requested sh specific web
time-not-synced Varying-Vagrant-Vagrants/VVV/issues/2454 another applied archive archive.ubuntu.com bionic bionic-security dists inrelease security.ubuntu.com updates vagrant yet
network-name-ambiguous tillsteinbach/VWsFriend/issues/432 based bridge compose docker-compose env file found matches name network on up
wireguard-module-missing Lochnair/vyatta-wireguard/issues/94 answers commit gnu interfaces operation router rtnetlink smp supported uname wg0 wireguard
systemd-sandbox-path-missing borgbase/vykar/issues/176 config directory file mount namespace namespacing no or root set such up
apt-lock-or-broken fscarmen/warp-sh/issues/162 cache could dpkg frontend held it lock lock-frontend unattended unattended-upgr upgr waiting
restricted-container-guest P3TERX/warp.sh/issues/50 answers back begin class end falling installing rtnetlink symlink userspace wants wgcf
arch-mismatch-exec-format ArchiveTeam/warrior-dockerfile/issues/20 architecture backing ce d_type dockerfile operating ostype paused raspbian standard_init_linux.go stretch xfs
seccomp-old-libseccomp ArchiveTeam/warrior-dockerfile/issues/43 armv7l deb deb.debian.org gpg inrelease kb least non-zero one signature signed v7l
inotify-limit-exhausted gregghz/Watcher/issues/23 exception inotify many most oserror python2 python2.7 raise site-packages thread traceback watcher
file-descriptor-limit watchexec/watchexec/issues/251 error failed files many native open os to too watcher
inotify-limit-exhausted samuelcolvin/watchfiles/issues/320 couldn files fs inotify instances many max os recommended too value watcher
docker-api-version-mismatch containrrr/watchtower/issues/2012 api client level logs maximum msg new response supported time too watchtower
docker-api-version-mismatch containrrr/watchtower/issues/2126 api client logs minimum newer old please supported too upgrade watchtower your
docker-api-version-mismatch containrrr/watchtower/issues/723 api client logs minimum newer old please supported too upgrade watchtower your
docker-api-version-mismatch nicholas-fedor/watchtower/issues/87 api client daemon error from is maximum new response supported too version
apt-lock-or-broken coffebar/waybar-module-pacman-updates/issues/16 another be instance lib may pacman present running there var waiting yay
kernel-config-missing waydroid/waydroid/issues/1326 also binder binder_linux details github github.com load modprobe modules rockchip see waydroid
builtin-module-not-detected waydroid/waydroid/issues/30 also binder binder_linux details devices github github.com modprobe modules python3 see waydroid
kernel-config-missing waydroid/waydroid/issues/960 binder binder_linux driver fatal linux load lts modprobe module modules node waydroid
kernel-config-missing vzhilov/WDMC-Ex2-Ultra/issues/3 chain dirty initializing insmod instance ip_tables legacy needs obtaining perhaps tables upgraded
iptables-backend-mismatch rajch/weave/issues/17 defaulted do filter initialize insmod legacy need needs out perhaps table upgraded
volume-owner-mismatch weaviate/weaviate-examples/issues/23 active denied docker err logs open permission prometheus
unit-start-timeout webmin/webmin/pull/2762 after denied open operation out permission pid result terminating timed timeout yet
apt-lock-or-broken kubernetes/website/issues/14870 allow apt-get change changed dependency held newly packages reading tree were without
kubelet-not-initialised kubernetes/website/issues/17555 agent config.yaml entered er holdoff kubelet.service over scheduling server.go stopped unit yaml
kubelet-cgroup-driver-mismatch kubernetes/website/issues/17924 advertise apiserver-advertise-address condition different equal healthy healthz kubelet-check likely misconfiguration unhealthy xeu
swap-enabled kubernetes/website/issues/18945 advertise apiserver-advertise-address follow guide higher ignore ignore-preflight-errors isdockersystemdcheck know non-fatal recommended trace
br-netfilter-missing kubernetes/website/issues/31508 applying bridge call conf ip6tables iptables k8s key net setting sysctl sysctl.d
containerd-cri-disabled kubernetes/website/issues/35982 doing ignore ignore-preflight-errors know non-fatal phase remote_runtime.go runtime.v1alpha2.runtimeservice runtimeservice unimplemented v1alpha2 what
cri-api-version-mismatch kubernetes/website/issues/38385 containerd.sock cri desc endpoint implemented rpc runtime.v1.runtimeservice runtimeservice sock unimplemented unix validate
docker-chains-flushed Websoft9/websoft9/issues/342 chain dnat enable match nat return rule skip tables target that wait
seccomp-old-libseccomp ttttmr/Wechat2RSS/issues/218 abort cgo create failed not operation pc permitted pthread pthread_create runtime sigabrt
wireguard-module-missing wg-easy/wg-easy/issues/1042 app down el7 internal means quick smp support task wg-quick wg0 wireguard
host-module-not-loaded wg-easy/wg-easy/issues/1196 accept dport eth0 forward input mtu postrouting quick setconf wg wg-quick wg0
ip-forward-disabled wg-easy/wg-easy/issues/225 disabled forwarding ipv4 is networking not warning will work
wireguard-module-missing wg-easy/wg-easy/issues/33 accessible answers delete interface protocol quick rtnetlink wg-quick wg0 wg0.conf wireguard world
dns-stub-conflict-port-53 wg-easy/wg-easy/issues/386 already bind connectivity date endpoint external listen pihole programming proxy tcp4 userland
restricted-container-guest wg-easy/wg-easy/issues/609 answers link means operation quick rtnetlink support supported that wg-quick wg0 wireguard
iptables-backend-mismatch wg-easy/wg-easy/issues/683 accept child dport eth0 forward input mtu nft postrouting quick wg-quick wg0
host-module-not-loaded wg-easy/wg-easy/issues/802 accept change delete dport eth0 forward input masquerade mtu perhaps postrouting wg0
wireguard-module-missing angristan/wireguard-install/issues/134 answers delete execstart interface min protocol quick rtnetlink via wg-quick wg0 wireguard
vpn-config-invalid ViRb3/wgcf/issues/29 address configuration downloads home line parsing profile setconf unrecognized user wg wgcf
resolvconf-missing ViRb3/wgcf/issues/373 delete fd link mtu profile quick resolvconf setconf wg wg-quick wgcf wireguard
systemd-unit-bad-path WGDashboard/WGDashboard/issues/179 absolute an configuration dashboard env executable neither nor started unit valid virtual
iptables-backend-mismatch WGDashboard/WGDashboard/issues/716 failed initialize iptables nft not protocol supported to
tls-ca-untrusted avwo/whistle/issues/846 alpine authority by certificate get https nginx pull registry registry-1.docker.io response signed
libc-mismatch BetaPictoris/wiki/issues/5 focal generic glibc gnu libc libc.so.6 required smp uname wiki x86_64 x86_64-linux-gnu
buildx-missing toverainc/willow-inference-server/issues/69 broken build buildkit buildx but component docs docs.docker.com enabled go images missing
stale-running-kernel dockur/windows/issues/242 github github.com insmod legacy masquerade needs perhaps postrouting upgraded visit vm_net_dev windows
not-root dockur/windows-arm/issues/66 add admin bridge cap cap-add create following net net_admin please setting your
virtualisation-off MicrosoftDocs/windowsserverdocs/issues/7695 and bios enable enabled ensure feature machine platform please virtual virtualization windows
boot-partition-full elementary/wingpanel/issues/509 archive archives broken dpkg-deb extracted paste pipe preparing sub sub-process unpacking vmlinuz
file-server-unreachable winnfsd/winnfsd/issues/89 client family isn mnt mount mount.nfs nfs protocol requested shared supported which
wireguard-module-missing linuxserver/docker-wireguard/issues/100 alpine answers attempt attempting compilation executing header rtnetlink smp supported wireguard x86_64
host-module-not-loaded linuxserver/docker-wireguard/issues/296 addrtype can change extension generic kernel missing modprobe module revision such supported
host-module-not-loaded linuxserver/docker-wireguard/issues/343 format invalid ip6 ip6_tables ipv6 load modprobe module net netfilter tables zst
wireguard-module-missing cmulk/wireguard-docker/issues/3 accessible adding delete interface link nat protocol rule wg0 wg0.conf wireguard world
wireguard-module-missing cmulk/wireguard-docker/issues/30 adding answers delete interface ip6tables needs perhaps protocol rtnetlink wg0 wg0.conf wireguard
restricted-container-guest l-n-s/wireguard-install/issues/15 access answers delete interface link protocol quick rtnetlink supported wg-quick wg0 wireguard
resolvconf-missing angristan/wireguard-install/pull/41 delete fd line link mtu quick resolvconf setconf wg wg-quick wg0 wireguard
wireguard-module-missing l-n-s/wireguard-install/issues/62 already amd64 directory fatal headers linux modprobe module modules newest version wireguard
module-version-mismatch tusc/wireguard-kmod/issues/7 can data directory file insert insmod ko loading mnt setup such wireguard
boot-kernel-not-updated tusc/wireguard-kmod/issues/74 dep ip6 ip6_udp_tunnel kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin search tunnel udp_tunnel unsupported
module-signature-rejected tusc/wireguard-kmod/issues/85 aarch64 alpine firmware gnu insert machine model modprobe required smp unifi wireguard
iptables-backend-mismatch thrnz/docker-wireguard-pia/issues/130 addrtype argument bringing comment extension fetch generation interface nf_tables revision wg0 wireguard
iptables-raw-table-missing WireGuard/wireguard-vyatta-ubnt/issues/122 accessible fwmark ip6tables-restore mtu prefixlength quick setconf suppress suppress_prefixlength wg wg-quick wg0.conf
iptables-backend-mismatch ngoduykhanh/wireguard-ui/issues/677 accept dport eth0 extension fetch forward generation input nf_tables postrouting revision wg0
stale-running-kernel YunoHost-Apps/wireguard_ynh/issues/69 access amd64 answers dkms installed interface operation protocol rtnetlink supported wireguard x86_64
resolvconf-missing UnnoTed/wireguird/issues/56 device failed interface no resolvconf resolve such to tun vpn
wireguard-module-missing IAmStoxe/wirehole/issues/11 amd64 answers app compat debian leaving make now our rtnetlink src wireguard
module-not-loaded wl500g/wl500g/issues/387 by chain drop input iptables match name no string target that
inotify-limit-exhausted fevrcoding/wok/issues/2 enospc running task waiting warning watch
runc-version-broken games-on-whales/wolf/issues/291 during fd ipv4 net.ipv4.ip_unprivileged_port_start oci permission reopen runc shim sysctl task unprivileged
kernel-config-missing magnific0/wondershaper/issues/37 aarch64 action answers desktop eth0 illegal parse parsing preempt rtnetlink tegra value
docker-api-version-mismatch kasmtech/workspaces-issues/issues/817 arch built commit community experimental git go minimum newer old runc upgrade
time-not-synced wpilibsuite/WPILibPi/issues/215 applied apt-secure archive archive.raspberrypi.org buster cloud dists longer manpage raspbian.raspberrypi.org securely therefore
host-module-not-loaded linuxserver/docker-wps-office/issues/8 chain initializing insmod instance ip_tables legacy needs obtaining perhaps register tables upgraded
terminal-missing wpscanteam/wpscan/issues/1169 device input is not the tty
systemd-unit-user-missing christgau/wsdd/issues/101 active discovery dynamic example example.com execstart exit-code preset services since vendor web
unsupported-kernel-wsl microsoft/WSL/issues/10329 already br_netfilter conntrack execstartpre filter iptable iptable_nat nat netfilter nf_conntrack overlay sbin
kernel-without-modules microsoft/WSL/issues/10412 directory fatal found lib loop microsoft microsoft-standard-wsl2 modprobe module modules standard wsl2
kernel-without-modules microsoft/WSL/issues/10586 amd64 depmod loop ls microsoft microsoft-standard-wsl2 modprobe modules open search standard wsl2
proxy-misconfigured microsoft/WSL/issues/10753 localhost nat wsl
unsupported-kernel-wsl microsoft/WSL/issues/11140 append chain dport extension microsoft microsoft-standard-wsl2 nf_tables recent revision rule_append standard wsl2
unsupported-kernel-wsl microsoft/WSL/issues/11742 br_netfilter conntrack docker0 extension microsoft microsoft-standard-wsl2 netlink nf_tables postrouting revision standard wsl2
kernel-config-missing microsoft/WSL/issues/11884 append eth1 extension masquerade microsoft microsoft-standard-wsl2 nf_tables postrouting revision rule_append standard wsl2
kernel-config-missing microsoft/WSL/issues/12108 attach br_netfilter detect ip_tables microsoft microsoft-standard-wsl2 netavark netlink preparing standard supports wsl2
virtualisation-off microsoft/WSL/issues/12382 bios continue exe few lts machine press take virtual virtualization windows wsl
proxy-misconfigured microsoft/WSL/issues/13172 bullseye connect connection dial https proxyconnect pull python refused registry registry-1.docker.io tcp
unsupported-kernel-wsl microsoft/WSL/issues/1893 dep kmod kmod_search_moddep libkmod libkmod.c microsoft moddep modprobe modules modules.dep.bin search zfs
unsupported-kernel-wsl microsoft/WSL/issues/2869 dep kmod kmod_search_moddep libkmod libkmod.c microsoft moddep modprobe modules modules.dep.bin nfs search
unsupported-kernel-wsl microsoft/WSL/issues/3336 desktop do initialize insmod microsoft nat need needs perhaps sshuttle table upgraded
unsupported-kernel-wsl microsoft/WSL/issues/3634 do exist filter initialize insmod microsoft need needs perhaps table upgraded x86_64
unsupported-kernel-wsl microsoft/WSL/issues/4201 dep kmod_search_moddep libkmod libkmod.c microsoft microsoft-standard moddep modules.dep.bin ppp ppp_generic pppd standard
unsupported-kernel-wsl microsoft/WSL/issues/6044 addr chain filter hook inet input microsoft nft priority rule windows wsl
init-not-systemd microsoft/WSL/issues/6197 as been booted can has init operate pid restart system systemctl systemd
docker-daemon-not-running microsoft/WSL/issues/6561 as been booted bus connect down has init operate pid systemctl unrecognized
unsupported-kernel-wsl microsoft/WSL/issues/6655 append branch development distribution docker-isolation-stage-1 isolation issue rule_append stage whether wsl wsl2
kernel-without-modules microsoft/WSL/issues/7466 again alternatively begin commands end eof microsoft requirements rootless setuptool tool wsl2
iptables-backend-mismatch microsoft/WSL/issues/767 chain_add cleanup dist dist-packages iptables-legacy matching method nf_tables password present sshuttle them
unsupported-kernel-wsl microsoft/WSL/issues/767 alias dep depmod iptable iptable_nat kmod_search_moddep libkmod libkmod.c moddep modinfo modules.dep.bin search
smb-share-refused microsoft/WSL/issues/9691 attempting cifs code denied failure media mount permission returned status to
unsupported-kernel-wsl microsoft/WSL/issues/9946 directory fatal found lib microsoft microsoft-standard-wsl2 modprobe module modules standard sudo wsl2
init-not-systemd MicrosoftDocs/WSL/issues/457 as been boot booted bus connect docker.service down false operate true wsl
file-immutable epomatti/wsl2-dns-fix-config/issues/4 configured cp permitted remove resolution resolv resolv.conf rm run.sh sh windows wsl
unsupported-kernel-wsl microsoft/WSL2-Linux-Kernel/issues/102 directory fatal found lib microsoft microsoft-standard modprobe module modules netem sch standard
unsupported-kernel-wsl microsoft/WSL2-Linux-Kernel/issues/181 directory fatal found in lib microsoft microsoft-standard modprobe module modules standard vcan
module-version-mismatch microsoft/WSL2-Linux-Kernel/issues/219 be dmesg generic magic microsoft microsoft-standard mod mod_unload should smp standard unload
module-version-mismatch microsoft/WSL2-Linux-Kernel/issues/65 be magic microsoft microsoft-standard mod mod_unload modversions should smp standard unload version
kernel-config-missing Nevuly/WSL2-Linux-Kernel-Rolling/issues/7 directory f2fs fatal found in lib modprobe module modules not stable wsl2
image-entrypoint-missing wso2/docker-apim/issues/189 caused container_linux.go denied exec home init init.sh oci permission response runtime unknown
snap-docker-confinement mviereck/x11docker/issues/448 build building context image ls lxd option path prepare snap tmp unable
kernel-config-missing ironrobin/x13s-alarm/issues/18 chain graphdriver initializing insmod instance needs obtaining overlay2 perhaps prior register upgraded
kernel-config-missing ironrobin/x13s-alarm/issues/23 chain config.gz docker.service initializing instance nf_tables nft obtaining protocol register tables wait
kernel-config-missing kuruczgy/x1e-nixos-config/issues/174 booted booted-system do filter initialize insmod ip_tables kernel-modules legacy need table tables
builtin-module-not-detected xanmod/linux/issues/164 error found modinfo module not tcp
dkms-build-failed xanmod/linux/issues/80 apport consult initial make.log old post-installation removing sub sub-process subprocess virtualbox were
kernel-config-missing Locietta/xanmod-kernel-WSL2/issues/137 config.gz dynamic extension masq nf_tables nft postrouting preempt preempt_dynamic revision wsl2 zcat
kernel-config-missing Locietta/xanmod-kernel-WSL2/issues/46 accept chain did hook inet mangle mean nat policy postrouting priority table
nfs-statd-not-running xbianonpi/xbian/issues/398 either incorrect keep locking locks mount.nfs nfs nolock remote rpc.statd specified statd
kernel-config-missing xbianonpi/xbian/issues/426 by cifs device error filesystem mount no not such supported system the
kernel-config-missing xbianonpi/xbian/issues/673 armv6l eth0 initialize insmod nat need needs perhaps postrouting preempt source upgraded
module-not-loaded xbianonpi/xbian/issues/761 address any bad dev device find loop mount offset ro set xxxxxxx
kernel-config-missing xbianonpi/xbian/issues/767 do eth0 initialize masquerade mod nat need needs perhaps postrouting table upgraded
kernel-config-missing xbianonpi/xbian/issues/891 conntrack ip6 ip6_tables ip6table ip_tables iptable iptable_nat mangle reject security x_tables xt_conntrack
mount-helper-missing xcat2/xcat-core/pull/6566 bad cifs e.g filesystems helper might mountpoint need nfs option program several
file-server-unreachable vatesfr/xen-orchestra/issues/771 call failed host mnt mount mount.nfs nfs share system
package-source-refused fuzhengwei/xfg-dev-tech-docker-install/issues/3 clean docker-ce docker-ce-stable download el7 intended metadata mirror mirrors rpm stable yum
disk-full karalabe/xgo/issues/188 extracting go layer left mb pkg processing register space tar trace write
not-root Soreepeong/XivMitmLatencyMitigator/issues/25 chain exist help information masquerade more nat nf_tables postrouting tables try wlan0
module-blacklisted xelerance/xl2tpd/issues/188 and detected kernel l2tp l2tp_ppp modprobing not ppp pppol2tp support try xl2tpd
module-version-mismatch xmm7360/xmm7360-pci/issues/37 currently format ignored insert insmod invalid load loaded make makefile rmmod sbin
dkms-build-failed dlundqvist/xone/issues/211 adapter cc declaration differs entering gfp gfp_kernel implicit implicit-function-declaration make.log simple werror
dkms-build-failed paroj/xpad/issues/331 consult declaration dkms.conf implicit kernelrelease kversion make.log mok.key mok.pub sign sign-file signing
kernel-config-missing uxora-com/xpenology-docker/issues/7 chain configured configuring dhcp forward ipv4 match net.ipv4.ip_forward smp target that via
efi-variables-full mpalourdio/xps13/issues/113 avail df efi efivarfs entry grub grub-install installing properly sda1 variable writing
ipv6-nat-unsupported yggdrasil-network/yggdrasil-go/issues/642 initialize insmod interfaces ip6tables masquerade nat need needs perhaps table upgraded xx
privileged-port yggdrasil-network/yggdrasil-go/issues/809 bind denied journalctl listen panic permission tcp
apparmor-userns-restricted youki-dev/youki/issues/3298 apparmor codename description enough lsb lts map-root-user noble profile self uid_map unshare
script-shebang-bad kktuax/youtupi/issues/24 begun defined defined-by devel format freedesktop init.d listinfo lists.freedesktop.org mailman spawning systemd-devel
file-immutable YunoHost/install_script/pull/43 aborting configure correct dpkg postinst problem replace resolv resolv.conf resolvconf terminal then
helm-release-locked jupyterhub/zero-to-jupyterhub-k8s/issues/2690 another create dev failed in install is namespace operation progress upgrade yml
image-entrypoint-missing zabbix/zabbix-docker/issues/488 caused container_linux.go docker-entrypoint.sh entrypoint exec executable mysql nginx oci path ubuntu web
dkms-build-failed zabbly/zfs/issues/7 directory fatal found in lib modprobe module modules not zfs
time-not-synced ZANSIN-sec/ZANSIN/issues/62 another ansible ansible-playbook applied dists inrelease jammy jammy-security playbook security.ubuntu.com updates yet
systemd-unit-bad-path cdown/zcfan/pull/13 at configuration control exec executable exit-code locate result spawning started step zero
dkms-install-skipped openzfs/zfs/issues/1222 dkms generic insmod installed location manually modprobe spl stack zfs zfs.ko zpool
dkms-build-failed openzfs/zfs/issues/12667 are as load loaded modprobe module modules sbin them try zfs zpool
module-version-mismatch openzfs/zfs/issues/1349 addon after format got inserting insmod list location manually stack zfs zfs.ko
dkms-install-skipped openzfs/zfs/issues/3922 dkms generic installed modprobe modules sbin spl them try x86_64 zfs zpool
module-version-mismatch openzfs/zfs/issues/7105 inserting insmod load location manually modules stack symbol uname updates zfs zfs.ko
dkms-build-failed openzfs/zfs/issues/9869 boot creating dkms dkms.conf dnf done exist image initramfs locate source zfs
luks-key-refused 64kramsystem/zfs-installer/issues/110 enter error for incorrect key load passphrase provided
device-missing Koenkk/zigbee2mqtt/issues/2281 adding bringing compose custom docker-compose encountered errors gathering information project recreating while
kernel-modules-extra-missing foundObjects/zram-swap/issues/8 directory err exiting fatal load main modprobe module modules raspi swap zram
`
/** The causes and what each starts with; then a word a line and how rare it is, with what it says of causes (index:weight). */
export const learned = `
address-not-local:-17 address-pool-exhausted:-18 admission-denied:-16 apparmor-broken:-18 apparmor-userns-restricted:-17 apt-lock-or-broken:-16 arch-mismatch-exec-format:-17 bind-source-wrong:-18 boot-kernel-not-updated:-17 boot-loader-lost-files:-16 boot-loader-target-wrong:-16 boot-partition-full:-17 br-netfilter-missing:-17 bridge-address-conflict:-17 bridge-module-missing:-17 bridge-nf-call-disabled:-16 build-cache-broken:-17 build-context-incomplete:-17 builder-driver-limited:-16 buildx-missing:-16 builtin-module-not-detected:-17 certificate-name-mismatch:-16 cgroup-driver-mismatch:-17 cgroup-not-mounted:-18 cgroup-v1-refused:-17 cgroup-v2-unsupported:-17 clock-skew-tls:-18 cni-not-initialised:-17 cni-plugin-binary-missing:-18 compose-file-invalid:-17 compose-not-installed:-18 conntrack-sysctl-readonly-in-netns:-17 conntrack-table-full:-16 container-dependency-failed:-17 container-name-taken:-17 container-not-stoppable:-16 container-option-refused:-17 containerd-cni-watch-lost:-17 containerd-config-invalid:-16 containerd-cri-disabled:-18 containerd-cri-plugin-load-failed:-17 containerd-not-running:-16 coredns-loop:-16 corrupt-docker-state:-17 cpu-instruction-unsupported:-16 cri-api-version-mismatch:-17 cri-socket-wrong:-16 daemon-flag-conflict:-19 daemon-json-invalid:-17 daemon-option-incompatible:-16 data-root-unusable:-16 default-route-missing:-16 deleted-files-held-open:-16 device-missing:-17 device-tree-param-missing:-18 devicemapper-pool-mismatch:-17 disk-failing:-16 disk-full:-17 disk-pressure:-16 dkms-build-failed:-17 dkms-install-skipped:-17 dns-resolver-failing:-18 dns-stub-conflict-port-53:-18 docker-api-version-mismatch:-18 docker-chains-flushed:-20 docker-context-wrong:-18 docker-daemon-not-installed:-17 docker-daemon-not-running:-17 docker-group-missing:-18 docker-network-missing:-17 docker-object-in-use:-16 docker-plugin-missing:-16 docker-proxy-missing:-17 docker-python-client-outdated:-16 docker-sock-is-directory:-18 docker-socket-permission:-18 docker-socket-unit-missing:-17 efi-variables-full:-17 etcd-data-corrupt:-16 etcd-disk-slow:-16 etcd-member-replaced:-16 etcd-space-quota:-16 file-descriptor-limit:-17 file-immutable:-18 file-not-executable:-17 file-server-unreachable:-17 filesystem-damaged:-16 firewall-rules-invalid:-16 firewalld-conflict:-17 firmware-missing:-16 fs-module-missing:-17 fs-mounted-readonly:-17 fstab-device-missing:-16 fuse-daemon-gone:-16 gpu-claimed-by-other-driver:-16 gpu-lost-from-bus:-16 health-probe-fails:-16 helm-release-locked:-16 host-module-not-loaded:-17 host-name-unresolved:-17 host-unreachable:-16 image-entrypoint-missing:-19 image-layer-damaged:-16 image-never-pulled:-16 image-store-switched:-16 image-user-missing:-16 image-user-refused:-17 init-not-systemd:-17 initramfs-too-large:-17 inode-exhausted:-17 inotify-limit-exhausted:-16 interface-already-exists:-16 ip-forward-disabled:-16 ipset-module-missing:-17 iptables-backend-mismatch:-18 iptables-binary-missing:-17 iptables-legacy-removed:-18 iptables-raw-table-missing:-18 iptables-version-mismatch:-17 ipv6-disabled-kernel:-17 ipv6-nat-unsupported:-18 ipv6-no-way-out:-16 ipvs-modules-missing:-17 join-token-refused:-16 joined-container-stopped:-16 kernel-config-missing:-18 kernel-keys-quota:-17 kernel-modules-extra-missing:-17 kernel-regression:-17 kernel-without-modules:-18 kube-manifest-invalid:-16 kube-object-missing:-16 kube-version-skew:-16 kubeadm-resources:-16 kubeconfig-missing:-17 kubelet-cert-expired:-18 kubelet-cgroup-driver-mismatch:-17 kubelet-flag-removed:-17 kubelet-kernel-defaults:-16 kubelet-not-initialised:-18 kubelet-serving-cert-pending:-17 lib-modules-not-mounted:-18 libc-mismatch:-16 loaded-module-stale:-17 log-driver-unusable:-17 loop-device-missing:-17 luks-key-refused:-17 lxc-nesting-missing:-17 macvlan-parent-taken:-17 map-count-too-low:-16 memory-cgroup-disabled:-16 memory-exhausted-thrashing:-16 metrics-api-missing:-17 missing-tun-device:-18 modprobe-config-invalid:-16 module-autoload-disabled:-16 module-blacklisted:-16 module-file-corrupt:-16 module-in-use:-17 module-index-stale:-17 module-loading-disabled:-17 module-missing-in-initramfs:-17 module-name-mistyped:-18 module-not-loaded:-17 module-renamed-or-merged:-18 module-signature-rejected:-19 module-version-mismatch:-18 mount-busy:-17 mount-handle-stale:-16 mount-helper-missing:-17 mount-not-shared:-17 mount-option-refused:-16 mount-owner-fixed:-17 mtu-mismatch:-16 multiple-graphdrivers:-17 net-tool-outdated:-16 network-endpoint-left:-17 network-name-ambiguous:-16 network-scope-mismatch:-16 nfs-export-refused:-17 nfs-statd-not-running:-16 nft-compat-missing:-16 nft-core-missing:-16 nft-native-rules-in-iptables-table:-17 nft-ruleset-xtables-compat:-16 nftables-unsupported-by-docker:-16 node-address-misdetected:-16 node-identity-mismatch:-16 node-ip-changed:-18 node-memory-pressure:-16 not-root:-17 ntfs-volume-unclean:-17 nvidia-runtime-missing:-17 oom-killed:-15 overlay-module-missing:-18 package-conflict:-17 package-not-in-sources:-16 package-source-refused:-16 page-size-mismatch:-16 peer-name-unresolved:-17 pids-limit:-16 plain-http-on-tls-port:-16 pod-security-refused:-17 pod-unschedulable:-16 port-already-allocated:-18 port-in-use-preflight:-17 power-supply-weak:-15 preflight-program-missing:-17 privileged-port:-18 proxy-misconfigured:-17 python-externally-managed:-16 quota-exceeded:-16 raid-degraded:-16 rbac-forbidden:-17 registry-auth-or-name:-17 registry-cert-expired:-17 registry-mirror-refuses:-16 registry-plain-http:-17 registry-rate-limit:-16 registry-unreachable:-17 resolv-conf-broken:-16 resolvconf-missing:-17 restricted-container-guest:-18 rfkill-blocked:-16 root-on-ramdisk:-16 rootless-prerequisite-missing:-16 rp-filter-refused:-16 runc-version-broken:-17 sandbox-image-unpullable:-17 script-shebang-bad:-18 seccomp-old-libseccomp:-16 second-daemon-running:-17 selinux-denied:-18 selinux-overlay-kernel-too-old:-17 service-not-listening:-16 shared-library-missing:-17 shm-too-small:-17 smb-dialect-mismatch:-17 smb-share-refused:-17 snap-docker-confinement:-18 ssh-algorithms-disjoint:-16 ssh-cut-before-greeting:-16 ssh-host-key-refused:-17 ssh-key-refused:-17 stale-pid-file:-17 stale-running-kernel:-16 start-limit-hit:-16 storage-driver-unsupported:-18 storage-layer-closed:-16 swap-enabled:-17 swarm-address-unclear:-17 swarm-cert-expired:-17 swarm-managers-unreachable:-17 swarm-role-mismatch:-17 systemd-directory-unusable:-17 systemd-override-outdated:-17 systemd-sandbox-path-missing:-19 systemd-unit-bad-path:-20 systemd-unit-user-missing:-17 systemd-workdir-inaccessible:-17 tailscaled-not-running:-17 terminal-missing:-16 time-not-synced:-16 tls-ca-untrusted:-17 ufw-conflict:-16 unit-file-invalid:-17 unit-masked:-16 unit-not-installed:-17 unit-start-timeout:-17 unsupported-kernel-wsl:-17 usb-device-dropped:-16 userns-remap-subid-missing:-17 virtualisation-off:-16 volume-attached-elsewhere:-16 volume-claim-unbound:-17 volume-owner-mismatch:-17 vpn-config-invalid:-16 vpn-login-refused:-16 vpn-server-silent:-16 webhook-unreachable:-16 wireguard-module-missing:-19 xtables-lock-held:-17 zfs-pool-not-imported:-16
aarch64:91 6:7 59:-3 116:6 125:5 127:3 129:4 175:3 245:-3
able:108 34:13 59:3
abort:116 119:3 230:6
aborted:105 65:5 67:5 75:7 91:6 198:4 230:6
aborting:103 4:4 83:3 91:8 125:2 225:3
about:91 145:4 163:-4 166:14 167:3 222:-3 226:3
above:116 75:6 222:3 237:3 262:4
absolute:102 7:-3 227:6 257:15 259:9
ac:119 190:3
accept:87 82:10 98:4 110:-7 114:8 118:4 125:-6 127:4 163:-4 222:3 260:3
access:78 3:-3 93:4 114:-3 117:4 125:-4 127:2 146:3 160:3 163:3 179:5 214:5 221:-3 227:2 232:5 241:3 245:5 248:3 263:3 272:5 280:7
accessible:105 8:4 116:3 225:3 280:5
acl:119 25:4
acpi:113 108:3 165:3 227:5
acquire:103 5:6 27:7
action:110 6:-4 194:4 227:5 229:6
actions:119 11:2 232:8
activated:110 26:5 262:4
activating:108 22:2 114:2 165:3 223:4 258:5
activation:110 76:14
active:72 70:5 212:5 232:-3 262:3 275:5 280:5
adapter:113 54:6 94:5
add:64 8:3 13:-2 14:3 27:3 47:3 57:-3 64:-4 98:5 109:-2 110:8 119:-3 122:4 125:-2 127:7 141:3 150:4 175:4 239:3 245:7 280:4
add-runtime:113 47:6
adding:85 0:4 53:5 101:-3 122:5 153:3 183:5 204:-3 208:3 222:4 230:4 245:-3 280:4
additional:116 232:8
addon:119 12:4 166:3 188:4
addr:105 13:8 125:-3 127:5 222:4 250:4 269:3
address:67 0:6 1:9 8:2 13:12 61:7 62:10 64:-2 98:3 114:-3 119:6 127:-3 163:6 169:4 186:3 199:2 204:3 205:-4 208:-5 222:-5 226:3 245:-4 250:3 276:3
addressability:110 3:2 222:5
addresses:119 1:9 13:-2 43:2 250:5
addrtype:98 64:5 88:3 98:7 125:9 245:-2
adj:108 193:6 230:4
adjust:119 82:7 249:3
admin:95 26:-3 134:3 190:4 193:3 197:3 215:5 222:6 237:3 257:2
administrator:119 4:3 239:4 242:3 274:3
admission:119 2:10 110:3
advertise:110 205:-3 250:10 260:4
af_inet:113 98:4 153:-4 163:3 278:3
after:83 26:-18 37:4 118:2 125:4 135:10 169:4 209:4 215:8 222:-3 234:3 245:4 251:5 257:4 262:-6 268:2
again:102 34:3 61:9 125:5 188:3 225:3 245:3 253:9
age:92 27:3 42:2 57:3 58:5 103:3 218:3 273:3 274:4
agent:93 22:3 27:3 38:3 99:3 123:8 137:2 139:4 243:3 250:5 257:-3 269:5
alias:97 20:3 125:-3 166:3 214:7 222:5 269:4
all:78 1:3 5:4 78:3 98:4 119:6 141:5 145:4 161:3 197:3 202:5 222:7 272:3
all-namespaces:119 26:-4 135:6 140:4 194:3
allocate:105 25:6 43:3 82:-5 110:6 150:-3 151:3 193:4 200:-3
allocated:113 62:-4 204:15
allocation:119 26:-3 198:5 211:3 262:6
allow:102 5:4 77:4 125:-6 198:4 222:7 226:6 227:3 245:4
allowed:108 193:6 232:6 255:4 265:3
aloop:113 125:12
alpine:88 43:4 61:4 72:5 129:5 165:3 197:4 230:3 232:6 280:3
alpn:119 173:8
already:74 0:-7 1:-3 13:9 34:4 43:3 55:3 59:-3 62:6 74:2 80:4 88:5 94:6 111:4 163:-3 165:3 176:5 204:10 205:4 208:-6 209:-3 222:-5 273:4 280:5
also:106 11:-3 20:3 195:10 242:3
alternatively:119 116:3 129:3
always:113 17:3 125:-4 127:4 163:7
amd64:78 20:6 59:7 61:6 63:4 125:-12 195:3 245:7 269:-3
among:102 1:12 13:-4
an:74 1:9 26:-3 35:3 145:4 180:2 186:3 201:6 209:-3 214:4 217:-3 248:2 257:5
and:57 6:5 7:3 13:-2 24:3 47:7 49:-3 78:3 83:2 88:3 106:4 113:2 132:3 188:-3 191:4 194:4 214:4 222:6 225:2 228:3 230:-3 245:7 250:4 253:5 257:3
anon:110 193:7
anon-rss:110 193:7
another:82 5:12 75:3 97:6 125:-2 197:-4 230:-3 262:9 281:8 282:6
ansible:113 220:4 243:4 249:3
ansible-playbook:119 249:3
answers:86 59:-4 111:4 119:3 148:3 190:3 221:-3 223:3 280:8
any:89 5:-3 21:4 47:-4 48:4 108:9 145:3 152:4 163:4 214:3 239:6 245:3
anywhere:119 98:3 264:5
apache:116 62:-3 64:3 112:4 204:4 256:3
api:73 16:3 25:3 46:-3 63:12 68:8 125:-4 143:3 150:3 152:5 160:4 173:3 174:3 188:7 209:-4 213:5 219:-3 222:-5 227:3 245:-3 262:3 266:3
apis:119 123:7 209:6
apiserver:97 42:4 135:7 140:2 205:3 209:3 219:3
apiserver-advertise-address:119 133:3 205:-3
apiserver-etcd-client:119 26:-3 135:9
apk:116 3:3 61:5 245:4
app:85 6:3 16:3 33:6 109:3 125:-4 140:3 144:4 199:5 214:3 229:-3 245:3 275:5 280:4 281:8
apparmor:84 3:27 4:6 225:-3 227:-4 232:-3
apparmor_parser:106 3:10 222:3
appear:119 161:4 260:12
append:102 127:7 161:4 181:3
application:80 5:4 33:-3 41:4 47:4 49:3 115:3 222:4 239:3 255:3 257:3
applied:97 114:2 197:-4 230:-3 262:14
apply:98 3:10 16:11 78:-3 130:5 190:4 222:6 227:-9
applying:105 12:6 23:8 101:-3 173:4 227:-2 245:3
applylayer:108 57:4 222:13
apport:116
apt:71 5:7 8:4 41:4 57:-3 66:3 125:6 222:-4 225:3 230:5 262:3
apt-get:81 5:5 197:3 222:-3 225:4 262:3
apt-secure:113 197:3
arch:86 6:3 60:4 63:3 125:-5 127:4 128:6 161:3 164:-2 232:3 245:11
arch1:97 8:6 125:-5 163:3 245:5
arch1-1:102 125:-3 163:3 245:9
arch1-2:116 8:8 125:-3
architecture:105 25:3
archive:96 5:-3 11:4 195:5 197:3 230:5 262:3
archive.raspberrypi.org:119 262:4
archive.ubuntu.com:116 61:3 197:7
archives:106 195:3 230:6
archlinux:119 214:5 222:3
are:70 4:6 7:4 15:4 36:5 47:11 48:-6 49:-3 67:3 113:2 122:4 125:-4 150:-3 165:3 203:7 222:-4 243:4 274:5
area:100 59:5
args:113 98:3 125:8 163:2 275:5
argument:72 57:-3 87:11 90:2 98:-3 113:6 114:8 165:-3 182:4 190:-3 222:5 224:3 237:3 245:-3 247:10 271:5
arguments:113 90:3 263:3
arm:103 6:13 8:3 26:4 59:3 127:4 166:-7
arm64:99 6:12 26:4 61:3 62:3 125:5 195:3
armbian:119 8:3 125:3 141:5
armhf:116 8:3 230:3
armv6l:103 8:2 44:3 54:6 125:3
armv7:113 125:5
armv7l:91 8:3 116:3 125:9 230:5
around:116 5:4 17:3 195:3
array:119 38:4 48:3 212:5
as:70 20:-3 36:6 46:3 47:10 48:-3 49:-4 69:5 90:4 94:3 106:5 107:4 114:3 166:4 190:3 193:-2 194:4 208:7 222:3 232:3 247:-3
assertion:119 43:11
assign:93 0:17 1:8 13:-4 34:3 62:-6 121:3 188:6 204:-5 208:-4
assigned:103 3:3 27:6 28:4 34:3 58:-3 131:4 189:3 273:3
assistant:119 26:3 232:6 258:4
assuming:119 20:3 122:3
at:57 6:-3 7:3 25:5 57:3 59:5 65:10 67:3 75:4 117:3 135:3 147:4 149:4 193:-3 197:-3 208:4 209:-3 213:3 222:-7 225:-3 227:-2 230:6 239:-3 245:3 255:-3 256:3
attach:108 125:9 178:9 227:6 273:6
attaching:106 101:6 153:3 163:7
attempt:100 3:3 61:4 136:3 252:5 270:3 280:4
attempting:100 58:7 158:4 187:4 216:3 217:3 237:3 238:6 243:3 280:4
attr:106 3:12 49:3 222:-3 227:-5 248:5
au:116 166:7
audit:85 3:5 147:3 222:-3 230:3 232:6
audit.log:108 232:4
aufs:95 8:3 20:3 23:2 43:5 125:-10 127:4 129:4 166:3 222:-3 245:-4 247:8
auid:116 232:3
ausearch:116 232:4
auth:110 26:3 219:4 256:3 277:10
authenticate:113 26:-5 135:15 215:-2
authenticating:110 48:3 77:4 173:4 218:5
authentication:105 48:2 123:4 135:8 190:4 209:7 225:6 243:5
authentication.go:116 135:10
author:119
authority:108 134:3 135:3 209:-5 263:17
authorization:108 47:2 136:3 205:3 218:4
auto:93 59:-3 60:3 127:3 143:3 147:3 186:4 239:3 258:4
auto-restart:113 22:3 165:3 258:5
autoinstall:119 59:-3 60:8
automatic:116 48:3 147:3 230:4 257:2
avail:97 52:4 151:7 236:3
available:69 1:12 13:-5 36:4 57:4 58:-3 59:-3 116:4 133:3 146:5 150:-2 152:5 153:6 165:10 166:-5 203:5 214:4 227:3 239:-3 245:-3 271:4 274:6 282:5
avc:93 232:12
awaiting:106 209:6
aws:113 59:4 125:4 127:3
azure:106 59:-3 125:-10 127:27 162:-3
back:105 135:4 222:4 245:3 280:4
backend:105 78:6 98:5 114:-3 119:6 163:3 188:3 199:5 208:5
background:116 135:3 247:3 252:7
backing:99 125:-3 127:5 222:-3 247:16
backup:113 90:9 125:-4 127:4 166:4 169:-2 259:3
backups:119 166:4 168:3 238:4 256:3
bad:75 59:8 60:-2 61:6 64:-3 87:11 88:3 114:-3 154:4 163:3 169:5 229:8 245:-4 265:6
bak:119 11:3 147:-3 256:4
base:97 3:3 25:3 55:8 59:-3 147:4 161:3 163:4 191:5 214:3 215:3
based:116 65:6 127:6 177:9
bash:80 6:4 23:3 30:4 64:3 66:5 67:3 84:4 109:3 118:4 153:4 172:3 188:3 200:3 222:-3 229:4 230:-4 232:5 239:-3 247:3 262:3 275:-2
bbolt:113 43:7
bdev:119 90:3 161:5
be:53 3:3 24:3 34:4 40:4 69:3 98:3 125:-5 127:-2 135:5 136:6 147:4 165:-4 166:3 190:5 193:-3 197:3 222:2 230:-4 232:-3 245:-3 247:-2 260:4 262:5 271:7
because:84 21:4 25:5 29:6 41:3 47:4 59:4 83:4 118:2 134:2 152:3 197:4 250:3
been:85 1:4 30:3 46:3 61:3 67:4 80:5 107:5 134:4 193:4 212:3 247:4
before:87 26:14 27:2 78:3 114:4 125:3 135:-12 153:3 190:4 215:-7 245:3 252:5 262:6
before.rules:106 87:3 125:8
before6:119 125:6
before6.rules:119 125:6
begin:105 116:3 129:3 141:4 161:5 257:-3
beginning:110 48:8 173:4
begun:110 47:-3 49:7 82:3 229:3
behavior:119 57:4 222:3 247:6
beta:116 15:3 147:3
bin:54 6:5 27:-4 28:10 33:4 59:-3 89:5 101:2 118:4 125:-3 127:-4 147:2 153:-3 165:-4 166:-5 174:2 200:3 221:4 230:6 232:5 255:5 258:6 259:4
binary:105 4:4 6:7 122:3 166:-3 227:5 232:5
bind:79 0:4 7:12 13:-6 62:7 72:-3 188:4 199:-3 204:8 208:18 209:-3 222:-4 227:4 232:-4 275:-4
binder:110 125:12
binder_linux:110 125:12
bionic:108 125:4 239:4 262:3
bionic-security:119 262:4
bios:103 10:5 272:17
bip:116 3:3 8:3 233:3
bit:110 5:3 25:3 163:3 166:4 257:2
blacklist:116 116:3 154:2 160:5 165:3
blk:113 20:13 56:5 125:-4
blkid:116 8:4 25:4
blkio:113 43:2 125:6 222:-2
blob:113 222:3 271:4
blobs:119 219:4
block:86 11:6 90:5 91:7 128:5 161:5 163:-3 239:3 262:4 264:5
blocks:100 55:3 57:8 83:3 109:-3 193:3 212:4 227:4 239:3
board:119 116:4 141:5
body:119 173:5 216:4 217:4
bolt:119 256:5 257:-3 258:5
bookworm:110 61:-3 66:6 141:4 220:5 230:-3
boot:73 8:3 10:4 11:13 26:4 77:4 107:3 108:6 110:-5 145:3 161:3 222:-3 233:5 245:6
booted:105 67:5 68:3 107:7 115:3 125:5 231:3
booted-system:119 125:7
bootstrap:99 26:4 59:3 65:3 135:10 149:3 227:6 230:4
bootstrap-kubelet.conf:119 135:7
bootstrap.go:113 135:11
both:94 47:16 48:-5 49:-4 232:4 257:4
bound:106 88:10 94:11 95:-3 149:3 223:3
bounds:119 78:6
bpf:106 125:12 166:4 190:3 232:7
bpf_cgroup_device:119 125:9 227:3
br_netfilter:89 12:9 20:-3 127:5 141:-3 166:3 222:5 269:3
branch:119 4:3 141:5 269:4
bridge:69 1:3 8:6 12:13 14:6 15:4 27:-2 114:-3 115:-3 116:5 117:3 120:-4 125:3 136:2 159:2 160:3 163:-5 176:4 177:3 190:5 247:-3 269:-2 281:3
bridge-nf-call-ip6tables:116 12:-5 125:7 164:4
bridge-nf-call-iptables:95 12:12 15:7 125:3 222:-4
bring:119 26:3 83:6 223:4
bringing:97 53:4 62:-5 114:3 153:-3 204:8
broadcast:110 125:4 173:4 186:3
broken:99 5:8 11:3 19:6 195:3 227:9
btf:116 166:15 245:2
btrfs:106 43:3 127:4 222:-2 233:3 245:9 247:-4
buffer:108 56:-3 91:7 222:6
bug:113 8:3 108:3 109:3 193:3
bugs:119 8:3 275:5
build:61 11:-5 16:4 17:7 57:5 59:18 61:3 91:3 110:-3 125:-3 127:-3 140:2 193:7 197:-3 222:-4 247:-3 262:4 269:4
build_exclusive:119 59:-5 60:7
builder:113 8:4 17:7 19:3 95:4 125:-4 127:5
building:81 59:4 75:3 98:5 193:7
buildkit:119 19:8 65:3
buildx:100 18:5 19:6 44:3 196:3
built:89 60:4 63:3 114:3 125:-3 127:3 166:4 215:3 232:3
builtin:91 20:5 113:4 125:-6 159:7 161:4 163:3 222:9 225:3
bullseye:108 222:3 230:5
bus:99 65:-3 67:5 94:-3 95:6 107:6 163:2 165:3 225:11 245:3
buster:106 57:5 61:5 197:-3 262:3
busy:106 83:-3 93:3 114:4 148:11 167:17
busybox:99 21:5 23:4 61:5 103:5 125:4 214:3
but:80 3:5 4:4 5:3 19:4 58:6 59:-6 69:7 143:4 170:5 180:4 222:3 227:8 245:4 249:2 255:4
bwrap:113 4:20 190:-4 222:-4 225:-3 232:-4
by:57 13:-3 34:3 54:3 64:4 82:2 88:-3 114:-3 119:5 125:5 142:5 154:-3 163:-4 164:-3 165:3 179:5 195:4 209:-4 219:4 222:3 230:-3 241:3 245:-3 263:7 272:2
bypass:116 127:3 153:4
bytes:98 25:6 58:8 61:4 64:4 110:-3 112:3 150:-3 175:3 198:3 236:7
ca:99 26:9 123:7 135:3 139:6 188:-4 209:3 215:-2
ca.crt:119 139:7 263:3
cacerts:119 26:3 135:3
cache:82 5:2 8:4 11:4 17:9 25:8 61:3 109:6 125:3 182:7 197:4 230:3 232:7
cadvisor:113 53:-3 110:5 217:5 222:5 239:3
cake:119 125:-4 175:16
calico:108 27:3 118:3 163:5 186:8 226:3
calico-node:116 118:4 186:2 226:3
call:81 12:12 15:5 73:4 85:4 86:3 136:5 161:3 163:3 169:2 222:-5 225:5 227:4 279:4
caller:116 4:5 78:3 118:5 136:6 188:4
calling:116 147:3 247:3 279:7
can:57 5:-3 20:-3 25:-3 43:-2 53:3 54:-3 59:-3 74:6 92:5 98:5 107:3 114:-3 127:3 141:3 163:6 165:-6 190:7 229:-3 230:8 239:4 248:3 252:3
canceled:94 25:4 115:4 209:4 222:4 250:5
candidate:119 8:6 134:4 195:4 196:3
cannot:53 0:6 1:-4 3:3 4:-3 5:-3 8:-4 10:3 20:-2 23:5 40:3 53:2 59:4 62:-4 65:7 67:3 68:-3 75:-3 83:6 91:3 124:4 125:3 163:3 166:-4 190:3 213:4 214:-3 220:-5 221:-3 222:-6 225:3 229:6 232:7 235:3 239:-3 257:-4 275:4 280:6 282:3
canonical:119 231:6
cap:105 4:5 190:7 257:3
cap-add:116 190:8 222:4
capabilities:105 125:5 190:11 192:13 202:6
capability:119 4:6 190:-3 227:3
caps:110 3:-3 59:6 222:11 227:-5
cases:110 167:3
cat:66 20:3 25:4 83:-3 99:3 114:-3 125:4 127:4 129:5 220:3 222:-3 225:5 244:4 245:-3 247:3 257:3 271:3
cause:119 222:3 225:2
caused:77 6:7 101:7 125:-3 163:2 166:-5 195:3 201:4 222:-3 227:-3
cbr0:116 27:5 28:3
cc:102 62:4 125:3
cd:116 17:3 168:4 232:7
ce:106 20:3 165:6 190:-3 197:3
centos:91 49:3 57:3 64:4 112:3 127:3 173:3 197:12 222:3 232:2
ceph:113 98:4 163:6 262:5
cert:102 110:3 135:4 188:4 230:3 279:4
certificate:71 21:4 26:9 61:-3 125:-3 135:8 188:13 197:-3 209:-8 214:-3 215:3 263:13
certificates:110 26:-3 123:4 173:3 251:10 263:3
certs:105 26:2 123:5 173:3 263:5
cgo:119 230:10
cgroup:68 22:4 23:14 24:3 25:14 101:-3 109:3 136:4 150:13 163:-3 169:-4 200:4
cgroup-root:119 249:4
cgroup_enable:102 150:6
cgroup_memory:102 150:10
cgroupdriver:113 136:5 222:3 255:4
cgroupfs:96 22:8 136:5 255:4
cgroups:89 8:3 23:11 25:6 125:-2 136:4 150:9 214:-3 227:4
cgroups-per-qos:119 249:4
cgroups_memory:119 20:4 150:6
ch34x.ko:119 163:4
chain:68 34:-2 64:9 88:6 116:4 118:-3 125:4 163:3 190:3 245:4 269:4
chain_add:119 114:3 125:-4 245:12
chains:110 12:4 118:4 125:-4 163:4 183:5 245:4
change:87 3:3 5:3 37:4 57:3 68:7 95:3 98:8 125:-10 127:-2 129:3 141:9 159:-3 163:6 166:-3 222:8
changed:93 5:8 136:3 147:3 168:3 237:4 242:4 266:3
changing:98 172:9 222:-4 257:-3 259:12
character:110 3:5 48:8 173:3 209:2
charon:119 125:4 127:3
chdir:106 257:-5 258:-4 259:26
check:74 7:4 12:4 26:7 27:3 30:4 49:5 91:4 125:3 136:5 161:2 166:6 173:4 197:5 209:-3 215:-3 226:3 227:2 278:3
check-config.sh:119 125:9
checking:105 113:5 125:3 188:3 197:3 223:2 242:5 245:3
checks:92 149:3 205:4
checksum:119 17:8 25:3
child:106 4:7 114:5 125:3 193:2 225:6
chmod:119 50:5 160:5 222:-3 232:8
choose:116 174:7 186:3 250:5
chown:98 83:3 172:18 222:-4 230:-4 232:13 258:3 271:4
chromium:119 160:8 214:-3 216:5
chroot:113 59:3 167:3 225:6 258:3
cidr:103 27:6 150:5
cifs:88 20:5 90:6 127:4 160:4 169:10 237:4 238:7 245:-3
cifs.ko:119 160:8 166:3
class:95 3:2 54:5 56:3 91:3 127:3 218:3 222:3 239:3 274:4
clean:99 5:-3 70:3 100:5 135:3 193:3 197:4 281:3
cleaning:94 59:5 86:13 95:3
cleanup:106 86:3 115:3 141:4 174:6 227:3
clear:119 115:4 153:3
cli:90 66:3 73:6 153:4 192:4 193:4 195:3 196:4
cli-plugins:119 67:3 195:3
client:71 26:-2 63:12 80:3 85:3 125:-3 135:12 143:3 147:3 179:2 188:-3 201:4 217:7 222:-4 231:3 239:3
client.timeout:106 209:6
clients:116 62:3 98:5
clock:113 190:-3 222:-5 230:17 262:14
clone:116 222:7
closed:110 110:2 125:5 223:3 241:9
closing:113 125:3 227:3 239:3
cloud:116 20:6 122:4 125:-3
cloudflare:116 26:-3 214:3 215:3 218:4 219:5
cluster:85 13:5 26:-3 49:5 103:4 123:5 132:4 135:3 188:3 209:2 213:5 252:3 262:4
cluster-info:119 26:-3 123:3 188:3 262:5
clusters:113 8:5 15:3 26:4
cm:119 125:4 135:3 166:3
cmd:92 64:4 78:3 91:3 98:3 166:4 276:3
cmdline:98 150:5 160:13
cmdline.txt:102 150:6
cni:86 27:13 28:13 37:6 58:-2 163:3 245:-3
cni.go:108 28:9 136:3
code:52 3:3 61:3 114:4 125:3 127:-3 178:3 193:10 199:4 208:3 222:-5 225:-3 227:-2 238:3 239:-3 256:5 257:3
codename:110 4:6 230:4
codepage:105 125:3 245:3
color:116 8:3 164:4 239:4
com:65 5:-3 26:-3 47:2 48:3 61:7 82:3 173:7 188:-3 197:5 209:-6 216:3 218:4 219:3 220:-2 232:-3 240:3 245:3 262:4 263:4
combined:113 27:3 194:3 211:5
comm:83 86:3 91:5 147:4 161:4 222:-3 232:6 239:4
command:67 30:11 39:-3 45:3 59:-3 84:9 90:3 115:4 119:4 127:3 137:4 193:4 221:4 229:3 232:-5 257:6
command_failed:99 64:5 88:4 98:4 114:3 119:4 127:5
commands:108 95:4 125:-3 199:3 222:-3 225:3 245:10
comment:102 20:2 118:5 127:4 222:3 245:2
commit:94 17:3 30:5 43:4 63:4 125:-3 163:5 197:5 280:5
common:97 12:3 26:3 44:2 125:-3 147:3 164:5 166:2 222:-3 239:7
communicate:116 59:8 143:-3 269:3
community:110 62:3 193:3 230:4 231:5
compat:110 125:-4 173:4 184:6 209:3 245:4
compilation:119 125:-3 280:4
compile:105 4:3 59:2 125:6 141:4 245:-3
compiler:108 135:3 193:4
complete:95 25:6 82:-4 109:3 110:7 161:4 164:4 173:4 230:3 239:3
completed:100 60:-4 114:3 131:3 165:4 245:7
component:99 19:5 39:3 49:6 114:6 118:4 197:3 222:4 272:3
compose:67 1:4 3:-3 29:4 30:18 64:4 69:4 73:3 101:4 125:-3 163:-3 204:2 214:4 222:-3 227:-3 232:-4 239:11 255:-3
compressed:105 11:3 164:5
compute:108 17:11 211:4 225:5
condition:116 96:3 140:4 189:4 270:8
conf:65 59:3 60:2 83:4 98:-3 112:4 119:6 135:4 153:3 154:4 163:-3 164:2 199:4 209:2 214:3 220:9 229:-3 232:4 255:4 257:-3
conf.d:113 38:4 190:3 199:10
config:62 7:5 16:2 20:8 27:3 37:3 38:7 40:3 115:-3 125:19 134:4 139:6 153:7 154:3 232:4 245:4 258:-3 259:3 280:3
config.gz:100 125:13
config.toml:110 38:4 39:4
config.yaml:110 125:-3 139:14 245:8
config_cgroup_cpuacct:119 125:3
config_cgroup_device:119 125:3
config_cgroup_freezer:119 125:3
config_cgroup_sched:119 125:3
config_cgroups:116 150:4
config_cpusets:119 125:3
config_ip_nf_target_masquerade:119 125:9
config_ipc_ns:119 125:3
config_memcg:116 150:4
config_namespaces:119 125:3
config_net_ns:119 125:3
config_netfilter_xt_match_addrtype:119 125:6
config_nf_nat_ipv4:119 125:9
config_path:119 40:9
config_pid_ns:119 125:3
config_tun:100 20:-2 125:5 222:4 245:6
config_tun_vnet_cross_le:119 125:5 153:-3 245:5
config_uts_ns:119 125:3
configmap:119 123:4 131:7
configmaps:119 131:5 188:4 213:3
configs:116 20:3 160:10 209:3 222:-3
configuration:75 23:5 24:4 26:3 37:4 42:4 47:7 49:4 65:3 114:3 123:3 134:3 209:3 227:-3 239:5 257:5 276:3
configure:78 5:3 11:3 47:5 48:11 119:4 121:5 125:4 165:3 222:-4
configured:99 4:4 24:6 38:5 62:3 83:3 110:3 125:7 220:-3 222:-3 225:3 281:4
configuring:102 98:4 125:6 164:5 183:6 223:3
conflict:105 5:-2 34:11 88:10 195:4
conflicts:108 1:-3 5:-5 13:8 43:5 195:14
conmon:119 44:12 163:5
conn:119 73:3 82:5 125:4
connect:69 8:4 51:5 61:-4 65:10 67:3 75:5 88:3 100:3 107:3 121:3 125:-3 188:4 209:4 215:-4 219:-4 220:-4 222:-3 232:-4 234:10 253:4 260:4 263:-3
connected:95 26:3 93:7 173:5 257:3 262:3
connecting:99 26:7 39:-3 45:5 62:3 82:4 117:3 209:5 232:5
connection:71 20:3 39:4 43:3 46:3 67:3 85:3 99:3 100:3 125:3 134:2 135:3 144:3 153:-2 188:4 190:3 201:-3 209:6 220:4 222:-4 234:3 241:4 252:4 263:-3
connections:116 88:7 125:4 204:3
connectivity:90 62:4 72:4 204:6 278:6
conntrack:78 12:-5 20:8 31:6 32:7 125:7 127:-4 141:-3 164:10 207:10 245:-4 269:3
conntrack.go:113 31:11 125:-3
console:103 52:3 150:3 222:3 227:8 255:-3
consult:92 59:10
contact:119 188:4 210:2 242:3
contain:119 21:7 38:4 152:5 188:-3
contained:116 249:5
container:54 3:3 27:3 33:5 34:5 39:3 41:5 44:4 101:3 106:3 117:2 124:3 137:3 163:-3 183:3 202:4 204:5 229:4 230:-2 232:5 245:-6 271:6
container-runtime:116 137:12
container_id:113 172:-3 227:5 239:7 271:5
container_linux.go:89 6:-2 23:3 101:9 125:-3 163:3 222:-3 229:-4 230:3
container_runtime_t:119
container_t:103 232:4
containercreating:119 27:5 131:3 194:3
containerd:69 5:-3 38:12 41:8 43:6 45:3 49:-3 82:3 99:2 104:3 114:-3 195:7 197:3 245:-3 247:5 257:-4
containerd.io:102 195:6 196:5
containerd.service:108 40:3 43:4 44:4 68:3 82:6 125:6
containerd.sock:89 27:3 39:4 40:2 41:9 47:3 48:2 239:3
containerlogs:119 140:12 188:4
containermanager:110 25:11 125:3 138:6
containers:73 23:3 30:5 35:3 46:2 53:3 66:4 98:6 106:4 204:3 209:-3 214:6 245:4
contains:106 10:4 174:19 191:3 247:-4
content:103 40:3 110:3 123:3 218:3 222:4
content-addressability:110 3:2 222:5
contents:103 12:-3 15:11 26:5 123:4
context:84 6:3 17:5 41:6 65:5 115:3 125:-3 231:2 239:7 250:4 262:3
continue:100 108:11 118:3 125:3 252:5
control:82 0:3 25:6 47:3 48:2 68:6 132:4 163:3 230:6 248:6 277:5
controller:76 1:4 27:-3 42:5 43:3 64:-5 95:2 115:3 125:8 200:6 209:3 232:3 262:3 273:3 274:2 281:3
controlplane:119 26:7 205:3
copy:92 5:3 11:11 16:3 17:11 218:3 232:4 243:3
copy-up:119 225:4
copying:119 227:7
core:86 44:6 57:3 108:6 125:5 150:-3 164:3 188:3 222:5 232:3 245:-3 257:-3
coredns:95 13:3 27:4 28:3 42:14
coredns-1.2.2:119 42:5
coreos:105 57:5 78:3 85:3 125:-4 164:5 193:4 233:3 245:3
correct:97 5:10 65:3 67:3 83:5 161:3 222:5 241:4
corrupted:113 78:5 197:9
could:50 1:5 5:5 13:-4 54:3 59:-5 68:4 69:3 88:3 98:-4 110:-3 114:3 125:-9 126:3 129:3 153:-3 165:12 166:7 178:3 188:-2 192:5 221:3 222:4 229:-3 230:-4 236:3 239:-3 242:3 244:2 250:3 257:-3 271:-2 272:5 280:-3
couldn:80 3:3 43:4 59:3 64:5 114:3 125:6 127:-2 197:4 222:4 232:6 245:4
count:103 43:3 56:6 79:3 114:7 131:3 149:7
counter:94 47:-3 268:3
cp:113 11:3 59:-3 83:3 134:4 165:4
cpio:116 11:4
cpu:80 44:5 161:4 163:3 203:7 211:4 272:4 274:-3 281:3
cpuacct:108 20:3
cpus:102 23:-3 25:7 36:9 59:3 133:8 247:3 269:3
cpuset:93 23:5 90:3 125:4 193:5 222:4
cpusets:119 125:3
crashloopbackoff:116 27:-3 42:8 193:4
crc:116 78:12 140:5 143:-3
create:53 4:3 8:-3 25:3 43:5 57:3 62:5 64:5 66:3 74:7 82:-4 97:2 110:5 120:4 125:8 126:3 148:3 192:-3 204:-4 208:-3 222:3 225:-3 227:3 229:-3 232:-3 239:-4 269:-3 275:8
create_ap:119 114:5 245:3
created:97 1:-3 13:3 33:4 114:3 125:-3 127:3 136:4 147:3 154:5 229:3
createengine:119 115:6 245:3
createtun:106 153:14 222:-3
creating:68 13:7 14:7 35:2 62:-5 98:3 113:3 114:3 115:4 125:7 127:-3 147:3 153:3 163:-3 202:3 204:7 211:3 222:-9 239:13 245:4 271:2
creation:106 212:5 244:3 271:3
credentials:99 135:3 147:7 214:8 237:3 238:4 245:-3 257:-3 258:15
cri:81 38:7 39:7 40:5 45:4 46:11 99:3
cri-dockerd.sock:119 46:8
cri-socket:119 46:4
crictl:100 15:3 37:5 38:-3 39:5 45:-2 46:4 209:4
crio:108 46:10
crio.sock:108 46:10
crit:106 82:4 98:3 125:-3 190:5 232:5
critical:110 56:5 125:4 222:3
cross:106 59:8 125:3
cross_compile:116 59:9 245:-3
crt:103 26:-3 135:-3 139:6 173:3 239:7 251:9 263:5
crun:119 125:6 225:8 232:-2
crw:113 98:5 222:3 245:6
crw-rw-rw:116 222:3 245:7
crypt:110 125:5 127:4 128:7 154:-3 161:3 163:-5 276:4
crypto:119 134:4 161:7 230:4
cryptsetup:116 125:11
csi:110 86:3 90:4 98:4 168:3 188:4
ctrl:119 125:6 127:7
cu:119 127:5 166:3
cuda:116 163:4 218:4
curl:89 26:3 33:7 64:3 122:3 135:-3 136:3 173:4 209:4 220:4 262:3
current:77 11:3 20:4 65:4 83:4 125:3 135:4 163:4 164:3 188:-2 215:3 222:-3 251:-3 252:3 270:4
currently:91 18:4 56:5 59:4 152:3 216:4 251:4 281:9
custom:96 1:-3 13:3 53:6 81:5 125:3 153:3 204:-3 222:3 229:4
d_type:106 125:-3 222:-2 247:11
daemon:45 1:3 43:3 46:-4 48:6 49:5 61:-4 63:4 65:7 67:3 68:-5 74:-3 75:4 110:-2 114:-3 135:-3 150:-5 166:-2 173:-3 188:-3 190:-3 192:4 193:-3 197:-3 201:-3 204:-4 225:-2 244:3 247:4 249:-3 255:4 263:3 268:3
daemon.json:82 43:-3 47:6 48:14 49:3 61:2
daocloud:116 209:3 214:3 216:4 219:4
dashboard:119 188:4 204:3 257:3
data:72 7:3 11:6 25:4 36:2 43:3 64:3 125:-4 161:-3 166:4 167:3 172:4 188:3 201:3 204:4 227:6 232:3 248:4 270:6 275:4 282:3
data-root:110 11:4 61:4 239:4 248:5
database:93 5:10 32:-3 33:3 52:5 57:3 78:4 81:4 141:3 199:5 222:-4 231:5
date:93 26:2 62:4 101:4 204:-3 218:3 230:9 245:3 262:8
db:106 29:6 88:5 199:6 214:4 275:5
db.go:119 43:4 78:2
db8:108 121:6 218:3 250:4
dbus:119 52:3 221:4
dc:119
de:119 94:3 95:3 165:5
dead:106 120:4 220:3 257:4 266:4
deadline:113 41:9 43:3 46:4 150:2
deb:89 5:-3 11:3 195:4 220:3 230:8
deb.debian.org:99 57:3 197:-3 220:3 230:4
debg:116 20:3 98:4 153:-3 163:3 276:3
debian:81 4:3 6:3 20:4 26:6 59:5 116:2 125:-3 209:3 215:-3 230:5
debian-security:116 57:4 61:5 197:-2
debu:99 25:7 39:7 43:3 125:7 222:-3 247:8
debug:84 9:4 16:6 37:3 47:3 49:3 67:3 98:4 222:3 232:-3 262:3 271:3
declaration:110 59:7
default:61 2:3 3:4 13:5 14:2 43:3 49:3 61:3 70:3 96:2 106:4 112:3 117:-2 122:3 188:3 199:4 213:3 220:-3 245:8
default-scheduler:105 28:3 131:4 273:3
default.conf:119 199:11 245:2
defaulted:119 20:3 114:6
defaulting:119 249:4
defaults:97 1:11 6:-4 13:-4 86:3 168:4 229:6
defined:98 2:4 82:2 114:3 214:4 227:5 229:3 255:6
defined-by:108 82:3 229:3 247:3
defrag:119 222:3 280:4
delete:82 59:6 83:3 98:3 111:-3 125:-3 221:3 222:-3 231:3 244:9 280:4
deleted:106 52:17 57:-2 86:4
deleting:106 25:3 28:5 59:2 64:4 114:3 247:3
delta:119 15:3 25:3 208:5
denied:58 0:-3 2:3 4:3 6:-3 7:-3 30:-3 43:-3 59:-2 62:-3 65:-4 67:-5 75:6 84:3 98:-3 101:6 110:-3 114:-3 125:-7 147:4 160:5 172:-5 179:3 190:6 193:-3 199:-3 204:-5 208:8 209:-2 214:4 220:-3 222:10 227:-3 229:-6 232:18 238:4 239:4 245:-4 256:-4 258:-3 271:-3 275:7
denied_mask:119 3:-3 239:8
dep:80 141:3 159:6 222:7
dependencies:102 5:11 59:3 164:5
dependency:91 33:13 41:5 43:5 92:7 125:4 166:3 222:-3
depends:102 5:6 29:3 125:3 165:3
deploy:113 26:-3 28:2 33:4 193:4 215:5
deployment:116 2:4 58:3 103:5 140:-2 188:6
depmod:97 125:-3 165:6 222:-4 245:10 269:6
deprecated:96 46:4 141:4 247:5 255:3
desc:78 3:6 28:4 39:5 45:2 178:4 228:3 252:4
describe:86 13:4 27:-3 28:2 37:4 43:3 58:10 91:3 125:3 202:3 274:3
description:93 4:4 20:3 65:5 165:3 232:-3 245:5 257:5 259:3
descriptor:119 77:3 91:-4 270:21
desktop:110 65:6 214:8 266:3 269:4
destination:89 13:5 23:14 25:-6 64:4 114:-4 120:3 125:-3 160:3 163:3 169:6 227:3 245:5
details:90 26:4 48:3 216:3 222:6 272:3
detect:110 113:4 159:4 163:3 186:4 221:12 222:-3
detected:82 6:5 20:3 42:7 91:3 114:3 206:5 212:3 222:-3 227:5 262:4 275:4
determine:100 115:3 169:7 245:5 257:-3 258:15
dev:54 20:3 43:-2 53:5 54:12 56:3 91:3 110:-2 111:-3 153:4 166:-3 171:2 175:4 222:6 227:3 229:-4 230:-2 239:-5 247:7 248:3 275:-3
devdata:119 127:6
devel:110 143:2 214:4 218:4 229:3
development:113 4:3 62:-3 204:3 269:4
device:56 8:3 20:-4 25:-4 53:6 55:3 61:-2 85:-5 91:3 110:5 125:7 139:-3 145:3 148:4 153:7 159:-3 161:3 163:4 164:4 165:-5 166:-2 167:5 190:-4 192:3 194:3 212:3 220:-3 229:-3 247:-6 261:4 270:7 280:9
device-mapper:110 125:12 163:4
devicemapper:106 55:6 76:3 91:4 125:4 167:5 174:3
devices:93 20:5 23:3 47:4 59:3 94:4 127:-3 153:3 154:4 181:3 212:6 227:-3
devmapper:119 55:10 57:3
devpts:119 90:3
devtmpfs:108 90:3
df:87 52:3 57:6 58:4 109:5 264:4
dhcp:119 1:3 125:5
dial:74 41:5 61:3 75:4 121:4 144:3 215:-3 219:4 220:3 222:-3 228:4 234:-3 252:3 263:-3
dialect:119 237:9
dialing:116 46:6 188:3 190:3
did:94 125:6 130:4 134:5 214:5 215:4 227:3 239:2 243:3
didn:116 173:5 203:5
dietpi:119 20:-3 26:3 91:4 125:7
diff:116 215:4
different:100 18:5 22:5 55:4 136:10 186:3
differs:116 59:4
digest:110 25:4 102:11 218:3 230:3
dind:119 67:6 225:4
dir:85 39:3 43:4 83:3 137:7 167:5 193:4 222:4 230:3 232:3 238:4 257:2 262:3 274:3
direct:95 89:17 117:6 245:3
directive:119 59:-5 60:7
directives:93 47:12 48:-5 49:4
directly:116 125:-4 249:-4 255:23
directory:43 6:-4 10:3 43:3 54:3 68:-3 74:3 125:10 127:7 150:-3 153:2 162:-9 163:-7 190:-3 220:2 225:-4 229:6 230:-2 254:4 256:3 257:4 258:-4 259:3 275:8
directrouting:116 127:6
dirty:119 191:8 281:3
disable:87 48:4 49:-3 119:8 125:-4 225:3 233:5 243:3 249:16
disable-host-loopback:119 225:4
disable_ipv6:119 119:9 141:4 222:-2
disabled:76 4:3 12:-5 15:3 38:3 39:5 76:3 112:6 197:2 220:3 257:-4 258:-5 272:8
disabling:113 108:6 119:4 212:6 222:-2 245:3
disagrees:99 127:-3 163:-4 166:16
discovery:113 80:3 123:2 188:3 258:5
disk:88 5:-3 32:-3 33:-2 52:7 56:4 57:5 58:7 92:3 98:2 125:5 126:9 212:3 227:-3 245:4 248:4
diskpressure:116 58:13
displaylink:119 59:4 165:7
dist:119 73:9 114:3
dist-packages:119 73:9 114:3
distribution:110 59:3 218:4 245:3 269:4
distro:119 129:6
dists:93 197:-6 220:4 262:11
dkms:73 11:-2 59:23 60:4 154:3 165:6 166:-6 280:-5
dkms.conf:108 59:6 60:5
dm-0:116
dm-2:119
dm.thinpooldev:119 49:4 76:3
dmesg:68 3:3 32:3 59:-3 89:5 91:6 94:4 114:3 118:4 128:4 165:-4 166:12 193:2 222:-3 270:3
dmn:119 125:4 127:3
dnat:98 64:10 114:3 125:-4 245:4
dnf:119 59:3 127:6
dns:94 47:3 48:5 61:6 98:5 119:-3 121:5 125:4 214:6 221:3 260:3
dnsmasq:105 0:4 62:8 204:5 223:3
do:66 60:3 116:3 120:3 190:-7 214:-3 228:5 237:3
docker:36 3:4 4:-3 5:-4 8:-3 11:-3 12:-3 13:4 20:-3 30:10 46:-4 48:4 49:-4 50:3 59:-7 61:4 64:8 65:8 66:7 67:3 68:6 83:-3 84:-3 91:-3 110:-6 114:-5 127:-4 135:-4 148:-3 150:-4 163:-2 166:-3 169:-3 188:-5 190:-4 192:3 196:4 201:-4 204:-5 214:4 220:-3 228:-3 229:5 230:6 239:3 245:-6 247:3 249:-3 252:-2 255:3 257:-5 258:-3 262:-3 265:-2
docker-buildx:119 67:3 195:3
docker-buildx-plugin:119 196:4 197:2
docker-ce:98 41:4 166:3 194:3 196:18 197:4 222:-3
docker-ce-cli:110 196:5
docker-ce-stable:110 5:5 195:-2 197:7
docker-compose:73 13:5 30:8 101:6 114:2 141:2 153:3 204:3 280:3
docker-compose-plugin:116 196:7
docker-compose.yml:113 29:5 30:-3 219:3 239:10
docker-containerd:119 231:6 255:6 257:-3
docker-default:97 3:10 222:6
docker-entrypoint.sh:105 6:4 101:4 166:-2 229:7 232:-2 257:-4
docker-isolation-stage-1:119 269:3
docker-runc:116 49:3 227:11
docker.io:85 16:3 40:3 115:3 125:3 198:3 208:3 209:8 216:4 219:-3
docker.log:113 61:4 247:5
docker.pid:110 231:4 239:3 244:14
docker.service:75 47:3 49:4 66:8 68:-2 76:3 222:5 255:10 257:-2 265:-5
docker.service.d:106 76:3 209:3 255:9
docker.sock:78 43:5 46:-6 47:5 62:-3 67:7 68:6 74:4 255:3
docker.socket:103 47:5 62:-5 66:-3 68:9 76:9 114:3 231:2 255:-3 257:-2
docker0:88 13:3 14:6 43:5 51:3 64:19 88:6 117:3 125:-10 163:-5 173:3 245:-5 281:2
docker_gwbridge:119 13:5
docker_host:119 65:13
docker_opts:113 8:3 43:4 174:3
dockerd:74 23:-4 25:6 30:-5 43:6 46:3 48:3 49:8 66:5 74:5 76:-3 98:3 114:-4 116:3 239:5 245:-3 249:-3 255:8
dockerd-current:119 47:3 49:3
dockerd-rootless.sh:116 225:3 257:5
dockerfile:106 17:10 209:3 239:4
dockershim:105 39:-3 46:20
dockershim.sock:105 39:-3 46:20
dockremap:119 271:9
docs:79 19:3 47:4 62:3 164:2 247:4 258:-3 262:2 275:3
docs.docker.com:90 19:3 47:6 247:5
documentation:113 59:3 109:2 193:3 257:3
does:58 6:3 7:7 12:5 15:-5 16:5 25:3 43:4 44:3 68:3 78:-3 98:3 99:3 145:3 147:4 163:-3 165:-3 197:5 199:4 201:3 209:3 222:3 230:-2 239:-4 247:3 262:-4
doesn:99 20:6 21:5 78:9 122:2 134:3 152:3 188:-3 239:-3 260:7
doing:99 15:4 242:3
domain:110 90:3 113:5 125:-3 209:3 220:4 264:4
don:110 13:3 47:-8 48:3 49:9 209:3
done:78 0:4 5:3 59:8 70:3 114:3 153:2 197:3 200:3 222:-3
down:93 64:4 67:3 70:3 136:4 222:4 237:10 280:3
download:93 61:8 109:3 123:3 166:3 197:12 230:-3 263:3
download.docker.com:119 197:8
downloaded:108 23:4 25:5 209:-3
downloading:113 123:6 197:7 269:3
downloads:113 275:5 276:4
dp:119
dpkg:81 5:12 11:5 59:3 127:-3 195:3
dpkg-deb:110 11:3 195:3
dport:90 64:9 117:3 163:-3
dpt:113 245:4 264:8
drive:113 91:4 171:4 222:5 245:4
driver:59 1:2 18:3 22:3 25:-3 49:-3 64:6 104:3 114:-3 115:-3 116:5 120:-2 136:4 143:5 144:4 163:5 165:3 167:4 174:-3 192:5 204:3 222:3 227:-3 233:3 245:-4 247:10 269:3
drivers:98 20:3 125:-5 153:-3 159:5 165:3 245:5
drm:116 89:3 116:3
drop:87 22:2 113:-2 114:3 117:7 118:4 120:-3 141:3 163:4 190:5 202:5 255:3 257:-3
drop-in:110 22:3 76:3 255:5 257:-2
dropped:119 91:3 175:4 248:5
dropping:108 20:-3 31:-3 32:14 108:3 118:5 161:3
drwx:119 8:3 11:2
drwxr:94 8:4 74:3 159:-3 163:2 191:3 222:-4 232:5 245:10
drwxr-xr-x:95 8:5 74:3 159:-3 163:2 191:3 222:-4 245:11
dsc:119
dst:95 64:3 88:4 113:7 125:-5 227:4 262:4 264:5
dst-type:110 64:6 88:3 127:4
du:116 52:5 165:3 166:-3 200:5
due:86 26:-3 62:4 91:3 114:3 135:5 153:4 163:3 223:8
dummy:119 125:-9 127:4 245:12
dump:110 125:11 161:4 262:5
dumped:113 44:14 198:3
duplicate:119 123:9 153:3
duration:113 20:4 47:3 79:10 256:3
during:84 3:5 27:3 65:13 161:4 164:4 197:3 227:6
dynamic:99 59:6 62:3 88:3 119:4 125:-4 245:-3 258:4
e.g:92 29:4 169:8 237:7
ebtables:119 125:5 159:4
ec2:119 57:6 91:4 169:2
echo:89 6:3 67:3 109:3 125:-4 163:3 200:3 225:3 229:3
edu:116 48:4 216:5 259:3
efi:105 8:7 10:8 11:-3 77:3 109:3 165:5
efivarfs:119 77:11
either:105 29:5 59:6 165:3 180:6 233:7 274:3
el7:108 76:2 127:4 197:3 232:3 280:4
elasticsearch:116 25:4 82:4 149:3 204:5
elfutils:119 25:4
embedding:119 10:7
emerg:98 13:-3 199:6 208:10
empty:110 83:4 163:3 198:4 205:7
en:119 109:3 186:5 193:3
enable:77 12:3 20:4 64:5 66:4 117:6 120:6 150:4 153:3 222:-4 232:6 245:-5 247:6 272:5
enabled:68 3:6 19:4 26:5 76:-3 114:4 141:2 150:5 219:3 220:4 233:5 245:2 272:3
enabling:103 25:7 89:5 110:3 123:4 127:3 150:3 245:6
encountered:84 38:3 53:3 57:3 62:-4 161:3 164:3 197:-5 204:6 230:6
end:103 25:3 43:5 49:5 116:3 125:4 129:3 161:5 166:3 257:-3
endpoint:74 13:-2 26:4 38:-3 40:4 41:-3 46:4 62:3 64:3 65:5 72:3 93:5 117:3 176:6 204:2 245:7
endpoints:105 13:4 26:3 46:7 70:6 226:6 279:4
enforcing:119 149:3 232:5
engine:78 33:-3 41:4 47:3 49:2 76:4 77:3 115:3 153:6 222:3 231:3 247:2 257:3
enospc:105 57:4 110:15
enough:98 8:3 125:-4 194:6 232:2 247:-2 271:8
ensure:90 114:3 122:5 125:-7 163:-2 194:5 209:4 222:6 227:4 231:3 239:3 244:9 245:3 247:-3 269:3 272:4
enter:110 13:4 125:6 146:8
entered:87 139:3 161:3 232:-3 246:-2 257:6 258:4
entering:102 9:7 59:5
entries:116 6:8 105:9
entry:105 59:-3 77:6 91:4 116:3 123:4 197:4 200:3 245:4
entrypoint:90 6:3 101:11 227:-4 229:13 232:2 239:-2 257:-6
entrypoint.sh:102 101:10 193:3 198:3 227:-3 232:4
env:99 3:3 27:4 48:3 57:6 177:5 259:2
environment:96 25:3 65:4 98:5 134:5 209:6 210:6 239:4 255:3 257:9
environmentfile:119 257:9
eof:102 41:2 43:4 48:3 78:4 209:3 225:5
ephemeral:116 58:11
ephemeral-storage:116 58:11
epoll:116 153:3 163:3
eq:116 20:2 110:3 141:5
equal:113 38:4 136:6 222:6
er:119 139:4 208:5
err:68 22:-6 38:3 39:-3 90:3 98:-3 114:-3 119:3 127:9 128:3 136:6 137:3 152:3 154:-3 163:6 166:5 188:6 214:3 227:-3 230:5 232:-4 245:-6 262:-3 270:6 275:5
errno:77 54:-3 73:-3 82:3 125:3 190:5 208:5 209:3 222:5 229:-3 232:-3 239:13
erro:82 123:7 153:3 183:4 232:-3 239:3 245:4 247:8 271:4
error:26 6:4 12:-3 25:-6 30:-4 41:-3 48:-3 52:-3 54:5 58:-3 68:-3 84:-2 90:-3 114:-3 115:3 127:-4 136:-3 139:3 159:-5 161:4 166:-5 190:3 193:-3 200:-3 205:3 220:-4 221:-3 229:-6 230:-4 232:-4 234:2 237:3 245:-3 248:-2 255:-3 257:-3 258:-3 262:-4 268:-3 269:3 275:-3
errors:73 39:3 62:-4 65:4 67:7 100:3 125:-3 161:2 197:5 204:5 207:3 222:6 245:-2
esp:119 8:5
established:108 62:-4 114:4 125:-3 163:13 173:3 186:5 204:7
esx:119 98:6 125:3 164:-3 166:-4 245:6
etc:54 3:3 6:-2 7:4 37:3 43:-3 47:3 48:6 59:-4 76:3 83:3 98:2 114:-4 125:-5 129:4 134:4 153:2 154:3 164:3 166:-3 190:3 199:3 205:4 220:3 222:-4 229:4 232:7 257:3 271:5
etcd:90 0:-5 3:3 42:3 43:3 78:11 135:5 188:11 193:4 205:5 239:3
etcdmain:119 26:3 78:5
etcdserver:113 78:8 79:6 81:7
eth0:89 51:3 114:4 116:2 119:3 120:-3 125:11 148:3 175:3 245:-4 250:4
eth1:119 51:6 125:9 269:-4
ether:119 114:4 173:3 244:3
eu:116 166:3
evaluate:119 17:7 239:3
event:98 37:5 41:2 114:2 115:3 125:-4 208:4 212:4 239:3 268:3
events:91 58:3 131:3 208:4 211:3 274:4
evicted:110 58:14
eviction:119 58:10
eviction_manager.go:119 58:10
example:84 2:3 26:-5 57:4 61:4 125:-3 165:4 173:3 178:4 197:5 209:-4 214:4 219:3 229:3 240:3 247:7 259:2 263:5
example.com:119 173:7 258:5
example.org:110 197:12
exceeded:95 41:8 46:3 81:6 126:9 201:4 209:4 211:3 227:-3
exception:108 44:3 75:4 125:3 149:3 222:5
exclusive:113 60:6
exe:100 4:6 23:6 47:3 214:8 222:-3 232:5 272:2
exec:59 3:5 6:5 30:-3 44:-3 59:-3 72:3 82:3 101:7 115:5 125:-9 165:-9 166:8 200:4 225:3 229:18 232:5 236:3 245:-5 247:-3 256:-7 257:18 258:-6 259:-4
execstart:76 41:4 255:6 257:8 259:5
execstartpre:113 165:4 269:6
execstop:119 257:4 258:4
executable:81 66:5 72:3 101:7 115:6 125:-3 141:2 169:3 225:5 229:-4 256:-3 257:23 258:-3 259:-4
execute:89 6:8 79:3 115:4 125:10 214:5 257:8 266:3
executing:97 5:3 8:4 172:7 230:5 232:5 280:4
execution:87 12:3 15:-3 39:5 114:-3 119:3 123:3 125:-5 127:3 166:2 205:4 207:4 222:7 247:4 254:9
exfat:110 125:19 166:3
exist:63 7:3 12:5 15:-5 16:5 25:7 43:3 59:3 68:3 78:4 98:4 125:-3 163:-2 197:-3 209:-3 222:-3 239:-4
existing:97 5:3 125:6 128:3 135:9 166:4
exists:88 7:9 13:-3 26:4 43:3 50:7 111:11 114:3 118:3 125:-3 176:5 205:6 209:3 241:3 272:-3 275:-3
exit:52 20:4 39:6 43:-3 64:8 115:-3 120:-3 125:6 127:7 141:3 163:3 193:9 214:3 225:3 245:-3 247:-3 271:4 281:3
exit-code:71 68:3 161:2 232:4 257:3
exited:59 33:3 44:4 68:3 88:3 98:-3 114:2 120:3 137:3 190:3 193:-6 199:4 227:-2 230:-3 256:6 257:5 258:4 259:3
exiting:86 25:7 98:4 125:-4 127:5 141:3 153:4 163:3 222:-5 277:4
expect:113 38:10 188:6
expected:96 7:6 25:2 38:4 69:3 79:6 130:4 136:4 138:5 150:-2 220:7
experimental:113 47:4 62:3 63:3
expiration:116 135:4
expired:79 26:13 135:14 188:-8 209:-5 215:9 219:-3 262:-5 263:-4
export:119 16:6 98:6 179:2
exports:119 98:7 110:3
ext:116 61:4 113:6 115:4 125:-2 193:3
ext2:119 90:3 161:5
ext3:119 90:3 161:5
ext4:96 86:6 91:8 125:-4 141:4 150:5 161:3
ext4-fs:110 86:4 91:10
ext4_journal_check_start:116 91:7
extension:93 125:-5 127:8 245:3
external:89 61:4 62:3 69:7 72:4 204:5
externally:116 135:4 210:8
extfs:116 125:-3 150:2 245:11
extra:96 8:-3 11:3 60:-2 125:4 127:-5 154:-3 163:3 166:4 190:3 222:5 245:6 276:7
extracted:119 11:9
extracting:119 43:6 57:4
f2fs:119 125:12
facetimehd:113 125:-5 166:7 245:11
fail:97 2:4 6:3 113:4 115:4 249:9
fail-swap-on:106 249:11
fail2ban:119 114:3 116:4 125:-3 266:4
failed:31 6:-4 13:-4 14:3 30:-3 39:-3 41:5 57:-4 61:-3 64:3 75:-3 87:-2 98:-3 108:-3 110:4 112:-3 114:4 127:3 134:-3 135:-3 147:2 154:-2 165:-3 172:-4 190:-4 199:-3 201:-3 209:-3 214:-3 222:8 227:3 229:-3 239:-5 245:3 248:-2 257:-5 262:-7 267:3 270:-2 271:-3 275:-3
failedcreate:119 211:11
failedcreatepodsandbox:105 12:3 28:5 194:3 220:5
failedmount:110 125:5 131:10
failedscheduling:113 203:10
failure:70 11:3 26:2 49:4 76:2 91:3 125:-5 135:3 161:3 212:4 220:9 222:-2 238:4 245:-4 255:-3 257:-8 262:-3 269:2 277:4 280:3
fallback:113 49:4 115:3 164:3 222:3 245:2
falling:110 125:3 135:2 136:3 191:3 222:5 280:4
false:75 5:4 27:8 43:3 47:3 58:-3 107:2 127:3 156:3 202:6 203:2 219:3 222:-5 233:5 249:3
family:96 8:6 44:4 85:3 119:9 127:-3 141:4 222:3
fast:119 173:6 191:4
fat:116 8:5 125:8 169:-3 171:3
fat-fs:119 125:9 127:2 169:-3 171:3 245:3
fata:82 16:3 39:8 43:5 45:-3 46:6 55:3 91:3 139:-3 215:5 245:7 262:3
fatal:50 8:3 20:-6 23:-3 42:5 43:3 74:4 114:-4 115:-3 119:-2 123:-3 125:16 142:3 150:3 158:2 159:3 162:5 163:-5 164:-3 165:-5 166:-9 222:5 226:3 229:3 232:-4 242:3 272:-3
fd:79 41:4 77:4 82:3 117:3 147:4 204:3 221:6 222:-6 227:6 257:-3
fdocker:103 75:9
fdocker.sock:103 75:9
feature:98 18:5 125:3 227:6 272:7
feature_gate.go:113 139:3
features:119 3:3 109:3
fedora:108 25:2 164:3 166:3 209:4
fetch:89 25:4 44:3 61:5 114:11 125:-4 220:4 222:3 230:-3 262:-3
fetched:116 5:5
fetching:119 65:5 67:6 73:3 75:7
few:119 215:4 252:3 272:3
field:113 46:4 48:3 52:3 101:4 137:3
file:41 4:-4 5:-4 6:-2 29:3 30:-4 48:4 50:3 54:3 59:3 68:-3 82:4 91:4 105:3 111:3 115:4 122:3 125:-4 127:-3 139:3 141:4 153:4 163:-4 164:-3 168:3 204:-3 222:4 229:4 232:-4 239:4 245:-4 256:3 258:-4 265:4 271:3 280:-3
file-rss:110 193:7
filecontent:108 12:8 15:4 125:-4
fileexisting:119 205:-3 207:13
filename:98 20:3 165:3 249:6
files:76 43:2 59:6 82:15 91:3 110:8 222:-3 239:-2 257:10
filesystem:72 11:3 57:3 85:-2 90:6 102:5 109:3 125:12 127:-3 141:3 167:5 191:-3 222:-3 237:-3 245:5
filesystems:96 25:8 125:-3 161:3 164:2 169:7 247:4
filter:71 64:10 87:9 98:-7 114:5 117:-4 119:5 120:-5 125:3 141:-3 154:-3 163:3 190:3 230:2
filtering:108 117:10 195:4
fin:119 75:2 125:3 264:4
find:64 1:8 5:-3 6:-3 8:-3 10:5 13:-4 23:5 25:6 27:-4 28:11 29:3 59:2 61:3 78:2 92:6 105:4 114:-3 127:4 145:4 153:4 162:6 164:5 248:2 257:-3 280:6
finished:105 89:2 193:6 198:4
firewall:86 88:2 114:3 115:2 118:3 125:5 153:4 222:4 245:5 268:2 281:6
firewall-cmd:106 64:4 98:6 119:-3 222:3
firewall.service:119 125:-4 163:5 245:4
firewalld:100 3:2 20:6 222:5
firewalld.service:119 88:4 127:5
firmware:98 89:23 159:4
first:89 160:3 201:4 222:17
fixed:113 59:3 141:5
flag:80 25:-3 27:-3 30:6 47:11 48:-7 125:-3 137:12 138:4 163:-3 191:4 222:-3 227:5 249:3 255:9
flags:93 3:-5 13:7 56:3 91:3 141:3 147:13 186:3
flannel:99 12:5 27:4 28:7 127:3 129:4
flash:119 8:4 223:3 245:4
flight:96 205:5
flow:119 109:4 125:7 164:6 222:-3
flushing:113 113:4 125:3 153:-4 245:3
focal:113 26:3 142:3 188:4 230:5 262:-3
folder:116 110:5 166:7 239:4 275:5
follow:110 127:4 205:3
following:78 5:3 25:-5 47:9 48:-4 49:3 85:3 127:3 150:6 190:6 197:6 247:-3
foo:108 48:3 64:2 83:5 85:3 232:4 281:3
for:41 6:3 7:4 11:4 13:-3 23:4 25:3 28:3 33:-3 41:3 46:-3 57:-3 58:-3 59:9 60:3 62:3 73:3 89:5 91:-2 102:3 110:3 118:4 135:-3 154:4 163:-5 164:-3 166:-3 167:3 188:8 215:-3 220:-3 230:-2 262:3 269:-3 271:4
forbidden:103 187:6 188:-2 202:7 209:3 211:8 213:8 214:3
force:105 5:3 125:3 166:3 167:3 191:6 193:3 225:3
fork:103 4:6 5:-3 150:-3 151:3 200:18 230:-3
format:71 6:23 20:-3 59:-5 98:7 101:-5 121:4 125:-7 136:3 163:-7 164:-3 165:-16 166:24 232:-4 245:-5
forward:84 64:11 98:6 114:8 163:-3 199:6 245:-3
forwarding:103 6:3 112:17 114:3 119:4 164:-3
found:46 3:3 5:-3 16:4 20:5 23:4 25:-4 28:-2 33:3 59:4 64:-2 66:6 69:5 71:2 76:3 84:6 114:-2 115:6 125:7 131:3 142:4 153:-4 160:-3 161:3 162:3 163:-6 165:-4 166:-6 177:3 188:4 190:-3 199:4 207:3 225:3 227:-3 230:-3 232:-4 240:3 247:-3 255:-3 257:-4 266:-6 267:5 272:-3
free:106 43:4 57:6 58:8 151:6 163:4 248:3
freedesktop:110 167:5 220:3 221:3 229:3
freelist:119 43:8
freezer:113 20:3
from:46 5:-3 7:2 13:3 26:3 36:3 39:-3 47:5 48:-3 49:-3 59:-3 63:6 64:5 65:-3 78:3 114:-3 127:-2 136:3 140:3 150:-4 173:-3 192:4 197:5 204:-4 220:3 222:2 239:3 282:3
frontend:96 5:7 199:4 208:9 209:4 232:-4
frun:103 75:9
fs:73 25:12 26:3 37:4 109:4 110:6 125:4 159:3 227:-3 245:-5 247:6
fs.inotify.max_user_instances:119
fs.inotify.max_user_watches:108 110:5
fsck:108 8:4 91:3 150:3 164:6
fsck.repair:119 150:4
fsnotify:108 82:-6 110:12
ftp:106 125:3 197:5 222:11
full:94 5:-3 11:3 16:3 20:-3 22:3 31:-3 32:11 33:3 52:6 57:5 163:3 210:3 257:4
fully:106 1:5 191:3 222:3 239:-3 245:3
function:102 20:4 59:4 125:-3 227:7 269:4
fuse:90 20:-3 98:3 222:27
fuse-overlayfs:119 98:9 127:5
fusermount:116 222:9
fvar:103 75:9
fwmark:119 116:3 117:7
gate:110 139:3
gates:113 139:3
gateway:103 13:11 43:3 64:-2 113:3 125:5 258:4
gathering:103 53:7 153:4 204:-3 222:3
gave:113 63:-3 209:-6 217:22
gb:119 108:4 169:5 212:5
gbp:116 127:6
gcc:99 8:5 59:3 125:3 127:4 197:3
gcr:106 40:3 143:3 209:6 228:7
gcrypt:119 25:4
generally:119 125:3 222:3
generate:119 135:3 168:3
generated:103 61:3 66:3 118:3 195:4 221:2
generating:100 11:5 164:4 222:3 230:3
generation:92 114:13 125:-3 222:4
generic:70 11:7 20:7 60:5 62:3 98:3 125:-9 129:-2 165:5 166:6 222:8 269:-5
genuineintel:113 44:4 122:2 245:4
get:55 5:4 25:6 26:4 39:4 63:-3 123:-3 125:-6 129:3 134:4 150:-2 163:4 193:-2 197:-3 209:3 214:-3 215:3 217:3 218:-3 219:2 225:3 228:3 230:3 244:3 252:-3 263:6 280:4
getent:119 25:3 68:11 75:-5
getlocalbackend:119 115:6 245:3
getsockopt:119 209:3 220:-3 252:8
getting:94 13:6 38:-3 39:9 127:5 188:4 214:3 271:3
gfp:119 193:5
gfp_kernel:119 193:5
ghcr:113 6:4 61:-3 168:3 214:8 220:6
ghcr.io:113 6:4 61:-3 168:3 214:8 220:6
ghz:116 122:3 245:4
gib:113 212:5 247:4
gid:91 4:-5 43:3 83:3 222:4 225:11 232:6 271:-2 275:3
git:93 17:4 30:4 61:2 63:4 125:2 225:-2 230:4 241:4 243:5 258:3 271:3 276:3
gitcommit:119 135:4 227:4
github:93 43:5 61:3 216:3 243:3 245:3 257:6
github.com:93 43:5 61:3 216:3 243:3 245:3 257:6
githubusercontent:119 262:5
gitlab:119 34:3 215:5 255:-2 265:6
glibc:103 5:4 44:5 125:-3 127:-2 142:18
glob:113 5:-3 245:4
global:113 69:9 193:3 244:2
gnu:65 54:3 98:-2 125:3 129:-2 142:5 166:7 222:3 229:-3 230:4 245:-3 269:4 280:4
gnutls:119 25:4
go:87 6:5 19:3 38:3 43:4 57:6 63:3 110:2 153:3 215:3 247:4
go.etcd.io:116 43:9
google:103 13:2 219:2 220:7 228:2 245:2 258:3
google.com:119 13:3 61:4 220:3
goroutine:99 43:10 82:-3 110:9 125:3 200:2
got:92 38:8 61:6 65:-4 75:15 136:4 209:4
gpg:97 57:3 197:14 209:4 230:7 262:-4
gpl:106 20:3 59:2 125:3 165:3
gpt:119 10:7
gpu:103 94:7 95:5 110:3 192:17
graceful:119 114:3 115:4 125:4 247:-3
graph:93 47:-3 49:11 137:-6 233:7 247:5 255:3
graphdriver:83 49:3 55:5 174:6 222:5 233:-2 245:-3 247:16 255:-3
grep:67 20:10 52:5 54:-6 62:4 76:3 89:3 150:3 153:-3 158:5 163:7 164:-3 176:4 204:-3 220:-2 222:4 231:3 232:3 272:2 280:3
group:93 25:5 68:19 173:3 213:6 239:2 248:3 257:-3 258:6
grpc:103 40:8 43:2 49:3 115:3 222:3 252:5
grub:102 9:5 10:13 108:9
grub-install:113 10:15 59:-2 77:2
guide:116 205:4
gwbridge:119 13:5
gzip:119
had:113 189:3 203:3 212:4
handle:106 38:3 108:6 152:3 168:12 237:3
handler:108 227:3 245:4 247:3
handshake:94 173:11 197:-3 201:5 278:5
hard:119 11:3 272:3
hardware:116 59:2 116:3 125:-3 159:5 272:7
has:65 13:3 26:10 58:3 70:3 80:3 94:-3 95:4 106:4 107:3 123:-3 135:4 188:-7 194:3 203:-3 209:-5 214:-3 215:6 263:-4 265:7 266:-3 274:6
hash:103 113:8 123:9 125:6
hashsize:116 31:9
hat:119 164:4 165:3
have:80 4:3 13:4 34:7 43:4 59:-3 66:3 134:2 143:3 169:3 197:6 218:5 222:3 241:3 242:3 262:-5 275:3
hcd:110 20:12 95:2 125:-7 166:3 269:7
head:91 26:3 214:6 217:3 218:3 228:6
header:103 60:3 101:3 157:9 280:3
headers:79 59:20 125:-3 196:-3 209:4 222:-3 280:6
health:119 43:3 56:7 125:6 245:-2 262:5
healthcheck:119 26:3 125:6 135:2 247:-3
healthy:119 33:6 67:3 75:2 136:5 249:4
healthz:116 26:3 96:7 136:6 209:-3
held:99 5:16
hello:78 25:3 125:9 173:5 209:7 229:5 239:3
hello-world:82 25:4 68:2 114:2 125:10 209:5
help:80 30:11 49:6 59:-2 64:5 114:3 117:4 125:-2 160:3 222:-5 227:-2 245:-3 255:3
helper:89 4:3 125:-3 169:10 213:2 222:19
here:110 26:3 161:4 189:4 275:4
hid:98 128:5
hid-tmff2:116 245:3
hid-tminit:119 245:3
hierarchy:108 150:5
high:116 0:4 166:4 211:3 270:3
higher:105 46:3 132:7
hinfo:110 42:13
hint:119 4:3 22:4
hit:108 47:3 230:-3 246:13
hold:106 246:3 257:3 258:3
hold-off:108 246:3 257:3 258:3
holding:108 281:13
holdoff:113 222:5
home:72 7:8 57:5 59:-4 65:4 92:3 147:-4 165:3 172:2 190:-4 227:-3 232:7 243:6 257:-5 259:6
hook:103 28:2 59:-3 161:4 163:4 164:3 245:3
host:62 5:-3 7:3 24:3 61:-4 62:5 65:6 88:3 99:3 127:-2 188:4 194:3 199:10 227:-3 237:5 241:3 242:6 247:-3 271:6
hostapd:119 223:3 245:4 266:4
hostname:97 4:2 27:3 91:4 99:5 123:5 127:-2 166:4 188:4 208:4 245:2 259:5
hostport:119 28:-3 98:3 163:9
hosts:94 4:3 47:12 48:-3 61:3 109:4 125:3 220:-3 239:3 242:3
however:116 3:3 10:5 122:3
html:106 26:2 100:5 173:4 217:4 218:3 258:4
http:63 5:-2 43:4 49:3 62:-4 63:-3 65:7 73:3 75:4 80:3 82:4 96:3 135:-3 173:5 188:-3 197:4 201:9 204:4 209:11 217:7 219:-3 257:-3
http_proxy:110 209:12
https:56 26:7 43:-3 49:-2 61:3 65:-4 121:3 122:4 125:-3 135:-6 173:3 188:9 197:3 209:11 215:5 217:4 218:3 230:-4 252:-3 263:4
https_proxy:113 209:12
hub:116 209:3 245:4 246:4 274:4
hwaddr:119 190:3 223:3
i2c:102 20:-3 54:19 114:3 125:-4 163:11 222:-5
i2c_dev:119 54:8 114:4 125:-4 163:-2
i2cdetect:119 54:7 163:3
icmp:108 64:5 114:3 188:3 222:5
id:71 4:5 5:4 23:4 70:4 114:8 126:3 142:-3 258:4 264:3 271:8
id_like:108 4:3 23:3 230:3
idn:119 25:4
ids:110 225:3 271:7
if:78 7:4 26:4 65:4 70:3 118:3 145:4 210:2 222:3 247:4
iface:116 13:8 190:3
ifree:113 109:11
ignore:102 164:5 225:3
ignore-preflight-errors:105 205:2
ignored:108 61:5 154:6 166:4 197:-2 205:2 230:3 256:3
ignoring:102 61:4 154:8 257:3 258:5
ii:119 8:3
ike:116 125:3 127:3 141:5
illegal:105 44:21
ima:119 25:4
image:70 6:7 8:6 26:4 40:4 61:-6 75:3 106:5 125:-4 209:4 214:3 222:6 228:5 230:2 245:5
images:87 19:3 58:8 125:-3 136:3 209:5 231:3 247:6
img:91 8:3 11:12 59:-3 125:4 145:-3 163:4 164:3 215:4
implemented:105 38:3 40:-3 45:5 46:-3 98:5 125:-3 227:7 269:5
implicit:110 59:7
implicit-function-declaration:113 59:7
import:116 38:3 165:4 282:16
imports:119 38:6 39:5
in:42 0:-4 3:4 6:5 11:-3 12:-4 25:4 27:-2 28:6 30:3 39:-3 43:-3 47:6 48:-5 49:-4 62:6 65:-3 101:4 110:-3 114:-5 116:3 125:8 137:-3 150:-5 153:-3 158:5 160:-3 163:7 164:-3 165:-9 166:-8 176:3 204:3 205:4 207:3 208:-4 213:3 222:-3 227:-3 229:-4 230:3 249:-3 251:3 254:3 257:-4 276:3
inactive:100 13:3 20:3 220:3 257:3 266:4
inappropriate:119 40:3 83:5 110:3
inc:113 67:3 150:2 159:5 245:3
include:113 59:5 110:3 173:4
included:113 119:2 125:-3 190:3 222:4
includes:119 59:-5 60:7
incoming:116 64:7 245:8
incompatible:103 49:6 59:4 114:-6 118:3 125:-5 164:4 183:10
incorrect:108 69:4 125:3 146:5 171:3 180:3 247:3
increase:103 149:8 218:9
increase-rate-limit:108 218:11
index:93 61:8 78:8 82:3 127:3 208:4 209:4
index.docker.io:106 61:6 209:5
indicates:119 59:-5 60:7
inet:95 98:3 114:-3 125:16 153:-3 186:2 222:3 245:-3
info:59 4:4 12:-3 25:4 27:-3 39:3 42:3 67:4 114:5 115:4 125:7 147:4 163:3 222:8 231:2 239:-3 247:5 250:3 262:3 280:3
information:69 53:5 59:4 64:4 78:3 114:5 117:3 118:3 141:3
ingress:113 2:4 110:3 125:6 130:2 208:5
ini:119 232:12 257:-9 258:3
init:60 3:4 6:5 12:4 15:-2 20:4 25:6 59:-3 82:-4 87:2 101:-3 107:3 110:3 125:6 128:3 160:3 166:-5 199:4 221:6 222:-4 227:5 229:10 253:5 257:-4
init.d:108 20:6 141:4 193:3 222:-3 229:13 257:-4
init.scope:119 25:13 91:-3
init.sh:119 101:6 113:4 229:4
init_t:113 232:5
initcpio:119 164:6
initial:102 26:-3 44:3 91:3 108:7 173:3 190:3 262:4
initialization:105 6:4 59:3 125:7 182:9 192:4 223:3 229:-3
initialize:63 85:-2 114:5 115:-3 118:-2 119:4 125:3 127:-3 143:5 144:5 190:6 230:6 245:4 272:3
initialized:99 27:5 28:-3 37:12 78:4 125:-3 188:2 230:4
initializing:75 1:3 8:3 49:3 55:5 64:-5 114:-3 116:2 125:3 127:4 172:-4 174:5 232:5 247:6
initiated:116 98:4 153:-4 163:3 190:2 277:3
initramfs:96 11:8 20:4 164:3
initramfs-tools:103 8:3 11:8
initrd:95 8:4 11:14 108:5 159:4 245:-4
initrd.img:119 8:7
inject:119 64:7 88:-4 125:5
ino:96 232:5
inode:116 83:3 86:5 91:5 239:4
inodes:108 57:-3 109:12 227:5
inotify:86 25:-3 82:-9 110:30 222:-4
inotify_add_watch:106 25:-3 110:5
inotify_init:116 82:-6 110:7
input:89 43:5 56:3 64:-4 98:4 113:-3 114:11 116:3 125:-4 222:2 245:3 261:9
inrelease:85 5:-3 220:3 230:4 262:7
insecure:108 48:-3 49:5 119:3 209:3 245:3
insecure-registries:116 48:-3 119:3 209:3
insert:64 6:-10 20:-2 59:-11 125:-9 146:-3 159:-2 163:7 164:5 165:24 166:19 222:-11 230:-3 245:-3
inserting:110 59:-5 125:-4 154:9 160:8 163:-4 166:10 222:-2
inside:108 35:4 164:5 224:8 227:-4
insmod:64 20:3 59:-4 116:3 120:4 125:-5 127:-4 163:11 165:6 166:7 190:-7 245:-3
inspect:119 150:6 200:3 239:5
install:63 5:4 10:6 41:3 59:10 60:-3 61:3 77:3 84:8 97:4 163:-2 165:4 166:5 194:3 195:4 196:-3 225:4 239:-2 245:-4
install.sh:110 59:-4 84:16 115:-2 192:2 262:2
installation:87 5:-3 11:3 59:3 96:3 196:2 275:3
installed:78 5:3 8:3 11:3 14:4 60:8 125:5 165:3 166:-3 193:2 214:5 222:-4 243:2 245:2 280:-3
installer:116 222:5 225:6
installing:96 11:4 77:8 195:3 222:7
instance:87 5:4 114:-3 115:4 120:3 122:3 127:3 142:7 163:-3
instances:105 82:-4 110:9
instead:99 46:3 55:3 61:4 136:6 222:2 232:5
instruction:106 44:22
int:116 165:3 226:8
intel:98 77:4 89:3 154:-3 163:-3 166:3 245:5 272:5
intended:116 31:3 197:2 249:3
interface:83 53:2 111:-2 114:3 125:7 153:5 186:4 221:4 223:3 245:4 250:3 280:4
interfaces:94 120:5 186:4 188:7 222:-3 245:10 280:3
internal:87 4:2 11:4 25:5 57:6 59:-3 62:3 64:4 90:3 91:3 125:8 140:8 209:2 279:3 280:3
internet:108 114:4 163:3 204:3 245:7
interpreter:119 229:17 257:-3
interrupted:119 5:6 193:7
into:106 38:4 48:4 209:7 233:7 248:4
intree:119 125:6
invalid:61 5:-3 6:-4 7:3 25:-3 29:4 38:5 40:3 43:5 48:3 59:-3 64:-3 87:-5 98:3 113:4 114:8 127:-5 134:3 138:3 154:5 157:3 163:-4 165:-10 166:15 182:3 190:-3 222:3 239:-4 245:-4 247:7 258:3 262:4 271:3 276:-3
invoke:116 25:7 194:4 222:6 230:5
io:110 62:3 83:3 110:5 125:4 163:5 239:4 256:3
io.containerd.grpc.v1.cri:116 40:10
io.containerd.snapshotter.v1.overlayfs:113 43:5 247:7
io.containerd.x.vx:116 38:11
iocharset:113 90:4 237:-4 238:5
ioctl:99 40:2 83:2 125:4 153:-6 190:15 222:-4
ioctl2:116 127:9
ioexception:119 110:7
ip:67 8:4 13:9 21:3 31:3 64:4 99:3 112:-3 114:2 119:-3 123:-2 127:-3 141:3 163:-4 188:5 216:3 222:3 226:3 245:-6 250:4 281:3
ip6:96 8:5 98:3 113:3 114:-3 116:3 118:4 190:4 245:-3 280:2
ip6_tables:99 98:4 113:3 114:-4 116:3 118:4 159:3 190:4 245:-3
ip6_udp_tunnel:119 8:4 125:-4 222:3 280:3
ip6table:119 59:8 163:4
ip6tables:79 64:-4 117:-3 118:3 119:11 120:19 141:4 163:-3 183:4 245:-5 269:-3
ip6tables-restore:100 87:-3 98:4 118:3 119:3 125:11
ip_forward:119 12:5 91:-3 110:4 222:6
ip_tables:84 116:14 125:7
ip_tables.ko:119 159:6 245:4
ip_vs:102 20:4 122:6 125:-4 141:16 166:-3 222:-7
ip_vs_rr:116 122:7 125:-3 166:-4 245:6
ip_vs_sh:116 122:6 125:5 164:-5
ip_vs_wrr:116 122:6 125:5 164:-5
ipc:116 86:3 125:2
ips:119 31:2 222:4
ipsec:108 125:8 141:4
ipset:105 113:17 125:6 127:4 163:-2 164:5
ipt:113 125:4 153:4 164:5 222:3
iptable:99 12:2 20:-3 59:6 115:4 125:4 159:2 245:-3 269:7
iptable_filter.ko:119 125:3 159:4
iptable_nat:106 20:-2 59:7 125:3 245:-3 269:7
iptables:51 8:-3 12:6 15:3 59:-3 64:4 84:-3 98:-3 114:8 115:17 118:4 125:6 162:3 163:5 190:5 222:-3 245:7 247:-3 269:4
iptables-legacy:103 114:15 115:5
iptables-nft:119 115:4 184:6
iptables-nft-save:119 114:3 115:4 118:3
iptables-restore:88 114:4 117:3 125:12 163:-2 190:3
iptables-save:105 118:8 163:4 190:4
iptc:119 163:8
ipv4:72 1:6 12:3 13:4 43:-3 59:-5 62:3 112:9 119:-3 125:-3 127:3 162:-3 163:-3 164:16 186:4 190:6 222:5 227:4 245:-5
ipv6:86 54:5 98:5 119:14 164:3 166:-5 204:3 222:4 245:-4 280:2
ipvlan:113 125:7 136:3 148:5
ipvs:99 20:4 122:24 127:3
is:40 4:3 6:-4 12:-4 13:-3 30:4 33:3 43:-3 47:-3 51:3 58:-3 61:-3 62:-3 63:7 65:3 66:-3 67:2 68:-3 91:4 110:-4 114:-5 134:-3 143:-3 147:-3 153:3 158:4 163:-6 165:3 166:-3 167:5 173:-3 175:3 183:3 188:4 193:-5 195:3 200:-3 205:4 209:-7 222:-5 225:-3 237:3 239:-4 245:-3 247:3 255:2 258:-3 259:2 266:6 280:4
isdockersystemdcheck:116 205:3
isn:102 47:4 85:3 136:4 150:-4 181:3 209:5 249:3 262:4
isolation:116 64:5 269:3
issue:119 222:3 269:4
issues:116 8:3 214:-3 216:5 225:3 275:4
it:65 5:5 21:3 57:-3 59:6 122:3 136:4 170:4 193:-2 209:-3 222:-3 230:5 232:10 236:3 245:-3 251:3 260:5 272:3
its:110 20:4 189:7 252:5
iuse:113 109:11
iused:113 109:11
iwlwifi:119 89:10
jailing:119 3:3 224:9 227:-4
jammy:110 197:4 262:4
jammy-security:116 262:4
java:110 25:9 82:4 193:5
job:83 48:3 92:4 114:3 125:4 195:3 222:9 259:3
jobs:119 57:2 193:3
join:97 26:7 99:4 124:8 126:4 252:9 253:6
journal:110 47:3 91:9
journalctl:71 43:3 49:-3 58:3 62:-3 115:4 123:4 150:3 159:3 160:3 161:2 190:-3 208:10 222:3 228:4 245:-3 247:3 250:3 258:-3
journald:119 49:3 147:6
json:75 16:3 43:9 47:5 48:11 49:3 65:4 75:3 109:4 125:-4 130:6 222:4
json-file:108 136:3 222:5
k-blocks:119 57:7
k0s:113 20:7 27:5 39:5 118:8 125:-4
k3s:91 25:-3 58:3 88:3 99:3 123:5 125:-3 134:6 150:11 220:4 262:3
k3s.yaml:119 134:11 232:-3
k8s:92 5:3 20:8 26:3 110:4 122:-3 152:3 164:4 209:8 228:5
k8s.gcr.io:113 209:9 228:4
kafka:119 33:7 35:5 209:6 219:-3
kali:116 59:5
kali1:119 59:6
kb:86 6:4 150:5 193:4 197:-4 230:7 262:3
keep:116 180:8
kern:116 89:3 108:12 237:3
kernel:47 8:3 13:3 20:8 25:-4 59:11 64:-3 98:6 113:7 115:-3 116:-3 122:3 125:4 129:-3 138:3 142:3 159:5 160:3 163:5 166:8 222:4 232:-3 245:-3
kernel-modules:116 125:10
kernel_lockdown.7:113 165:11
kernelrelease:100 59:6
kernelsourcedir:103 59:3
key:68 1:-2 12:3 17:5 29:4 38:3 59:-4 108:5 125:-3 126:6 129:4 141:4 146:8 154:-4 163:-3 164:-2 165:23 166:-7 197:3 232:-2 240:3 242:7 245:-6 278:3
keyring:116 126:8 197:3 230:4
keys:113 123:4 197:4 230:4 243:4
kill:96 3:7 189:3 193:9 223:9 232:-3 239:3
killed:89 11:2 35:3 59:-4 118:3 166:5 193:32 195:2
killer:119 193:9
killing:119 118:4 189:3
kind:113 24:4 125:-3 230:5 262:5 269:7
kmod:78 25:2 59:-3 125:-3 127:5 129:3 154:5 164:4 165:-3 245:3
kmod_config_parse:116 154:11
kmod_search_moddep:83 159:2 269:3
kmsg:110 53:-3 139:-3 222:26 232:-3
knl:119 125:6 127:6
know:100 15:4 145:5
ko:116 159:4 166:10
kr:116 222:6
kube:74 12:6 26:3 28:4 42:2 88:3 113:3 114:4 118:3 122:4 125:-5 134:3 163:-3 186:3 205:5 208:3 214:5 281:2
kube-apiserver:119 26:3 219:4
kube-flannel:119 12:5 42:3
kube-proxy:103 12:3 26:3 114:4 140:3 141:-4 164:3 249:2
kube-system:87 20:3 27:4 42:5 88:4 112:3 123:3 186:3 188:-3 209:-4
kubeadm:83 5:3 12:5 26:3 39:3 46:5 123:5 136:4 150:4 207:-3
kubeconfig:98 2:2 110:4 122:3 131:4 134:4 135:9
kubectl:69 13:5 42:5 58:3 82:-3 110:4 130:3 134:5 135:5 172:3 208:6 222:-3
kubelet:65 22:6 28:3 37:-2 45:4 58:9 81:3 83:3 96:5 123:-2 127:-3 131:2 132:3 134:-3 135:7 136:4 137:8 139:7 150:-3 188:3 205:3 222:4 227:-2 228:3 245:-3 249:5 257:-3 266:3 274:-3
kubelet-check:119 136:8 249:4
kubelet.go:100 25:5 27:6 37:-2 136:3 138:4 209:4 222:3
kubelet.service:94 139:7 249:5 257:-4 266:2
kubelet_node_status.go:116 135:6 187:4 188:10
kubeletnotready:119 27:7
kubeletversion:119 132:9
kubepods:113 110:3 136:7 200:4
kubernetes:77 2:4 13:6 118:4 122:6 125:-3 134:6 136:3 139:6 205:7 257:-3
kubernetes.io:95 168:4 169:2 179:3 205:2 274:3
kversion:119
kvm:100 53:-2 125:2 127:-3 165:-2 166:-2 190:4 257:3 272:26
kvm_intel:119 245:3 272:7
l2tp:113 125:4 156:3 222:-2
l2tp_ppp:113 125:4 156:3 222:-2
la:116 8:5 11:-3 232:5
label:105 2:3 3:3 8:4 10:6 52:3 59:6 69:4
lacks:119 222:5 257:6
laradock:116 101:6 149:3 204:5
last:93 55:4 61:4 73:4 91:3 163:4 193:7 223:3 282:4
later:113 59:-4 61:5 125:5 237:5
latest:74 23:3 59:5 61:3 127:3 202:6 208:3 214:8 217:2 220:-3 222:-4 228:-3 229:5 230:3 231:3 232:-4 245:-5 272:3
launch:116 147:3 232:3 272:5
layer:93 16:5 26:3 43:10 86:3 102:7 222:8 271:5
layout:103 166:6
lchown:108 222:9 271:7
ld:116 8:3 125:-4 127:6 165:3
ld-musl-x86_64.so.1:116 232:5
lead:116 132:7 209:4 247:3
learning:119 27:-3 127:7
least:106 57:4 149:9 197:-5 230:9
leaving:108 166:4 245:6
left:78 11:4 57:5 77:4 91:-4 96:3 109:4 110:11 222:-4 236:3
legacy:69 8:-2 20:5 48:3 49:-3 64:-8 98:4 114:8 116:5 117:4 119:3 160:3 222:-4
len:113 91:4 264:8
length:119 43:3 218:4
less:110 38:4 57:3 79:3 133:7 222:3 237:4
level:65 39:5 43:3 59:-3 61:3 68:3 74:4 98:-3 114:3 119:3 122:3 123:3 136:3 141:3 150:2 173:-3 188:-3 194:4 209:-3 252:3 255:-3 257:-3
lib:42 8:6 50:4 52:4 59:8 60:-3 91:3 125:5 139:4 141:4 153:-4 174:4 190:-3 222:3 229:-3 230:-4 251:3 254:3 257:3 272:-3
libc:106 5:5 142:10
libc.so.6:106 5:5 127:2 142:7
libcontainerd:95 43:5 166:2 231:4 247:3
libcryptsetup:119 25:4
libexec:103 47:2 195:3 209:3 256:5 257:4
libkmod:78 125:-5 127:6 129:3 154:5 159:-2 164:-3 165:-2 166:-3 222:10
libkmod.c:80 125:-4 141:3 159:-3 222:12 245:2
libm:119 142:10
libm.so.6:119 142:10
library:82 11:3 16:2 17:-3 26:-3 59:-3 115:3 127:3 143:13 209:8 228:-3 230:3 239:5
license:105 20:3 125:3 165:3 214:5
like:102 4:3 23:3 136:4 201:5 230:3 249:3
likely:119 59:4
limit:79 23:4 25:3 47:5 82:6 110:8 125:4 218:6 245:-3 246:7 256:3 257:-4
limited:119 211:7 218:4
limits:119 82:4 211:3
line:73 3:5 30:4 54:4 59:-3 73:3 75:3 84:-3 114:-5 125:6 130:4 154:5 166:4 221:5 222:-5 229:7 232:4 276:5
lines:119 5:3 22:4
link:77 8:5 14:3 59:3 125:-3 127:3 153:-3 222:7 245:-4
links:116 83:3 125:3 227:5 239:4
linux:49 5:-4 6:10 23:3 61:4 98:-2 101:4 125:10 142:3 164:3 166:3 193:-3 196:-4 197:4 209:-3 232:3 245:5 255:6 280:5
linux-headers:119 59:5
linuxkit:119 108:4 125:6
list:87 1:5 6:6 105:-3 113:3 129:4 161:3 163:5 183:4 188:7 197:2 213:6 231:4 282:4
listen:82 13:-3 62:8 68:5 99:4 174:3 188:5 205:3 208:13 209:-2 220:-3 232:-6 250:2 266:3
listener:119 43:4 110:3 205:3 208:4
listening:95 0:4 13:-3 62:11 74:2 80:5 125:-3 204:-3 222:5 245:3 250:4
listinfo:119 229:3
listing:110 46:6 116:5
lists:81 5:3 62:2 230:5
lists.freedesktop.org:119 229:3
live:110 43:3 47:2 49:6 125:-4 127:6 219:4
live-restore:116 43:4 47:3 49:7
lkrg:119 160:4 165:6
ln:116 11:3 20:2
lo:110 125:3 141:4 173:3
load:66 20:5 28:-3 37:4 38:7 40:3 64:4 76:5 89:8 98:4 119:-3 125:3 135:3 139:10 162:5 164:5 166:4 245:-3 257:3
loadbalancing:116 141:5
loaded:64 20:6 59:8 68:3 94:3 113:3 122:6 125:4 143:-3 163:3 165:3 194:4 247:-3 257:4 266:4
loader:119 122:4 125:3
loading:79 8:3 20:-3 108:4 125:3 127:4 134:5 135:3 165:7 166:2 232:5 235:5 251:5 269:4
loc:116 128:3 166:5
local:71 6:3 43:3 57:5 75:3 88:2 92:5 98:-3 101:6 115:-3 127:3 149:3 160:3 163:-4 173:6 180:3 193:-3 204:4 245:6 247:-3 257:10 260:5 263:4
localdefault:116 1:8
localdomain:119 227:3 282:6
localhost:87 6:3 64:3 65:4 134:10 135:-3 136:4 188:-4 201:6 202:5 209:10 222:-3 269:-4 282:3
localhost.localdomain:119 227:3 282:6
locally:103 25:4 209:4 230:2
locate:93 5:-5 59:6 196:10 232:4 255:3 256:-4 257:12 258:-3
located:103 59:3
location:110 65:4 110:2 166:6
lock:86 5:15 57:3 109:3 163:3 166:-2 190:5 200:-3 222:-3 232:-3 257:3 275:3 281:7
lock-frontend:103 5:8
lockdown:110 165:11
locked:119 5:9
locking:113 160:6 180:9
locks:113 180:8
log:65 26:5 27:3 52:2 56:3 59:5 91:4 99:3 125:6 127:3 153:3 163:-3 164:3 172:3 208:3 217:3 231:-2 232:-3 244:4 245:-5 247:3 248:2 256:4 275:4
log-driver:119 222:8
log-level:116 114:3 239:4 247:4
log-opts:119 48:3 222:4
logging:106 71:10 141:3 144:8 222:2
logical:113 56:-3 91:8
login:103 26:-4 188:3 214:17 215:8
logpolicy:119
logs:69 42:3 52:3 62:3 63:3 82:-4 98:7 110:5 114:4 140:3 150:-4 161:3 163:-3 166:-3 208:7 222:-3 229:3 230:3 271:3 275:6
logtail:116 115:4 125:-3 153:6
longer:116 136:3 197:4
look:119 135:3 201:7 209:2
looking:102 48:6 71:9 141:2 173:3 197:2 207:5 271:2
lookup:86 61:16 65:5 86:3 99:5 125:-4 163:-2 199:5 209:-7 219:-5 220:6 222:9 227:9
lookup_builtin_file:110 125:-4 141:3 222:12
loop:92 20:4 42:9 129:9 145:9 163:7 191:2 222:4 245:-3 268:3 269:-8
loop0:116 10:4 125:5 145:4 163:-3
loopback:99 4:6 28:11 117:3 149:3 173:2 222:-2
losetup:116 125:4 145:10 163:5
lost:116 11:3 78:5 91:3
low:103 36:3 43:2 58:7 149:7 189:4 222:-3
lower:116 16:12 78:-3 173:5
lower_up:119 173:5
lrwxrwxrwx:106 8:3 115:4 159:4 220:7 245:3
ls:73 1:3 8:16 20:3 59:-3 84:3 93:3 159:-3 190:-4 220:3 229:-3 232:8 239:3 244:4 257:4 269:-4
lsb:113 4:5 66:4 166:3
lsm:119 160:15
lsmod:83 8:-4 20:5 54:-3 59:-3 113:3 129:4 158:6 163:7 222:8 245:-7 280:4
lsof:102 52:15 62:3 167:6
lstat:113 17:6 53:5 86:3 239:3
lts:102 4:6 125:5 245:3
luksopen:119 125:12
lxc:103 52:3 83:4 116:4 147:9 222:6
lxd:110 52:3 147:7
lz4:108 25:4
lzo:116 153:3 163:3
mac:110 116:3 166:6 264:8
machine:113 165:3 215:4 255:5 272:9
macvlan:106 20:10 148:10 163:3 167:-5 222:-3
magic:91 25:7 166:10 222:3 269:-4
mailman:116 229:3 232:4
main:61 1:4 13:-4 68:-3 73:3 125:-5 127:4 197:2 222:-3 229:-2 230:9 232:-3 256:3 257:5 258:5
main.go:113 12:5 125:-4 127:4 275:5
main.py:119 73:7 239:4
make:70 57:4 59:18 76:4 145:3 165:3 166:4 222:-3 230:6
make.log:87 59:11 245:-3
makefile:90 59:11 125:-3 165:5 166:3
makefile.build:119 59:6
malfunctional:119 132:8 209:4
man:89 62:3 66:3 88:3 125:3 164:3 165:8 237:5
manage:110 3:-4 44:3 220:4 222:5 257:3
managed:105 62:3 125:4 135:3 136:3 210:7
management:113 5:3 25:5 77:4 257:2 278:3
manager:89 25:5 27:-2 42:5 58:5 81:5 91:3 114:3 135:3 165:3 253:8 279:4
mangle:103 98:-4 119:4 125:12 162:10 245:-2
manifest:106 6:14 105:-4 136:3 214:7 218:4
manifests:90 205:8 214:7 217:3 218:3 228:5
manjaro:103 59:6 125:-3 245:7 254:4 280:3
manpage:113 197:3
manual:102 125:5 237:6
manually:106 5:6 49:3 59:3 166:5 178:9 274:3
many:83 43:-3 82:16 110:11 222:-3
map:83 4:11 47:3 149:6 225:6
map-root-user:119 4:4 222:4 225:-3
mapped:116 271:14
mapper:96 11:3 57:3 125:8 161:5 163:3 248:3
mapping:119 108:4 125:-3 130:5 161:4
mappings:119 271:8
mark:105 5:3 116:3 118:4 125:3 145:6 153:3 163:4
mask:108 3:-3 193:4 222:-3 227:5 239:7
masked:106 66:-6 255:-3 257:-3 265:-3 266:33 267:-3
masq:119 125:5 222:-4 269:6
masquerade:82 64:-6 113:4 120:9 153:2 164:-2 181:4 190:6 269:3 281:3
master:99 110:4 134:6 140:4 186:3 203:3 211:3 257:3
match:71 3:-3 6:8 47:-3 48:3 60:3 88:-3 123:6 125:17 147:5 163:5 188:3 214:-2 222:3
match-set:108 64:-3 113:7 125:4
matches:119 21:3 177:9 227:5
matching:103 6:7 64:-3 88:5 105:7 125:-4 163:3 240:6
max:81 13:4 20:-2 31:7 82:5 110:3 125:4 149:5 154:4 201:4 225:5 230:-3 262:4
max-size:119 49:3 222:4
max_user_watches:110 110:5
maximum:110 63:11 222:3
may:72 8:4 20:3 59:-4 62:3 115:3 129:4 132:3 135:3 150:7 153:4 161:2 165:3 169:3 214:6 218:4 222:-2 225:2
mb:102 5:3 11:5 133:2 150:6 209:3 269:3
md5:116 42:7
mean:116 125:6 196:3
means:116 85:5 222:5
media:94 43:3 110:2 156:7 167:3 191:8 238:5 245:-3
mem:103 108:3 151:7 153:3 165:4 166:-3 256:3
member:106 78:4 80:7 188:7 248:7 252:4 282:4
memcg:110 150:4 193:4
memory:73 25:4 108:8 110:-3 138:3 149:4 150:26 189:3 193:4 200:-3 203:4 211:3 236:4 245:-3
mems:119 193:7
mems_allowed:119 193:7
merged:99 3:3 7:3 57:5 98:4 167:5 239:3 247:12
message:73 26:-3 27:5 58:5 61:2 91:3 110:3 117:-3 125:-4 141:9 147:3 160:3 173:5 190:-3 204:3 215:6 216:3 222:7 269:-4 274:3 277:5
messages:108 125:3 166:3 222:6 237:-2
meta:119 49:3 65:3 248:6
metadata:97 2:3 44:3 188:3 191:3 197:8 231:8
method:108 114:6 186:3 243:3 245:5
metric:116 1:3 51:5
metrics:105 25:7 27:3 33:4 152:15 239:3
mh:116 153:3 163:3
microk8s:116 99:7 125:7 150:6
microsoft:93 98:-2 114:-3 116:-3 125:-9 127:-3 129:5 159:-3 222:-5 245:-6 269:36
microsoft-standard:110 125:-4 166:5 269:11
microsoft-standard-wsl2:108 129:7
might:91 4:3 23:3 29:4 169:9 215:3 271:6
migration:108 3:2 40:3 222:5
min:80 114:3 166:3 197:-3 222:4 230:-3 245:3 258:-4 262:12
minikube:108 58:3 59:3 131:4 222:-2 239:8 266:3 269:3 272:4
minimum:100 57:4 62:3 63:9 89:4
mirror:108 49:5 214:-4 216:9 219:4
mirrorlist:119 197:12
mirrors:98 40:7 48:3 49:3 197:6 216:3 219:3
misc:119 59:-3 125:8 165:7 166:-3
misconfiguration:105 22:6 136:12
mismatch:100 59:-4 78:10 94:-3 143:22 192:-3
missing:75 19:3 89:3 98:4 125:6 127:6 150:7 154:-3 163:-3 225:3 276:6
mkdir:86 7:-3 23:3 25:-3 50:6 57:4 222:-3 230:4 232:-3 239:9 247:7 254:4 275:15
mkinitramfs:108 11:6
mknod:116 163:5 222:7 245:4
mnt:86 85:5 90:3 91:3 125:6 127:-4 166:6 169:3 172:4 269:3 275:4
moby:110 5:-2 115:3 195:7 227:8
mod:84 20:-4 161:10 164:8 166:9 230:3 269:-4
mod_unload:87 166:12 269:-4
moddep:83 159:2 269:3
mode:80 9:4 20:4 25:4 26:5 49:5 67:3 77:4 113:2 114:3 125:-6 134:4 173:3 190:3 238:4
model:119 44:6 165:4
modify:119 134:6 187:8 190:4
modinfo:98 20:16 125:6 141:4 157:3 165:2 222:-5 245:-3 269:3
modpost:119 59:3
modprobe:48 6:-6 20:4 59:-5 84:-3 98:8 113:-2 114:-4 115:-3 116:7 120:-3 125:3 127:-3 141:6 142:-3 153:-4 154:4 160:4 162:5 164:5 165:8 166:9 229:-2 230:-4 247:-3
modprobe.d:110 116:3 154:10
modprobing:116 156:4 222:-3
module:45 6:-4 11:-3 20:8 73:3 125:9 127:5 141:-3 142:-3 153:-3 156:4 158:5 159:-4 160:2 161:4 162:7 164:6 165:7 222:-4 225:-2 227:-3 247:-3
module_layout:103 166:6
modules:49 8:5 59:5 98:-3 109:3 113:3 114:-3 122:3 125:4 129:4 141:3 153:-5 159:5 160:4 162:4 165:4 166:3 190:-4 222:3 239:-3 245:5 272:-3
modules.alias:119
modules.alias.bin:119
modules.builtin:106 20:5 159:10 222:-3
modules.builtin.bin:105 125:-4 222:12
modules.dep:105 20:3 159:5 190:3 222:10
modules.dep.bin:82 159:4 245:3 269:3
modules.order:113 159:8 245:5
modversions:100 125:3 165:2 166:7 269:-2
mok:113 165:5
mok.key:116
mok.pub:116
mongo:119 44:4 200:3
monitor:108 82:-3 110:7 258:3 259:3 262:4
monitoring:116 110:3 245:4 257:4
more:72 11:3 42:3 59:6 64:4 114:3 117:3 118:3 125:-4 147:3 222:-3
most:105 73:5 75:2 163:5
mount:62 7:8 23:7 25:4 28:-3 85:7 90:4 92:5 114:-3 147:4 150:-3 166:-3 169:4 170:4 171:3 190:-5 208:-3 222:4 230:-4 232:-5 237:7 238:5 239:4 248:3 254:-3 256:8 257:-3 275:-3
mount.cifs:103 237:6
mount.nfs:96 85:14 90:6 125:5 163:-3 169:-4 179:4
mounted:84 25:-4 27:3 47:3 52:3 57:5 109:4 125:5 150:4 170:6 222:-3 275:5
mounting:89 7:6 23:3 59:3 90:5 98:3 125:4 147:8 163:3 164:3 171:-3 179:8 222:-5 227:-3
mountpoint:93 23:5 25:12 125:6 222:3 245:6
mounts:100 25:-2 147:5 170:5 222:3 239:3
mountvolume:110 90:3 125:4 131:7
mountvolume.setup:113 125:5 131:8
ms:89 13:4 20:3 64:4 125:-3 153:3 165:2 194:3 222:-3 234:3 250:5 257:-4 281:3
msg:62 5:3 39:5 59:-2 68:2 74:4 98:-3 119:4 122:3 123:3 125:-7 141:3 166:3 173:6 194:3 209:-3 220:-3 232:4 247:5 252:3 255:-3 257:-3
msr:119 247:3 272:8
mtu:92 98:4 117:3 125:-3 173:10 221:6 225:3 233:2
multi:103 18:4 115:4 118:3 125:-7 127:3 227:5 273:6
multicast:113 173:4 186:3
multiple:106 18:5 46:7 225:4 250:5
musl:108 232:5 245:4
must:93 4:3 5:4 58:3 98:-3 114:-5 125:-5 135:6 161:3 166:4 190:17 202:5 222:-3 232:-3 250:4
mysql:102 101:3 117:3 172:3 193:4 204:3 225:4 232:5
name:59 8:5 13:-3 20:4 23:3 25:-4 34:4 61:-3 64:4 88:-3 114:-6 127:7 136:3 150:3 163:4 165:-3 166:3 176:4 177:3 188:2 194:3 199:3 214:3 220:5 222:2 239:-3 245:3 258:3
named:116 62:2 73:5 108:3 127:3 136:2 164:5 204:3 232:5
names:113 6:3 125:6 169:6 209:3
nameserver:110 61:4 83:-3 220:6
namespace:79 3:5 4:5 27:3 97:4 115:4 123:3 125:-3 147:-7 183:4 213:4 225:5 239:-4 254:-3 256:25 257:-8 258:-3 259:-3 271:3
namespaces:97 4:9 26:-3 112:3 135:5 194:2 225:6 271:3
namespacing:105 147:8 239:-3 254:-4 256:16 257:-3
nat:63 88:6 116:3 117:-6 118:-3 125:3 162:-3 163:3 165:2 166:-4 183:5 190:3 209:6 222:5 280:3
native:95 43:4 82:6 110:-7 136:3 141:4 255:3
native-0.2:119 247:5
native.cgroupdriver:116 49:2 222:4 255:4
necessary:119 125:3 135:4
need:66 4:4 116:3 120:3 147:5 150:5 169:6 190:-7 222:5
needed:113 108:6 125:5 127:5 248:3
needs:69 11:4 86:9 98:4 114:3 125:3
neither:116 110:3 257:7
net:59 4:-4 12:5 23:3 25:-3 37:3 53:-5 54:-3 98:5 112:3 125:4 153:14 159:3 163:3 165:-3 166:-3 173:3 178:3 208:6 209:4 222:-6 232:-2 245:5
net.d:108 27:3 37:8 136:3
net.ipv4.conf.all.src_valid_mark:119 116:3 125:4 222:3
net.ipv4.ip_forward:108 98:3 164:3 222:3
net.ipv4.ip_unprivileged_port_start:105 222:-5 227:8
net_admin:119 4:-6 190:8 239:2
netavark:119 115:6 116:5 199:3
netbios:113 125:11 222:-3
netem:119 125:4 269:5
netfilter:77 12:5 20:5 31:5 98:4 116:-3 119:-3 141:-5 163:8 165:-5 184:3 222:5
netlink:96 122:3 125:5 163:9 182:6 190:7 230:-4
netstat:105 62:7 220:-4
network:57 1:9 27:8 28:3 37:3 43:3 51:5 64:6 69:7 70:2 110:-3 120:3 124:5 137:7 176:4 177:3 178:4 188:3 209:3 222:-5 227:-3 245:5 278:3 281:3
network.target:116 257:7 258:3
network_policy_controller.go:119 114:4
networking:99 62:3 112:10 117:5 119:2 125:-4 136:3 166:3
networkmanager:119 61:4
networkplugin:119 28:6
networkpluginnotready:102 27:10
networkready:102 27:10
networks:106 1:-3 13:9 43:5 136:2 245:3
new:75 11:3 54:4 59:3 63:7 98:3 163:4 164:2 190:-3 194:5 200:3 222:4 230:4 252:3
newer:95 23:3 25:4 63:14 209:-2 233:6
newest:116 59:-3 115:4 125:3 280:8
newly:119 5:3
newuidmap:98 4:-3 115:-4 222:-3 225:32 257:-4 271:-6
newuserspaceengine:103 115:5 222:4
next:110 215:3 216:4 217:3 228:3 243:3 245:3
nf_conntrack:96 20:11 31:3 32:11 125:-4 164:-4
nf_conntrack_ftp:113 125:2 222:6
nf_conntrack_ipv4:100 20:-4 125:-7 164:21
nf_conntrack_max:110 31:14 222:-4
nf_conntrack_netbios_ns:116 125:7
nf_nat:108 23:4 163:5 166:-3 222:4 245:10 272:3
nf_nat_ftp:116 125:3
nf_tables:77 114:13 116:-3 125:4 166:-3 183:5 190:4
nfs:83 20:-3 85:10 90:6 98:3 163:6 168:5 169:5 172:4 179:4 237:-2 269:2
nfs4:113 85:8 168:4
nfsd:108 98:3 125:6 127:5 222:4 245:5
nft:86 85:-3 114:6 119:-4 125:10 127:-3 183:7 184:4
nftables:100 114:5 115:5 125:17 222:3
nftables.conf:119 125:7 184:4 245:3
nftables.service:119 114:4 184:4
nginx:84 0:4 2:3 13:-3 62:-5 199:5 201:3 204:9 209:-4 219:3 222:-3 232:10 258:5
nginx.conf:119 208:-4 232:6 258:3
nil:105 39:3 78:4 114:3 125:3 153:3 247:3
nix:108 82:5 114:4 125:2 164:4 225:6 256:3
nixos:116 125:-7 161:4 164:4 245:4 280:4
no:43 20:-4 25:7 54:3 57:3 76:4 82:-2 83:-4 85:-5 89:2 91:-4 114:-3 117:-2 123:-3 125:-3 146:4 150:-3 163:3 165:-7 193:-4 229:5 230:-4 232:-6 247:-3 257:4 282:3
no-depmod:113 59:3
no_pubkey:113 197:8
noatime:119 85:3 147:4 171:5
noble:116 4:8
node:67 6:-4 26:-4 27:3 31:3 57:-3 58:11 61:3 99:3 109:6 123:5 152:5 171:2 186:3 187:3 188:4 245:-3 250:3 251:5 252:4 253:5 257:3 258:-2 274:-3 280:2
node.kubernetes.io:119 58:8 203:-4
node1:110 83:5 99:3 188:3 200:4
node2:119 12:4 58:5 135:4
node_modules:116 109:9 222:6 271:-3
nodemask:119 193:7
nodes:94 27:6 37:-3 82:4 115:3 134:5 135:-3 150:-3 187:7 203:9 274:7
nodev:113 25:4 90:5
nofile:119 43:3 222:-3
nolock:108 85:3 125:5 180:7
non:80 1:7 85:3 124:8 210:3
non-fatal:105 205:2
non-overlapping:102 1:12 13:-4
non-zero:95 85:3 125:-3 193:3
none:94 1:4 43:4 123:3 168:3 195:4 212:4 263:3
nonexistent:110 114:9 125:5 160:4 165:3 232:6
nonzero:116 128:3 166:5
noqueue:116 173:4 244:3
nor:105 110:2 125:6 245:-4 257:5
normal:98 28:5 58:3 96:3 136:3 193:-3 214:3
nosuid:116 25:4
not:29 7:3 8:-4 13:-4 20:4 23:-2 25:-3 27:2 28:-3 30:4 43:-3 46:-3 47:-3 48:-3 49:-4 58:-3 59:-4 61:-3 63:-4 65:-4 66:5 76:-3 78:-3 89:-2 90:-3 91:-3 109:-3 110:-3 111:-3 113:-3 115:2 116:-3 118:-3 125:8 127:4 134:-3 135:-2 136:-3 141:-3 147:-4 148:-2 154:-3 158:-3 165:-3 166:-5 167:-3 173:-3 174:-3 188:5 190:5 193:-4 199:2 200:-2 209:-3 214:3 220:-3 227:3 232:-5 239:-4 244:2 258:-4 266:-5 267:3 271:-3
notes:119 163:4
notify:116 227:10
notready:119 27:4
now:97 4:3 46:3 53:6 85:4 125:-3 127:3 232:5 243:3 248:3
nperhaps:119 98:8 117:-4 163:4
npm:108 61:4 75:4 193:8 208:5
ns:119 214:4 217:3 244:9
nslookup:119 13:3 61:8 220:5
nss:119 141:4
ntfs:116 90:6 169:6 191:9
ntfs3:119 156:10 191:5
ntp:110 190:-3 222:14 230:-4 258:4 262:8
null:97 1:3 25:6 114:3 125:4 193:5 197:3 227:4
num:116 125:5 150:6
num_cgroups:119 150:6
number:93 43:2 110:8 133:5 201:6 269:3 270:7
nvidia:84 39:3 48:5 53:2 59:7 94:5 143:7 158:10 192:10
nvidia-container-cli:119 59:3 192:5
nvidia-container-runtime:113 48:7
nvidia-docker:119 53:5 143:6
nvidia-smi:102 59:4 143:4 163:3
nvme0n1:119 52:3 91:3 245:5
nvme0n1p1:116 11:4 91:3 245:4
nvml:105 143:16 192:-6
nvrm:108 59:-4 94:14 95:6 143:7 192:-3
object:86 25:5 43:4 48:5 125:-4 232:17 235:6
object_r:93 232:13
objects:119 17:3 57:3
obtaining:91 114:-3 115:4 120:3 125:5 127:3
occur:119 94:5 278:9
occurred:77 43:7 59:-3 75:2 87:3 114:-3 117:4 122:2 188:2 190:4 197:6 205:2 207:3 252:6 279:3
oci:75 47:4 101:12 125:-3 126:3 136:3 225:3 227:17 229:-5 232:-4
of:60 17:3 36:4 39:6 48:4 58:4 78:2 82:-3 99:3 108:7 110:8 114:4 123:3 124:5 127:-3 133:3 136:3 150:-4 161:2 163:-5 166:6 172:5 189:3 222:5 232:4
off:97 94:-2 95:7 193:3 204:3 248:4 257:5
offering:119 173:4 243:4
offset:119 91:4 163:6 166:4
ok:103 65:-3 67:7 113:5 190:4 201:3 218:3 247:3
old:95 61:4 63:6 125:-3 142:10 160:5 166:-2 237:3 257:3
on:49 0:3 3:3 5:-3 11:6 20:-3 24:3 25:-3 57:3 58:3 61:4 67:-2 68:3 83:3 109:4 110:4 127:-2 147:4 170:3 177:3 188:-3 193:-3 208:-2 209:-7 212:3 219:-3 222:4 227:3 230:-3 239:-3 245:3 247:-4 249:7 252:3 255:3 266:3
one:86 13:10 46:5 47:4 59:2 197:-4 230:7 250:3 255:3
oneshot:119 232:-2 255:5 265:3
only:84 10:3 36:7 40:3 47:3 91:12 118:3 216:3 232:-4 239:5 255:3
onto:116 7:8
oom:98 36:3 39:4 193:11 222:10
oom_score_adj:110 193:6
op:108 56:4 91:4
open:56 4:-3 6:5 12:-3 20:-5 43:5 61:-3 75:-3 82:7 101:-2 109:4 110:4 112:-2 127:-4 139:4 153:4 159:5 163:8 164:-3 199:-3 208:-5 222:3 227:5 229:-4 230:-3 232:3 239:3 245:5 247:-3 269:3
opening:113 26:3 82:4 231:9 275:5
openshift:119 28:3 232:7
openssl:102 127:4 153:2 209:3 239:3
openvpn:96 114:8 125:-4 153:19 276:3
operate:119 67:6 107:9
operating:103 6:4 125:5 222:3 245:-3 247:3
operation:59 5:-2 59:-6 83:3 97:3 111:-4 125:10 148:-3 163:4 165:6 166:-7 172:5 190:6 200:-3 220:-4 222:6 223:3 230:6 232:-6 245:3 247:-3 262:-3 268:7 271:-3
operator:119 25:5 110:2 268:3
opt:80 16:3 27:-6 28:15 91:-3 147:3 158:3 163:-2 232:3 239:6 256:4
option:76 35:3 47:-3 48:3 49:6 57:3 64:-6 154:-2 160:3 169:6 171:3 175:5 245:3 276:6 281:6
options:92 5:2 30:4 127:3 154:-3 169:3 220:6 227:5 255:3 276:9
opts:102 8:2 43:3 174:3
or:41 5:-3 6:-4 20:3 26:4 30:-3 34:3 43:3 54:3 66:3 68:-3 83:-4 85:3 127:-4 148:4 150:-3 164:-2 165:-4 188:-3 209:-6 214:5 221:-3 229:6 230:-2 232:-5 239:3 244:4 245:-4 247:-4 249:4 253:3 256:4 262:-4 276:3
order:108 159:7 193:4 245:5
org:79 5:-3 26:-5 61:5 121:4 167:3 197:12 215:5 219:3 220:3 232:4 245:4 257:-2 262:5 263:2 275:2
origin:119 49:3 58:4 248:5
os:87 20:2 62:4 82:4 115:5 153:3 160:5 230:6 232:3 245:3
os-release:106 4:3 129:4 230:3 245:3
oserror:116 82:3
ostype:113 125:3 247:-2
other:87 13:11 141:3 174:7 209:3 222:4
others:110 114:3 141:7
our:119 125:5 245:4
out:78 61:4 78:5 88:3 100:3 108:9 125:-4 150:-4 173:6 214:5 234:-3 264:3 268:5
out-of-tree:119 89:2 163:4
output:78 3:2 14:5 20:3 33:6 38:3 39:7 56:3 64:-3 86:4 91:3 120:4 125:-4 127:2 153:-3 165:4 179:3 188:3 254:7 256:-3
over:82 131:3 136:3 220:4 247:8 270:5 274:3
overlapping:99 1:9 13:7 43:-3
overlaps:103 13:14
overlay:77 20:9 57:5 59:-5 125:-5 167:2 169:3 174:3 194:5 222:8 245:6 247:7 269:5
overlay2:87 3:2 7:3 43:3 49:6 57:4 61:3 194:2 220:-4 222:4 233:5 239:3 245:6
overlayfs:97 43:4 98:6 125:-6 159:2 222:-4 245:6 247:14
override:99 11:2 49:7 110:3 222:-3
override.conf:119 48:3
owned:119 4:5
ownership:105 55:4 94:4 172:9 222:-3 245:4
package:71 5:7 11:3 14:3 57:-3 59:4 125:3 163:3 195:6 196:7 230:3
packager:119 197:7
packages:87 5:8 59:-4 73:4 127:3 195:3 197:6 210:2
packet:105 20:-3 31:-3 32:15 112:4 243:3
packets:119 13:7 112:5 118:7
pacman:106 5:4 197:8
page:88 43:17 198:10 237:4
pages:119 43:-3 78:6 108:4
pair:96 125:9 166:3 245:14
pam:110 25:4 123:4
panic:88 11:3 43:18 78:8 114:2 125:-4 138:3 141:4 166:-3 208:4 222:-3 269:4
parameter:96 12:3 125:-3 154:23 163:-3 165:-5 166:-5 276:7
parameters:108 31:8 125:-3 159:5 160:5 223:3
parent:98 4:3 16:4 148:3 225:7 239:3 271:3
parse:94 1:5 20:2 125:3 127:-3 137:15 154:7 169:4 209:2 222:6
parser:106 3:14 222:3
parsing:110 173:4 190:3 216:4 276:4
part:106 135:10 222:6
partial:119 209:4 230:5
partition:108 9:6 10:6 191:3 249:3
partitions:119 161:5 257:3
parts:119 8:4
partuuid:110 8:4 92:12 150:3
pass:110 12:4 166:3 214:6
passphrase:110 30:4 125:6 146:20 165:-7
password:94 110:2 114:6 123:12 146:3 198:3 222:3 232:3 237:3
paste:113 11:4 195:4
path:66 2:4 7:7 27:-5 28:11 40:5 49:4 67:2 78:3 91:-6 101:5 115:4 125:-5 170:4 207:6 214:3 222:-4 225:3 227:-4 229:-3 239:14 257:5 259:4
pause:106 209:-3 228:15 244:3 278:3
paused:110 231:5 245:3
pc:113 166:3 230:5
pci:116 94:5 95:8 166:6
peer:99 3:-2 43:4 65:2 75:-2 98:4 153:-3 209:3 219:6 222:7 239:4
pem:119 153:3
pending:113 56:7 140:3 274:4
per:110 110:4 249:3
perform:119 26:-3 239:7 262:6
perhaps:70 114:3 117:3 125:4 222:-3 281:6
permission:61 0:-3 4:5 6:-3 7:-2 30:-3 43:-3 62:-3 65:-4 67:-5 75:7 84:3 98:-3 101:6 114:-3 125:-6 147:3 172:-5 190:8 193:-3 199:-3 204:-5 208:9 214:-3 222:6 227:-2 229:-6 232:17 238:4 239:6 245:-4 256:-4 258:-3 271:-3 275:8
permissionerror:119 75:4 230:5
permissions:106 134:6 158:4 222:5 232:5 243:3 245:4
permissive:94 232:9
permitted:70 3:-3 4:3 25:3 59:-5 83:5 98:-2 125:-9 153:4 160:4 163:-8 165:10 166:-8 172:5 190:11 200:-3 220:-7 222:16 225:3 230:9 232:-5 245:-3 262:-4 271:-4 280:-2
persistent:119 212:5 222:3 274:5
pgp:113 197:9
phase:93 12:4 15:-3 26:3 39:5 123:3 135:-3 205:5 207:5
php:113 112:4 144:7 193:3 199:3
phys:116 56:4 91:4
phys_seg:116 56:4 91:4
pi:98 8:4 59:3 91:5 127:5 150:3 222:-3 245:-5
pid:63 5:5 25:3 76:-3 95:3 107:3 125:-4 147:4 160:6 161:3 222:-3 225:3 227:-3 229:-4 232:4 239:4 244:6 247:3 254:3 257:3 258:4 268:3
pids:100 125:5 150:4 163:5 200:11
pihole:113 62:6 90:3 204:-5 206:4 230:4
ping:95 8:4 21:3 51:8 64:3 112:3 125:-5 173:5 190:4 217:7 220:5
pip:108 5:2 6:3 26:2 209:3 210:4 230:-3
pipe:105 11:3 82:5 195:3 222:3 225:3 227:7
pivccu:113 59:5 116:3 125:-3 159:4
pivot:119 3:3 224:9 227:-4
pivot_root:119 3:3 224:9 227:-4
pkg:105 57:5 136:2 166:4 197:6 219:3 257:3
pki:119 139:7
place:113 29:6 125:4 166:3 263:3
plain:119 161:5 201:7 217:3
plane:103 83:5 123:3 132:6 136:2 269:3
platform:93 6:12 18:3 25:8 61:3 77:4 127:4 135:3 164:3 214:-3 245:-3 258:3 272:4
playbook:119 249:3
please:68 20:3 46:3 59:7 63:4 125:-4 134:3 190:4 194:3 225:3 241:3 245:-2 249:10 255:9
plex:119 53:6 239:4
plugin:74 27:8 28:6 37:4 38:4 40:3 42:6 43:-3 58:-3 71:6 82:-3 110:5 127:-3 137:10 196:4 245:-3
plugins:89 38:-5 39:6 40:5 42:5 44:3 82:3 90:4 91:3 115:3 232:-3 275:7
pluto:119 141:4
pm:110 125:3 275:4
po:119 26:4 131:3 188:4
pod:75 26:-3 28:4 58:4 81:3 106:4 113:3 130:4 135:3 136:3 150:5 202:3 214:3 220:3 245:-4 274:5
pod-network-cidr:105 150:6
pod_workers.go:116 27:-3 150:6 163:4
podman:83 4:-4 64:2 66:3 125:4 163:3 195:3 208:3 214:4 222:-3 225:6 227:-3 232:7 244:7 245:-3 271:11
pods:87 26:4 27:3 58:3 103:3 110:3 152:3 168:3 190:-3 202:5 211:6
podsandboxid:119 27:6
point:119 222:4
policies:105 2:3 20:8 98:5 114:3
policy:93 8:4 103:3 114:6 125:4 214:2 222:4 232:3
pool:82 1:12 13:5 17:3 55:5 96:3 125:-2 230:3 239:-4 282:6
port:72 62:6 65:-3 100:3 148:4 163:8 167:-3 173:5 201:5 204:4 205:11 208:3 209:-3 220:-3 222:-3 227:4 232:2 234:5 240:3 258:3
port-driver:119 225:4
portable:119 23:7 25:-3 66:4
portmap:113 27:-5 28:5 98:3 163:8
ports:105 26:2 62:4 163:3 230:4 245:3
ports.ubuntu.com:116 26:3 230:4
possible:102 10:6 141:4 223:10 242:2
post:84 59:3 67:4 95:3 125:-3 188:3 230:4 279:5
post-installation:95 11:3 59:3 165:3
postgres:119 172:5 199:9
postgresql:110 193:3 271:3
postinst:113 59:-4 60:4 83:6 220:-2
postrouting:87 64:-2 113:4 114:-8 116:4 117:-2 120:6 125:12 163:-5 222:-3 245:10 281:3
ppp:105 125:9 156:3 222:4 269:3
ppp_generic:119 125:13 222:-3 269:4
pppd:116 222:8 269:4
pppol2tp:113 125:4 156:3 222:-2
pre:93 119:3 125:-3 205:5 257:3
pre-flight:96 205:5
prec:116 264:6
predefined:116 1:14 13:-3
preempt:84 6:-3 54:5 59:4 125:7 127:-5 129:4 166:8 245:3
preempt_dynamic:108 8:2 59:6 98:3 125:-3 245:-2
prefix:119 114:3 136:7
prefixlength:113 117:4 125:3 141:3
preflight:89 20:2 39:4 125:-4 207:3
preparation:108 59:3
prepare:102 5:3 11:-3 16:2 17:3 43:5 77:5 123:4 161:3 197:3 232:-3 239:11 257:5
preparing:110 125:3 262:5
prerouting:92 98:-3 117:8 125:-5 127:8 141:3 181:5 222:3 245:-3
present:99 5:4 20:3 66:9 103:3 114:10 125:-3 195:3 222:3 257:-3
preset:77 125:3 164:3
press:108 108:13 125:5
pressure:116 58:13
pretty:99 23:2 67:5 245:3
pretty_name:105 4:2 23:3 230:3 245:3
previous:116 57:3
previously:119 195:3 282:11
printing:110 20:3 67:6
prio:110 56:4 91:4
prior:95 125:6 127:4 222:-3 231:2 247:4
priority:106 114:7 249:6 269:2
private:116 163:5 230:4 243:3 263:3
privileged:106 6:4 125:3 163:6 194:5 245:-4
probe:110 94:3 95:3 96:9 125:-4 186:5 190:5 232:5
problem:88 5:5 26:4 83:4 87:4 125:7 135:-3 195:4 215:3 222:3 230:3 245:4 262:3
problems:113 3:2 5:4 59:3 262:5
proc:67 3:4 4:4 12:5 25:-4 44:2 91:-3 114:-3 119:5 125:12 147:7 150:6 153:-3 190:-3 222:8 232:-4 244:4 245:-3
proceed:116 10:3 125:4 197:4
proceeding:119 30:4 222:3
process:50 5:7 6:3 25:-2 41:-3 68:5 101:4 114:-3 125:4 193:3 227:2 239:-3 254:-3 255:3 257:5 258:4 280:3
process_linux.go:98 23:6 25:3 101:-6 125:-3 147:3 163:4 222:-2 227:3
processes:119 35:5 167:3 200:3
processing:82 11:7 38:3 109:4 195:6 271:10
processor:110 44:5 59:4 110:3 115:4
prochooks:108 222:7
prod:119 135:7 217:4 219:3 228:-3
production:106 15:3 193:3 219:3
profile:84 3:15 33:4 147:3 227:-4 232:-3 276:3
profiles:113 3:-7 222:11 239:7
prog:119 125:8 227:6
program:84 59:-4 64:5 88:6 98:6 114:-2 125:7 153:4 169:7 193:5 222:-7 227:5 232:3 245:-2
programming:91 62:4 72:4 204:6
progress:119 26:5 85:5 97:9
project:91 11:3 29:5 53:3 62:-4 70:3 129:5 204:7 239:6
prometheus:119 170:4 232:-4 275:14
propagation:116 222:3 225:3
properly:113 77:3 166:-3 255:5 257:5 262:6 265:4
prot:119 98:3 264:4
protection:119 232:6 274:4
proto:103 51:4 125:5 204:3 264:6
protocol:79 8:4 85:8 114:5 115:-5 118:3 119:4 125:-8 127:3 147:5 156:4 163:-4 209:4 221:-3 245:3 280:7
provided:98 40:6 109:3 123:3 125:-4 134:5 146:4 195:3 227:15 247:3 255:5
proxier:100 114:5 122:9 127:4 141:5 207:5
proxier.go:108 114:5 122:4 164:5 207:6
proxy:75 12:3 17:3 20:4 27:3 61:-3 62:5 72:5 114:2 122:3 163:3 204:3 205:-3 209:20 222:-3 239:-3 249:3
proxyconnect:102 13:3 61:-4 65:-3 201:-3 209:27 219:-4 263:-3
ps:91 39:4 63:4 65:5 75:2 149:3 176:6 239:3 260:2
pthread:110 200:3 230:8
pthread_create:116 200:4 230:9
pts:116 167:3 222:-5 227:10 239:4
pub:113 243:4
pubkey:113 197:8
public:93 17:4 49:4 88:3 119:3 125:-4 127:5 188:3 197:5 214:-3 215:4 216:3
pull:72 25:3 43:3 61:5 209:7 214:13 215:4 216:3 218:5 219:-3 220:-5 241:3 263:3 271:3
pulling:87 6:4 43:3 61:-5 86:3 209:9 215:5
push:102 21:4 26:-4 47:3 214:3 215:7 217:6 277:6
pvc:116 58:-3 86:3 274:9
pve:105 59:-3 60:5 125:-14 127:-3 153:4 164:3 222:24
pwd:99 7:4 10:3 75:4 198:3 230:5 232:5
python:87 5:3 52:3 125:5 190:-3 209:6 210:3 230:10 257:5
python-nftables:113 125:9
python2:119 163:3
python2.7:119 163:3
python3:96 20:6 73:5 125:-5 210:3 230:3 257:4
qdisc:102 125:5 127:9 173:3 175:8 245:3
qemu:116 6:7 272:6
qlen:116 173:4 244:3
qos:119 249:4
quay:116 170:4 193:4
quay.io:116 170:4 193:4
query:108 42:6 49:4 125:10 127:4 163:6 222:-3 227:-4
queued:119 125:4
quick:91 111:6 125:-4 221:5 222:5
quickly:99 190:5 222:3 246:7
quota:108 57:3 126:13 211:9 222:3 227:-3
raise:116 73:5 110:4
rancher:98 25:5 26:3 38:3 99:4 134:7 150:-4 194:6 222:-3 228:3 232:-2 262:4
range:119 36:12 78:3 79:3
ranges:105 209:3 271:17
raspberry:102 127:5 150:4 245:-3
raspberrypi:99 8:7 54:3 59:3 245:-5 262:4
raspbian:105 6:5 116:4 125:-3 230:4 245:3 262:3
raspbian.raspberrypi.org:119 262:4
raspi:113 54:-4 125:-6 127:12 163:7 166:5
rate:106 218:14
raw:85 64:-3 114:-4 117:12 119:-4 125:5 141:4 159:3 262:4
raw.githubusercontent.com:119 262:5
rbac:119 202:4 205:3
rbd:116 98:3 125:12 163:2
rc:110 5:4 15:3
rc4:119 60:5 125:4 224:3
rclone:119 222:6 262:4
reached:91 110:14 218:5 252:4
read:75 43:3 61:11 91:9 134:3 139:8 166:-3 191:3 209:-5 220:4 222:6 230:3 232:3 239:3 242:4 245:-3 270:9
read-only:91 25:3 91:12 191:3 232:-4 239:5
reading:80 5:3 56:3 173:3 230:5 262:2
ready:88 27:10 37:-3 57:4 58:-2 95:3 103:3 123:3 186:4 279:3
reaped:119 224:3 275:5
reason:84 27:5 58:5 193:11 257:5 263:3
reboot:119 108:3 164:5 245:4
receive:116 122:4 125:3 239:8
received:93 96:3 112:3 113:9 125:4 136:4 140:2 209:3 243:2 277:6 278:4
recent:100 73:5 163:4 269:3
recipe:108 59:9 125:-3 165:5 166:-3
reclaim:119 58:8
recommended:110 205:3 219:3
recommends:119 5:3
record:116 173:-3 201:10 209:5
recovered:119 78:8
recovering:119 78:10
recreating:113 53:5 73:5 192:3 204:6 239:-3
redhat:116 25:3 98:3 127:5 164:4
redhat-release:119 25:3 98:3 127:5
redirect:108 113:3 163:4 245:3
redis:106 33:5 103:5 198:4 204:7 219:4 239:3
ref:119 13:4 17:8
refer:103 237:6
reference:100 129:5 209:-3 214:4 217:5 228:5 245:5 247:3
reflector:116 136:3 188:3 213:5
reflector.go:116 136:3 188:3 213:5
refused:89 67:4 75:-4 96:4 100:-3 134:4 136:3 144:3 191:2 219:-4 220:6 234:8 252:3
refusing:108 76:-3 99:6 255:3 257:4 265:2 266:6
reg:108 52:13 163:6 232:3
regex:110 5:-3 222:7
register:86 43:3 77:4 98:5 113:3 116:9 120:-3 125:-9 127:5 135:3 187:3 188:-2 222:7 271:3
registered:113 40:3 49:4 115:13 237:3
registries:106 48:-3 49:4 119:3 209:3 214:7
registry:74 48:5 61:5 65:-3 135:-3 188:-3 197:-3 201:-3 209:4 215:6 217:-3 219:8 222:-3 252:-2 263:7
registry-1.docker.io:80 26:6 40:3 61:4 65:-3 188:-3 201:-3 209:15 214:-5 215:-6 219:4 263:3
registry-mirrors:113 48:4 49:3 209:4
registry-v2:119 219:4
registry.docker-cn.com:119 48:4 219:4
reject:113 88:4 125:13
rejected:93 20:3 84:-3 123:5 154:-3 165:17 166:-4 200:5 208:4
release:81 4:5 24:6 57:3 66:3 95:2 125:-3 129:7 164:3 166:-3 197:7 262:8
reload:95 37:5 42:5 48:3 114:-3 125:9 163:5 222:2
reloading:116 163:5 245:7
relocation:116 128:3 166:5
remote:87 26:4 140:8 180:6 215:3 228:3 241:5 242:7 247:3
remote_runtime.go:102 38:4 39:-3 45:3 228:5 247:3
remount:116 90:2 91:14 147:3 169:3
remounting:116 4:3 91:3
remove:91 34:6 37:4 70:3 83:12 93:3 118:3 148:-3 158:3 166:3 167:7 220:-7 230:-3 281:3
removed:103 24:7 70:4 247:4 255:3
removing:110 13:3 59:3 70:4 163:5
rename:110 34:13 247:3
reopen:105 222:-5 227:9
repair:116 78:5 150:4
repeated:102 222:3 246:7
replace:110 3:-7 17:3 83:6 125:3 222:7 230:4
replicaset:119 135:2 211:6
reply:119 61:5 112:4 173:10 220:5
repo:106 26:3 197:12 232:3
repodata:119 209:5
repomd:119 209:5
repomd.xml:119 209:5
report:110 8:3 109:3 193:3 208:6
repositories:102 43:5 127:4 209:5
repository:78 5:-3 21:3 49:3 66:3 109:3 197:8 214:6 242:4 262:7
request:74 2:5 26:-3 56:3 61:3 79:4 89:4 135:6 147:3 188:5 189:4 192:4 201:8 228:4 246:4 277:3
requested:84 0:13 3:-5 4:5 6:5 62:-5 85:9 121:3 125:-2 188:5 204:-5 208:-4 211:4 214:5 222:-3 232:-3 239:4 242:4 257:-3 259:9 271:5
requested_mask:119 3:-3 239:8
requests:108 78:3 80:6 211:4 218:3
require:105 209:4 214:8 216:3 226:3 232:-3 239:-3 275:5
required:77 39:3 58:6 59:-7 61:3 89:3 113:4 133:3 142:6 150:2 163:-2 165:15 166:-9 180:4 225:5
requirements:113 225:4
requires:108 5:5 91:4 226:3 259:3
res:108 264:5
reset:110 30:4 43:4 65:3 75:-3 188:4 219:7
resolution:106 12:4 83:4 195:3 220:13
resolv:92 62:3 83:8 204:-3 220:21 221:-4 229:-2 230:-3
resolv.conf:94 83:8 220:17 221:-4 229:-2 230:-3
resolvconf:102 98:-3 117:-4 141:4 153:-5 220:4 221:22 280:-3
resolve:85 62:6 68:5 99:3 127:3 153:-5 199:5 204:-2 209:3 214:5 217:3 220:6 221:6 245:-3
resolved:106 25:3 82:-2 110:3 220:7
resolving:105 26:4 61:6 197:3 220:3 230:-2
resource:88 5:4 58:6 82:5 93:3 125:-3 148:8 152:3 188:-3 189:3 200:8 208:4 213:7 214:5 230:-3
resources:105 26:3 91:4 110:3 211:4 257:8 260:3
responding:119 95:4 168:4 270:4
response:55 1:3 6:-5 7:4 13:4 23:3 36:3 61:-6 63:7 64:5 125:-3 135:-3 148:3 150:-3 188:-2 192:5 197:-3 204:-5 209:3 214:4 217:4 222:3 227:5 229:4 263:4
rest:119 256:3 258:4
restart:76 48:3 66:-4 83:2 107:3 112:3 114:3 135:3 163:4 222:5 246:3 258:6 265:-3 267:8
restarting:113 48:3 101:3 191:3 278:6
restarts:106 42:3 103:4
restartsec:119 259:4
restore:82 49:4 114:3 117:3 119:3 125:9 219:3 281:4
restrict:119 4:7 222:3
restricted:105 4:4 89:3 165:10 190:-3 202:8
result:68 47:4 56:3 222:-3 232:3 246:6 256:3 257:6 268:5
resume:108 11:3 95:4 191:3
retpoline:116 166:4
retrieve:106 123:5 187:3 197:3 227:6
retrieved:119 31:6
retry:108 61:3 125:4 200:6 209:4 230:-2 252:8
retrying:119 25:2 82:7 110:-3 263:5 278:3
return:82 59:13 64:3 114:6 120:-2 125:-5 207:5 237:3 264:3
returned:81 11:3 59:2 193:3 238:6 245:3
returns:113 37:4
reuse:113 34:10 222:4
rev:119 166:3
revision:92 141:3 245:4
rf:119 61:5 83:4
rhel:116 23:4 47:3 49:2 164:3
right:105 134:7 188:3 239:4 242:3
riscv64:119 125:10 227:-3
rlimit:113 43:3 222:8 232:3
rlimit_nofile:119 43:3 222:-3
rm:80 3:4 23:3 44:3 57:6 61:4 64:6 83:10 153:3 163:3 167:3 190:-3 197:-3 208:3 220:-7 222:-5 230:8 245:3
rmdir:119 83:8 93:6
rmmod:110 158:14 165:3 166:3
ro:106 119:4 163:5 170:3 171:3 232:3 245:2
rockchip:113 12:3 20:-2 125:11
rockchip64:119 125:7 159:-2 245:3
roles:119 203:4
rolling:110 17:3 59:4 245:3
rook:119 98:4 125:4
rook-ceph:119 98:4 125:4
root:62 26:3 29:3 38:-3 47:-2 52:5 59:3 83:5 106:4 114:-4 125:-7 161:5 163:-4 167:5 175:5 179:2 190:13 224:4 227:-3 245:7 256:5 257:6 258:-3
rootfs:93 7:5 8:3 25:9 83:4 91:5 147:6 168:3 170:3 222:-3 224:6 227:-6
rootfs_linux.go:119 147:5 224:3
rootfstype:119 150:4
rootless:99 225:12 257:3 271:3
rootlesskit:105 4:6 222:-3 225:9 271:3
rootwait:119 150:4
ros:119 26:4 34:2 209:3
route:94 13:9 65:-3 88:9 117:4 169:4
router:100 27:4 113:4 114:3 115:12 153:-3 245:-4 280:4
routines:119 201:5 209:6 230:4
routing:113 13:9 125:7
rpc:76 3:5 28:4 39:5 45:2 90:4 98:3 178:4 180:6 222:3 228:3 252:3
rpc.nfsd:119 98:3 222:6
rpc.statd:116 180:12
rpfilter:116 125:-3 222:6 245:5 280:4
rpi:106 116:13 125:-8 245:4 258:4
rpm:105 5:4 76:3 116:6 125:-4 232:3
rpt:116 116:11 125:-8 245:4
rsa:113 5:8 134:3 142:-5 230:3 240:7 243:3
rslave:116 170:4 225:4
rss:108 5:3 193:7
rtc:119 222:7 262:7
rtl:119 163:-2 166:10 259:6
rtl88x2bu:119 59:4
rtlwifi:116 166:4
rtnetlink:86 59:-4 111:4 119:3 148:3 190:3 221:-3 223:3 280:8
rule:71 88:3 98:-4 114:4 117:6 120:5 125:10 230:4 245:-3 269:6 280:3 281:2
rule_append:106 127:3 181:3
rules:87 118:5 119:4 125:4 127:3 159:4 213:2 222:-4 245:3 281:7
ruleset:119 125:6 184:6
run:46 22:4 23:5 25:-3 39:3 49:-3 59:-3 61:3 74:4 76:-3 106:4 125:4 197:-4 214:-3 229:4 230:5 232:6 245:-7 247:-3 255:5 275:-4
run-parts:119 8:4
run.go:103 24:4 38:3 122:-3 127:5 137:7
run.sh:113 17:3 30:12 83:4 229:4
runc:79 3:6 5:-3 25:-3 118:3 125:-3 195:8 222:5 227:17
runner:113 13:2 190:-2 232:13 257:-3 265:4 266:3
running:54 1:4 5:3 6:4 13:-5 42:4 59:3 61:3 65:9 67:4 75:-3 88:3 110:4 115:-2 118:3 124:5 125:3 127:-4 141:5 180:3 194:-2 197:-3 214:3 222:5 227:-2 231:4 244:6 245:3 247:-3 249:8 255:-3 257:-3 260:4 269:-3
runpodsandbox:113 136:3 209:-2 228:9 247:3
runtime:62 27:7 37:-3 39:4 41:3 46:7 48:3 101:4 137:3 192:4 222:-4 227:9 229:-3 230:8 244:3 255:-3 262:2
runtime.v1.runtimeservice:105 39:3 46:-3
runtime.v1alpha2.runtimeservice:108 38:5 39:6
runtimeargs:113 48:7
runtimes:108 38:6 40:-2 48:7 150:2
runtimeservice:94 39:9 45:5 46:-4
rw:105 3:-4 4:3 25:4 91:3 147:3 179:2 239:6
rw-r:106 8:3 232:-3 245:6 257:5
rwxr:113 225:4 232:3 239:3 256:4
rwxr-xr-x:113 225:4 232:3 239:3 256:4
sacrifice:119 193:3
same:119 13:-4 43:9 143:4
sandbox:84 4:5 27:5 28:4 136:4 163:3 209:-4 220:3 222:-3 228:5 245:8
save:100 114:3 115:3 118:7 125:-3 163:3 190:3
sbin:73 59:6 98:-4 113:3 114:-7 115:4 125:3 163:6 166:4 169:6 183:2 222:8 245:-3 257:10
sch:110 8:11 125:-3 175:7 269:4
sched:113 116:4 125:3
scheduled:89 28:3 47:-3 48:3 58:-3 131:3 189:3 268:3
scheduler:99 27:-4 28:3 42:6 131:3 205:5
scheduling:97 77:4 222:3 259:3
scheme:113 49:4 73:8 115:3
scontext:93 232:9
scope:97 1:4 25:9 26:3 51:3 110:-3 213:5 219:4 239:4
score:103 39:5 193:7 222:6
script:83 11:3 59:4 98:5 125:-3 127:3 214:5 229:7 232:4
scripts:93 59:9 101:4 230:3 258:4
sda:113 91:6
sda1:102 86:3 90:4 109:5 119:4 125:4 151:3 212:3
sda2:103 8:7 91:7 109:5 146:4 212:4
sdb1:113 169:4 212:10
sdc1:119 90:4 125:-3 169:4 171:6 276:-3
search:79 61:4 129:4 214:3 245:6 275:3
seccomp:100 25:3 101:-3 163:-2 225:3 227:14 230:5
second:119 6:3 125:2 278:3
seconds:100 6:2 26:3 151:3 222:3 223:2 230:-3 262:5 278:8
secret:116 110:3 123:7 131:3 188:3
secrets:119 109:2 110:3 214:3
sector:113 56:4 91:3 270:3
secure:103 26:4 59:3 197:3 237:4
securely:110 197:5
security:90 3:-3 57:3 125:5 147:7 218:3 222:6
security.debian.org:113 57:4 209:3 262:-3
security.ubuntu.com:110 262:6
see:71 20:4 30:10 42:3 49:4 75:3 100:3 114:9 128:3 154:3 163:-6 165:6 222:4 247:3 252:3
seem:113 59:3 60:4
seen:116 41:2 42:7 245:4
seg:116 56:4 91:4
select:105 46:4 192:14 227:4
self:88 3:5 4:8 30:4 43:3 56:8 125:-3 200:-3 222:-7 230:6 271:2
self-sufficient:119 30:6 66:3
selinux:98 12:4 25:3 195:3 232:10 233:9
selinux-enabled:119 233:13
send:106 75:3 82:3 173:3 204:3 222:10 243:3
sending:105 6:6 151:5 188:4 209:5
sense:119 59:2 91:3
sent:102 135:-3 175:3 201:15 243:3 277:5
seq:113 61:4 64:4 188:3
serial:119 53:7 116:3 163:3 166:-3
serial0:119 150:4
serveapi:119 43:4 222:8
server:60 1:3 13:-4 15:3 31:3 43:-3 61:5 63:3 67:4 82:-3 88:5 99:3 134:6 135:6 139:3 141:3 173:-4 179:4 188:6 190:-4 201:4 208:3 209:-4 215:-4 217:5 232:-3 234:-3 237:2 245:-3 256:4 258:-4 262:3 263:-3 268:3
server.go:87 31:7 39:3 82:-4 110:4 122:-3 136:6 139:5 249:3 257:-3
server_others.go:113 98:3 141:7
servername:119 26:3 201:4 256:6 257:-3
servers:113 13:3 25:3 204:4 237:4
service:48 3:-2 5:-3 6:-3 25:-3 29:3 30:-2 39:4 53:3 59:-5 61:-3 65:-3 67:4 68:-2 82:-2 98:3 125:-4 147:3 165:5 166:-3 169:-3 190:5 204:-3 222:3 225:-3 229:-6 232:5 254:4 257:13 258:4 265:4 266:4 267:4 268:4 269:-3
serviceaccount:119 109:2 213:10
services:99 26:-3 29:9 114:5 188:3 209:3 255:4 258:4 262:4 265:3
ses:116 232:3
session:106 125:8 126:10 239:5 250:5
set:61 13:3 15:4 20:-3 40:4 64:-4 113:8 114:5 117:5 125:8 147:5 163:5 188:5 191:3 202:4 221:5 222:-5 226:3 229:-3 245:-3 249:4 254:9 256:6
setconf:105 117:4 221:8 276:4
setting:76 4:7 12:5 115:4 134:3 190:4 194:2 222:6 227:-3 232:-4 245:5 257:5 265:8 266:-3
settings:110 46:3
setup:74 4:-4 8:3 10:2 26:3 28:6 64:6 110:3 119:3 120:3 125:-7 131:3 147:4 161:3 166:4 225:12 227:3 271:-4
setuptool:119 4:3 116:3 129:3
several:103 125:-3 169:11 174:10
sh:85 13:3 33:7 61:-3 75:4 193:3 197:3 230:10 248:3 257:3 259:3
shadow:119 225:7
share:99 85:5 90:-3 109:3 125:6 147:3 222:3 237:2 247:-3 258:3
shared:102 35:3 57:-2 125:3 127:4 147:3 170:8 235:7 236:7
sharing:119 114:5 245:3
shell:116 11:3 32:-3 108:3 110:3 161:4 199:2 248:6
shim:87 25:-2 118:4 125:-3 163:3 222:5 224:3 227:-3
shm:93 52:-3 109:8 147:3 236:4 247:11
shmem:116 193:5
shmem-rss:116 193:5
shorthand:113 30:15 49:-2 137:-4 255:5
should:86 59:-4 60:4 166:10 245:5 269:-4
show:103 22:4 125:7 147:4 166:6 209:3 222:-2
shutdown:110 52:3 115:3 125:3 191:3 247:-3
shutting:119 48:3 136:7 222:8
sigabrt:119 230:6
sign:113 59:4
sign-file:116
signal:97 3:-3 11:3 44:3 118:3 127:4 136:5 193:8 239:3
signature:91 5:4 26:3 57:3 127:3 142:-4 165:5 197:12 262:-3
signatures:103 197:13 271:4
signed:94 57:3 134:3 165:7 209:-6 230:6 263:13
signing:116
sigterm:116 151:6 268:3 277:7
similar:113 27:3 194:3 211:5
simple:119 258:5
since:75 60:3 125:5 222:-2 250:3
site:106 73:-3 100:5 110:3 201:3 204:3 239:3 245:3
site-packages:113 73:-3 110:3 239:3 245:4
situation:119 26:3
size:78 54:4 125:4 163:-4 166:8 198:10 204:3 222:-3 239:2 249:4 271:4
skew:116 132:6 230:-6 262:15
skip:96 5:3 64:3 114:4 115:3 120:-3 125:-5 127:4 197:-3
skip-broken:119 5:4 195:3
skipped:108 60:11
skipping:91 28:3 128:2 150:4 163:3 166:3
slice:102 125:-2 136:6 193:5 200:6 239:5
slirp4netns:116 153:-5 225:5 245:11
slirp4netns-sandbox:119 225:4
slirp4netns-seccomp:119 225:4
smack:119 25:4
smb2:119 237:9
smi:102 59:4 143:4 163:3
smp:65 125:10 166:11 222:3 229:-3 245:-5 269:-7 280:5
snap:92 78:9 147:3 231:4 239:24 245:-3
snap.docker.dockerd:119 3:-3 239:8
snapd:110 3:3 17:-3 222:4 239:12
snapshot:105 16:12 43:2 78:14 239:-4
snapshots:119 43:7
snapshotter:113 43:3 104:8 247:4
snd:105 114:4 125:7 127:5 154:-3 165:4 245:-3
snd-aloop:113 125:12
so:108 145:6 158:4
sock:69 41:6 46:5 47:5 49:-3 62:-3 67:4 68:4 74:3 76:-3
socket:78 0:3 8:3 62:8 65:-3 66:-3 67:-3 68:3 74:7 75:10 76:12 82:5 85:-3 110:-6 125:3 127:5 156:5 222:-3 257:-3
sockets:103 46:3 76:12
soft:110 90:5 223:3 277:6 278:6
software:110 59:3 61:3 173:4 220:3 257:2
solve:108 17:6 125:2 209:3 245:4
some:83 61:3 75:4 188:7 205:3 207:4
something:116 223:4 239:3 242:3 245:3
soon:119 98:6 125:-4 222:4
source:76 7:4 20:3 59:13 91:-6 110:3 218:3 220:6 227:3 232:-2 239:16 245:-3
space:75 1:4 11:6 13:7 57:8 77:3 81:5 91:-4 109:4 110:9 125:-4 222:-4 236:3
spawning:80 82:3 232:6 254:4 256:4 257:3
spec:102 53:3 96:3 106:6 153:3 168:3 188:4 227:8
special:113 150:3 167:3 254:13
specific:119 6:9
specified:84 7:4 47:13 48:-7 49:-4 101:4 127:7 180:3 192:6 237:3 245:3 249:3
specify:96 5:4 29:4 47:4 65:3 134:6 188:2 211:4 237:3 250:8
speed:113 96:4 163:3 166:2 262:3
spider:119 26:9 262:-3
spl:116 59:-3 60:8 161:5 166:-4
spt:113 264:12
squashfs:116 125:9 222:4 239:-3 245:3
src:76 6:5 43:5 51:3 57:4 60:3 110:3 125:4 159:3 163:-4 229:-3 230:4 258:3 264:3
srcname:119 147:5
srcversion:110 163:3 166:4
srv:113 52:6 168:4 171:4 179:2
ssh:95 13:3 100:3 234:5 240:4 243:9 257:2 266:3
sshuttle:119 114:2 245:3 269:5
ssl:95 26:3 100:3 135:-3 136:4 153:3 201:6 209:3 239:3 262:3 263:3
stable:96 5:4 125:4 197:8 231:4
stack:96 30:4 33:4 46:2 166:5 192:3 230:4
stage:113 125:-3 161:4 269:3
stale:119 168:15
standard:81 6:10 125:-4 127:-3 129:6 229:3 254:8 256:-2 269:6
standard_init_linux.go:89 6:11 166:-6 229:5
starfive:119 125:10 153:-3
start:52 0:3 4:3 5:-3 6:-3 20:5 30:3 33:5 48:-2 49:3 53:4 65:-4 66:3 67:3 82:-3 91:3 101:4 116:3 153:-3 163:-2 214:3 222:5 227:5 229:2 246:4 255:-3 260:3 265:4 268:4
start-limit:116 47:6 233:3 256:5 257:-3
start-script:119 20:3 98:4 276:3
started:76 13:5 20:3 33:3 47:3 76:3 119:3 125:-5 153:6 209:-4 257:6 258:3
starting:55 0:3 1:3 13:-2 26:3 43:4 47:-3 49:5 62:5 65:-3 68:4 98:-4 101:5 125:5 127:4 147:4 153:7 154:7 174:4 208:-3 222:-5 227:-3 233:3 239:-3 244:4 257:-10 268:4 271:2 281:3
startup:116 38:5 186:9
stat:91 12:5 16:7 17:3 27:3 43:4 78:-3 83:2 116:3 119:3 135:7 163:6 164:3 239:2
statd:116 180:12
state:72 5:4 38:-2 43:4 163:-3 193:4 212:3 222:4 257:6 258:3
static:110 6:7 164:3 166:3
status:45 39:4 44:3 57:4 59:4 64:6 68:3 90:3 110:-3 115:-3 122:-2 127:4 188:3 193:-4 209:-5 227:4 256:5 257:8
std:103 8:-3 20:3 113:-3 125:6 159:11 222:-3 230:4
std-1:110 20:3 125:-7 159:13
stderr:89 20:3 57:3 85:3 116:3 118:3 163:2 222:8
stdin:119 129:5 163:4 169:3 222:-3
stdout:88 57:3 85:3 125:3 153:-3 163:5 222:6 254:5 280:2
step:74 6:8 16:2 59:-3 61:3 82:3 197:-3 209:4 232:4 254:3 256:4 257:3
still:110 167:8 222:3 231:9 244:3
stop:91 3:5 27:4 35:3 59:14 114:3 232:-3 239:4 266:3
stopped:89 48:4 113:3 125:-3 135:4 222:5 231:3 246:-4 257:6 268:3
stopping:96 35:4 70:3 80:6 115:3 125:12 163:4 247:-3 259:3
storage:75 23:3 48:-2 58:5 83:3 98:3 125:5 127:3 222:-2 245:3 247:6 255:4 271:2 274:3 275:4
storage-driver:96 23:3 48:-3 49:-3 61:3 194:3 247:3 255:3
store:93 43:13 78:3 82:3 114:3 164:3 188:4 214:4 231:6 247:-2
stream:108 68:4 99:8 115:4 125:-2
stretch:119 6:11 197:5
strict:116 59:5 137:3 218:3 242:5
string:97 38:4 48:9 115:3 153:4 163:8
strongswan:116 125:4 127:3
struct:119 48:3 166:8
structure:113 86:17 275:4
sub:102 11:3 125:2
sub-process:103 11:4
subgid:106 225:4
subj:116 232:3
subnet:116 12:3 13:3 27:5 28:-3
subpool:116 1:8
subprocess:90 11:6 163:3 165:2
subsys:110 119:4 150:6 166:4
subsys_name:119 150:6
subsystem:113 25:9 150:8 163:5
subuid:97 4:-4 271:19
success:95 11:3 47:2 64:3 66:3 125:-3 127:7 166:3 246:3 257:-5
successful:119 125:3 245:3
successfully:91 28:4 31:5 58:-3 68:3 115:3 131:3 168:2 189:3 215:3 221:4 239:3 273:3
such:50 6:-4 43:3 54:4 65:4 83:-4 85:-5 90:3 94:3 110:-4 125:3 164:4 165:-5 169:-2 229:7 232:-6 237:-3 245:5 247:-4 256:4 257:4 258:4
sudo:49 6:-4 20:-3 25:-3 30:-3 59:3 61:-3 62:4 84:8 111:3 125:-5 127:4 129:3 134:3 139:-3 153:-6 154:-3 162:9 166:5 169:-3 190:-6 195:3 230:-3 232:-3 239:3 245:3 247:3 255:-3 260:3 266:4 267:-2
sufficient:119 30:6 66:3
suid:119 4:8
suitable:116 89:9 239:8
superblock:98 91:4 171:4 191:4 212:3 222:3
supervisor:116 222:-2 230:5 237:3
support:74 20:5 24:5 25:-3 44:4 98:-3 122:3 125:10 194:4 222:9 227:4 245:4 247:8
supported:58 18:3 20:-4 29:2 43:-3 49:-4 59:-2 63:8 64:-3 73:3 85:4 111:-3 114:5 115:-3 125:16 127:6 132:3 148:-3 163:6 174:-3 184:-3 190:-3 233:3 245:5 247:11 249:7 255:4 280:5
supports:102 114:3 161:4 222:-3 232:3
suppress:110 117:3 125:3 141:3
suppress_prefixlength:113 117:4 125:3 141:3
sure:93 4:2 59:8 76:5 209:3 210:3 232:4 241:3
svc:108 2:4 13:10 168:3 257:3 279:4
swap:89 49:3 125:-4 127:5 151:5 247:3 249:18
swapper:116 108:3 161:8
swaps:113 249:7
swarm:103 26:4 49:6 135:-3 215:-3 250:3 251:8 252:5 253:7
swarm-node.crt:119 26:-3 251:13
switch:119 18:7 164:5 200:3
switching:119 57:3 164:5 222:3
sy:119 197:3 247:3
symbol:83 9:4 125:-3 127:3 142:3 163:20 165:-10 227:7 245:-2
symlink:103 125:-3 127:4 220:3 245:4
symlinks:119 17:7 239:3
syn:110 125:6 264:9
sync:100 49:3 79:3 122:3 125:4 159:7 248:5
syncing:100 11:9 27:-2 28:3 150:5 161:2 163:3
sys:69 3:-4 4:4 12:5 25:9 31:4 54:3 91:-3 109:5 110:3 119:5 125:-6 147:-3 150:-3 222:16 227:-4 232:-3 245:-3 257:2
syscall:110 61:4 101:-3 208:4 227:5 230:6
sysconfig:119 76:3 184:6 257:3
sysctl:84 4:-3 12:3 112:7 119:-3 163:3 222:10 227:4 232:-3
sysctl.d:113 110:3 164:5 222:3 225:3
syslog:98 125:-2 127:3 161:4 257:4
system:52 13:-3 20:3 43:-4 57:-2 59:-3 91:4 101:-3 110:5 125:8 127:-3 150:4 163:-3 190:-2 198:6 205:-3 207:4 213:4 221:4 222:5 229:6 230:-4 232:7 237:-3 247:4 250:3 257:9 258:3 282:3
system.slice:110 110:3 200:4
system_r:93 232:11
system_u:92 232:15
systemctl:68 66:4 76:4 82:-3 107:3 112:3 164:-3 165:3 194:4 247:-3 255:3 257:8 260:4 265:-3 266:5 267:-3
systemd:59 20:-3 22:3 23:-3 25:3 38:-3 47:2 62:9 92:3 107:3 115:-3 125:-3 136:7 147:3 162:6 164:3 165:4 204:-4 220:2 227:3 229:11 230:-3 232:-4 254:3 256:3 257:7 258:4 259:3 266:-3
systemd-devel:119 229:3
systemd-modules-load.service:116 161:6 166:4 257:-3
systemd-resolv:119 61:3 62:4 204:-3 220:-4
systemd-resolve:116 62:14 204:-3
systemd-resolved:116 220:8
systems:119 91:4 92:9 246:5 259:3
systemverification:116 12:2 20:3 150:7
sysv:119 66:4 166:4
sysvinit:119 25:4
syu:119 245:2
table:62 13:4 32:8 64:-3 98:3 114:-3 119:5 125:10 163:-4 183:5 190:4 222:3
tables:65 64:9 114:8 115:-4 116:7 117:-3 118:2 119:-3 125:4 127:-3 159:4 163:-3 166:-4 183:3 190:4 222:-3 269:-3
tag:91 13:3 43:5 61:3 214:2 219:-3 220:-3 270:10
tail:84 61:3 94:3 171:3 208:5 249:3
tailscale:102 115:4 125:5 153:3 204:4 245:-3 260:6
tailscale0:100 115:3 222:4 245:2
tailscaled:98 125:4 153:3 245:3 260:9
tailscaled.service:110 115:3 245:3 260:3
taint:119 58:4 163:4
tainted:110 108:3 153:4 161:7
tainting:119 89:3 127:6
taints:113 163:4 203:4
take:106 55:5 75:4 136:3 164:4 193:3 215:4
tap:91 54:-3 125:3 153:13 163:3 190:-3 239:-3
tar:97 11:-3 57:4 61:3 109:5 190:-3 222:-5 230:7 239:7 271:11
target:69 4:4 17:2 56:3 59:3 64:11 114:-7 125:10 165:3 167:5 222:3 257:4
task:82 3:2 12:3 25:-2 55:3 136:4 151:3 227:-4 257:7 280:3
tasks:113 88:4 224:3 258:3 262:3
tc:110 125:7 175:10
tclass:93 232:9
tcontext:93 232:9
tcp:63 20:5 43:-3 47:8 64:3 65:10 67:-6 98:-3 113:3 114:3 125:-7 127:4 166:-3 173:-2 188:4 201:-3 204:3 208:5 209:5 214:-4 219:6 228:2 234:-2 245:3 263:-5 264:3
tcp4:119 62:5
tcp6:119 62:4 205:3
tearing:119 20:3
tegra:116 125:10 166:3
tell:103 59:3
temp:113 38:-2 39:5 43:6 57:3 232:5
temporarily:105 5:7 200:10 218:4 230:-3
temporary:105 61:7 164:3 220:13 222:-3 230:-3 232:5 262:-3 275:3
term:116 20:2
terminal:116 83:6 110:3 220:-3
terminated:106 125:8 136:6 193:10 222:3
terminating:116 186:3 268:17
test:79 1:2 3:6 56:6 83:2 163:-2 188:3 222:-4 230:-3 232:5 245:4 257:-5 259:4
testing:119 143:3 245:7
than:93 4:3 38:3 42:5 63:6 132:5 133:6 141:4 255:4
that:70 34:6 35:3 55:3 59:4 60:3 64:3 85:3 125:3 161:3 163:3 222:3 243:4
the:42 0:-3 6:6 8:-3 20:5 25:-3 26:-3 34:2 36:-2 46:3 48:5 59:4 60:3 61:-3 62:-2 65:4 68:3 75:5 90:-3 108:-3 123:4 125:-3 127:4 135:10 166:3 169:-3 173:-3 188:5 209:-4 215:-4 220:-3 222:-4 227:-3 245:3 247:3 252:3 257:-5 258:-3 259:4 261:4 262:-3 280:3 281:3
their:116 10:4 226:7 240:8
them:102 59:7 114:13 222:-3
then:102 55:5 83:3 85:2 161:3 210:4 222:4
there:103 5:5 36:10 59:5 118:3 165:3 245:3 271:6
therefore:105 26:4 197:7
these:116 122:3 125:3 230:4
they:119 61:5 122:3
thin:116 55:8 57:5 125:-3 166:3 245:2
thinpooldev:119 49:4 76:3
this:59 5:-3 13:5 29:2 60:3 83:3 110:4 116:4 132:3 146:7 166:5 184:2 193:3 194:3 197:-4 220:-3 222:9 226:3 230:-4 231:3 233:3 245:-4 247:4 253:5 262:6
thread:105 5:2 200:7 230:11
ti:110 61:6 172:6 200:3 230:3 232:3
time:61 25:-3 39:6 61:5 76:3 114:3 115:3 122:3 123:3 125:-3 141:4 150:2 166:4 190:-2 209:-3 230:8 247:3 255:-3 262:8
timed:105 61:6 85:3 92:3 100:4 108:-3 234:-3 248:3 268:7
timedatectl:119 262:8 266:3
timeout:79 61:9 127:3 163:4 173:6 201:-3 209:3 214:-3 219:8 222:-3 227:3 228:3 231:5 252:4 268:7 279:4
tini:116 6:-4 101:6 229:9 232:-6
tls:84 67:4 140:6 173:12 188:6 219:-3 251:7 276:3 278:4
tlsv1:116 173:9
tlsv1.3:119 173:8
tmff2:116 245:3
tminit:116 166:4 245:3
tmp:81 4:3 11:-3 52:5 57:4 75:3 91:4 110:-3 125:-8 165:3 166:-3 220:4 232:4 239:8 245:4 247:9 257:-5
tmpfs:95 52:-3 57:8 109:8 227:4
to:28 6:-2 13:-3 30:-4 33:2 39:-3 57:-3 59:-4 64:3 68:3 85:-3 90:-3 92:-3 123:-3 127:-3 150:-3 153:3 160:-3 163:-3 188:3 190:3 193:-3 205:-3 222:4 229:-5 230:-5 232:-5 254:3 262:-3 267:3
to-destination:103 64:8 114:-3 120:4 160:4 245:5
to-port:119 113:4 125:-3 163:6
token:98 26:6 38:5 99:4 123:12 135:-2 205:4 215:-3 218:3 219:4 252:-2
tolerate:119 58:3
toml:98 38:19 39:2 40:2 48:-2 201:4 209:-3 239:3
too:75 43:-3 63:11 82:11 108:3 110:7 125:-4 142:6 149:4 173:4 190:3 245:-2 246:3 257:-2
took:108 3:2 79:10 222:5
tool:105 114:-6 116:3 118:3 125:-6 129:3 183:10 184:3 225:-3 229:4
tools:96 8:3 11:7 25:2 53:4 83:4 125:-2 245:4 263:7
toomanyrequests:106 218:14
top:119 152:10 245:4
tos:116 264:6
total:84 11:3 74:3 93:4 96:3 151:3 191:2 193:4 212:3 222:-2 232:4 245:3
total-vm:110 193:7
touch:108 91:3 125:3 190:-3 208:-3 232:13
tproxy:113 125:-6 163:12 164:6
trace:105 46:3 57:5 161:4
traceback:105 73:5 75:2 163:5
tracking:119 20:7
traefik:116 7:5 20:4 194:4
transaction:108 5:3 11:5 127:5 197:6
transport:102 46:6 85:9 93:7 135:3 190:3 218:3
tree:94 5:3 59:3 91:3 115:3 163:3
trigger:116 245:4
triggeredby:116 48:4 114:4 256:3
triggers:106 11:9
true:82 39:3 47:3 58:3 62:3 107:3 136:3 202:3 222:6 232:3 239:3 256:3
trunk:116 8:3 17:5 141:4
trust:119 197:7
trusted:102 26:6 88:5 165:7 197:-5 262:3
try:71 5:4 20:-3 64:6 98:3 114:4 117:4 125:-3 134:3 163:4 166:-3 197:-2 222:11 245:-4 253:5
trying:78 7:5 20:6 61:3 65:-5 68:3 75:11 109:2 122:4 127:3 173:4 188:4 195:6 210:3 214:3 232:-3 245:-3 247:3 271:3
ts:113 78:3 91:6 118:4 188:4 239:-2
tstun:116 125:4 222:-3
tstun.new:116 125:4 222:-3
ttl:106 61:4 64:4 188:3 264:5
tty:108 129:5 169:3 248:4 261:12
tty1:119 150:4
tulpn:119
tun:75 20:6 53:-6 54:-3 59:-2 115:3 125:-4 129:3 153:25 190:6 221:6 222:5 230:-3 239:-3 245:5
tun.ko:116 20:10 125:-4 153:-3 222:-3 245:9
tun0:113 1:2 125:3 153:14 245:-2
tunnel:106 8:3 114:3 125:3 163:5
tunsetiff:113 153:-7 190:18 222:-4
twice:116 42:7
txt:94 26:2 109:4 150:5 232:9
type:58 7:6 8:3 14:3 20:-3 25:-3 27:3 43:7 59:-3 90:3 104:2 110:-3 125:4 156:3 161:-3 163:-4 169:4 202:3 204:4 232:3 240:3 245:4 249:2 269:5 280:3
ubuntu:71 3:4 4:6 11:-3 23:3 61:2 101:2 172:4 188:6 197:6 209:3 220:-2 222:-5 229:3 247:5 269:3
ubuntu-ports:116 26:3 230:4
ubuntu1:113 125:5 166:3 195:5
ubuntu3:116 222:3 230:3
ucode:119 89:5
udev:103 57:3 109:4 125:-3 159:5 161:3 163:6
udisks2:119 90:3 167:5 169:3
udp:81 8:3 61:12 62:11 85:5 114:4 116:3 125:-6 209:-9 219:-4 220:6 245:-3 276:4
udp6:119 62:8 204:-4
udp_tunnel:116 8:4 125:-4 222:3 280:3
ufw:93 13:2 87:5 125:6 245:11 264:8
ufw-init:102 87:6 125:9 245:-4
uid:80 4:10 67:2 193:4 225:5
uid_map:105 222:-3 225:3 271:4
ulimit:119 82:14 110:-7
umask:119 90:3 169:3
umount:119 86:3 167:6
unable:54 3:-3 5:5 6:-3 8:-3 20:3 25:3 26:-5 43:-3 46:3 47:3 48:6 64:4 105:3 117:6 120:3 125:-5 135:8 150:-4 153:3 169:4 188:3 196:4 215:-4 221:-4 222:8 227:5 240:3 245:6 280:4
uname:63 8:9 11:-3 12:6 54:2 98:-3 116:4 127:5 159:-5 163:-4 165:-2 166:6 225:3 280:5
unattended:108 5:4 52:3
unattended-upgr:110 5:5
unauthenticated:116 218:6
unauthorized:116 123:5 135:13 188:-3 190:-3 205:3 214:5
unavailable:95 5:4 20:4 46:5 47:3 125:-3 127:4 165:4 200:8 230:-3 252:4
unconfined:97 4:7 232:7
unconfined_u:102 232:6
undefined:113 29:6 114:3 163:-3 227:14
under:113 29:5 206:13
under-voltage:119 206:15
unexpected:95 3:6 43:5 78:3 91:3 109:3 201:3 204:3 220:7 222:-3
unhandled:119 208:5
unhealthy:113 33:15 96:9
unifi:119 23:7 25:-3 165:4 258:4
unimplemented:94 39:9 45:5 46:-4
uninitialized:106 27:8 37:-3 214:5 223:3
unit:74 48:-2 66:7 76:3 125:-3 147:4 190:-3 222:-7 232:-3 246:-3 257:8 258:3 265:5 266:7 267:7
unit-root:116 3:-2 147:10
unix:71 41:-5 43:3 45:3 46:4 47:5 67:6 74:5 75:3 136:3 153:5 232:-3
unknown:56 5:-3 6:-3 13:-3 23:5 30:4 39:4 43:-2 46:-3 47:-3 49:6 90:2 110:-2 115:-3 125:5 137:7 147:3 150:-4 154:2 160:4 163:10 165:-7 166:-3 175:4 190:-3 197:3 214:4 219:-3 228:3 239:-3 245:4 247:-3 263:5 269:3 270:-3
unknown-block:110 11:4 161:10
unknown_error:119 98:6 114:6 119:6 163:3
unload:87 114:6 166:11 269:-4
unmanaged:119 114:5 245:3
unmarshal:119 43:3 48:7
unmet:110 5:8 125:5
unnecessary:108 59:3
unpack:98 6:4 11:4 195:3 209:-4 214:-4 217:3 228:6
unpacking:108 8:4
unprivileged:96 4:8 222:-3 227:7
unprivileged_userns_clone:119 4:-2 222:5
unrecognized:108 67:5 107:-4 125:-3 154:-3 169:3 171:4 276:19
unregister:119 127:6 163:-3 166:3
unsafe:116 43:2 191:4 227:10
unshare:110 125:4 190:-4 225:12 230:-4 271:4
unsigned:110 165:11
unstable:110 23:4 125:4 197:-3 230:6
unsupported:94 8:4 24:5 29:7 43:-3 109:3 118:3 141:3 184:4 198:11 222:-3 247:7
until:108 59:3 141:5 164:4
unused:119 145:6 212:4 222:4
up:57 1:3 3:-3 4:5 62:-4 71:5 91:-3 117:3 120:-3 125:3 147:6 163:5 204:6 214:4 220:-2 222:-3 225:-2 229:5 232:-4 239:4 244:2 254:8 255:-3 256:5 257:-3 280:3
update:72 11:7 20:3 43:5 56:3 57:-3 59:-3 61:5 81:4 114:-3 115:4 197:4 212:2 230:6 245:3 250:4 262:3 269:5
update-initramfs:105 11:12
updated:116 5:3
updates:87 59:-5 61:3 154:3 160:3 166:4 197:-3 230:-3 245:6 262:11
updating:98 11:3 127:4 164:2 188:3 197:3 208:4 245:3 266:3
upgr:110 5:5
upgrade:93 11:3 23:3 63:8 97:7 230:-3
upgraded:70 98:6 114:4 197:3 222:-4 245:2
upgrading:110 125:4 188:3 218:5 245:3
upload:116 46:3 96:4 115:2 262:3
upstream:116 82:5 199:15 220:2 232:-3
urgp:116 264:6
uri:113 38:10 40:-2 49:5
url:110 8:3 65:3 73:7 201:5 222:3
us:116 153:5 257:4
usage:110 30:5 222:3 227:3
usb:102 53:7 125:4 163:7 167:5 270:6
use:62 0:-5 5:-3 13:4 20:-3 34:2 46:3 57:6 62:10 114:3 115:-2 125:-8 158:9 163:-4 167:3 180:3 183:5 184:3 190:-3 204:6 205:7 208:-5 253:5 281:5 282:4
used:76 20:3 54:4 55:3 57:5 61:3 163:-3 211:4 245:-3 249:4 273:3
useful:110 167:3
user:60 4:4 6:4 8:-2 25:-3 57:-4 59:-4 75:3 82:-3 98:-2 99:3 105:5 109:3 110:6 165:3 213:4 225:5 232:3 237:4 239:3 244:3 245:-4 247:-3 256:-3 257:-3 258:17 271:5
user.err:119 116:3 166:3
user.rules:119 125:6
user1:119 271:4
user_home_t:116
userland:92 0:3 49:3 62:8 72:-2 204:4 208:-3
username:108 26:-3 110:4 209:3 215:5 258:3
userns:103 3:-3 4:13 190:-3 271:3
users:119 26:-3 65:3 215:6 242:3
userspace:119 31:3 222:5 280:5
uses:110 125:8 209:3
using:65 5:6 17:2 20:5 24:4 29:3 31:3 55:2 61:3 98:5 114:5 122:-3 135:3 141:7 186:3 189:3 222:-3 225:4 245:4 247:-5 252:3 271:-3
usr:55 6:4 57:3 73:2 101:3 114:-5 115:3 125:5 142:2 153:-4 164:3 166:2 174:2 193:-2 195:3 221:4 229:-10 247:-3 254:4 255:4 256:3 259:3
ustc:119 48:4 216:5
utf8:110 90:4 127:5 237:-5 238:4
util:113 98:3 110:3 125:10
utils:103 83:4 114:3 116:3 125:-3 225:5 266:3
utmp:119 25:4
uts:119 125:3
uuid:106 8:4 32:-3 55:6 92:7 125:-3 161:9 245:-2 248:12
uvm:119 53:5 158:8
v1alpha2:106 38:4 39:10 45:-3
v4l2loopback:88 59:13 125:-9 159:10 163:-2 165:6 245:-3
v4l2loopback-dkms:119 59:7 60:-4
v4l2loopback.ko:116 154:4 166:4
v7l:103 125:4 230:7 245:4
vagrant:113 85:7 169:3
val:113 26:4 128:3 166:5
valid:71 26:4 98:4 118:3 174:6 186:3 188:12 209:-3 230:-3 251:3 257:4 262:7
validate:91 2:6 21:4 24:4 26:-2 39:5 125:-3 152:3 153:2 166:12 188:4
validating:116 26:4 28:3 166:4
validation:105 2:2 25:-3 26:3 123:7 150:4 249:3
value:96 25:-3 38:4 101:3 128:3 138:6 166:3 171:5 173:4 222:-3
var:50 5:5 11:-3 25:-4 38:-2 41:-2 43:6 45:5 46:5 48:-2 49:-3 50:4 52:3 59:4 68:3 91:6 139:5 172:4 174:5 193:-3 251:4
var_lib_t:119
variable:108 65:5 77:11 134:6
vboxdrv:110 59:8 165:3 166:6
vcan:113 59:-3 127:12 162:-2 269:4
vda1:113 109:4
vendor:76 43:5 44:3 114:2 192:6 246:-2
venv:105 210:4 257:7
verbose:108 39:5 90:3 110:3 125:-3 160:5 245:7
verification:97 20:3 55:6 100:3 102:7 125:-3 127:3 134:3 165:-4 242:10
verified:113 197:8
verify:95 26:9 134:3 188:5 215:4
verifying:119 25:3 135:5
vermagic:108 125:4 165:3
vers:99 85:5 90:3 166:3 237:3 238:4
versa:119 7:8
version:53 3:5 5:-4 8:4 26:4 29:3 30:7 39:3 59:-5 63:7 75:3 85:6 125:3 136:-3 142:6 143:7 163:-4 166:14 201:3 225:-3 227:10 245:4 262:-3 280:2
version_codename:116 230:4
version_id:105 23:3 129:4 230:3
versions:116 29:3 59:4 190:3
verzeichnis:119 159:5
veth:105 125:7 136:3 153:3 166:4 245:5
vfat:106 8:12 20:5 125:-4 169:-3 222:-2 245:6
vfio:119 94:8 95:-2 154:4 164:4
vfs:105 11:4 23:3 82:4 161:8 237:3 238:3
via:93 8:5 13:4 76:11 147:5 190:3 220:3
vice:119 7:8
vice-versa:119 7:8
video:105 59:6 85:5 127:5
video_devdata:119 127:6
video_ioctl2:116 127:9
video_nr:119 59:5 154:4
virt:113 116:6
virtual:102 114:3 149:7 153:4 210:3 245:6 257:2 272:6
virtualbox:116 59:7
virtualization:110 25:3 272:9
visit:106 193:3 245:6 247:5 262:3
vm:113 59:3 138:8 272:4
vm_net_dev:119 98:8 125:-5 245:4
vmlinuz:113 8:6 11:3 119:5 164:3 245:-3
vnet:119 125:5 153:-3 245:5
vni:116 127:6
voltage:119 206:15
volume:87 36:3 58:-3 69:3 131:3 146:3 191:4 222:4 231:6 247:-2 248:4 273:4 274:3 275:4
volumes:99 29:4 90:-3 131:3 168:3 179:5 227:5 274:4
vpn:103 98:5 124:3 125:-4 153:5 163:-3 221:5 222:3 245:-3 277:5
vxlan:105 125:14 222:3
vxlan.go:116 127:6
wait:74 64:17 88:-3 98:-9 101:3 115:-4 116:6 117:4 118:4 120:8 125:-4 190:-3 222:-3 245:-3
waiting:81 3:3 5:7 25:4 26:4 38:4 92:3 123:3 188:4 193:3 199:5 214:3 245:-3 248:3
wal:119 78:8 79:3
walpb:119 78:14 143:-3
want:102 197:4 281:10
wants:116 127:4
warn:82 20:6 23:3 38:-3 40:4 68:3 79:5 110:3 125:10 134:4 150:-2 222:6 262:3
warning:58 6:3 15:4 58:6 64:-3 68:2 96:5 112:3 114:4 119:3 135:-3 136:-3 164:3 186:2 211:3 220:3 222:5 245:-2 247:3
was:70 5:3 6:4 20:-4 41:3 58:3 60:4 76:4 78:3 94:3 125:5 127:-3 134:3 165:9 166:-4 188:5 193:-3 197:-3 201:2 230:4 245:-3 249:3 252:3 262:-3 282:5
watch:87 11:-3 25:-4 57:-6 82:-5 109:-4 110:35 125:-3 222:-3
watcher:95 82:-3 110:20 222:3
watchers:119 110:8
watches:98 110:11 163:6
watching:119 110:13
watchtower:119 63:6
waydroid:116 20:3 125:5
we:113 25:5 125:3 227:5 243:3
web:89 0:4 62:-8 64:3 73:4 101:5 103:3 124:3 131:5 188:-3 214:3 239:4 256:4 257:-4
webhook:116 2:9 110:3 279:6
welcome:116 9:9 25:4
were:89 11:2 22:3 59:3 161:4 164:3 197:11 245:-3
werror:113 59:7
wg:103 117:3 221:7 276:4
wg-quick:91 111:6 125:-4 221:5 222:5
wg0:84 59:3 111:7 114:3 116:4 117:3 125:-4 153:-3 221:3 245:-4 280:8
wg0.conf:103 8:4 116:3 125:-3 222:-3 280:7
wgcf:119 222:3 276:5
wgengine:102 115:5 222:4 245:3
wgengine.newuserspaceengine:103 115:5 222:4
what:100 15:3 125:2 230:4
when:100 35:4 40:7 94:4 151:4 164:5 188:3
where:100 59:3 210:4
whether:119 20:3 269:4
which:89 23:3 57:3 59:-4 60:5 75:4 85:3 115:3 161:3 163:5 189:5 195:7 220:3 237:3 255:3 257:5
while:67 3:-4 43:-3 53:4 62:-3 68:2 75:11 91:-3 98:5 135:-3 179:5 204:5 209:7 222:3 231:5 232:-3 235:5 239:10 251:6 275:-2
wide:119 186:4 210:5
wiki:113 125:3 142:3 220:3
will:74 24:4 106:6 112:6 188:4 197:-2 209:3 230:-4 245:-3 252:3 257:4 262:7
window:113 13:5 264:5
windows:103 83:3 125:-5 127:5 169:5 269:8 272:4
wird:116 59:7
wireguard:78 59:11 125:-13 127:-4 128:4 153:4 163:-3 166:4 221:4 222:4 245:4 280:16
wireless:110
wish:119 46:4 210:5
with:48 13:5 20:-4 44:3 47:3 48:7 49:4 89:6 107:3 108:-3 114:4 115:-3 125:-8 141:6 146:5 154:3 163:-3 173:-2 176:4 192:5 193:4 195:2 199:2 207:3 233:3 246:3 249:6 257:4 268:3 269:4
within:116 3:4 189:4 278:8
without:110 4:4 5:4 67:5 125:3 164:6 247:3
wlan0:116 190:8 223:7
wmi:119 165:7 257:4
won:116 10:7 164:5
wordpress:119 7:5 147:4 232:5
work:93 5:3 20:5 112:9 141:4
workdir:119 109:3 194:3 247:3
worker:103 28:3 38:3 83:4 131:2 152:5 187:5 188:-3 200:5 230:3
workers:116 27:-3 150:6 163:4
working:110 212:4 232:-3 257:-3 259:16
workingdirectory:116 257:-3 259:15
workspace:119 75:6 110:5
world:78 8:3 25:4 61:3 125:8 209:4 245:-3 280:3
write:76 3:6 11:4 20:-3 25:-3 43:4 52:3 57:10 91:7 110:-6 125:4 134:4 147:-3 227:4 271:-2
writing:99 11:2 77:8 193:2 220:3 227:4 230:3
wrong:98 26:2 29:5 201:7 222:3 223:3 230:-3 262:5
wrr:113 20:6 122:3 125:4 141:-3 164:-4
wsl:108 83:3 107:3 125:-3 209:12 269:11
wsl2:100 116:-3 125:4 127:-3 129:9 229:8 245:-3 269:3
www:91 52:3 57:-3 64:4 100:4 204:3 218:7 220:3
www.docker.com:106 64:5 218:10
www.ubuntu.com:119 48:3 82:4
x2bu:110 59:3 163:6
x86_64:66 8:-3 60:5 125:-4 127:-3 136:3 197:5 222:3 245:5 269:6
x86_64-linux-gnu:108 142:11 147:3
x_tables:113 118:5 125:6
xe:98 48:7 75:5 114:2 147:6 165:3 194:2
xeu:116 115:5 136:4 228:4
xfrm:119 125:14
xfrmi:119 125:4
xfs:105 86:3 125:3 171:4 222:-3 247:8 275:6
xhci:116 95:3 166:3
xhci_hcd:116 95:3 166:3
xl2tpd:113 125:4 156:3 222:-2
xml:116 16:6 209:5
xt_conntrack:113 125:7 164:-3 222:6
xt_nat:119 153:4 222:3
xt_set:119 113:9 163:3
xtables:100 5:-5 115:3 184:4 190:5 281:12
xtables-legacy-multi:119 118:4
xvda1:110 57:11 109:-5
xx:113 25:3 120:6 222:4 264:3
xxx:102 82:4 123:3 173:3 190:3 215:8 225:7 271:-5
xxxx:119 125:7 188:4
xxxxxxx:119 123:4 163:7 209:3
xyz:119 210:5
xz:116 25:4 125:8
yaml:93 29:4 125:-3 130:8 134:4 139:8 205:5 239:6 245:4
yarn:119 57:6 109:7 110:-4
yay:119 5:6 164:3 245:6
yes:103 44:3 114:3 150:3 198:4 225:5 262:4
yet:75 26:17 123:-3 135:4 188:-9 197:-4 209:-5 219:-3 230:-3 262:13 263:-4 268:3
yml:99 29:3 30:2 97:5 125:3 153:3 219:3 239:11
you:55 3:-2 5:5 7:3 34:5 46:3 114:-3 135:5 150:3 164:4 169:5 190:6 218:4 222:5 232:-3 245:3 281:5
your:59 29:3 59:4 63:5 98:4 115:-2 125:7 127:-3 190:5 218:4 222:3 247:-3 278:4
yum:99 5:9 197:11 209:4
zcat:108 20:3 125:8 245:3
zero:94 85:3 125:-3 193:3 257:3
zfs:97 59:18 125:-8 161:3 166:4 222:-3 245:-3 247:4 269:4 282:4
zfs.ko:116 166:6
zgrep:119 125:10
zone:108 42:6 88:10 262:7
zone_conflict:119 64:-3 88:13
zpool:110 60:8 282:12
zram:110 20:5 127:5 154:4 229:-3 257:3
zst:119 98:12 125:-3 166:-4
zstd:110 164:4
`
