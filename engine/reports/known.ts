// Written by `npm run gen` from cases/; do not edit.
/** A report a line: its cause, its source, its words. */
export const known = `
package-source-refused 1Panel-dev/1Panel/issues/2075 apt-get debian docker.service ftp longer null release repository security security.debian.org stretch updates
docker-daemon-not-installed 1Panel-dev/1Panel/issues/2902 apt bookworm com docker.service does enable exist have http release repository unit
unit-not-installed 1Panel-dev/1Panel/issues/3394 docker docker.service failed found not restart service stderr to unit
package-source-refused 1Panel-dev/1Panel/issues/834 containerd.io docker-buildx-plugin docker-ce docker-ce-cli docker-ce-stable docker-compose-plugin el7 header rootless rpm rsa yum
privileged-port themoonisacheese/2bored2wait/issues/68 as at denied err errno exit listen net npm permission server start
deleted-files-held-open sophister/2bugua5/issues/20 avail boot dev df filesystem mounted shm size tmpfs use used vda1
cgroup-v2-unsupported izer-xyz/3cx-docker/issues/16 allocate control directory exiting group init init.scope manager object pid scope such
systemd-unit-bad-path MHSanaei/3x-ui/issues/4136 bit description environmentfile kill lsb network.target properly restartsec simple sysv wants workingdirectory
dkms-build-failed morrownr/8821au-20210708/issues/149 an dkms headers kernelsourcedir located occurred option package report source tell where
stale-running-kernel morrownr/8821cu-20210118/issues/63 armv7l completed dkms echo headers kernelsourcedir located option symlink tell v7l where
dkms-build-failed morrownr/88x2bu-20210702/issues/212 compiler cross cross_compile differs entering include make.log modpost needed pm rtl88x2bu x2bu
shared-library-missing rpmohn/a4/issues/13 cannot directory file libraries loading no object open or shared such while
module-signature-rejected JafarAkhondali/acer-predator-turbo-and-rgb-keyboard-linux-module/issues/113 by insert insmod install install.sh key loading module rejected src unavailable was
module-signature-rejected frederik-h/acer-wmi-battery/issues/48 could error insert insmod module not operation permitted sudo wmi
dns-stub-conflict-port-53 acme-dns/acme-dns/issues/304 grep listen netstat resolve sudo systemd systemd-resolve tcp udp
module-signature-rejected saidsay-so/acpi_ec/issues/8 acpi archlinux follow insert kernel_lockdown.7 loading lockdown man modprobe permitted restricted unsigned
seccomp-old-libseccomp dawidd6/action-debian-package/issues/20 agent apt-get deb deb.debian.org gpg inrelease kb least one signature signed unstable
script-shebang-bad reviewdog/action-golangci-lint/issues/70 action caused directory exec init linux no process standard standard_init_linux.go such user
selinux-denied actions/runner/issues/1606 audit.log avc init_t object_r permissive scontext system_r system_u tclass tcontext unconfined_u user_home_t
kernel-modules-extra-missing actions/runner/issues/3001 azure cifs directory fatal found in lib modprobe module modules not sudo
selinux-denied actions/runner/issues/410 actions audit avc enable execute gid github launch org repo runner uid
docker-socket-permission actions/actions-runner-controller/issues/2490 denied dial docker.sock fdocker fdocker.sock frun json permission ps socket trying unix
package-conflict docker-practice/actions-setup-docker/issues/7 archive conflicts containerd.io deb dpkg installing moby packages present previously processing runc
selinux-denied projectatomic/adb-atomic-developer-bundle/issues/154 bin binary copy default denied host info oc openshift permission response usr
dns-stub-conflict-port-53 AdguardTeam/AdGuardHome/issues/1802 address already bind error in listen proxy starting tcp use userland
dns-stub-conflict-port-53 AdguardTeam/AdGuardHome/issues/2907 address already bind grep listen netstat proxy resolve systemd-resolve tcp6 tulpn userland
selinux-denied AdguardTeam/AdGuardHome/issues/765 audit avc comm init_t object object_r permissive scontext system_r system_u tclass tcontext
compose-file-invalid Accenture/adop-docker-compose/issues/228 compose docker docker-compose error invalid port tcp up
cgroup-v2-unsupported adoptium/containers/issues/132 bit cpus digest downloaded environment java locally metrics newer operating vm xx
package-not-in-sources adoptium/containers/issues/228 apk cdn community fetch lang musl no-cache non-zero rf select tar zlib
disk-failing jprochazka/adsb-receiver/issues/366 aborted check detected device error ext4 ext4-fs ext4_journal_check_start journal start
builtin-module-not-detected aegis-boot/aegis-boot/issues/69 blk boot config dev found generic grep initramfs loop module not warning
registry-auth-or-name aerynOS/recipes/issues/1860 alias any archlinux base devel did docker.io following podman policy registries resolve
ipv6-nat-unsupported ukanth/afwall/issues/993 destination dnat dport insmod ip6tables nat need needs perhaps table to-destination upgraded
script-shebang-bad cedya77/aiometadata/issues/578 bin directory entrypoint entrypoint.sh exec fatal file local no such tini usr
compose-not-installed FAI-CIVL/FAI-Airscore/issues/107 build compose dev docker-compose flag help see shorthand unknown up version yml
stale-running-kernel jirutka/akms/issues/5 apk builtin depmod hook lts modules.builtin modules.order order overlayfs top trigger upgrading
kernel-modules-extra-missing project-akri/akri/issues/42 caps ctrl exclusive handler ioctl2 out-of-tree tainting taints v4l2loopback video video_ioctl2 video_nr
kernel-config-missing Azure/AKS/issues/2335 aloop azure dpkg extra fatal grep linux modprobe module modules snd snd-aloop
kubelet-kernel-defaults Azure/aks-engine/issues/446 containermanager expected flag invalid kernel kubelet kubelet.go memory panic start value vm
swap-enabled Azure/AKSFlexNode/pull/67 cgroup-root cgroups cgroups-per-qos contents defaulting filename per priority qos run.go swaps util
apt-lock-or-broken trailofbits/algo/issues/14335 acquire force held lines lock-frontend rc recommends strongswan unattended unattended-upgr updated upgr
luks-key-refused picodotdev/alis/issues/99 access available dev enter key no passphrase password required sda2 this volume
stale-running-kernel r-darwish/alma/issues/84 boot filesystem mount to type unable unknown vfat
kernel-modules-extra-missing AlmaLinux/cloud-images/issues/320 accept comment containerd extension id iptables missing module nat revision supported wait
corrupt-docker-state fcolista/alpine-metasploit/issues/5 alpine already directory exists extracting layer open overlay2 pull pulling register such
not-root dimovnike/alpine-openvpn/issues/1 conf.d crit entered expected extra included many must openvpn parsing quickly supervisor
kernel-config-missing Trigus42/alpine-qbittorrentvpn/issues/50 add argument cache executing firewall inet initialization invalid mark netlink rule table
kernel-config-missing Trigus42/alpine-qbittorrentvpn/issues/52 command fatal gnu linux modinfo modprobe module nf_tables smp tables uname x86_64
cgroup-v2-unsupported JJ/alpine-raku/issues/20 canceled cgroups complete digest downloaded fedora hello-world locally mountpoint newer redhat redhat-release
bridge-address-conflict tiagosh/AltcoinGenerator/issues/35 cannot conflicts create creating daemon from have ipv4 network networks overlapping response
bridge-address-conflict tiagosh/AltcoinGenerator/issues/35 cannot conflicts create creating daemon from have ipv4 network networks overlapping response
inotify-limit-exhausted aws/amazon-ssm-agent/issues/262 add device encountered error left listener no on space watch when
arch-mismatch-exec-format amazonlinux/container-images/issues/18 arm caused copy echo exec hello qemu standard standard_init_linux.go static step user
dkms-build-failed M-Bab/linux-kernel-amdgpu-binaries/issues/101 apport area building cleaning communicate dkms installed nvidia nvidia-smi return smi sure
unit-file-invalid Eraden/amdgpud/issues/10 activation being case d-bus means needed section settings template they timer wants
stale-pid-file gofixpoint/amika/pull/268 cat delete docker.pid dockerd ensure log pid process running start still var
wireguard-module-missing amnezia-vpn/amnezia-client/issues/57 accessible answers handshake peer protocol quick rtnetlink seconds wg-quick wg0 wg0.conf wireguard
restricted-container-guest amnezia-vpn/amnezia-client/issues/836 always cap cap-add devices doesn log-driver mark net.ipv4.conf.all.src_valid_mark net_admin privileged prochooks shim
missing-tun-device w0rng/amnezia-wg-easy/issues/26 adding custom dev device directory gathering information net response such tun while
swarm-address-unclear appcelerator-archive/amp/issues/348 add addresses advertise an choose db8 eth0 interface multiple one since specify
oom-killed ampache/ampache/issues/2277 community hold hold-off init.d kill killed mysql off over preset scheduling signal
inotify-limit-exhausted Anduin2017/AnduinOS/issues/232 enospc error file for limit number of reached system watchers
dkms-build-failed angristan/wireguard-install/issues/30 delete dkms dkms.conf interface link locate protocol quick source wg-quick wg0 wireguard
bridge-address-conflict dappledger/AnnChain/issues/52 address compose docker-compose on one other overlaps pool space this up with
docker-socket-permission ansible/ansible-container/issues/761 aborted api connection denied error fetching permission server version while
systemd-override-outdated mongrelion/ansible-role-docker/issues/22 daemon directly docker dockerd is journalctl linux not on please run supported
cgroup-v2-unsupported haxorof/ansible-role-docker-ce/issues/116 cgroups checksum delta download downloaded end layer locally mountpoint newer rc verifying
daemon-flag-conflict haxorof/ansible-role-docker-ce/issues/42 as both configuration configure daemon.json directives fd flag following hosts json specified
module-not-loaded elastic/ansible-elastic-cloud-enterprise/pull/28 conntrack directory established net netfilter proc stat such sys sysctl tcp timeout
unit-file-invalid robertdebock/ansible-role-gitlab_runner/issues/1 allowed execstart gitlab one oneshot only refusing runner services setting than which
cni-not-initialised jonlangemak/ansible_kubernetes/issues/6 age cni false kubeletnotready networkpluginnotready networkready nodes notready plugin ready reason uninitialized
systemd-sandbox-path-missing nusenu/ansible-relayor/issues/16 at bin code directory exited main namespace process spawning step such usr
package-conflict geerlingguy/ansible-role-docker/issues/254 candidate conflicts filtering installed job none package podman problem provided requires runc
docker-python-client-outdated geerlingguy/ansible-role-docker/issues/462 conn dist dist-packages most python3 raise recent requests scheme send traceback url
package-source-refused geerlingguy/ansible-role-docker/issues/480 apt-secure creation gpg manpage no_pubkey noble pubkey secure securely signatures therefore verified
docker-chains-flushed geerlingguy/ansible-role-firewall/issues/43 chain command_failed couldn filter forward help information more program sbin target try
bridge-nf-call-disabled grycap/ansible-role-kubernetes/issues/16 bridge-nf-call-iptables contents crictl delta doing filecontent fileexisting ignore-preflight-errors know non-fatal pod-network-cidr rc
time-not-synced geerlingguy/ansible-role-ntp/issues/67 another applied apt-get archive bionic changed cmd dists inrelease updates virtualbox yet
unit-masked NVIDIA/ansible-role-nvidia-driver/issues/79 changed enable etc false masked msg nvidia service system systemd unable unit
firewall-rules-invalid kyl191/ansible-role-openvpn/issues/232 argument bad before before.rules help iptables-restore occurred problem restore rules ufw ufw-init
systemd-unit-bad-path tiny-pilot/ansible-role-tinypilot/issues/23 at command denied exec execute exited opt permission python spawning step venv
systemd-unit-user-missing lifeofguenter/ansible-role-unifi-controller/issues/5 chown entered execstop hold hold-off limit off scheduling stop success tasks unifi
restricted-container-guest artis3n/ansible-role-tailscale/issues/263 builtin config_tun libkmod libkmod.c lookup lookup_builtin_file newuserspaceengine tailscale0 tun wgengine wgengine.newuserspaceengine xe
stale-running-kernel githubixx/ansible-role-wireguard/issues/115 extra fatal find lrwxrwxrwx ls modprobe module modules root rw-r updates wireguard
registry-rate-limit antimony-team/antimony/issues/1 have increase increase-rate-limit limit pull rate reached toomanyrequests unauthenticated www www.docker.com your
kernel-config-missing nohajc/anylinuxfs/issues/77 after call disk dmesg f2fs filesystem have information mnt more mounting vda
storage-driver-unsupported ApolloAuto/apollo-kernel/issues/6 aufs background deleting docker.log docker.sock graphdriver initializing libcontainerd nil prior rename tmp
restricted-container-guest AppImage/AppImageKit/issues/388 device first found fuse modprobe not out score try
apparmor-userns-restricted apptainer/apptainer/issues/2027 administrator branch codename compile development id_like noble os-release pretty_name suid version_codename version_id
module-signature-rejected aleksamagicka/aquacomputer_d5next-hwmon/issues/111 btf cc compiler differs generation hat ld makefile mod modpost rejected rmmod
module-version-mismatch aleksamagicka/aquacomputer_d5next-hwmon/issues/79 about disagrees dmesg driver err hid of register symbol unknown unregister version
builtin-module-not-detected binhex/arch-delugevpn/issues/180 generic insmod kernel load modprobe module modules trying tun tun.ko using warn
port-already-allocated binhex/arch-delugevpn/issues/265 allocated already bind connectivity container driver endpoint external message port programming start
module-name-mistyped binhex/arch-delugevpn/issues/340 directory fatal found in iptables lib mangle modprobe module modules not sudo
vpn-config-invalid binhex/arch-delugevpn/issues/350 debg extra openvpn option options parameter provider script start-script stdout udp unrecognized
host-module-not-loaded binhex/arch-delugevpn/issues/67 af_inet crw debg due exiting inet initiated peer script start-script tap tun
not-root binhex/arch-privoxyvpn/issues/27 crit exiting filter ip_tables legacy must needs perhaps permission script tables upgraded
resolvconf-missing binhex/arch-qbittorrentvpn/issues/331 bring debg delete mismatch resolv resolv.conf resolvconf script signature start-script wg0 wireguard
iptables-backend-mismatch binhex/arch-qbittorrentvpn/issues/370 argument crit exiting fetch generation iptables-legacy nf_tables policies present rule script them
vpn-config-invalid binhex/arch-qbittorrentvpn/issues/63 cipher debg fallback future ignore negotiate openvpn restarting soft start-script tap want
missing-tun-device binhex/arch-rtorrentvpn/issues/24 dev device due errno exiting fatal may net open such tap tun
not-root binhex/arch-rtorrentvpn/issues/73 ac due eth0 exiting gateway hwaddr iface ioctl permitted route tun tunsetiff
iptables-backend-mismatch binhex/arch-sabnzbdvpn/issues/55 argument crit defined exiting fetch generation nf_tables policies rule script vpn yes
boot-kernel-not-updated max-baz/arch-secure-boot/issues/23 after call clusters efi esp fat files filesystem fsck initializing sda2 vfat
modprobe-config-invalid TommyTran732/Arch-Setup-Script/issues/46 bad blacklist conf config ignoring kmod kmod_config_parse libkmod line modprobe modprobe.d parse
stale-running-kernel archlinux/archinstall/issues/3089 arch btrfs filesystem mnt mount type unknown
kernel-config-missing ironrobin/archiso-x13s/issues/22 directory fatal found in lib masquerade modprobe module modules not sudo
stale-running-kernel saber-nyan/kernel-modules-hook/issues/6 arch1-1 compressed fallback generating generation gzip initcpio kvm_intel pacman reloading successful syu
restricted-container-guest TheHellSite/archlinux_lxc/issues/5 apply archlinux caps dynamic hello-world oci permitted preempt preempt_dynamic pve runc shim
kernel-config-missing archlinuxarm/PKGBUILDs/issues/1301 address mnt modprobe module mount mount.nfs mountpoint nfs nolock proto shared tcp
package-source-refused archlinuxcn/repo/issues/430 commit corrupted delete packages pacman pgp pkg signature syu transaction want were
module-version-mismatch archzfs/archzfs/issues/248 builtin dependencies depmod lts module modules modules.builtin modules.order open order spl updating
module-renamed-or-merged archzfs/archzfs/issues/316 arch1-1 compressed fsck generating gzip initcpio resume syu temporary transaction vmlinuz yay
module-missing-in-initramfs archzfs/archzfs/issues/5 arch base complete during encountered errors hook image may spl were zfs
libc-mismatch supertriodo/Arena-Tracker/issues/107 found glibc gnu lib libm libm.so.6 linux not version x86_64-linux-gnu
restricted-container-guest release-argus/Argus/issues/57 applylayer argument exit failed invalid layer lchown register status stderr stdout to
loop-device-missing armbian/build/issues/2910 an cannot device find loop losetup no such unused
kernel-config-missing SLAzurin/armbian-aml-s8xx-kernel-build-steps/issues/1 architecture armbian armv7l bionic canceled erro hello-world interfaces operating ostype pair sandbox
boot-partition-full armbian/build/issues/130 archive archives armhf broken dpkg-deb extracted k-blocks killed paste pipe unpacking vmlinuz
boot-partition-full armbian/build/issues/2496 actions archive archives broken directories dpkg-deb extracted killed paste pipe preparing unpacking
kernel-config-missing armbian/build/pull/2749 argument capabilities caused cgroup container_linux.go memory mounted oci our process_linux.go prochooks program
kernel-config-missing armbian/build/issues/3883 aarch64 cc compile deps dkms entering headers install.sh later make.log pm pwd
arch-mismatch-exec-format djmaze/armhf-ubuntu-docker/issues/5 caused exec format generic gnu smp standard standard_init_linux.go ubuntu uname user x86_64
registry-rate-limit arquillian/arquillian-cube/issues/1423 back-off backoff errimagepull increase increase-rate-limit manifest openshift rate reached toomanyrequests unauthenticated www.docker.com
systemd-sandbox-path-missing arsfeld/nixos/issues/367 auth backups duration ignored io mem namespacing nix rest restic store triggeredby
xtables-lock-held trustedsec/artillery/issues/44 another app currently holding iptables lock option perhaps use want xtables you
script-shebang-bad atmoz/sftp/issues/397 attaching bad bash compose created docker-compose entrypoint example init init.sh interpreter line
host-unreachable atmoz/sftp/issues/82 connect host operation out port ssh timed to
file-descriptor-limit Atoptool/atop/issues/304 can exit-code exited main monitor open performance proc process result started starting
boot-kernel-not-updated atrandys/wireguard/issues/14 accessible answers delete interface protocol quick rtnetlink via wg-quick wg0 wg0.conf wireguard
arch-mismatch-exec-format zilliztech/attu/issues/415 aarch64 caused exec format gnu localdomain localhost localhost.localdomain smp standard standard_init_linux.go uname
image-entrypoint-missing openatx/atxserver2/issues/43 bringing caused container_linux.go date denied encountered oci permission project scripts wait web
restricted-container-guest Lukas-Heiligenbrunner/AURCache/issues/75 directory fatal found fuse in lib modprobe module modules not pve
systemd-unit-bad-path ublue-os/aurora/issues/103 code exec execstart exited libexec main pid process service status systemctl usr
docker-python-client-outdated authelia/authelia/issues/7252 call cli docker-compose last line main.py most perform perform_command recent recreating traceback
apt-lock-or-broken SatelliteQE/automation-tools/issues/541 another app application copy currently existing holding lock mb other rss yum
inotify-limit-exhausted Cloudbox/autoscan/issues/152 device directory err inotify jobs left local media mnt space trigger watch
systemd-unit-bad-path languitar/autosuspend/issues/52 code exec exited journalctl main process service status
time-not-synced hkjarral/AVA-AI-Voice-Agent-for-Asterisk/issues/122 another applied bookworm deb deb.debian.org dists inrelease release repository updates valid yet
cpu-instruction-unsupported ava-labs/avalanchego/issues/882 core cpu dumped family genuineintel ghz illegal instruction intel model proc processor
bind-source-wrong docker/awesome-compose/issues/412 bind config does exist home invalid mount path source traefik type wordpress
unit-start-timeout aws-cloudformation/aws-cloudformation-templates/issues/288 at counter job operation out restart result scheduled stopped terminating timed timeout
mount-helper-missing kubernetes-sigs/provider-aws-test-infra/pull/232 arguments e.g ec2 export failedmount filesystems mountvolume mountvolume.setup pvc relatime several vers
kube-manifest-invalid aws-samples/aws-workshop-for-kubernetes/pull/370 apply did error expected find json key kubectl line not pod yaml
compose-file-invalid 3olkin/axum_jwt_example/issues/2 because build compose data db docker-compose docker-compose.yml option services unsupported volumes yml
apparmor-broken AzuraCast/AzuraCast/issues/6061 apparmor apparmor_parser but creating docker-default done exec executable installer output parser profile
mount-helper-missing MicrosoftDocs/azure-docs/pull/75039 bad cifs e.g filesystems helper might mnt need nfs option program several
oom-killed Azure/azure-service-operator/issues/298 code exit last reason state terminated
module-signature-rejected microsoft/azurelinux/issues/5831 are could efi example import insert insmod module mok operation permitted supported
compose-not-installed lablup/backend.ai/issues/596 containers flag help options runtime see self self-sufficient shorthand sufficient usage yml
ipset-module-missing balena-os/balena-intel/issues/29 argument create domain filter hash invalid ipset ipv4 kernel list net received
systemd-unit-bad-path debauchee/barrier/issues/733 connected execstartpre full github github.com kvm man mkdir no-pager pager software wiki
mount-busy jamielinux/bashmount/issues/29 busy dev dir freedesktop is lsof media org run target udisks2 usb
iptables-legacy-removed batocera-linux/batocera.linux/issues/15685 accessible blacklist drm fwmark modprobe.d net.ipv4.conf.all.src_valid_mark prefixlength resolvconf suppress suppress_prefixlength wg wg0.conf
docker-group-missing ublue-os/bazzite-dx/issues/102 booted containerd containerd.service control docker.socket exit-code group listen resolve socket started successfully
apparmor-broken bigbluebutton/bbb-install/issues/601 apk apparmor apply attr configured depends dpkg however post-installation problems subprocess yet
iptables-legacy-removed byJoey/Actions-bbr-v3/issues/30 chain initializing insmod ip_tables legacy nat needs perhaps register tables upgraded wait
kernel-config-missing http://blogbeebe.blogspot.com/2007/03/further-kernel-debugging-adventures.html based charset drm eth0 fat io ipv6 location map present succeeded tail
resolv-conf-broken michaelstepner/beepy-buildroot/pull/6 address bad cat google google.com lrwxrwxrwx ls open ping resolv resolv.conf tmp
apt-lock-or-broken solana-labs/bench-tps-dos-test/issues/8 acquire another dpkg frontend held it lock lock-frontend unattended unattended-upgr upgr using
kernel-modules-extra-missing chef/bento/issues/804 cifs e.g fs library man manual mount.cifs needed page refer shared utf8
boot-kernel-not-updated maxnet/berryboot/issues/497 aufs dep drwxr drwxr-xr-x ip_tables kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin pi search
package-source-refused DT42/BerryNet/issues/23 apt-secure githubusercontent gpg manpage no_pubkey pubkey raw.githubusercontent.com securely signatures stretch therefore verified
clock-skew-tls henrygd/beszel/issues/2123 auth before certificate expired head manifests registry-1.docker.io scope tls token verify yet
start-limit-hit henrygd/beszel/pull/311 counter execstart hit hub job limit opt quickly repeated scheduled success too
storage-driver-unsupported mattshma/bigdata/issues/97 argument bash dev help invalid merged mkdir overlay response see shm ubuntu
volume-owner-mismatch billabear/billabear/issues/41 change compose could data docker-compose existing home of operation permissions permitted postgres
dns-stub-conflict-port-53 sameersbn/docker-bind/issues/65 address already bind connectivity driver endpoint external listen programming proxy tcp userland
mount-owner-fixed mpartel/bindfs/issues/170 changing chown not of operation ownership permitted root test
lib-modules-not-mounted armbian/build/issues/6606 armbian board bookworm branch compile exiting ext4 logging release revision trunk unsupported
docker-socket-permission adokter/bioRad/issues/28 docker.sock fdocker fdocker.sock frun fvar got hello hello-world help permission post socket
mount-owner-fixed ruimarinho/docker-bitcoin-core/issues/130 changing chown home not of operation ownership permitted
page-size-mismatch bitnami/containers/issues/26062 allow docker.io empty finished jemalloc page password redis setup size unsupported yes
mount-owner-fixed bitnami/bitnami-docker-mariadb/issues/128 chown data error executing not operation permitted
dns-resolver-failing bitrixdock/bitrixdock/issues/138 awaiting canceled client.timeout connection exceeded headers registry registry-1.docker.io request timeout waiting while
docker-api-version-mismatch bitwarden/server/issues/6732 api build client minimum newer old please supported too update upgrade your
bridge-address-conflict bitwarden/server/issues/947 destination docker0 eth0 flags gateway iface ip kernel routing table window
privileged-port bitwarden/server/issues/3097 bind denied emerg error failed log nginx permission tail to var
ip-forward-disabled TencentBlueKing/bk-ci/issues/4501 centos disabled forward forwarding grep ipv4 net.ipv4.ip_forward networking rm sysctl will work
not-root erikwb/blueferry/issues/63 capabilities code drop exited main not operation permitted process service status systemd
initramfs-too-large ublue-os/bluefin/issues/3354 any block continue core fs grub kern panic press reboot unknown-block vfs
not-root ublue-os/bluefin/issues/3656 error ipset kernel list not operation permitted received sudo
registry-rate-limit bluerobotics/BlueOS/issues/382 authenticating core fromimage increase increase-rate-limit rate reached tag toomanyrequests upgrading www www.docker.com
compose-not-installed iam4x/bobarr/issues/273 bash command compose docker docker-compose found line not start version
systemd-sandbox-path-missing gicmo/bolt/issues/34 at bolt libexec ls namespace root rwxr rwxr-xr-x spawning step such systemd
systemd-unit-user-missing boltcard/boltcard/issues/6 bash bolt counter credentials determine job restart scheduled spawning started step stopped
module-not-loaded boot2docker/boot2docker/issues/1200 filter insert insmod ip6table ipv6 kernel module modules net netfilter parameter symbol
kernel-config-missing boot2docker/boot2docker/issues/1389 filter ipt iptable iptable_filter.ko iptables-restore ipv4 masquerade netfilter raw reject restore xt_set
cgroup-not-mounted boot2docker/boot2docker/pull/240 bash cgroup cgroups destination downloaded exe find mount newer portable rm ubuntu
module-missing-in-initramfs Ultramarine-Linux/bootc/issues/4 append bdev btrfs ext2 ext3 here partitions swapper tainted unknown-block uuid vfs
lib-modules-not-mounted kubernetes-retired/bootkube/issues/741 executable family fixed ip_vs ipvs loadbalancing modprobe native possible that until work
stale-running-kernel borgbackup/borg/issues/5547 arch1 arch1-1 commands example fuse gnu modprobe modules org preempt smp x86_64
restricted-container-guest borgbackup/borg/issues/7632 directory fatal found fuse grep in lib lsmod modprobe module modules not
br-netfilter-missing bottlerocket-os/bottlerocket/issues/3052 bridge bridge-nf-call-iptables call does error exist filecontent iptables net not proc sys
daemon-json-invalid bottlerocket-os/bottlerocket/issues/3349 beginning character configure daemon.json engine invalid json key looking object of string
kernel-config-missing frank-w/BPI-Router-Linux/issues/154 br_netfilter chain fuse lsmod masq nat netfilter nf_nat nf_tables nft tables used
time-not-synced cdsteinkuehler/br2rauc/issues/10 cgroup clock limit man ms ntp rtc slice system.slice tasks timedatectl zone
kernel-config-missing cb-linux/breath/issues/56 codepage fat fat-fs helper media mounting option other program sda1 superblock wrong
docker-plugin-missing jazware/bsky-experiments/issues/1 daemon error found from logging looking not plugin response up
disk-pressure bsycorp/kind/issues/15 allocated attempting ephemeral ephemeral-storage limits minikube normal now reclaim requests resource resources
package-source-refused btcpayserver/btcpayserver-docker/issues/853 because couldn download download.docker.com gpg inrelease jammy no_pubkey pubkey public signatures verified
boot-loader-target-wrong MichielDerhaeg/build-linux/issues/5 boot cannot dev directory efi find grub grub-install install loop0 pwd
tls-ca-untrusted docker/build-push-action/issues/1349 authority certificate example fetch push registry signed solve test tls token verify
build-context-incomplete docker/build-push-action/issues/537 cache compute error failed found json key not solve to
host-module-not-loaded podman-container-tools/buildah/issues/2084 first fuse fuse-overlayfs merged modprobe mounting new overlay overlayfs program storage try
rootless-prerequisite-missing moby/buildkit/issues/1904 copy-up disable-host-loopback dockerd-rootless.sh newuidmap port-driver propagation rootlesskit rslave slirp4netns slirp4netns-sandbox slirp4netns-seccomp unprivileged_userns_clone
build-cache-broken moby/buildkit/issues/6977 apply does error exist failed found lower not snapshot stat to
kernel-config-missing ericwoud/buildR64arch/issues/8 config config.gz config_tun config_tun_vnet_cross_le cross grep is proc set tun vnet zcat
dns-resolver-failing docker/buildx/issues/191 arm64 buildx dockerfile dockerfile.v0 frontend head img llb manifests registry-1.docker.io software solve
proxy-misconfigured docker/buildx/issues/507 docker.io dockerfile dockerfile.v0 frontend head llb manifests metadata python registry-1.docker.io solve timeout
module-in-use bus1/bus1/issues/18 error grep in is lsmod module rmmod use
kernel-config-missing Botspot/bvm/issues/111 but command kernel kvm missing modprobe module modules needed that user was
seccomp-old-libseccomp bytebase/bytebase/issues/3096 abort cgo create docker operation pc permitted pthread pthread_create run runtime sigabrt
proxy-misconfigured SUSE/caasp-salt/pull/80 cat conf environment http http_proxy https https_proxy proxy service
systemd-unit-bad-path CastawayLabs/cachet-monitor/issues/64 absolute both execstart execstop executable ignoring lacks monitor path refusing setting yaml
dkms-install-skipped CachyOS/linux-cachyos/issues/410 autoinstall build_exclusive directive dkms.conf includes indicates mok.key mok.pub sign sign-file signing skipped
module-missing-in-initramfs CachyOS/linux-cachyos/issues/714 block cannot device error open or root unknown unknown-block uuid vfs
package-source-refused CachyOS/distribution/issues/12 admin corrupted database example example.org org pacman pgp signature sy synchronize trust
ntfs-volume-unclean CachyOS/distribution/issues/432 codepage dirty flag force helper media mounting ntfs3 other program superblock wrong
resolv-conf-broken CachyOS/CachyOS-Settings/issues/222 can conf dns manage operation resolv resolv.conf resolved systemd systemd-resolved using via
proxy-misconfigured KnoAll/cacti-template/issues/41 curl errno mirror other proxy repodata repomd repomd.xml resolve trying xml yum
systemd-sandbox-path-missing caddyserver/caddy/issues/1104 disabled docs execstart limit namespace preset start-limit stdout tmp true vendor web
container-option-refused pkmital/CADL/issues/101 be docker format invalid must name reference repository
inotify-limit-exhausted google/cadvisor/issues/1581 cpuset inotify inotify_add_watch kubepods left max_user_watches messages polling resources reverting watch watches
inotify-limit-exhausted google/cadvisor/issues/2650 configure disabling inotify inotify_add_watch kmsg kubepods left oom pids space watch watcher
not-root projectcalico/calico/issues/1176 bad exit family inet ipset kernel list operation permitted received return stderr
node-address-misdetected projectcalico/calico/issues/1628 address already calico calico-node interface ipv4 logs node startup startup.go terminating using
cni-not-initialised projectcalico/calico/issues/1795 calico check container directory has mounted node running stat such that var
node-address-misdetected projectcalico/calico/issues/2483 bgp broadcast calico calico-node established multicast probe readiness startup startup.go unhealthy wide
node-address-misdetected projectcalico/calico/issues/2965 auto bgp calico choose detect different en interfaces method startup startup.go terminating
node-address-misdetected projectcalico/calico/issues/3541 bgp calico calico-node combined established events health number probe readiness similar unhealthy
systemd-override-outdated projectcalico/calico/pull/383 allowed argument docker.service execstart one oneshot only properly refusing services than which
iptables-version-mismatch projectcalico/calico/issues/8403 calico calico-node incompatible iptables-nft-save iptables-save killed killing nft save signal there tool
module-not-loaded projectcalico/calicoctl/issues/910 calico change initialize insmod iptables-save masquerade modules need removing rule save tunnel
port-already-allocated CaliOpen/Caliopen/issues/2 allocated already bin bind cannot container containers elasticsearch port recreating redis start
not-root linux-can/can-utils/issues/111 can error modprobe netlink not operation permitted
kernel-config-missing linux-can/can-utils/issues/43 directory fatal found in lib modprobe module modules not vcan
module-not-loaded linux-can/can-utils/issues/95 error netlink not operation sudo supported
kernel-config-missing linux-can/can-utils/issues/46 aws directory fatal found in lib modprobe module modules not vcan
container-name-taken weiqingy/caochong/issues/15 able already conflict have help remove rename reuse see that use you
kubelet-serving-cert-pending syself/cluster-api-provider-hetzner/issues/920 certificate containerlogs follow handshake internal kube-system log.go manager remote serving tls true
inotify-limit-exhausted stolostron/capi-tests/issues/285 cgroup cluster detected inotify left limit matches multi password reached space watch
registry-cert-expired caprover/caprover/issues/1693 built certificate expired few img might minutes push remote take xxx yet
swarm-managers-unreachable caprover/caprover/issues/2017 attempt background before continue current join reached swarm timeout was will your
registry-cert-expired caprover/caprover/issues/2059 after certificate current deploy expired message push registry tls valid verify yet
oom-killed caprover/caprover/issues/315 cache clean deploy force killed message non non-zero npm returned sh zero
compose-file-invalid tcgdex/cards-database/pull/944 compose did docker docker-compose expected find key line not up yaml
module-version-mismatch LWSS/Cartographer/issues/1 arch1 entering format leaving magic mod mod_unload modpost preempt should stage unload
cni-not-initialised cby-chen/Kubernetes/issues/28 cni false initialized kubelet kubelet.go message networkpluginnotready networkready plugin ready reason returns
selinux-denied intel/cc-oci-runtime/issues/519 audit.log avc clear init_t permissive scontext sockets system_r system_u tclass tcontext unconfined
docker-socket-permission Dabz/ccloudexporter/issues/65 aborted above docker.errors.dockerexception dockerexception exception fetching most permissionerror recent send traceback transport
runc-version-broken ceph/ceph-build/pull/2039 action adding caused container_linux.go filter matches oci requested rule runtime seccomp syscall
lib-modules-not-mounted ceph/ceph-container/pull/53 could dep kmod kmod_search_moddep libkmod libkmod.c moddep modprobe modules modules.dep.bin open search
kernel-config-missing ceph/ceph-csi/issues/2918 an args attach driver fatal git modprobe module modules occurred rbd while
webhook-unreachable cert-manager/cert-manager/issues/3338 apply authority calling cert cert-manager-webhook.cert-manager.svc certificate issuer mutate signed svc webhook webhook.cert-manager.io
webhook-unreachable cert-manager/cert-manager/issues/5483 call calling cert cert-manager-webhook.cert-manager.svc endpoints mutate post ready svc timeout webhook webhook.cert-manager.io
module-version-mismatch aperepel/raspberrypi-ch340-driver/issues/3 ch34x.ko could error format insert insmod invalid module not sudo
module-not-loaded aperepel/raspberrypi-ch340-driver/issues/4 ch34x.ko could error in insert insmod module not sudo symbol unknown
module-version-mismatch frank-zago/ch341-i2c-spi-gpio/issues/19 adapter apps dc dp dsc gpio gpl mod_unload modversions retpoline srcversion vermagic
module-signature-rejected WCHSoftGroup/ch341ser_linux/issues/12 by could error insert insmod key module not rejected service was
iptables-legacy-removed chainguard-images/images/issues/3126 chain initializing insmod instance legacy nat needs obtaining perhaps register upgraded wait
oom-killed chainpoint/chainpoint-node/issues/46 and blocks code command core error exit failed killed to with
script-shebang-bad dgtlmoon/changedetection.io/issues/3878 directory docker docker-entrypoint.sh entrypoint exec file no or such
kernel-modules-extra-missing chaosblade-io/chaosblade/issues/819 builder cat err exec gcc gnu ld network proc qdisc smp specified
apt-lock-or-broken canonical/charmcraft/issues/647 acquire dependencies fetched frontend held its lock-frontend lxc managed pip utils venv
daemon-option-incompatible second-state/chat-with-chatgpt/issues/244 begun daemon.json defined defined-by devel directives don freedesktop listinfo lists.freedesktop.org mailman systemd-devel
daemon-option-incompatible second-state/chat-with-chatgpt/issues/246 application begun configure daemon.json directives docker.service don engine following has json unit
selinux-denied mcktr/check_fritz/issues/84 audit.log avc dm-0 ino object_r permissive scontext system_r system_u tclass tcontext unconfined_u
time-not-synced jareware/chilipie-kiosk/issues/190 another applied archive archive.raspberrypi.org bullseye dists inrelease kb pm raspbian raspbian.raspberrypi.org yet
ipset-module-missing zfl9/chinadns-ng/issues/107 cannot error in ipset kernel line open session to
module-loading-disabled divx118/cifs/issues/5 access chmod cifs cifs.ko insert insmod locking lsm nonexistent parameters permitted sys
iptables-backend-mismatch Magisk-Modules-Alt-Repo/chroot-distro/issues/94 argument fetch generation id iptables iptables-legacy legacy nf_tables present rule tables them
apt-lock-or-broken servo/ci-runners/issues/57 acquire another apt-get completed dpkg frontend held lock lock-frontend unattended unattended-upgr upgr
module-version-mismatch cilium/cilium/issues/11162 cilium cmd execution format input insert ip6 ip6_tables ip6tables needs perhaps subsys
apt-lock-or-broken cilium/cilium/pull/11826 acquire another dpkg frontend it lock lock-frontend open resource temporarily unavailable using
ipv6-disabled-kernel cilium/cilium/issues/18513 cmd execution family ip6tables legacy mangle nat needs perhaps protocol subsys upgraded
kernel-config-missing cilium/cilium/pull/24055 bpf buffer can cpu event function implemented level msg perf ring sockets
selinux-denied cilium/cilium/issues/6358 after bpf cilium environment lxc map mounted ok opening requirements subsys versions
apt-lock-or-broken CircleCI-Public/server-terraform/pull/279 acquire again another attempt fetched frontend held kb lock-frontend unattended unattended-upgr upgr
builtin-module-not-detected cirros-dev/cirros/issues/23 blk config dep dev found generic modprobe module modules modules.dep net vfat
disk-full hackoregon/civic-devops/issues/133 avail devtmpfs df filesystem left mounted shm space tmp tmpfs write xvda1
containerd-cri-plugin-load-failed killer-sh/cks-course-environment/issues/93 config.toml config_path cri gcr grpc io.containerd.grpc.v1.cri mirror mirrors provided registry-1.docker.io toml when
proxy-misconfigured clash-verge-rev/clash-verge-rev/issues/3574 docker.io head library manifests nginx proxyconnect reference refused registry registry-1.docker.io resolve tag
file-descriptor-limit docker-archive/classicswarm/issues/2277 could files get hostname kernel many not open proc sys too
clock-skew-tls docker-archive/classicswarm/issues/2726 certificate daemon expired from has join or response swarm token valid yet
inotify-limit-exhausted berops/claudie/issues/1694 cni cri files fsnotify id ls many message monitor plugin too watcher
smb-dialect-mismatch clearlinux/distribution/issues/438 dialect domain later less manual mount.cifs old refer secure servers smb2 vers
builtin-module-not-detected clearlinux/distribution/issues/174 grep lsmod macvlan modprobe
network-endpoint-left docker/cli/issues/1891 already bridge docker endpoint exists grep in name network ps with
bridge-address-conflict iowarp/clio-core/issues/1040 address cluster invalid network one other overlaps pool request response space this
cri-socket-wrong clearlinux/cloud-native-setup/issues/83 configmap cri cri-socket crio crio.sock dockershim dockershim.sock fetch multiple phase select sockets
rp-filter-refused clearlinux/cloud-native-setup/issues/88 about allow calico calico-node endpoints filter int kube-system parameter require requires their
quota-exceeded ministryofjustice/cloud-platform/issues/590 allocation combined events exceeded failedcreate forbidden limited limits quota replicaset requested similar
image-entrypoint-missing ahmetb/cloud-run-static-outbound-ip/issues/1 denied entrypoint entrypoint.sh exec failed fatal permission tini
pod-security-refused adyanth/cloudflare-operator/issues/110 all capabilities drop false forbidden localhost manager must pods proxy rbac restricted
kubelet-cert-expired yunionio/cloudpods/issues/23714 authenticate authentication.go back-off ceph crashloopbackoff duration pod_workers.go replicaset rook rook-ceph verifying workers
arch-mismatch-exec-format scality/cloudserver/issues/5549 app docker docker-entrypoint.sh entrypoint error exec format logs src usr
kubelet-cert-expired apache/cloudstack/issues/9418 admin.conf apiserver-etcd-client authority ca check-expiration cm expiration expires externally healthcheck look residual
dkms-build-failed neggles/cm4io-fan/issues/14 completed dkms fan headers kernelsourcedir located option package source symlink tell where
systemd-unit-bad-path mikeizbicki/cmc-csci143/issues/289 application docker.service dockerd dockerd-rootless.sh docs docs.docker.com engine execstart go min preset rootless
docker-daemon-not-running mikeizbicki/cmc-csci143/issues/622 buildx cli cli-plugins docker-buildx docker.sock echo inc libexec plugins pretty printing uid
systemd-unit-bad-path mikeizbicki/cmc-csci143/issues/7 code exec exited main pid status
kernel-keys-quota ArmyCyberInstitute/cmgr/issues/40 caused container_linux.go disk exceeded join key keyring oci process_linux.go quota runtime session
storage-layer-closed Antergos/Cnchi/issues/595 being control dropped filesystem into job member now off sh shell tty
macvlan-parent-taken containernetworking/cni/issues/7 add answers busy device ip ipvlan link macvlan or resource rtnetlink type
quota-exceeded hmcts/cnp-flux-config/pull/13765 case cpu failedcreate forbidden master memory must pod pods quota requests specify
mount-option-refused AJNOURI/COA/issues/21 cases codepage fstab helper noatime so srv superblock syslog useful wrong xfs
package-not-in-sources cockpit-project/cockpit/issues/10170 apt apt-get building dependency done information lists locate package reading state tree
package-source-refused codcodog/Blog/issues/110 corrupted example.org packager pacman pgp pkg sy tar transaction trust want were
inode-exhausted aelve/codesearch/issues/195 avail df efi ifree inodes iuse iused loop0 sda shm tmpfs vda1
container-option-refused zyycn/codex-proxy-rs/issues/91 are as available cpus daemon from is of only range response there
systemd-workdir-inaccessible devnoname120/codexify/issues/7 absolute config home is not path service systemd user workingdirectory
file-not-executable coincashew/coincashew/issues/153 at denied exec execute failed free home permission service spawning step to
docker-context-wrong abiosoft/colima/issues/93 at cannot connect daemon docker docker.sock ps running sock unix user users
image-never-pulled lucperkins/colossus/issues/1 age busybox cluster deployment get kubectl name pods ready redis restarts web
port-already-allocated davesteele/comitup/issues/163 address already create daemon dnsmasq listening netstat port socket udp udp6 use
container-dependency-failed docker/compose/issues/11125 container database dependency error exited failed healthy kafka redis start to
docker-python-client-outdated docker/compose/issues/11693 call cli creating database docker-compose last line main.py most recent recreating traceback
address-pool-exhausted docker/compose/issues/2279 address an bridge localdefault ls none parse pool predefined request space subpool
compose-file-invalid docker/compose/issues/3209 admin amd64 arch built commit git go option os services unsupported web
docker-chains-flushed docker/compose/issues/4873 bridge chain couldn forward help information insert isolation more rule target wait
address-pool-exhausted docker/compose/issues/6153 address among an assign available defaults docker-compose ipv4 non non-overlapping overlapping pool
snap-docker-confinement docker/compose/issues/6361 administrator any docker-compose docker-compose.yml openssl parent right rwxr rwxr-xr-x suitable total yml
log-driver-unusable docker/compose/issues/6764 app cannot connect connection dial driver initialize logging php refused start tcp
registry-auth-or-name docker/compose/issues/7495 available compose desktop docker-compose exe execute in installed or path script up
bind-source-wrong docker/compose/issues/7791 backend bringing db desktop encountered flags mongo mounting project users volume volumes
snap-docker-confinement docker/compose/issues/8121 cli database ensure last main.py metrics most perform perform_command project recent traceback
docker-network-missing docker/compose/issues/8996 as be but compose could docker example external found network overlay up
joined-container-stopped docker/compose/issues/995 cannot container join network non of running start web
registry-rate-limit docker-archive/compose-cli/issues/1526 authenticating dockerfile dockerfile.v0 increase increase-rate-limit llb many rate reached toomanyrequests upgrading www.docker.com
compose-not-installed docker-archive/compose-cli/issues/1781 command compose docker is not version
address-pool-exhausted concourse/concourse/issues/2155 among broadcast defaults global lo lower lower_up multicast non-overlapping noqueue overlapping qlen
pids-limit concourse/concourse/issues/2296 by cgroup controller fork node1 pids rejected service slice system system.slice worker
host-module-not-loaded concourse/concourse/issues/4771 do exist filter initialize insmod iptables need needs nperhaps table upgraded your
systemd-sandbox-path-missing x86pup/conduwuit/issues/554 exit-code mount namespace namespacing result root sbin set spawning step unit unit-root
apt-lock-or-broken ConnectBox/connectbox-pi/issues/150 apt apt-get archives cache changed cmd lock python rc resource temporarily unavailable
containerd-cri-disabled HCL-TECH-SOFTWARE/connections-automation/issues/223 cri execution getting phase preflight remote remote_runtime.go runtime.v1alpha2.runtimeservice runtimeservice some unimplemented v1alpha2
volume-claim-unbound hashicorp/consul-helm/issues/48 age class controller describe events normal over persistent pvc reason storage volumes
systemd-sandbox-path-missing FootprintAI/Containarium/pull/1121 directory exited home lock log main mount namespace namespacing opt set such
systemd-sandbox-path-missing FootprintAI/Containarium/pull/1125 code directory exited main mount namespace namespacing opt process set such up
userns-remap-subid-missing genuinetools/contained.af/pull/6 couldn creation dockremap during id looking open ranges subuid such user while
file-descriptor-limit osixia/container-openldap/issues/228 accept conn denied errno fd files ip many open too unknown xxx
selinux-denied containers/container-selinux/issues/134 audit.log avc container_t ino libraries object_r permissive scontext system_r system_u tclass tcontext
selinux-denied containers/container-selinux/issues/83 avc container_t ld-musl-x86_64.so.1 object_r permissive scontext system_r system_u tclass tcontext unconfined_u var_lib_t
inotify-limit-exhausted containerd/containerd/issues/10309 events fs.inotify.max_user_instances fs.inotify.max_user_watches fsnotify inotify instances many max queued sysctl watcher watches
containerd-config-invalid containerd/containerd/issues/10905 config containerd cri disable disabled expect invalid io.containerd.x.vx load plugin toml uri
containerd-cni-watch-lost containerd/containerd/pull/11208 after change cni debug dir event fs initialized net.d plugin reload remove
containerd-cni-watch-lost containerd/containerd/issues/11209 cni config crictl default etc info initialized load net net.d network plugin
runc-version-broken containerd/containerd/issues/12484 during fd hello hello-world net.ipv4.ip_unprivileged_port_start oci reopen runc shim sysctl task unprivileged
containerd-cri-plugin-load-failed containerd/containerd/issues/12612 config.toml config_path containerd.sock cri dependency grpc io.containerd.grpc.v1.cri mirrors provided registry-1.docker.io toml when
containerd-cri-disabled containerd/containerd/issues/14121 containerd.sock cri desc endpoint kubelet.service rpc run.go runtime.v1.runtimeservice runtimeservice unimplemented unix validate
root-on-ramdisk containerd/containerd/issues/1973 container_linux.go inside jailing pivot pivot_root process_linux.go rc4 reaped rootfs_linux.go shim spec tasks
corrupt-docker-state containerd/containerd/issues/3347 containerd containerd.service exited goroutine invalid journalctl main page panic running systemd type
runc-version-broken containerd/containerd/issues/4008 api containerd error lookup seccomp set symbol undefined version
storage-driver-unsupported containerd/containerd/issues/4350 argument example failed invalid mount sudo tmp to
file-descriptor-limit containerd/containerd/issues/4423 adjust begun containerd.service defined defined-by executed limitnofile limits number resource spawning www.ubuntu.com
containerd-cri-disabled containerd/containerd/issues/4581 checks cri flight getting phase pre pre-flight preflight runtime.v1alpha2.runtimeservice runtimeservice unimplemented v1alpha2
kubelet-cgroup-driver-mismatch containerd/containerd/issues/4857 attempt cgroups etcd expected format got instead kubepods podsandboxmetadata prefix runpodsandbox slice
containerd-cri-plugin-load-failed containerd/containerd/issues/5306 config_path containerd cri grpc io.containerd.grpc.v1.cri load mirrors path plugin provided warn when
containerd-config-invalid containerd/containerd/issues/5340 config configured containerd cri grpc invalid io.containerd.grpc.v1.cri level load plugin runtime runtimes
runc-version-broken containerd/containerd/issues/5547 absolute bind data destination invalid mount oci options runtime source type volumes
corrupt-docker-state containerd/containerd/issues/5797 bbolt bounds containerd.sock deadline etcd exceeded go.etcd.io goroutine length range slice unsafe
seccomp-old-libseccomp containerd/containerd/issues/6203 adding caused container_linux.go denied filter oci permission response rule runtime seccomp syscall
module-index-stale containerd/containerd/issues/6449 initrd lrwxrwxrwx modules.alias modules.alias.bin modules.builtin modules.builtin.bin modules.dep modules.dep.bin modules.order order overlayfs rw-r
containerd-config-invalid containerd/containerd/pull/7174 array but config.toml contain containerd got instead key table token toml was
libc-mismatch containerd/containerd/issues/7255 bin by containerd glibc gnu lib libc libc.so.6 linux required version x86_64-linux-gnu
corrupt-docker-state containerd/containerd/issues/7834 containerd describe dir io.containerd.snapshotter.v1.overlayfs overlayfs pod prepare snapshot snapshots snapshotter stat temp
containerd-not-running containerd/containerd/issues/789 apt bin containerd containerd.sock docker-ce dockerd execstart exited failure fd install sock
apparmor-broken containerd/containerd/issues/8123 apparmor apply attr during oci proc profile runc self shim task write
containerd-cri-disabled containerd/containerd/issues/8139 checks containerd.sock cri flight implemented phase pre pre-flight preflight runtime.v1.runtimeservice runtimeservice unimplemented
containerd-cni-watch-lost containerd/containerd/issues/8419 cni describe false initialized kubectl message networkpluginnotready networkready node plugin reason returns
corrupt-docker-state containerd/containerd/issues/9929 assertion bbolt db.go etcd expected github.com go.etcd.io goroutine node1 page panic self
cpu-instruction-unsupported docker/containerd-packaging/issues/428 buildx compose docker failed fetch illegal info instruction invalid metadata plugins signal
containerd-config-invalid deislabs/containerd-wasm-shims/issues/110 config config.toml containerd cri expect invalid io.containerd.x.vx key load plugin toml uri
kernel-config-missing apple/containerization/issues/913 do does exist initialize insmod iptables legacy mangle nat need table you
nft-native-rules-in-iptables-table containernetworking/plugins/issues/461 adding chains configuring erro incompatible list nf_tables nft podman tables tool wait
registry-unreachable microsoft/containerregistry/issues/144 com connection head https latest manifests microsoft peer pull read reset tcp
selinux-denied openSUSE/containers-systemd/issues/5 bind can chown data denied dir enable mkdir named now permission systemctl
kube-object-missing projectcontour/contour/issues/3548 assigned completed containercreating default-scheduler failedmount mountvolume mountvolume.setup normal po restarts secret worker
unit-masked kubernetes-retired/contrib/issues/2562 changed enable execute false fatal kubelet masked msg operation true unable unit
arch-mismatch-exec-format cooklang/cookcli/issues/97 binary cannot error exec execute file format
buildx-missing coollabsio/coolify/issues/10769 artifacts bash builder deployment exec execution flag help information more options usage
docker-network-missing coollabsio/coolify/issues/1764 creating daemon docker found from images network not pulling response service starting
builder-driver-limited coollabsio/coolify/issues/9804 buildkit by error failed mode network not solve supported to
dkms-build-failed google-coral/edgetpu/issues/520 apt dkms extra headers installed modules seem skipped utils v4l2loopback v4l2loopback-dkms was
selinux-denied Dasharo/coreboot/pull/750 ausearch avc container_t dm-0 object_r permissive scontext system_r system_u tclass tcontext unconfined_u
coredns-loop coredns/coredns/issues/2087 coredns coredns-1.2.2 detected hinfo kube-system loop md5 plugin reload seen than twice
coredns-loop coredns/coredns/issues/2391 coredns coredns-1.2.2 detected hinfo kube kube-system loop more plugin seen than twice
coredns-loop coredns/coredns/issues/2795 amd64 coredns detected hinfo kube-system loop md5 plugin plugins query reload zone
coredns-loop coredns/coredns/issues/6586 age apiserver coredns crashloopbackoff etcd flannel kube-flannel kube-system pods ready restarts scheduler
module-version-mismatch cyring/CoreFreq/issues/220 be magic mod mod_unload should smp unload version
filesystem-damaged coreos/bugs/issues/1309 cleaning cleanup comm deleted ext4 ext4-fs hosts inode ipc lstat structure umount
kernel-config-missing coreos/bugs/issues/142 by chain drop input iptables match match-set set src target test that
module-renamed-or-merged coreos/bugs/issues/2518 conntrack coreos directory fatal found in ipv4 lib modprobe module modules nf_conntrack_ipv4
corrupt-docker-state coreos/bugs/issues/1313 daemon does error exist fatal layer level msg not starting
boot-kernel-not-updated coreos/bugs/issues/1389 bip bug bugs color coreos docker_opts enough issues pretty_name report url version_id
docker-chains-flushed coreos/bugs/issues/338 accept by chain docker0 dport filter iptables match target tcp that wait
multiple-graphdrivers coreos/bugs/issues/466 choose cleanup contains fatal graphdriver initializing level msg other overlay please storage
xtables-lock-held coreos/bugs/issues/469 configured docker0 entered firewall masquerade postrouting resource restore rule rules temporarily unavailable
selinux-overlay-kernel-too-old coreos/bugs/issues/983 bip btrfs coreos docker_opts graph mtu opts quickly repeated selinux selinux-enabled start-limit
dns-resolver-failing coreos/docs/issues/439 busybox connection dial images index index.docker.io level library lookup refused repositories tcp
cni-plugin-binary-missing coreos/coreos-kubernetes/issues/874 assigned cni count default-scheduler firstseen lastseen loopback normal scheduler skipping subobjectpath syncing
inode-exhausted TheNewNormal/coreos-osx/issues/28 applylayer avail devtmpfs df left loop0 media mounted shm space tmpfs vda
mount-owner-fixed TheNewNormal/coreos-osx/issues/62 chown data git not objects operation permitted repositories worker
nfs-export-refused coreos/coreos-vagrant/issues/159 access denied mount.nfs mounting nfs nolock repo udp users vers while www
fs-mounted-readonly Seagate/cortx-hare/issues/852 aborted detected ext4 ext4-fs ext4_journal_check_start journal mkdir only previous read-only remounting superblock
webhook-unreachable cosmo-workspace/cosmo/issues/273 calling cert cert-manager-webhook.cert-manager.svc create-namespace helm mutate refused svc timeout upgrade webhook webhook.cert-manager.io
docker-network-missing azukaar/Cosmos-Server/issues/98 cannot container daemon error found from network not response restart
address-pool-exhausted cotech/website/issues/88 address among an assign defaults docker-compose ipv4 non non-overlapping overlapping pool website
module-not-loaded cpuguy83/docker-nfs-server/issues/3 current daemon established in kernel nfs no setting starting support up watches
seccomp-old-libseccomp afritzler/cpuminer-arm/issues/1 arm gpg inrelease kb least ports ports.ubuntu.com rolling sending signature signed ubuntu-ports
kernel-config-missing crashniels/linux/issues/13 config.gz config_tun config_tun_vnet_cross_le cross errno grep open proc tap tun vnet zcat
inotify-limit-exhausted JrCs/docker-crashplan/issues/36 echo fs inotify max max_user_watches only proc read read-only sys watch watches
kubelet-serving-cert-pending crc-org/crc/issues/218 app build containerlogs crc demo https internal logs master oc remote tls
stale-running-kernel oblique/create_ap/issues/237 accept chain create_ap destination dir dpt input internet manager method sharing unmanaged
iptables-backend-mismatch oblique/create_ap/issues/349 bss busy create_ap created internet iptable iptable_nat method password sharing unmanaged virtual
iptables-backend-mismatch oblique/create_ap/issues/433 create_ap eth0 fetch generation internet method nf_tables password sharing unmanaged virt wlan0
registry-auth-or-name docker/for-mac/issues/3878 credentials dial example library license localhost login org out registry registry.example.org unix
registry-plain-http containerd/cri/issues/1616 client do gave head http https manifests prod reference request resolve response
cri-api-version-mismatch containerd/cri/issues/619 connecting containerd cri desc kubelet.service remote remote_runtime.go rpc runtimeservice sock unimplemented unix
restricted-container-guest containerd/cri/issues/878 amd64 builtin containerd.service control libkmod libkmod.c lookup lookup_builtin_file modprobe modules modules.builtin.bin overlay
cri-socket-wrong cri-o/cri-o/issues/4445 cri cri-socket crio crio.sock dockershim dockershim.sock multiple one select sock socket sockets
inode-exhausted cri-o/cri-o/issues/7222 dev devtmpfs df filesystem ifree inodes iuse iused mounted on shm tmpfs
cri-socket-wrong kubernetes-sigs/cri-tools/issues/1041 cri-dockerd.sock crictl crio crio.sock dialing dockershim dockershim.sock runtime.v1alpha2.runtimeservice runtimeservice settings unimplemented v1alpha2
containerd-cri-disabled kubernetes-sigs/cri-tools/issues/1073 containerd.sock cri debu desc endpoint fata implemented rpc runtime.v1.runtimeservice runtimeservice unimplemented validate
cri-socket-wrong kubernetes-sigs/cri-tools/issues/1089 cri-dockerd.sock crictl crio crio.sock dialing dockershim dockershim.sock listing podsandboxid remote_runtime.go settings should
cri-socket-wrong kubernetes-sigs/cri-tools/issues/153 cri crictl desc dockershim dockershim.sock fata grpc kubeadm listing nil ps transport
cni-not-initialised kubernetes-sigs/cri-tools/issues/1687 cni containerd.sock crictl desc initialized log.go plugin podsandboxid rpc sandbox sock stop
proxy-misconfigured kubernetes-sigs/cri-tools/issues/336 alpine crictl docker.io fata head library manifests pulling registry registry-1.docker.io resolve timeout
containerd-cri-disabled kubernetes-sigs/cri-tools/issues/578 containerd.sock crictl debu desc fata getting nil runtime.v1alpha2.runtimeservice runtimeservice unimplemented v1alpha2 verbose
containerd-cri-disabled kubernetes-sigs/cri-tools/issues/710 calico containerd.io crictl debu listing quay quay.io runtime.v1alpha2.runtimeservice runtimeservice unimplemented v1alpha2 verbose
cri-socket-wrong kubernetes-sigs/cri-tools/issues/845 been containerd.io crictl deadline debu dockershim dockershim.sock exceeded ps sure timeout yaml
kernel-config-missing dnschneid/crouton/issues/2259 devicemapper erro fata graphdriver initializing localhost prior storage task unstable upgrade warn
module-loading-disabled dnschneid/crouton/issues/2276 configs error fatal inserting kernel lib modprobe modules not operation permitted
module-version-mismatch dnschneid/crouton/issues/2508 argument could error insert invalid modprobe not vboxdrv
module-loading-disabled dnschneid/crouton/issues/3434 chromium cifs cifs.ko cmdline denied dmesg insert insmod lsm os permitted tail
kernel-config-missing dnschneid/crouton/issues/3449 directory fatal found in lib modprobe module modules not sudo
cgroup-not-mounted dnschneid/crouton/issues/364 cgroup devices limit might mounting mountpoint nf_nat storage-driver unstable upgrade vfs which
kernel-config-missing dnschneid/crouton/issues/815 before before.rules ftp ip6tables-restore iptables-restore netbios nf_conntrack_ftp nf_conntrack_netbios_ns nf_nat_ftp problem ufw ufw-init
module-loading-disabled divx118/crouton-packages/issues/12 chromium cmdline denied dkms lsm modprobe module modules os pid updates vboxdrv
registry-plain-http DaoCloud/crproxy/issues/43 body head html log.go manifests ns plain pullimage reference sent unexpected unpack
fs-mounted-readonly oxidecomputer/crucible/issues/1844 aborting buffer journal logical nvme0n1 nvme0n1p1 op phys phys_seg prio sector seg
kernel-config-missing containers/crun/issues/1414 argument bpf create crun hello hello-world invalid it oci riscv64 runtime world
package-source-refused https://csdn.cc/os/2802514.html centos could error gcc host install mirrorlist not org resolve unknown yum
docker-chains-flushed Aetherinox/csf-firewall/issues/111 down drop enable filter incoming internal ip iptables rule setup tables wait
mount-handle-stale kubernetes-csi/csi-driver-smb/issues/419 apply csi generate ghcr ghcr.io handle kubernetes.io normal pulled spec stale volumes
systemd-sandbox-path-missing pidginhost/csm/issues/28 at exit-code exited journalctl namespace no-pager opt pager result servername spawning step
script-shebang-bad CTFd/CTFd/issues/2598 compose directory docker-compose docker-entrypoint.sh entrypoint exec file no opt or such up
kernel-config-missing cubieplayer/Cubian/issues/4 fatal found ip_tables iptables module not tables
disk-full nasa/cumulus-api/issues/209 behavior blocks change devmapper free less minimum pool space than thin which
builtin-module-not-detected jens-maus/cuxd/issues/1 directory fatal found hcd in lib modprobe module modules not
snap-docker-confinement common-workflow-language/cwltool/issues/1517 color containerd.sock daemon.json data-root docker.pid group log-level ps pts ssl toml var-lib-docker
selinux-denied cyberFund/cybernode-archive/issues/90 audit.log auid avc container_runtime_t container_t object_r permissive scontext ses subj system_r system_u
host-module-not-loaded d3vilh/openvpn-server/issues/6 change clients configuring forward insmod ipv4 legacy needs net.ipv4.ip_forward openvpn perhaps upgraded
package-source-refused klren0312/daliy_knowledge/issues/441 cached ce containerd.io docker-ce docker-ce-cli download.docker.com mirror repodata repomd repomd.xml xml yum
registry-rate-limit dandi/dandi-archive/pull/2043 authenticating httpreadseeker increase increase-rate-limit many metadata rate reached requests toomanyrequests upgrading www.docker.com
proxy-misconfigured rancher/dapper/issues/22 authentication got gpg inrelease into isn partial pip require security.debian.org signature updates
containerd-not-running godarch/darch/issues/39 containerd containerd.sock context deadline dial exceeded failed run sock to var
nvidia-runtime-missing ASCIT31/Dark-Moon/issues/8 capabilities containers created device driver gpu install install.sh nvidia recreating select stack
container-dependency-failed NationalSecurityAgency/datawave/issues/2666 compose container dependency docker failed full is metrics profile start unhealthy up
cgroup-not-mounted datmo/datmo-cli-installer/issues/16 addressability blkio changing content content-addressability low migration nofile pids rlimit rlimit_nofile took
container-dependency-failed Freika/dawarich/issues/731 app container created creating dependency deploy stack start started starting unhealthy waiting
dkms-build-failed marqs85/db9_gpio_rpi/issues/5 area armv7l cleaning consult dkms gpio kernelrelease kversion make.log preparation rpi unnecessary
nvidia-runtime-missing NVIDIA/dcgm-exporter/issues/33 capabilities could daemon device docker driver from gpu not response select with
port-already-allocated lmakarov/dde/issues/46 address allocated already bind creating listen port proxy recreating site userland web
apt-lock-or-broken linuxdeepin/dde-daemon/issues/184 apt-get configure correct dpkg fetched interrupted kb lists manually must problem upgrade
volume-owner-mismatch qdm12/ddns-updater/issues/387 data denied error json open permission updates
package-source-refused deadsnakes/issues/issues/159 apt-secure bionic launchpad manpage no_pubkey ppa ppa.launchpad.net pubkey securely signatures therefore verified
docker-socket-permission delimitrou/DeathStarBench/issues/337 aborted api connection denied docker.errors.dockerexception dockerexception errors fetching permission permissionerror version while
kernel-config-missing mrfixit2001/debian_builds/issues/11 cat config directory fatal found lib modprobe module modules net proc such
kernel-config-missing openfans-community-offical/Debian-Pi-Aarch64/issues/115 config configs init kubeadm load modprobe module modules output parse systemverification yml
kernel-config-missing varigit/debian-var/issues/3 armv7l blkio cgroup cpuset devices docker.sock isn mounted mountpoint mounts pids preempt
dkms-build-failed alexreinert/debmatic/issues/354 check current dkms done enable ensure headers modules non pivccu processor wird
dns-resolver-failing debops/debops/issues/1929 archive archive.ubuntu.com daemon.json data-root hosts nameserver resolv resolv.conf resolving search storage-driver temporary
overlay-module-missing debops/ansible-docker/issues/40 as enough ensure filesystem has loaded new overlay please support supported systemctl
br-netfilter-missing radxa/debos-radxa/issues/32 br_netfilter bridge-nf-call-iptables cgroups checks filecontent flight phase pre pre-flight preflight rockchip systemverification
systemd-unit-user-missing dresden-elektronik/deconz-rest-plugin/issues/4353 activating auto auto-restart execstart gateway platform port preset rest restart since vendor
systemd-unit-user-missing DefGuard/defguard/issues/3531 at counter credentials determine exit-code exited job main restart result scheduled user
device-missing weskerfoot/DeleteFB/issues/156 adding canceled context custom dev device erro gathering information response waiting while
docker-context-wrong erturklab/delivr_cfos/issues/4 based configuration context current description desktop docker.sock docker_host endpoint ls sock unix
module-not-loaded binhex/arch-delugevpn/issues/7 af_inet debg epoll inet initiated internet lzo mh openssl openvpn private tap
module-renamed-or-merged badtuxx/DescomplicandoKubernetes/issues/152 conntrack directory fatal found generic in ipv4 lib modprobe module modules nf_conntrack_ipv4
unit-masked docker/desktop-linux/issues/94 desktop docker failed is masked service start systemctl to unit user
peer-name-unresolved deso-protocol/run/issues/47 code conf emerg etc exited found frontend host nginx nginx.conf upstream with
host-module-not-loaded devcontainers/features/issues/1235 chain initializing insmod instance ip_tables legacy needs obtaining perhaps register tables upgraded
ipv6-nat-unsupported devcontainers/features/issues/1023 ensure insmod ip6tables ipv6 kind masquerade mtu needs perhaps postrouting subnet upgraded
package-source-refused devkitPro/pacman/issues/36 corrupted example.org keyring libs packager pacman pgp pkg prepare tar transaction trust
ssh-key-refused QT-DevOps/DevOpsIssues/issues/1049 ansible any attempting copy filter installed keys now pub publickey rsa ssh
kubeconfig-missing QT-DevOps/DevOpsIssues/issues/104 connection did get kubectl localhost nodes port refused right specify was you
build-command-missing QT-DevOps/DevOpsIssues/issues/726 apt apt-get build command image non non-zero returned sh step update zero
container-not-stoppable getsentry/devservices/issues/142 an inside kafka killed option processes shared stop stopping that when while
apparmor-userns-restricted DevToys-app/DevToys/issues/1373 apparmor audit bwrap cap capability class dbus fully launch unconfined unprivileged userns
module-version-mismatch MichaIng/DietPi/issues/115 by could error exec format insert lsmod modprobe module not size used
file-server-unreachable MichaIng/DietPi/issues/1898 mnt mount mount.nfs nfs nfs4 not port protocol supported video
power-supply-weak MichaIng/DietPi/issues/1966 detected dmesg grep under under-voltage voltage
clock-skew-tls MichaIng/DietPi/issues/2017 activated certificate connected connecting deb deb.debian.org exists remote resolving spider trusted yet
stale-running-kernel MichaIng/DietPi/issues/2052 alias builtin modules.alias modules.alias.bin modules.builtin modules.builtin.bin modules.dep modules.dep.bin modules.order order rockchip64 rw-r
clock-skew-tls MichaIng/DietPi/issues/2181 activated bootstrap certificate connected connecting db8 pip remote resolving spider trusted yet
kernel-config-missing MichaIng/DietPi/issues/2270 armv7l device dietpi error found gnu linux modinfo module not smp
clock-skew-tls MichaIng/DietPi/issues/2652 activated connected connecting contents dietpi githubusercontent raw.githubusercontent.com resolving spider trusted txt yet
package-source-refused MichaIng/DietPi/issues/2927 archive archive.raspberrypi.org contents hit ign inrelease longer raspbian raspbian.raspberrypi.org repo repositories stretch
stale-running-kernel MichaIng/DietPi/issues/3126 br_netfilter dep kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin nft obtaining protocol search
fs-mounted-readonly MichaIng/DietPi/issues/3647 aborting currently dietpi drive manager mounted only remount requires rootfs rw write
seccomp-old-libseccomp MichaIng/DietPi/issues/4260 adj cert crypto generating keys private replace routines rsa signed these writing
daemon-json-invalid MichaIng/DietPi/issues/4335 beginning character configure daemon.json invalid json key looking object of string unable
boot-partition-full MichaIng/DietPi/issues/4704 bak cp hard initramfs initramfs-tools initrd ln post-installation subprocess tools triggers writing
boot-partition-full MichaIng/DietPi/issues/4734 activated bak cp hard initramfs-tools initrd ln post-installation sub-process trigger triggers update-initramfs
iptables-backend-mismatch MichaIng/DietPi/issues/4808 aarch64 argument fetch generation message nat nf_tables preempt rule smp tables wait
time-not-synced MichaIng/DietPi/issues/5159 another applied apt-get archive archive.raspberrypi.org bullseye dists inrelease kb raspberrypi updates yet
kernel-config-missing MichaIng/DietPi/issues/5166 already apt dev exfat filesystem fuse install mnt mount newest sda2 type
oom-killed MichaIng/DietPi/issues/5776 adj anon anon-rss crit file-rss oom oom_score_adj rss score shmem shmem-rss total-vm
package-source-refused MichaIng/DietPi/issues/6027 backports bullseye buster deb.debian.org debian-security fetched hit inrelease no_pubkey pubkey signatures verified
clock-skew-tls MichaIng/DietPi/issues/6581 establish expired here how html learn legitimacy secure situation sslcerts sslcerts.html therefore
fs-mounted-readonly MichaIng/DietPi/issues/6613 buffer critical dropped logical op phys phys_seg prio sda sda2 sector seg
iptables-binary-missing MichaIng/DietPi/issues/6713 cleanup createengine executable getlocalbackend go logtail program router sbin string tailscaled tailscaled.service
stale-running-kernel MichaIng/DietPi/issues/7591 argument config.gz config_tun config_tun_vnet_cross_le cross grep insert modprobe proc tun vnet zcat
boot-kernel-not-updated MichaIng/DietPi/issues/7938 arm armbian armhf ii initrd initrd.img la ld lrwxrwxrwx rw-r trunk vmlinuz
boot-loader-target-wrong MichaIng/DietPi/issues/8030 bios contains embedding gpt grub grub-install however partition possible their vda won
kernel-config-missing MichaIng/DietPi/issues/8052 aarch64 current extension gnu missing module preempt revision rockchip64 smp supported uname
unit-masked MichaIng/DietPi/issues/8108 api docker docker.service docker.socket for journalctl listen loaded on refusing service socket
iptables-legacy-removed MichaIng/DietPi/issues/8163 chain initializing insmod instance ip_tables legacy obtaining register rpi rpt tables wait
registry-cert-expired reproducible-containers/diffoci/issues/107 base certificate diff expired go head machine manifests next tls verify yet
port-already-allocated langgenius/dify/issues/1760 bind established fd ipv6 listen lsof off proxy tailscale tcp4 userland www
dkms-build-failed DIGImend/digimend-kernel-drivers/issues/326 arch1 arch1-1 area cleaning consult dkms kernelrelease kversion make.log makefile preparation unnecessary
storage-driver-unsupported LordGaav/dind-options/issues/3 connect dial dind during get host http lookup options such tcp version
ntfs-volume-unclean Aorimn/dislocker/issues/237 contains falling fast fully ntfs partition read-only restarting resume shutdown unsafe windows
oom-killed Netflix/dispatch-docker/issues/121 build building cli code err errno exit killed npm production service status
dkms-build-failed AdnanHodzic/displaylink-debian/issues/45 component debian dependencies displaylink distribution headers kali kali1 missing rolling script software
module-signature-rejected AdnanHodzic/displaylink-debian/issues/7 author displaylink drm evdi gpl int license mod_unload modversions srcversion unload vermagic
module-signature-rejected displaylink-rpm/displaylink-rpm/issues/141 activating auto auto-restart details displaylink evdi execstartpre insert ms permitted static xe
registry-plain-http distribution/distribution/issues/1874 cadvisor client gave get http https latest ping pull response tag using
registry-plain-http distribution/distribution/issues/1929 client gave get http https ip ping push repository response server ubuntu
registry-plain-http distribution/distribution/issues/2061 after attempting client endpoint gave http https journalctl level next ping push
dns-resolver-failing distribution/distribution/issues/2411 dial get https index index.docker.io lookup read search tcp timeout ubuntu udp
fstab-device-missing OpenMandrivaAssociation/distribution/issues/2588 dependency dev device disk home job local out systems timed uuid waiting
package-conflict distribution/distribution/issues/2757 also archive archives broken containerd.io dpkg-deb killed overwrite paste pipe preparing unpacking
proxy-misconfigured distribution/distribution/issues/2972 daemon.json debian eof insecure insecure-registries json mirrors registries registry registry-1.docker.io registry-mirrors unexpected
registry-failing distribution/distribution/issues/972 check code daemon debug errors health message please response see unavailable unexpected
userns-remap-subid-missing GoogleContainerTools/distroless/issues/313 be cannot container exit file host id layer mapped processing register tar
second-daemon-running wagoodman/dive/issues/546 canonical client community context engine images latest list paused snap stable stopped
compose-file-invalid spurin/diveintoansible-lab/issues/74 compose-file definitions e.g either might omit place re seeing services under versions
swarm-cert-expired grahamhoyes/django-docker-swarm-example/issues/2 after certificate certificates crt currently expired loading swarm swarm-node.crt tls valid yet
module-version-mismatch dkms-project/dkms/issues/505 about disagrees dmesg exec format grep insert layout modprobe module module_layout symbol
dkms-build-failed raspberrypi/linux/issues/1820 checking chroot dkms dpkg installation kernels likely seem skipped syntax v4l2loopback v4l2loopback-dkms
docker-api-version-mismatch nlf/dlite/issues/175 api client daemon docker from is newer ps response server than version
peer-name-unresolved garylab/dnmp/issues/421 conf conf.d emerg etc found host in localhost nginx not php upstream
coredns-loop kubernetes/dns/issues/288 age apiserver coredns crashloopbackoff etcd kube-system manager pods proxy ready restarts scheduler
script-shebang-bad alexanderfefelov/docker-1c-server/issues/7 caused directory exec init linux logs no process standard standard_init_linux.go such user
dns-resolver-failing alpinelinux/docker-alpine/issues/165 address alpine bad bytes google google.com ms ping rm seq ti ttl
registry-failing alpinelinux/docker-alpine/issues/439 blobs copy docker.io httpreadseeker internal library metadata registry registry-1.docker.io resolve solve unexpected
dns-resolver-failing alpinelinux/docker-alpine/issues/59 again alpine apk cdn fetch git ignoring later missing tar temporary world
volume-owner-mismatch Hermsi1337/docker-ark-server/issues/27 app args denied folder gid log mkdir permission pm setting structure uid
fs-mounted-readonly docker/docker-bench-security/issues/15 cannot devicemapper fata hostname message mnt only open read read-only response rootfs
selinux-denied sameersbn/docker-bind/issues/15 bind cannot create data denied directory docker logs mkdir permission
address-not-local sameersbn/docker-bind/issues/29 address assign bind connectivity endpoint external listen programming proxy requested tcp userland
dns-stub-conflict-port-53 sameersbn/docker-bind/issues/60 bind connectivity external listen netstat programming resolv systemd-resolv tulpn udp udp6 userland
seccomp-old-libseccomp tianon/docker-brew-ubuntu-core/issues/236 archive archive.ubuntu.com archives fetched inrelease invoke jammy jammy-security partial security.ubuntu.com sub sub-process
kernel-modules-extra-missing docker/docker-ce-packaging/issues/1340 addrtype append command_failed dst dst-type extension instance obtaining prerouting register revision rules
cgroup-not-mounted docker/cli/issues/1228 applying busybox caused cgroup configuration container_linux.go mountpoint oci process_linux.go response runtime unknown
cgroup-v2-unsupported docker/cli/issues/2104 cgroup daemon devices dockerd failed isn mounted start to
dns-resolver-failing docker/cli/issues/2299 generated listen lookup nameserver netstat networkmanager refused registry-1.docker.io resolv resolv.conf systemd-resolv tag
daemon-json-invalid docker/cli/issues/2327 because control daemon.json details docker.service job json mirrors registry registry-mirrors registry.docker-cn.com xe
registry-auth-or-name docker/cli/issues/2372 daemon docker.io from http latest pull received response service ubuntu unavailable unexpected
stale-running-kernel docker/cli/issues/2528 add bridge create endpoint host interfaces network operation pair response sandbox supported
resolv-conf-broken docker/cli/issues/2618 connection dial get https lookup on read refused registry registry-1.docker.io tcp udp
proxy-misconfigured docker/cli/issues/3351 environment handshake http_proxy https_proxy mysql property proxyconnect registry-1.docker.io show tag timeout tls
selinux-denied docker/cli/issues/3914 audit ausearch avc bpf comm container_runtime_t permissive scontext system_r system_u tclass tcontext
dns-resolver-failing docker/cli/issues/4496 dial latest lookup pull python read registry registry-1.docker.io tag tcp timeout udp
root-on-ramdisk docker/cli/issues/6251 argument during hello-world inside jailing oci pivot pivot_root rootfs runc shim task
registry-auth-or-name oznu/docker-cloudflare-ddns/issues/65 access cloudflare denied does exist login may pull repository requested require resource
restricted-container-guest linuxserver/docker-code-server/issues/120 aufs executable filesystems first fuse fuse-overlayfs grpc must overlayfs quota storage-driver switching
peer-name-unresolved aschmelyun/docker-compose-laravel/issues/50 compose conf conf.d default default.conf docker-compose emerg exited nginx php shell upstream
inotify-limit-exhausted JrCs/docker-crashplan/issues/37 cat content fs.inotify.max_user_watches inotify key max override setting sysctl sysctl.d watches will
registry-cert-expired jlesage/docker-crashplan-pro/issues/465 after blobs certificate cloudflare expired production pulling registry registry-v2 valid verify yet
registry-auth-or-name docker/docker-credential-helpers/issues/140 credentials docker err error exit is login out pass status store uninitialized
disk-full biemond/docker-database-puppet/issues/3 build copy database device exec exit left output software space step write
seccomp-old-libseccomp debuerreotype/docker-debian-artifacts/issues/152 archive automatic bullseye dists gpg keyring no_pubkey pubkey signatures trusted unstable verified
dns-stub-conflict-port-53 4km3/docker-dnsmasq/issues/21 address dnsmasq generic host listening may port smp socket ubuntu uname use
port-already-allocated 4km3/docker-dnsmasq/issues/8 bind bringing connectivity development dnsmasq external listen netstat programming project tulpn userland
unsupported-kernel-wsl docker/docs/issues/11087 and be command convert could desktop distro found settings this we wsl
snap-docker-confinement docker/docs/issues/13503 creating data mkdir mount only path read read-only response source system while
package-not-in-sources docker/docs/issues/15593 another candidate containerd.io docker-ce docker-ce-cli docker-compose-plugin glob installation locate mean regex tree
package-source-refused docker/docs/issues/19931 docker-buildx-plugin docker-ce-cli docker-ce-stable docker-compose-plugin download.docker.com downloading expiration repodata repomd repomd.xml tried xml
package-conflict docker/docs/pull/25506 also archive archives broken cli-plugins docker-buildx dpkg-deb killed overwrite paste pipe subprocess
daemon-flag-conflict docker/docs/pull/5223 both configure daemon.json directives docker.sock flag following hosts json sock specified unix
proxy-misconfigured docker/docs/issues/7631 hello hello-world latest length locally proxyconnect received record registry registry-1.docker.io tls world
daemon-flag-conflict docker/docs/issues/7748 add-runtime authorization containerd.sock dockerd-current exe journal libexec live live-restore push rhel unavailable
build-context-incomplete JackGruber/docker_dustcloud/issues/5 build context directory dockerfile evaluate lstat no path prepare such symlinks unable
iptables-backend-mismatch docker-easyconnect/docker-easyconnect/issues/178 append chain couldn help input masquerade match more nf_tables rule rule_append tables
iptables-backend-mismatch docker-easyconnect/docker-easyconnect/issues/5 failed initialize iptables nft not protocol supported to
xtables-lock-held tozd/docker-external-ip/issues/6 connectivity destination dnat dport external nat programming resource temporarily to-destination unavailable wait
iptables-backend-mismatch crazy-max/docker-fail2ban/issues/164 app argument fail2ban fail2ban.utils fetch generation nf_tables null return rule tables utils
service-not-listening arun-gupta/docker-for-java/issues/2 connect connection curl failed localhost port refused to
filesystem-damaged docker/for-mac/issues/35 cleaning fs latest layer needs open pull pulling structure tag tmp using
restricted-container-guest jlesage/docker-freefilesync/issues/11 allow cgroup devices during fs oci permitted prochooks runc shim task write
overlay-module-missing rancher/docker-from-scratch/issues/14 docker.sock enough ensure erro fata graphdriver initializing listening overlay privileged rancher support
container-option-refused vegardit/docker-gitea-act-runner/issues/7 another any be cannot connected container host namespace network other response sharing
docker-socket-permission myoung34/docker-github-actions-runner/issues/227 dial docker.sock fdocker fdocker.sock frun fvar got json permission socket trying unix
swarm-role-mismatch nohaapav/docker-gitlab/issues/1 again and connect init join manager node or swarm this try use
selinux-denied sameersbn/docker-gitlab/issues/530 changing chown denied initializing lib of ownership permission postgresql var
container-name-taken sameersbn/docker-gitlab/issues/95 able again already assign assigned conflict delete gitlab have rename that you
kernel-config-missing qoomon/docker-host/issues/23 build by chain default gateway host iptables logs match name target that
host-module-not-loaded qoomon/docker-host/issues/67 do exist initialize insmod legacy nat need needs perhaps table upgraded your
bridge-address-conflict DomiStyle/docker-idrac6/issues/36 address already daemon docker error from in response use
registry-auth-or-name oracle/docker-images/issues/999 access boot denied example exist latest locally login pull push repository require
multiple-graphdrivers docker/docker-install/issues/114 contains daemon devicemapper graphdriver initializing lib several start starting systemctl valid var
rootless-prerequisite-missing docker/docker-install/issues/120 again alternatively commands eof installer repo requirements rootless shadow sysctl.d utils yum
apt-lock-or-broken docker/docker-install/issues/416 acquire another apt by dpkg frontend get held it lock lock-frontend using
lib-modules-not-mounted hwdsl2/docker-ipsec-vpn-server/issues/145 dep key kmod kmod_search_moddep libkmod libkmod.c moddep modprobe modules modules.dep.bin open search
kernel-config-missing hwdsl2/docker-ipsec-vpn-server/issues/185 child handler kvm l2tp l2tp_ppp looking modprobing ppp ppp_generic pppd pppol2tp xl2tpd
iptables-version-mismatch robbertkl/docker-ipv6nat/issues/34 accept argument dport filter ip6 ip6_tables ip6tables only protocol tables valid x_tables
ipv6-nat-unsupported robbertkl/docker-ipv6nat/issues/71 chain initialize initializing insmod instance ip6tables legacy nat need obtaining table wait
script-shebang-bad justb4/docker-jmeter/issues/6 caused directory exec file init linux no process standard standard_init_linux.go such user
volume-owner-mismatch dwurf/docker-kf2/issues/4 cannot create denied directory downloads home mkdir permission require source
host-unreachable mtmacdonald/docker-laravel/issues/12 connect connection host out port ssh timed to
daemon-flag-conflict docker-library/docker/issues/493 application containerd.sock daemon.json docker.sock docker.socket docs.docker.com duration fd hosts json ms triggeredby
restricted-container-guest docker-library/docker/issues/111 adj behavior cause critical fallback generally less oom oom_score_adj parent propagation score
registry-failing docker-library/docker/issues/192 daemon error from http received response service status unavailable unexpected
docker-context-wrong docker-library/docker/issues/200 connect containers dial during get host http json lookup ps such tcp
docker-context-wrong docker-library/docker/issues/202 connect containers dial during hello hello-world http lookup post such tcp world
rootless-prerequisite-missing docker-library/docker/issues/296 dind gid map newuidmap operation parent permitted rootlesskit setup uid uid_map write
host-module-not-loaded docker-library/docker/issues/350 change do filter initialize insmod legacy modules need needs perhaps table upgraded
iptables-backend-mismatch docker-library/docker/issues/464 auth connect dial during host http lookup no on post such tcp
restricted-container-guest docker-library/docker/issues/5 br_netfilter change docker.sock enough ensure forward forwarding ip_forward listening netfilter nf_nat read-only
inode-exhausted TryGhost/docker-library-ghost/issues/131 complete download extracting layer left mb processing register space tar unsupported yarn
seccomp-old-libseccomp docker-library/golang/issues/467 bin build docker git make mkdir not operation permitted pwd sh
selinux-denied addcn/docker-lnmp/issues/2 cannot chown data denied directory it mysql name password permission read root
mount-owner-fixed adlogix/docker-machine-nfs/issues/14 changing chown lib mysql not of operation ownership permitted var
compose-not-installed markshust/docker-magento/issues/740 containers flag help options runtime see self self-sufficient setup shorthand sufficient usage
bridge-address-conflict maxking/docker-mailman/issues/522 address compose docker-compose on one other overlaps pool space this up with
bridge-address-conflict maxking/docker-mailman/issues/85 address bridge compose creating docker-compose driver mailman one other overlaps pool space
deleted-files-held-open jlesage/docker-makemkv/issues/49 avail deleted df disk filesystem label lsof mounted size srv storage used
port-already-allocated BretFisher/udemy-docker-mastery/issues/57 bind bringing connectivity done encountered endpoint external listen programming project userland web
oom-killed CyCoreSystems/docker-meteor/issues/31 app been building dir entrypoint entrypoint.sh installed killed line take while your
proxy-misconfigured silenceshell/docker_mirror/issues/30 dial find help image kafka locally pulling registry registry-1.docker.io see timeout ubuntu
restricted-container-guest linuxserver/docker-mstream/issues/18 applylayer buffer equal gid ids layer lchown node_modules number register subgid subuid
file-descriptor-limit pauleve/docker-mtgo/issues/97 be err file files many needs open to too ulimit
host-module-not-loaded ehough/docker-nfs-server/issues/82 building environment export exports kernel loaded missing modprobe module nfs try valid
selinux-denied nginx/docker-nginx/issues/197 conf denied docker emerg etc failed logs nginx nginx.conf open permission
dns-resolver-failing nginx/docker-nginx/issues/508 address amd64 bad build com download github github.com https releases step wget
iptables-backend-mismatch tmknight/docker-nordvpn/issues/19 accept destination fetch forward generation input iptables-legacy nf_tables policy present prot them
restricted-container-guest cturra/docker-ntp/issues/28 debug error failed fatal ipv6 not ntp operation permitted rtc starting version
image-entrypoint-missing packetworks/docker-nxfilter/issues/19 directory entrypoint entrypoint.sh executable file found in no oci or path such
selinux-denied openresty/docker-openresty/issues/134 bash cd conf conf.d denied directory exec it ls nginx open permission
iptables-backend-mismatch lisenet/docker-openvpn/issues/28 do exist initialize insmod legacy nat need needs openvpn perhaps table upgraded
missing-tun-device kylemanna/docker-openvpn/issues/39 admin cap cap-add crw crw-rw-rw due errno exiting net_admin openvpn tap tun
missing-tun-device kylemanna/docker-openvpn/issues/498 attaching ipt lsmod masquerade mknod nat openvpn permitted tainted tun veth xt_nat
iptables-backend-mismatch kylemanna/docker-openvpn/issues/735 insmod legacy libs nat needs nf_tables nft perhaps qa rpm tables upgraded
missing-tun-device kylemanna/docker-openvpn/issues/777 ac epoll gateway hwaddr iface lz4 lzo mh musl openvpn pem tap
virtualisation-off sickcodes/Docker-OSX/issues/127 adding custom dev device gathering information it kvm latest response such while
libc-mismatch sickcodes/Docker-OSX/issues/404 fatal gnu instance kernel linux old smp too uname x86_64
restricted-container-guest sickcodes/Docker-OSX/issues/775 be can dev exists fatal info kvm modprobe module modules pve used
kernel-config-missing tianon/docker-overlay/issues/13 bridge creating err fatal found installed job lib modprobe module package var
bridge-module-missing tianon/docker-overlay/issues/3 add bridge creating docker0 error failed ip link output type
oom-killed yansongda/docker-php/issues/1 admin cc1plus compilation ext jobs killed makefile php program signal terminated unfinished
seccomp-old-libseccomp pi-hole/docker-pi-hole/issues/1043 alpine audit complete date digest downloaded library locally newer permitted pihole pulling
arch-mismatch-exec-format sdr-enthusiasts/docker-piaware/issues/31 armv7l caused exec format gnu logs raspberrypi smp standard standard_init_linux.go uname user
compose-not-installed IamTheFij/docker-pre-commit/issues/7 check command commit compose docker docker-compose found git line not
docker-python-client-outdated docker/docker-py/issues/3256 console dist dist-packages docker.errors.dockerexception dockerexception fetching most point raise scheme traceback url
disk-full Kaggle/docker-python/issues/19 applylayer build core left modules perf release space src stderr stdout write
iptables-backend-mismatch DyonR/docker-qbittorrentvpn/issues/154 failed initialize iptables iptables-restore nft not protocol restore supported to
vpn-login-refused MarkusMcNugen/docker-qBittorrentvpn/issues/157 auth auth-failure auth_failed control exiting push push_request received sent sigterm soft vpn
iptables-backend-mismatch DyonR/docker-qbittorrentvpn/issues/25 argument dmesg dport help icmp information more nf_tables operation option supported tables
script-shebang-bad tomsquest/docker-radicale/issues/32 docker docker-entrypoint.sh entrypoint error exec failed fatal format tini
image-layer-damaged ledermann/docker-rails-base/issues/349 digest failed filesystem for layer verification
registry-unreachable whyun-pages/docker-registry/issues/4 alpine auth head library manifests mirror org registry repository scope timeout token
registry-rate-limit kubesre/docker-registry-mirrors/issues/2832 authenticating have increase increase-rate-limit limit rate reached toomanyrequests upgrading www www.docker.com xyz
registry-auth-or-name whyun-pages/docker-registry/issues/6 access login nginx org pull registry registry.example.org repository requested require resource tag
certificate-name-mismatch kwk/docker-registry-setup/issues/4 any because busybox certificate contain doesn ip it ping push repository validate
docker-api-version-mismatch ailispaw/docker-root-xhyve/issues/9 amd64 api arch built client commit git go newer os response than
image-entrypoint-missing AlinaNova21/docker-screeps-server/issues/9 bin caused container_linux.go directory exec linux oci runtime sh starting stat such
arch-mismatch-exec-format BaptisteBdn/docker-selfhosted-apps/issues/3 caused docker error exec format init linux logs process standard standard_init_linux.go user
package-source-refused nicholasdille/docker-setup/issues/263 cannot centos download internal linux metadata mirrorlist no prepare repo update yum
arch-mismatch-exec-format linuxserver/docker-smokeping/issues/188 arm docker entries for in latest linux list manifest matching no pull
docker-init-missing canonical/docker-snap/issues/139 bin dev docker-init exec executable find found init name null path snap
snap-docker-confinement canonical/docker-snap/issues/188 compose creating mkdir mount only opt path read read-only something source while
snap-docker-confinement canonical/docker-snap/issues/272 apparmor canonical container_id denied_mask docker-default mask notes receive requested_mask rev snap.docker.dockerd tracking
snap-docker-confinement docker-archive/docker-snap/issues/31 bind container_id destination folder home inspect mode mounts rw snap source true
snap-docker-confinement canonical/docker-snap/issues/34 bionic context docker.io dockerfile echo evaluate hello library lstat prepare snapd symlinks
snap-docker-confinement canonical/docker-snap/issues/36 apparmor class comm denied_mask docker-default mask receive requested_mask signal snap.docker.dockerd stop term
snap-docker-confinement docker-archive/docker-snap/issues/8 apparmor applylayer audit comm denied_mask exe fsuid layer mask requested_mask snap.docker.dockerd temp
apparmor-broken canonical/docker-snap/issues/95 apparmor apparmor_parser but docker-default features hello hello-world parser permission policy profile world
snap-docker-confinement docker-archive/docker-snap/issues/26 compose denied docker docker-compose.yml errno error ioerror permission sudo up yml
apparmor-broken docker-archive/docker-snap/issues/4 cannot code container daemon denied desc kill permission response rpc stop test
ssh-key-refused panubo/docker-sshd/issues/5 auth authentication bad file info keys logs modes ownership refused root ssh
docker-api-version-mismatch heckenmann/docker-swarm-dashboard/issues/926 api client daemon docker from info maximum new response supported too version
snap-docker-confinement linuxserver/docker-tautulli/issues/44 application containers creating denied library media mkdir permission plex source support while
cgroup-not-mounted docker-archive/toolbox/issues/816 bash cgroup cgroups destination downloaded exe library locally newer portable pulling rm
not-root haugene/docker-transmission-openvpn/issues/1286 answers cannot errno error ioctl not operation permitted rtnetlink tun tunsetiff
vpn-server-silent haugene/docker-transmission-openvpn/issues/235 check connectivity failed handshake key negotiation network occur seconds tls within your
not-root haugene/docker-transmission-openvpn/issues/488 cannot errno ioctl not operation permitted tun tunsetiff
mount-handle-stale linuxserver/docker-tvheadend/issues/216 can cat cd defaults fstab handle nfs nfs4 none srv stale storage
cgroup-v2-unsupported eniocarboni/docker-ubuntu-systemd/issues/1 acl blkid elfutils gcrypt gnutls idn ima init.scope libcryptsetup smack sysvinit utmp
inotify-limit-exhausted eniocarboni/docker-ubuntu-systemd/issues/3 allocate bus connect directory enabling files many open service such too watch
smb-dialect-mismatch ContainX/docker-volume-netshare/issues/153 cifs down e.g jane man manual mount.cifs nas page password refer username
registry-unreachable huan/docker-wechat/issues/83 blobs cloudflare configuration dial image production pulling registry registry-v2 tcp timeout verify
docker-network-missing EdyTheCow/docker-whmcs/issues/11 as be but compose could docker external found global network not up
arch-mismatch-exec-format scottyhardy/docker-wine/issues/165 arm64 build context entries kb latest list manifest matching pulling sending step
dkms-build-failed linuxserver/docker-wireguard/issues/17 answers area cleaning cloud consult header kernelrelease make.log postinst preparation rtnetlink unnecessary
iptables-backend-mismatch linuxserver/docker-wireguard/issues/191 accept argument delete eth0 fetch forward generation masquerade nf_tables postrouting rule wg0
iptables-backend-mismatch linuxserver/docker-wireguard/issues/390 argument could fetch generation id invalid iptables nf_tables not rule set tables
iptables-backend-mismatch linuxserver/docker-wireguard/issues/392 activating fetch forward generation nf_tables others postrouting setconf tunnel wg wg0 wg0.conf
wireguard-module-missing linuxserver/docker-wireguard/issues/44 answers delete demo now protocol quick review rtnetlink sleeping wg-quick wireguard working
stale-running-kernel linuxserver/docker-wireguard/issues/74 answers app compat leaving make now our review rtnetlink sleeping src wireguard
iptables-raw-table-missing thrnz/docker-wireguard-pia/issues/166 help initialize insmod iptables-restore legacy need needs perhaps raw restore table upgraded
resolvconf-missing thrnz/docker-wireguard-pia/issues/186 conf could detect etc generated init resolvconf successfully system wg0 wg0.conf wireguard
iptables-backend-mismatch thrnz/docker-wireguard-pia/issues/37 change do filter initialize insmod legacy modules need needs perhaps table upgraded
iptables-backend-mismatch thrnz/docker-wireguard-pia/issues/90 argument extension fetch generation id missing nf_tables revision rule supported tables udp
docker-context-wrong tiangolo/docker-with-compose/issues/5 connect couldn docker-compose docker_host environment if location non specify standard url variable
dns-resolver-failing mrlt8/docker-wyze-bridge/issues/24 buster deb.debian.org debian-security dists fetch ignored inrelease resolving rf security.debian.org temporary they
docker-chains-flushed wodby/docker4drupal/issues/211 chain dnat enable match nat return rule setup skip tables target wait
daemon-json-invalid florianutz/DockerCE-CIS/issues/2 any configure daemon.json directives disable don following json legacy match option registry
registry-unreachable onlyLTY/dockerCopilot/issues/80 awaiting canceled client.timeout connection exceeded headers registry registry-1.docker.io request timeout waiting while
selinux-denied dockerfile/nginx/issues/20 cache client crit denied failed nginx open permission temp var
docker-context-wrong tiangolo/dockerswarm.rocks/issues/37 auth cli during gitlab insecure login lookup password post stdin token via
registry-auth-or-name ivangabriele/dockfish/issues/13 daemon default for found from latest manifest pull response tag unknown using
stale-pid-file louislam/dockge/issues/712 broadcast creation docker.pid ether global multicast noqueue qdisc qlen scope skipping still
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
bind-source-wrong docker/docs/issues/4709 bind config data does exist for home invalid mount path source type
registry-auth-or-name Euro-Office/DocumentServer/issues/8 daemon denied docker error from pull registry response
module-index-stale http://dotev.blogspot.com.es/2016/ cases charset codepage efi fat fat-fs helper io sdb1 so superblock useful
oom-killed ironcore-dev/dpservice/issues/74 code kb limit memory page swap task usage
dkms-build-failed drew2a/wireguard/issues/10 amd64 directory fatal found in lib modprobe module modules not sudo wireguard
docker-api-version-mismatch falcosecurity/driverkit/issues/24 building commit complete config.yaml exiting experimental few maximum minimum processor seconds take
module-signature-rejected dev47apps/droidcam-linux-client/issues/21 drivers insert interface kernel_lockdown.7 lockdown man media restricted syslog unsigned v4l2loopback video
dkms-build-failed dev47apps/droidcam-linux-client/issues/256 all building entering leaving make makefile parameters rockchip64 stop tmp v4l2loopback video
plain-http-on-tls-port harness/harness/issues/1192 config does etc first from handshake http like look record tls toml
not-root geerlingguy/drupal-vm/issues/649 filter insert insmod ip6 ip6_tables ip6tables need needs perhaps permitted tables upgraded
arch-mismatch-exec-format xirixiz/dsmr-reader-docker/issues/89 aarch64 apk format no-cache non-zero openssl postgresql qemu standard standard_init_linux.go static supervisor
device-missing dstackai/dstack/issues/2787 adding custom dev device directory file gathering information no or such while
arch-mismatch-exec-format duckietown/lib-dt-apriltags/issues/5 apt-get arch caused downloaded format newer pip pulling python standard standard_init_linux.go step
inotify-limit-exhausted Duet3D/DuetSoftwareFramework/issues/33 add device directory failed left no on password run space systemd watch
package-source-refused mutability/dump1090/issues/119 error example following gpg http inrelease invalid org repo signatures the were
dkms-build-failed staralt/dxgkrnl-dkms/issues/10 apport area azure binary building cleaning consult dkms kernelrelease make.log package return
ipv6-no-way-out Hentra/dyndns-netcup-go/issues/16 address assign configure connect db8 dial dns format https org requested tcp
iptables-raw-table-missing e2b-dev/e2b-cookbook/pull/56 connectivity direct docker0 dport drop external filtering networking perhaps prerouting programming raw
memory-exhausted-thrashing rfjakob/earlyoom/issues/269 and avail free mem mib of sending sigterm swap total when
ssh-key-refused lemon4ex/EasyDev/issues/6 clone could denied fatal from git permission publickey read remote repository sudo
cgroup-not-mounted nicolasbock/ebuildtester/issues/103 cannot cgroup cgroups container containers destination find id mount response start unknown
start-limit-hit john30/ebusd/issues/229 exit-code hold hold-off off over quickly repeated request restart scheduling systems too
docker-socket-permission aws-samples/ecs-bg-external-controller/issues/5 at connect daemon denied docker got permission socket the trying unix while
snap-docker-confinement elabftw/elabftw/issues/1917 block blocks errno gid inode io ioerror links rw stat uid yml
compose-not-installed peasead/elastic-container/issues/13 been containers flag has help network passphrase proceeding reset see shorthand stack
nvidia-runtime-missing eduidl/ElasticFusion-Dockerfile/issues/11 capabilities could daemon device docker driver from gpu not response select with
selinux-denied elasticluster/elasticluster/issues/370 and details job journalctl journald restart see service status systemctl systemd xe
systemd-unit-bad-path kyuupichan/electrumx/issues/307 after description entered environmentfile execstart limitnofile min network.target started stopped target unit
kernel-modules-extra-missing rancher/elemental/issues/1432 by could find insert kmod libkmod module name not tcp
apparmor-broken rancher/elemental/issues/349 apparmor apparmor_parser attempt containerd etcd exec executable level parser path sandbox within
clock-skew-tls rancher/elemental/issues/567 before certificate cluster clusters connecting current expired k8s kubernetes panic valid yet
boot-partition-full elementary/appcenter/issues/1777 compressed cpio dm-2 initramfs-tools lz4 mkinitramfs parts post-installation postinst resume run-parts update-initramfs
boot-kernel-not-updated elementary/settings-system/issues/335 drwx drwxr drwxr-xr-x efi grub img initrd initrd.img la lrwxrwxrwx preempt_dynamic rw-r
map-count-too-low spujadas/elk-docker/issues/334 areas bootstrap checks count increase least low map max too virtual vm.max_map_count
map-count-too-low spujadas/elk-docker/issues/92 areas bootstrap bound enforcing exception increase least loopback low validation virtual vm.max_map_count
builtin-module-not-detected replicatedhq/embedded-cluster/pull/1888 br_netfilter cloud conntrack init ip_tables kernel loaded module netfilter nf_conntrack overlay tables
inotify-limit-exhausted mregni/EmbyStat/issues/1393 been configured has inotify instances ioexception limit logs number open per reached
module-version-mismatch nicupavel/emlog/issues/14 about could disagrees dmesg format insert insmod invalid layout module module_layout symbol
ipset-module-missing Entware/Entware/issues/50 argument create error hash invalid ip ipset kernel received test
kernel-config-missing Entware/Entware/issues/882 cannot create hash ip ipset kernel open session to
kernel-config-missing Entware/Entware-ng/issues/807 block correct errno init.d max mounting nfs nfsd nonexistent problem rpc.nfsd then
docker-context-wrong tensorchord/envd/issues/1503 based bootstrap buildkit context current description docker.sock docker_host endpoint list unix users
dkms-build-failed aifoundry-org/et-platform/issues/4 cc consult kernelrelease kernels make.log mok mok.key mok.pub pub sign sign-file signing
etcd-data-corrupt etcd-io/etcd/issues/10722 bbolt before bounds coreos db etcdmain goroutine initialized listening member pages requests
etcd-data-corrupt etcd-io/etcd/issues/11220 crc etcdmain etcdserver index initialized member mismatch mvcc recovered snapshot wal walpb
etcd-data-corrupt etcd-io/etcd/issues/11488 can crc eof mismatch only repair unexpected walpb
etcd-data-corrupt etcd-io/etcd/issues/11949 backend database doesn exist failed file find from panic recovering snap snapshot
etcd-data-corrupt etcd-io/etcd/issues/12492 backend database doesn etcdserver exist index path recovered recovering snap snapshot store
etcd-disk-slow etcd-io/etcd/issues/13587 count delay duration etcdserver less queue range read-only sync than took wal
etcd-data-corrupt etcd-io/etcd/issues/4012 at cluster etcd exited failure index information loaded nil recovered snapshot store
etcd-member-replaced etcd-io/etcd/issues/5422 already been client for has http listening member on requests stopping
etcd-data-corrupt etcd-io/etcd/issues/6191 and be cannot crc error journalctl mismatch read wal walpb
oom-killed etcd-io/etcd/issues/8780 as docker in kb killed limit memory of result task usage
registry-rate-limit lambdaclass/ethrex/issues/2633 caused have increase increase-rate-limit limit pull rate reached toomanyrequests unauthenticated www www.docker.com
boot-kernel-not-updated ev3dev/ev3dev/issues/762 armv7l builder executing flash gcc initramfs initramfs-tools parts run-parts tools unpacking vmlinuz
privileged-port evcc-io/evcc/issues/6442 bind denied journalctl listen permission tcp
dkms-build-failed DisplayLink/evdi/issues/541 abort autoinstall consult dkms drop-in evdi hid make.log mem one succeeded verbose
firmware-missing lf-edge/eve/pull/2805 direct dmesg firmware iwlwifi load maximum minimum required suitable supported ucode version
compose-file-invalid dockersamples/example-voting-app/issues/11 all any docker-compose docker-compose.yml doesn have keys map must options top yml
kernel-modules-extra-missing Justsenger/ExHyperV/issues/282 azure directory execution fatal found lib modprobe module modules script signal success
virtualisation-off platform9/express/issues/206 bios by disabled dmesg grep hardware kvm no support
module-version-mismatch patjak/facetimehd/issues/138 about could disagrees exec facetimehd format insert layout modprobe module module_layout symbol
stale-running-kernel patjak/facetimehd/issues/147 directory facetimehd fatal found generic in lib modprobe module modules not
module-version-mismatch patjak/facetimehd/issues/153 about amd64 debian disagrees facetimehd format insert layout modprobe module_layout smp symbol
module-version-mismatch patjak/facetimehd/issues/157 bit could debug exec extra facetimehd format insert lsb modprobe modules sysv
firmware-missing patjak/facetimehd/issues/233 bin direct facetimehd failed firmware for load modprobe of probe sudo with
module-version-mismatch patjak/facetimehd/issues/57 argument common core cpu dmesg facetimehd genuineintel ghz insert intel lsmod symbol
systemd-workdir-inaccessible scanlime/fadecandy/issues/138 chdir counter env example execstart expired job ms python restartsec scheduled scheduling
unit-masked fail2ban/fail2ban/issues/1837 fail2ban failed is masked service start to unit
iptables-binary-missing fail2ban/fail2ban/issues/3343 fail2ban fail2ban.utils input iptables log return returned sh ssh stderr tail utils
iptables-legacy-removed fail2ban/fail2ban/issues/4182 armv7l fail2ban fail2ban.utils insmod ip_tables needs perhaps raspbian rpi rpt upgraded utils
systemd-unit-bad-path pimoroni/fanshim-python/issues/66 absolute automatic both delay execstop executable ignoring lacks off python python3 refusing
nvidia-runtime-missing gaoxiang12/faster-lio/issues/8 compose daemon docker error from nvidia response runtime specified unknown up
node-memory-pressure FederatedAI/KubeFATE/issues/64 assigned condition evicted exceeds had here its ki kill killing low within
systemd-workdir-inaccessible n8henrie/fauxmo/issues/108 changing chdir defined defined-by executed finished its number spawning venv working www
image-user-missing ai-forever/fbc2_aij2022/issues/1 entries file find in matching no passwd to unable user
selinux-denied coreos/fedora-coreos-tracker/issues/1089 avc conmon container_runtime_t ino object_r permissive scontext system_r system_u tclass tcontext unconfined_u
userns-remap-subid-missing coreos/fedora-coreos-tracker/issues/2056 alias enough getting ids mappings ranges registries resolved signatures subuid unused userns
ip-forward-disabled ejc3/fcvm/issues/192 bytes conf data forwarding ipv4 net packet packets ping received sysctl
inotify-limit-exhausted coreos/fedora-coreos-tracker/issues/637 avail descriptor devtmpfs df group inotify rpm shm slice system.slice tmpfs watch
ipset-module-missing projectcalico/felix/issues/2083 as builtin checking detect fail ip6 ip6_tables lsmod modules ok tables xt_set
kernel-config-missing projectcalico/felix/issues/2360 couldn execute help ip6tables ip6tables-restore legacy program raw restore retry rpfilter tables
script-shebang-bad lanyulei/ferry/issues/306 directory entrypoint entrypoint.sh exec file no opt or such
privileged-port gtsteffaniak/filebrowser/issues/2598 bind denied journalctl listen permission tcp
cpu-instruction-unsupported t0mer/Find-my-kids/issues/1 bash core docker dumped find illegal instruction it latest rm run
stale-running-kernel firecracker-microvm/firecracker/issues/3626 add bridge build endpoint interfaces network operation pair response sandbox supported tools
kernel-config-missing firehol/firehol/issues/364 addrtype bpf comment config_netfilter_xt_match_addrtype fin forward log-level netfilter pass prefix second what
not-root netblue30/firejail/issues/5775 bin cap capability missing net operation permitted ping raw setuid sock socket
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
firewalld-conflict firewalld/firewalld/issues/844 addrtype chain command_failed couldn dst dst-type help legacy matching option prerouting rule
libc-mismatch soonxf/Firewalld-UI/issues/5 glibc libc libc.so.6 version
firmware-missing RPi-Distro/firmware-nonfree/issues/56 detected direct dmesg enabling firmware intel iwlwifi mhz minimum required suitable ucode
kernel-config-missing wangliangliang2/fix_synology_docker_ipv6/issues/1 chain initializing insmod instance nat needs nil obtaining perhaps stopping upgraded wait
module-signature-rejected FrescoLogic/FL2000/issues/32 available could error insert insmod key module not operation permitted required sudo
cni-not-initialised flannel-io/flannel/issues/1082 cni cni.go flannel kubeletnotready net.d networkpluginnotready networkready networks perhaps ready reason uninitialized
cni-not-initialised flannel-io/flannel/issues/1224 acquire assigned cidr flannel kube kubectl lease logs network node pod registering
default-route-missing flannel-io/flannel/issues/1353 address any crashloopbackoff find flannel interface ip kube kube-system main.go route valid
kernel-modules-extra-missing flannel-io/flannel/issues/1406 directrouting false gbp learning main.go operation port registering supported vni vxlan vxlan.go
cni-plugin-binary-missing flannel-io/flannel/issues/1432 cni cni.go coredns flannel net.d networkpluginnotready networkready networks pod_workers.go portmap uninitialized workers
cni-plugin-binary-missing flannel-io/flannel/issues/1471 cbr0 cni cni.go config err find flannel list opt path plugin validating
kernel-modules-extra-missing flannel-io/flannel/issues/1502 counter directrouting flannel gbp k3s learning raspi successful sync vni vxlan vxlan.go
kernel-modules-extra-missing flannel-io/flannel/issues/1747 error network not operation registering supported
sandbox-image-unpullable flannel-io/flannel/issues/1782 artifacts failedcreatepodsandbox head k8s k8s-artifacts-prod manifests pause pkg prod registry.k8s.io sandbox timeout
cni-not-initialised flannel-io/flannel/issues/1989 apiserver cni coredns etcd initialized kubeletnotready networkpluginnotready networkready node1 pending restarts returns
cni-not-initialised flannel-io/flannel/issues/2063 cbr0 cni combined coredns env events failedcreatepodsandbox flannel sandbox similar subnet subnet.env
br-netfilter-missing flannel-io/flannel/issues/2068 bridge bridge-nf-call-iptables call execution filecontent kubeadm occurred phase preflight proc some sys
br-netfilter-missing flannel-io/flannel/issues/2166 br_netfilter bridge bridge-nf-call-iptables call flannel iptables kube kube-flannel netfilter proc stat sys
cni-plugin-binary-missing flannel-io/flannel/issues/2301 cni false find flannel message networkpluginnotready networkready opt plugin ready reason uninitialized
kernel-config-missing flannel-io/flannel/issues/441 by can init lsmod module not operation size start supported used vxlan
rbac-forbidden flannel-io/flannel/issues/676 access allow flannel kube main.go pods requested resource spec stderr stream tail
kernel-config-missing cilium/cilium/issues/20858 answers cilium dump ingress loader qdisc replace rtnetlink subsys tc terminated vxlan
cni-not-initialised coreos/flannel-cni/issues/16 cbr0 cni cni.go kubelet.go net.d networkpluginnotready networkready networks ready reason uninitialized validating
script-shebang-bad jwasham/computer-science-flash-cards/issues/30 caused directory exec file init linux no process standard standard_init_linux.go such user
fs-mounted-readonly testdrivenio/flask-vue-kubernetes/issues/3 creating data mkdir mount only path postgres read read-only response source while
usb-device-dropped flatcar/Flatcar/issues/1378 data err tag
iptables-legacy-removed flatcar/Flatcar/issues/2208 accept change dport eth0 forward input insmod legacy masquerade postrouting udp wg0
resolv-conf-broken flatcar/Flatcar/issues/416 clients dead freedesktop inactive resolution resolved resolver software systemd-resolved wiki writing www
selinux-denied flatcar/Flatcar/issues/783 auid avc fsuid lockdown permissive scontext ses subj system_r system_u tclass tcontext
health-probe-fails GoogleCloudPlatform/flink-on-k8s-operator/issues/137 connect connection dial failed probe readiness refused tcp
oom-killed cyang-kth/fmm/issues/146 bug cc1plus compiler dir full internal killed make program report source src
registry-mirror-refuses conversun/fnos-apps/issues/219 chromium daocloud docker.io github github.com issues login mirror public pull repository require
proxy-misconfigured conversun/fnos-apps/issues/99 connect daemon daocloud dial get host https no proxyconnect response route tcp
kernel-config-missing TuxInvader/focal-mainline-builder/issues/41 binder binder_linux directory fatal found generic in lib linux modprobe module modules
apt-lock-or-broken BerkeleyAutomation/FogROS2/issues/20 acquire another apt apt-get dpkg frontend held lock lock-frontend unattended unattended-upgr upgr
swap-enabled opsnull/follow-me-install-kubernetes-cluster/issues/236 disable entered fail fail-swap-on kubelet kubelet.service please server.go supported swap tail unit
runc-version-broken opsnull/follow-me-install-kubernetes-cluster/issues/280 available but cgroup cgroups create flag oci response runtime support systemd unknown
br-netfilter-missing opsnull/follow-me-install-kubernetes-cluster/issues/468 br_netfilter fatal found modprobe module netfilter not uname
kubeconfig-missing opsnull/follow-me-install-kubernetes-cluster/issues/510 connection did host localhost or port refused right server specify was you
kubelet-not-initialised opsnull/follow-me-install-kubernetes-cluster/issues/635 config config.yaml directory file kubelet lib no or such var yaml
swap-enabled opsnull/follow-me-install-kubernetes-cluster/issues/236 disable entered fail fail-swap-on holdoff kubelet.service over scheduling server.go swap tail unit
cgroup-driver-mismatch opsnull/follow-me-install-kubernetes-cluster/issues/101 cgroup cgroupfs create different docker driver from is kubelet misconfiguration run systemd
oom-killed docker/for-linux/issues/1001 anon anon-rss child file-rss oom reaped rss sacrifice score shmem shmem-rss total-vm
apparmor-broken docker/for-linux/issues/1067 apparmor apparmor_parser but character docker-default hello hello-world kr parser profile unexpected world
corrupt-docker-state docker/for-linux/issues/1084 directory endpoint files local network object open response store such type update
apparmor-broken docker/for-linux/issues/1129 apparmor apply attr audit canceled comm container_linux.go docker-default process_linux.go profile self write
firewalld-conflict docker/for-linux/issues/1163 application bound chain conflict docker.service docker0 engine initializing nat program zone zone_conflict
apparmor-broken docker/for-linux/issues/1199 apparmor apply argument attr exec failed invalid proc profile self unknown write
address-pool-exhausted docker/for-linux/issues/123 addresses available bridge controller daemon error failed initializing list network no starting
cgroup-v2-unsupported docker/for-linux/issues/1270 canceled caused cgroup container_linux.go erro fetch hello hello-world oci process_linux.go prochooks program
dns-stub-conflict-port-53 docker/for-linux/issues/1340 arch arm64 built commit community experimental git listen lsof minimum off systemd-resolve
bridge-address-conflict docker/for-linux/issues/1422 dev docker0 docker_gwbridge gwbridge ip kernel link proto route scope src via
proxy-misconfigured docker/for-linux/issues/1444 awaiting canceled client.timeout exceeded headers hello hello-world registry registry-1.docker.io timeout waiting world
package-source-refused docker/for-linux/issues/1474 apt-secure download.docker.com gpg hit manpage no_pubkey pubkey secure securely signatures therefore verified
docker-socket-unit-missing docker/for-linux/issues/16 activation deprecated devicemapper dm.thinpooldev docker.service.d drop-in graph mapper removed sockets storage-driver thinpooldev
daemon-flag-conflict docker/for-linux/issues/165 both configure daemon.json directives entered hold hold-off off quickly repeated scheduling specified
docker-group-missing docker/for-linux/issues/186 change could docker.sock dockerd found getent group ls root sock var warn
package-conflict docker/for-linux/issues/20 around broken conflict conflicts docker-ce finished problem resolution selinux skip skip-broken yum
inode-exhausted docker/for-linux/issues/214 build compose device docker-compose left libcontainerd mkdir on service space var web
cgroup-not-mounted docker/for-linux/issues/219 bringing cgroups destination encountered fedora id_like like pretty pretty_name project rhel version_id
second-daemon-running docker/for-linux/issues/274 aufs booted database docker-containerd docker-containerd.sock graphdriver libcontainerd metadata opening prior still store
second-daemon-running docker/for-linux/issues/281 docker-containerd docker-containerd.sock docker.pid ensure graphdriver kill libcontainerd metadata opening prior still store
daemon-flag-conflict docker/for-linux/issues/327 both configuration configure daemon.json directives flag following insecure insecure-registries json registries specified
proxy-misconfigured docker/for-linux/issues/376 docker.io hello hello-world images index index.docker.io library pulling repositories repository tag world
clock-skew-tls docker/for-linux/issues/400 ca certificate expired has join swarm token valid validating while xxx yet
proxy-misconfigured docker/for-linux/issues/415 ca certificate connected http_proxy https_proxy names openssl peer protocol routines sent ssl
systemd-override-outdated docker/for-linux/issues/47 application directly docker.service dockerd engine exited failure linux main please starting supported
arch-mismatch-exec-format docker/for-linux/issues/56 caused debian kb non non-zero returned sending standard standard_init_linux.go step stretch zero
systemd-override-outdated docker/for-linux/issues/561 canceled caused container_linux.go docker-entrypoint.sh entrypoint executable hello-world mysql oci python stat ti
apt-lock-or-broken docker/for-linux/issues/577 around broken docker-ce docker-ce-stable finished problem requires resolution rpm selinux skip-broken yum
runc-version-broken docker/for-linux/issues/591 bootstrap broken commit container_linux.go copying docker-runc expected pipe process_linux.go runc spec write
address-pool-exhausted docker/for-linux/issues/599 among assign defaults dhcp docker_gwbridge gwbridge metric non-overlapping overlapping proto scope tun0
proxy-misconfigured docker/for-linux/issues/620 does first handshake https like look proxyconnect record registry registry-1.docker.io tcp tls
proxy-misconfigured docker/for-linux/issues/636 any authentication certificate handshake manager match names stopped swarm transport unavailable valid
systemd-override-outdated docker/for-linux/issues/65 aufs docker.service docker.service.d docker.sock environment execstart machine sock storage storage-driver tcp unix
daemon-flag-conflict docker/for-linux/issues/732 both configure daemon.json directives docker.sock fd flag hosts live live-restore restore specified
daemon-flag-conflict docker/for-linux/issues/76 both configure daemon.json directives docker.sock fd flag following hosts json specified unix
docker-daemon-not-running docker/for-linux/issues/782 at cannot connect docker.sock info ok running sock start starting unix var
restricted-container-guest docker/for-linux/issues/867 application docker.service engine entered holdoff over quickly repeated scheduling stopped too unit
cgroup-not-mounted docker/for-linux/issues/903 applying caused cgroup configuration container_linux.go cpuset fs mkdir oci process_linux.go runtime sys
tls-ca-untrusted docker/for-linux/issues/994 certificate com daemon for from get https registry registry-1.docker.io response tools valid
inode-exhausted docker/for-mac/issues/1122 df features hosts inodes left node_modules resolv resolv.conf shm tar tmpfs workdir
dns-resolver-failing docker/for-mac/issues/1317 dial docker.io example latest lookup pull registry registry-1.docker.io repository tag tcp trying
disk-full docker/for-mac/issues/1512 busybox copy df github github.com left objects processing space tar tmpfs write
docker-context-wrong docker/for-mac/issues/3039 at cannot connect daemon docker is localhost ps running tcp the to
disk-full docker/for-mac/issues/3529 device env example left lib make mkdir response rm space tmp var
arch-mismatch-exec-format docker/for-mac/issues/5475 caused error exec format init linux process standard standard_init_linux.go user
proxy-misconfigured docker/for-win/issues/2860 dial get hello hello-world http https lookup proxyconnect registry registry-1.docker.io tcp world
docker-context-wrong docker/for-win/issues/3570 at cannot connect daemon docker is running tcp the to
iptables-backend-mismatch docker/for-win/issues/517 add argument failed filter invalid iptables nf_tables table tables
bridge-address-conflict docker/for-win/issues/9080 connect dial getting getting-started latest proxyconnect pull registry registry-1.docker.io route started tag
proxy-misconfigured docker/for-win/issues/9400 connect connection dial get https proxyconnect pull refused registry registry-1.docker.io response tcp
time-not-synced docker/for-win/issues/9785 another applied bionic bionic-security dists inrelease lists reading security security.ubuntu.com updates yet
module-version-mismatch furkanmustafa/forcefully-remove-bootfb/issues/7 end fedora force format gnu insert insmod may preempt remove smp x86_64
systemd-unit-bad-path theforeman/foreman-discovery-image/pull/9 denied entered exec ls permission prepare root rw-r spawning state step unit
dns-resolver-failing mtnears/FranklinWH-Automation/issues/19 apt-get complete deb deb.debian.org did gcc lists recommends resolving rf solve temporary
privileged-port frappe/frappe_docker/issues/575 bind compose denied docker emerg failed frontend logs permission to
address-pool-exhausted escomputers/freepbx-docker/issues/23 address compose network one other overlaps pool response running space this up
smb-dialect-mismatch Freetz-NG/freetz-ng/issues/61 admin cifs down e.g manual mount.cifs nas page password refer return vfs
docker-socket-permission berndhofer/freqstart/issues/50 docker.sock fdocker fdocker.sock fromimage frun function fvar got project stable tag yml
inotify-limit-exhausted gravityblast/fresh/issues/44 files init inotify inotify_init many open too
kernel-modules-extra-missing friendlyarm/Actions-FriendlyWrt/issues/129 extension is kernel missing module not supported uname warning
stale-running-kernel blakeblackshear/frigate/issues/1558 add cannot create default endpoint host interfaces network operation pair sandbox supported
device-missing saihgupr/frigate-proxmox-script/issues/7 adding custom daemon dev device directory gathering information no response such while
selinux-denied fatedier/frp/issues/3067 cpu denied execstart executable ini locate min ms nat permission spawning step
dns-stub-conflict-port-53 fscarmen/warp/issues/87 dhcp dns dnsmasq dnsmasq.service execstartpre init.d lightweight listening ms ok success syntax
restricted-container-guest fscarmen/warp-sh/issues/56 aborted above accessible attach bullseye choose class installing maximum operating there visit
inotify-limit-exhausted emcrisostomo/fswatch/issues/232 event fs inotify inotify_add_watch left max max_user_watches proc space updated watch watches
firewalld-conflict FusionAuth/fusionauth-issues/issues/2923 already bound chain conflict docker0 failed nat program to trusted zone zone_conflict
unit-start-timeout mrash/fwknop/pull/317 counter event exiting firewall got loop operator scheduled sigterm terminating timed timeout
package-source-refused FZUG/repo/issues/74 checking commit dependencies downloading installation keyring keys looking proceed resolving transaction were
inode-exhausted ansible/galaxy/issues/2016 about bug documentation en enospc left node_modules provided report space visit yarn
mount-helper-missing GalliumOS/galliumos-distro/issues/502 exfat gb gid iocharset nodev non-zero nosuid remount sdb1 udisks2 umask utf8
docker-socket-unit-missing garethr/garethr-docker/pull/426 block docker.service.d docker_storage_options docs.docker.com drop-in entered insecure overrides serveapi shutting sockets start-limit
systemd-override-outdated garethr/garethr-docker/pull/428 application but defined docker.service engine entered flag help provided see state unit
systemd-override-outdated garethr/garethr-docker/issues/535 application docker.service docker.service.d docker_storage_options docs.docker.com drop drop-in engine execstart fd options overrides
systemd-override-outdated garethr/garethr-docker/issues/701 daemon directly docker dockerd is linux not on please run supported
module-signature-rejected google/gasket-driver/issues/11 by insert key load module modules rejected service systemctl systemd systemd-modules-load.service was
systemd-unit-user-missing shivasiddharth/GassistPi/issues/615 assistant begin chroot end entered google group hold hold-off ignoring off scheduling
webhook-unreachable open-policy-agent/gatekeeper/issues/2192 calling create-namespace deprecated helm ignore installation label policy template timeout unavailable webhook
module-version-mismatch hannesmann/gcadapter-oc-kmod/issues/7 could format generic insert insmod invalid linux module not sudo uname x86_64
seccomp-old-libseccomp docker-library/gcc/issues/79 bullseye deb deb.debian.org debian-security gcc gpg inrelease kb least security.debian.org signature signed
fuse-daemon-gone GoogleCloudPlatform/gcsfuse/issues/79 access busy cannot connected device endpoint ls remove resource rmdir total transport
host-unreachable docker/genai-stack/issues/26 bookworm common deb deb.debian.org debian ign inrelease locate map package software timed
inotify-limit-exhausted rackerlabs/genestack/pull/227 allocate directory files many open resolved restart service systemctl systemd too watch
module-missing-in-initramfs Sabayon/genkernel-next/pull/52 adding cipher crypt crypto device-mapper ioctl mapper mapping plain reload supports syslog
kernel-config-missing sakaki-/gentoo-on-rpi-64bit/issues/169 filter initialize insmod ip_tables legacy modules need needs perhaps table tables upgraded
selinux-denied geotrellis/geodocker-cluster/issues/57 data denied entrypoint entrypoint.sh line permission sbin
address-pool-exhausted geopython/geopython-workshop/issues/46 address among an assign available creating defaults ipv4 non non-overlapping overlapping pool
systemd-unit-bad-path ratibor78/geostat/issues/10 absolute dead details executable inactive neither nor pwd python reason valid venv
registry-unreachable gfwlist/gfwlist/issues/2656 additional authority cmd flags global got header opcode query registry-1.docker.io section when
disk-full gigascience/gigadb-website/issues/1086 backup cc1plus console devtmpfs du k-blocks nvme0n1p1 review url website workers x86_64-linux-gnu
ssh-key-refused rockstorm101/git-server-docker/issues/17 authentication debug1 ecdsa method next offering packet private publickey reply sent we
docker-socket-permission sdr-enthusiasts/gitbook-adsb-guide/issues/31 dial docker.sock fdocker fdocker.sock frun fvar got permission post socket trying unix
ssh-cut-before-greeting go-gitea/gitea/issues/21732 closed correct exists git have identification kex make pull remote repository sure
selinux-denied go-gitea/gitea/issues/36929 app bin config exec execstart exit-code exited ini local result usr web
docker-context-wrong tmaier/docker-compose/issues/21 client connect debug dial during errors false lookup mode pretty printing tcp
rbac-forbidden GoogleCloudPlatform/gke-autoneg-controller/issues/64 configmaps forbidden group helper list lock reflector reflector.go resource scope serviceaccount services
oom-killed gladiusio/gladius-archive-node/issues/5 build building docker-compose killed non non-zero npm returned sh step web zero
clock-skew-tls GladysAssistant/Gladys/issues/3058 assistant before expired first head manifests page progress reference registry-1.docker.io verify yet
missing-tun-device passteque/gluetun/issues/1088 adding compose custom dev device docker-compose gathering information net such tun while
mtu-mismatch passteque/gluetun/issues/1989 com docker example example.com get handshake http https logs net timeout tls
iptables-backend-mismatch qdm12/gluetun/issues/2200 argument could fetch generation id invalid ip6tables nf_tables not rule set tables
missing-tun-device passteque/gluetun/issues/2243 available creating dev device is it net not open operation permitted tun
stale-running-kernel passteque/gluetun/issues/400 dep executing firewall kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin policy search tun v7l
missing-tun-device passteque/gluetun/issues/700 cannot device error file no open such tun unix
module-index-stale neilbrown/gnubee-tools/issues/10 builtin dep depmod ip_tables kmod kmod_search_moddep libkmod libkmod.c moddep modules.builtin modules.dep.bin search
module-version-mismatch neilbrown/gnubee-tools/issues/38 be bit dmesg magic mod mod_unload modversions should smp unload version zram
nft-native-rules-in-iptables-table coreos/go-iptables/issues/73 adding chains configuring erro incompatible list nat nf_tables nft tables tool wait
arch-mismatch-exec-format opsre/go-ldap-admin/issues/287 caused container exec format init initialization linux process standard standard_init_linux.go start user
bind-source-wrong daBONDi/go-rest-wol/issues/10 container_linux.go expected merged mounting onto process_linux.go rootfs rootfs_linux.go specified versa vice vice-versa
arch-mismatch-exec-format hypriot/golang-armbuilds/issues/7 binary cannot error exec execute file format go
proxy-misconfigured Caiyeon/goldfish/issues/248 apk chmod dependencies download github.com non-zero number releases routines ssl wrong zero
registry-rate-limit TechPerplexed/Gooby/issues/140 authenticating have increase increase-rate-limit limit plex rate reached toomanyrequests upgrading www www.docker.com
restricted-container-guest astrada/google-drive-ocamlfuse/issues/240 builtin drive first fuse google label libkmod libkmod.c lookup lookup_builtin_file me modules.builtin.bin
kube-version-skew maguowei/gotok8s/issues/8 cluster control higher kubelet kubeletversion lead malfunctional may plane skew supported than
bind-source-wrong Misterbabou/gptwol/issues/4 admin expected flags onto rootfs self shim specified txt versa vice vice-versa
nvidia-runtime-missing psalias2006/gpu-hot/issues/18 capabilities could cuda device driver gpu nvidia nvidia-smi response select smi version
dkms-build-failed GoogleCloudPlatform/compute-gpu-installation/issues/25 because communicate couldn has installed latest make nvidia nvidia-smi smi sure that
containerd-cri-disabled NVIDIA/gpu-operator/issues/1323 config.toml cri dir imports k0s nvidia oom plugin plugins score temp toml
containerd-config-invalid NVIDIA/gpu-operator/issues/143 cannot containerd go into load of string toml type value
inotify-limit-exhausted NVIDIA/gpu-operator/issues/441 files fs gpu kubeconfig kubectl many nvidia open operator plugin too watcher
compose-file-invalid gpustack/gpustack/issues/3332 compose-file definitions e.g either might omit place re seeing services under versions
script-shebang-bad aws/graph-explorer/issues/85 caused directory exec file init linux no process standard standard_init_linux.go such user
container-name-taken bigbluebutton/greenlight/issues/238 able ce conflict db drwx env la production pwd remove rename reuse
cpu-instruction-unsupported goniszewski/grimoire/issues/126 container core docker dumped illegal instruction logs started stopped
storage-driver-unsupported alphagov/gsp/pull/1136 aufs erro filesystems over overlay overlay2 overlayfs proc storage storage-driver supported was
module-signature-rejected free5gc/gtp5g/issues/116 cp depmod drivers insert kernel_lockdown.7 lockdown makefile man restricted tunnel udp_tunnel unsigned
selinux-denied boschkundendienst/guacamole-docker-compose/issues/34 audit.log avc container_t dm-0 object_r permissive scontext system_r system_u tclass tcontext unconfined_u
firmware-missing wingo/guix-nonfree/issues/2 boot direct dmesg error failed firmware for img init initialize load with
unit-not-installed jonssonyan/h-ui/issues/48 failed found not restart service to unit
arch-mismatch-exec-format clue/docker-h5ai/issues/9 aarch64 caused centos exec format gnu init release smp standard standard_init_linux.go user
bind-source-wrong philhawthorne/ha-dockermon/issues/32 config creating mkdir mount only path read read-only response source system while
mount-helper-missing home-assistant/operating-system/pull/2446 address after call cifs destination determine dmesg have information mnt more route
ipv6-nat-unsupported home-assistant/operating-system/pull/2051 chain initializing insmod instance ip6tables legacy nat needs obtaining perhaps upgraded wait
kernel-config-missing home-assistant/operating-system/issues/3730 append chain extension flags forward masquerade nf_tables postrouting revision rule_append syn wg0
package-conflict goharbor/harbor/issues/18236 apt-get conflicts containerd.io dependencies docker-ce docker-ce-cli generated held moby packages runc unmet
registry-plain-http goharbor/harbor/issues/2273 connection daemon dial error from getsockopt head https refused response tcp
registry-plain-http goharbor/harbor/issues/3624 client daemon error from gave get http https response server to
registry-cert-expired goharbor/harbor/issues/3808 admin certificate expired get has https login username users valid xxx yet
image-layer-damaged goharbor/harbor/issues/8149 digest failed filesystem for layer verification
node-identity-mismatch slawekzachcial/kubernetes-the-hard-way-aws/issues/4 api attempting forbidden kubelet kubelet_node_status.go modify node nodes register server unable worker
kernel-config-missing hardkernel/linux/issues/147 check-config.sh config_cgroup_cpuacct config_cgroup_device config_cgroup_freezer config_cgroup_sched config_cgroups config_cpusets config_ip_nf_target_masquerade config_ipc_ns config_memcg config_netfilter_xt_match_addrtype config_nf_nat_ipv4
kernel-config-missing hardkernel/linux/issues/325 addressability blkio changing content content-addressability low migration nofile pids rlimit rlimit_nofile took
kernel-config-missing hardkernel/linux/issues/328 check-config.sh config_cgroup_cpuacct config_cgroup_device config_cgroup_freezer config_cgroup_sched config_cgroups config_cpusets config_ip_nf_target_masquerade config_ipc_ns config_memcg config_netfilter_xt_match_addrtype config_nf_nat_ipv4
kernel-config-missing hardkernel/linux/issues/433 bpf bpf_cgroup_device bpf_prog_query check-config.sh generally hierarchy io necessary pids prochooks prog query
clock-skew-tls harvester/harvester/issues/2860 before ca cacerts cert certificate expired kube-proxy ready retrieve valid validation yet
kernel-config-missing dianlight/hassio-addons/issues/142 available dep exfat info init modprobe module modules modules.dep ntfs3 starting xfs
bind-source-wrong barrydeen/haven/issues/15 expected flags onto rootfs runc self shim specified versa via vice vice-versa
cgroup-v2-unsupported haxtheweb/issues/issues/197 cannot cgroup cgroups destination found mount start
raid-degraded holderdeord/hdo-site/issues/404 been blocks detected devices event had none proc sda1 sda2 sdb1 unused
proxy-misconfigured docker-library/hello-world/issues/28 awaiting canceled client.timeout exceeded headers hello-world kb locally registry-1.docker.io ros sending timeout
tls-ca-untrusted docker-library/hello-world/issues/86 authority certificate hello hello-world latest pull registry registry-1.docker.io signed tag using world
cpu-instruction-unsupported bignay2000/helloworldarm/issues/1 armv6l docker illegal instruction uname version
arch-mismatch-exec-format RattyDAVE/docker-ubuntu-hercules-mvs/issues/1 caused docker error exec format init linux logs process standard standard_init_linux.go user
kubelet-cert-expired vitobotta/hetzner-k3s/issues/164 be error get in kubectl must pods prod server the unauthorized you
join-token-refused vitobotta/hetzner-k3s/issues/390 contents duplicate enabling entry hostname k3s k3s-agent passwd password rancher rejected retrieve
kubelet-cert-expired xetys/hetzner-kube/issues/271 binary bootstrap bootstrap.go cause expired feature_gate.go gate gates hostport kubeconfig part right
join-token-refused xetys/hetzner-kube/issues/304 ca cert cluster-info configmap discovery discovery-token-ca-cert-hash hash join keys token xxx xxxxxxx
dkms-build-failed free5lot/hid-apple-patched/issues/54 area building cleaning consult dkms hid kernelrelease make.log preparation return skipping unnecessary
dkms-build-failed larixer/hid-asus-dkms/issues/25 add at build completed dkms echo headers kernel manjaro modules source your
module-signature-rejected larixer/hid-asus-dkms/issues/23 bind bus completed dkms drivers hid insert modprobe nonexistent required sh sys
kernel-regression DanielOgorchock/linux/issues/34 dmesg existing format hid insert loc nonzero relocation skipping target val value
dkms-build-failed emilyst/hid-nx-dkms/issues/12 cc consult depmod dkms generated hid include included make.log makefile makefile.build no-depmod
dkms-build-failed emilyst/hid-nx-dkms/issues/20 amd64 dkms headers hid kernelsourcedir located modules option package source tell where
dkms-build-failed msteinbeck/hid-retrobit/issues/4 completed deleting directories dkms headers hid post-installation preparing subprocess symlink unpacking were
dkms-build-failed msteinbeck/hid-retrobit/issues/7 completed dkms dpkg echo headers hid installation installed post-installation processing script subprocess
dkms-build-failed Kimplul/hid-tmff2/issues/140 area bad building cleaning consult dkms hid hid-tmff2 kdir make.log return tmff2
module-version-mismatch Kimplul/hid-tmff2/issues/15 exec extra format generic gnu hid insert modprobe modules smp tminit x86_64
dkms-build-failed Kimplul/hid-tmff2/issues/20 cc entering hid-tmff2 hid-tminit leaving make.log makefile makefile.build pm tmff2 tminit versions
dkms-build-failed Kimplul/hid-tmff2/issues/27 consult hid hid-tmff2 hid-tminit make.log makefile manjaro no-depmod tmff2 tminit verzeichnis wird
stale-running-kernel Kimplul/hid-tmff2/issues/82 arch1 arch1-1 arch1-2 deps hid hid-tmff2 hid-tminit kdir leaving makefile tmff2 tminit
mtu-mismatch hiddify/hiddify-app/issues/525 applying authenticating compat connecting debug1 established include kex sent software string xxx
module-not-loaded hifiberry/hifiberry-os/issues/255 boot cat config dev directory gpio i2c no on sda such txt
smb-dialect-mismatch home-assistant/core/issues/94334 above closed dialect later less old registered secure servers smb2 supervisor vers
clock-skew-tls homebridge/homebridge/issues/3169 above curl.haxx.se establish fix haxx how learn legitimacy situation sslcerts sslcerts.html therefore
snap-docker-confinement marthoc/docker-homeseer/issues/17 creating mkdir mount only opt path read read-only response source system while
package-not-in-sources hughperkins/howto-jenkins-ssl/issues/2 another available bash but by candidate git has installation locate package unable
dkms-build-failed xoocoon/hp-15-ew0xxx-snd-fix/issues/12 area cleaning dependencies dkms expiration fedora installing kernelrelease manually pm resolved snd
dkms-build-failed im-0/hpsahba/issues/34 apport area binary cleaning consult dkms force kernelrelease make.log preparation skipping unnecessary
clock-skew-tls stupidpupil/https-keyscript/issues/14 activated certificate connected connecting doesn domain issuer real resolving trusted wget yet
proxy-misconfigured encode/httpx/issues/951 number ssl version wrong
systemd-unit-bad-path qu1x/huawei-wmi/issues/3 absolute cat echo executable lock old path sh state sys systemd wmi
apparmor-broken mislav/hub/issues/2541 but confined continue has hub operation permission permissions permitted refusing should snap
registry-auth-or-name docker/hub-feedback/issues/1518 build daemon default for found from latest manifest pull response tag using
registry-failing docker/hub-feedback/issues/2439 after download hello hello-world internal library pulling received retrying second tag unexpected
registry-rate-limit docker/hub-feedback/issues/2464 authorization content db8 digest distribution head length manifest registry-1.docker.io strict token transport
registry-failing docker/hub-feedback/issues/2483 blobs copy docker.io httpreadseeker image internal java pull registry registry-1.docker.io unexpected unpack
registry-failing docker/hub-feedback/issues/2499 buildkit buildx head http manifests moby received registry registry-1.docker.io stable unavailable unexpected
restricted-container-guest TurboGit/hubicfuse/issues/85 alias builtin first fuse kmod libkmod libkmod.c lookup modprobe modules modules.builtin.bin try
registry-rate-limit huecker-io/huecker/issues/8 build head internal library load manifests metadata request resolve solve source unexpected
disk-pressure concourse/hush-house/issues/8 ephemeral ephemeral-storage evicted exceeds its ki low phase reason resource which worker
start-limit-hit Mellanox/hw-mgmt/pull/2076 failed hit limit result start with
filesystem-damaged hwameistor/hwameistor/issues/1042 call cleaning data exit failed mnt mount needs output status structure system
filesystem-damaged hwameistor/hwameistor/issues/707 arguments cleaning csi defaults failedmount mapper mountvolume mountvolume.setup pvc structure volumes xfs
restricted-container-guest hwdsl2/wireguard-install/issues/49 before have installer ip6 ip6_udp_tunnel lsmod needs tun tunnel udp udp_tunnel vxlan
package-source-refused hyperion-project/hyperion.ng/issues/1606 bullseye deb.debian.org example.org gpg hit index inrelease previous signature signatures updated were
time-not-synced hypriot/image-builder-rpi/issues/191 active date dst enabled etc local ntp rtc time timedatectl yes zone
stale-running-kernel hypriot/image-builder-rpi/issues/370 add bridge endpoint handler interfaces operation pair portainer post returned sandbox supported
dkms-build-failed gschorcht/i2c-ch341-usb/pull/3 apport area cleaning consult i2c kernelrelease make.log makefile preparation subdirs symlink unnecessary
module-not-loaded allanbian1017/i2c-ch341-usb/issues/5 adapter arch1 arch1-1 bit hcd i2c notes speed srcversion taint xhci xhci_hcd
dkms-install-skipped strongtz/i915-sriov-dkms/issues/248 amd64 apt auto dkms header headers installation installed postinst seem setting skipped
script-shebang-bad icosa-foundation/icosa-gallery/issues/6 compose directory docker entrypoint entrypoint.sh exec file no or such up
module-not-loaded cnoe-io/idpbuilder/issues/356 chain chains cni hostport insert insmod ip_tables legacy list permitted portmap sandbox
arch-mismatch-exec-format DomiStyle/docker-idrac6/issues/32 caused error exec format init linux process standard standard_init_linux.go user
script-shebang-bad ot4i/iib-docker/issues/47 caused error exec format init linux process standard standard_init_linux.go user
script-shebang-bad bodleian/iiif-static-choices/issues/20 directory docker docker-entrypoint.sh entrypoint exec file no or such
kernel-modules-extra-missing jawj/IKEv2-setup/issues/142 aarch64 bypass charon dmn enabling ike installing knl netlink openssl raspi strongswan
module-index-stale scaleway/image-archlinux/issues/27 directory fatal found in kernel lib loop modprobe module modules name not
memory-cgroup-disabled DieterReuter/image-builder-rpi64/pull/91 cgroups error memory missing systemverification
module-signature-rejected lucasw/image_to_v4l2loopback/issues/2 could insert key modprobe operation permitted signature signed sudo trusted v4l2loopback with
kernel-config-missing velvet-os/imagebuilder/issues/100 failed initialize iptables nft not protocol supported to
kernel-config-missing velvet-os/imagebuilder/issues/131 addrtype append conntrack extension icmp iptables-restore nf_tables problem revision rule_append ufw ufw-init
module-version-mismatch velvet-os/imagebuilder/issues/92 backup cifs cifs.ko e.g format manual messages mount.cifs nas pass refer vers
kernel-modules-extra-missing immortalwrt/immortalwrt/issues/1867 addr backup based modprobe mount.nfs named nfs nfsd options timeout trying vers
module-version-mismatch immortalwrt/immortalwrt/issues/2126 gnu kernel linux smp uname x86_64
mount-helper-missing Tatoeba/imouto/issues/65 cases cifs codepage e.g filesystems helper might several so superblock useful vagrant
bridge-address-conflict inclavare-containers/inclavare-containers/issues/1364 addr address already an bridge failed has ip set to
inotify-limit-exhausted ar-/incron/issues/37 cannot create device for left no on space system table watch
lxc-nesting-missing lxc/incus/issues/2623 during fd hello hello-world net.ipv4.ip_unprivileged_port_start oci reopen runc shim sysctl task unprivileged
restricted-container-guest lxc/incus/issues/2760 error failed message netlink new not operation peer permitted send to
apparmor-broken lxc/incus/issues/791 apparmor audit class comm denied dmesg merged namespace overlay2 profile runc srcname
containerd-cri-plugin-load-failed lxc/incus-os/issues/1217 containerd.service content inappropriate ioctl migration registered runtime.v1.runtimeservice runtimeservice strict struct toml unimplemented
script-shebang-bad tigerowo/infinite-canvas/issues/46 app attr bin docker docker-entrypoint.sh entrypoint exec files found git local usr
seccomp-old-libseccomp nebulous/infinitude/issues/121 apt-secure creation focal gpg least manpage ports.ubuntu.com secure securely signed therefore ubuntu-ports
image-entrypoint-missing influxdata/influxdata-docker/issues/33 caused container_linux.go denied entrypoint entrypoint.sh exec field header oci permission runtime value
ipv6-disabled-kernel kubernetes/ingress-nginx/issues/1284 address assign bind cannot configuration emerg failed file nginx requested test tmp
admission-denied kubernetes/ingress-nginx/issues/6776 admission already defined denied example ingress kubernetes nginx request test validate webhook
kernel-config-missing inindev/linux-rockchip/issues/8 arm64 chain initialize initializing instance nat nft nftables obtaining protocol register wait
stale-pid-file fhd/init-script-template/issues/27 cat delete docker.pid ensure err info level log msg pid running time
unit-masked sezanzeb/input-remapper/issues/532 adjust correct details enable exists input manager masked properly reload see unit
module-version-mismatch linuxwacom/input-wacom/issues/394 could error format insert insmod invalid module not sudo
iptables-binary-missing dyrnq/install-docker/issues/10 booted chain containerd.sock fallback grpc instance obtaining processor registered scheme serving skip
registry-mirror-refuses dyrnq/install-docker/issues/12 after attempting body currently details edu endpoint mirrors next only parsing ustc
oom-killed dyrnq/install-docker/issues/14 allowed cpuset global java kill memcg mems mems_allowed nodemask oom slice system.slice
package-source-refused dyrnq/install-docker/issues/22 docker-ce-stable download.docker.com downloading metadata mirrors repo repodata repomd repomd.xml reset tried xml
kernel-modules-extra-missing dyrnq/install-docker/issues/24 can command err exit getting ipset ipvs proxier run run.go use version
iptables-binary-missing dyrnq/install-docker/issues/6 application engine exec executable find info iptables level msg path starting time
unit-masked dyrnq/install-docker/issues/7 cat docker docker.service is masked service sudo systemctl unit
time-not-synced intel/intel-cmt-cat/issues/216 another archive archive.ubuntu.com clean dists inrelease jammy jammy-security kb recommends security.ubuntu.com yet
stale-running-kernel geerlingguy/internet-pi/issues/183 add back docker-compose endpoint interfaces internet monitoring operation pair ping sandbox supported
address-pool-exhausted geerlingguy/internet-pi/issues/75 among assign changed defaults ensure environment internet monitoring non-overlapping overlapping pool project
address-pool-exhausted EricJMarti/inventory-hunter/issues/185 among assign date defaults digest docker.io ipv4 non-overlapping overlapping pool pulling yaml
arch-mismatch-exec-format EricJMarti/inventory-hunter/issues/93 arm created detected match names platform ports ps requested second seconds specific
dns-stub-conflict-port-53 spritsail/iodine/issues/4 bind connectivity endpoint external listen netstat programming resolv systemd-resolv udp udp6 userland
snap-docker-confinement ionorg/ion/issues/73 common denied etcd hosts merged overlay2 permission redis resolv resolv.conf snap var-lib-docker
systemd-unit-bad-path ioquake/ioq3/issues/306 absolute active dead defaults exec executable format inactive loaded path reason which
device-missing gcgarner/IOTstack/issues/66 adding cannot custom dev device directory gathering information service start such while
lib-modules-not-mounted hwdsl2/docker-ipsec-vpn-server/issues/103 ike ipsec l2tp l2tp_ppp lookup_builtin_file modprobing modules.builtin.bin nss pluto ppp pppol2tp xl2tpd
restricted-container-guest hwdsl2/docker-ipsec-vpn-server/issues/9 accept credentials forward generating ips ipsec net.ipv4.ip_forward password read-only route send vpn
iptables-backend-mismatch mkorthof/ipset-country/issues/18 drop input ip6tables ips iptables-legacy legacy limit log-level match-set prefix present them
restricted-container-guest dannysheehan/iptables-ipset-blacklists/issues/1 bad blacklist creating exist ips ipset operation org permitted received script started
module-name-mistyped agarciadom/ipwebcam-gst/issues/9 fatal found modprobe module not sudo
gpu-claimed-by-other-driver MrMEEE/ironhide/issues/41 adapter as device dmesg loaded nvidia nvrm occur ownership probe was when
daemon-json-invalid NVIDIA-ISAAC-ROS/isaac_ros_common/issues/44 application containerd.sock counter docker.socket docs.docker.com ms quickly repeated scheduled stopped too triggeredby
kernel-config-missing istoreos/istoreos/issues/2617 again compose ctrl docker-compose force ipvlan operation port press response stopping supported
kernel-config-missing YoyPa/isw/issues/211 directory fatal found in lib modprobe module modules not support sys write
module-not-loaded a1wong/it87/issues/2 dmesg err from reg symbol unknown which
module-version-mismatch groeck/it87/issues/69 be generic magic mod mod_unload should smp unload version
device-tree-param-missing GregDMeyer/IT8951/issues/33 dev directory error file no or such
kube-object-missing jaconi-io/helm-charts/issues/50 certs failedmount for found kubelet mountvolume mountvolume.setup over secret setup volume warning
inotify-limit-exhausted Jip-Hop/jailmaker/issues/31 files journalctl many open too
port-already-allocated rafaeltuelho/jboss-eap-managed-on-docker/issues/3 bind connections dnsmasq established internet listen netstat proto send servers udp userland
registry-auth-or-name themartz90/jellydash/issues/1 app compose context db ghcr ghcr.io head https latest manifests response unauthorized
docker-socket-permission kabisa/jenkins-docker/issues/8 building connect npm pwd sh some take test tmp which workspace xe
vpn-config-invalid jenkins-infra/helpdesk/issues/3010 cmd extra git help information line missing more option options parameter unrecognized
kernel-config-missing anduril/jetpack-nixos/issues/128 booted booted-system device kernel-modules modprobe module modules nix tunnel type wg0 wireguard
clock-skew-tls pythops/jetson-image/issues/118 applied apt-secure backports bionic dists focal hit manpage ports.ubuntu.com securely therefore ubuntu-ports
iptables-backend-mismatch pythops/jetson-image/issues/147 detect fetch generation graceful libcontainerd moby nf_tables nil shutdown stopping stream supports
systemd-unit-bad-path hrfee/jfa-go/issues/350 an cpu disabled execstart executable locate management ms preset spawning step vendor
kernel-config-missing jitsi/jitsi-meet/issues/2600 aloop aws directory fatal found in lib modprobe module modules snd snd-aloop
host-module-not-loaded jordanpotter/docker-wireguard/issues/22 format ip6 ip6_tables ip6tables ip6tables-restore ipv6 legacy netfilter raw restore tables zst
lib-modules-not-mounted jordanpotter/docker-wireguard/issues/31 change delete ip6tables ip6tables-restore prefixlength raw resolvconf restore rule suppress suppress_prefixlength wireguard
docker-daemon-not-running jpetazzo/dind/issues/57 bash containers dial dind docker.sock fata post sock tls trying unix without
apparmor-userns-restricted fsquillace/junest/issues/355 bwrap codename description executing exiting lsb lts noble pacman something uid wrong
kubeconfig-missing justmeandopensource/kubernetes/issues/46 connection did get kubectl localhost nodes port refused right specify was you
not-root justmeandopensource/kubernetes/issues/67 are bytes data denied permission ping root you
containerd-cri-disabled k0sproject/k0s/issues/1095 component cri desc disabled kubelet plugins remote rpc runtimeservice server.go unimplemented v1alpha2
iptables-version-mismatch k0sproject/k0s/issues/2157 ip6tables ip6tables-restore iptables-restore iptables-save k0s multi nf_tables runc save shim xtables xtables-legacy-multi
builtin-module-not-detected k0sproject/k0s/issues/3964 config connection conntrack error failed k0s netfilter rejected start support tracking unknown
cni-plugin-binary-missing k0sproject/k0s/issues/582 busybox cni desc describe failedcreatepodsandbox loopback opt plugin pod rpc sandbox setup
restricted-container-guest k0sproject/k0s/issues/744 component create dev directory file kmsg kubelet no open server server.go such
containerd-config-invalid k0sproject/k0s/issues/7689 encountered expected got handle import imports k0s nvidia processing toml unsupported worker
cni-not-initialised k0sproject/k0s/issues/823 age agent containercreating coredns k0s kube-system metrics namespace pods ready restarts router
disk-pressure k3d-io/k3d/issues/130 but bytes default describe free images k3s kubectl kubelet node of required
memory-cgroup-disabled k3d-io/k3d/issues/385 cgroup_enable cgroup_memory cmdline cmdline.txt fsck fsck.repair partuuid repair rootfstype rootwait serial0 tty1
cgroup-v2-unsupported k3d-io/k3d/issues/890 cgroup_enable cgroup_memory cmdline cmdline.txt deleting getent inside magic raspberry resolved servers we
inotify-limit-exhausted k3d-io/k3d/issues/968 allocate architecture detected group inotify kind many object plane too virtualization welcome
restricted-container-guest rancher/k3k/issues/132 create dev directory failed file kmsg kubelet no open or run such
pod-security-refused rancher/k3k/issues/578 all apps capabilities describe drop false forbidden localhost must pods restricted true
sandbox-image-unpullable rancher/k3os/issues/155 endpoint gcr head k8s k8s.gcr.io manifests pause registry resolve runpodsandbox sandbox timeout
kubeconfig-missing rancher/k3os/issues/173 age k3s k3s.yaml kubeconfig modify node1 notready permissions rancher roles rw write
clock-skew-tls rancher/k3os/issues/260 before certificate connect current expired get has kubectl pods time valid yet
time-not-synced rancher/k3os/issues/381 cluster data date dir fata home isn k3s preparing properly rancher set
firewalld-conflict k3s-io/k3s/issues/1019 dynamic firewall firewalld firewalld.service k3s kube-system limit man provisioner route tasks timeout
memory-cgroup-disabled k3s-io/k3s/issues/10755 cgroup error failed fatal find journalctl k3s level memory msg to
memory-cgroup-disabled k3s-io/k3s/issues/1078 cgroup_enable cgroup_memory cmdline cmdline.txt k3s k3s.yaml kubeconfig pi rancher raspberry txt yaml
iptables-backend-mismatch k3s-io/k3s/issues/1114 accept chain drop filter forward iptables iptables-legacy legacy policy
sandbox-image-unpullable k3s-io/k3s/issues/11412 docker.io head manifests pause rancher reference refused registry registry-1.docker.io resolve sandbox unpack
dns-resolver-failing k3s-io/k3s/issues/12946 actions again assigned default-scheduler ghcr ghcr.io httpreadseeker node1 normal runner scheduler systems
kubelet-flag-removed k3s-io/k3s/issues/1822 but defined disable fata flag incorrect k3s not provided server traefik usage
restricted-container-guest k3s-io/k3s/issues/1859 can create forward ip_forward ipv4 net only proc read read-only sys system
memory-cgroup-disabled k3s-io/k3s/issues/2067 boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt k3s memory need pi raspberry txt
join-token-refused k3s-io/k3s/issues/2470 agent apis https journalctl k3s k3s-agent level msg time token unauthorized valid
kernel-config-missing k3s-io/k3s/issues/2501 br_netfilter bridge-nf-call-iptables cgroup_enable cmdline cmdline.txt iptable iptable_nat mountpoint nf_conntrack pi raspberry txt
memory-cgroup-disabled k3s-io/k3s/issues/2721 boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt k3s memory need pi raspberry txt
kubelet-cert-expired k3s-io/k3s/issues/3047 certificate connect expired has is not or server the unable valid yet
memory-cgroup-disabled k3s-io/k3s/issues/3283 cgroup_enable cgroup_memory cmdline cmdline.txt fsck fsck.repair partuuid repair rootfstype rootwait serial0 tty1
cgroup-v2-unsupported k3s-io/k3s/issues/3293 boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt memory need pi rancher raspberry txt
memory-cgroup-disabled k3s-io/k3s/issues/3439 add cgroup cgroup_memory failure find k3s level may memory msg need you
join-token-refused k3s-io/k3s/issues/3727 ca certificate cluster does hash level match msg not the time token
node-ip-changed k3s-io/k3s/issues/4296 cluster connection data etcd expect focal k3s member reset store test ubuntu
join-token-refused k3s-io/k3s/issues/467 erro failed for node password validation
etcd-space-quota k3s-io/k3s/issues/4787 attempt caller endpoints etcd etcdserver exceeded logger mvcc retry retrying space ts
time-not-synced k3s-io/k3s/issues/5163 allocation before block certificate current expired initial panic perform services valid yet
resolv-conf-broken k3s-io/k3s/issues/5503 conf directory failedcreatepodsandbox k3s kubelet open over pod resolv sandbox such tmp
host-name-unresolved k3s-io/k3s/issues/60 agent cat containerd cri k3s listen log lookup rancher stream tcp user
join-token-refused k3s-io/k3s/issues/6054 contents duplicate enabling entry hostname k3s k3s-agent passwd password rancher rejected retrieve
kubeconfig-missing k3s-io/k3s/issues/6325 denied k3s k3s.yaml kubeconfig loading modify permission permissions rancher warn write yaml
kubelet-flag-removed k3s-io/k3s/issues/6565 agent config.yaml defined disable flag incorrect k3s k3s-agent provided rancher usage xeu
node-ip-changed k3s-io/k3s/issues/6845 certificate containerlogs default deployment for from get https kubectl logs server valid
iptables-backend-mismatch k3s-io/k3s/issues/7206 built chain due input insmod needs network_policy_controller.go panic perhaps policy router upgraded
kernel-config-missing k3s-io/k3s/issues/8015 controller directrouting false flannel gbp learning successful supported sync vni vxlan vxlan.go
disk-pressure k3s-io/k3s/issues/888 attempting completed ephemeral ephemeral-storage eviction eviction_manager.go initialization kubelet.go reclaim stats unused yet
storage-driver-unsupported k3s-io/k3s/issues/924 component coredns io.containerd.snapshotter.v1.overlayfs kuberuntime overlayfs rancher remote_runtime.go runpodsandbox snapshots snapshotter work workdir
memory-cgroup-disabled k3s-io/k3s/issues/9524 cgroup_enable cgroup_memory cmdline.txt fsck.repair num num_cgroups repair rootfstype rootwait serial0 subsys_name tty1
kubelet-cert-expired k3s-io/k3s/issues/9954 after authenticate authentication authentication.go certificate current expired k3s request valid verifying yet
bridge-address-conflict k3s-io/k3s-ansible/issues/378 coredns db8 don enter google google.com nslookup reached servers svc timed ufw
kernel-modules-extra-missing k3s-io/k3s-ansible/issues/419 br_netfilter directory found in module netfilter not
overlay-module-missing k3s-io/k3s-ansible/issues/53 all-namespaces combined containercreating helm io.containerd.snapshotter.v1.overlayfs provisioner restarts similar snapshots snapshotter traefik workdir
restricted-container-guest digitalis-io/k3s-on-prem-production/issues/5 create denied dev err failed kmsg kubelet open permission run to
module-renamed-or-merged kubernetes/kubernetes/issues/70304 determine feature_gate.go gate gates inside ipvs nf_conntrack_ipv4 others proxier.go server_others.go whether without
module-renamed-or-merged kubernetes/kubernetes/issues/97052 conntrack ignore inside ipv4 kube-proxy kube-system mounting nf_conntrack_ipv4 proxier proxier.go when without
memory-cgroup-disabled abelperezok/kubernetes-raspberry-pi-cluster-hat/issues/1 cgroup containermanager failed following memory mounted not start subsystem system to validation
cni-not-initialised kubernetes/community/issues/5339 acquire assigned cidr directrouting flannel gbp lease main.go registering vni vxlan vxlan.go
disk-pressure snowdrop/k8s-infra/issues/249 default-scheduler didn disk disk-pressure failedscheduling had node.kubernetes.io nodes pressure scheduler taint tolerate
kubelet-cert-expired snowdrop/k8s-infra/issues/260 admin.conf authority ca certs check-expiration expiration expired expires externally falling managed residual
swap-enabled zhuchuangang/k8s-install-scripts/issues/15 contained did disable fail fail-swap-on filename priority refused right specify swap swaps
kubelet-cgroup-driver-mismatch schoolofdevops/kubernetes-labguide/issues/10 cgroup cgroupfs different docker driver err from is kubelet misconfiguration run systemd
kubelet-cgroup-driver-mismatch alexellis/k8s-on-raspbian/issues/14 cgroupfs curl different equal healthz kubeadm kubelet-check misconfiguration refused server.go ssl xeu
selinux-denied ben1234560/k8s_PaaS/issues/38 bind denied emerg failed nginx permission to
iptables-binary-missing kubernetes/release/issues/1594 error for iptables iptables-legacy legacy not registered sbin setting update usr
disk-pressure canonical/k8s-snap/issues/1456 avail df disk-pressure efi efivarfs firmware had lxd node.kubernetes.io ns pressure taint
pids-limit m-lab/k8s-support/pull/459 do done echo exec fork resource sh temporarily ti true unavailable while
file-server-unreachable pires/kubernetes-vagrant-coreos-cluster/issues/317 cluster coreos mount.nfs nfs noatime nolock protocol requested transport udp vagrant vers
volume-claim-unbound kubernetes/website/issues/26943 default-scheduler failedscheduling hub immediate kubernetes.io nodes pending persistentvolumeclaims protection pvc scheduler unbound
not-root k8spacket/k8spacket/issues/89 cpu event inet memory nil panic perf permitted reader requests ring serving
inotify-limit-exhausted derailed/k9s/issues/1399 create failed files fsnotify grep kubectl logs many open processor too watcher
package-other-release mwarning/KadNode/issues/102 but depends installable is it not
tls-ca-untrusted openkaiden/kaiden/issues/1897 aarch64 certificate fedora issuer mirrors ok openssl peer repo ssh ssl verify
daemon-option-incompatible lework/kainstall/issues/55 check daemon error failed graphdriver initializing kernel option overlay2 override start unknown
clock-skew-tls kairen/kubeadm-ansible/issues/4 certificate check expired get has https is or server valid version yet
mount-not-shared kairos-io/kairos/issues/194 bpf but fs generate it kubelet mount mounted path shared spec sys
time-not-synced offensive-security/kali-arm-build-scripts/issues/138 another applied apt-get dists download inrelease kali kb lists rolling updates yet
iptables-backend-mismatch basecamp/kamal/pull/1762 add chain chain_add directory failed file iptables nf_tables no or such tables
admission-denied karmada-io/karmada/issues/3261 admission deployment fail kubeconfig label metadata policies require svc template validation webhook
package-other-release kasmtech/KasmVNC/issues/115 but dependencies depends following have installable is it not packages the unmet
containerd-config-invalid kata-containers/kata-containers/issues/4124 config config.toml containerd cri expect invalid io.containerd.x.vx key load plugin toml uri
cni-plugin-binary-missing kata-containers/kata-containers/issues/5731 assigned cni default-scheduler didn failedcreatepodsandbox failedscheduling flannel had node.kubernetes.io taint tolerate worker
containerd-not-running kata-containers/documentation/issues/350 connect containerd containerd.sock context deadline dial exceeded failed run sock to
oom-killed kata-containers/runtime/issues/1310 adj gfp gfp_mask invoked killer mems mems_allowed nodemask oom-killer oom_score_adj score synchronize
docker-socket-permission kata-containers/tests/issues/3847 dial docker.sock fdocker fdocker.sock frun fvar got permission post socket trying unix
package-other-release LionSec/katoolin/issues/131 caused dependencies depends following generated have held may packages resolve udev unmet
systemd-unit-bad-path karmab/kcli/issues/663 cpu executable locate min preset rwxr rwxr-xr-x since spawning step us vendor
br-netfilter-missing karmab/kcli/issues/769 br_netfilter bridge bridge-nf-call-iptables call flannel kube-flannel main.go netfilter proc stat sys tail
virtualisation-off HoShiMin/Kernel-Bridge/issues/50 bios by could disabled dmesg insert kvm modprobe msr operation supported tail
compose-not-installed grafana/killercoda/issues/259 command compose docker help is not see up
iptables-version-mismatch squat/kilo/issues/402 caller chains component exists incompatible nf_tables nft rule rules tables tool ts
ssh-key-refused kimown/kimown.github.io/issues/58 authentication debug1 ecdsa method modes offering packet private publickey reply rsa we
coredns-loop kubernetes-sigs/kind/issues/1975 coredns detected fatal for hinfo https loop plugin plugins query see zone
time-not-synced kubernetes-sigs/kind/issues/2166 before certificate cluster cluster-info current debug dump expired kind problems valid yet
inotify-limit-exhausted kubernetes-sigs/kind/issues/2399 device failed file left log no on pods run space var watch
cgroup-not-mounted kubernetes-sigs/kind/issues/2440 cgroup-root cgroup2 cpuacct cpuset doesn nodev noexec nosuid relatime rw tmpfs unified
module-not-loaded kubernetes-sigs/kind/issues/3170 cni comment destination dnat hostport pod_workers.go portmap ports sandbox skipping syncing workers
inotify-limit-exhausted kubernetes-sigs/kind/issues/3405 admission fsnotify ingress kubeconfig many might namespaces neither nor secret secrets watcher
kubelet-cert-expired kubernetes-sigs/kind/issues/3492 background bootstrap bootstrap-kubelet.conf bootstrap.go existing expired kubeconfig kubelet.service kubeletversion part run.go server.go
kernel-keys-quota kubernetes-sigs/kind/issues/3806 could create disk exceeded key not quota session
builtin-module-not-detected kubernetes-sigs/kind/issues/61 ce cgroups cgroups_memory configs cpuacct cpuset devices freezer graph parse printing systemverification
unsupported-kernel-wsl kubernetes-sigs/kind/issues/707 agent chain ensure kind masq masquerade match nat panic rule target that
lib-modules-not-mounted apprenda/kismatic/pull/978 begin cleanup d-bus dbus family fixed ip_vs ipvs kmod_search_moddep loadbalancing possible until
dns-resolver-failing docker-archive-public/docker.kitematic/issues/2992 dial get http https lookup message read registry registry-1.docker.io tcp timeout udp
raid-degraded kiwix/operations/issues/514 array creation devices gb gib persistent size superblock total update used working
iptables-backend-mismatch k3s-io/klipper-lb/issues/77 eq extension fetch generation int iptables-save ln revision save term xtables xtables-legacy-multi
builtin-module-not-detected k3s-io/klipper-lb/issues/80 defaulted eq extension int iptables-save ln revision save term traefik xtables xtables-legacy-multi
iptables-raw-table-missing umeiko/KlipperPhonesLinux/issues/44 connectivity dport drop external filtering lo loopback mysql networking prerouting programming raw
systemd-unit-user-missing KlipperScreen/KlipperScreen/issues/22 at credentials determine home process scripts spawning start step such systemd user
webhook-unreachable knative/serving/issues/13045 call calling context deadline defaulting exceeded internal post serving svc timeout webhook
snap-docker-confinement moghtech/komodo/issues/909 compose directory file lib no open or snapd such var yaml
registry-auth-or-name kubernetes/kompose/issues/1510 access denied desc exist login may pull repository requested require resource rpc
etcd-space-quota kubernetes/kops/issues/4005 custom database etcdserver exceeded for kubelet manager mvcc pod space status update
lib-modules-not-mounted kubernetes/kops/issues/4544 dep family fixed ip_vs ipvs kmod_search_moddep libkmod.c loadbalancing moddep modules.dep.bin possible until
systemd-unit-bad-path kubernetes/kops/issues/4747 application docker.service engine entered environment files load resources result state task unit
dkms-build-failed korvahannu/arch-nvidia-drivers-installation-guide/issues/37 arch1 arch1-2 bad consult depmod dkms drm make.log no-depmod nvidia return uvm
inotify-limit-exhausted openkruise/kruise/issues/989 cert files goroutine many new panic ready setup too wait watcher webhook
smb-dialect-mismatch cifsd-team/ksmbd/issues/176 cifs dialect e.g handle kern manual mount.cifs negotiate page refer smb2 vers
cni-not-initialised ivanfioravanti/kubernetes-the-hard-way-on-azure/pull/27 cni false get initialized kubectl message networkpluginnotready networkready nodes plugin reason returns
arch-mismatch-exec-format kubernetes-up-and-running/kuard/issues/34 back-off backoff default-scheduler demo gcr gcr.io machine present prod pulled restarting standard_init_linux.go
swap-enabled redhat-nfvpe/kube-ansible/issues/122 adjust ansible ansible-playbook doing flight intended know playbook pre-flight settings uses what
selinux-overlay-kernel-too-old redhat-nfvpe/kube-ansible/issues/198 boot disable either enabled false graph into newer overlay2 selinux selinux-enabled supported
bridge-nf-call-disabled redhat-nfvpe/kube-ansible/issues/6 beta bridge-nf-call-iptables clusters contents doing flight join know pre-flight production token what
conntrack-table-full kubernetes-retired/kube-aws/pull/476 conntrack dropping full nf_conntrack packet table
ipvs-modules-missing kubernetes-retired/kube-aws/issues/977 executable family fixed ip_vs ipvs kube-proxy loadbalancing native possible proxy until work
preflight-program-missing kubernetes-retired/contrib/issues/1816 conntrack exec executable file found looking of path proxier proxier.go return with
cni-plugin-binary-missing caicloud/kube-ladder/issues/27 cbr0 cni cni.go coredns deleting desc flannel networkplugin plugin portmap remote remote_runtime.go
privileged-port hjacobs/kube-resource-report/issues/146 bind denied emerg failed kube kubectl logs nginx permission report resource to
xtables-lock-held cloudnativelabs/kube-router/issues/1057 aborting another currently dirty holding iptables-restore lock network_policy_controller.go router sync want xtables
nft-ruleset-xtables-compat cloudnativelabs/kube-router/issues/1588 filter incompatible iptables is nf_tables nft table tables tool use
builtin-module-not-detected cloudnativelabs/kube-router/issues/311 amd64 bridge debian enable k8s netfilter policies proxy smp source work x86_64
ipset-module-missing cloudnativelabs/kube-router/issues/775 chain dst masquerade match match-set nat postrouting router src target that wait
ipvs-modules-missing kube-vip/kube-vip/issues/506 are ensure ipvs kernel kube kubectl level loaded logs modules netlink receive
module-not-loaded jtblin/kube2iam/issues/375 change initialize insmod legacy modules nat need needs perhaps proxy table upgraded
cni-not-initialised kubernetes/kubeadm/issues/1031 cni config false message network networkpluginnotready networkready plugin ready reason runtime uninitialized
coredns-loop kubernetes/kubeadm/issues/1162 coredns detected hinfo loop md5 more plugin reload seen than twice xxx
proxy-misconfigured kubernetes/kubeadm/issues/1201 amd64 apiserver gcr handshake k8s k8s.gcr.io kube net ping pull timeout tls
join-token-refused kubernetes/kubeadm/issues/1510 authentication certificates certs cipher download downloading execution phase plane prepare provided secret
kubelet-cert-expired kubernetes/kubeadm/issues/1651 apiserver apiserver-etcd-client certificate client etcd expired failure has loading the
node-ip-changed kubernetes/kubeadm/issues/2016 bytes getting icmp kubelet_node_status.go nodes po retry right seq specify ttl updating
port-in-use-preflight kubernetes/kubeadm/issues/2146 cgroupfs checks cri flight follow guide isdockersystemdcheck kubernetes.io phase pre pre-flight recommended
port-in-use-preflight kubernetes/kubeadm/issues/2218 control-plane controlplane follow guide higher ignore-preflight-errors ignored isdockersystemdcheck know non-fatal recommended settings
proxy-misconfigured kubernetes/kubeadm/issues/2336 adjust configs gcr intended k8s.gcr.io lead malfunctional pod-network-cidr ranges settings unauthorized uses
proxy-misconfigured kubernetes/kubeadm/issues/2370 apis controller ensure exists getting k8s kubelet.go lease namespaces read retry timeout
kubeadm-resources kubernetes/kubeadm/issues/2479 advertise apiserver-advertise-address follow guide higher ignore-preflight-errors isdockersystemdcheck know less minimum non-fatal recommended
cri-socket-wrong kubernetes/kubeadm/issues/2576 compiler cri-socket crio crio.sock dockershim dockershim.sock gitcommit higher multiple select sockets trace
kubelet-cgroup-driver-mismatch kubernetes/kubeadm/issues/2605 cgroup cgroupfs different generic gnu kubelet misconfiguration server.go smp ubuntu uname x86_64
sandbox-image-unpullable kubernetes/kubeadm/issues/2607 attempt etcd gcr head k8s k8s.gcr.io manifests next pause podsandboxmetadata runpodsandbox uid
cri-socket-wrong kubernetes/kubeadm/issues/2833 cri-dockerd.sock crictl crio crio.sock dialing dockershim dockershim.sock listing podsandboxid remote_runtime.go settings should
sandbox-image-unpullable kubernetes/kubeadm/issues/2851 handshake head k8s kubelet.service manifests pause reference registry.k8s.io remote_runtime.go runpodsandbox sandbox unpack
kubelet-cert-expired kubernetes/kubeadm/issues/2852 after amd64 certificate clean compiler current expired gitcommit node2 platform valid yet
registry-unreachable kubernetes/kubeadm/issues/2936 aliyuncs artifacts hangzhou k8s-artifacts-prod kube-apiserver pause prod pullimage recommended registry.cn-hangzhou.aliyuncs.com registry.k8s.io remote_image.go
port-in-use-preflight kubernetes/kubeadm/issues/3013 cidr doing flight higher ignore ignore-preflight-errors know non-fatal pod-network-cidr pre-flight trace what
br-netfilter-missing kubernetes/kubeadm/issues/312 addon bridge-nf-call-iptables call contents filecontent forward ip_forward ipv4 kube-proxy kubeadm proxy skip
port-in-use-preflight kubernetes/kubeadm/issues/339 authorization beta clusters flight netstat pre pre-flight production rbac scheduler tcp6 token
kubelet-cert-expired kubernetes/kubeadm/issues/581 an authenticate certificate due expired has or request the unable valid yet
kubelet-serving-cert-pending kubernetes/kubeadm/issues/591 age all-namespaces apiserver certificate condition containerlogs handshake kube-proxy namespaces pending received tls
swap-enabled kubernetes/kubeadm/issues/610 disable error init is kubeadm not on please running supported swap with
kubelet-cgroup-driver-mismatch kubernetes/kubeadm/issues/639 equal getsockopt healthy healthz isn kubelet-check like longer might plane pulled take
cri-socket-wrong kubernetes/kubeadm/issues/657 at check container cri dockershim dockershim.sock if running runtime sock unable var
sandbox-image-unpullable kubernetes/kubeadm/issues/684 desc gcr gcr.io google pause ping pulling remote remote_runtime.go runpodsandbox timeout xeu
kube-version-skew kairen/kubeadm-ansible/issues/61 cluster control higher kubeletversion lead malfunctional occurred plane preflight skew some than
daemon-flag-conflict kubernetes-retired/kubeadm-dind-cluster/pull/196 and are as both configure daemon.json directives flag following json specified unable
clock-skew-tls cookeem/kubeadm-ha/issues/44 ca certificate certs controlplane expired overrides phase po resources specified yaml yet
daemon-json-invalid ReSearchITEng/kubeadm-playbook/issues/98 beginning character configure daemon.json dockerd invalid json key looking object of string
join-token-refused luxas/kubeadm-workshop/issues/1 api cluster cluster-info configmap connect discovery id join kubeadm signed there token
cgroup-v2-unsupported buxiaomo/kubeasy/issues/12 cache containermanager data find get info kubelet kubelet.go memory rootfs start unable
memory-cgroup-disabled buxiaomo/kubeasy/issues/2 cgroup error following memory mounted not subsystem
metrics-api-missing easzlab/kubeasz/issues/1417 api apis available context controller deadline exceeded get https k8s metrics missing
coredns-loop easzlab/kubeasz/issues/355 coredns coredns-1.2.2 detected hinfo kube-system loop md5 plugin reload seen than twice
kubelet-not-initialised easzlab/kubeasz/issues/41 ca ca.crt client crt entered kubelet kubelet.service kubernetes load pki state unit
module-renamed-or-merged easzlab/kubeasz/issues/61 br_netfilter bridge-nf-call-ip6tables bridge-nf-call-iptables call forward ip6tables k8s net.ipv4.ip_forward netfilter stat sysctl sysctl.d
clock-skew-tls easzlab/kubeasz/issues/922 certificate connect expired has is not or server the unable valid yet
inotify-limit-exhausted apecloud/kubeblocks/issues/8460 continue count defaulted empty eq fsnotify many metrics redis retrieved skipping watcher
privileged-port kubecost/kubecost/issues/413 bind directive emerg ignored master nginx nginx.conf only permission privileges sense warn
cgroup-driver-mismatch aenix-io/kubefarm/issues/5 cgroup cgroupfs different docker driver failed from is kubelet misconfiguration run systemd
kernel-config-missing Kubeinit/kubeinit/issues/412 cmd command_failed firewall firewall-cmd internal nftables operation python python-nftables reload rule supported
preflight-program-missing kubesphere/kubekey/issues/160 checks doing fileexisting flight ignore ignore-preflight-errors know non-fatal phase pre pre-flight what
cri-socket-wrong kubesphere/kubekey/issues/1642 certs crio crio.sock deploy endpoints field higher multiple phase trace upload wish
cgroup-driver-mismatch kubernetes/kubelet/issues/9 activating auto auto-restart drop-in full hint kubelet.service kubernetes.io lines server.go show were
kubeadm-resources kubermatic/kubeone/issues/2755 cpus doing ignore ignore-preflight-errors know less mb mem minimum non-fatal phase what
inotify-limit-exhausted kubermatic/kubermatic/issues/7490 events files goroutine inotify inotify_init lock many server.go tmp too watcher watching
kubelet-cert-expired kubernetes/kubernetes/issues/102556 admin.conf apiserver-etcd-client authenticate authentication authentication.go authority ca check-expiration expiration expires externally residual
inotify-limit-exhausted kubernetes/kubernetes/issues/10421 cgroup fs inotify inotify_add_watch left pods raw slice space system.slice volumes watch
inotify-limit-exhausted kubernetes/kubernetes/issues/104303 complete files go goroutine k8s kubernetes many output server.go src too workspace
node-ip-changed kubernetes/kubernetes/issues/10694 api certificate list metadata nodes pod pods reflector reflector.go services spec valid
node-ip-changed kubernetes/kubernetes/issues/108453 apis contact csi did getting k8s kubelet.go node1 refused right specify when
containerd-config-invalid kubernetes/kubernetes/issues/111591 cri desc err output remote remote_runtime.go rpc runtime runtime.v1alpha2.runtimeservice runtimeservice unimplemented v1alpha2
iptables-version-mismatch kubernetes/kubernetes/issues/112477 comment drop dropping firewall generated iptables-save kubernetes mark nf_tables packets save tables
kubelet-cert-expired kubernetes/kubernetes/issues/120890 apiserver authenticate authentication authentication.go cc expired kube-apiserver nil scheme sending switching yet
fs-mounted-readonly kubernetes/kubernetes/issues/12905 comm count entry ext4 ext4-fs fsck initial inode last len offset tree
disk-pressure kubernetes/kubernetes/issues/129616 attempting ephemeral ephemeral-storage eviction eviction_manager.go journalctl kubelet manager must pod reclaim storage
containerd-cri-disabled kubernetes/kubernetes/issues/131164 containerd.sock cri crictl desc endpoint fata ps rpc runtime.v1.runtimeservice runtimeservice unimplemented validate
selinux-denied kubernetes/kubernetes/issues/17645 both connecting controller couldn denied instead mysql open permission port temporary wordpress
conntrack-table-full kubernetes/kubernetes/issues/18604 conntrack dmesg dropping full nf_conntrack packet table
default-route-missing kubernetes/kubernetes/issues/23976 an interface ip kube kube-proxy master proxier proxy select server.go true userspace
conntrack-sysctl-readonly-in-netns kubernetes/kubernetes/issues/24295 conntrack conntrack.go hashsize intended nf_conntrack nf_conntrack_max parameters proxier proxier.go read-only tearing userspace
inotify-limit-exhausted kubernetes/kubernetes/issues/32526 dnsmasq dnsmasq.service files fs inotify instances many max max_user_watches proc too watches
conntrack-sysctl-readonly-in-netns kubernetes/kubernetes/issues/34820 conntrack conntrack.go hashsize max nf_conntrack nf_conntrack_max operation parameters setting supported sys write
disk-pressure kubernetes/kubernetes/issues/35017 describe disk diskpressure grep has kubectl kubelet node pressure true
preflight-program-missing kubernetes/kubernetes/issues/36301 check ebtables errors found in init kubeadm not path preflight system
iptables-backend-mismatch kubernetes/kubernetes/issues/40182 iptables iptables-legacy legacy present see tables them to use warning
clock-skew-tls kubernetes/kubernetes/issues/42791 bootstrap certificate cluster contents discovery endpoints expired join kubeadm signature valid yet
disk-pressure kubernetes/kubernetes/issues/45558 describe disk diskpressure evicted low message pressure reason resource true was yaml
disk-full kubernetes/kubernetes/issues/47526 age avail coreos df ec2 filesystem internal mounted ready size use used
swap-enabled kubernetes/kubernetes/issues/50373 cgroup-root cgroups-per-qos contained defaulting fail fail-swap-on filename partition per priority qos swaps
node-ip-changed kubernetes/kubernetes/issues/53509 certificate connect for is not server the to unable valid
mount-owner-fixed kubernetes/kubernetes/issues/54601 changing chown data kubectl logs of operation ownership permitted postgres postgresql var
memory-cgroup-disabled kubernetes/kubernetes/issues/54914 cgroups_memory config_cgroup_cpuacct config_cgroup_device config_cgroup_freezer config_cgroup_sched config_cgroups config_cpusets config_ipc_ns config_memcg config_namespaces config_net_ns config_pid_ns
lib-modules-not-mounted kubernetes/kubernetes/issues/55043 assuming begin cleanup inactive ip_vs kmod_search_moddep libkmod.c moddep others proxier.go server_others.go tearing
cni-not-initialised kubernetes/kubernetes/issues/55550 cni describe false kubectl message networkpluginnotready networkready plugin ready reason runtime uninitialized
ipvs-modules-missing kubernetes/kubernetes/issues/55864 assuming feature feature_gate.go gate gates iptables-restore ipvs kubeconfig loader others proxier server_others.go
xtables-lock-held kubernetes/kubernetes/issues/57428 another chmod configure configuring currently execstartpre helper holding lock rules want xtables
node-identity-mismatch kubernetes/kubernetes/issues/57518 as example initializing kube kube-proxy kube-system nodes proxier proxier.go proxy retrieve server.go
inotify-limit-exhausted kubernetes/kubernetes/issues/58081 cadvisor files goroutine init inotify inotify_init kubelet kubelet.go many open running too
node-ip-changed kubernetes/kubernetes/issues/58921 again certificate cluster cluster-info configmaps discovery join kubeadm namespaces public trying valid
kubelet-flag-removed kubernetes/kubernetes/issues/59312 dir flag network plugin unknown
builtin-module-not-detected kubernetes/kubernetes/issues/63801 feature_gate.go gate gates ip_vs ip_vs_rr ip_vs_sh ip_vs_wrr nf_conntrack_ipv4 server_others.go tearing whether wrr
port-in-use-preflight kubernetes/kubernetes/issues/64171 ca.crt crt discovery discovery-token-ca-cert-hash doing empty hash ignore-preflight-errors know non-fatal pki what
kubelet-not-initialised kubernetes/kubernetes/issues/65888 agent config.yaml feature feature_gate.go gate gates kubelet.service kubernetes map read server.go yaml
kubelet-cert-expired kubernetes/kubernetes/issues/65991 bootstrap bootstrap.go cert existing expired generate kubeconfig pair part pem pki store
disk-pressure kubernetes/kubernetes/issues/66151 describe evicted kubectl low message node on pod reason resource was web
proxy-misconfigured kubernetes/kubernetes/issues/66997 awaiting canceled client.timeout exceeded gcr headers k8s k8s.gcr.io pause pull timeout waiting
br-netfilter-missing kubernetes/kubernetes/issues/67431 bridge bridge-nf-call-iptables call contents exist filecontent forward ip_forward ipv4 kubeadm proc sys
conntrack-table-full kubernetes/kubernetes/issues/71261 conntrack conntrack.go dmesg dropping full max nf_conntrack nf_conntrack_max packet setting table to
iptables-backend-mismatch kubernetes/kubernetes/issues/71305 chain ensure exists insmod kube-proxy nat needs perhaps proxier proxier.go services upgraded
sandbox-image-unpullable kubernetes/kubernetes/issues/72295 aliyuncs desc format google hangzhou kuberuntime pause reference registry registry.cn-hangzhou.aliyuncs.com remote remote_image.go
cri-socket-wrong kubernetes/kubernetes/issues/73189 container-runtime docker-containerd.sock endpoint flag flags remote remote_runtime.go runtime.v1alpha2.runtimeservice runtimeservice server.go unimplemented v1alpha2
disk-pressure kubernetes/kubernetes/issues/74169 attempting ephemeral ephemeral-storage etcd eviction eviction_manager.go kube-system manager must pods reclaim unit
mount-handle-stale kubernetes/kubernetes/issues/75918 backups changed expected got handle kubernetes.io nfs responding stale svc timed volumes
pids-limit kubernetes/kubernetes/issues/79466 bin du exec failed filesystem fork resource stats temporarily to unavailable usr
inotify-limit-exhausted kubernetes/kubernetes/issues/8198 add cgroup cpu cpuacct device fs inotify inotify_add_watch left space sys watch
kubelet-not-initialised kubernetes/kubernetes/issues/82293 config config.yaml exited journalctl kubelet kubelet.service load main open read server.go yaml
pod-unschedulable kubernetes/kubernetes/issues/85625 default-scheduler describe didn failedscheduling had master nodes over roles scheduler taints tolerate
join-token-refused kubernetes/kubernetes/issues/86936 cert cluster-info control-plane created discovery discovery-token-ca-cert-hash expired hash join plane token xxxxx
kubelet-cgroup-driver-mismatch kubernetes/kubernetes/issues/87918 cgroupdriver different json-file kubelet.go log-driver log-opts max-size misconfiguration native.cgroupdriver pkg reflector reflector.go
etcd-data-corrupt kubernetes/kubernetes/issues/88574 caller db.go doesn etcd exist find index member snap snapshot ts warn
module-renamed-or-merged kubernetes/kubernetes/issues/89327 conntrack directory found in ipv4 lib modprobe module modules nf_conntrack_ipv4 not warning
sandbox-image-unpullable kubernetes/kubernetes/issues/90326 assign gcr head k8s k8s.gcr.io lookup manifests pause reference remote_runtime.go runpodsandbox unpack
cgroup-v2-unsupported kubernetes/kubernetes/issues/90710 cache containermanager data failed find get in info memory rootfs start unable
service-not-listening kubernetes/kubernetes/issues/90858 desc describe dial errimagepull localhost normal private pull pulling refused reg rpc
quota-exceeded kubernetes/kubernetes/issues/91320 busybox combined compute exceeded failedcreate forbidden high limited quota replicaset resources similar
disk-pressure kubernetes/kubernetes/issues/91600 calico calico-node ephemeral ephemeral-storage evicted exceeds its ki killing low normal stopping
ipvs-modules-missing kubernetes/kubernetes/issues/92033 adding cpu dns genuineintel ghz intel ipvs kube-system proxier proxier.go sync udp
kubelet-not-initialised kubernetes/kubernetes/issues/93616 config config.yaml gnu kubelet load open read server.go smp uname x86_64 yaml
memory-cgroup-disabled kubernetes/kubernetes/issues/94329 cgroups cgroups_memory cidr init kubeadm memory missing network pod pod-network-cidr sudo
registry-auth-or-name kubernetes/kubernetes/issues/95070 and container dns image in is kube pod pull start trying waiting
kubelet-cert-expired kubernetes/kubernetes/issues/96256 but certificate credentials currently expired initial kubelet_node_status.go necessary new restart retrieve transport
memory-cgroup-disabled kubernetes/kubernetes/issues/9837 api cannot container found memory mountpoint pod pod_workers.go skipping start syncing workers
kubelet-cert-expired kubernetes/kubernetes/issues/99645 background bootstrap bootstrap-kubelet.conf bootstrap.go certificate existing expired kubeconfig kubernetes part server.go stat
container-option-refused georgettica/kubernetes-bookmark-bar/issues/7 docker format help invalid reference run see
mount-helper-missing luxas/kubernetes-on-arm/issues/113 arguments cases codepage failedmount filesystems firstseen gitlab lastseen several subobjectpath superblock useful
systemd-override-outdated luxas/kubernetes-on-arm/issues/57 but cgroupdriver cgroupfs defined docker.sock execstart flag help native native.cgroupdriver overlay provided
systemd-unit-bad-path luxas/kubernetes-on-arm/issues/8 application engine entered environment hold hold-off off pre resources scheduling stopped task
containerd-cri-disabled mmumshad/kubernetes-the-hard-way/issues/304 create error failed get journalctl kubelet minutes remote rpc runtime since version
cni-plugin-binary-missing mmumshad/kubernetes-the-hard-way/issues/40 assigned clean cni coredns default-scheduler failedcreatepodsandbox killed loopback networkplugin normal portmap worker
sandbox-image-unpullable kelseyhightower/kubernetes-the-hard-way/issues/643 describe failedcreatepodsandbox gcr head k8s k8s.gcr.io manifests pause reference sandbox timeout unpack
kubeconfig-missing kelseyhightower/kubernetes-the-hard-way/issues/807 command config directory err file invalid kubeconfig kubelet lib loading read var
volume-claim-unbound kubesphere/kubesphere/issues/1539 has immediate persistentvolumeclaims pod repeated unbound
kubelet-cert-expired kubesphere/kubesphere/issues/2958 all all-namespaces certificate connect expired get has kubectl namespaces pod valid yet
kubelet-cert-expired kubesphere/kubesphere/issues/6185 after certificate current expired has is not or time valid yet
daemon-flag-conflict kubernetes-sigs/kubespray/issues/1473 and are as both configure daemon.json directives flag following json specified unable
oom-killed kubernetes-sigs/kubespray/issues/1936 adj dump gfp gfp_kernel gfp_mask invoked killer nodemask oom-killer oom_score_adj reader score
module-renamed-or-merged kubernetes-sigs/kubespray/issues/6934 color fedora hat id_like like nf_conntrack_ipv4 os-release pretty pretty_name redhat rhel version_id
kubelet-flag-removed kubernetes-sigs/kubespray/issues/8924 error failed flag kubelet network parse plugin to unknown
volume-claim-unbound kubevious/kubevious/issues/53 age default-scheduler describe events failedscheduling immediate mysql nodes persistentvolumeclaims reason scheduler unbound
ipv6-disabled-kernel kubevirt/kubevirt/issues/10857 all conf configure err forwarding ipv6 net network open proc setup sys
swap-enabled kubevirt/kubevirt/issues/478 disable exited fail fail-swap-on failure kubelet kubelet.service main please set supported swap
selinux-overlay-kernel-too-old kubicorn/bootstrap/pull/9 begun defined-by devel either freedesktop into listinfo lists.freedesktop.org mailman newer selinux-enabled systemd-devel
snap-docker-confinement cyberark/KubiScan/issues/44 add can client crt denied erro minikube open permission profiles root tar
inode-exhausted ipfs/kubo/issues/3444 cgroup df ifree inodes iuse iused lock mounted shm tmpfs udev vda1
bridge-address-conflict cloudfoundry-incubator/kubo-deployment/issues/350 describe endpoints grep kubectl kubernetes max ms packets svc to
kubeconfig-missing eip-work/kuboard-press/issues/2 connection did host localhost or port refused right server specify was you
registry-rate-limit suxess-it/kubriX/issues/1075 copy httpreadseeker increase increase-rate-limit many rate reached registry-1.docker.io requests toomanyrequests unauthenticated www.docker.com
registry-auth-or-name kunickiaj/kudu-docker/issues/7 https incorrect latest manifests password pull registry registry-1.docker.io tag unauthorized username using
kube-object-missing matt-deboer/kuill/issues/83 auth certs describe kube kube-system mountvolume mountvolume.setup pod proxy secrets setup volume
stale-running-kernel pihomeserver/Kupiki-Hotspot-Script/issues/131 again checking distribution hostapd kmod_search_moddep libkmod.c moddep next old raspbian reboot should
missing-tun-device pihomeserver/Kupiki-Hotspot-Script/issues/14 find interface to tun0 unable
rfkill-blocked pihomeserver/Kupiki-Hotspot-Script/issues/205 activating answers bound bring kill last possible rtnetlink seconds something wlan0 wrong
ipvs-modules-missing replicatedhq/kURL/pull/4298 adding binary cloud curl instance ip_vs ip_vs_rr ip_vs_sh ip_vs_wrr occurred put wrr
kubelet-flag-removed replicatedhq/kURL/pull/4451 agent container-runtime err flag kubelet kubelet.service kubernetes parse run.go runtime started stopped
module-renamed-or-merged replicatedhq/kURL/issues/5057 conntrack disabled docs ipv4 man min modules nf_conntrack_ipv4 preset static systemd-modules-load.service vendor
module-signature-rejected OpenMPDK/KVSSD/issues/6 available core generic gnu insert insmod key may required smp uname x86_64
apt-lock-or-broken http://www.kwangsiklee.com/2017/04/page/11 correct dependencies depends desktop going might python3 recommends specify these unmet want
libc-mismatch luca-tubiana/KymoKnot/issues/1 by found glibc libm libm.so.6 not required version
dkms-build-failed l-n-s/wireguard-install/pull/42 amd64 delete dev device find ip link modprobe module modules wg0 wireguard
boot-kernel-not-updated L4STeam/linux/issues/12 directory fatal found generic in lib modprobe module modules not sch sudo
kernel-config-missing libretro/Lakka-LibreELEC/issues/144 directory fatal found in lib modprobe module modules not
smb-dialect-mismatch libretro/Lakka-LibreELEC/issues/242 failed media mount mounting nas not on operation storage supported
dns-stub-conflict-port-53 RyanEwen/lan-cache-docker/issues/21 address as compose dnsmasq docker-compose host ip listening logs port socket use
mount-owner-fixed laradock/laradock/issues/1007 changing chown lib mysql not of operation ownership permitted var
map-count-too-low laradock/laradock/issues/1699 areas count elasticsearch increase laradock least low max ps too virtual vm.max_map_count
port-already-allocated laradock/laradock/issues/180 bind bringing connectivity encountered external laradock mysql nginx programming project unexpected userland
selinux-denied laradock/laradock/issues/2252 data denied mkdir permission tls
port-already-allocated laradock/laradock/issues/319 allocated already bind bringing connectivity encountered endpoint external laradock nginx programming project
image-entrypoint-missing laradock/laradock/issues/973 attaching bin compose denied docker-compose exec fatal laradock local logs permission tini
inotify-limit-exhausted fritsvt/laravel-nuxt-authentication/issues/5 enospc error file for limit number of reached system watchers
kernel-config-missing xiaomi-latte-dev/xiaomi-latte-flash_tools/issues/1 backing btrfs configure fs graph hello hello-world overlay podman share unsupported world
package-source-refused jesseduffield/lazygit/issues/600 apt-secure bionic creation dists launchpad longer manpage ppa ppa.launchpad.net secure securely therefore
privileged-port Berny23/LD-ToyPad-Emulator/issues/231 address denied er errno event events index listen permission port syscall unhandled
stale-running-kernel https://learningpatterns.me/posts/2018-10-16-arch-block-devs/ bus crypt drive flash hub mountpoint nvme0n1 nvme0n1p1 nvme0n1p3 part ro swap
kernel-config-missing coolsnowwolf/lede/issues/4196 addrtype chain debu dst dst-type initializing inject prerouting program received signal terminated
fs-mounted-readonly coolsnowwolf/lede/issues/6147 blk critical ext4-fs ext4_journal_check_start journal logical opcode phys phys_seg remounting sector seg
dkms-build-failed systemofapwne/leetmouse/issues/30 arch1 arch1-1 bad consult depmod dkms make make.log more no-depmod return x86_64
lib-modules-not-mounted mqliang/libipvs/issues/4 can change dep generic ip_vs message modinfo modprobe modules modules.dep open panic
address-pool-exhausted moby/libnetwork/issues/1101 done echo localdefault none null parse pool predefined seq space subpool workspace
restricted-container-guest moby/libnetwork/issues/405 forward forwarding ip ip_forward ipv4 only open proc read read-only setup sys
address-pool-exhausted moby/libnetwork/issues/779 btrfs dhcp firewalld localdefault metric parse predefined proto soon subpool tun0 usage
privileged-port LibrePhotos/librephotos-docker/issues/110 bind denied emerg failed kubectl logs nginx permission proxy to
kernel-config-missing libreswan/libreswan/issues/2188 dump esp ipsec networkmanager nftables nss pam pluto pthread secrets xfrm xfrmi
ipv6-disabled-kernel libreswan/libreswan/issues/337 abort assertion bypass crypto disable_ipv6 esp flow included nss pluto xfrm xfrmi
apt-lock-or-broken kubealex/libvirt-k8s-provisioner/issues/11 another by changed failed false fatal held is k8s msg process yum
docker-socket-permission lightdash/lightdash/issues/3138 at connect couldn daemon docker error http is it localhost running to
rootless-prerequisite-missing lima-vm/lima/issues/3526 checking common executable getting getting-started gid messages newuidmap parent rootless rootlesskit setuptool
module-signature-rejected jtsylve/LiME/issues/103 available could format insert insmod key mem module path required sudo tmp
file-not-executable myriadrf/LimeSuite/issues/283 command found install install.sh ls not sudo
iptables-backend-mismatch linkerd/linkerd2/issues/9053 aborting argument fetch firewall generation id iptables-nft-save nf_tables nft rule save tables
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
firmware-missing raphael/linux-samus/issues/178 direct dmesg failed firmware for found iwlwifi load no suitable ucode with
kernel-config-missing raphael/linux-samus/issues/192 error filesystem is kernel not squashfs supported this uses xz
firmware-missing linux-surface/linux-surface/issues/1629 detected direct firmware found intel iwlwifi load mhz no required suitable ucode
secure-boot-refused jakeday/linux-surface/issues/575 boot first has initial invalid kernel load loading need signature vmlinuz you
firmware-missing linux-surface/linux-surface/issues/715 bytes direct dmesg drm enabling finished firmware grep load loaded loading restricted
module-signature-rejected linux-surface/linux-surface/issues/906 by could error insert key modprobe not rejected service sudo vboxdrv was
kernel-config-missing jakeday/linux-surface/issues/330 controller initializing instance iptables kernel nat needs network obtaining perhaps upgraded your
stale-running-kernel linux-surface/kernel/issues/10 could depmod description fatal kernel modules name open search such uname yay
secure-boot-refused Frogging-Family/linux-tkg/issues/1176 bad error first kernel load need shim signature the to you
kernel-config-missing oracle/linux-uek/issues/41 boot config flow grep is not set table uname
initramfs-too-large linuxkit/linuxkit/issues/3490 direct disabling gb handle initrd linuxkit mapping needed pages swapper syncing tainted
docker-chains-flushed knadh/listmonk/issues/1577 chain dnat enable match nat return rule setup skip tables target wait
module-loading-disabled lkrg-org/lkrg/issues/116 api blacklist cmdline denied first lkrg modprobe module obj old pid verbose
boot-partition-full lkrg-org/lkrg/issues/194 boot copy generating generic img initrd install left processing space triggers writing
dkms-build-failed lkrg-org/lkrg/issues/216 consult correct depmod dkms generated headers lkrg make make.log missing no-depmod sure
module-signature-rejected lkrg-org/lkrg/issues/248 could error insert insmod lkrg module not operation output permitted sudo
kernel-modules-extra-missing sctp/lksctp-tools/issues/36 aarch64 arm centos cu el7 libc libc.so.6 protocol redhat redhat-release release socket
file-descriptor-limit MatchbookLab/local-persist/issues/20 accept files http local many open plugins retrying run sock too unix
mount-owner-fixed MatchbookLab/local-persist/issues/50 bringing chown encountered errors files jane media operation permitted project volume web
runc-version-broken lockc-project/lockc/issues/178 error lookup notify runc seccomp symbol undefined
docker-socket-permission Logimethods/docker-jenkins/issues/1 dial docker.sock fdocker fdocker.sock frun fvar got json permission ps socket trying
kernel-modules-extra-missing longhorn/longhorn/issues/12317 br_netfilter directory fatal found iptable iptable_nat lib modprobe module modules nat netfilter
fs-mounted-readonly longhorn/longhorn/issues/12470 aborted aborting buffer ext4-fs ext4_journal_check_start ino journal logical lost nfsd pages sda
deleted-files-held-open longhorn/longhorn/issues/1339 avail deleted df du head img longhorn lsof mounted nvme0n1 rancher reg
nfs-statd-not-running longhorn/longhorn/issues/1346 backup either keep locking locks longhorn mounts nfs nfs4 nolock rpc.statd statd
mount-helper-missing longhorn/longhorn/issues/1799 cifs describe e.g helper kubernetes.io might nfs option pods program several volumes
kernel-config-missing longhorn/longhorn/issues/2457 desc describe failedmount incorrect internal mount.nfs mountvolume mountvolume.setup nfs option specified volume
fs-module-missing longhorn/longhorn/issues/4231 arguments csi internal kubernetes.io mount.nfs mounting mountvolume nfs plugins soft vers volume
inode-exhausted longhorn/longhorn/issues/4508 acpi df firmware hosts ifree inodes iuse iused sda1 secrets serviceaccount tmpfs
restricted-container-guest litespeedtech/ls-cloud-image/issues/22 adding blob command_failed family firewalld ftp helper inet nftables protocol python-nftables success
bind-source-wrong localstack/lstk/issues/175 creating docker.sock me mkdir mount operation path sock source supported users while
restricted-container-guest ltsp/ltsp/issues/70 dep generic kmod kmod_search_moddep libkmod libkmod.c loop max moddep modules.dep.bin part search
kernel-config-missing cilium/little-vm-helper-images/pull/40 couldn directory err execute iptables iptables-restore legacy load match recent restore such
iptables-legacy-removed cilium/little-vm-helper-images/issues/966 bridge chain controller dockerd initializing instance ip_tables nat obtaining register tables wait
restricted-container-guest lxc/lxc/issues/1867 crw crw-rw-rw dev fuse fusermount ls mount operation permitted point sshfs tmp
cgroup-v2-unsupported lxc/lxc/issues/3183 cgroup cgroup2 exiting filesystems fs nodev noexec nosuid permitted relatime rw sys
file-immutable lxc/lxc/issues/3185 delete dir foo inappropriate ioctl lxc permitted rmdir rootfs storage tools utils
cgroup-v2-unsupported lxc/lxc/issues/4072 api at cgroup failed filesystems fs mount not operation permitted sys systemd
missing-tun-device lxc/lxc/issues/4123 create createtun dev device does exist failed net not to tun tun0
runc-version-broken lxc/lxc/issues/4630 containerd.io during hello hello-world net.ipv4.ip_unprivileged_port_start oci reopen runc shim sysctl task unprivileged
restricted-container-guest lxc/lxc/issues/524 dep insmod kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin needs perhaps search upgraded
restricted-container-guest lxc/lxc/issues/80 device first found fuse modprobe not try
mtu-mismatch canonical/lxd/issues/11063 alpn ca-certificates.crt cafile capath certificates certs closing githubusercontent offering raw.githubusercontent.com tlsv1 tlsv1.3
apparmor-broken canonical/lxd/issues/13389 apparmor audit canonical inside jailing lxd notes pivot pivot_root rev snapd tracking
lxc-nesting-missing canonical/lxd/issues/2136 base denied lxc more mounts need permission security setup shared show test
restricted-container-guest canonical/lxd/issues/2321 br_netfilter ipt iptable iptable_nat kmod_search_moddep libkmod.c moddep nf_conntrack nf_conntrack_ipv4 nf_nat xt_conntrack xt_nat
restricted-container-guest canonical/lxd/issues/2544 denied failed kernel permission proc sys sysctl systemd to write
restricted-container-guest canonical/lxd/issues/2825 br_netfilter dep graphdriver kmod_search_moddep libcontainerd libkmod libkmod.c moddep modules.dep.bin prior search swap
restricted-container-guest canonical/lxd/issues/3723 apparmor check denied docker-default if permission profile profiles security sys was web
lxc-nesting-missing canonical/lxd/issues/3863 auto automatic calling flags launch lxc lxd mounting mounts onto utils x86_64-linux-gnu
restricted-container-guest canonical/lxd/issues/4249 failed not ntp operation permitted
restricted-container-guest canonical/lxd/issues/4313 canceled context data denied erro hugepages kernel open permission response sys waiting
restricted-container-guest canonical/lxd/issues/6013 dev exception exited kmsg kubelet kubelet.go kubelet.service listen oom open server.go watcher
restricted-container-guest canonical/lxd/issues/608 docker.sock down due fata graphdriver job listening lxc permission serveapi shutting unix
lxc-nesting-missing canonical/lxd/issues/7065 apparmor audit beta bind comm flags lxd noatime remount ro unit-root wordpress
deleted-files-held-open canonical/lxd/issues/7538 console dbus deleted field lsof lxc lxd reg shutdown snap syslog unattended
lxc-nesting-missing canonical/lxd/issues/8252 apparmor audit comm flags lxd namespacing profile rw snap spawning srcname unit-root
cgroup-v2-unsupported canonical/lxd/issues/9228 acl blkid elfutils gcrypt gnutls idn ima libcryptsetup smack sysvinit utmp xz
conntrack-sysctl-readonly-in-netns justmeandopensource/kubernetes/issues/144 conntrack conntrack.go hashsize ips max nf_conntrack nf_conntrack_max parameters retrieved run.go server.go write
zfs-pool-not-imported lxc/lxd-pkg-ubuntu/issues/32 another at can import last pool previously storage use was zfs zpool
kernel-config-missing avafinger/bananapi-zero-ubuntu-base-minimal/issues/7 dev directory errno fatal modprobe module modules net open such tap tun
loaded-module-stale illinois-scicomp/machine-shop-maintenance/issues/60 driver failed initialize library mismatch nvidia nvidia-smi nvml smi to version
loaded-module-stale illinois-scicomp/machine-shop-maintenance/issues/70 architecture description dpkg gcc hold ii management mismatch nvidia-smi nvml nvrm smi
virtualisation-off foxlet/macOS-Simple-KVM/issues/252 access could directory grep initialize kernel kvm lsmod module qemu such system
file-not-executable foxlet/macOS-Simple-KVM/issues/459 bash command denied found not permission sudo
builtin-module-not-detected maemo-leste/image-builder/pull/1 error etc found init init.d modinfo module not start zram
kernel-config-missing maemo-leste/bugtracker/issues/295 cannot dev directory due errno exiting fatal net open such tap tun
iptables-binary-missing mailcow/mailcow-dockerized/issues/3674 command found iptables line not update
docker-chains-flushed mailcow/mailcow-dockerized/issues/4018 bridge chain couldn filter forward help legacy mailcow more program target wait
nft-native-rules-in-iptables-table mailcow/mailcow-dockerized/issues/5847 incompatible ip6tables is nat nf_tables nft table tables tool use
port-already-allocated mailcow/mailcow-dockerized/issues/808 address already connectivity creating endpoint external listen mailcow nginx programming proxy userland
compose-file-invalid mailcow/mailcow-dockerized/issues/246 build compose docker-compose format invalid mailcow option port ports pull unknown version
restricted-container-guest jirislav/mailinabox/issues/14 builtin conntrack ftp libkmod libkmod.c lookup_builtin_file modules.builtin.bin nf_conntrack_ftp nf_nat_ftp problem ufw ufw-init
restricted-container-guest mail-in-a-box/mailinabox/issues/680 alias builtin dns installing ip6 ip6_tables kmod libkmod libkmod.c lookup modules.builtin.bin owned
bridge-address-conflict Mailu/Mailu/issues/3812 address compose created creating default network one other overlaps pool response space
module-not-loaded mainsail-crew/MainsailOS/issues/216 config could dev directory get grep i2c i2cdetect lsmod open raspi such
image-user-refused kOlapsis/maintenant/issues/17 and as container containers default has image pod root run spec will
arch-mismatch-exec-format codefactoryhu/manifest/issues/11 and desc errimagepull ghcr ghcr.io image manifest match platform pull rpc unpack
mount-busy manjaro/thus/issues/18 about busy cases chroot force lsof non-zero processes pts special umount useful
cri-api-version-mismatch flatcar/mantle/pull/408 containerd.sock cri desc endpoint implemented rpc run.go runtime.v1.runtimeservice runtimeservice unimplemented unix validate
docker-socket-permission trstringer/manual-approval/issues/105 docker.sock fdocker fdocker.sock fromimage frun fvar ghcr ghcr.io images manual post tag
stale-running-kernel maruos/maruos/issues/64 crw crw-rw-rw drwxr drwxr-xr-x exists la ls may mknod open total tun
dns-stub-conflict-port-53 poseidon/matchbox/issues/708 clients configured connecting dnsmasq dynamic managed nameserver resolv resolv.conf resolved resolver systemd-resolved
volume-owner-mismatch turt2live/matrix-dimension/issues/301 config config.yaml cp data denied ll logs ls opt permission rw-r yaml
memory-exhausted-thrashing mattshma/docs/issues/14 allocate cache cached fork free last login mem memory shared swap total
package-source-refused mattshma/docs/issues/30 apt-get because gpg inrelease no_pubkey pubkey public repo repository signatures signed verified
systemd-unit-bad-path goodrobots/maverick/issues/436 at entered exec exit-code exited node result spawning started state step unit
systemd-unit-bad-path crazygolem/maximal/issues/3 bin executable found lib local path sbin service system systemctl systemd usr
kernel-modules-extra-missing openebs/mayastor/issues/1383 azure directory fatal found in lib modprobe module modules not tcp
wireguard-module-missing MarkusMcNugen/docker-qBittorrentvpn/issues/158 access accessible answers delete interface link protocol rtnetlink wg0 wg0.conf wireguard world
build-context-incomplete nickpending/mcp-recon/issues/1 build cache calculate checksum compute dashboard desktop details key of ref solve
fs-mounted-readonly nettings/medianet/issues/27 creating exited failure files log main only output read read-only starting tmp
device-missing ghostserverd/mediaserver-docker/issues/4 adding bringing custom dev device encountered errors gathering information plex project while
fuse-daemon-gone trapexit/mergerfs/issues/417 at connected endpoint error in ip is libc not sp transport
module-not-loaded RMerl/asuswrt-merlin/issues/1529 chain dst iptables match match-set nat port prerouting redirect target that to-port
module-not-loaded RMerl/asuswrt-merlin.ng/issues/579 by chain iptables mangle mark match name port target that tproxy udp
cpu-instruction-unsupported meshtastic/web/issues/148 attaching exception family genuineintel glibc initial kb kvm mhz model processor yes
registry-auth-or-name relatedcode/Messenger/issues/231 access admin denied exist login may postgres pull repository requested require resource
kernel-config-missing siemens/meta-iot2050/issues/238 br_netfilter bridge bridge-nf-call-ip6tables bridge-nf-call-iptables call disabled ip6tables iptables modprobe module modules netfilter
kernel-modules-extra-missing OE4T/meta-tegra/pull/1311 always btrfs config.gz follow fu fuse fuse-overlayfs graph index overlayfs redirect storage-driver
webhook-unreachable metallb/metallb/issues/1669 apply calling config.yaml endpoints internal occurred post svc timeout webhook when yaml
file-descriptor-limit zodern/meteor-up/issues/1379 connecting crit failed files many open socket to too upstream while
metrics-api-missing kubernetes-sigs/metrics-server/issues/1025 api available error metrics node not pods top
metrics-api-missing kubernetes-sigs/metrics-server/issues/34 could find from get http kubectl pod requested resource server services top
systemd-workdir-inaccessible grafana-cold-storage/metrictank/issues/1805 at bin changing chdir directory journalctl requested spawning step such usr working
stale-running-kernel enterprisemediawiki/meza/issues/1161 base changed commands ensure insmod needs perhaps problem task ufw upgraded verbose
module-version-mismatch mfruba/kernel/issues/9 about disagrees dmesg drivers eu format insert insmod layout module_layout symbol wireless
kernel-config-missing mgksu/dockerd/issues/5 argument configured graceful graphdriver healthcheck initializing libcontainerd overlay overlay2 shutdown stopping storage-driver
kernel-modules-extra-missing canonical/microcloud/issues/143 add adding device eth0 fan id init ip link local map vxlan
memory-cgroup-disabled canonical/microk8s/issues/1691 be cgroup cluster enabled inspect is may memory microk8s not the warning
sandbox-image-unpullable canonical/microk8s/issues/2300 calico gcr head k8s k8s.gcr.io kuberuntime manifests pause reference sandbox timeout unpack
kubelet-flag-removed canonical/microk8s/issues/2771 cadvisor enable endpoints flag fu journalctl json kubelet microk8s parse server.go snap
kernel-modules-extra-missing canonical/microk8s/issues/3087 combined coredns directrouting gbp main.go registering similar subnet subnet.env vni vxlan vxlan.go
disk-pressure canonical/microk8s/issues/3143 age deployment df disk disk-pressure evicted node.kubernetes.io pending pressure ready restarts taints
host-name-unresolved canonical/microk8s/issues/3225 connection does hostname ip join microk8s node of refusing resolve the token
proxy-misconfigured canonical/microk8s/issues/344 failedcreatepodsandbox first gcr handshake head k8s.gcr.io like look manifests pause proxyconnect record
kernel-config-missing canonical/microk8s/issues/362 does filesystem fully image install microk8s mount snap snapd squashfs support type
host-module-not-loaded canonical/microk8s/issues/4362 all an args ceph csi format insert occurred rbd rook rook-ceph util
node-ip-changed canonical/microk8s/issues/4375 addon attempt backend checking dashboard dialing login microk8s secret upgrading verify xxxx
node-ip-changed canonical/microk8s/issues/5383 bash certificate input internal occurred post request sending tls tty valid verify
kubelet-flag-removed canonical/microk8s/pull/3861 container container-runtime daemon error exited failed flag kubelet parse runtime to unknown
selinux-denied itzg/docker-minecraft-server/issues/1269 changing chmod chown gid me ownership permissions sure txt uid utils write
lxc-nesting-missing WilhelmRoscher/minecraft-systemd-service-file/issues/1 denied execstart java namespace namespacing permission preset since spawning step vendor xx
kernel-config-missing warpme/miniarch/issues/103 directory fatal found in lib modprobe module modules not vxlan
kernel-config-missing warpme/miniarch/issues/126 config config.gz create ipvlan macvlan operation port proc run set supported zgrep
kernel-config-missing warpme/miniarch/issues/129 cannot cryptsetup device device-mapper initialize is kernel loaded luksopen mapper mod module
kernel-config-missing warpme/miniarch/issues/13 device directory fatal first found fuse in lib modprobe module modules try
kernel-config-missing warpme/miniarch/issues/139 directory fatal found in lib modprobe module modules not
kernel-config-missing warpme/miniarch/issues/14 addrtype connections conntrack existing extension iptables-restore problem proceed revision ssh ufw ufw-init
systemd-unit-bad-path mrene/minidsp-rs/issues/22 counter exec execute exit-code job local restart result scheduled spawning step which
address-not-local miniflux/v2/issues/339 addr assign counter hold hold-off listening postgres reader reboot scheduler url without
stale-running-kernel kubernetes/minikube/issues/10496 destination dnat docker dport iptables legacy nat option tcp to-destination unknown wait
conntrack-sysctl-readonly-in-netns kubernetes/minikube/issues/11418 conntrack conntrack.go max netfilter nf_conntrack_max others proxier retrieved server.go server_others.go successfully sysctl
kubelet-cert-expired kubernetes/minikube/issues/11966 authorization bootstrap bootstrap-kubelet.conf bootstrap.go existing expired holdoff kubeconfig kubelet.service part should tasks
registry-unreachable kubernetes/minikube/issues/15270 attempting awaiting canceled client.timeout exceeded gcr getting handler headers k8s.gcr.io minikube next
preflight-program-missing kubernetes/minikube/issues/15832 based crictl due existing exiting lts machine minikube none plane profile restarting
daemon-flag-conflict kubernetes/minikube/pull/16235 application both configure daemon.json directives engine flag following json overlay2 specified storage-driver
kernel-config-missing kubernetes/minikube/issues/1739 cifs e.g gid iocharset manual mount.cifs password refer ro username utf8 vers
inotify-limit-exhausted kubernetes/minikube/issues/18831 component fs.inotify.max_user_instances fs.inotify.max_user_watches fsnotify handler inotify instances many sysctl virt watcher watches
pids-limit kubernetes/minikube/issues/19820 by cgroup controller dmesg fork in kubepods parent pids rejected slice
kubelet-cgroup-driver-mismatch kubernetes/minikube/issues/2381 cni.go different falling inotify inotify_init managed manifest many misconfiguration net.d networks veth
dkms-build-failed kubernetes/minikube/issues/3974 documentation efi hardware header matching problems secure sign them there vboxdrv virtualbox
firewalld-conflict kubernetes/minikube/issues/4350 api connect dial get host https limit list namespace namespaces route tcp
virtualisation-off kubernetes/minikube/issues/4378 all bios component cpu creating details disabled interface minikube modes msr vm
unit-masked kubernetes/minikube/issues/4425 docker docker.service masked minikube runner service ssh start sudo systemctl unit utils
dkms-build-failed kubernetes/minikube/issues/5291 able cpus either fixed minikube problem there until vboxdrv virtualbox vm we
kubelet-cgroup-driver-mismatch kubernetes/minikube/issues/6544 authorization backing cgroupdriver d_type diff different ipvlan journald json-file macvlan misconfiguration ostype
disk-pressure kubernetes/minikube/issues/7073 diskpressure eviction eviction_manager.go exist has kube kubelet manager path pod pods volumes
unit-masked kubernetes/minikube/issues/8206 cluster exit kubelet kubelet.service masked node stderr stdout systemctl unit update updating
bridge-address-conflict kubernetes/minikube/issues/9069 cli gateway one other overlaps pool runner space stable stderr stdout subnet
unsupported-kernel-wsl kubernetes/minikube/issues/9837 br_netfilter container-runtime cpus cri downloading mb microsoft microsoft-standard minikube plane standard windows
apparmor-userns-restricted gominimal/minimal/issues/610 apparmor map-root-user non-zero reason restrict self uid_map unprivileged unshare userns write zero
runc-version-broken aedm/minimeteor/issues/26 build but console defined flag incorrect provided runc sbin spec usage usr
initramfs-too-large linuxmint/mint21-beta/issues/57 acpi any bios boot bug continue exists memory named object out press
boot-partition-full linuxmint/mintupdate/issues/823 compressed initramfs-tools mkinitramfs parts post-installation postinst resume run-parts triggers update-initramfs variable zstd
builtin-module-not-detected MiSTer-devel/Linux-Kernel_MiSTer/issues/100 cifs current doesn kernel linux mount please support system the update your
fs-module-missing tuanqing/mknop/issues/70 argument as block err filesystem invalid mnt mount mounting ntfs sda1 type
service-not-listening NASA-AMMOS/MMGIS/issues/74 address code connect errno port syscall
docker-chains-flushed moby/moby/issues/10207 allocate apache blocks dnat dport fedora firewall-cmd forward icmp interfaces ports to-destination
storage-driver-unsupported moby/moby/issues/10313 calling cpus debu execution gib handler man native native-0.2 ok operating swap
tls-ca-untrusted moby/moby/issues/10452 arguments authority ca ca.crt case certs crt insecure place private signed supports
corrupt-docker-state moby/moby/issues/10553 btrfs docker_opts end graphdriver input native opts serveapi storage-driver store tag unexpected
selinux-denied moby/moby/issues/10761 access cannot denied docker.sock drwxr drwxr-xr-x la ls permission root sock total
proxy-misconfigured moby/moby/issues/11201 dial fata fedora images index index.docker.io library pull pulling refused repositories repository
selinux-denied moby/moby/issues/11339 bash denied foo grep ls permission pwd test ti touch ubuntu volume
registry-cert-expired moby/moby/issues/11534 certificate expired images index index.docker.io library pulling registry repositories repository valid yet
kernel-config-missing moby/moby/issues/11889 bash centos closed debu debug docker.sock end fata read stdout unix waiting
daemon-option-incompatible moby/moby/issues/12087 add-runtime authorization cgroupdriver docker-runc docker_storage_options dockerd-current journald max-size native.cgroupdriver registries rhel userland
docker-chains-flushed moby/moby/issues/12294 bash bytes centos icmp ms ping restart rm seq ttl www www.docker.com
storage-driver-unsupported moby/moby/issues/12479 behavior cli debu devicemapper docs.docker.com graphdriver lead prior reference sync udev unexpected
restricted-container-guest moby/moby/issues/13054 docker.sock down due fata graphdriver job listening lxc permission serveapi shutting unix
selinux-denied moby/moby/issues/13118 bash bin cannot centos denied el7 opt permission reg rpm touch txt
docker-chains-flushed moby/moby/issues/13381 accept bytes chain destination input nat packets policy postrouting prerouting prot source
mtu-mismatch moby/moby/issues/13475 broadcast example.com fast group handshake lower lower_up multicast noqueue qdisc qlen tlsv1
kernel-modules-extra-missing moby/moby/issues/14026 aufs daemon driver error failed graphdriver initializing not prior starting storage supported
daemon-flag-conflict moby/moby/issues/14088 application docs.docker.com entered limit one only quickly repeated specify start-limit success too
storage-driver-unsupported moby/moby/issues/14405 aufs backing docker.sock erro fata graph graphdriver initializing listening prior unix unsupported
stale-running-kernel moby/moby/issues/14489 arch docker.sock enough ensure erro fata initializing listening nat nf_nat overlay warn
docker-socket-unit-missing moby/moby/issues/15498 activation application engine find grep make socket sockets started sure via was
oom-killed moby/moby/issues/15621 adj anon anon-rss child file-rss killed oom oom_score_adj rss sacrifice score total-vm
devicemapper-pool-mismatch moby/moby/issues/15721 base devicemapper different graphdriver instead last listening prior then thin uuid verification
docker-chains-flushed moby/moby/issues/15948 addrtype chain command_failed destination dnat docker0 dport dst dst-type help prerouting to-destination
mtu-mismatch moby/moby/issues/15949 beginning body centos character complete didn html looking parsing pull send value
devicemapper-pool-mismatch moby/moby/issues/16092 already blocks data devmapper graphdriver initializing ownership pool take that thin used
docker-chains-flushed moby/moby/issues/16137 chain command_failed destination dnat docker0 dport endpoint foo match nat target to-destination
docker-chains-flushed moby/moby/issues/16816 chain destination dnat docker0 dport endpoint match nat target to-destination wait web
corrupt-docker-state moby/moby/issues/17426 aufs couldn docker.sock eof fata graphdriver listening prior repositories store tag unix
corrupt-docker-state moby/moby/issues/18113 addresses allocate arch built commit docker.sock gateway git go peer pool reset
docker-group-missing moby/moby/issues/18141 api control docker.service docker.socket exited journalctl listen loaded process refusing socket starting
proxy-misconfigured moby/moby/issues/18386 connecting docker.io images index index.docker.io library mysql pulling repositories repository tag timeout
multiple-graphdrivers moby/moby/issues/18729 api bin contains docker.sock fata graphdriver info initializing listen other sock starting
pids-limit moby/moby/issues/19124 abort cgo child goroutine locked pc processes pthread pthread_create sigabrt switch temporarily
dns-resolver-failing moby/moby/issues/20335 debug dns docker.log ext external lookup read resolution resolve tail timeout udp
restricted-container-guest moby/moby/issues/20376 architecture cpus gib json-file kill logging native-0.2 oom operating ostype paused vfs
restricted-container-guest moby/moby/issues/20430 centos correct dep issue modules.dep nfs nfsd ok problem rpc.nfsd services then
apparmor-broken moby/moby/issues/20554 addressability apparmor assigned bip content content-addressability docker-default firewalld migration prior seconds took
restricted-container-guest moby/moby/issues/20573 addressability br_netfilter content content-addressability docker.log enough fail kmod_search_moddep libkmod.c migration moddep took
userns-remap-subid-missing moby/moby/issues/20751 dockremap fata id mapped mappings namespaces open ranges subgid subuid userns will
tls-ca-untrusted moby/moby/issues/20912 authority by certificate docker download failed pull retrying signed unknown
restricted-container-guest moby/moby/issues/21392 deprecated enough ensure erro instead might overlay removed soon unstable upgrade usage
restricted-container-guest moby/moby/issues/21570 cases cifs codepage e.g filesystems helper might several so superblock useful wrong
devicemapper-pool-mismatch moby/moby/issues/21606 base device devicemapper devmapper fata filesystem graphdriver initializing running task uuid verification
address-pool-exhausted moby/moby/issues/21847 address an available find localdefault parse pool predefined request space subpool test
restricted-container-guest moby/moby/issues/21997 and details docker.service job journalctl see service start status sudo systemctl uname
mtu-mismatch moby/moby/issues/22297 broadcast ether fast group lo loopback lower lower_up multicast noqueue qdisc qlen
daemon-json-invalid moby/moby/issues/22311 array configure daemon.json env foo go into log-opts opts string unmarshal value
daemon-flag-conflict moby/moby/issues/22339 always both containerd.service directives docker.socket documentation firewalld firewalld.service notify requires restartsec wants
script-shebang-bad moby/moby/issues/22469 cannot container daemon exec format hello it latest response run start system
proxy-misconfigured moby/moby/issues/22635 awaiting canceled client.timeout don head headers hub login push registry-1.docker.io username xxxxxxx
daemon-option-incompatible moby/moby/issues/22685 attr convert dm.thinpooldev fallback graphdriver grpc meta origin registered scheme sync thinpooldev
docker-socket-unit-missing moby/moby/issues/22847 activation docker.service.d docs.docker.com drop drop-in overlay override override.conf sockets storage-driver sure via
storage-driver-unsupported moby/moby/issues/22937 argument creating d_type dmesg fs merged mount needs overlay overlayfs support tmp
docker-chains-flushed moby/moby/issues/23154 chain connectivity destination dnat docker0 dport external match nat programming to-destination wait
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
docker-socket-unit-missing moby/moby/issues/28816 activation btrfs centos docker_opts el7 opts qa rpm selinux sockets sure sysconfig
restricted-container-guest moby/moby/issues/28850 addressability br_netfilter content content-addressability dead firewalld graph inactive migration nf_nat seconds took
selinux-denied moby/moby/issues/28936 additional allow ausearch container_t enforcing now object object_r objects selinux system_r system_u
selinux-denied moby/moby/issues/29430 avc bounds dm-0 ino object_r op permissive scontext system_r system_u tclass tcontext
storage-driver-unsupported moby/moby/issues/29488 application aufs defined defined-by docker.service engine graphdriver initializing libcontainerd prior storage xe
second-daemon-running moby/moby/issues/29519 daemon error starting timeout
corrupt-docker-state moby/moby/issues/29748 aufs docker.sock dockerd false fata json libcontainerd live live-restore none restore unix
swarm-address-unclear moby/moby/issues/29836 addr address advertise as because init ip listen listening must specify swarm
selinux-denied moby/moby/issues/30097 docker-containerd docker-runc object object_r runc rwxr rwxr-xr-x standard standard_init_linux.go system_u unconfined unconfined_u
docker-sock-is-directory moby/moby/issues/30183 application docker.service dockerd docs docs.docker.com engine execstart memory min preset socket unix
runc-version-broken moby/moby/issues/30198 api but console defined flag hello hello-world oci provided response runtime world
docker-sock-is-directory moby/moby/issues/30348 docker.sock dockerd drwxr drwxr-xr-x level ls msg root sock socket total unix
daemon-flag-conflict moby/moby/issues/30726 both configure daemon.json directives dm.thinpooldev ext4 flag mapper opts pool specified thinpooldev
build-command-missing moby/moby/issues/30964 build command get non non-zero pip python returned sh step tmp zero
file-not-executable moby/moby/issues/31437 caused container docker-entrypoint.sh entrypoint exec executable file found in path process starting
swarm-managers-unreachable moby/moby/issues/31758 context deadline desc down exceeded hostname id ls manager ready rpc unreachable
corrupt-docker-state moby/moby/issues/31806 bolt commit db db.go free freelist github github.com goroutine page panic store
systemd-override-outdated moby/moby/issues/32032 activation deprecated directly docker.service.d docs.docker.com drop-in override override.conf removed sockets storage-driver sure
oom-killed moby/moby/issues/32040 adj bios gfp gfp_mask invoked killer mems mems_allowed oom-killer oom_score_adj qemu score
dns-resolver-failing moby/moby/issues/32106 again attempt errno generic last npm org registry request retry syscall will
selinux-denied moby/moby/issues/32252 alpine container denied docker it permission rm run test touch
restricted-container-guest moby/moby/issues/32334 addressability content content-addressability cpuset enough graph migration mountpoint oom pids seconds took
kernel-config-missing moby/moby/issues/32349 addrtype chain dst dst-type firewalld initializing inject mountpoint pids prerouting program wait
corrupt-docker-state moby/moby/issues/32458 changing count debu gid group grpc health listener low nofile rlimit rlimit_nofile
dns-stub-conflict-port-53 moby/moby/issues/32545 address already bind docker in listen proxy run starting udp use userland
storage-driver-unsupported moby/moby/issues/32651 backing ce cgroupfs d_type json-file logging merged mkdir paused shm supports xfs
disk-full moby/moby/issues/32664 blocks centos devtmpfs df k-blocks mapper merged mounted overlay shm tmpfs xvda1
overlay-module-missing moby/moby/issues/32688 action application apt-get because details docker-ce docs.docker.com fd invoke libcontainerd ms xe
restricted-container-guest moby/moby/issues/32968 apparmor denied docker-default hello hello-world permission profile profiles security sys was world
swarm-managers-unreachable moby/moby/issues/32992 address cluster connect connection desc grpc initialize its member new rpc unavailable
module-version-mismatch moby/moby/issues/33689 about aufs device-mapper disagrees docker-ce ioctl layout libcontainerd mapper module_layout symbol thin
dns-resolver-failing moby/moby/issues/33953 connection dial hello hello-world lookup pull read refused registry registry-1.docker.io udp world
daemon-json-invalid moby/moby/issues/34091 because details edu mirrors nvidia nvidia-container-runtime registry registry-mirrors runtimeargs runtimes ustc xe
daemon-flag-conflict moby/moby/issues/34104 application begin both configure daemon.json directives fd flag following fu hosts specified
mount-busy moby/moby/issues/34652 busy daemon data device driver filesystem merged overlay remove resource response root
corrupt-docker-state moby/moby/issues/34840 assertion dependency failed occurred panic write
docker-chains-flushed moby/moby/issues/35161 connectivity dnat docker0 dport external forward forwarding iptables-save networking programming save to-destination
proxy-misconfigured moby/moby/issues/35226 connection dial get getsockopt https proxyconnect pull refused registry registry-1.docker.io response tcp
mount-busy moby/moby/issues/35673 busy daemon device devicemapper driver filesystem for from remove response rm root
swarm-managers-unreachable moby/moby/issues/35688 connection dial failed getsockopt join level msg occurred on refused retry tcp
runc-version-broken moby/moby/issues/35906 cleanup delete did docker-runc handler json moby oci post retrieve returned runc
cgroup-not-mounted moby/moby/issues/36016 cannot cgroup cgroups daemon destination error found from mount response unknown
storage-driver-unsupported moby/moby/issues/36039 backing d_type enable filesystem io.containerd.snapshotter.v1.overlayfs loading overlayfs plugin snapshotter support warn xfs
bind-source-wrong moby/moby/issues/36428 credentials full merged onto override process_linux.go pwd rootfs_linux.go specified versa vice vice-versa
build-cache-broken moby/moby/issues/36573 api app copy debug exist export image json layer opt step xml
daemon-option-incompatible moby/moby/issues/36598 daemon.json dockerd end json mirror mirrors public query registry registry-mirrors repository uri
deleted-files-held-open moby/moby/issues/36765 deleted docker dockerd grep lsof reg root tmp
apparmor-broken moby/moby/issues/36952 apparmor apparmor_parser arch ce docker-default go hello-world kr parser profile syntax unexpected
inode-exhausted moby/moby/issues/37077 df efi ifree inodes iuse iused mapper sda1 sda2 shm tmpfs udev
proxy-misconfigured moby/moby/issues/37102 compat environment http_proxy https_proxy libexec path property proxy sbin show systemctl xxxxx
corrupt-docker-state moby/moby/issues/37238 invalid page panic type
daemon-option-incompatible moby/moby/issues/37321 arch built commit configure daemon.json directives don entered insecure insecure-registries registries unsupported
kernel-config-missing moby/moby/issues/38157 containerd.service dep ipv6 kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin search std xxxx
docker-group-missing moby/moby/issues/38202 docker.sock fdocker fdocker.sock frun fvar getent got group hello hello-world permission post
restricted-container-guest moby/moby/issues/38209 dep kmod kmod_search_moddep libkmod libkmod.c lsmod moddep modprobe modules modules.dep.bin overlay search
daemon-flag-conflict moby/moby/issues/38495 bip details docs.docker.com entered holdoff hosts mirrors registry-mirrors registry.docker-cn.com scheduling start-limit xe
userns-remap-subid-missing moby/moby/issues/38712 cat docker.log dockremap id log mapped mappings namespaces ranges subgid subuid will
systemd-override-outdated moby/moby/issues/38789 canceled commit community complete container_linux.go digest downloaded experimental locally minimum newer stat
kernel-config-missing moby/moby/issues/39188 add bridge endpoint hello hello-world interfaces latest pair privileged sandbox supported world
time-not-synced moby/moby/issues/40363 another applied bionic bionic-security dists inrelease kb non-zero security security.ubuntu.com updates yet
proxy-misconfigured moby/moby/issues/40507 docker.service.d environment forbidden hello hello-world http_proxy localhost registry registry-1.docker.io tag world xxxx
seccomp-old-libseccomp moby/moby/issues/40734 archive archives armhf dpkg dpkg-deb focal frontend previous subprocess tar ubuntu3 unpacking
runc-version-broken moby/moby/issues/40886 argument bind gitcommit hash invalid listen moby notify oci runc runtime sock
restricted-container-guest moby/moby/issues/40904 cgroupdriver daemon.json drive graphdriver json-file log-driver log-opts max-size native native.cgroupdriver opts storage-driver
docker-daemon-not-installed moby/moby/issues/40992 executable generated init.d lightweight lsb portable present self self-sufficient success sufficient sysv
daemon-json-invalid moby/moby/issues/41268 configure daemon daemon.json docker eof etc file json the to unable with
unsupported-kernel-wsl moby/moby/issues/41375 chain initializing insmod instance legacy microsoft nat need needs obtaining perhaps upgraded
daemon-flag-conflict moby/moby/issues/41461 dns docker.sock docker.socket hit hosts limit result sock socket systemd tcp unix
firewalld-conflict moby/moby/issues/41609 bound cmd conflict docker0 firewall firewall-cmd interface program remove trusted zone zone_conflict
daemon-flag-conflict moby/moby/issues/41725 add-runtime both daemon.json directives docker.service.d drop-in experimental got lo specified umask xe
rootless-prerequisite-missing moby/moby/issues/41812 copy-up disable-host-loopback dockerd-rootless.sh newuidmap port-driver propagation rootlesskit rslave slirp4netns slirp4netns-sandbox slirp4netns-seccomp unprivileged_userns_clone
corrupt-docker-state moby/moby/issues/42099 blkio data-root deprecated freelist graph instead into number page panic unmarshal value
stale-running-kernel moby/moby/issues/42107 add create endpoint host interfaces network operation pair permitted response sandbox veth
stale-running-kernel moby/moby/issues/42229 add bridge create endpoint host interfaces network operation pair response sandbox supported
swarm-cert-expired moby/moby/issues/42660 after certificate certificates crt currently expired loading swarm swarm-node.crt tls valid yet
daemon-flag-conflict moby/moby/issues/42948 arch both built commit configure daemon.json directives experimental flag max riscv64 specified
proxy-misconfigured moby/moby/issues/43224 awaiting canceled client.timeout exceeded getting getting-started headers help locally registry registry-1.docker.io timeout
runc-version-broken moby/moby/issues/43969 container dev exec oci open operation permitted process pts runtime unable unknown
xtables-lock-held moby/moby/issues/44331 another connectivity currently dport external foo holding lock postrouting programming want xtables
daemon-json-invalid moby/moby/issues/44905 config configure daemon.json field go into ipv6 json string struct type unmarshal
ipv6-disabled-kernel moby/moby/issues/44953 been daemon.json disable disable_ipv6 insecure insecure-registries ipv6 json proc registries registry stat
apparmor-broken moby/moby/issues/45061 alpine apparmor apply attr during oci profile runc self shim task write
corrupt-docker-state moby/moby/issues/46689 bbolt cli-plugins docker-buildx docker-isolation-stage-1 freelist go.etcd.io goroutine inc isolation locked printing stage
rootless-prerequisite-missing moby/moby/issues/46794 child compat dind newuidmap parsing pem rootless rootlesskit uid_map x_tables xt_conntrack xt_nat
oom-killed moby/moby/issues/47418 adj anon anon-rss file-rss mems mems_allowed nodemask oom_score_adj rss shmem shmem-rss total-vm
cpu-instruction-unsupported moby/moby/issues/47540 docker illegal instruction version
proxy-misconfigured moby/moby/issues/48131 eof grep hello hello-world http_proxy https_proxy proxy proxyconnect pull registry registry-1.docker.io world
dns-resolver-failing moby/moby/issues/48286 addr client dns external level msg query read resolver server timeout udp
iptables-legacy-removed moby/moby/issues/49020 again alternatively begin checks commands end eof requirements rootless setuptool skip tool
corrupt-docker-state moby/moby/issues/49291 bridge conflicts controller creating docker0 dockerd have initializing name network networks same
ipset-module-missing moby/moby/pull/49524 argument bridge controller ext hash initializing instance ipset netfilter obtaining register required
kernel-config-missing moby/moby/issues/49557 board bug bugs codename config.gz jammy launchpad tegra userspace version_codename www.ubuntu.com zgrep
iptables-backend-mismatch moby/moby/issues/49659 command command_failed count error failed nonexistent of or priority unknown unknown_error
iptables-binary-missing moby/moby/issues/50197 because details iptable iptables-nft iptables-nft-save lrwxrwxrwx multi nft restore save xeu xtables
runc-version-broken moby/moby/issues/51135 bash broken config container_id exec init it oci pipe runtime write writing
runc-version-broken moby/moby/issues/51405 during fd hello hello-world net.ipv4.ip_unprivileged_port_start oci reopen runc shim sysctl task unprivileged
storage-driver-unsupported moby/moby/issues/51546 cat daemon.json driver etc graphdriver initializing journalctl json overlay2 storage storage-driver supported
deleted-files-held-open moby/moby/issues/8693 containers deleted docker lib lsof reg root var
apparmor-broken moby/moby/issues/9059 apparmor cannot container default directory docker-default env profile response set such ubuntu
storage-driver-unsupported moby/moby/issues/9820 busybox cpus date gib lts merged msr native native-0.2 operating shm swap
build-context-incomplete jitsi/moderated-meetings/issues/14 builder cache context copy dockerignore exist opt public run.sh stat step target
module-signature-rejected lcp/mokutil/issues/69 dc dp dsc du gpl license mod_unload modversions retpoline unload vermagic wireless
cpu-instruction-unsupported docker-library/mongo/issues/485 bash docker docker-entrypoint.sh entrypoint illegal instruction it mongo rm run
build-context-incomplete moveit/moveit2_tutorials/issues/737 around calculate checksum compute copy dockerfile objects ref remove replace rolling solve
apparmor-userns-restricted ivan-hc/MPV-appimage/issues/16 bwrap debian id_like like lts map os-release pretty pretty_name release uid version_id
registry-auth-or-name shinchiro/mpv-winbuild-cmake/issues/393 archlinux blobs buildx example forbidden ghcr ghcr.io post push request solve unexpected
volume-owner-mismatch ibm-messaging/mq-container/issues/481 data denied detected mkdir mnt mounted permission to volume xfs
boot-loader-lost-files MrChromebox/scripts/issues/257 debug entering error found grub mode not symbol to welcome
module-signature-rejected BeardOverflow/msi-ec/issues/235 dmesg event insert intel key mode modprobe pci received rejected was wmi
dkms-build-failed porjo/mt7601/issues/32 armv7l gnu make makefile modules preempt pwd raspberrypi recipe smp stop target
firmware-missing kuba-moo/mt7601u/issues/38 direct dmesg error failed firmware for load with
module-signature-rejected neurobin/MT7630E/issues/31 available could depmod error insert install key modprobe not required sudo
module-version-mismatch neurobin/MT7630E/issues/51 bss data dmesg done err required scan sched symbol unexpected unknown
selinux-denied vbem/multi-runners/issues/9 actions at denied exe exec exited home org permission runner spawning step
kube-object-missing amimof/multikube/issues/29 configmap describe failedmount kubeconfig kubelet minikube mountvolume mountvolume.setup over pod setup volume
time-not-synced carmstrong/multinode-ceph-vagrant/issues/8 ceph clock detected health monitor on server skew warn
virtualisation-off canonical/multipass/issues/12 dev does exist insert intel kvm kvm_intel launch modprobe operation supported try
kernel-modules-extra-missing canonical/multipass/issues/2730 directory fatal found generic in lib modprobe module modules not sudo vcan
cni-plugin-binary-missing k8snetworkplumbingwg/multus-cni/issues/1038 bandwidth calico cni drwxr drwxr-xr-x failedcreatepodsandbox flannel longhorn loopback macvlan rwxr rwxr-xr-x
cni-plugin-binary-missing k8snetworkplumbingwg/multus-cni/issues/621 desc describe failedcreatepodsandbox find home kubelet kubernetes plugin pod rpc sandbox setup
container-name-taken webpwnized/mutillidae-docker/issues/15 able already compose conflict creating database docker-compose have remove rename reuse that
storage-layer-closed wmutschl/mutschler.dev/issues/4 attr control convert data-root exist log ls mapper meta origin pool sync
package-source-refused yilozt/mutter-rounded/issues/59 apt be component could entry etc file list of read sudo update
oom-killed devonfw/my-thai-star/issues/199 about build cli com command configuration docs documentation en https killed visit
iptables-backend-mismatch dusty-nv/NanoLLM/issues/3 counter docker.sock docker.socket docs.docker.com hello hello-world help quickly repeated scheduled too triggeredby
kernel-config-missing avafinger/nanopi-m4-ubuntu-base-minimal/issues/22 argument crypt cryptsetup device device-mapper invalid ioctl luksopen mapper reload table target
daemon-json-invalid rnanosaur/nanosaur/pull/47 automatic beginning begun character daemon.json defined-by finished looking restarting shutting www.ubuntu.com xe
data-root-unusable nasty-project/nasty/pull/426 docker exists file lib mkdir var
file-descriptor-limit parmentelat/nbhosting/issues/58 cat errno files fs many max open oserror proc sys too ulimit
module-version-mismatch Fred78290/nct6687d/issues/14 could error exec format insert install make makefile modprobe not sudo
module-signature-rejected Fred78290/nct6687d/issues/99 by could error insert key modprobe not rejected service was
dkms-build-failed betolj/ndpi-netfilter/issues/77 chain drop entering make makefile master match netfilter pwd recipe src stop
stale-running-kernel slackhq/nebula/issues/27 config config.yaml device fata no such sudo yaml
missing-tun-device slackhq/nebula/issues/609 config device directory erro firewall get info started such tap tun yml
nvidia-runtime-missing NVIDIA-NeMo/Speech/issues/2455 all capabilities cuda device driver gpu it nvidia nvidia-smi rm select smi
kernel-config-missing NVIDIA/NemoClaw/issues/1076 aarch64 comment couldn execute exist initialize iptables legacy match raw table tegra
build-cache-broken containerd/nerdctl/issues/3420 apply cache debug docker.io fata full layer library no-cache parent prepare snapshot
selinux-denied NetApp/netappdvp/issues/20 cannot chown data denied directory elasticsearch permission read share test usr
kernel-modules-extra-missing containers/netavark/issues/1484 argument dnf loading match modules packages repositories resolve skip transaction unavailable updating
kernel-config-missing containers/netavark/issues/864 busybox configure configuring docker.io interface netavark netlink podman received riscv64 starfive veth
systemd-directory-unusable netbirdio/netbird/issues/1079 at bin mkdir netbird output set spawning standard stdout step such usr
kernel-modules-extra-missing netbirdio/netbird/issues/1498 check couldn error failed load module netbird or status tun
resolvconf-missing netbirdio/netbird/issues/1622 apply applying config configuration error exit for interface resolvconf status
nft-native-rules-in-iptables-table netbirdio/netbird/issues/2725 filter incompatible iptables is nf_tables nft sudo table tables tool use
stale-running-kernel netbirdio/netbird/issues/3269 create creating device error failed interface netbird no status such tun wg
unit-masked netdata/netdata/issues/10131 enable executing install instance masked netdata netdata.service restarting script state sysv unit
unit-not-installed netdata/netdata/issues/13212 active dead directory inactive loaded netdata netdata.service no reason service such systemctl
systemd-unit-bad-path netdata/netdata/issues/2297 entered monitoring netdata netdata.service performance real sbin spawning step syslog tail unit
systemd-unit-bad-path netdata/netdata/issues/4169 absolute active dead exec executable format inactive netdata netdata.service path reason rm
conntrack-table-full Chion82/netfilter-full-cone-nat/issues/7 conntrack dropping full nf_conntrack packet sysctl table
vpn-server-silent gravitl/netmaker/issues/2749 after complete did for handshake not peer retrying seconds sending try tun
bridge-address-conflict plaintextpackets/netprobe_lite/issues/8 address compose custom network one other overlaps pool response space this up
systemd-unit-bad-path NetrumLabs/netrum-lite-node/issues/2 at bin directory exec executable locate node service spawning step such usr
stale-running-kernel nettings/medianet/issues/64 couldn determine disabling enabling firewall initialize matching nft protocol return rules updating
not-root Praqma/Network-MultiTool/issues/13 be cannot denied initialize iptables iptables-save legacy must permission root save you
unsupported-kernel-wsl jcjohnson/neural-style/issues/335 communicate dep function implemented kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin nvidia-smi smi sure
apt-lock-or-broken netdevops-engineer/newbie_book/issues/1 around bit broken docker-ce docker-ce-stable el7 glibc libc libc.so.6 requires skip-broken yum
seccomp-old-libseccomp nextcloud/server/issues/28898 buster codename date id_like like os-release pretty pretty_name raspbian release version_codename version_id
docker-init-missing nextcloud/all-in-one/issues/3356 containers docker-init exec executable http internal localhost message nextcloud path php post
restricted-container-guest nextcloud/docker/issues/1333 allow bash first fuse home mnt modprobe other permissions sshfs try xx
bridge-address-conflict juliusknorr/nextcloud-docker-dev/issues/298 address compose creating docker-compose driver master nextcloud one other overlaps pool space
shared-library-missing phaag/nfdump/issues/202 cannot directory file libraries loading no object open or shared such while
nfs-export-refused EMCECS/nfs-client-java/issues/50 export failure mnt mount nfs returned server share state version
file-server-unreachable nfs-ganesha/nfs-ganesha/issues/525 client get mount mount.nfs nfs nfs4 protocol requested supported transport try version
mount-helper-missing kubernetes-sigs/nfs-subdir-external-provisioner/issues/120 arguments cifs e.g external failedmount filesystems helper microk8s mountvolume mountvolume.setup provisioner several
nfs-export-refused kubernetes-sigs/nfs-subdir-external-provisioner/issues/283 access client denied kubernetes kubernetes.io mount.nfs mounting nfs output pods volumes while
stale-running-kernel pcollinson/nftfw/issues/3 creating files initialize loading netlink nft protocol reference socket supported test testing
address-not-local evertramos/nginx-proxy-automation/issues/22 assign bind connectivity endpoint external listen nginx programming proxy requested userland web
port-already-allocated NginxProxyManager/nginx-proxy-manager/issues/2163 app bind bringing connectivity encountered endpoint external listen programming project tcp4 userland
restricted-container-guest cym1102/nginxWebUI/issues/58 apply caps oci operation permitted response runc runtime shim task unable unknown
kernel-config-missing ni/linux/pull/175 command command_failed could directory internal nftables no process python python-nftables rule such
bind-source-wrong zedeus/nitter/issues/1392 bind dst flags onto pwd shim specified thread thread-self versa vice vice-versa
file-descriptor-limit NixOS/nix/issues/6007 creating directory error files many nix open opening pipe store too
dns-stub-conflict-port-53 KiaraGrouwstra/nix-config/issues/45 address already dnsmasq grep listen listening netstat socket tcp tcp6 udp udp6
rootless-prerequisite-missing lucabrunox/nix-user-chroot/issues/10 boot chroot echo grep nix operation permitted sh uname unshare user yes
boot-partition-full nakato/nixos-bpir3-example/issues/8 boot df left nixos nvme0n1p1 nvme0n1p3 occurred space switching tmpfs upgrade write
boot-partition-full elitak/nixos-infect/issues/192 boot copy grub image kernels left nix nixos space store switch updating
address-not-local NixOS/nixpkgs/issues/105570 adding address assign bind cannot done error failed on port requested to
xtables-lock-held NixOS/nixpkgs/issues/117380 another currently firewall firewall.service holding lock ms nix perhaps store want xtables
ip-forward-disabled NixOS/nixpkgs/issues/118656 conf default forwarding ipv4 net restart sysctl systemctl systemd
module-not-loaded NixOS/nixpkgs/issues/120069 chain destination firewall firewall.service help legacy matching reload reloading rule stopping to-destination
kernel-config-missing NixOS/nixpkgs/issues/150755 also binder binder_linux current details github github.com kernel-modules modprobe modules see waydroid
storage-driver-unsupported NixOS/nixpkgs/issues/15879 daemon driver error graphdriver initializing msg not starting supported
kernel-regression NixOS/nixpkgs/issues/161457 arch block crypt dmesg err insert modprobe module parameter see symbol wireguard
module-missing-in-initramfs NixOS/nixpkgs/issues/20490 appear disk mapper mod mounting must nixos stage then udev uuid which
rootless-prerequisite-missing NixOS/nixpkgs/issues/215332 command exec executable file found ids mode multiple newuidmap path required rootless
iptables-backend-mismatch NixOS/nixpkgs/issues/24318 because before details firewall ip_tables nftables nftables.service nix store success unload xe
nfs-statd-not-running NixOS/nixpkgs/issues/255803 either incorrect keep locking locks mount.nfs nfs nolock rpc.statd specified statd xxx
lxc-nesting-missing NixOS/nixpkgs/issues/258371 apparmor audit class comm credentials lxc nodev noexec nosuid rw shm srcname
firmware-missing NixOS/nixpkgs/issues/27129 direct dmesg enabling firmware intel iwlwifi load minimum required suitable ucode wireless
storage-driver-unsupported NixOS/nixpkgs/pull/283300 been configured deprecated docs.docker.com go graphdriver initializing overlay removed storage-driver sy visit
stale-running-kernel NixOS/nixpkgs/issues/343533 append extension firewall.service nf_tables nixos policy reload reloading revision rpfilter rule_append stopping
userns-remap-subid-missing NixOS/nixpkgs/issues/498639 compute counter gid git map parent ranges rootless rootlesskit scheduled subuid uid
wireguard-module-missing NixOS/nixpkgs/issues/56040 booted booted-system conntrack defrag ip6 ip6_udp_tunnel kernel-modules nixos rpfilter tunnel udp_tunnel wg0
address-not-local NixOS/nixpkgs/issues/5832 address assign bind cannot code emerg exited failure main nginx process requested
mount-helper-missing NixOS/nixpkgs/issues/58554 codepage helper names ntfs other parse program sdc1 superblock unrecognized windows wrong
resolv-conf-broken NixOS/nixpkgs/issues/61490 by cat conf etc generated options resolv resolv.conf resolvconf
file-immutable NixOS/nixpkgs/issues/63028 block blocks empty gid inode io links remove rf rmdir stat uid
inode-exhausted NixOS/nixpkgs/issues/74524 avail devtmpfs df echo left mounted sda1 sda2 shm space tmpfs txt
module-renamed-or-merged NixOS/nixpkgs/issues/84842 current incompatible nix nixos occurred reboot store switch switching take until won
module-loading-disabled NixOS/nixpkgs/pull/97677 br_netfilter bridge destination help insert legacy modprobe more netfilter option permitted to-destination
service-not-listening db-migrate/node-db-migrate/issues/477 at connect error exports object util
image-entrypoint-missing BretFisher/node-docker-good-defaults/issues/51 caused compose container_linux.go docker-compose docker-entrypoint.sh entrypoint exec executable node oci path runtime
script-shebang-bad BretFisher/node-docker-good-defaults/issues/57 caused defaults directory exec init linux logs node standard standard_init_linux.go such user
mount-not-shared prometheus/node_exporter/issues/1509 but mounted mounts prometheus quay quay.io ro rootfs rslave shared smp x86_64
script-shebang-bad coreybutler/node-linux/issues/45 bad bash bin directory etc file init init.d interpreter no or such
cgroup-v1-refused kubernetes/node-problem-detector/pull/1169 cgroup configuration configured future kind release removed run.go support unsupported validate will
fs-mounted-readonly kubernetes/node-problem-detector/issues/274 describe due ec2 internal only plugin plugins read-only resources unexpected which write
disk-full nodejs/build/issues/2494 blocks df k-blocks lock merged mounted overlay overlay2 shm tmpfs udev xvda1
oom-killed nodejs/build/issues/2527 after bytes cc1plus commit compiler deps obj pipeline release tools total workspace
boot-partition-full nodejs/build/issues/3296 compressed cpio firmware generating initramfs initrd lz4 mkinitramfs post-installation sub sub-process update-initramfs
oom-killed nodejs/build/issues/3446 cc1plus compilation compiler deps jobs killed makefile obj pipeline terminated unfinished workspace
disk-full nodejs/build/issues/4375 avail compile df jobs left lock merged previous shm temp tmpfs xvda1
module-signature-rejected nodemcu/nodemcu-devkit/issues/11 available ch34x.ko insert insmod key load make makefile modprobe recipe required target
inotify-limit-exhausted remy/nodemon/issues/925 any at enospc enter index internal node restart starting time watch watching
iptables-raw-table-missing bubuntux/nordlynx/issues/80 connected connecting fwmark iptables-restore mtu prefixlength route setconf suppress suppress_prefixlength wg wg0
missing-tun-device bubuntux/nordvpn/issues/107 adding custom device devices gathering information net runtime spec tun vpn while
missing-tun-device azinchen/nordvpn/issues/6 cannot dev directory errno file net no open or such tap tun
inotify-limit-exhausted notify-rs/notify/issues/103 code device error io left message monitor no on os space watching
runc-version-broken NginxProxyManager/nginx-proxy-manager/issues/4849 during fd ipv4 net.ipv4.ip_unprivileged_port_start oci permission reopen runc shim sysctl task unprivileged
apparmor-userns-restricted google/nsjail/issues/236 apparmor audit cap capability class comm flags profile rw unconfined unprivileged userns
stale-running-kernel nlzy/nsproxy/issues/10 arch crw crw-rw-rw google ll musl os-release pretty pretty_name rolling tun www
systemd-unit-user-missing pendulum-project/ntpd-rs/issues/354 at bin credentials determine local ntp spawning step such systemd user usr
module-version-mismatch hhfeuer/nvhda/issues/16 disabled exec format insert min modprobe modules preset since static systemd-modules-load.service vendor
module-signature-rejected hhfeuer/nvhda/issues/8 available could error insert key modprobe not required sudo
loaded-module-stale NVIDIA/nvidia-container-toolkit/issues/394 cli container driver error initialization library mismatch nvidia nvidia-container-cli nvml unknown version
containerd-config-invalid NVIDIA/nvidia-container-toolkit/issues/410 containerd.sock cri desc endpoint implemented rpc run.go runtime.v1.runtimeservice runtimeservice unimplemented unix validate
loaded-module-stale NVIDIA/nvidia-docker/issues/1245 driver failed initialize library mismatch nvidia nvidia-smi nvml smi to version
daemon-json-invalid NVIDIA/nvidia-docker/issues/1420 cat container daemon.json dns etc json nvidia nvidia-container-runtime path runtime runtimeargs runtimes
module-not-loaded NVIDIA/nvidia-docker/issues/1629 base cli container_linux.go cuda hook initialization nvidia-container-cli nvidia-smi nvml process_linux.go shim smi
loaded-module-stale NVIDIA/nvidia-docker/issues/270 driver gcr gcr.io gpu it latest library mismatch nvidia nvidia-docker nvml version
device-missing NVIDIA/nvidia-docker/issues/288 adding custom devices gathering information lstat nvidia nvidia-docker spec tools uvm while
loaded-module-stale NVIDIA/nvidia-docker/issues/584 cuda devel driver function initialize library mismatch nvidia nvidia-docker nvidia-smi nvml smi
daemon-json-invalid NVIDIA/nvidia-docker/issues/761 add-runtime authenticating authentication daemon.json docker.service.d freedesktop nvidia-container-runtime override override.conf reload runtimeargs runtimes
daemon-flag-conflict NVIDIA/nvidia-docker/issues/787 add-runtime configure daemon.json directives fd flag map nvidia nvidia-container-runtime runtimeargs runtimes specified
daemon-flag-conflict NVIDIA/nvidia-docker/issues/859 both daemon.json directives flag following map nvidia nvidia-container-runtime oci runtimeargs runtimes specified
module-version-mismatch negativo17/nvidia-driver/issues/97 be could exec format insert magic mod mod_unload nvidia should smp unload
systemd-unit-bad-path nvm-sh/nvm/issues/3810 absolute counter executable foo ms neither nor quickly reason repeated scheduled too
gpu-lost-from-bus NVIDIA/NVSentinel/issues/155 builder bus commands de gpu installed nvidia nvrm off pci probe responding
loaded-module-stale Syllo/nvtop/issues/125 driver failed impossible initialize library mismatch nvidia nvidia-smi nvml smi to version
rbac-forbidden ory/k8s/pull/292 cluster forbidden group list reflector reflector.go resource rule rules scope serviceaccount watch
snap-docker-confinement TheSpaghettiDetective/obico-server/issues/249 bringing docker-compose encountered errors mkdir only project read read-only source web while
dkms-build-failed CatxFish/obs-v4l2sink/issues/76 caps devices exclusive fatal generic label modprobe module modules v4l2loopback video video_nr
docker-socket-permission occidere/TIL/issues/116 dial docker.sock fdocker fdocker.sock frun fvar got json permission ps socket trying
metrics-api-missing egorshulga/oci-always-free-k8s/issues/3 certificate contain currently doesn handle k8s metrics nodes resource top validate worker
clock-skew-tls ironicbadger/ocp4/issues/23 before certificate current expired has is not or time valid yet
runc-version-broken ocp-power-automation/ocp4-upi-powervs/issues/469 check crun error feature lookup symbol undefined version
image-entrypoint-missing OCSInventory-NG/OCSInventory-Docker-Image/issues/40 caused container_linux.go denied docker-entrypoint.sh entrypoint exec linux oci permission response runtime unknown
time-not-synced guysoft/OctoPi/issues/295 delay example init offset org remote sudo when
image-entrypoint-missing odoo/docker/pull/177 caused container_linux.go denied entrypoint entrypoint.sh exec linux oci permission response runtime unknown
kernel-config-missing oe-alliance/oe-alliance-core/issues/927 conntrack defrag ip_tables.ko ipt iptable iptable_filter.ko iptable_nat mangle masquerade netfilter perhaps reject
kernel-config-missing oe-alliance/oe-alliance-core/issues/528 filter initialize insmod names nat need needs perhaps proc table tables upgraded
power-supply-weak snip/OGN-receiver-RPI-image/issues/10 detected dmesg under under-voltage voltage
apparmor-userns-restricted TNG/oh-my-agentic-coder/issues/2 but bwrap denied disabled installed map namespaces permission sandbox setting uid user
gpu-claimed-by-other-driver beclab/Olares/pull/3963 already bound device devices gpu kernel load module nvidia nvrm such unable
boot-kernel-not-updated basecamp/omarchy/issues/4192 arch1 arch1-2 directory fatal found in lib modprobe module modules not vfat
initramfs-too-large omacom/omarchy-iso/issues/128 any boot cmd continue grub isn kern memory out press serial term
volume-owner-mismatch omegaup/omegaup/issues/9395 cannot create denied directory ephemeral lib mkdir permission var
docker-chains-flushed diegosouzapw/OmniRoute/issues/1236 accept chain cli enable filter forward match profile rule tables target wait
kernel-config-missing OpenMandrivaAssociation/distribution/issues/1817 cases charset codepage fat fat-fs helper io sdb1 so superblock useful vfat
inotify-limit-exhausted abraunegg/onedrive/issues/962 been fs.inotify.max_user_watches inotify inotify_add_watch limit max number reached sysctl total watch watches
registry-plain-http european-dynamics-rnd/OneNet/issues/4 client compose docker-compose done gave get http https provider pull pulling response
package-not-in-sources open-ace/open-ace/issues/766 buildx cli compose containerd containerd.io docker docker-buildx-plugin docker-ce docker-ce-cli docker-compose-plugin plugin
peer-name-unresolved DivanteLtd/open-loyalty/issues/154 backend database db failed forward host lookup on unknown waiting
iptables-backend-mismatch herlesupreeth/docker_open5gs/issues/434 component filter initialize insmod ip6tables legacy nat need needs perhaps table upgraded
shared-library-missing trusteddomainproject/OpenARC/issues/71 cannot directory file libraries loading no object open or shared such while
registry-auth-or-name orbitalteapot/OpenAudible-BookOrganizer/issues/50 compose denied ghcr ghcr.io head https latest manifests response running up web
kernel-without-modules openbmc/openbmc/issues/3636 cat distro get id list lsmod modules os-release project reference release version_id
kernel-config-missing openbmc/openbmc/issues/3696 armv6l cifs e.g man manual messages mount.cifs mount.nfs nfs page refer share
kernel-config-missing OpenCCU/OpenCCU/issues/3765 firewall insmod ip6 ip6_tables ip6tables ip_tables legacy needs perhaps tables upgraded user.err
kernel-config-missing OpenCCU/OpenCCU/pull/3845 do initialize insmod legacy nat need needs perhaps postrouting table upgraded wait
iptables-legacy-removed OpenCCU/OpenCCU/issues/3888 firewall ip6 ip6_tables ip6tables ip_tables lxc needs perhaps rpi rpt upgraded user.err
time-not-synced diggerhq/opencomputer/issues/43 another applied backports dists hit inrelease jammy jammy-security ports ports.ubuntu.com ubuntu-ports yet
restricted-container-guest OpenCTI-Platform/opencti/issues/4478 apparmor apparmor_parser attempted but confined docker-default elasticsearch kr parser permission profile replace
volume-attached-elsewhere openebs/openebs/issues/2536 age assigned attach default-scheduler events multi normal reason scheduled scheduler successfully volume
apt-lock-or-broken openebs/openebs/issues/525 ansible ansible-playbook empty force hosts interrupted lines manually pip playbook updated yml
module-version-mismatch OpenELEC/OpenELEC.tv/issues/1331 armv6l cu gnu magic mod mod_unload modules preempt should uname unload user.err
missing-tun-device OpenELEC/OpenELEC.tv/issues/5029 cannot dev directory errno file net no open or such tap tun
address-pool-exhausted openemr/openemr/issues/4318 address among an assign defaults development docker-compose ipv4 non non-overlapping overlapping pool
package-other-release theinvisible/openfortigui/issues/181 broken depends fix focal however installable leaving preparing previously problems these unmet
restricted-container-guest adrienverge/openfortivpn/issues/895 couldn example executing following included input mknod need ppp pppd support terminated
fs-mounted-readonly openhab/openhabian/issues/32 file lib only open pi read read-only sudo system ts unable var
boot-kernel-not-updated openhab/openhabian/issues/537 lib ls modules uname
address-pool-exhausted openimsdk/openim-docker/issues/93 address compose main network one other overlaps pool response server space this
gpu-claimed-by-other-driver jurkovic-nikola/OpenLinkHub/pull/174 already bound de dmesg gpu grep is nvrm pci sudo tail vfio
boot-loader-lost-files dleidert/openmediavault-upgrade/issues/22 entering found grub mode not symbol
oom-killed bennettoxford/openprescribing/issues/5431 been by has killed killer of oom postgresql slice this unit user
stale-running-kernel jotyGill/openpyn-nordvpn/issues/201 applying chains dep flushing ip_tables kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin rules tap
module-signature-rejected openrazer/openrazer/issues/677 already dkms extra insert insmod install installed modprobe modules operation permitted x86_64
peer-name-unresolved opensanctions/opensanctions/issues/44 address could does error host init name not postgres resolve to
apparmor-userns-restricted NVIDIA/OpenShell/issues/1895 admin caller cap capability denied must permission proc restricted self userns write
inotify-limit-exhausted NVIDIA/OpenShell/pull/654 cni conf cri files fsnotify load many monitor open plugin too watcher
disk-pressure openshift/release/issues/516 diskpressure evicted kubelet low node on origin resource the warning was
cgroup-v2-unsupported openshift/release/issues/6638 applying caused cgroup configuration container_linux.go cpus cpuset fs oci open process_linux.go sys
kernel-config-missing evilsocket/opensnitch/issues/976 applying changed conn connected conntrack netlink nftables queued receive reloading rules writing
plain-http-on-tls-port openssl/openssl/issues/6805 ca connected handshake names ok openssl record routines sent servername site wrong
cpu-instruction-unsupported Firstyear/opensuse-proxy-cache/issues/13 conmon container exited status with
module-not-loaded Openvario/meta-openvario/issues/134 dmesg drivers err generic insert insmod modules open register serial symbol usb
vpn-config-invalid OpenVPN/openvpn/issues/429 check connectivity error failed key negotiation network occur seconds tls within your
vpn-config-invalid OpenVPN/openvpn/issues/592 apply cipher fallback negotiate pause push restarting second sigusr1 soft tap want
not-root dperson/openvpn-client/issues/122 af_inet bound cap epoll initiated lz4 lzo mh musl tunsetiff versions xxxxx
kernel-config-missing dperson/openvpn-client/issues/25 by chain iptables match name no target that
mtu-mismatch dperson/openvpn-client/issues/374 alpn ca-certificates.crt cafile capath certificates db8 immediate offering seq tlsv1 tlsv1.3 ttl
missing-tun-device angristan/openvpn-install/issues/1285 access available bash cannot dev directory ls net no openvpn such tun
restricted-container-guest Nyr/openvpn-install/issues/424 do exist initialize insmod ip_tables nat need needs perhaps table tables upgraded
vpn-server-silent Nyr/openvpn-install/issues/613 connectivity handshake management negotiation occur pause restarting second seconds sigusr1 soft within
vpn-config-invalid Nyr/openvpn-install/issues/781 crypt error in missing option options or parameter tls udp unrecognized
host-module-not-loaded wheelybird/openvpn-server-ldap-otp/issues/38 do exist initialize insmod nat need needs perhaps table upgraded vpn your
not-root wheelybird/openvpn-server-ldap-otp/issues/15 dep eth0 masquerade modules.dep must nat needs perhaps permission table upgraded via
missing-tun-device wheelybird/openvpn-server-ldap-otp/issues/86 cannot dev due errno exiting fatal net open operation permitted tap tun
not-root digitalocean/OpenVPN-Pihole/issues/22 cannot errno error ioctl not operation permitted tun tunsetiff
iptables-backend-mismatch d3vilh/openvpn-server/issues/45 applied clients configuring extension fetch forwarding generation net.ipv4.ip_forward networking nf_tables openvpn revision
module-version-mismatch open-sdr/openwifi/issues/13 armv7 gpl intree license mod_unload modules.builtin modules.order modversions order srcversion unload vermagic
iptables-backend-mismatch openwrt/openwrt/issues/10988 completed forward generated iptables-legacy iptables-restore iptables-save mangle postrouting prerouting present save them
module-renamed-or-merged shadowsocks/openwrt-shadowsocks/issues/98 configuring core failed find ipset ipt iptables kmod mod module named tproxy
tailscaled-not-running adyanth/openwrt-tailscale-enabler/issues/19 accept advertise appear connect dns doesn false grep ps systemctl tailscale tailscaled
zfs-pool-not-imported openzfs/zfs/issues/4590 available gnu linux list localdomain localhost localhost.localdomain no smp uname x86_64 zpool
disk-pressure operate-first/apps/issues/1352 condition diskpressure ephemeral ephemeral-storage evicted exceeds had its ki low oc openshift
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
restricted-container-guest OutlineFoundation/outline-server/issues/283 able builtin contents first fuse libkmod libkmod.c lookup_builtin_file might modules.builtin.bin still wiki
missing-tun-device hwdsl2/openvpn-install/issues/38 available bash before device enable need openvpn running script this tun you
cpu-instruction-unsupported hooram/ownphotos/issues/16 core dumped entrypoint entrypoint.sh eof illegal instruction line manage python running shell
restricted-container-guest vmware-archive/p4c-xdp/issues/39 not operation permitted rlimit sudo true
device-tree-param-missing RoganDawes/P4wnP1_aloa/issues/142 could dev directory error file i2c i2cdetect no not open or such
mount-helper-missing getsolus/packages/issues/312 after bad call cifs e.g filesystems helper might nfs option program several
stale-running-kernel manjaro/packages-core/issues/56 directory fatal found lib manjaro modprobe module modules overlay overlay2 overlayfs sudo
apt-lock-or-broken cilium/packer-ci-build/pull/221 acquire another dpkg frontend it lock lock-frontend open resource temporarily unavailable using
swap-enabled microsoft/pai/issues/450 cgroup-root cgroups-per-qos contained defaulting fail-swap-on future longer partition per priority qos swaps
image-entrypoint-missing palantir/cassandra/pull/114 caused compose container_linux.go denied docker-compose entrypoint entrypoint.sh exec oci permission runtime unknown
oom-killed genular/pandora/issues/49 anon anon-rss child file-rss kill killed rss sacrifice score shmem shmem-rss total-vm
seccomp-old-libseccomp ciur/papermerge/issues/295 apt-get focal gpg inrelease kb least one ports ports.ubuntu.com signature signed ubuntu-ports
registry-cert-expired phusion/passenger/issues/2381 apt certificate chain expired focal handshake have release repository trusted uses verification
compose-not-installed pathwaycom/pathway-benchmarks/issues/1 compose docker docker-compose found not run run.sh
mount-owner-fixed mrmn2/PdfDing/issues/88 chmod compose daemon data lib on operation permitted response up var volumes
docker-socket-permission pelias/docker/issues/230 dial docker.sock fdocker fdocker.sock frun fvar got json permission ps socket trying
runc-version-broken rehosting/penguin/pull/848 acpi argument blocks dir dst during flags inodes mask runc src tmpfs
module-index-stale perfsonar/project/issues/305 could directory drivers fatal kernel lib modprobe modules net no open such
not-root perfsonar/perfsonar-testpoint-docker/issues/44 audit bash bin execute message operation permitted ping send sudo unable usr
modprobe-config-invalid ntop/PF_RING/issues/142 dmesg fatal inserting kernel module modules net parameter ring see symbol unknown
module-version-mismatch ntop/PF_RING/issues/46 armv7 exec format insert magic mod mod_unload modprobe ring should smp unload
script-shebang-bad matschik/docker-compose-postgres-pgadmin/issues/4 custom directory docker entrypoint exec file logs no or such
apt-lock-or-broken kontena/pharos-cluster/issues/515 an another apt database dpkg executing kubeadm locked mark returned sub sub-process
resolv-conf-broken vmware/photon/issues/1024 failure google in name ping resolution temporary
kernel-regression vmware/photon/issues/1069 all already exists file initramfs kernel mac map panic share syncing usr
stale-running-kernel vmware/photon/issues/735 cpu esx genuineintel ghz intel ip_vs ip_vs_rr magic mod mod_unload should unload
smb-dialect-mismatch vmware/photon/issues/837 cifs credentials e.g man manual mount mount.cifs operation page refer share supported
kernel-config-missing vmware/photon/issues/939 conntrack directory esx fatal ip_vs_sh ip_vs_wrr ipv4 modprobe module modules nf_conntrack_ipv4 wrr
missing-tun-device StreisandEffect/streisand/issues/288 conf config duplicate errno net open openvpn pool tap tun will work
disk-full docker-library/php/issues/898 buster cdn deb deb.debian.org debian-security gpg inrelease least security.debian.org signature signed updates
port-already-allocated shipping-docker/php-app/issues/2 bind bringing connectivity encountered external nginx php programming project redis userland volume
docker-chains-flushed osixia/docker-phpLDAPadmin/issues/10 accept chain docker0 dport filter iptables match response target tcp that wait
time-not-synced Botspot/pi-apps/issues/1032 another applied buster dists inrelease locks pkg raspberrypi raspbian raspbian.raspberrypi.org until yet
time-not-synced rembertmagri/pi-control-panel/issues/118 another applied buster calling deb.debian.org dists inrelease select startup suppress validation yet
clock-skew-tls lncm/pi-factory/issues/133 alpine arm blobs certificate expired layer production pulling registry-v2 val verify yet
fstab-device-missing RPi-Distro/pi-gen/issues/175 can find mount partuuid
port-already-allocated pi-hole/pi-hole/issues/2606 bind dhcp dns dnsmasq dnsmasq.service execstartpre init.d lightweight ok raspberrypi success syntax
dns-stub-conflict-port-53 pi-hole/pi-hole/issues/3928 address already docs due https listening net port ports socket systemd use
resolv-conf-broken pi-hole/pi-hole/issues/4816 but conf disabled enabled resolv resolv.conf resolve resolved symlink systemctl systemd-resolved which
iptables-backend-mismatch j4ym0/pia-qbittorrent-docker/issues/16 argument block deleting fetch firewall generation nf_tables rule rules setting tables undefined
not-root j4ym0/pia-qbittorrent-docker/issues/31 denied filter initialize iptables legacy must needs perhaps permission table upgraded your
interface-already-exists hsand/pia-wg/issues/1 already exists quick sudo up wg-quick wg0
stale-running-kernel pieces-app/support/issues/71 after call dmesg filesystem fully have more mountpoint snapd squashfs support tmp
device-tree-param-missing piface/PiFace-Real-Time-Clock/issues/1 cannot class create dev device directory etc i2c local new nonexistent sys
address-not-local pgsty/pigsty/issues/761 address assign at counter dnsmasq dnsmasq.service job listening requested restart scheduled socket
resolv-conf-broken losuler/pihole-dnscrypt-docker/issues/5 could curl expected from host not nslookup reply resolve source unexpected
seccomp-old-libseccomp ShiromMakkad/docker-pihole-sync/issues/12 clock failed
stale-running-kernel PiSupply/PiJuice/issues/275 dep enabling i2c kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin ownership permissions search
restricted-container-guest jsuto/piler/pull/405 admin apparmor apparmor_parser docker-default kr manage parser policy privileges profile profiles replace
kernel-config-missing dreemurrs-embedded/Pine64-Arch/issues/157 before.rules before6 before6.rules connections existing ip6tables-restore iptables-restore problem proceed ufw ufw-init user.rules
boot-kernel-not-updated dreemurrs-embedded/Pine64-Arch/issues/203 address connect family modprobe module modules network ping protocol socket supported unreachable
boot-kernel-not-updated dreemurrs-embedded/Pine64-Arch/issues/619 boot disk efi ls min modules part rm ro size swap uname
kernel-config-missing daniel-thompson/pinebook-pro-debian-installer/issues/8 adding argument crypt device-mapper enter ioctl mapper passphrase reload rootfs table target
lxc-nesting-missing stonith404/pingvin-share/issues/408 created during flags mounting oci rootfs runc self share shim via xe
restricted-container-guest stonith404/pingvin-share/issues/107 app applylayer argument backend buffer equal layer lchown node_modules register stderr stdout
privileged-port TeamPiped/Piped/issues/3946 backend bind denied docker.io emerg frontend hostname latest permission podman rm run
dkms-build-failed alexreinert/piVCCU/issues/130 armhf armv7l dkms dpkg header headers ii pi pivccu raspberry raspberrypi wird
dkms-build-failed alexreinert/piVCCU/issues/131 can conf file make makefile net open recipe scripts sudo target wireguard
dkms-build-failed alexreinert/piVCCU/issues/286 arm armv7l cc consult dkms headers kernelrelease make.log pivccu rockchip verzeichnis wird
module-index-stale alexreinert/piVCCU/pull/392 detect firmware hardware inc loop modules parameters pivccu rules sys udev verzeichnis
iptables-legacy-removed alexreinert/piVCCU/issues/581 aarch64 board hardware ip6 ip6_tables ip_tables mac mod pivccu rpi sched serial
vpn-server-silent pivpn/pivpn/issues/239 af_inet connectivity handshake inet negotiation occur received restarting seconds sigusr1 soft within
stale-running-kernel pivpn/pivpn/issues/311 failed initialize iptables nft not protocol supported to
kernel-config-missing yusefnapora/pixelbook-linux/issues/21 before before.rules before6 before6.rules ip6tables ip6tables-restore iptables-restore problem rules ufw ufw-init user.rules
dkms-build-failed zfsonlinux/pkg-zfs/issues/52 added as dkms insmod load location manually modprobe spl stack zfs zfs.ko
dkms-build-failed M0Rf30/PKGBUILD/issues/10 arch1 arch1-1 build cat dkms log make make.log makefile modules stop x86_64
loaded-module-stale labdao/plex/issues/18 auto canceled cli during hook initialization mismatch nvidia-container-cli nvml runc shim testing
restricted-container-guest itsToggle/plex_debrid/issues/503 adding alias args complete custom fuse gathering permissions plugin pulling rclone volume
mount-option-refused itsToggle/plex_debrid/issues/613 allow allowed full fuse fusermount helper other rclone recommended remote stream vfs
restricted-container-guest itsToggle/plex_debrid/issues/622 allow cache dir fs fuse fusermount helper modprobe modules other pve rclone
service-not-listening chrisanthropic/PlexInTheCloud/issues/49 connect connection host port refused ssh to
container-name-taken percona/pmm-doc/pull/953 able already by conflict have remove rename response reuse that use you
shm-too-small PrecisionNutrition/pndev/pull/41 avail bytes df filesystem left memory mounted resize shared shm space used
mtu-mismatch angelnu/pod-gateway/issues/33 alpn blob connected gateway github github.com handshake processing timeout tls tlsv1 tlsv1.3
selinux-denied containers/podman/issues/11796 amd64 api arch built denied dev go os permission podman touch txt
userns-remap-subid-missing containers/podman/issues/1182 erro for found no podman ranges subuid user user1 version
seccomp-old-libseccomp podman-container-tools/podman/issues/11862 bin bootstrap can image line new podman python python3 self thread ti
rootless-prerequisite-missing podman-container-tools/podman/issues/12147 cannot cat etc exit info namespace newuidmap podman setup subgid subuid using
selinux-denied podman-container-tools/podman/issues/12188 ausearch avc container_t devpts ino object_r permissive scontext system_r system_u tclass tcontext
kernel-config-missing podman-container-tools/podman/issues/12246 back busybox cached cni configuring disk existing falling pair plugins podman veth
userns-remap-subid-missing podman-container-tools/podman/issues/12715 adding argument blob layer lchown podman processing requested subgid subuid tar writing
registry-auth-or-name podman-container-tools/podman/issues/12933 alias an containers defined did getting podman pull registries resolve search try
rootless-prerequisite-missing containers/podman/issues/13360 cause debug issues map mounts namespace newuidmap permission rootless shared uid uid_map
stale-running-kernel podman-container-tools/podman/issues/1516 at containers erro extfs is lib not over overlay storage supported var
corrupt-docker-state containers/podman/issues/16587 bbolt etcd github.com go.etcd.io goroutine page panic pc podman ps search sp
rootless-prerequisite-missing containers/podman/issues/17202 alternatively back but cgroup cgroupfs falling login manager need session there warn
module-not-loaded podman-container-tools/podman/issues/17285 arch commit conmon io legacy list needs package perhaps pids podman upgraded
pids-limit podman-container-tools/podman/issues/17647 entry fork inspect mongo pthread pthread_create resource retry temporarily thread unavailable worker
userns-remap-subid-missing podman-container-tools/podman/issues/18447 coreos enough ids installer lchown might podman processing quay quay.io tar there
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
nft-native-rules-in-iptables-table containers/podman/issues/5446 adding chains cni configuring erro incompatible list nf_tables nft podman tables tool
storage-driver-unsupported podman-container-tools/podman/issues/545 debu debug erro fs graphdriver images log-level overlay override podman provided support
userns-remap-subid-missing podman-container-tools/podman/issues/5704 cat etc map podman proc self subuid uid uid_map unshare
selinux-denied containers/podman/issues/5821 alpine denied it permission podman ro run test touch
rootless-prerequisite-missing containers/podman/issues/7106 cat map newuidmap operation permitted podman proc self uid uid_map unshare write
docker-chains-flushed containers/podman/issues/8048 chain cmd comment curl deleting firewall firewall-cmd nf_tables podman postrouting reload success
userns-remap-subid-missing podman-container-tools/podman/issues/8258 argument changing chown container_id data debug logs ownership podman postgresql size test
stale-running-kernel containers/podman/issues/9543 bin dev failed net open slirp4netns tun usr
kernel-without-modules ExTV/Podroid/issues/34 aarch64 alpine cat change may modprobe modules preempt release smp tun uname
stale-running-kernel w3f/polkadot-wiki/issues/631 access answers delete interface link protocol quick rtnetlink supported wg-quick wg0 wireguard
privileged-port pomerium/pomerium/issues/2821 adding bind com delta denied ingress journalctl listener message permission rejected updating
libc-mismatch kevinschoon/pomo/issues/9 by found glibc gnu lib libc libc.so.6 linux not required version x86_64-linux-gnu
boot-partition-full pop-os/pop/issues/1714 activated compressed cryptsetup initramfs-tools mkinitramfs newly post-installation resume trigger triggers update-initramfs zstd
dkms-install-skipped pop-os/pop/issues/2536 arch autoinstall build_exclusive built directive dkms dkms.conf exclusive includes indicates should v4l2loopback
dkms-install-skipped pop-os/pop/issues/2623 build_exclusive building directive dkms dkms.conf exclusive includes indicates initial should skipped wireguard
boot-partition-full pop-os/pop/issues/2664 avail data-root df drwx grub initrd initrd.img lost lrwxrwxrwx nvme0n1p1 old rw-r
module-version-mismatch pop-os/pop/issues/3125 bpf btf dmesg failed invalid module name offset size to type validate
module-version-mismatch pop-os/pop/issues/3489 argument btf could dmesg exfat grep insert invalid modprobe module tail validate
module-version-mismatch pop-os/pop/issues/3976 argument br_netfilter btf endpoint insert interfaces netfilter networking pair sandbox validate veth
resolv-conf-broken pop-os/pop/issues/773 conf etc is link not resolv resolv.conf resolvconf run to warning
gpu-lost-from-bus pop-os/pop/issues/3363 bus cleaning gpu hcd nvrm off pci power ready resume xhci xhci_hcd
swarm-address-unclear portainer/portainer/issues/12201 agent backoff canceled context journalctl level module ms msg node session update
compose-file-invalid portainer/portainer/issues/3307 agent be compose compose-file deploy environment mapping must portainer services stack yml
kernel-modules-extra-missing portainer/portainer/issues/6110 bridge endpoint interfaces latest pair pi platform portainer raspberry sandbox supported windows
userns-remap-subid-missing scrapinghub/portia/issues/854 be cannot container exit file host id layer mapped processing register tar
address-not-local openHPI/poseidon/issues/375 address assign bind control db8 emerg exit-code high nginx performance requested web
shm-too-small CrunchyData/postgres-operator/issues/1358 bytes context could device left memory no on resize shared space worker
resolv-conf-broken ddavness/power-mailinabox/issues/112 address com download failure nextcloud releases resolution resolve resolving temporary tmp wget
kernel-config-missing SolidEva/PrawnOS/issues/141 before before.rules conntrack dport iptables-restore netbios nf_conntrack_netbios_ns nf_tables problem skipping ufw ufw-init
kernel-config-missing SolidEva/PrawnOS/issues/80 before before.rules ftp iptables-restore netbios nf_conntrack_ftp nf_conntrack_netbios_ns nf_nat_ftp problem skipping ufw ufw-init
ssh-algorithms-disjoint wolpi/prim-ftpd/issues/243 by connection mnt peer read reset sshfs user
lib-modules-not-mounted goofball222/pritunl/issues/20 create error hash ipset kernel net not operation permitted received save something
volume-owner-mismatch kubevirt/project-infra/pull/836 bugs denied kubectl linux logs main main.go mkdir permission reaped search unable
volume-owner-mismatch prometheus/prometheus/issues/4805 db denied directory docker err lock logs open opening permission prometheus storage
module-missing-in-initramfs oxidecomputer/propolis/issues/590 append bdev ext2 ext3 filesystems here partitions partuuid swapper tainted unknown-block vfs
missing-tun-device ProtonVPN/protonvpn-cli/issues/99 cannot cli dev directory errno file net no open such tap tun
bridge-nf-call-disabled digitalrebar/provision-content/issues/106 are bridge bridge-nf-call-iptables call contents filecontent iptables net not proc set sys
storage-driver-unsupported tteck/Proxmox/issues/2167 backing erro graph graphdriver over overlay prior program required storage unsupported zfs
modprobe-config-invalid Danilop95/Proxmox-Enhanced-Configuration-Utility/issues/34 bad conf config ignoring kmod kmod_config_parse libkmod line modprobe modprobe.d parse vfio
network-endpoint-left bcleonard/proxmox-qdevice/issues/11 address already compose daemon docker error from in response up use
runc-version-broken community-scripts/ProxmoxVE/issues/8890 during fd ipv4 net.ipv4.ip_unprivileged_port_start oci permission reopen runc shim sysctl task unprivileged
runc-version-broken community-scripts/ProxmoxVE/issues/8967 during fd join net.ipv4.ip_unprivileged_port_start oci ps reopen runc shim sysctl task unprivileged
missing-tun-device MattSurabian/proxpn-bash-client/issues/39 dev due errno exiting fatal may net open such tap tun us
vpn-login-refused MattSurabian/proxpn-bash-client/issues/49 af_inet auth-failure auth_failed bit cipher closing initiated less push_request sigterm soft us
build-context-incomplete jhao104/proxy_pool/issues/682 build building context docker-compose dockerfile evaluate lstat path pool prepare proxy symlinks
page-size-mismatch sysown/proxysql/issues/4863 aarch64 aborted gnu jemalloc memory of out page size smp uname unsupported
apparmor-broken pterodactyl-installer/pterodactyl-installer/issues/393 apparmor apparmor_parser but docker-default enabled environment event exec executable output parser profile
registry-auth-or-name DaoCloud/public-image-mirror/issues/45622 daocloud docker.io forbidden head library manifests nginx ns reference resolve tag unexpected
mount-helper-missing puphpet/puphpet/issues/1837 cases cifs codepage e.g filesystems helper several so stdin superblock tty useful
restricted-container-guest puppetlabs/puppetlabs-firewall/issues/92 accept chain change comment ensure execution filter firewall icmp input match present
kubelet-flag-removed voxpupuli/puppet-k8s/issues/64 command container container-runtime err failed flag kubelet parse run run.go runtime unknown
ipvs-modules-missing puppetlabs/puppetlabs-kubernetes/pull/310 however ip_vs ip_vs_rr ip_vs_sh ip_vs_wrr ipvs kube-proxy nf_conntrack_ipv4 proxier these they wrr
module-renamed-or-merged fw867/pve-edge-kernel/issues/46 common find flow ipv4 ipv6 load log modules netfilter pve table tables
package-other-release Meliox/PVE-mods/issues/196 broken correct dependencies depends following going held installable installed packages problems unmet
plain-http-on-tls-port pwndoc/pwndoc/issues/40 bad curl http https localhost nginx plain port request sent the was
module-signature-rejected lolo101/px1800kbd/issues/10 by could dkms insert install install.sh key modprobe rejected service sudo was
address-pool-exhausted OpenMined/PySyft/issues/7162 address among an assign defaults ipv4 non non-overlapping overlapping pool public traefik
module-not-loaded ldx/python-iptables/issues/192 iptc last most obj python2 python2.7 recent self site site-packages stdin traceback
compose-not-installed netease-youdao/QAnything/issues/275 bash compose docker docker-compose run run.sh
apt-lock-or-broken https://qask.org/ubuntu/2022/11/14/how-can-i-correct-dependency-evaluation-failure-in-apt-dpkg-installations-upgrades broken distro going held impossible incoming mean moved problems situation unmet unstable
selinux-denied qbittorrent/docker-qbittorrent-nox/issues/44 cache chown conf denied downloads entrypoint entrypoint.sh line mkdir nonexistent permission required
wireguard-module-missing DyonR/docker-qbittorrentvpn/issues/16 access add answers delete interface link operation protocol rtnetlink supported wg0 wireguard
missing-tun-device DyonR/docker-qbittorrentvpn/issues/169 cannot dev directory due errno exiting fatal net open such tap tun
module-not-loaded MarkusMcNugen/docker-qBittorrentvpn/issues/178 cannot dev device due errno exiting fatal net open such tap tun
host-module-not-loaded binhex/arch-qbittorrentvpn/issues/218 crit esx exiting implemented ip_tables needs perhaps policies real script soon upgraded
docker-chains-flushed qd-today/qd/issues/469 chain dnat enable match nat return rule setup skip tables target wait
seccomp-old-libseccomp qdrant/qdrant/issues/2149 client community engine index operation os permitted pool registry src thread worker
page-size-mismatch qdrant/qdrant/issues/4298 aborted allocation bytes core dumped entrypoint entrypoint.sh jemalloc memory page pwd unsupported
boot-kernel-not-updated dhruvvyas90/qemu-rpi-kernel/issues/46 candidate dep ipv6 kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin policy raspberrypi search
arch-mismatch-exec-format multiarch/qemu-user-static/issues/199 arm64 detected format platform privileged qemu register requested reset specific static yes
iptables-legacy-removed containers/qm/issues/267 aarch64 insmod ip_tables legacy libs needs netavark perhaps qa rpm tables upgraded
apt-lock-or-broken huangtao00/QQ_for_CentOS7/issues/9 glibc id libc libc.so.6 rsa signature
module-missing-in-initramfs QubesOS/qubes-issues/issues/3915 comm dump early prepare stack swapper syncing tainted trace unknown-block vfs x5c
wireguard-module-missing QubesOS/qubes-issues/issues/3591 add answers device get ip link operation protocol rtnetlink supported unable wireguard
resolv-conf-broken Qubinode/qubinode-installer/issues/38 ansible cat conf domain example managed nameserver options resolv resolv.conf search timeout
module-renamed-or-merged HikariKnight/quickpassthrough/issues/29 compressed dependencies fallback fsck generating hook img initcpio initramfs vfio were zstd
pod-unschedulable Consensys-Incorporated/quorum-kubernetes/issues/160 are available cpu failedscheduling memory nodes
seccomp-old-libseccomp nacos-group/r-nacos/issues/174 dir kind library message mod operation os permitted src stack std thread
module-version-mismatch awesometic/realtek-r8152-dkms/issues/14 aarch64 argument gnu hostname insert invalid modprobe preempt raspi smp ubuntu uname
dkms-build-failed wget/realtek-r8152-linux/issues/32 area cleaning consult kernelrelease make.log mok mok.key mok.pub pub sign sign-file signing
seccomp-old-libseccomp docker-library/rabbitmq/issues/462 aborted clock failed not operation permitted
file-descriptor-limit convox/rack/pull/287 caused dial files lookup many post request send sh too udp ulimit
docker-chains-flushed RADAR-base/RADAR-Docker/issues/234 chain docker-isolation-stage-1 drop enable incoming isolation match rule stage tables target wait
selinux-denied Radarr/Radarr/issues/9493 at denied exec executable failed locate opt permission service spawning step to
docker-socket-permission projecthorus/radiosonde_auto_rx/issues/992 at connect denied docker.sock got permission sock socket trying unix var while
kernel-config-missing radxa/debos-radxa/issues/44 aloop directory fatal found in lib modprobe module modules not snd snd-aloop
kernel-config-missing radxa/kernel/pull/174 an args attach ceph csi modprobe occurred rbd rook rook-ceph util while
registry-unreachable infiniflow/ragflow/issues/3761 aliyuncs daocloud docker-compose.yml hangzhou live mirrors redis registry-1.docker.io registry.cn-hangzhou.aliyuncs.com registry.docker-cn.com restore yml
build-context-incomplete infiniflow/ragflow/issues/5135 always builder calculate cd checksum compute copy dockerfile npm parent ref solve
br-netfilter-missing chris-short/rak8s/issues/13 bridge-nf-call-iptables call chains changed common ipv4 pass setting stat sysctl task true
etcd-data-corrupt rancher/rancher/issues/30202 backend database doesn etcdserver exist file from panic path recovering snap snapshot
kernel-config-missing rancher/rancher/pull/54855 boot chain insmod legacy listing nat need netfilter postrouting virt xtables zgrep
iptables-legacy-removed rancher/rancher/issues/54862 chain do exist initialize insmod legacy listing nat need postrouting table virt
node-ip-changed rancher-sandbox/rancher-desktop/issues/288 cert certificate does err hostname invalid ip kubernetes list match tls was
cgroup-v2-unsupported rancher-sandbox/rancher-desktop/issues/8769 base because elasticsearch init internal invoke java lang management metrics null platform
storage-driver-unsupported rancher/os/issues/1945 backing data-root deprecated docker.log flag graph graphdriver initializing instead overlay unsupported zfs
clock-skew-tls rancher/os/issues/2848 arm64 boot certificate expired image pull rancher registry registry-1.docker.io ros valid yet
module-missing-in-initramfs rapido-linux/rapido/issues/87 begin builtin end entered exit-code find journalctl load modules state systemd-modules-load.service unit
boot-kernel-not-updated nix-community/raspberry-pi-nix/issues/120 add bridge device error ip link name type unknown
systemd-workdir-inaccessible c4software/raspberry-rtlsdr-server/issues/2 bin chdir code execstart exited hostname process rtl sh status tcp usr
smb-dialect-mismatch raspberrypi/documentation/issues/1098 down error host is mount
not-root raspberrypi/documentation/issues/897 at etc initialize iptables iptables-restore ipv4 line nat occurred restore table unable
device-tree-param-missing raspberrypi/hats/issues/21 adapter class device directory file i2c line new no or such sys
memory-cgroup-disabled raspberrypi/linux/issues/1198 cgroups config.gz config_cgroups config_memcg hierarchy memcg num num_cgroups special subsys subsys_name swap
module-version-mismatch raspberrypi/linux/issues/2088 about armv7l disagrees dmesg format insert insmod layout module_layout raspberrypi symbol tail
dkms-build-failed raspberrypi/linux/issues/2872 any building dependency glob headers linux-headers lists locate package reading regex tree
usb-device-dropped raspberrypi/linux/issues/3543 buffer descriptor hcd high logical power responding sda sector speed xhci xhci_hcd
mount-option-refused raspberrypi/linux/issues/4369 argument attempting backups cifs dir dmesg nas opt option password rw username
module-version-mismatch raspberrypi/linux/issues/4558 about could disagrees format insert insmod invalid layout master module module_layout symbol
memory-cgroup-disabled raspberrypi/linux/issues/5933 cgroup cgroups cpu cpuset hierarchy k3s memory num num_cgroups pids subsys subsys_name
stale-running-kernel raspberrypi/linux/issues/727 armv6l dep kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin nfs nfsd preempt search
wireguard-module-missing adrianmihalko/raspberrypiwireguard/issues/11 answers glob headers linux-headers locate protocol quick regex rtnetlink tree wg-quick wg0
boot-partition-full debian-pi/raspbian-ua-netinst/issues/190 gzip img initramfs initramfs-tools initrd left post-installation rpi subprocess tools trunk update-initramfs
fs-module-missing framps/raspiBackup/issues/191 backup cifs filesystem mount type unknown
stale-running-kernel raspibolt/raspibolt/issues/1182 couldn default determine error incoming iptables sudo ufw version
stale-running-kernel raspibolt/raspibolt/issues/456 allow any comment errno filter insmod needs perhaps problem ssh ufw upgraded
inotify-limit-exhausted guard/rb-inotify/issues/23 been errno inotify instances limit many now number reached too total watching
build-context-incomplete orcfoss/Rboxlo/issues/92 build cache commit compute copy found git key not server service trunk
fuse-daemon-gone rclone/rclone/issues/2982 access age connected endpoint fs fuse fusermount helper mnt mount mountpoint transport
restricted-container-guest itsToggle/rclone_RD/issues/37 device exit fatal first found fs fuse fusermount helper modprobe mount try
cgroup-v2-unsupported robertdebock/docker-ubuntu-systemd/issues/4 acl blkid elfutils gcrypt gnutls idn ima init.scope libcryptsetup smack sysvinit utmp
docker-group-missing Mhynlo/readynas-docker-cli/issues/1 control docker.sock docker.socket entered listen min preset sock socket stream unit vendor
dkms-install-skipped awesometic/realtek-r8125-dkms/issues/13 build does headers installed ls module pve seem since skipped src was
module-signature-rejected awesometic/realtek-r8126-dkms/issues/3 by could error insert key modprobe not rejected service was
module-version-mismatch awesometic/realtek-r8152-dkms/issues/9 dynamic existing gcc ld loc nonzero preempt_dynamic relocation skipping ubuntu1 val value
kernel-config-missing remote-android/redroid-doc/issues/663 arm64 binder binder_linux building dependency devices extra glob locate lsmod reading tree
registry-unreachable brighill/registry-mirror/issues/3 connection find help latest locally nginx peer read registry registry-1.docker.io reset see
registry-rate-limit ketches/registry-proxy/issues/5 class cloudflare cuda devel head html lang limited rate temporarily toomanyrequests website
usb-device-dropped ddvk/remarkable2-recovery/issues/15 condition current device dmesg number over usb
package-source-refused REMnux/remnux-cli/issues/125 apt-get deb download lists package reading release repository securely stable therefore updating
file-not-executable immense/Remotely/issues/346 caused container_linux.go denied exec linux name oci permission response runtime starting unknown
missing-tun-device Zomboided/repository.zomboided.plugins/issues/3 cannot dev directory error file net no open or such tap tun
boot-loader-target-wrong rescatux/rescatux/issues/5 bios embedding gpt grub however installed label partition possible proceed their won
selinux-denied restic/rest-server/issues/71 audit.log avc container_t dm-2 ino ld-musl-x86_64.so.1 object_r scontext system_r system_u tclass tcontext
mount-handle-stale restic/restic/issues/21786 added backup gib handle least lstat mib repo restic scan snapshot stale
restricted-container-guest lobaro/restic-backup-docker/issues/64 also clone correct first fuse fusermount helper messages restic still umount were
systemd-workdir-inaccessible creativeprojects/resticprofile/issues/552 at backup changing chdir exited home profile requested spawning step username working
health-probe-fails rosskukulinski/kubernetes-rethinkdb-cluster/issues/27 curl left normal pool probe received refused spec speed total unhealthy upload
module-name-mistyped RinCat/RTL88x2BU-Linux-Driver/issues/36 depmod drivers install kernel make modprobe module modules net sbin wireless x2bu
kernel-config-missing qxhome/rk3568-kernel5.10-alldrivers/issues/2 chain initializing instance iptables-legacy legacy nat needs nft obtaining perhaps protocol upgraded
file-immutable rancher-archives/rke/issues/1029 bring chown conf kubelet node1 operation permitted plane resolv resolv.conf response worker
clock-skew-tls rancher-archives/rke/issues/1123 bring controlplane eof etcdmain expired healthcheck healthz kube-apiserver rejected servername verify yet
tls-ca-untrusted rancher-archives/rke/issues/2331 authority certificate master org pull pulling rancher registry registry.example.org signed tools warn
containerd-config-invalid rancher/rke2/issues/10293 agent conf.d containerd.sock dial imports k3s rancher rke2 startup toml unix waiting
certificate-name-mismatch rancher/rke2/issues/1887 apps certificate desc head ingress manifests pull reference registry resolve unpack valid
clock-skew-tls rancher/rke2/issues/4372 before ca cacerts cert certificate current expired tls valid validation verify yet
join-token-refused rancher/rke2/issues/4478 agent content duplicate hostname pam password ready rejected retrieve session slice uid
cni-plugin-binary-missing rancher/rke2/issues/7981 changed cni combined created describe events failedcreatepodsandbox killed loopback normal sandbox similar
kubelet-cert-expired rancher/rke2/issues/8381 ca cacerts cert certificate expired rke2 tls valid validate validation verify yet
selinux-denied rancher/rke2-selinux/pull/7 auid ausearch avc object_r permissive scontext ses subj system_r system_u tclass tcontext
kernel-config-missing rockchip-linux/kernel/issues/219 can fatal initialize ip_tables iptables kernel modprobe module needs perhaps tables your
stale-running-kernel rkt/rkt/issues/3065 arch coreos default.conf go insecure net.d networking networks options pair store veth
container-name-taken gramaziokohler/robotic_assembly_workshop/issues/1 able already conflict creating have master remove rename reuse ros that use
boot-partition-full lavabit/robox/issues/294 generating grub initramfs initramfs-tools initrd initrd.img lost old tools triggers update-initramfs vmlinuz
kernel-config-missing radxa/rockchip-bsp/issues/13 br_netfilter directory fatal found in lib modprobe module modules netfilter not
kernel-modules-extra-missing rocky-linux/documentation/issues/3404 append bridge chain initializing instance nf_tables obtaining prerouting register rule rule_append tables
ssh-key-refused DDMAL/Rodan/issues/821 auth authenticating authentication closed drwxr drwxr-xr-x la modes ownership publickey refused ssh
iptables-backend-mismatch geerlingguy/ansible-role-docker/issues/189 chain dnat docker-compose enable nat nf_tables return rule setup skip tables wait
inotify-limit-exhausted rommapp/romm/issues/1489 errno inotify limit oserror reached watch
swap-enabled rook/rook/issues/1632 disable fail fail-swap-on false flag kubelet on please running set supported swap
kernel-config-missing rook/rook/issues/1985 directory fatal found in lib modprobe module modules not rbd rockchip
time-not-synced rook/rook/issues/2286 clock max skew
rootless-prerequisite-missing rootless-containers/rootlesskit/issues/326 copy-up disable-host-loopback dockerd-rootless.sh newuidmap port-driver propagation rootlesskit rslave slirp4netns slirp4netns-sandbox slirp4netns-seccomp uid_map
rootless-prerequisite-missing rootless-containers/rootlesskit/issues/404 debu dynamic executing gid map newuidmap parent permitted rootlesskit uid uid_map write
apparmor-userns-restricted rootless-containers/rootlesskit/pull/421 apparmor because child exe fork might parent restrict rootlesskit self unprivileged userns
rootless-prerequisite-missing rootless-containers/rootlesskit/issues/470 compute for found gid map no ranges setup subuid uid user xxx
package-source-refused LukeShortCloud/rootpages/issues/657 corrupted deleted example.org incorrect packager pacman pgp pkg signature tar want zst
containerd-cri-disabled fujitatomoya/ros_k8s/issues/8 falling gate higher ignore-preflight-errors implemented know non-fatal runtime.v1.runtimeservice runtimeservice should testing unimplemented
module-version-mismatch pimoroni/rp_usbdisplay/issues/5 armv7 dmesg format insert magic mod mod_unload modversions should smp tail unload
python-externally-managed stephendade/Rpanion-server/issues/252 bookworm codename externally id_like os-release pip venv version_codename where wide wish xyz
package-conflict RPi-Distro/repo/issues/100 also archive archive.raspberrypi.org archives armhf directories fetched kb overwrite preparing stretch unpacking
registry-cert-expired RPi-Distro/repo/issues/175 archive archive.raspberrypi.org buster certificate chain expired handshake raspberrypi release trusted uses verification
dkms-build-failed RPi-Distro/repo/issues/188 additional chroot consult deleting likely make.log newest newly post-installation removing v4l2loopback-dkms v7l
unit-masked raspberrypi/documentation/issues/1093 active bad dead dev hostapd inactive loaded masked null start systemctl unit
dkms-build-failed raspberrypi/firmware/issues/1760 arch armv6l build compile cross cross_compile make makefile modules root stop uname
fs-module-missing Hexxeh/rpi-firmware/issues/187 bdev cgroup2 devpts devtmpfs ext2 ext3 f2fs iocharset mqueue nfs4 nodev pass
kernel-config-missing Hexxeh/rpi-firmware/issues/198 add filter find inet modules nf_tables nft operation rule supported table tables
memory-cgroup-disabled Hexxeh/rpi-firmware/issues/234 boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt enable memory need pi raspberry txt
kernel-config-missing Hexxeh/rpi-firmware/issues/248 br_netfilter bridge-nf-call-ip6tables bridge-nf-call-iptables conntrack full goroutine network_policy_controller.go nf_conntrack_max policies rc4 sync v7l
device-tree-param-missing raspberrypi/firmware/issues/345 could dev directory error file i2c no not open or such
device-tree-param-missing raspberrypi/firmware/issues/358 armv6l gnu i2c i2c_dev ipv6 lsmod module preempt raspberrypi size uname used
stale-running-kernel raspberrypi/firmware/issues/474 dep drwxr drwxr-xr-x kmod kmod_search_moddep libkmod libkmod.c moddep modules modules.dep.bin search total
device-tree-param-missing raspberrypi/firmware/issues/358 armv6l gnu i2c i2c_dev i2cdetect ipv6 lsmod open preempt size uname used
module-index-stale hypriot/rpi-kernel/issues/50 builtin dep kmod kmod_search_moddep ls moddep modules modules.builtin modules.dep.bin modules.order order search
stale-running-kernel raspberrypi/linux/issues/1181 lib ls modules uname
module-renamed-or-merged raspberrypi/linux/issues/1386 could device error insert modprobe no not such sudo
kernel-config-missing raspberrypi/linux/issues/2177 armv7 author gpl intree ip_tables.ko license mod_unload modversions packet unload vermagic x_tables
power-supply-weak raspberrypi/linux/issues/2491 bin cmd detected local path pihole root under under-voltage usr voltage
kernel-config-missing raspberrypi/linux/issues/3615 armv7l man nft nftables nftables.conf nftables.service raspberrypi rule ruleset success v7l wiki
boot-kernel-not-updated raspberrypi/linux/issues/4616 armv7l blkid boot ext4 label partuuid rootfs sda1 sda2 uuid v7l vfat
kernel-config-missing raspberrypi/linux/issues/5446 armv7l interface ipsec link netlink raspberrypi received smp supported v7l xfrm xfrmi
systemd-unit-user-missing hjelev/rpi-mqtt-monitor/issues/185 activating auto auto-restart env execstart git monitor ms python rpi src username
arch-mismatch-exec-format hypriot/rpi-mysql/issues/21 aarch64 arm64 docker entries for in linux list manifest matching no uname
memory-cgroup-disabled raspberrypi/Raspberry-Pi-OS-64bit/issues/124 buildkit d_type diff docker-init extfs gib inc ipvlan journald json-file runtimes stats
python-externally-managed ironsheep/RPi-Reporter-MQTT2HA-Daemon/issues/121 contact distribution externally hint pip provider requirements venv where wide wish xyz
mount-option-refused Hexxeh/rpi-update/issues/101 adding cifs e.g eth0 full man manual mount.cifs page priority refer swap
stale-running-kernel Hexxeh/rpi-update/issues/192 dep drwxr drwxr-xr-x kmod kmod_search_moddep libkmod libkmod.c moddep modules modules.dep.bin search total
boot-kernel-not-updated Hexxeh/rpi-update/issues/218 armv6l drwxr drwxr-xr-x gnu linux ls may modules raspberrypi root total uname
iptables-backend-mismatch drtyhlpr/rpi23-gen-image/issues/145 accept conntrack established ether i2c i2c_dev input ip_tables nf_tables snd timer x_tables
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
dkms-build-failed aircrack-ng/rtl8812au/issues/123 about apt-get contains dkms echo headers kali1 linux-headers locate same than tree
dkms-build-failed gnab/rtl8812au/issues/147 arch arm compile cross cross_compile make makefile modules recipe stop target tmp
module-version-mismatch aircrack-ng/rtl8812au/issues/516 existing hcd high loc nonzero relocation skipping speed usb val xhci xhci_hcd
module-version-mismatch astsam/rtl8812au/issues/75 au dmesg generic gnu magic mod mod_unload should smp uname unload x86_64
module-signature-rejected fastoe/RTL8812BU/issues/27 is kernel kernel_lockdown.7 loading lockdown man module restricted see systemd unsigned
dkms-build-failed morrownr/8821au-20210708/issues/61 alias arm compile cross cross_compile makefile modules.alias modules.alias.bin modules.builtin modules.dep modules.dep.bin rw-r
module-version-mismatch tomaspinho/rtl8821ce/issues/171 ce debug dmesg format insert magic mod mod_unload modprobe should smp unload
module-signature-rejected tomaspinho/rtl8821ce/issues/89 ce could error insert modprobe not operation permitted
module-version-mismatch lwfinger/rtl8852au/issues/120 amd64 au dynamic exec format insert modprobe pc preempt preempt_dynamic smp x86_64
module-signature-rejected RinCat/RTL88x2BU-Linux-Driver/issues/114 dmesg insert kernel_lockdown.7 loading lockdown man modprobe operation permitted restricted unsigned x2bu
module-version-mismatch RinCat/RTL88x2BU-Linux-Driver/issues/145 dmesg existing format generic insert loc nonzero relocation skipping val value x2bu
dkms-build-failed cilynx/rtl88x2bu/issues/211 copying kali kernelsourcedir located modprobe.d operating rolling rtl88x2bu symlink tell where x2bu
module-not-loaded cilynx/rtl88x2bu/issues/229 could error in insert insmod module not symbol unknown x2bu
dkms-build-failed cilynx/rtl88x2bu/issues/231 at be build cannot found headers kernel lib modules or source your
dkms-build-failed cilynx/rtl88x2bu/issues/283 amd64 dkms headers kali kernelsourcedir located option package rtl88x2bu source tell where
module-version-mismatch cilynx/rtl88x2bu/issues/49 about armv7l disagrees dmesg format insert layout module_layout smp symbol v7l x2bu
module-version-mismatch lwfinger/rtlwifi_new/issues/111 could error exec format insert modprobe not
module-version-mismatch lwfinger/rtlwifi_new/issues/393 backups exec format generic headers insert leaving make modprobe rtlwifi src success
module-version-mismatch lwfinger/rtlwifi_new/issues/437 dmesg format generic insert magic mod mod_unload modprobe rtlwifi should smp unload
module-version-mismatch lwfinger/rtlwifi_new/issues/153 about bss disagrees dmesg err of put register symbol unknown version
module-signature-rejected lwfinger/rtlwifi_new/issues/175 available could error insert key modprobe not required sudo
modprobe-config-invalid lwfinger/rtlwifi_new/issues/305 bad conf config ignoring kmod kmod_config_parse libkmod line modprobe modprobe.d parse starting
modprobe-config-invalid lwfinger/rtlwifi_new/issues/453 argument could error for insert invalid modprobe not parameter
module-version-mismatch lwfinger/rtlwifi_new/issues/506 dmesg format generic insert magic mod mod_unload modprobe rtlwifi should smp unload
module-version-mismatch lwfinger/rtlwifi_new/issues/524 check dmesg insert key mac modprobe parameter pci rtl see show symbol
fs-module-missing lwfinger/rtlwifi_new/issues/71 exfat gid iocharset nodev non-zero nosuid remount sdc1 udisks2 umask utf8 zero
build-context-incomplete ngrie/rtmpie/issues/19 build compose conf context copy docker-compose dockerignore does exist nginx nginx.conf stat
module-version-mismatch lwfinger/rtw88/issues/93 core format insert magic manjaro mod mod_unload modversions preempt should smp unload
module-name-mistyped lwfinger/rtw89/issues/124 fatal found in lib modprobe module modules not sudo
firmware-missing lwfinger/rtw89/issues/216 bin direct early firmware information load of probe request setup wait with
firmware-missing lwfinger/rtw89/issues/220 bin direct error failed firmware for kern load log tail var with
firmware-missing lwfinger/rtw89/issues/267 direct early firmware loading missing out out-of-tree signature tainting taints tree verification
dkms-build-failed lwfinger/rtw89/issues/84 being cc compiler declaration differs field implicit implicit-function-declaration included mask mean werror
ssh-host-key-refused RTXteam/RTX/issues/455 administrator also contact doing ecdsa identification jane possible right something strict users
cgroup-v2-unsupported opencontainers/runc/issues/1175 for mount no subsystem
runc-version-broken opencontainers/runc/issues/3008 allow attach bpf bpf_cgroup_device canceled container_linux.go hello-world multi process_linux.go prochooks prog program
stale-running-kernel opencontainers/runc/issues/3412 bpf bpf_cgroup_device bpf_prog_query d_type diff extfs inc json-file paused prochooks prog scan
runc-version-broken opencontainers/runc/issues/3413 error lookup notify runc seccomp symbol undefined
kernel-config-missing opencontainers/runc/issues/3867 argument bpf bpf_cgroup_device bpf_prog_query cgroup hello hello-world prochooks prog query setting world
runc-version-broken opencontainers/runc/issues/4542 dst during flags hello-world mounting rootfs runc self shim thread thread-self xe
apparmor-broken opencontainers/runc/issues/4972 during fd ipv4 net.ipv4.ip_unprivileged_port_start oci permission reopen runc shim sysctl task unprivileged
runc-version-broken opencontainers/runc/issues/5007 closing during function handle implemented oci runc self shim thread thread-self unsafe
runc-version-broken opencontainers/runc/issues/5058 during fd hello hello-world net.ipv4.ip_unprivileged_port_start oci reopen runc shim sysctl task unprivileged
kernel-keys-quota opencontainers/runc/issues/726 containerd could disk exceeded id key level msg oci quota runtime session
runc-version-broken opencontainers/runc/issues/818 links localdomain localhost.localdomain many null runc select session spec timeout unfinished write
kernel-modules-extra-missing actions/runner-images/issues/8295 azure directory dummy fatal found in lib modprobe module modules not snd
stale-running-kernel actions/runner-images/issues/2291 apt-get azure building completed dependency extra glob lists locate reading regex tree
kernel-modules-extra-missing actions/runner-images/issues/7587 azure directory fatal found in lib modprobe module modules not sudo
port-already-allocated runtipi/runtipi/issues/62 allocated another bind bringing connectivity dashboard encountered endpoint external programming project scripts
image-entrypoint-missing rustfs/rustfs/issues/254 always denied exec latest oci permission quay quay.io restart runc shim task
restricted-container-guest s3fs-fuse/s3fs-fuse/issues/1314 change crt debug first fuse gid mode modprobe mountpoint proc uid url
restricted-container-guest s3fs-fuse/s3fs-fuse/issues/647 device first found fuse gnu linux modprobe not smp try uname x86_64
builtin-module-not-detected binhex/arch-sabnzbdvpn/issues/53 assuming debg generic insmod its script start-script stderr stdout tun tun.ko warn
ipv6-disabled-kernel Sentinel-One/sack-cve-fixer/issues/4 address by can family filter initialize ip6tables protocol rules setting supported table
module-not-loaded Maritime-Robotics-Student-Society/sailing-robot/issues/239 attaching device driver error failed from new open query subsystem udev
builtin-module-not-detected saltstack/salt/issues/43945 comment config.gz conntrack duration function kmod ms nf_conntrack present proc unavailable zcat
module-signature-rejected joshuagrisham/samsung-galaxybook-extras/issues/7 bad blacklist ignoring insert intel kmod kmod_config_parse libkmod modprobe.d parse rejected snd
arch-mismatch-exec-format nakla/sbfspot/issues/10 caused error exec format init linux process standard standard_init_linux.go user
mount-owner-fixed blindsidenetworks/scalelite/issues/132 changing chown mnt not of operation ownership permitted var
kernel-config-missing scaleway/kernel-tools/issues/138 armv7l config.gz execstartpre l2tp l2tp_ppp netfilter ppp pppol2tp protocol tunnel xl2tpd zcat
module-index-stale scaleway/image-archlinux/issues/29 directory fatal found in lib modprobe module modules not std std-1 tun
module-index-stale scaleway/image-debian/issues/72 dep kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin needs perhaps search std std-1
module-index-stale scaleway/image-tools/pull/156 dep ip6 ip6_tables kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin search sync tables
kernel-config-missing scaleway/kernel-tools/issues/228 chain initializing insmod instance ip_tables manual needs nperhaps obtaining std tables upgraded
kernel-config-missing scaleway/kernel-tools/issues/246 armv7l config.gz hash ipset max proc received smp std std-1 supported zcat
kernel-config-missing scaleway/kernel-tools/issues/299 chain drop family hash hashsize header inet input ipset match-set revision std
builtin-module-not-detected scaleway/kernel-tools/issues/367 drivers grep ls lsmod modprobe module modules size std std-1 tun used
restricted-container-guest scaleway-community/scaleway-openvpn/issues/18 action invoke isn kmod_search_moddep libkmod.c moddep openvpn persistent proceeding save ubuntu1 ubuntu3
module-index-stale scaleway/kernel-tools/issues/207 ebtables filter ip_tables.ko iptable iptable_filter.ko ko lsmod netfilter raw std std-1 tables
libc-mismatch basvandijk/scientific/issues/78 by glibc gnu home libm libm.so.6 linux required store user version x86_64-linux-gnu
dkms-build-failed hw0lff/screen-share-sway/issues/3 arch1 arch1-1 dkms headers kernelsourcedir located option package source tell v4l2loopback where
module-not-loaded scaleway/image-debian/issues/25 do exist filter initialize insmod iptables need needs perhaps table upgraded your
stale-running-kernel scaleway/kernel-tools/issues/321 drwxr drwxr-xr-x exist filter initialize iptables ls modules std std-1 table uname
systemd-workdir-inaccessible scylladb/scylla-jmx/issues/151 absolute changing exit-code home path requested result started stopped stopping test working
boot-partition-full johang/sd-card-images/issues/50 arm64 cpio generating initramfs initramfs-tools initrd mkinitramfs post-installation subprocess tools triggers update-initramfs
boot-partition-full johang/sd-card-images/issues/50 cpio generating initramfs initramfs-tools initrd mkinitramfs post-installation sub sub-process subprocess triggers update-initramfs
inotify-limit-exhausted haiwen/seafile/issues/1640 be cannot dev inotify null polling resources reverting tail to used
sandbox-image-unpullable sealerio/sealer/issues/1485 apiserver gcr head k8s k8s.gcr.io manifests master next pause podsandboxmetadata runpodsandbox uid
cni-not-initialised labring/sealos/issues/1663 begin cni control-plane initialized kubelet.go networkpluginnotready networkready nodes notready plane returns roles
resolv-conf-broken labring/sealos/issues/2575 desc dial gcr k8s k8s.gcr.io lookup pause pullimage refused remote remote_image.go udp
registry-unreachable labring/sealos/issues/4245 apiserver artifacts head k8s-artifacts-prod kube-apiserver manifests pkg prod pullimage reference registry.k8s.io remote_image.go
restricted-container-guest ferrumgate/secure.install/issues/53 br_netfilter directory fatal found in lib modprobe module modules netfilter not pve
module-signature-rejected Snawoot/linux-secureboot-kit/issues/3 could dmesg insert key modprobe operation permitted signature signed trusted vboxdrv with
plain-http-on-tls-port jfroment/seedbox/issues/37 an client http https request sent server to
oom-killed noelshin/selfmask/issues/11 by code exit finished interrupted process signal with
selinux-denied fedora-selinux/selinux-policy/issues/2328 avc init_t ino nvme0n1p3 object_r permissive profiles scontext system_r system_u tclass tcontext
systemd-workdir-inaccessible lollipopkit/server_box_monitor/issues/25 at chdir counter exit-code job journalctl monitor restart result scheduled spawning step
oom-killed kubernetes-retired/service-catalog/issues/2770 coreos crashloopbackoff describe etcd last latest pod quay quay.io reason terminated waiting
docker-daemon-not-installed mongodb-developer/service-tests/issues/18 docker docker.service failed found not service start sudo to unit
systemd-unit-bad-path servicer-labs/servicer/issues/22 at exec executable exit-code exited locate logs result spawning started step svc
arch-mismatch-exec-format docker/setup-docker-action/issues/174 arm build complete did exec format ls platform sh solve successfully which
ipv6-disabled-kernel hwdsl2/setup-ipsec-vpn/issues/6 filter help information initialize ip6tables ip6tables-restore line more occurred restore table try
kernel-without-modules hwdsl2/setup-ipsec-vpn/issues/158 dep key kmod kmod_search_moddep libkmod libkmod.c moddep modprobe modules modules.dep.bin open search
nft-ruleset-xtables-compat hwdsl2/setup-ipsec-vpn/issues/1830 compat iptables-nft netfilter nft nftables nftables.conf nftables.service ruleset sysconfig tables unsupported xtables
mtu-mismatch hashicorp/setup-packer/issues/49 api check com error get handshake http https net timeout tls
file-descriptor-limit gwu-libraries/sfm-ui/issues/709 data elasticsearch file files index java many nodes open too
module-version-mismatch intel/linux-sgx-driver/issues/35 could drivers exec format generic insert insmod intel kernel modprobe modules sbin
restricted-container-guest shadowsocks/shadowsocks/issues/375 addr applying console ipv6 magic max messages restrict reuse security sysctl sysctl.d
missing-tun-device clowwindy/ShadowVPN/issues/154 can create dev device directory file net no open such tun vpn
node-ip-changed shakenfist/shakenfist/issues/688 assign before bind counter etcd initialized listen member quickly repeated requested scheduled
ssh-cut-before-greeting juewuy/ShellCrash/issues/145 by closed connection host identification kex port remote
module-not-loaded juewuy/ShellCrash/issues/774 by chain grep iptables kernel match modprobe net netfilter target that tproxy
selinux-denied juewuy/ShellCrash/issues/960 cat core denied exec executable locate log permission spawning step test tmp
bind-source-wrong lukassoo/ShellyExporters/issues/3 bind daemon docker does error etc exists failed from mount not response
network-scope-mismatch openanalytics/shinyproxy-config-examples/issues/36 attach code could desc error example manually net network not rpc to
deleted-files-held-open Shippable/support/issues/1147 avail deleted df du left lost lsof manage queue reg srv xvda1
fs-mounted-readonly SickChill/sickchill/issues/7362 blk critical ext4-fs ext4_journal_check_start journal op opcode phys phys_seg remounting sector seg
iptables-binary-missing siderolabs/extensions/issues/1061 clear exec executable ext fail firewall ip6tables mode nodes router supported tailscale
seccomp-old-libseccomp bbernhard/signal-cli-rest-api/issues/181 can core errno initialize initialized operation permissionerror permitted python runtime state supervisor
kernel-config-missing robinpaulson/SimpleRT/issues/48 by chain iptables match name no target that
module-in-use joeknock90/Single-GPU-Passthrough/issues/25 fatal grep in is lsmod modprobe module nvidia use
snap-docker-confinement sirixdb/sirix/issues/632 attaching compose creating mkdir mount only opt path read read-only source while
host-unreachable EasyEngine/site-type-wp/issues/207 clean curl curl.haxx.se example haxx html out site ssl timed verification www
clock-skew-tls skiffos/SkiffOS/issues/286 before certificate core distro expired opening progress registry-1.docker.io ssh tls verify yet
docker-proxy-missing skiffos/SkiffOS/issues/34 alpine connectivity driver endpoint exec executable external found path programming proxy response
clock-skew-tls skycoin/skywire-testnet/issues/77 ca-certificates.crt cafile certificate certificates certs crt git github github.com none ssl verification
loaded-module-stale stackhpc/ansible-slurm-appliance/issues/287 all api but client have make mismatch nvidia nvrm same sure that
docker-daemon-not-installed canonical/snapcraft.io/issues/2074 bin dockerd executable not or present usr
unit-masked crc-org/snc/issues/425 active dead inactive loaded masked ntp reason set stop systemctl timedatectl unit
resolv-conf-broken mosajjal/sniproxy/issues/12 connection dial get ghcr ghcr.io https lookup read refused response tcp udp
docker-socket-unit-missing frostyard/snosi/issues/289 activation failed found load no socket sockets to via
not-root siomiz/SoftEtherVPN/issues/19 denied filter initial initialize must needs ok perhaps permission setup table upgraded
dkms-build-failed bluecherrydvr/solo6x10/issues/14 consult dkms doing dpkg initial installation make.log post-installation sub sub-process subprocess were
boot-partition-full getsolus/packages/issues/5181 cache copy dynamic extra filesystems left library project space success syncing updating
docker-chains-flushed yifanzheng/solution-collection/issues/12 by chain docker0 exit iptables match name no status target that
inotify-limit-exhausted kfstorm/sonarr-metadata-rewrite/issues/57 enospc inotify limit oserror packages python3 raise reached site site-packages venv watch
build-context-incomplete MattDGTL/sonarr-radarr-queue-cleaner/issues/20 building common context dockerfile dockerignore finished internal media read snap solve var-lib-docker
resolv-conf-broken sonic-net/sonic-buildimage/issues/7818 conf directory file no open or resolv resolv.conf resolve run such systemd
arch-mismatch-exec-format chrisns/docker-node-sonos-http-api/issues/9 caused error exec format init linux process standard standard_init_linux.go user
script-shebang-bad shichao-an/soundmeter/issues/11 binary cannot error exec execute file format
storage-driver-unsupported ValveSoftware/source-sdk-2013/issues/1253 backing configure containers extfs fs graph over overlay storage support supported unsupported
missing-tun-device sous-chefs/openvpn/issues/79 built due epoll exiting ipv6 lzo mh openssl openvpn ssl tap tun
module-not-loaded spdk/spdk/issues/1861 address ceph dev device img loop losetup mknod raw set such tmp
arch-mismatch-exec-format alexjustesen/speedtest-tracker/issues/913 arm entries for in linux list manifest matching no the
inotify-limit-exhausted gbbirkisson/spis/issues/169 about closed db img include location many pipeline reached variable watch watcher
kernel-config-missing peacey/split-vpn/issues/117 delete iptables-restore mark net.ipv4.conf.all.src_valid_mark prefixlength raw restore rule suppress suppress_prefixlength sysctl tun0
inotify-limit-exhausted splitbrain/Watcher/issues/23 avail devtmpfs df enospc html left shm space tmpfs watch www xvda1
systemd-unit-bad-path Spotifyd/spotifyd/issues/431 activating auto auto-restart disabled docs execstart github github.com preset restart since vendor
builder-driver-limited tconbeer/sqlfmt/issues/372 buildx create currently different driver feature multiple please supported switch use with
disk-pressure SREGym/SREGym/issues/537 age avail describe df events filesystem mounted node2 normal over reason used
registry-auth-or-name nokia/srlinux-container-image/issues/4 connection get https latest peer pull read reset response tag tcp using
ssh-host-key-refused webfactory/ssh-agent/issues/18 could failed fatal from host key not read remote repository verification
ssh-algorithms-disjoint zachlatta/sshtron/issues/35 com example host key matching negotiate port rsa ssh their type unable
stale-running-kernel sshuttle/sshuttle/issues/253 cleanup connected env manjaro method password ports python3 redirect site site-packages sshuttle
systemd-unit-bad-path yrutschle/sslh/issues/176 bind cap description documentation environmentfile full multi network.target opts setuid spawning sysconfig
lib-modules-not-mounted yrutschle/sslh/issues/409 change disable disable_ipv6 drop eq ip6tables ipv6 lo perhaps prerouting raw route
oom-killed cPanelSSP/SSP/issues/76 anon anon-rss file-rss grep kb killed messages process rss total total-vm uid
kernel-config-missing zfl9/ss-tproxy/issues/282 extension iptables-nft list managed mangle nat nft null redirect ruleset touch tproxy
nvidia-runtime-missing basujindal/stable-diffusion/issues/217 build capabilities compose could daemon device driver gpu nvidia response select up
kube-object-missing stackanetes/stackanetes/issues/48 assigned configmaps count default-scheduler failedmount firstseen lastseen normal scheduler skipping subobjectpath syncing
unsupported-kernel-wsl offvault/Stadia-X/issues/1 error failed hcd loading update with wsl
selinux-denied stalwartlabs/stalwart/issues/274 cd denied drwxr exec it ls open opt permission podman sh total
kernel-config-missing starfive-tech/Debian/issues/13 argument cryptsetup device device-mapper enter invalid ioctl luksopen mapper passphrase reload sda1
kernel-config-missing starfive-tech/linux/issues/129 config_tun createtun flushing newuserspaceengine nor starfive tailscale0 tailscaled tstun tstun.new wgengine wgengine.newuserspaceengine
conntrack-table-full wballard/starphleet/pull/352 conntrack dropping full nf_conntrack packet table
apparmor-userns-restricted RusNor/StartWine-Launcher/issues/37 are bwrap denied hostname hosts internal map permission remounting runtime setting uid
tls-ca-untrusted moparisthebest/static-curl/issues/5 ca-certificates.crt cafile capath certificate certificates certs crt curl none setting ssl verify
stale-running-kernel ValveSoftware/SteamOS/issues/2047 directory dummy fatal found in lib modprobe module modules not
systemd-sandbox-path-missing smallstep/certificates/issues/685 at exit-code exited main mount namespace namespacing result set spawning started step
inotify-limit-exhausted Stirling-Tools/Stirling-PDF/issues/1728 any base inotify ioexception java limit monitoring pipeline reached register scheduling watches
lxc-nesting-missing d3vzer0/streamio/issues/3 bad caused changed container_linux.go merged mounting oci overlay2 permission process_linux.go rootfs rootfs_linux.go
dns-resolver-failing lossless1024/StreaMonitor/issues/127 buster deb.debian.org debian-security dists fetch ignored inrelease old resolving rf temporary they
clock-skew-tls matz/streem/issues/32 certificate debian expired images index index.docker.io pull pulling repositories repository valid yet
resolvconf-missing StreisandEffect/streisand/issues/1434 add delete fd line link mtu quick resolvconf setconf wg wg-quick wireguard
wireguard-module-missing StreisandEffect/streisand/issues/1570 access answers delete interface link manjaro protocol quick rtnetlink wg-quick wg0 wireguard
kernel-config-missing kitten/docker-strongswan/issues/7 aborting charon critical custom dmn ike initialization ipsec knl routing strongswan unmet
kernel-config-missing strongX509/docker/issues/3 aborting bypass charon critical dmn ike ipsec knl linuxkit routing strongswan unmet
host-module-not-loaded subspacecloud/subspace/issues/35 do exist initialize insmod ip6tables nat need needs perhaps table upgraded your
dns-stub-conflict-port-53 subspacecommunity/subspace/issues/57 address already create dnsmasq failed for in listening port socket to use
bridge-address-conflict osrf/subt/issues/613 address compose creating docker-compose net one other overlaps pool removing space tmp
peer-name-unresolved suitenumerique/docs/issues/339 app conf conf.d default default.conf dev emerg etc exited host nginx upstream
module-version-mismatch linux-sunxi/sunxi-livesuite/issues/20 author dc dp dsc gpl mod_unload modversions retpoline section srcversion struct vermagic
disk-full supabase/cli/issues/118 device image left lib postgres response space start such tmp var write
kernel-config-missing jakeday/linux-surface/issues/338 check check-config.sh config config_ip_nf_target_masquerade config_nf_nat_ipv4 ipv4 masquerade missing nat target
efi-variables-full linux-surface/surface-uefi-firmware/issues/10 allow authenticating descriptor efivarfs installing intel left management scheduling space write writing
inotify-limit-exhausted swoole/docker-swoole/issues/14 allowed increase inotify limit max max_user_watches per reached via watch watches www
inotify-limit-exhausted hgop/syllabus-2020/issues/43 development enospc er event fs.inotify.max_user_watches inotify number reached unhandled watch watchers watches
inotify-limit-exhausted syncthing/syncthing/issues/4833 device filesystem folder home left no on space start username watcher while
file-descriptor-limit syncthing/syncthing/issues/5319 files grep limitnofile many open show systemctl too user
kernel-config-missing telnetdoogie/synology-docker/issues/38 checking cm compile containermanager ko ll place them these upgrading we without
iptables-raw-table-missing telnetdoogie/synology-docker/issues/43 direct drop filtering insmod legacy needs networking perhaps prerouting raw rule upgraded
module-not-loaded telnetdoogie/synology-docker/issues/48 direct drop filtering insmod legacy needs networking nperhaps prerouting raw rule upgraded
ipv6-nat-unsupported telnetdoogie/synology-docker/issues/50 dead insmod ip6tables legacy masquerade needs perhaps postrouting rule tables upgraded wait
runc-version-broken telnetdoogie/synology-docker/issues/51 access detected during ls oci proc runc self setup shim task unsafe
module-version-mismatch telnetdoogie/synology-docker/issues/63 cm containermanager direct download filtering folder installing killed ko place prerouting validating
iptables-raw-table-missing telnetdoogie/synology-docker/issues/85 direct docker0 drop filtering insmod needs networking perhaps platform prerouting raw upgraded
ipv6-nat-unsupported telnetdoogie/synology-docker/issues/99 insmod ip6tables legacy masquerade nat needs perhaps postrouting rule tables upgraded wait
wireguard-module-missing runfalk/synology-wireguard/issues/199 access answers delete interface link protocol quick rtnetlink supported wg-quick wg0 wireguard
resolvconf-missing runfalk/synology-wireguard/issues/4 bin command found line local not quick resolvconf usr wg-quick
resolvconf-missing runfalk/synology-wireguard/issues/56 accessible delete fd mtu quick resolvconf setconf wg wg-quick wg0 wireguard world
runc-version-broken nestybox/sysbox/issues/291 at caused container_linux.go init mount mounting oci proc process_linux.go rootfs rootfs_linux.go runtime
systemd-workdir-inaccessible systemd/systemd/issues/10568 changing chdir description echo oneshot permission pwd requested spawning step working workingdirectory
systemd-sandbox-path-missing systemd/systemd/issues/10972 apache application control exit-code libexec namespace namespacing policy spawning step update web
systemd-directory-unusable systemd/systemd/issues/12131 at execution manjaro network set spawning special state step systemd time usr
not-root systemd/systemd/issues/15811 apply before capabilities change exit-code operation permitted spawning step test true uid
lxc-nesting-missing systemd/systemd/issues/17866 denied mount namespacing permission proc root run set systemd unit unit-root up
inotify-limit-exhausted systemd/systemd/issues/17992 allocate fs.inotify.max_user_watches inotify many max max_user_watches polling reverting sysctl too watch watches
systemd-unit-user-missing systemd/systemd/issues/25888 after app description execstart group html ini network.target nginx share simple unit
script-shebang-bad systemd/systemd/issues/3038 at bad bash echo exec exited interpreter main spawning step systemd tmp
systemd-sandbox-path-missing systemd/systemd/issues/35045 at bak mount namespace namespacing root set spawning step systemd unit unit-root
systemd-directory-unusable systemd/systemd/issues/35311 at device execution left runtime set space spawning special step systemd usr
dns-resolver-failing systemd/systemd/issues/39458 address can com find from got nslookup reply server
module-name-mistyped systemd/systemd/issues/40310 failed find load module modules systemd to
systemd-workdir-inaccessible systemd/systemd/issues/5124 chdir code exited failed journalctl main process service start starting status test
systemd-workdir-inaccessible systemd/systemd/issues/6019 after chdir description edu entered execstart first mysql requires some systems workingdirectory
fstab-device-missing systemd/systemd/issues/7603 boot ext4 fstab generated man min mounting no-pager pager special what where
modprobe-config-invalid nefelim4ag/systemd-swap/pull/15 created device devices ignored is max parameter unknown zram
systemd-unit-bad-path nefelim4ag/systemd-swap/issues/153 execstart execute files manage partitions pkg preset spawning step swap vendor zram
dkms-build-failed scarburato/t150_driver/issues/54 arch1 arch1-2 dkms.conf initrd kernelsourcedir located removing rmmod symlink tell versions where
firmware-missing t2linux/T2-Ubuntu/issues/108 bin direct failed firmware for grep journalctl load request setup using with
package-source-refused AdityaGarg8/t2-ubuntu-repo/issues/13 archive download hit ign inrelease jammy jammy-security kb releases repo security.ubuntu.com updates
selinux-denied amidaware/tacticalrmm/issues/1239 access defined defined-by execute executed number permission redhat returned spawning step support
kernel-config-missing tailscale/tailscale/issues/10945 cat gcc grep host ip_tables linux lsmod proc smp tables ubuntu ubuntu1
stale-running-kernel tailscale/tailscale/issues/14898 config_tun createengine createtun getlocalbackend newuserspaceengine rpi rpt tailscale0 tstun tstun.new tun.ko wgengine
resolv-conf-broken tailscale/tailscale/issues/15982 apt bookworm deb deb.debian.org debian dists fetch inrelease nameserver resolving search temporary
missing-tun-device tailscale/tailscale/issues/16419 appear connect dial doesn got sock tailscale tailscaled tailscaled.service tailscaled.sock unix which
restricted-container-guest tailscale/tailscale/issues/16932 config_tun disk newuserspaceengine nor pve tailscale tailscale0 tailscaled tailscaled.service tun wgengine wgengine.newuserspaceengine
tailscaled-not-running tailscale/tailscale/issues/19152 agent appear counter doesn quickly repeated resources scheduled tailscale tailscaled tailscaled.service too
missing-tun-device tailscale/tailscale/issues/2456 bypass config_tun logtail mark newuserspaceengine string tailscale tailscale0 tailscaled tun wgengine wgengine.newuserspaceengine
kernel-config-missing tailscale/tailscale/issues/3351 closing disabling flushing logger logpolicy newuserspaceengine rc routing tailscale tailscale0 wgengine wgengine.newuserspaceengine
iptables-binary-missing tailscale/tailscale/issues/391 creating exec executable found iptables newuserspaceengine path router tailscale0 tun wgengine wgengine.newuserspaceengine
kernel-config-missing tailscale/tailscale/issues/4086 chain chain_add health nat nf_tables postrouting prerouting router sbin setting tables wait
missing-tun-device tailscale/tailscale/issues/5002 config_tun createtun newuserspaceengine nor pve tailscale0 tailscaled tailscaled.service tstun tstun.new wgengine wgengine.newuserspaceengine
kernel-config-missing tailscale/tailscale/issues/582 accept comment couldn eth0 filter forward help masquerade postrouting tailscale tailscale0 wait
missing-tun-device tailscale/tailscale/issues/62 createtun directory engine error file no or starting such wireguard
iptables-binary-missing tailscale/tailscale/issues/7934 compressed createengine flushing getlocalbackend logger logpolicy logtail newuserspaceengine tailscale0 upload wgengine wgengine.newuserspaceengine
stale-running-kernel tailscale/tailscale/issues/895 but config_tun createtun direct disk drivers tailscale0 tailscaled tailscaled.service tun tun.ko wgengine
missing-tun-device tailscale/github-action/issues/175 clear createtun direct logpolicy logtail mem nil rc string tailscale tailscale0 tailscaled
kernel-config-missing SierraSoftworks/tailscale-unifi/issues/140 agent alpine config_tun disk modprobe modules nor preset tailscale tailscaled tailscaled.service tun
resolv-conf-broken talebook/talebook/issues/85 errno failure in name resolution temporary
kubelet-serving-cert-pending siderolabs/talos/issues/6736 component controller fetching internal k8s pod pods remote runtime timeout tls x5c
builtin-module-not-detected siderolabs/talos/issues/7789 builtin cat grep ip_vs ipvs message modprobe module modules modules.builtin netfilter wrr
node-ip-changed siderolabs/talos/issues/8714 caller err interfaces ip kubelet kubelet_node_status.go msg node set some ts validate
initramfs-too-large siderolabs/talos/issues/8813 any boot continue error key memory of out press to
br-netfilter-missing home-operations/talosctl-cluster-action/pull/2 br_netfilter bridge-nf-call-iptables call env failedcreatepodsandbox flannel main.go netfilter plugin stat subnet subnet.env
inotify-limit-exhausted jetstack/tarmak/issues/756 cadvisor cgroup container_id fs inotify inotify_add_watch kubelet.go kubepods left memory space watch
kernel-modules-extra-missing taskcluster/taskcluster/issues/7118 aloop aws backing link live load modprobe modules output public snd snd-aloop
kernel-config-missing thombashi/tcconfig/issues/38 armv7 gpl ingress intree mod_unload modversions netem sch sched srcversion tc vermagic
dkms-build-failed lyatiss/tcp_probe_plus/issues/3 area cleaning consult dkms kernelrelease make.log preparation probe return skipping subdirs unnecessary
conntrack-table-full session-replay-tools/tcpcopy/issues/131 conntrack dropping full nf_conntrack packet table
stale-pid-file JetBrains/teamcity-docker-agent/issues/46 daemon delete docker.pid ensure file found or pid run running starting var
file-descriptor-limit telemt/telemt/pull/57 accept error files many open too
oom-killed gravitational/teleport/issues/387 anon anon-rss child compile file-rss killed rss sacrifice score tool total-vm workspace
registry-auth-or-name devcontainers/template-starter/issues/50 color daemon docker error from ghcr ghcr.io latest manifest pull response unknown
systemd-unit-bad-path robmarkcole/tensorflow-lite-rest-server/issues/28 bin etc executable found local path sbin server system systemctl systemd usr
docker-daemon-not-running sqlsec/termux-install-linux/issues/3 bus d-bus debug docker.sock errors false mode permitted pretty printing sock unix
runc-version-broken termux/termux-packages/issues/23181 cgroup container create empty found oci process runc runtime shim task unknown
docker-context-wrong github-aws-runners/terraform-aws-github-runner/issues/2934 denied dial docker.sock fdocker fdocker.sock frun got json permission socket trying unix
docker-context-wrong cattle-ops/terraform-aws-gitlab-runner/issues/160 at cannot connect daemon docker is run running tcp the to
swap-enabled oracle/terraform-kubernetes-installer/issues/52 contained disable fail fail-swap-on filename flag kubelet.service partition priority sda2 swap swaps
time-not-synced marcone/teslausb/issues/247 activated been certificate connected connecting githubusercontent has raw raw.githubusercontent.com resolving trusted yet
time-not-synced marcone/teslausb/issues/441 curl.haxx.se establish fix haxx how learn legitimacy rclone situation sslcerts sslcerts.html therefore
smb-share-refused marcone/teslausb/issues/531 cifs credentials dir e.g iocharset man manual mount.cifs page refer utf8 vers
docker-socket-permission testcontainers/testcontainers-java/issues/613 attempted cause continue denied environment exception execution permission ping valid was were
script-shebang-bad testdrivenio/testdriven-app-2.4/issues/15 build caused compose directory docker-compose exec init linux standard standard_init_linux.go such user
build-cache-broken tbistr/texlive-full-devcontainer/issues/7 an cache compute error failed key requires solve to
kernel-config-missing revyos/thead-kernel/issues/18 directory fatal found in lib misc modprobe module modules not
disk-full theia-ide/theia-apps/issues/313 build could device enospc home left log no on space write yarn
systemd-unit-bad-path chestm007/linux_thermaltake_riing/issues/10 counter execstart hold hold-off job off over preset restart scheduled scheduling stopped
compose-file-invalid deepfence/ThreatMapper/issues/31 allowed are compose docker-compose docker-compose.yml here line mapping sudo up yaml yml
selinux-denied erpalma/throttled/issues/229 auid avc init_t object_r permissive scontext ses subj system_r system_u tclass tcontext
systemd-unit-bad-path erpalma/throttled/issues/301 cpu execstart executable intel locate min python3 spawning step stop us venv
dkms-build-failed dell/thunderbolt-dkms/issues/4 area autoinstall cleaning consult declaration function implicit implicit-function-declaration make.log preparation unnecessary werror
containerd-config-invalid tianon/dockerfiles/pull/713 did erro expect io.containerd.x.vx libcontainerd opt plugin successfully timeout toml uri waiting
package-source-refused gphalkes/tilde/issues/46 download example.org gpg project repositories repository securely signatures signed therefore updating were
package-source-refused teejee2008/timeshift/issues/185 apt-secure gpg launchpad manpage no_pubkey ppa ppa.launchpad.net pubkey secure signatures therefore verified
kernel-config-missing Tk-Glitch/PKGBUILDS/issues/259 aloop directory fatal found in lib modprobe module modules snd snd-aloop sudo
selinux-denied teemtee/tmt/issues/1179 bash cannot denied directory docker.io it ls mailman open permission podman pwd
kernel-config-missing tobetter/linux/issues/3 doesn ebtables filter initialize insmod mangle need needs perhaps support table upgraded
package-source-refused tonistiigi/xx/pull/167 arch cached centos curl mirror mirrorlist os plugins repo resolve retrieve yum
resolv-conf-broken containers/toolbox/issues/214 access cannot conf directory host lrwxrwxrwx ls networkmanager resolv resolv.conf root such
tls-ca-untrusted docker-archive/toolbox/issues/603 authority by certificate get hello hello-world https registry registry-1.docker.io response signed world
clock-skew-tls DeepVAC/TorchPod/issues/60 authentication complete download downloading extracting gb mb pull pulling required unauthorized waiting
proxy-misconfigured DeepVAC/TorchPod/issues/64 awaiting canceled client.timeout exceeded headers pull registry registry-1.docker.io request tag timeout waiting
module-not-loaded rusoku/TouCAN-SocketCAN/issues/1 could error in insert insmod module not symbol unknown
module-not-loaded linux-thinkpad/tp_smapi/issues/30 debug dmesg err extra grep insert insmod lock module modules read symbol
runc-version-broken telekom-security/tpotce/issues/611 cannot no on provided response service start status unknown
ipset-module-missing lisaac/tproxy-gateway/issues/2 argument flushing gateway init.sh ipset iptables line mode received stopped tproxy xt_set
selinux-denied aquasecurity/tracee/issues/404 allowed bpf enforcing enough object probe rlimit selinux supports sure syscall value
restricted-container-guest turnkeylinux/tracker/issues/1741 couldn denied device kernel lacks open permission ppp pppd sbin support vpn
docker-api-version-mismatch traefik/traefik/issues/12253 api client information minimum newer old please retrieve supported too upgrade your
plain-http-on-tls-port traefik/traefik/issues/7428 an client data get http https level msg request response sent unexpected
apparmor-userns-restricted transformerlab/transformerlab-app/issues/185 aborting binary configured helper now owned sandbox setuid suid sure than without
vpn-login-refused haugene/docker-transmission-openvpn/issues/309 af_inet auth auth-failure auth_failed inet initiated push push_request sent sigterm soft vpn
missing-tun-device haugene/docker-transmission-openvpn/issues/881 cannot dev directory errno file net no open or such tap tun
restricted-container-guest travis-ci/travis-ci/issues/1503 could dep directory fatal lib load modprobe modules modules.dep no such tun
oom-killed travis-ci/travis-ci/issues/7427 adj gfp gfp_kernel gfp_mask invoked killer mask mems mems_allowed oom-killer oom_score_adj score
default-route-missing clustervision/trinityX/issues/118 connect docker0 eth0 eth1 ip link metric ping proto scope src unreachable
iptables-binary-missing Jrohy/trojan/issues/576 canceled chain event graceful instance libcontainerd moby obtaining plugins shutdown stopping stream
missing-tun-device KornelJahn/truenas-core-tailscale-jail/issues/6 connect dial got it local running sock such tailscale tailscaled tailscaled.sock unix
restricted-container-guest binpash/try/issues/129 clone map map-root-user permitted proc stat sys sysctl unprivileged unprivileged_userns_clone unshare userns
apt-lock-or-broken omacom/try-omarchy-windows/issues/90 all database error failed lock package synchronize to unable
proxy-misconfigured danielfrg/tsne/issues/21 awaiting canceled client.timeout exceeded headers mb registry registry-1.docker.io sending step timeout waiting
restricted-container-guest tsuru/now/issues/33 any by couldn extra find image linux locate package regex to unable
restricted-container-guest tteck/Proxmox/issues/28 apparmor apparmor_parser attempted confined docker-default hello hello-world kr parser permission profile replace
module-signature-rejected lcgamboa/tty0tty/issues/8 cp depmod echo generic headers insert make makefile misc modules permitted src
missing-tun-device turnkeylinux/tracker/issues/1032 conf config dev due errno exiting net of open openvpn tap tun
net-tool-outdated CZ-NIC/turris-os/issues/33 add bandwidth cake dev grep lsmod option qdisc root sch tc unknown
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
zfs-pool-not-imported ublue-os/ucore/issues/321 another data exit-code import last pool previously result scan was zfs zpool
selinux-denied ublue-os/ucore/issues/435 denied exec executable exit-code journalctl libexec locate metrics performance permission spawning step
ntfs-volume-unclean Ferk/udev-media-automount/issues/16 base drwxr drwxr-xr-x ls media mkdir ntfs only read read-only root total
net-tool-outdated fabianishere/udm-kernel-tools/issues/21 aarch64 add bandwidth cake gnu modprobe option qdisc sbin sch smp tc
kernel-config-missing UDOOboard/linux_kernel/issues/32 adding answers cleaning controller eth0 eth1 exception hosts interface links pair rtnetlink
ufw-conflict chaifeng/ufw-docker/issues/105 ac dpt len mac prec res spt syn tos ttl urgp window
ufw-conflict chaifeng/ufw-docker/issues/119 dpt len mac prec res spt syn tos ttl urgp window xx
ufw-conflict chaifeng/ufw-docker/issues/156 docker_gwbridge dpt gwbridge len mac prec res spt syn tos urgp window
ufw-conflict chaifeng/ufw-docker/issues/16 anywhere destination domain drop fin flags forward prot return spt syn ufw
ufw-conflict chaifeng/ufw-docker/issues/24 block df dpt dst len pihole prec proto spt tos ttl ufw
ufw-conflict chaifeng/ufw-docker/issues/53 anywhere dpt len mac prec res spt syn tos ttl urgp window
usb-device-dropped UltimateHackingKeyboard/firmware/issues/457 attempt descriptor full hcd number power read responding speed usb xhci xhci_hcd
boot-partition-full Ultramarine-Linux/triage/issues/67 boot filesystem installing internal mb more needs on package running space transaction
snap-docker-confinement getumbrel/umbrel/issues/1137 closing console filename main.py most perform perform_command permissionerror point site site-packages traceback
compose-file-invalid getumbrel/umbrel/issues/399 definitions docker-compose.yml e.g either might omit place re seeing services under yml
snap-docker-confinement getumbrel/umbrel/issues/487 bin creating manager mkdir mount only path read read-only source usr while
ipset-module-missing gxfxyz/unblockchn/issues/1 chain dst iptables match match-set nat port prerouting redirect target that to-port
module-not-loaded gxfxyz/unblockchn/issues/4 dst last match-set most non-zero prerouting recent redirect router subprocess to-port traceback
dns-stub-conflict-port-53 MatthewVance/unbound-docker/issues/35 bind connectivity external ipv4 listen lsof pihole programming resolve systemd-resolve udp userland
dns-stub-conflict-port-53 MatthewVance/unbound-docker/issues/88 address already bind connectivity endpoint external listen programming proxy tcp4 unbound userland
package-source-refused unetbootin/unetbootin/issues/326 apt-secure creation details launchpad manpage ppa ppa.launchpad.net repository secure securely therefore updating
docker-object-in-use unfetter-discover/unfetter/issues/1233 clean done down endpoints flag if project remove removed removing socket stopping
device-tree-param-missing pimoroni/unicornhatmini-python/issues/3 armv6l build directory errno init ioerror line linux module no python such
cgroup-not-mounted jacobalberty/unifi-docker/issues/594 cgroup cgroups does exist host latest mountpoint name net response unifi unknown
arch-mismatch-exec-format hacor/unifi-freeradius-ldap/issues/8 caused compose docker-compose exec format init linux process standard standard_init_linux.go up user
compose-not-installed GiuseppeGalilei/Unifi-Network-Application/issues/5 compose docker flag help in see shorthand unknown up
arch-mismatch-exec-format markdegrootnl/unifi-protect-arm64/issues/5 arm64 caused exec format init linux logs process standard standard_init_linux.go unifi user
restricted-container-guest Ubiquiti-App/UNMS/issues/38 applylayer denied docker exit images layer permission pull register status stderr stdout
module-version-mismatch alexmohr/usb-can/issues/19 about disagrees layout module module_layout of symbol version
module-not-loaded krumboeck/usb2can/issues/10 dmesg echo free loading open out out-of-tree put symbol taints tree usb
loop-device-missing usbarmory/usbarmory-debian-base_image/issues/36 all boot dev device directory loop loop0 losetup make mark set such
kernel-config-missing usbarmory/usbarmory-debian-base_image/issues/43 broadcast conntrack find ftp modprobe module modules net netbios netfilter netlink xt_conntrack
seccomp-old-libseccomp raspberrypi/userland/issues/675 alpine armv7l date gnu it latest linux rm run smp uname v7l
sandbox-image-unpullable rootless-containers/usernetes/issues/240 desc failedcreatepodsandbox gcr head k8s k8s.gcr.io manifests pause reference resolve sandbox unpack
package-source-refused ustclug/discussions/issues/385 dnf docker-ce docker-ce-stable downloading edu repo repodata repomd repomd.xml tried ustc xml
package-source-refused ustclug/discussions/issues/385 dnf docker-ce docker-ce-stable downloading edu repo repodata repomd repomd.xml tried ustc xml
mount-option-refused util-linux/util-linux/issues/1048 codepage drive fat fat-fs helper ro sdc1 superblock unrecognized value vfat wrong
module-blacklisted util-linux/util-linux/issues/4307 filesystem media mount ntfs3 type unknown
port-already-allocated tiangolo/uwsgi-nginx-docker/issues/53 address already bind emerg failed in nginx to use
dkms-build-failed v4l2loopback/v4l2loopback/issues/104 armv6l attr cc declaration entering function implicit implicit-function-declaration loopback make.log strict werror
module-version-mismatch v4l2loopback/v4l2loopback/issues/133 armv7l could format gnu insert insmod invalid module preempt smp v4l2loopback v4l2loopback.ko
kernel-modules-extra-missing v4l2loopback/v4l2loopback/issues/148 aws ctrl custom devdata dmesg ioctl2 symbol unregister v4l2loopback video video_devdata video_ioctl2
module-index-stale v4l2loopback/v4l2loopback/issues/150 directory fatal found in lib modprobe module modules not sudo v4l2loopback
dkms-build-failed v4l2loopback/v4l2loopback/issues/154 build completed dkms does headers install installed module seem since skipped was
dkms-build-failed v4l2loopback/v4l2loopback/issues/159 build home make makefile modules pi recipe stop target uname v4l2loopback v4l2loopback.ko
module-version-mismatch v4l2loopback/v4l2loopback/issues/208 dmesg format generic insert magic mod mod_unload modprobe should smp unload v4l2loopback
module-version-mismatch v4l2loopback/v4l2loopback/issues/212 about argument could dev device disagrees err insert invalid modprobe symbol v4l2loopback
module-signature-rejected v4l2loopback/v4l2loopback/issues/306 configure dpkg insert installation installed package permitted post-installation processing script subprocess v4l2loopback
module-version-mismatch v4l2loopback/v4l2loopback/issues/31 about devdata disagrees extra inserting ioctl2 symbol v4l2loopback v4l2loopback.ko video video_devdata video_ioctl2
dkms-build-failed v4l2loopback/v4l2loopback/issues/372 for headers install kernel manjaro missing module to unable v4l2loopback
module-signature-rejected v4l2loopback/v4l2loopback/issues/394 beginning completed depmod dkms inactive insert key modprobe rejected v4l2loopback was x86_64
modprobe-config-invalid v4l2loopback/v4l2loopback/issues/45 dkms dmesg generic inserting modules parameter symbol updates v4l2loopback v4l2loopback.ko video video_nr
module-signature-rejected v4l2loopback/v4l2loopback/issues/546 currently initialization insert key may modprobe module rejected rmmod v4l2loopback want was
module-version-mismatch v4l2loopback/v4l2loopback/issues/583 aarch64 dmesg exec format insert missing modprobe preempt section smp tegra v4l2loopback
kernel-modules-extra-missing v4l2loopback/v4l2loopback/issues/59 devdata ioctl2 parameter signature symbol tainting unregister v4l2loopback verification video video_devdata video_ioctl2
dkms-build-failed v4l2loopback/v4l2loopback/issues/674 debian dynamic gnu modprobe module modules preempt preempt_dynamic smp uname v4l2loopback x86_64
br-netfilter-missing rootsongjc/kubernetes-vagrant-centos-cluster/issues/12 bridge-nf-call-ip6tables bridge-nf-call-iptables disable forward iptable net.ipv4.ip_forward node2 parameter resolution selinux stat sysctl
kernel-without-modules displague/vagrant-linode/issues/27 aufs dep extra kmod_search_moddep libkmod libkmod.c locate moddep modules.dep.bin regex stdin tty
file-server-unreachable OpenStackCookbook/vagrant-openstack/issues/45 downloads means mount.nfs nfs non-zero protocol requested ssh transport vagrant vers zero
kernel-modules-extra-missing oracle/vagrant-projects/issues/460 command_failed created firewall-cmd firewalld firewalld.service multi nftables now python-nftables query symlink wants
file-server-unreachable winnfsd/vagrant-winnfsd/issues/103 foo means mkdir mount.nfs mountpoint nfs nolock non-zero then timed vagrant vers
efi-variables-full Vanilla-OS/vanilla-installer/issues/417 efi efivarfs entry grub grub-install installing left panic platform space variable writing
systemd-unit-user-missing ssbostan/vboxpower/issues/5 credentials determine failed no process service such to user
host-module-not-loaded vdsm/virtual-dsm/issues/676 accept anywhere dynamic format forward postrouting preempt preempt_dynamic prot redhat redhat-release vm_net_dev
systemd-unit-user-missing vectordotdev/vector/issues/1581 code entered exited main process service started starting state status unit user
dkms-build-failed bmcgonag/Vector/issues/18 aws directory fatal ip6table iptable iptable_nat lib modprobe module modules nat wireguard
compose-file-invalid vegasbrianc/prometheus/pull/131 additional allowed deploy docker is not policy property restart stack yml
kernel-modules-extra-missing mortedamos/vehicle-hacking/issues/1 directory fatal found in lib modprobe module modules not sudo vcan
module-signature-rejected jlam55555/veikk-linux-driver/issues/3 available could for insert install key make makefile modprobe recipe required target
luks-key-refused velvet-os/imagebuilder/issues/215 available key no passphrase this with
dkms-build-failed gnif/vendor-reset/issues/94 area consult kdir kernelrelease make.log mok mok.key mok.pub pub sign sign-file signing
restricted-container-guest vgist/dockerfiles/issues/16 admin cap cap-add correct dir errno nfs nfsd problem rpc.nfsd share then
systemd-unit-bad-path vicinaehq/vicinae/pull/605 at exec executable exit-code exited journalctl locate result spawning started step user
kernel-config-missing VILLASframework/node/issues/218 did hugepages linuxkit lo logging netem nodes pipe prio sch sub subsystem
macvlan-parent-taken vdsm/virtual-dsm/issues/405 busy create daemon device failed from macvlan or port resource response the
module-in-use VirtualGL/virtualgl/issues/202 attempting device memory module nvidia opt permissions remove rmmod so uvm will
kernel-config-missing starfive-tech/VisionFive2/issues/89 config_tun createtun newuserspaceengine nor starfive tailscale tailscale0 tailscaled.sock tstun tstun.new wgengine wgengine.newuserspaceengine
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
init-not-systemd felixonmars/vps2arch/issues/12 as been booted bus connect down has init operate pid reboot systemd
boot-loader-target-wrong felixonmars/vps2arch/issues/23 bios contains cross disk embedding gpt grub grub-install label partition possible won
restricted-container-guest vpsfreecz/vpsadminos/issues/47 core fully modprobe modules mountpoint operation permitted snap snapd squashfs support tmp
inotify-limit-exhausted microsoft/vscode/issues/7950 enospc exports group inappropriate ioctl object resources shell terminal util verbose watch
port-already-allocated microsoft/vscode-docker/issues/1389 already apache bind connectivity endpoint external listen message programming proxy userland web
address-pool-exhausted icebob/vue-express-mongo-boilerplate/issues/147 address among an assign defaults docker-compose ipv4 mongo non non-overlapping overlapping pool
arch-mismatch-exec-format vulhub/vulhub/issues/457 amd64 arm64 attaching detected format match platform requested sh specific was web
time-not-synced Varying-Vagrant-Vagrants/VVV/issues/2454 another applied archive archive.ubuntu.com bionic bionic-security dists inrelease security.ubuntu.com updates vagrant yet
network-name-ambiguous tillsteinbach/VWsFriend/issues/432 based bridge compose docker-compose env file found matches name network on up
wireguard-module-missing Lochnair/vyatta-wireguard/issues/94 answers commit gnu interfaces operation router rtnetlink smp supported uname wg0 wireguard
systemd-sandbox-path-missing borgbase/vykar/issues/176 config directory file mount namespace namespacing no or root set such up
apt-lock-or-broken fscarmen/warp-sh/issues/162 cache dpkg frontend get held it lock lock-frontend unattended unattended-upgr upgr waiting
restricted-container-guest P3TERX/warp.sh/issues/50 answers back begin class falling installing multi rtnetlink symlink userspace wants wgcf
arch-mismatch-exec-format ArchiveTeam/warrior-dockerfile/issues/20 architecture backing d_type dockerfile mib operating ostype paused raspbian standard_init_linux.go stretch xfs
seccomp-old-libseccomp ArchiveTeam/warrior-dockerfile/issues/43 armv7l deb deb.debian.org gpg inrelease kb least non-zero one signature signed v7l
inotify-limit-exhausted gregghz/Watcher/issues/23 exception inotify many most oserror python2 python2.7 raise site-packages thread traceback watcher
file-descriptor-limit watchexec/watchexec/issues/251 error failed files many native open os to too watcher
inotify-limit-exhausted samuelcolvin/watchfiles/issues/320 couldn files fs inotify instances many max os recommended too value watcher
docker-api-version-mismatch containrrr/watchtower/issues/2012 api client level logs maximum msg new response supported time too watchtower
docker-api-version-mismatch containrrr/watchtower/issues/2126 api client logs minimum newer old please supported too upgrade watchtower your
docker-api-version-mismatch containrrr/watchtower/issues/723 api client logs minimum newer old please supported too upgrade watchtower your
docker-api-version-mismatch nicholas-fedor/watchtower/issues/87 api client daemon error from is maximum new response supported too version
registry-rate-limit seqeralabs/wave/pull/138 exceeded hello hello-world library limit localhost login rate repository require tag world
apt-lock-or-broken coffebar/waybar-module-pacman-updates/issues/16 another be instance lib may pacman present running there var waiting yay
kernel-config-missing waydroid/waydroid/issues/1326 also binder binder_linux details github github.com load modprobe modules rockchip see waydroid
builtin-module-not-detected waydroid/waydroid/issues/30 also binder binder_linux details devices github github.com modprobe modules python3 see waydroid
kernel-config-missing waydroid/waydroid/issues/960 binder binder_linux driver fatal linux load lts modprobe module modules node waydroid
kernel-config-missing vzhilov/WDMC-Ex2-Ultra/issues/3 chain dirty initializing insmod instance ip_tables legacy needs obtaining perhaps tables upgraded
iptables-backend-mismatch rajch/weave/issues/17 defaulted do filter initialize insmod legacy need needs out perhaps table upgraded
volume-owner-mismatch weaviate/weaviate-examples/issues/23 active denied docker err logs open permission prometheus
arch-mismatch-exec-format hahwul/WebHackersWeapons/issues/8 add bash binary cannot error exec execute file format tool
unit-start-timeout webmin/webmin/pull/2762 after denied open operation out permission pid result terminating timed timeout yet
apt-lock-or-broken kubernetes/website/issues/14870 allow apt-get changed dependency held lists newly packages remove tree were without
kubelet-not-initialised kubernetes/website/issues/17555 agent config.yaml entered er holdoff kubelet.service over scheduling server.go stopped unit yaml
kubelet-cgroup-driver-mismatch kubernetes/website/issues/17924 advertise apiserver-advertise-address condition different equal healthy healthz kubelet-check likely misconfiguration unhealthy xeu
swap-enabled kubernetes/website/issues/18945 advertise apiserver-advertise-address doing follow guide higher ignore-preflight-errors isdockersystemdcheck know non-fatal pod-network-cidr recommended
br-netfilter-missing kubernetes/website/issues/31508 applying bridge call conf ip6tables iptables k8s key net setting sysctl sysctl.d
containerd-cri-disabled kubernetes/website/issues/35982 doing ignore ignore-preflight-errors know non-fatal phase remote_runtime.go runtime.v1alpha2.runtimeservice runtimeservice unimplemented v1alpha2 what
cri-api-version-mismatch kubernetes/website/issues/38385 containerd.sock cri desc endpoint implemented rpc runtime.v1.runtimeservice runtimeservice sock unimplemented unix validate
apt-lock-or-broken kubernetes/website/issues/6763 broken depends held impossible incoming mean moved problems situation ubuntu1 unmet unstable
docker-chains-flushed Websoft9/websoft9/issues/342 chain dnat enable match nat return rule setup skip tables target wait
seccomp-old-libseccomp ttttmr/Wechat2RSS/issues/218 abort cgo create failed not operation pc permitted pthread pthread_create runtime sigabrt
wireguard-module-missing wg-easy/wg-easy/issues/1042 app down el7 internal means quick smp support task wg-quick wg0 wireguard
host-module-not-loaded wg-easy/wg-easy/issues/1196 accept dport eth0 forward input mtu postrouting quick setconf wg wg-quick wg0
ip-forward-disabled wg-easy/wg-easy/issues/225 disabled forwarding ipv4 is networking not warning will work
wireguard-module-missing wg-easy/wg-easy/issues/33 accessible answers delete interface protocol quick rtnetlink wg-quick wg0 wg0.conf wireguard world
dns-stub-conflict-port-53 wg-easy/wg-easy/issues/386 already bind connectivity date endpoint external listen pihole programming proxy tcp4 userland
restricted-container-guest wg-easy/wg-easy/issues/609 answers link means quick rtnetlink support supported that wg-quick wg0 wireguard your
iptables-backend-mismatch wg-easy/wg-easy/issues/683 accept child dport eth0 forward mtu nft postrouting protocol quick wg-quick wg0
host-module-not-loaded wg-easy/wg-easy/issues/802 accept change delete dport eth0 forward input masquerade mtu perhaps postrouting wg0
wireguard-module-missing angristan/wireguard-install/issues/134 answers delete interface link min protocol quick rtnetlink via wg-quick wg0 wireguard
vpn-config-invalid ViRb3/wgcf/issues/29 address conf configuration downloads home line parsing profile setconf unrecognized wg wgcf
resolvconf-missing ViRb3/wgcf/issues/373 delete fd link mtu profile quick resolvconf setconf wg wg-quick wgcf wireguard
systemd-unit-bad-path WGDashboard/WGDashboard/issues/179 absolute an dashboard env executable neither nor started unit valid virtual will
iptables-backend-mismatch WGDashboard/WGDashboard/issues/716 failed initialize iptables nft not protocol supported to
tls-ca-untrusted avwo/whistle/issues/846 alpine authority by certificate get https nginx pull registry registry-1.docker.io response signed
kernel-modules-extra-missing https://www.wifipineapple.com/bugs/350 argument codepage dev dmesg found invalid mnt mount mounting on sda1 tail
libc-mismatch BetaPictoris/wiki/issues/5 focal generic glibc gnu libc libc.so.6 required smp uname wiki x86_64 x86_64-linux-gnu
buildx-missing toverainc/willow-inference-server/issues/69 broken build buildkit buildx but component docs docs.docker.com enabled go images missing
stale-running-kernel dockur/windows/issues/242 github github.com insmod legacy masquerade needs perhaps postrouting upgraded visit vm_net_dev windows
not-root dockur/windows-arm/issues/66 add admin bridge cap cap-add container following net net_admin please setting your
virtualisation-off MicrosoftDocs/windowsserverdocs/issues/7695 and bios enable enabled ensure feature machine platform please virtual virtualization windows
boot-partition-full elementary/wingpanel/issues/509 archives broken dpkg-deb extracted paste pipe preparing sp sub sub-process unpacking vmlinuz
file-server-unreachable winnfsd/winnfsd/issues/89 client family isn mnt mount mount.nfs nfs protocol requested shared supported which
mount-owner-fixed Wirecloud/wirecloud/issues/449 be by data has hint must ownership postgresql started that user wrong
wireguard-module-missing linuxserver/docker-wireguard/issues/100 alpine answers attempt attempting compilation executing header rtnetlink smp supported will wireguard
host-module-not-loaded linuxserver/docker-wireguard/issues/296 addrtype can change extension generic kernel missing modprobe module revision such supported
host-module-not-loaded linuxserver/docker-wireguard/issues/343 format invalid ip6 ip6_tables ipv6 load modprobe module net netfilter tables zst
wireguard-module-missing cmulk/wireguard-docker/issues/3 accessible adding delete interface link nat protocol rule wg0 wg0.conf wireguard world
wireguard-module-missing cmulk/wireguard-docker/issues/30 answers delete interface ip6tables needs perhaps protocol rtnetlink upgraded wg0 wg0.conf wireguard
resolvconf-missing 0xle0ne/wireguard-gui/issues/447 delete fd mismatch mtu quick resolv resolv.conf resolvconf signature wg wg-quick wireguard
restricted-container-guest l-n-s/wireguard-install/issues/15 access answers delete interface link protocol quick rtnetlink supported wg-quick wg0 wireguard
resolvconf-missing l-n-s/wireguard-install/issues/37 fd line link mtu quick resolvconf setconf tun wg wg-quick wg0 wireguard
resolvconf-missing angristan/wireguard-install/pull/41 delete fd line link mtu quick resolvconf setconf wg wg-quick wg0 wireguard
wireguard-module-missing l-n-s/wireguard-install/issues/62 already amd64 directory fatal headers linux modprobe module modules newest version wireguard
module-version-mismatch tusc/wireguard-kmod/issues/7 can data directory insert insmod ko loading mnt no setup such wireguard
boot-kernel-not-updated tusc/wireguard-kmod/issues/74 dep ip6 ip6_udp_tunnel kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin search tunnel udp_tunnel unsupported
module-signature-rejected tusc/wireguard-kmod/issues/85 aarch64 alpine firmware gnu insert machine model modprobe required smp unifi wireguard
iptables-backend-mismatch thrnz/docker-wireguard-pia/issues/130 addrtype argument bringing comment extension fetch generation interface nf_tables revision wg0 wireguard
iptables-raw-table-missing WireGuard/wireguard-vyatta-ubnt/issues/122 accessible fwmark ip6tables-restore prefixlength quick setconf suppress suppress_prefixlength wg wg-quick wg0 wg0.conf
iptables-backend-mismatch ngoduykhanh/wireguard-ui/issues/677 accept dport eth0 extension fetch forward generation input nf_tables postrouting revision wg0
stale-running-kernel YunoHost-Apps/wireguard_ynh/issues/69 access amd64 answers dkms installed interface operation protocol rtnetlink supported wireguard x86_64
resolvconf-missing UnnoTed/wireguird/issues/56 device failed interface no resolvconf resolve such to tun vpn
wireguard-module-missing IAmStoxe/wirehole/issues/11 answers app compat debian leaving make now our review rtnetlink sleeping wireguard
restricted-container-guest IAmStoxe/wirehole/issues/62 exec forward ipv4 key net net.ipv4.ip_forward only read read-only setting sysctl wireguard
module-not-loaded wl500g/wl500g/issues/387 by chain drop input iptables match name no string target that
inotify-limit-exhausted fevrcoding/wok/issues/2 enospc running task waiting warning watch
runc-version-broken games-on-whales/wolf/issues/291 during fd ipv4 net.ipv4.ip_unprivileged_port_start oci permission reopen runc shim sysctl task unprivileged
mount-helper-missing wolfi-dev/os/pull/33042 debug dev dmesg exec hugepages kernel mount mqueue spawning step sys tmp
kernel-config-missing magnific0/wondershaper/issues/37 aarch64 action answers desktop eth0 illegal parse parsing preempt rtnetlink tegra value
nfs-export-refused yuseungwoo/work_related/issues/3 access by denied home mount mount.nfs mounting nfs server test while
docker-api-version-mismatch kasmtech/workspaces-issues/issues/817 arch built commit community experimental git minimum newer old runc too upgrade
bind-source-wrong 10up/wp-local-docker/issues/81 conf.d ext ini merged onto php process_linux.go rootfs_linux.go users versa vice vice-versa
time-not-synced wpilibsuite/WPILibPi/issues/215 applied apt-secure archive.raspberrypi.org cloud dists ign longer manpage raspbian.raspberrypi.org secure securely therefore
host-module-not-loaded linuxserver/docker-wps-office/issues/8 chain initializing insmod instance ip_tables legacy needs obtaining perhaps register tables upgraded
terminal-missing wpscanteam/wpscan/issues/1169 device input is not the tty
systemd-unit-user-missing christgau/wsdd/issues/101 active discovery dynamic example example.com execstart exit-code preset services since vendor web
unsupported-kernel-wsl microsoft/WSL/issues/10329 already br_netfilter conntrack execstartpre filter iptable iptable_nat modprobe nat netfilter nf_conntrack overlay
kernel-without-modules microsoft/WSL/issues/10412 directory fatal found lib loop microsoft microsoft-standard-wsl2 modprobe module modules standard wsl2
kernel-without-modules microsoft/WSL/issues/10586 amd64 depmod loop ls microsoft microsoft-standard-wsl2 modprobe modules open search standard wsl2
proxy-misconfigured microsoft/WSL/issues/10753 localhost nat wsl
unsupported-kernel-wsl microsoft/WSL/issues/11140 append chain dport extension microsoft microsoft-standard-wsl2 nf_tables recent revision rule_append standard wsl2
unsupported-kernel-wsl microsoft/WSL/issues/11742 br_netfilter conntrack docker0 extension microsoft microsoft-standard-wsl2 netlink nf_tables postrouting revision standard wsl2
kernel-config-missing microsoft/WSL/issues/11884 append eth1 extension masquerade microsoft microsoft-standard-wsl2 nf_tables postrouting revision rule_append standard wsl2
kernel-config-missing microsoft/WSL/issues/12108 attach br_netfilter detect ip_tables microsoft microsoft-standard-wsl2 netavark netlink preparing standard supports wsl2
virtualisation-off microsoft/WSL/issues/12382 bios exe few lts machine minutes press take virtual virtualization windows wsl
proxy-misconfigured microsoft/WSL/issues/13172 bullseye connect connection dial https proxyconnect pull python refused registry registry-1.docker.io tcp
unsupported-kernel-wsl microsoft/WSL/issues/1893 dep kmod kmod_search_moddep libkmod libkmod.c microsoft moddep modprobe modules modules.dep.bin search zfs
unsupported-kernel-wsl microsoft/WSL/issues/2869 dep kmod kmod_search_moddep libkmod libkmod.c microsoft moddep modprobe modules modules.dep.bin nfs search
unsupported-kernel-wsl microsoft/WSL/issues/3336 desktop do initialize insmod microsoft nat need needs perhaps sshuttle table upgraded
unsupported-kernel-wsl microsoft/WSL/issues/3634 do exist filter initialize insmod microsoft need needs perhaps table upgraded x86_64
unsupported-kernel-wsl microsoft/WSL/issues/4201 dep kmod_search_moddep libkmod libkmod.c microsoft microsoft-standard moddep modules.dep.bin ppp ppp_generic pppd standard
unsupported-kernel-wsl microsoft/WSL/issues/6044 addr chain filter hook inet input microsoft nft priority rule windows wsl
apt-lock-or-broken microsoft/WSL/issues/6118 broken going held impossible incoming mean moved problems recommends situation unmet unstable
init-not-systemd microsoft/WSL/issues/6197 as been booted can has init operate pid restart system systemctl systemd
docker-daemon-not-running microsoft/WSL/issues/6561 as been booted bus connect down has init operate pid systemctl unrecognized
unsupported-kernel-wsl microsoft/WSL/issues/6655 append branch development distribution docker-isolation-stage-1 isolation issue rule_append stage whether wsl wsl2
kernel-without-modules microsoft/WSL/issues/7466 again alternatively begin commands end eof microsoft requirements rootless setuptool tool wsl2
iptables-backend-mismatch microsoft/WSL/issues/767 chain_add cleanup dist dist-packages iptables-legacy matching method nf_tables prerouting present sshuttle them
unsupported-kernel-wsl microsoft/WSL/issues/767 alias dep depmod iptable iptable_nat kmod_search_moddep libkmod libkmod.c moddep modinfo modules.dep.bin search
init-not-systemd microsoft/WSL/issues/9368 as been booted bus connect down has operate pid redis restart systemctl
bind-source-wrong microsoft/WSL/issues/9601 bind build db desktop docker-compose mnt mount mounts ubuntu volume volumes wsl
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
kernel-config-missing ironrobin/x13s-alarm/issues/18 application chain graphdriver insmod instance needs obtaining overlay2 perhaps prior register upgraded
kernel-config-missing ironrobin/x13s-alarm/issues/23 chain config.gz docker.service initializing instance nf_tables nft obtaining protocol register tables wait
kernel-config-missing kuruczgy/x1e-nixos-config/issues/174 booted booted-system filter initialize insmod ip_tables kernel-modules legacy modules need table tables
builtin-module-not-detected xanmod/linux/issues/164 error found modinfo module not tcp
dkms-build-failed xanmod/linux/issues/80 apport consult dkms initial make.log old post-installation removing sub sub-process subprocess virtualbox
kernel-config-missing Locietta/xanmod-kernel-WSL2/issues/137 config.gz dynamic extension masq nf_tables nft postrouting preempt preempt_dynamic revision wsl2 zcat
kernel-config-missing Locietta/xanmod-kernel-WSL2/issues/46 accept chain did hook inet mangle mean nat policy postrouting priority table
nfs-statd-not-running xbianonpi/xbian/issues/398 either incorrect keep locking locks mount.nfs nfs nolock remote rpc.statd specified statd
kernel-config-missing xbianonpi/xbian/issues/426 by cifs device error filesystem mount no not such supported system the
kernel-config-missing xbianonpi/xbian/issues/673 armv6l eth0 insmod nat need needs perhaps postrouting preempt source table upgraded
module-not-loaded xbianonpi/xbian/issues/761 address any bad dev device find loop mount offset ro set xxxxxxx
kernel-config-missing xbianonpi/xbian/issues/767 do eth0 initialize masquerade mod nat need needs perhaps postrouting table upgraded
kernel-config-missing xbianonpi/xbian/issues/891 conntrack ip6 ip6_tables ip6table ip_tables iptable iptable_nat mangle reject security x_tables xt_conntrack
privileged-port Vateron-Media/XC_VM/issues/15 bind denied failed permission to
mount-helper-missing xcat2/xcat-core/pull/6566 bad cifs e.g filesystems helper might mountpoint need nfs option program several
file-server-unreachable vatesfr/xen-orchestra/issues/771 call failed host mnt mount mount.nfs nfs share system
package-source-refused fuzhengwei/xfg-dev-tech-docker-install/issues/3 clean docker-ce docker-ce-stable download el7 intended metadata mirror mirrors rpm stable yum
disk-full karalabe/xgo/issues/188 extracting go layer left mb pkg processing register space tar trace write
not-root Soreepeong/XivMitmLatencyMitigator/issues/25 chain exist help information masquerade more nat nf_tables postrouting tables try wlan0
module-blacklisted xelerance/xl2tpd/issues/188 and detected kernel l2tp l2tp_ppp modprobing not ppp pppol2tp support try xl2tpd
module-version-mismatch xmm7360/xmm7360-pci/issues/37 currently format ignored insert insmod invalid load make makefile module rmmod sbin
dkms-build-failed dlundqvist/xone/issues/211 adapter cc declaration differs entering gfp gfp_kernel implicit implicit-function-declaration make.log simple werror
dkms-build-failed paroj/xpad/issues/331 consult declaration dkms.conf implicit kernelrelease kversion make.log mok.key mok.pub sign sign-file signing
kernel-config-missing uxora-com/xpenology-docker/issues/7 chain configured configuring dhcp forward ipv4 match net.ipv4.ip_forward smp target that via
efi-variables-full mpalourdio/xps13/issues/113 avail df efi efivarfs entry grub grub-install installing properly sda1 variable writing
dkms-build-failed Lochnair/xt_tls/issues/49 dkms entering headers ipt leaving make.log makefile needed stop subdirs tls tools
ipv6-nat-unsupported yggdrasil-network/yggdrasil-go/issues/642 initialize insmod interfaces ip6tables masquerade nat need needs perhaps table upgraded xx
privileged-port yggdrasil-network/yggdrasil-go/issues/809 bind denied journalctl listen panic permission tcp
clock-skew-tls gumstix/yocto-manifest/issues/43 ca-certificates.crt cafile certificates certs clone crt date github.com into ros ssl verification
apparmor-userns-restricted youki-dev/youki/issues/3298 apparmor codename description enough lsb lts map-root-user noble profile self uid_map unshare
script-shebang-bad kktuax/youtupi/issues/24 begun defined defined-by devel format freedesktop init.d listinfo lists.freedesktop.org mailman spawning systemd-devel
file-immutable YunoHost/install_script/pull/43 aborting correct dpkg postinst privileges problem replace resolv resolv.conf resolvconf terminal then
helm-release-locked jupyterhub/zero-to-jupyterhub-k8s/issues/2690 another create create-namespace dev helm in install namespace operation progress upgrade yml
image-entrypoint-missing zabbix/zabbix-docker/issues/488 caused container_linux.go docker-entrypoint.sh entrypoint exec executable mysql nginx oci path ubuntu web
dkms-build-failed zabbly/zfs/issues/7 directory fatal found in lib modprobe module modules not zfs
time-not-synced ZANSIN-sec/ZANSIN/issues/62 another ansible ansible-playbook applied dists inrelease jammy jammy-security playbook security.ubuntu.com updates yet
kernel-modules-extra-missing bol-van/zapret/issues/1 af_inet any during existing handle handler if inet library opening opt queue
systemd-unit-bad-path cdown/zcfan/pull/13 configuration control exec executable exit-code fan locate result spawning started step zero
dns-resolver-failing zentyal/zentyal/issues/2026 bind dns end fetch input keys managed master named unexpected verified zone
dkms-install-skipped openzfs/zfs/issues/1222 dkms generic insmod installed location manually modprobe spl stack zfs zfs.ko zpool
dkms-build-failed openzfs/zfs/issues/12667 are as load loaded modprobe module modules sbin them try zfs zpool
module-version-mismatch openzfs/zfs/issues/1349 addon after format got inserting insmod list location manually stack zfs zfs.ko
dkms-install-skipped openzfs/zfs/issues/3922 added dkms generic installed modprobe modules sbin spl them x86_64 zfs zpool
module-version-mismatch openzfs/zfs/issues/7105 inserting insmod load location manually modules stack symbol uname updates zfs zfs.ko
dkms-build-failed openzfs/zfs/issues/9869 boot creating dkms dkms.conf dnf done exist image initramfs locate source zfs
luks-key-refused 64kramsystem/zfs-installer/issues/110 enter error for incorrect key load passphrase provided
device-missing Koenkk/zigbee2mqtt/issues/2281 adding bringing compose custom docker-compose encountered errors gathering information project recreating while
selinux-denied zotonic/zotonic/issues/2719 can create data denied directory docker mkdir opt permission
kernel-modules-extra-missing foundObjects/zram-swap/issues/8 err exiting fatal load main modprobe module modules raspi starting swap zram
`
/** The causes and what each starts with; then a word a line and how rare it is, with what it says of causes (index:weight). */
export const learned = `
address-not-local:-18 address-pool-exhausted:-18 admission-denied:-17 apparmor-broken:-18 apparmor-userns-restricted:-17 apt-lock-or-broken:-17 arch-mismatch-exec-format:-18 bind-source-wrong:-19 boot-kernel-not-updated:-18 boot-loader-lost-files:-16 boot-loader-target-wrong:-16 boot-partition-full:-18 br-netfilter-missing:-17 bridge-address-conflict:-17 bridge-module-missing:-17 bridge-nf-call-disabled:-16 build-cache-broken:-16 build-command-missing:-17 build-context-incomplete:-17 builder-driver-limited:-17 buildx-missing:-17 builtin-module-not-detected:-17 certificate-name-mismatch:-17 cgroup-driver-mismatch:-17 cgroup-not-mounted:-18 cgroup-v1-refused:-17 cgroup-v2-unsupported:-17 clock-skew-tls:-17 cni-not-initialised:-18 cni-plugin-binary-missing:-18 compose-file-invalid:-17 compose-not-installed:-17 conntrack-sysctl-readonly-in-netns:-17 conntrack-table-full:-16 container-dependency-failed:-17 container-name-taken:-17 container-not-stoppable:-17 container-option-refused:-18 containerd-cni-watch-lost:-17 containerd-config-invalid:-17 containerd-cri-disabled:-18 containerd-cri-plugin-load-failed:-17 containerd-not-running:-17 coredns-loop:-17 corrupt-docker-state:-17 cpu-instruction-unsupported:-16 cri-api-version-mismatch:-17 cri-socket-wrong:-17 daemon-flag-conflict:-19 daemon-json-invalid:-17 daemon-option-incompatible:-17 data-root-unusable:-17 default-route-missing:-17 deleted-files-held-open:-16 device-missing:-18 device-tree-param-missing:-17 devicemapper-pool-mismatch:-17 disk-failing:-16 disk-full:-17 disk-pressure:-17 dkms-build-failed:-17 dkms-install-skipped:-17 dns-resolver-failing:-18 dns-stub-conflict-port-53:-18 docker-api-version-mismatch:-18 docker-chains-flushed:-20 docker-context-wrong:-18 docker-daemon-not-installed:-18 docker-daemon-not-running:-17 docker-group-missing:-18 docker-init-missing:-17 docker-network-missing:-19 docker-object-in-use:-17 docker-plugin-missing:-17 docker-proxy-missing:-18 docker-python-client-outdated:-17 docker-sock-is-directory:-19 docker-socket-permission:-18 docker-socket-unit-missing:-18 efi-variables-full:-17 etcd-data-corrupt:-17 etcd-disk-slow:-17 etcd-member-replaced:-17 etcd-space-quota:-16 file-descriptor-limit:-17 file-immutable:-17 file-not-executable:-17 file-server-unreachable:-17 filesystem-damaged:-16 firewall-rules-invalid:-17 firewalld-conflict:-17 firmware-missing:-16 fs-module-missing:-17 fs-mounted-readonly:-18 fstab-device-missing:-17 fuse-daemon-gone:-17 gpu-claimed-by-other-driver:-16 gpu-lost-from-bus:-17 health-probe-fails:-17 helm-release-locked:-16 host-module-not-loaded:-18 host-name-unresolved:-17 host-unreachable:-17 image-entrypoint-missing:-18 image-layer-damaged:-16 image-never-pulled:-17 image-store-switched:-16 image-user-missing:-17 image-user-refused:-17 init-not-systemd:-18 initramfs-too-large:-16 inode-exhausted:-18 inotify-limit-exhausted:-16 interface-already-exists:-16 ip-forward-disabled:-16 ipset-module-missing:-17 iptables-backend-mismatch:-18 iptables-binary-missing:-18 iptables-legacy-removed:-18 iptables-raw-table-missing:-18 iptables-version-mismatch:-17 ipv6-disabled-kernel:-17 ipv6-nat-unsupported:-17 ipv6-no-way-out:-17 ipvs-modules-missing:-17 join-token-refused:-17 joined-container-stopped:-17 kernel-config-missing:-19 kernel-keys-quota:-17 kernel-modules-extra-missing:-17 kernel-regression:-17 kernel-without-modules:-18 kube-manifest-invalid:-17 kube-object-missing:-16 kube-version-skew:-17 kubeadm-resources:-18 kubeconfig-missing:-18 kubelet-cert-expired:-18 kubelet-cgroup-driver-mismatch:-18 kubelet-flag-removed:-17 kubelet-kernel-defaults:-17 kubelet-not-initialised:-19 kubelet-serving-cert-pending:-17 lib-modules-not-mounted:-18 libc-mismatch:-16 loaded-module-stale:-17 log-driver-unusable:-17 loop-device-missing:-17 luks-key-refused:-16 lxc-nesting-missing:-18 macvlan-parent-taken:-18 map-count-too-low:-16 memory-cgroup-disabled:-17 memory-exhausted-thrashing:-17 metrics-api-missing:-17 missing-tun-device:-19 modprobe-config-invalid:-16 module-autoload-disabled:-16 module-blacklisted:-16 module-file-corrupt:-16 module-in-use:-16 module-index-stale:-18 module-loading-disabled:-17 module-missing-in-initramfs:-17 module-name-mistyped:-18 module-not-loaded:-17 module-renamed-or-merged:-18 module-signature-rejected:-19 module-version-mismatch:-18 mount-busy:-17 mount-handle-stale:-16 mount-helper-missing:-18 mount-not-shared:-18 mount-option-refused:-17 mount-owner-fixed:-17 mtu-mismatch:-16 multiple-graphdrivers:-17 net-tool-outdated:-16 network-endpoint-left:-18 network-name-ambiguous:-16 network-scope-mismatch:-17 nfs-export-refused:-17 nfs-statd-not-running:-16 nft-compat-missing:-16 nft-core-missing:-17 nft-native-rules-in-iptables-table:-17 nft-ruleset-xtables-compat:-16 nftables-unsupported-by-docker:-16 node-address-misdetected:-17 node-identity-mismatch:-17 node-ip-changed:-19 node-memory-pressure:-17 not-root:-18 ntfs-volume-unclean:-17 nvidia-runtime-missing:-18 oom-killed:-15 overlay-module-missing:-17 package-conflict:-16 package-not-in-sources:-16 package-other-release:-16 package-source-refused:-16 page-size-mismatch:-16 peer-name-unresolved:-16 pids-limit:-16 plain-http-on-tls-port:-17 pod-security-refused:-17 pod-unschedulable:-16 port-already-allocated:-17 port-in-use-preflight:-18 power-supply-weak:-15 preflight-program-missing:-17 privileged-port:-17 proxy-misconfigured:-17 python-externally-managed:-16 quota-exceeded:-16 raid-degraded:-16 rbac-forbidden:-17 registry-auth-or-name:-18 registry-cert-expired:-18 registry-failing:-17 registry-mirror-refuses:-16 registry-plain-http:-17 registry-rate-limit:-17 registry-unreachable:-17 resolv-conf-broken:-17 resolvconf-missing:-17 restricted-container-guest:-18 rfkill-blocked:-17 root-on-ramdisk:-16 rootless-prerequisite-missing:-17 rp-filter-refused:-17 runc-version-broken:-18 sandbox-image-unpullable:-18 script-shebang-bad:-17 seccomp-old-libseccomp:-17 second-daemon-running:-17 secure-boot-refused:-17 selinux-denied:-18 selinux-overlay-kernel-too-old:-18 service-not-listening:-18 shared-library-missing:-17 shm-too-small:-17 smb-dialect-mismatch:-17 smb-share-refused:-17 snap-docker-confinement:-18 ssh-algorithms-disjoint:-17 ssh-cut-before-greeting:-16 ssh-host-key-refused:-17 ssh-key-refused:-17 stale-pid-file:-18 stale-running-kernel:-17 start-limit-hit:-16 storage-driver-unsupported:-18 storage-layer-closed:-16 swap-enabled:-18 swarm-address-unclear:-17 swarm-cert-expired:-17 swarm-managers-unreachable:-17 swarm-role-mismatch:-18 systemd-directory-unusable:-18 systemd-override-outdated:-18 systemd-sandbox-path-missing:-19 systemd-unit-bad-path:-21 systemd-unit-user-missing:-18 systemd-workdir-inaccessible:-17 tailscaled-not-running:-17 terminal-missing:-16 time-not-synced:-17 tls-ca-untrusted:-17 ufw-conflict:-16 unit-file-invalid:-17 unit-masked:-17 unit-not-installed:-17 unit-start-timeout:-17 unsupported-kernel-wsl:-17 usb-device-dropped:-16 userns-remap-subid-missing:-17 virtualisation-off:-16 volume-attached-elsewhere:-17 volume-claim-unbound:-16 volume-owner-mismatch:-17 vpn-config-invalid:-16 vpn-login-refused:-16 vpn-server-silent:-16 webhook-unreachable:-16 wireguard-module-missing:-19 xtables-lock-held:-17 zfs-pool-not-imported:-16
#apiserver-client-cert-expired:115 27:-4 137:14 218:-3
#apiserver-refused:115 80:4 136:-14 137:4 138:6 190:6 254:4
#apparmor-apply-failed:110 3:16 226:-3 231:-4
#apparmor-denied:104 3:5 4:-3 149:4 192:-3 226:-4 244:4
#apparmor-parser-missing:122 3:11
#apparmor-policy-admin:122 3:-10 226:14
#apparmor-profile-not-loaded:107 3:6
#apt-broken-packages:87 11:5 197:5 199:4 200:-3
#apt-fetch-failed:97 200:6 234:4 267:-3
#apt-index-error:97 200:4 234:4 267:-3
#apt-invalid-signature:110 58:5 200:-7 212:-3 234:11
#apt-key-missing:97 200:5 234:6
#apt-lock-held:103 5:16 203:-2
#apt-not-valid-yet:99 200:-5 234:-2 267:12
#apt-package-unknown:97 5:-6 129:3 198:19 250:3
#bad-interpreter:122 233:17
#bb-cannot-load:122 21:-3 100:9 127:-4 165:7 167:-9 168:11
#bb-no-modules-at-all:100 127:-4 131:4 143:8 161:-3 165:6 226:5 250:-8
#bb-not-in-moddep:118 21:6 127:3 129:5 161:-3 166:5
#bind-address-absent:109 0:17 63:-4 121:17 190:-6 207:-5 237:-3
#bind-port-denied:101 121:-4 190:-2 192:-4 207:-3 211:37 226:-2 237:-14
#bind-port-in-use:97 0:-4 207:-2 208:6 212:-3
#bind-source-absent:122 7:18
#board-device-missing:109 6:-3 54:-3 55:24
#bolt-database-corrupt:105 44:19
#bolt-owner-engine:113 44:12 80:-3
#boot-no-space:107 11:22 58:-4
#bpf-cgroup-device:115 127:21 231:-8
#bpf-refused:122 127:-4 192:4 226:8 234:-4 237:8
#build-file-absent:118 18:9 244:6
#build-snapshot-gone:118 16:26 18:-4 80:-3
#build-source-absent:110 16:-4 18:22
#build-step-speaks:94 17:10 62:9 198:6 200:6 233:-4
#cgroup-controller-not-in-mounts:118 24:6 127:4 152:-4 226:9
#cgroup-mounts-missing:99 24:18 48:3 183:3 226:-3 231:-5 252:3
#cgroup-v2-not-understood:109 24:-4 26:30 152:-3 226:-5 231:-3
#change-not-permitted:118 85:27 224:-10 234:-4
#charon-banner:122 127:3
#charset-not-found:115 127:9 129:5 161:5 173:-4 250:4
#chown-not-permitted:104 174:24 226:-3 234:-4 237:-5
#chromeos-module-locking:122 162:14
#clock-read-eperm:118 192:-3 226:-4 234:24 267:-8
#cni-no-config:105 28:5 38:5 138:3
#cni-not-ready:99 28:11 38:8
#cni-plugin-not-found:103 28:-9 29:24
#cni-sandbox-network-failed:107 28:3 29:8 100:3 165:4
#compiler-killed:118 195:6
#compose-absent:113 30:-4 31:28 67:-3 233:-8
#compose-file-refused:107 30:28 244:-3
#connect-timed-out:94 12:3 15:3 62:-6 90:-3 102:19 114:3 116:2 190:-2 212:3 223:13 232:3 239:-7
#conntrack-table-full:113 32:-3 33:16
#container-device-absent:101 54:8 207:-2 226:4
#container-name-conflict:113 35:13
#container-stop-denied:122 3:8 36:-5 237:-3 244:9
#containerd-config-plugin-uri:118 39:10
#containerd-config-toml:113 39:15
#containerd-cri-config-invalid:118 41:11
#containerd-cri-load-failed:122 41:10
#containerd-unit-failed:118 39:-5 42:14 45:4 127:5 231:-4
#context-canceled:104 26:4 54:4 260:4
#coredns-loop-detected:113 43:13
#credential-helper-failed:122 217:20
#cri-default-endpoints:122 47:3
#cri-endpoint:107 41:2 46:2
#cri-socket-absent:113 40:-3 47:12
#cri-unimplemented:96 40:6 46:4 47:-2
#cri-version-failed:115 39:-3 40:5 42:4 46:3 47:3
#daemon-json-broken:110 48:-3 49:16 50:-3
#daemon-json-flag-conflict:98 48:17 49:-7 50:-4
#daemon-json-unknown-key:118 48:-7 49:4 50:8
#daemon-refused-by-kernel:118 226:17 231:-3
#deleted-file-open:115 53:15
#depmod-no-directory:122 161:-4 250:9 274:11
#depmod-no-lists:118 161:4 168:4 250:5
#device-mapper-refused:115 127:12 165:3
#devicemapper-pool-lost:122 56:16
#disk-io-error:113 57:4 93:4 215:9 253:3
#dkms-build-failed:91 60:17
#dkms-headers-missing:90 60:18
#dkms-make-log:103 60:4
#dkms-skipped:122 60:-5 61:12
#docker-api-version-refused:104 64:23
#docker-bridge-unsupported:115 13:-3 14:14 50:-2 127:11 250:4
#docker-cannot-connect:96 47:-3 66:11 68:6 77:2 116:3 239:-3 250:3
#docker-chain-gone:98 65:19 116:4 122:-5 127:-5 250:-3
#docker-client-usage:110 20:9 31:16 50:-6 260:-7
#docker-daemon-subcommand:122 127:-3 254:-3 260:13
#docker-external-connectivity:92 63:3 65:2 74:5
#docker-forwarding-off:118 114:13
#docker-ip6tables-rule-failed:115 100:-3 118:-3 122:25 127:-8
#docker-iptables-not-found:107 117:31 127:-6 129:-3
#docker-ipv6-step-failed:122 121:17 127:-3 226:-3
#docker-jump-target-gone:122 65:16 127:-6
#docker-kernel-too-old:122 24:3 127:4
#docker-nat-chain-failed:85 65:7 90:5 117:3 118:3 122:8 165:-2 250:-5 274:-5
#docker-network-store-stale:122 13:-4 44:20 250:-3
#docker-pool-overlaps:101 13:21 44:-2
#docker-pools-exhausted:98 1:25 13:-5
#docker-port-allocated:115 63:-4 65:4 90:3 207:9
#docker-raw-table-missing:109 65:-2 119:10 127:-4 143:4 226:4
#docker-remote-endpoint:113 66:21 68:3 90:-4 116:4 190:-3 252:5
#docker-shorthand-flag:115 20:-4 31:11 139:-3 260:8
#docker-socket-denied:96 68:-7 77:27 192:-3 237:-5
#docker-socket-group-unresolved:122 69:17 78:-5 263:-3 271:-3
#docker-socket-unit-failed:115 63:-5 69:5 76:5 235:4
#docker-start-failed:81 42:5 48:2 49:3 50:4 68:-3 226:3 260:-3 262:3 272:7 273:-3
#docker-state-file-corrupt:115 44:25 226:-3
#docker-under-systemd:88 42:-4 50:4 78:3 117:3 252:3
#docker-unit-not-found:113 67:11 68:7 78:-9 109:-5 226:-3 260:-3 271:-3 272:10
#docker-vlan-port-refused:122 127:9 150:-5 165:10
#dockerd-containerd-dial:110 39:7 42:13 44:3 47:-8 192:4
#dockerd-database-locked:122 235:20
#dockerd-fatal:69 24:-2 42:4 44:3 48:4 49:7 50:6 51:4 116:-3 127:4 226:-5 235:7 238:4 249:4 260:-3 276:2
#dockerd-no-sockets-passed:110 78:14
#dockerd-options-exclude:122 50:16 187:6 226:-3 252:-3
#dockerd-pid-file-found:115 235:6 249:11
#dockerd-selinux-overlay:122 238:13
#dockerd-subid-missing:118 276:12
#efi-vars-no-space:122 11:-4 79:19 112:-3
#env-http-proxy:113 212:9
#env-https-proxy:115 212:11
#etcd-db-damaged:110 44:11 80:3
#etcd-snapshot-file-missing:118 80:13
#etcd-speaks:103 80:12 81:7 83:5
#etcd-wal-damaged:122 80:13 145:-3
#exec-not-in-path:115 3:-3 86:6 103:11 231:-5 260:10
#exec-path-missing:95 6:-8 86:-2 233:29 260:6 262:-3
#exec-permission:105 86:4 103:16 231:-7 233:-4
#exit-137:97 138:-2 168:6 195:27
#filesystem-corruption:105 88:15 93:8
#firewalld-command-failed:101 90:5 100:3 116:3 121:4 129:4
#firewalld-zone-conflict:122 65:-4 90:13
#flannel-br-netfilter-missing:115 12:5 127:5
#fork-exec-format:118 6:8 29:4 168:-4
#fuse-unavailable:101 226:13
#go-flag-undefined:113 139:8 231:3 260:5
#go-lookup-failed:94 62:9 101:6 116:2 212:-7 217:-3 220:3 223:-3 224:10 252:3
#go-lookup-loopback:115 62:-5 224:14
#gpu-driver-mismatch:109 60:-3 145:19 194:-4
#gpu-driver-not-loaded:115 60:16 96:3 145:-6 194:-6 274:3
#gpu-no-device-driver:113 194:14
#graphdriver-not-available:87 44:-3 56:4 127:-6 226:11 238:-2 252:12
#graphdriver-not-supported:110 250:3 252:15
#graphdriver-prior-failed:109 129:3 226:-3 252:10
#graphdrivers-several:118 176:19 252:-3
#grub-install-refused:118 10:20 79:-3
#grub-lost:118 9:18 110:-3 236:8
#grub-no-memory:115 110:21 152:-3 195:-3 236:-3
#grub-speaks:110 110:16 236:3
#headers-package-unknown:107 60:6 129:3 198:-11 226:3 250:7
#http-sent-to-tls:118 66:-4 204:18
#illegal-instruction:107 45:28
#image-dir-denied:113 237:-4 244:-3 280:17
#image-platform-differs:122 6:8
#init-is-not-systemd:113 68:10 109:8
#initramfs-module-missing:118 127:-3 163:14 166:10
#initramfs-root-missing:113 11:6 33:-2 110:4 163:11
#initramfs-write-failed:109 11:11
#inotify-dir-watch-no-space:122 112:10
#inotify-enospc-watch:115 112:11
#inotify-limit-named:97 84:-4 112:19
#inotify-watch-too-many:94 84:-5 112:16
#inotify-watches-out:98 26:-3 58:-3 111:-3 112:14
#ip-unknown-device-type:113 8:3 60:3 129:6 157:4 158:3 165:-5 226:-3 274:7 285:3
#ipsec-socket-refused:122 127:6 129:7
#ipset-no-kernel-support:109 115:13 127:6 129:4 165:-3
#ipt-chain-add-failed:122 127:-4 192:-3 250:13
#ipt-extension-unsupported:95 127:-3 129:6 250:4
#ipt-genid-failed:95 116:12 120:-3 226:4 250:-3
#ipt-nft-init-failed:104 116:9 117:-8 192:3 274:3
#ipt-no-chain-target-match:85 65:5 90:-3 116:-4 117:-3 127:5 165:2 226:3
#ipt-perhaps-upgrade:73 100:5 116:4 226:-3
#ipt-rule-add-failed:107 65:-3 129:4 183:4
#ipt-table-missing:69 100:4 118:3 121:5 192:5 274:-3
#ipt-version:61 8:-3 65:4 117:-5 121:4 185:3 192:7 250:5
#iptables-extension-not-loaded:99 65:5 116:5 120:-3 127:11 129:-3 165:4 274:-2
#iptables-legacy-tables-present:110 116:14
#iptables-restore-line-failed:109 89:-3 117:-4 127:14 250:5
#ipvs-modprobe-failed:110 21:3 143:18 226:-8 250:-5
#ipvs-modules-not-loaded:122
#ipvs-no-family:118 124:2 143:5
#join-node-password-rejected:118 125:17
#join-token-invalid:115 27:-3 125:20
#kbuild-tree-incomplete:122 60:8
#kernel-build-dir-missing:105 60:15
#kernel-remounted-readonly:113 88:-4 93:5
#kernel-support-missing:96 21:5 60:-4 127:11 129:6 226:4 250:-3 252:3
#kernel-unpacked:122 6:-5 8:10 250:13
#key-quota:122 58:-4 128:17 231:-3
#klog-btf-mismatch:122 168:15 250:5
#klog-dm-target-unknown:122 58:-3 127:4 163:-3 165:3 250:4
#klog-firmware-file:101 91:16
#klog-firmware-gave-up:105 91:15
#klog-gpu-bound-elsewhere:122 96:18 97:-5
#klog-lockdown-module:115 167:11
#klog-param-invalid:118 156:26 168:-5 281:-2
#klog-relocation-refused:118 168:7
#klog-symbol-version:98 129:-3 165:-4 168:14 250:3
#klog-unknown-symbol:99 129:7 130:3 156:-3 165:5 167:-3 168:9 250:-3
#klog-usb-fault:115 165:-3 275:27
#klog-vermagic:94 168:10 250:4 274:-4
#kmod-bad-config-line:118 156:11
#kmod-could-not-insert:67 6:-5 21:-3 60:-11 127:-8 129:-4 159:-3 162:4 164:-3 165:3 166:4 167:15 168:11 226:-7 233:-3 234:-3 250:-5
#kmod-in-use:122 160:21 165:-3
#kmod-module-not-found:60 8:4 12:3 100:-3 116:-4 117:-3 127:20 129:6 155:-4 165:-5 168:-7 192:-3
#kmod-no-builtin-file:110 127:-3 226:12
#kmod-no-moddep:85 250:3
#kmod-no-path:122 21:9 129:8 167:-3 274:4
#kube-claim-unbound:118 206:-5 279:18
#kube-container-backs-off:113 43:5 52:3 98:3 103:3 195:6
#kube-image-pull-failing:122 6:2 217:5 239:4
#kube-metrics-absent:118 26:-3 154:22
#kube-no-node-fits:110 152:-3 189:-3 206:18 279:4
#kube-node-tainted-by-fault:122 28:6 59:4 206:-6
#kube-object-absent:115 133:20
#kube-probe-failed:118 98:14 188:7 239:-4
#kube-program-missing:115 208:-3 210:24
#kube-proxy-conntrack-denied:118 32:16 226:-5
#kube-proxy-set-conntrack:118 32:8
#kube-proxy-speaks:94 28:3 43:3 116:4 124:9 143:4
#kube-quota-exceeded:122 214:13
#kube-rbac-forbidden:122 216:15
#kube-webhook-failed:113 284:16
#kubeadm-bridge-nf-absent:115 12:13 15:-6
#kubeadm-bridge-nf-zero:122 12:-5 15:10
#kubeadm-cgroup-driver-advice:118 23:5 208:2
#kubeadm-cri-not-running:109 39:4 40:10 47:5
#kubeadm-kubelet-unhealthy:122 138:7 254:6
#kubeadm-many-cri-sockets:118 47:8
#kubeadm-memory-cgroup-missing:122 152:14
#kubeadm-port-in-use:115 63:-3 208:22
#kubeadm-preflight-fatal:93
#kubeadm-swap:122 254:14
#kubeadm-sysctl-not-one:115 15:10 114:4 226:-3
#kubeadm-warning:105 21:7 23:5 127:-4 212:5
#kubeconfig-unreadable:122 136:18 237:-3
#kubectl-cert-expired:105 27:3 137:9 218:-6
#kubectl-default-address:118 136:24 137:-3 138:-2 190:-4 239:-3
#kubelet-bootstrap-conf-missing:122 136:-3 137:8
#kubelet-cgroup-driver-differs:107 23:4 138:10
#kubelet-client-cert-expired:113 137:14
#kubelet-config-missing:118 139:-5 141:19
#kubelet-disk-pressure:99 59:29 191:-4
#kubelet-fatal-cgroup-driver:107 23:4 138:10
#kubelet-kmsg-fatal:118 226:17
#kubelet-kmsg-missing:115 226:14
#kubelet-serving-cert-absent:118 142:19
#kubelet-swap-refused:107 254:12
#kubelet-unknown-flag:113 139:25
#kvm-device-missing:122 54:-4 192:-4 226:-3 277:23
#large-transfer-stalls:110 62:-2 114:3 175:19 246:-3
#layer-owner-unmapped:118 226:8
#libc-name-resolution-failed:95 62:14 65:4 202:3 224:14 234:-3
#libc-version-missing:110 5:-3 144:16
#loop-unavailable:113 127:4 147:11 165:9
#luks-key-refused:122 148:22 167:-6
#map-count-refused:122 151:11
#memory-cgroup-not-found:99 24:-3 80:-2 127:-2 152:17
#mit-no-moddep:122 127:-3 161:-3 192:3 226:19
#modinfo-filename:113 127:3 167:4
#modinfo-not-found:115 21:16 159:-3 274:3
#modprobe-args-failed:122 127:8 165:4
#modprobe-fails-mute:122 12:-5 24:4 127:-3 226:10 250:4
#module-built-here:91 60:6 167:9
#module-compile-error:109 60:11
#module-named-missing:103 21:12 60:5 167:3 192:2
#module-wanted-by-program:113 21:9 100:3 165:8 167:3
#modules-load-failed:110 21:-3 129:-3 163:3 164:6 166:7 167:8 226:-4
#mount-bad-superblock:110 88:5 93:-3 127:5 173:7 193:6 226:-5
#mount-dir-onto-file:113 7:10
#mount-handle-stale:118 170:16
#mount-helper-needed:107 171:9
#mount-no-such-device:105 87:-9 92:18 127:13 165:-4 181:-4 242:-2
#mount-option-refused:118 173:20 242:-3
#mount-source-readonly:107 7:-3 226:-3 244:15
#mount-unknown-fs:100 21:-3 92:9 127:7 158:4 169:-2 250:6 253:-4 274:3 287:-3
#must-be-root:109 100:-3 116:-5 192:24 237:-3
#name-does-not-exist:118 62:3 202:13
#net-tool-knows-not:122 127:-3 177:14
#netlink-set-refused:118 115:-5 127:-3 143:5 192:14
#newuidmap-missing:122 229:14 262:-3
#newuidmap-write-failed:109 4:4 226:-4 229:7
#nfs-access-denied:118 87:-6 92:-2 181:19
#nfs-option-refused:118 87:-3 127:5 173:6 182:3
#nfs-statd-required:118 182:10
#nfs-version-refused:115 87:17 92:-3 181:-2
#nfsd-unavailable:122 100:4 165:5 226:6
#nft-rule-refused:104 116:-3 127:15 184:13 186:-3
#nft-table-incompatible:109 65:-5 116:-4 120:6 127:-2 185:9 186:3
#nginx-open-denied:122 237:12 263:-4 280:3
#no-matching-manifest:115 6:15 107:-3 217:-4
#no-route-to-host:110 13:4 15:2 52:-3 90:10 102:3 171:4 190:3 239:-3
#no-space-left:86 11:7 53:3 58:9 79:-3 93:-4 111:9 226:-3 276:-3
#oci-exec-format:92 6:26 103:-4 168:-9 233:-9
#oom-constraint:118 195:6
#oom-killed-process:105 195:11
#openresolv-no-init:122 224:-3 225:20
#openssl-plain-http:122 204:6 212:8
#openvpn-handshake-failed:122 142:-2 175:-7 204:-2 268:8 283:9
#overlay-mount-refused:107 58:-3 127:5 226:6 252:19
#overlay-unavailable:104 8:5 127:-5 129:3 168:3 196:12 226:4 252:-8
#overlay-without-d-type:115 252:13
#package-baseurl-none:105 5:3 62:3 198:-3 200:12
#package-conflict:110 5:-5 11:-3 197:23
#package-dependencies-unmet:115 5:10 144:-3 197:8 199:3 200:-3
#package-dependency-absent:105 5:10 199:8
#package-run-ok:115 5:3
#package-source-gone:99 67:3 200:18 267:-3
#pacman-signature:113 200:15
#page-size-unsupported:122 201:16
#path-not-found:104 26:7 28:3 29:5 120:9 127:4 129:3 152:-3 162:5 231:2 262:2
#peer-name-unknown:113 202:24 224:-3
#pids-exhausted:113 5:-3 203:23
#plain-name:97 60:7 225:-3 226:-6 285:9
#plain-notice:105 91:3 160:9
#pod-modprobe-no-modules-dir:78 21:-3 127:-6 143:8 165:3 226:13 250:-5 274:2
#proc-cgroups-row:122 152:6
#proc-sys-readonly:110 93:-3 112:8 114:-4 226:14
#proxyconnect-failed:105 13:3 62:-3 212:20 224:-3 239:-5
#proxyconnect-not-tls:122 204:-7 212:13
#pull-timeout:97 175:4 212:8 284:4
#quota-exceeded:122 58:7 128:11 214:-3 231:-3
#read-only-file-system:109 93:21 226:-4 237:-3 244:-7
#registry-cut-off:118 66:-3 212:7 217:-6 223:13
#registry-denied:101 27:7 137:-5 212:-5 217:21 223:4
#registry-dial-failed:97 62:-5 123:-2 221:-4 223:13 224:-3 232:6 239:5
#registry-http-to-https:113 204:5 212:-3 221:15
#registry-invalid-reference:115 6:-3 37:10 168:-6 217:11 232:4
#registry-layer-arrived:113 27:10 112:-3 217:-3 223:8
#registry-mirror-refused:122 220:13
#registry-rate-limit:104 217:-4 222:17
#registry-server-error:109 212:-6 219:19
#registry-tag-missing:122 6:-3 217:17
#resolv-conf-missing:118 85:-3 224:17
#root-denied-in-container:118 174:-6 237:18 280:-5
#rootless-map-failed:103 4:-7 229:21 276:-5
#rootless-requirements-missing:122 229:6
#rtnetlink-not-supported:92 60:-3 113:-4 121:-3 127:5 192:-5 225:-3 226:4 227:-3 274:6 285:9
#runc-pivot-root:122 3:4 228:10 231:-5
#runc-symbol-lookup:118 231:14
#runc-sysctl-reopen:105 226:-4 231:9
#sandbox-image-not-pulled:107 212:-7 223:-6 232:19
#sandbox-no-userns:105 4:32 192:-3 226:-4 229:-3 237:-4
#selinux-avc:97 237:8
#selinux-label-listed:122 237:11
#server-port-in-use:90 0:-4 13:-4 63:21 76:-2 121:-4 207:10 208:-4
#service-ip-unreachable:122 12:3 15:3 90:11 114:5 116:3 190:-4 223:-5
#shared-library-missing:122 237:-6 240:20
#shell-exec-denied:122 67:-3 86:25 117:-3
#smb-dialect-refused:109 127:-3 242:29 243:-4
#smb-option-refused:122 173:5 242:11
#snap-docker-path:104 3:-4 70:4 244:22
#socket-protocol-unsupported:115 8:4 87:-3 129:8 158:10 165:-3 192:-3 250:4
#spawn-denied:103 149:-5 192:-6 237:21 262:-4 263:-3 264:-3
#ssh-ended:115 226:-3 245:6 247:9 248:7
#ssh-key-refused:115 237:-3 248:17
#ssh-key-unusable:122 248:11
#subuid-range-missing:107 276:13
#swap-limit-warning:122 252:5
#swarm-node-certificate:122 27:-4 256:13
#sysctl-key-absent:100 12:16 15:-7 165:5 166:3 226:-5
#systemd-cgroup-refused:118 26:16
#systemd-chdir:115 237:-3 264:17
#systemd-credentials-user:113 69:9 78:-3 250:-3 262:-3 263:13
#systemd-exec-directory:122 259:14
#systemd-executable-missing:98 67:-2 86:8 149:-3 192:-3 237:3 260:3 261:-4 262:13 263:-4 264:-3
#systemd-job-failed:103 42:4 48:5 226:3 237:5
#systemd-namespace:104 149:11 226:-4 259:-3 261:11 262:-4
#systemd-path-not-absolute:109 262:19 264:-4
#systemd-process-exited:68 0:4 42:-3 49:-2 50:3 121:-3 141:3 149:-3 165:3 237:-3 250:-3 262:7 285:3
#systemd-result:77 40:3 49:3 50:-3 237:4 262:5 273:4
#systemd-status-word:78 192:5 251:-2 260:-4 261:9 262:13 263:6 264:5
#systemd-step-failed:80 6:-3 233:3 237:4 261:4
#systemd-timeout:118 42:6 94:4 253:-3 260:-3 273:16
#systemd-unit-not-found:107 67:6 78:7 225:4 226:-3 237:3 260:-4 271:-5 272:12
#systemd-unit-refused:118 168:-3 233:-3 262:9 270:7 271:-4 272:4
#systemd-unit-setting-bad:110 226:-4 260:4 262:10 270:11 271:-3
#tailscaled-kernel-version:109 226:3 250:-2
#tailscaled-unreachable:118 155:8 265:10
#thread-create-eperm:118 234:18
#time64-nonsense-date:122 234:26
#tls-expired:122 27:7 137:-3 200:-3 218:14 268:-5
#tls-issuer-unknown:113 268:12
#tls-not-yet-valid:107 27:8 200:-3 218:-3 267:11 268:-4
#too-many-open-files:100 84:24 112:-10
#topic-clock:118 27:4 127:-3 174:-3 226:9 234:-6 259:6 267:11
#topic-container-start:43 3:-3 5:-3 13:3 19:6 37:8 42:-4 47:-4 54:-3 57:-3 60:-3 62:4 64:3 65:5 66:9 67:5 69:7 71:6 76:-3 78:3 86:-3 112:-3 117:-2 129:-4 150:2 152:-5 165:-4 168:-6 192:-7 194:6 200:-4 204:-4 207:-3 208:-2 217:7 224:-5 226:2 231:9 233:3 234:3 239:-4 249:3 250:-3 252:-3 253:-3 257:4 260:-5
#topic-container-unhealthy:115 34:22 36:4 42:-4
#topic-containerd:81 4:3 38:3 39:9 42:4 47:-6 84:3 144:-3 192:3 198:3 231:3
#topic-docker-daemon:63 44:7 48:4 51:3 63:-3 66:-3 67:3 69:4 76:5 78:4 226:5 229:-3 235:2 260:7 263:-3 270:-3
#topic-iptables:54 65:-6 67:-3 86:-3 89:-4 115:4 117:12 120:3 121:4 124:3 127:11 164:-3 165:6 166:-3 168:-3 192:4 225:-3 229:-3 250:5 252:-3 274:4
#topic-kubelet:55 0:-4 24:3 25:3 26:-3 30:-3 40:3 46:-3 47:4 80:-5 98:3 102:3 116:-4 121:-3 125:6 133:3 135:6 139:4 141:3 143:-2 152:10 165:-3 190:10 192:3 195:-3 208:10 210:6 232:-4
#topic-module:48 6:-4 54:-3 86:-2 100:5 124:-3 127:4 129:-6 131:-3 143:6 155:-3 161:3 162:4 164:6 165:5 166:4 167:5 168:10 192:-4 195:-3 233:-3 250:5
#topic-mount:66 7:-4 26:3 87:5 88:4 92:3 93:3 94:4 127:2 147:3 168:-3 170:-3 171:3 173:4 181:2 192:-5 234:-4 237:-5 242:6 243:4 244:-3 261:5 262:-3
#topic-packages:66 5:10 11:6 200:15 212:5 218:3
#topic-pod:104 6:4 43:5 52:3 103:3 138:7 195:3 217:-4 239:3
#topic-pull:76 27:-6 62:-3 66:-3 102:3 175:-4 190:-3 212:6 217:6 218:6 224:3 239:3 268:6
#topic-tunnel:84 113:-4 117:2 155:3 225:5 226:3 250:9 265:6 285:-5
#topic-unit:60 0:2 42:3 54:-3 69:-2 84:-4 93:4 94:5 112:4 121:-3 127:-4 149:-3 211:3 226:-3 233:4 253:5 259:4 260:3 262:9 263:5 267:-3
#touch-denied-in-container:100 192:-3 237:7 250:-3 280:12
#tun-ioctl-refused:115 155:-2 192:15 226:-3 234:-3
#tun-unavailable:81 54:-7 129:4 155:26 192:-5 225:-3 226:3 244:-3 250:3
#ufw-block:115 269:10
#ufw-init-failed:101 89:8 127:4
#undervoltage:122 209:14
#unit-masked-refused:101 78:-4 260:-4 262:-3 270:-2 271:28 272:-3
#unit-modprobe-failed:122 167:3 274:6
#unit-restarting:87 226:2 251:5 263:6
#unit-start-limit:99 48:5 192:4 226:-3 251:13 261:4 262:-3
#vbox-driver-absent:122 21:-5 60:15 167:5
#veth-pair-failed:101 127:6 250:14
#virtualisation-disabled:122 277:11
#volume-not-writable:110 237:6 244:-3 280:9
#vpn-config-refused:118 281:15
#vpn-login-refused:122 282:12
#vpn-server-silent:118 281:3 283:6
#vxlan-not-supported:110 28:-4 127:6 129:14 131:5
#wg-quick-adds-link:90 127:-5 226:4 285:9
#wg-quick-no-resolvconf:113 225:15
#wg-quick-sets-dns:87 100:2 113:-3 116:3 225:8 285:6
#wireguard-unavailable:93 60:-3 113:-3 127:-6 225:-4 226:7 250:5 285:14
#x509-after:103 27:-11 137:9 218:9 267:-7
#x509-expired-undecided:97 27:10 212:-5 267:-3
#x509-name-differs:104 22:7 27:-4 137:-4 190:14 212:3 223:6 268:3
#x509-not-yet-valid:105 27:12 137:-8 218:-6 267:6
#x509-public-host:110 27:14 212:-6 218:-4 268:-3
#x509-registry:97 137:-3 212:-8 217:-3 218:16 223:-3 267:-3 268:12
#x509-unknown-authority:109 136:5 212:-3 218:-4 268:15
#x509-unknown-public:122 212:-3 268:7
#x509-wrong-ip:110 137:-5 190:28
#xt-option-unknown:118 65:-4 116:4 117:-3 127:3 162:4 165:4 183:3 250:5
#xtables-lock-held:109 5:-4 65:-3 127:-2 286:22
#zfs-not-loaded:113 60:9 61:3 168:3
aarch64:92 6:5 60:-3 118:5 127:6 131:4 250:-3 268:3
able:109 35:13
abort:115 102:5 125:4 234:4
aborted:103 57:4 66:5 68:7 75:-5 77:6 93:3 201:4 234:4
aborting:105 4:3 57:-3 93:8 116:3 229:6
about:91 27:3 129:-3 147:4 165:-4 168:13 226:-2 230:2
above:115 68:4 77:7 226:3
absolute:104 7:-4 231:7 262:12 264:11
ac:122
accept:89 84:7 100:4 112:-4 116:8 120:6 127:-3 129:4 165:-4 265:3
access:77 3:-3 27:4 29:4 87:-3 95:5 114:8 119:4 127:-3 165:4 181:4 192:8 225:-3 250:4 280:-3 285:4
accessible:107 8:4 118:3 229:7 285:3
acl:122 26:4
acpi:115 110:3 231:6
acquire:104 5:6 28:10
action:113 6:-3 196:4 231:4 233:4
actions:118 62:4 237:6
activated:110 27:6 267:3
activating:110 23:2 116:3 167:3 227:3 263:4
activation:110 54:4 78:9 91:2 227:5 260:3
active:73 52:-3 66:3 72:7 207:2 215:5 237:-4 257:11 272:3 280:4 285:3
adapter:115 55:4 96:4
add:65 6:3 8:3 28:5 48:3 65:-3 90:-3 100:6 112:8 113:4 121:-3 124:5 129:7 143:3 152:4 177:2 184:-3 192:5 200:-3 231:-2 233:-4 244:4 250:5 281:3 285:3
add-runtime:115 48:6
added:122 61:3 170:3
adding:84 0:5 54:6 121:-4 124:5 173:3 185:5 226:4 231:4 234:3 237:-3 250:-3 285:3
additional:113 30:4 86:-2 223:4 237:7
addon:122 12:3 168:3 190:3
addr:104 0:2 13:10 62:5 127:-4 129:5 226:4 255:5
address:67 0:3 1:10 8:3 13:11 30:-2 35:-3 62:4 63:8 65:-3 69:-3 76:3 116:-3 121:9 127:-3 129:-2 165:5 171:6 178:3 188:4 190:4 207:3 208:-3 211:-3 226:-6 230:4 237:-3 239:3 244:-2 250:-4 255:3 281:5
addressability:113 3:2 226:5
addresses:122 1:11 13:-3 44:2 255:6
addrtype:100 65:5 90:3 100:6 127:9 165:-3 250:-3
adj:107 195:5 234:3
adjust:118 84:9 254:3 271:3
admin:95 27:-3 30:3 136:5 192:4 200:2 218:4 226:6
admin.conf:122 136:8 137:3
administrator:122 4:2 244:4 247:3 279:6
admission:122 2:13 112:2
advertise:113 13:-2 255:12 265:4
af_inet:110 100:4 129:5 155:-4 165:2 175:6
after:83 27:-10 28:-4 38:5 102:-4 127:2 137:6 171:3 212:7 218:5 223:3 226:-3 239:3 250:3 256:6 262:4 267:-6 283:5
again:103 62:10 127:4 190:3 229:4 250:3 257:-4 258:12
age:91 28:4 43:2 58:4 59:3 95:3 105:3 222:3 226:-3 278:3 279:4
agent:93 28:3 125:5 139:11 155:-3 255:4 274:5
alias:98 21:3 127:-3 168:3 217:6 226:7 270:3 274:3
aliyuncs:122 223:5 232:3
all:78 1:4 5:3 44:-5 80:5 100:4 116:3 121:5 130:4 143:4 147:4 205:4 207:4 226:7
all-namespaces:122 27:-4 137:5 142:3 196:3
allocate:104 13:4 26:3 84:-3 112:4 152:-4 153:8 195:5 203:-4
allocated:113 63:-4 65:3 74:-3 90:3 207:16
allocation:122 27:-3 201:3 214:3 267:6
allow:101 5:6 79:3 127:-6 201:3 216:4 226:5 230:8 231:5 250:4 281:4
allowed:103 30:4 132:3 173:3 189:5 195:6 226:-3 237:9 260:5 281:3
aloop:115 127:11
alpine:90 44:3 62:3 74:5 131:5 167:3 200:7 226:-3 237:7
alpn:122 175:8
already:74 0:-4 1:-4 13:9 21:-3 35:4 44:5 63:2 69:-3 74:-3 76:3 82:6 90:5 96:5 97:-3 121:-3 130:3 150:4 165:-2 167:3 169:-3 178:9 194:-3 207:10 208:8 211:-3 225:-3 226:-4 231:-4 237:-2 255:-3 278:5 285:5
also:105 21:3 197:9 247:3 281:5
alternatively:118 118:3 131:3 229:4
always:113 103:5 127:-4 129:4 165:6
amd64:78 6:4 12:5 21:7 60:6 62:5 64:3 121:4 127:-15 168:-3 212:3 232:4 250:9 274:-4
among:104 1:10 13:-3
an:75 1:7 3:3 5:2 13:4 16:3 36:4 66:5 147:3 165:3 173:4 188:3 192:3 204:3 212:-3 217:3 221:-3 255:2 262:4 274:3
and:57 3:4 6:3 13:-3 25:3 28:4 48:6 80:3 85:3 90:3 108:5 115:4 134:3 137:-2 138:3 192:-4 193:5 196:3 217:3 224:-3 226:4 229:4 234:-3 237:7 250:7 255:4 257:-3 258:6
anon:110 195:6
anon-rss:110 195:6
another:83 5:11 37:4 99:7 192:-3 198:4 200:-5 267:7 278:4 286:7 287:6
ansible:115 224:4 248:3 254:3
ansible-playbook:122 254:3
answers:88 60:-3 113:7 121:6 127:3 150:3 192:5 225:-3 226:-4 227:3 234:-4 237:-4 285:5
any:88 22:5 30:4 37:5 48:-4 49:4 52:8 54:-2 91:-2 110:5 112:3 129:3 165:3 190:-4 212:5 244:9 249:4
anywhere:122 100:3 269:5
apache:118 63:-4 114:3 207:4 261:3
api:73 16:2 47:-4 64:9 66:5 69:6 125:4 127:-3 145:4 152:3 154:6 162:5 190:8 212:-3 216:6 223:-3 226:-4 231:3 267:3
apis:118 125:4 154:3 212:5
apiserver:96 43:4 136:-3 137:8 208:7 212:3 223:4
apiserver-advertise-address:122
apiserver-etcd-client:122 137:9
apk:113 62:3 212:3 250:3
app:86 7:3 34:7 58:-3 103:8 105:4 111:4 127:-4 146:4 149:-4 192:3 197:2 198:3 216:2 231:-4 233:3 237:-4 240:3 250:3 264:3 280:5 285:4 286:6
apparmor:86 3:31 4:6 192:-3 229:-3 231:-4 237:-3
apparmor_parser:107 3:9 226:5
appear:118 155:3 163:4 265:11
append:104 65:-3 129:7 163:4 183:4
application:82 5:6 34:-4 42:9 48:4 226:3 244:4 262:4
applied:99 116:3 200:-5 267:14
apply:96 3:8 16:9 30:-3 80:-2 132:6 192:3 225:4 226:9 231:-9 281:3 284:3
applying:105 12:6 24:5 175:3 225:8 231:-4
applylayer:109 226:14
apport:115
apps:122 22:6 132:4 168:2 205:4
apt:70 5:5 8:4 42:3 60:-2 127:6 199:-3 200:4 218:4 226:-4 229:6 234:5
apt-get:80 5:3 199:-3 226:-3 229:7 267:3
apt-secure:105 200:4
arch:86 61:3 127:-5 129:4 130:6 166:-3 168:-3 237:4 250:11
arch1:98 8:6 127:-6 165:3 250:5
arch1-1:103 127:-3 165:3 250:9
arch1-2:118 8:9 127:-3
architecture:105 6:7
archive:95 11:4 27:-3 123:4 197:4 200:3 219:4 234:5
archive.raspberrypi.org:113 218:3
archive.ubuntu.com:118 62:3 123:5 200:5 219:5 224:-2
archives:107 197:3 234:8
archlinux:118 217:7 226:3
are:70 4:7 5:3 7:5 15:3 37:7 48:10 49:-5 50:-3 115:4 124:5 127:-4 129:-3 145:3 152:-3 167:3 168:-3 194:6 200:-3 206:6 207:4 226:-5 231:4 248:4 287:-3
area:100 60:5
areas:122 151:11
args:115 127:7 165:4 226:2 280:4
argument:74 58:-3 89:15 90:-3 92:2 115:6 116:7 117:-3 120:3 159:-3 167:-2 184:7 192:-4 226:5 228:3 231:3 242:3 250:-3 252:8 276:5
arguments:110 92:3 171:4
arm:103 6:12 8:3 27:4 60:3 129:3 168:-4
arm64:100 6:16 27:3 62:3 63:3 127:4
armbian:122 8:3 127:3 143:5
armhf:115 8:3
armv6l:104 8:3 55:10 127:3 244:-3
armv7:115 127:5
armv7l:92 8:3 21:-3 118:3 127:10 234:4
around:118 5:4
array:122 39:3 49:3 215:5
artifacts:118 20:5 223:4
as:70 21:-3 23:3 37:8 47:2 48:9 50:-4 60:3 71:8 92:4 108:6 109:5 116:3 152:-3 168:3 189:2 192:6 196:3 211:4 226:4 234:3 237:3 252:-3
assertion:122 44:11 80:-3
assign:93 0:8 1:7 13:-3 63:-5 121:10 123:3 190:9 207:-6 211:-3 237:-2
assigned:100 28:8 29:3 59:-3 133:3 191:3 278:3
assistant:122 27:3 86:-3 237:7 263:3
assuming:122 21:3 124:3
at:57 3:4 6:-3 26:3 58:3 60:4 66:8 68:3 77:4 119:3 149:5 151:4 155:-3 171:4 192:3 200:-5 211:2 212:-3 216:4 226:-7 229:-3 234:6 244:-3 250:4 252:-2 261:3
attach:110 127:7 180:12 231:8 278:9
attaching:109 103:4 155:3 165:7 244:3
attempt:100 3:3 62:4 83:3 257:6 275:4 285:3
attempted:122 3:-6 77:4 226:6
attempting:99 59:6 137:-3 160:2 173:3 189:4 217:5 220:3 221:3 223:3 243:6 285:3
attr:107 3:10 103:-3 226:-3 231:-4 233:5 253:5
au:118 168:6 250:-3
audit:87 3:4 192:3 226:-5 237:7
audit.log:110 237:4
aufs:97 8:4 24:3 44:5 127:-8 129:2 131:4 168:3 226:-3 250:-4 252:11
auid:115 237:4
ausearch:115 237:4
auth:101 66:-2 116:7 133:3 223:3 248:5 261:3 282:9
auth-failure:122 282:7
auth_failed:122 282:12
authenticate:115 27:-4 137:14 218:-3
authenticating:107 49:3 79:3 175:3 222:5
authentication:100 27:5 125:3 137:4 192:9 200:-4 212:11 217:-6 218:-2 223:4 229:5 231:-3 237:-3 248:8
authentication.go:118 137:10 218:-3
author:122
authority:103 136:4 137:3 212:-3 218:-4 223:3 268:14
authorization:110 48:3 138:2 208:3 222:4
auto:95 60:-3 61:3 129:3 149:2 188:5 244:2 263:4
auto-restart:115 23:3 167:3 263:5
autoinstall:118 61:9
automatic:118 49:2 149:3 200:-3 234:6
avail:97 53:5 153:8
available:69 1:8 6:-3 13:-4 37:4 54:8 55:7 58:4 59:-4 118:3 135:5 148:3 152:-3 154:3 155:4 166:-2 167:9 168:-7 192:-3 194:4 203:3 206:4 217:3 250:-4 253:3 276:2 287:5
avc:94 237:12
awaiting:105 212:6
aws:115 60:4 127:4 136:8
azure:109 127:-11 129:27 164:-3
back:103 137:4 217:4 226:4 229:3 285:5
back-off:122 103:3 195:2 217:5
backend:105 7:3 50:-3 80:6 90:-4 100:5 116:-4 121:8 165:4 187:5 190:2 202:4 211:3
background:118 252:3 257:8
backing:101 127:-4 129:5 226:-3 252:15
backoff:122 103:3 195:3 217:5 255:7
backports:122 27:3
backup:110 92:7 127:-4 129:5 168:4 170:2 171:-3
backups:118 168:4 173:3 243:8 261:3
bad:75 24:3 60:8 61:-3 62:5 65:-4 89:15 90:4 115:-3 116:-5 156:4 171:4 233:7 236:6 243:4 248:4 250:-4 270:5
bak:122 149:-4 261:4
bandwidth:122 177:10
base:98 56:7 60:-3 93:-2 149:3 163:3 165:4 193:5 200:6 217:3 218:3 250:3
based:113 66:5 127:3 129:4 179:12 210:3
bash:81 6:4 20:3 24:3 26:-3 65:3 67:11 84:3 103:-4 117:-5 120:5 155:3 195:-3 203:4 226:-3 233:6 234:-4 237:8 240:-6 252:3 260:6 267:3 280:-3
bbolt:115 44:6
bdev:122 92:3 163:4
be:53 3:4 25:3 35:4 37:3 41:3 67:3 68:2 71:5 100:3 117:-3 127:-4 129:-3 137:6 138:8 149:6 167:-4 192:6 195:-3 197:2 200:4 212:-3 231:-3 234:-3 250:-3 252:-3 265:4 267:6 272:-6 276:7
because:85 4:3 22:5 26:6 30:4 42:4 48:4 60:3 85:5 136:5 190:-3 200:4 202:5 212:3 229:3 255:3 268:-4 277:3
been:85 1:5 27:3 31:3 47:3 62:3 68:3 82:7 109:6 136:7 195:5 215:3 252:5
before:90 27:7 28:6 38:-4 80:3 116:7 137:-7 155:3 192:4 218:-5 234:-3 250:6 257:6 267:7
before.rules:109 127:8 250:-2
before6:122 127:6
before6.rules:122 127:6
begin:107 118:3 131:3 143:3 163:5 226:3 229:-3 262:-3
beginning:113 49:7 175:3
begun:113 50:6 84:3 233:3
behavior:122 58:4 226:3 252:8
being:122 195:5 253:5 270:3
beta:118 15:3 149:4
bgp:122 98:-5 188:14
bin:54 17:3 26:-2 28:-6 29:11 34:5 60:-3 67:3 91:5 103:6 120:5 127:-3 129:-4 149:5 155:-4 158:4 167:-4 168:-5 197:3 199:3 200:-3 225:4 226:-2 233:-4 234:8 237:7 240:-4 260:4 263:6 264:3
binary:101 4:3 6:7 168:-3 231:10 237:4
bind:78 7:11 13:-5 63:7 74:-4 178:-4 190:6 192:-3 202:-3 207:10 211:9 212:-3 226:-3 231:6 237:4 263:-2 280:-7
binder:113 127:12
binder_linux:113 127:12
bionic:107 127:3 244:3 267:3
bionic-security:122 267:4
bios:104 10:4 277:16
bip:118 3:3 8:3
bit:110 5:2 26:3 165:4 168:5 262:3
blacklist:115 118:3 156:4 162:4 192:-3 226:6
blk:115 21:12 57:7
blkid:118 8:4 26:3
blkio:115 127:5
blob:115 175:3 276:4
blobs:113 212:-3 217:3 219:7 223:3
block:87 11:5 57:-4 88:3 92:4 93:7 116:3 130:4 163:5 165:-4 244:3 267:3 269:6
blocks:101 56:3 58:9 111:-3 215:4 231:5 244:3
board:122 118:4 143:5
body:122 175:4 220:4 221:4
bolt:122 235:11 261:5 262:-3 263:4
bookworm:110 62:-6 67:6 143:4 224:4 234:-2
boot:73 8:5 10:3 11:13 27:3 53:3 79:5 110:3 112:-4 121:5 147:3 161:3 163:2 226:-3 238:5 250:4
booted:104 68:5 109:8 117:3 127:6
booted-system:122 127:7
bootstrap:99 27:3 60:3 136:-3 137:11 151:3 231:8 234:4
bootstrap-kubelet.conf:122 136:-3 137:8
bootstrap.go:115 137:11
both:97 48:15 49:-5 50:-4 237:4 262:3
bound:109 65:-3 90:10 96:10 97:-4 227:3
bounds:122 44:-3 80:9
bpf:103 127:12 168:2 172:4 192:6 226:-4 231:4 234:-3 237:9
bpf_cgroup_device:118 127:7 231:4
bpf_prog_query:122 127:12 231:-5
br_netfilter:90 12:9 21:-4 129:7 143:-3 165:-2 226:6 250:-3 274:3
branch:122 4:3 143:5 274:4
bridge:71 8:6 12:15 13:6 14:5 15:6 28:-3 65:-3 115:4 116:-3 117:-3 118:5 129:-4 143:-3 161:2 165:-5 178:6 192:7 208:-2 274:-2 286:3
bridge-nf-call-ip6tables:118 12:-5 127:7 166:4
bridge-nf-call-iptables:97 12:9 15:10 127:3 226:-3
bring:118 27:3 85:4 225:3 227:4
bringing:97 24:3 54:2 63:-6 116:3 174:3 207:8
broadcast:113 127:4 175:3
broken:97 5:7 20:8 195:4 200:-3 231:10
bss:122 116:4 165:-3 168:9
btf:118 168:14 250:5
btrfs:109 44:3 129:3 238:2 250:9 252:-3
buffer:109 57:-4 93:8 127:4 192:3 226:6 276:-2
bug:115 8:3 110:3 111:4
bugs:122 8:3 280:6
build:61 11:-6 18:7 19:4 21:-3 27:-3 55:3 58:7 60:16 62:3 93:3 111:3 112:-4 127:-2 129:-3 167:4 195:5 200:-3 226:-3 252:-3 267:6 274:4
build_exclusive:122 60:-5 61:7
builder:113 8:3 18:4 20:11 25:-4 97:3 127:-3 129:5
building:82 18:4 77:3 100:5 195:6 244:-4
buildkit:115 19:8 20:9 219:5
buildx:100 19:3 20:8 198:2 219:4
built:90 61:4 116:3 127:-3 129:3 168:7 218:3 237:3
builtin:92 21:5 115:4 127:-6 161:5 163:4 165:6 168:4 226:8 229:2 250:-3
bullseye:109 226:3 234:6
bus:98 66:-3 96:-3 97:7 109:13 165:3 167:3 229:17 231:-2 239:-5
buster:105 58:4 62:4 218:3
busy:109 85:-3 116:3 150:13 169:19
busybox:101 22:5 24:3 62:5 105:5 127:4 212:-3 217:5
but:77 3:7 20:4 59:7 60:-5 71:10 139:3 145:5 172:7 182:4 192:-3 197:4 198:4 199:6 212:6 224:3 229:4 231:7 250:4 253:4
bwrap:115 4:13 192:-5 226:-3 237:-4
by:57 5:4 6:-3 19:4 21:3 35:3 54:4 55:3 77:-3 87:-3 90:-3 92:-4 121:5 127:3 144:4 156:-3 160:3 165:-5 166:-3 167:3 176:3 181:9 192:-4 197:2 204:4 212:-5 218:-3 223:3 225:-2 237:3 246:3 250:-3 268:5 277:3
bypass:118 129:3 155:4
bytes:97 26:7 59:11 62:3 65:8 114:3 152:-4 177:2 237:-3 241:9
ca:100 27:10 102:4 125:4 137:5 141:7 190:-3 239:5 267:-3
ca-certificates.crt:115 27:4 268:6
ca.crt:122 141:9
cacerts:122 102:6 125:-3 137:3 239:7
cache:81 5:3 8:4 11:3 16:3 18:8 26:9 58:-2 111:6 184:10 226:-3 234:4 237:6 250:-3 280:-3
cached:118 127:4 153:4 200:4
cadvisor:113 54:-4 112:5 139:3 221:4 226:5 244:2
cafile:115 27:4 268:6
cake:122 127:-3 177:14
calculate:122 18:8
calico:103 28:8 29:5 98:-5 165:4 188:12
calico-node:113 120:4 188:6 230:3
call:81 12:10 15:6 62:4 75:4 87:4 88:2 138:4 192:-3 226:-4 229:6 231:7 284:5
caller:115 4:3 83:3 120:4 138:11 185:-2 190:4 226:-3
calling:107 149:3 252:3 284:14
can:57 5:-3 21:-2 26:-3 44:-3 54:9 55:-3 62:3 76:7 91:-3 94:5 100:4 112:-3 115:-2 124:3 161:3 165:3 167:-6 168:3 173:2 192:6 195:-3 203:4 224:4 229:5 234:10 244:4 275:3 276:3
canceled:92 26:3 54:3 117:3 212:4 255:5 260:3
candidate:118 8:6 136:7 198:7 268:-4
cannot:53 0:3 1:-3 4:-4 5:-2 6:4 8:-3 10:3 11:3 22:3 39:3 60:3 66:5 76:-3 77:-3 85:6 93:3 95:3 111:-3 120:-3 121:3 123:4 126:4 127:4 128:-3 168:-3 172:-3 203:-3 207:6 208:-4 216:5 217:-3 224:-5 225:-3 226:-5 233:8 234:4 237:6 240:3 262:-3 285:5 287:3
canonical:122 235:6
cap:105 192:13 231:5 262:3
cap-add:118 192:11 226:3
capabilities:104 127:4 192:11 194:12 205:6 262:-3
capability:118 231:6 244:3
capath:122 27:-4 175:3 268:6
caps:113 3:-3 60:6 226:15 231:-6
case:122 214:4 268:2 270:3
cases:109 161:2 169:3
cat:68 4:-2 21:3 26:5 49:3 85:-3 101:3 116:-3 127:4 129:4 131:5 224:3 226:-4 229:4 235:-3 249:4 250:-2 262:4 276:3
cause:118 47:5 77:3 172:5
caused:76 5:-3 6:4 86:6 103:4 127:-3 168:-4 199:3 204:8 212:-3
cbr0:118 28:5
cc:104 63:5 127:2
cc1plus:115 195:9
cd:118 170:3 237:8
cdn:122 58:4 200:9 234:-5
ce:104 21:3 167:6 192:-2 200:3
centos:92 58:3 65:4 127:3 129:3 175:3 200:12 212:-3 226:3
ceph:115 100:4 165:4 267:4
cert:100 27:2 137:4 190:3 234:3 284:4
cert-manager-webhook.cert-manager.svc:122 284:6
certificate:70 22:7 27:12 62:-2 137:9 190:7 200:-6 212:-5 217:-3 218:4 268:13
certificates:107 125:3 256:10 268:5
certs:99 27:3 102:5 125:5 133:5 239:5 268:7
cgo:122 234:10
cgroup:69 23:4 24:13 25:4 26:15 39:-3 41:4 103:-3 111:5 138:3 152:12 171:-5 192:-3 195:-3 203:3 226:7 231:5 244:5 260:-3
cgroup-root:118 24:13 254:3
cgroup2:122 24:3
cgroup_enable:104 152:6
cgroup_memory:104 152:9
cgroupdriver:115 138:4 226:3 260:4
cgroupfs:97 23:8 138:3 229:3 260:4
cgroups:91 8:3 24:6 25:3 26:9 138:5 152:7 231:4 260:-3
cgroups-per-qos:122 254:4
cgroups_memory:122 21:3 152:5
ch34x.ko:122 165:4
chain:69 65:11 90:7 100:4 118:3 120:-4 127:4 200:-3 218:4 250:3 274:3
chain_add:122 127:-4 192:-3 250:13
chains:110 12:3 120:3 127:-4 165:4 185:5 250:4
change:89 5:5 28:-4 38:6 69:10 97:3 100:9 127:-6 143:6 161:-3 168:-4 174:2 208:4 226:4 250:8 280:6
changed:94 5:8 138:6 149:3 170:4 242:3 247:6 271:3
changing:97 174:5 226:-3 237:2 264:11 280:-3
character:113 3:7 49:7 175:3 212:6
charon:122 127:3
charset:122 127:7 161:4
chdir:107 261:-3 262:-6 263:-5 264:28
check:73 7:7 12:3 27:5 28:8 31:3 38:-3 50:3 68:3 77:4 116:4 127:3 129:3 138:5 155:-3 168:7 175:3 200:9 210:3 212:-5 230:5 254:3 283:3
check-config.sh:118 127:10
check-expiration:122 137:5
checking:107 115:5 127:2 200:3 227:2 247:8
checks:94 151:3 208:4
checksum:118 18:8
child:107 4:7 116:4 127:3 229:9 276:3
chmod:115 51:9 162:5 174:3 192:-2 212:3 226:-5 237:8 280:-3
choose:118 132:4 176:7 211:3 255:7
chown:95 174:15 226:-3 234:-4 237:11 263:3 276:4 280:-5
chromium:122 162:6 217:-3 220:4
chroot:115 60:3 169:3 229:5 263:3
cidr:104 28:9 152:4
cifs:88 21:5 92:4 129:4 162:3 171:12 242:3 243:9 250:-3
cifs.ko:122 162:6 168:3
cilium:122 28:6 127:3 168:4 237:4
cipher:115 125:3 127:-2 163:4 281:18
class:97 4:3 55:6 57:4 93:3 165:-3 192:-3 222:2 279:3
clean:101 5:-3 72:3 102:4 137:3 195:3 200:3 286:3
cleaning:95 60:4 88:11 97:3 127:3
cleanup:109 143:3 176:7
clear:122 155:3
cli:90 67:8 75:8 155:4 194:5 195:3 198:3
cli-plugins:122 68:3
client:72 27:-3 28:3 62:3 64:9 66:3 82:3 87:2 137:10 141:4 145:5 149:3 175:2 192:-3 204:4 217:-2 221:6 226:-3 231:-2 244:4 268:-3
client.timeout:105 212:6
clients:118 63:3 100:5
clock:115 27:3 60:-3 134:-2 192:-3 226:-7 234:10 267:22
clone:113 27:4 226:5 248:4
closed:107 127:4 246:7 247:3 248:6
closing:113 127:3
cloud:118 21:4 124:4
cloudflare:118 27:-3 218:3 222:3 223:3
cluster:85 13:4 27:-3 50:6 105:4 125:5 134:4 190:4 212:3 216:6 257:4 267:4
cluster-info:115 27:-3 125:6 267:4
clusters:115 8:5 15:2 27:4
cm:122 127:4 137:2 168:3
cmd:94 57:-2 65:4 93:4 100:3 168:3 223:4
cmdline:100 152:5 162:14
cmdline.txt:104 152:6
cni:87 28:13 29:14 38:5 39:-3 84:-2 250:-4
cni.go:110 29:6 138:3
code:52 62:2 103:4 112:2 116:3 127:3 180:3 195:8 212:3 219:3 226:-5 229:-3 231:-3 232:3 243:3 244:-3 257:5 261:4
codename:113 4:4 234:3
codepage:103 129:8 161:3 250:4
color:115 8:3 166:3 244:4
com:65 5:-2 22:5 49:3 62:7 71:5 175:6 189:3 200:5 212:-7 217:-2 218:3 220:5 222:3 223:3 224:-3 250:3 252:3 267:3
combined:110 196:2 214:4
comm:84 57:-3 88:4 93:5 149:4 163:4 192:-3 226:-3 237:6 244:5
command:67 30:-3 31:5 46:3 62:-2 67:7 86:6 92:3 103:6 117:9 121:4 122:3 124:-3 136:3 139:3 158:4 164:-3 194:-4 200:-4 225:4 226:2 237:-3 250:-3 262:5
command_failed:101 90:5 100:3 116:3 121:4 129:4
commands:110 97:3 127:-4 202:7 229:4 250:10
comment:103 120:7 127:3 129:4 226:3
commit:94 31:3 44:3 64:3 127:-3 165:5 195:3 200:4 285:4
common:95 12:3 18:3 27:3 102:4 127:-3 149:3 166:4 226:-3
communicate:118 60:7 274:3
community:109 63:3 195:3 198:3 235:5 260:3
compat:113 127:-3 175:4 186:7 212:2 250:3
compilation:118 285:4
compile:105 127:6 143:4 250:-3
compiler:107 137:3 195:6
complete:94 26:3 27:7 84:-6 112:9 163:3 166:4 212:-2 217:-3 223:5 244:3 283:5
completed:100 61:-4 167:4 250:8
component:99 20:8 40:3 50:7 116:6 120:4 142:3 200:9 226:3 274:4
compose:65 1:3 3:-4 13:-3 20:-3 30:9 31:9 58:-3 65:3 67:-3 71:7 75:4 111:3 155:2 165:-3 178:4 217:3 222:2 226:-4 231:-4 233:4 237:-4 244:12 260:-4
compose-file:122 30:6
compressed:107 11:3 166:5
compute:104 16:3 18:10 214:5 229:5
condition:115 98:9 142:3 275:5
conf:66 60:5 85:4 100:-3 114:4 121:4 137:5 155:4 156:4 166:3 202:3 212:3 217:3 224:9 226:-3 234:-3 237:3 260:4 262:-3
conf.d:110 39:4 62:2 202:8
config:63 7:8 21:8 39:8 41:4 54:5 55:-4 127:18 136:6 141:6 155:6 156:3 192:-2 237:4 250:3 263:-3 264:3
config.gz:103 127:13
config.toml:113 39:3 40:4
config.yaml:105 127:-2 136:-2 139:4 141:14 250:5 280:4
config_cgroup_cpuacct:122 127:3
config_cgroup_device:122 127:3
config_cgroup_freezer:122 127:3
config_cgroup_sched:122 127:3
config_cgroups:118 152:4
config_cpusets:122 127:3
config_ip_nf_target_masquerade:122 127:9
config_ipc_ns:122 127:3
config_memcg:118 152:4
config_namespaces:122 127:3
config_net_ns:122 127:3
config_netfilter_xt_match_addrtype:122 127:6
config_nf_nat_ipv4:122 127:9
config_path:122 41:7
config_pid_ns:122 127:3
config_tun:103 127:5 226:3 250:6
config_tun_vnet_cross_le:122 127:5 250:5
config_uts_ns:122 127:3
configmap:118 125:5 133:6
configmaps:122 133:4 190:3 216:3
configs:118 21:4 162:9 167:-3 226:-2
configuration:73 24:9 25:5 26:-3 27:2 28:-4 30:3 38:4 43:3 48:6 50:5 77:4 116:3 121:3 136:5 212:5 223:4 225:8 231:-4 244:6 262:4
configure:80 5:5 48:5 49:9 123:5 127:4 167:3 226:-4
configured:100 4:3 25:7 39:12 41:-4 63:3 85:2 112:3 127:6 224:-3 226:-3 229:6 232:-3 286:3
configuring:103 100:4 127:6 166:5 185:7 227:3
confined:122 3:5 226:5
conflict:105 5:-3 35:11 65:-3 90:10 197:3
conflicts:110 5:-5 13:6 44:5 197:11
conmon:122 45:6 165:5
conn:122 75:3 84:4 127:4
connect:67 7:-3 27:-2 28:-2 47:3 52:3 62:-5 66:7 76:-2 77:4 97:-3 98:3 102:6 109:5 116:3 123:3 127:-3 146:3 188:-3 190:3 204:-3 218:-4 223:-5 224:-6 226:-4 237:-4 239:22 245:-3 248:-3 250:-3 257:-4 258:5 265:3 268:-4
connected:94 27:3 37:6 95:14 175:6 226:-3 262:3
connecting:100 27:8 40:-3 46:5 62:-3 63:3 84:3 102:4 119:3 125:3 212:6 237:4
connection:69 21:3 40:4 42:-4 44:2 52:3 58:4 62:-4 87:5 101:5 102:7 125:-3 127:4 146:3 155:-3 188:-3 190:3 204:-4 212:7 224:5 226:-5 227:3 239:4 246:3 257:4 268:-4
connections:118 90:7 127:4 207:3
connectivity:89 52:4 54:3 63:3 74:4 91:4 207:7 283:4
conntrack:80 12:-6 21:8 32:6 33:6 65:-3 120:4 127:9 129:-5 143:-3 166:11 210:8 226:3 250:-5
conntrack.go:115 32:10
console:104 139:-6 152:3 226:3 231:10 260:-3
consult:92 60:9
contact:122 190:4 247:3
contain:122 22:8 39:3 154:4 190:-5 212:5
contained:118 254:5
container:54 3:3 28:5 34:5 35:4 42:8 44:4 47:4 48:2 67:-2 86:3 88:3 105:3 108:4 121:2 126:4 139:3 153:5 166:3 168:-3 185:3 188:-3 191:3 205:5 207:5 208:-2 233:3 237:6 250:-6 257:-3 276:7 280:-3
container-runtime:115 47:5 139:7
container_id:115 174:-2 231:5 237:-2 244:5 276:5
container_linux.go:88 103:9 127:-3 165:3 231:4 233:-3 234:3
container_runtime_t:122
container_t:105 237:3
containercreating:122 28:5 133:3 196:3
containerd:70 39:11 41:3 42:9 44:6 46:3 50:-3 84:3 101:3 106:7 129:3 138:2 144:-3 197:5 200:3 231:4 250:-3 252:3 260:4 262:-4
containerd.io:103 197:5 198:4 199:-3
containerd.service:110 41:3 42:-3 44:2 45:6 84:6 127:5
containerd.sock:90 40:5 41:3 42:10 244:3 260:-2
containerlogs:118 142:13
containermanager:113 26:13 127:3 138:3 140:7
containers:74 7:3 24:3 31:5 36:3 47:3 54:2 66:7 67:7 68:5 70:3 90:-3 100:5 108:4 172:3 192:-3 212:-3 217:5 232:3 235:3 250:4 252:-3
contains:109 10:3 176:17 193:3 252:-3
content:105 41:3 112:3 125:3 222:3 226:4
content-addressability:113 3:2 226:5
contents:103 15:8 27:5 114:4 125:4
context:82 6:2 18:5 39:-2 42:4 47:4 54:3 66:8 132:3 241:3 244:9 255:4 257:5 267:3
continue:98 3:9 77:3 110:7 120:3 127:3 257:7
control:82 0:2 26:7 48:4 49:3 69:5 112:3 125:3 134:4 165:3 192:-4 206:3 234:11 253:5 282:6
control-plane:122 206:5
controller:77 1:2 12:3 43:4 65:-5 117:2 127:7 142:4 203:5 237:3 267:3 278:3
controlplane:122 27:6
convert:122 50:3 253:5 274:6
copy:90 5:3 11:10 18:9 58:3 219:5 237:4
copy-up:122 229:3
copying:122 231:11
core:88 6:4 45:4 58:3 110:6 127:6 166:3 226:5 236:4 250:-3
coredns:97 13:3 28:3 29:3 43:14
coredns-1.2.2:122 43:5
coreos:105 58:5 127:-4 166:5 195:3 238:3 250:3
correct:95 5:10 7:-3 66:4 67:3 68:3 85:6 127:2 163:3 197:-3 226:5 246:3 271:3
corrupted:115 57:8 69:-3 80:8 88:3 93:-3 200:6
could:51 1:4 5:4 6:6 13:-3 60:-4 66:-4 67:3 68:3 69:6 71:4 90:4 100:-4 102:4 112:-4 127:-7 131:3 155:-2 164:-2 167:9 168:2 180:5 190:-4 194:5 200:-2 218:2 225:4 226:3 233:-3 234:-4 241:4 244:-3 249:3 255:4 272:-6 277:4 285:-3
couldn:80 3:4 44:3 60:3 65:3 77:4 102:3 117:3 127:3 129:3 192:-5 200:4 226:3 229:-3 237:8 244:-3 280:3
count:103 44:3 57:6 81:3 90:3 93:3 116:8 121:-3 135:4 151:7
counter:96 48:-3 192:3 251:4
cp:113 136:7 167:3 280:5
cpio:118 11:3
cpu:80 45:8 127:3 135:4 144:-3 163:4 165:3 192:3 206:8 214:3 226:-2 231:-2 277:3 279:-3
cpuacct:109
cpus:103 24:-2 26:6 37:12 135:14 252:3
cpuset:93 24:8 127:4 195:7 226:5 231:-2
cpusets:122 127:3
crashloopbackoff:115 43:6 52:3
crc:118 80:12 142:3 145:-3
create:53 1:3 2:3 4:4 8:-3 26:3 40:3 44:6 47:-3 58:4 63:3 65:4 67:5 69:-4 76:9 84:-4 112:3 122:3 127:10 138:3 150:4 169:-3 194:-4 195:-3 207:-7 208:2 217:-3 225:-3 226:3 229:-3 232:3 244:-5 250:5 257:-4 260:2 274:-3 280:8
create-namespace:122 99:5 284:4
create_ap:122 116:5 250:3
created:96 1:-3 6:4 34:2 50:5 116:3 127:-3 129:3 138:6 149:3 156:3 195:-3 279:3
createengine:122 117:5 250:3
createtun:109 155:10 226:-4
creating:68 7:3 13:8 14:6 36:2 63:-6 71:3 100:2 115:4 116:3 117:3 127:4 129:-4 149:3 165:-2 205:4 207:7 214:3 226:-7 244:11 250:7
creation:101 200:3 215:4 249:3 276:3
credentials:101 136:7 149:12 217:7 243:4 250:-3 259:-2 262:-3 263:12
cri:84 28:3 38:-4 39:8 40:7 41:7 42:-3 46:5 47:11 84:-2 101:3
cri-dockerd.sock:122 40:-3 46:-2 47:12
cri-socket:122 47:4
crictl:101 38:4 39:-3 40:6 210:3 212:3
crio:110 47:8
crio.sock:110 47:8
crit:109 84:3 100:3 116:3 127:-3 192:3 237:5
critical:113 57:6 127:4 226:3
cross:109 60:6 127:3
cross_compile:118 60:7 250:-3
crt:101 137:-3 141:7 244:8 256:9 268:6
crun:122 127:5 229:11 237:-3
crw:115 100:5 226:3 250:6
crw-rw-rw:118 226:3 250:7
crypt:113 127:6 129:6 130:7 163:5 165:-7 168:-4
crypto:122 136:7 163:9 234:3 268:-4
cryptsetup:118 127:10 165:-3
csi:113 88:3 92:4 100:4 170:3 190:4
ctrl:122 127:5 129:7
cu:122 129:4 168:3
cuda:115 54:-3 55:-3 97:3 145:5 165:7 194:16 206:-4
curl:87 17:-4 22:3 34:12 62:-3 65:3 124:3 138:3 175:5 212:8 223:-3 234:-3 239:8 268:5
curl.haxx.se:122 102:4
current:79 21:3 62:4 66:3 85:6 127:3 165:4 166:3 226:-3 257:3 267:4 275:3
currently:92 19:5 57:6 60:3 220:3 256:3 281:4 286:8
custom:96 13:3 54:7 83:4 127:4 226:4 233:3
d-bus:122 68:4 270:3
d_type:109 127:-3 226:-3 252:11
daemon:46 28:-3 47:-5 49:5 50:4 62:-4 63:-5 64:3 69:-4 71:4 76:-3 77:6 92:3 116:-2 150:3 152:-3 168:-3 175:-3 178:2 190:-3 192:-3 194:4 195:-3 200:-3 229:-3 231:-3 257:3 260:6 273:3
daemon.json:85 44:-3 48:6 49:13 50:4
daocloud:118 212:3 223:3
dashboard:118 190:3
data:70 3:-3 7:3 11:5 26:4 37:5 54:4 80:5 127:-4 129:-2 163:-3 165:-3 168:7 174:6 181:4 190:2 207:3 212:4 226:-5 231:7 233:-2 234:-3 237:10 244:-6 280:6 281:3 287:3
data-root:113 11:3 62:4 244:3 253:5
database:92 5:14 33:-3 53:6 58:6 80:5 81:-3 83:5 143:3 176:4 202:3 203:-3 226:-3 235:5
date:94 27:4 63:3 103:3 207:-4 222:3 234:7 250:2 267:9
db:103 5:5 7:7 30:4 90:5 202:4 217:3 280:4
db.go:122 44:3
db8:110 0:3 13:3 123:12 190:-3 222:4 255:4
dbus:122 53:3 225:8
dc:122
de:122 97:3 167:5
dead:107 122:3 224:3 271:3 272:5
deadline:107 39:-3 42:6 47:6 57:3 257:6
deb:89 5:-4 197:3 200:-3 234:9
deb.debian.org:98 27:3 58:3 102:3 200:-3 224:2 234:3 267:-3
debg:113 21:3 100:4 155:-3 165:3 281:3
debian:81 6:7 21:4 27:5 60:4 127:-3 212:3 234:4
debian-security:115 58:4 62:4
debu:101 26:10 40:7 44:3 127:8 152:4 226:-3 250:-3 252:7
debug:86 9:3 16:5 100:4 165:3 171:5 219:3 237:-3 276:4
debug1:122 114:4 175:11 246:-3 248:3
declaration:113 60:7
default:61 1:3 2:3 3:3 13:6 14:3 50:3 52:5 62:4 72:4 98:3 108:5 112:-3 114:3 119:-2 124:4 153:5 202:3 216:5 217:3 223:-3 224:-4 244:-3 250:7
default-scheduler:101 133:3 206:3 278:2
default.conf:122 62:3 202:7 250:3
defaulted:122 21:4 116:5
defaulting:118 254:4 284:2
defaults:99 1:9 6:-3 13:-3 88:3 170:3 233:4
defined:97 2:4 116:3 139:7 217:3 231:2 260:4 262:-3
defined-by:109 233:3 237:3
definitions:122 30:4
defrag:122 226:3 285:4
delay:122 81:3 267:8
delete:83 60:6 100:3 113:-3 116:3 176:5 208:4 225:4 226:-3 235:4 249:7
deleted:109 53:14 57:-3 88:6 270:8
deleting:109 26:3 29:4 65:4 116:4
delta:122 15:3 26:2 211:4
demo:122 6:3 142:3 285:3
denied:58 2:4 5:-4 7:-5 30:-3 44:-3 68:-5 77:4 87:-3 95:-3 100:-3 103:3 112:-3 113:-2 114:4 116:-3 127:-7 149:4 162:4 165:-3 174:-4 192:11 207:-4 211:4 217:4 224:-3 226:10 231:-3 233:-6 237:15 240:-4 242:-3 243:5 244:6 248:2 250:-4 252:-2 261:-6 262:-3 263:-4 277:-4 280:6
denied_mask:122 3:-4 244:7
dep:81 161:10 226:5
dependencies:96 5:5 58:3 166:4 168:5 197:4 199:8 212:3
dependency:90 34:12 42:8 44:3 94:10 127:4 168:7 226:-3
depends:97 30:3 127:2 199:11
deploy:110 30:6 34:3 195:3 218:4
deployment:115 2:6 20:5 105:6 132:4 190:3
depmod:97 60:-3 127:-4 164:5 167:5 250:10 274:6
deprecated:97 20:3 47:5 143:3 252:6 260:5
deps:118 60:-6 127:4 195:5 250:4
desc:76 3:4 29:3 42:-2 180:5 192:4 232:4 257:9
describe:84 13:4 28:-4 29:3 38:3 44:3 59:8 127:3 239:3 279:3
description:96 4:3 21:3 66:4 167:2 250:4 262:4
descriptor:118 79:3 275:16
desktop:105 5:3 7:7 66:7 217:7 274:7
destination:90 7:-3 13:5 24:8 65:6 90:-3 116:-4 122:3 127:-3 152:-2 162:3 171:8 231:3 250:5
details:87 27:3 49:3 220:3 226:5 237:4 277:3
detect:113 21:-3 115:5 161:4 165:7 188:5 225:11 226:-3
detected:84 6:4 21:6 23:3 43:6 60:-3 116:5 209:4 212:3 215:3 226:-4 231:6 267:5 280:3
determine:103 117:6 127:-3 171:10 250:4 262:-3 263:11
dev:55 21:3 26:-3 54:9 55:6 57:3 88:3 91:-3 93:4 105:4 113:-3 116:3 152:3 161:-3 168:-3 177:3 192:7 226:4 229:-3 231:3 244:-6 250:-3 252:6 253:4 260:-2 275:3 280:-4
devdata:122 129:6
devel:113 217:3 222:3 233:3
development:115 63:-3 207:3 274:3
device:57 6:-3 21:-4 26:-4 44:-3 52:-3 54:11 56:3 87:-5 92:3 93:3 112:4 113:-3 127:5 141:-3 150:6 155:4 161:-4 165:5 166:4 167:-5 168:-4 169:8 181:-4 194:4 215:3 231:-3 241:3 242:-3 250:4 252:-5 266:5 275:5 285:9
device-mapper:113 58:3 127:12 163:3 165:6
devicemapper:109 56:5 78:3 93:3 127:4 169:5 176:2
devices:95 21:5 48:3 60:3 96:3 129:-3 155:3 156:3 183:3 215:6 231:-3
devmapper:122 56:8 58:3
devpts:122 92:3
devtmpfs:107 53:-4 58:3 92:2 111:4
df:87 11:3 53:4 58:5 59:3 111:5 269:4
dhcp:115 1:3 63:-3 127:4 207:8
dial:71 42:7 52:-2 62:4 68:4 77:4 98:3 101:-5 102:-6 116:3 123:5 146:5 155:6 188:-3 190:4 212:-3 217:-4 221:3 223:4 239:-2
dialect:122 242:7
dialing:118 39:4 42:-4 47:6 190:3 192:5
did:92 30:9 36:3 127:8 136:6 217:4 218:3 231:4 244:3 283:5
didn:118 28:-3 175:4 206:6
dietpi:122 21:-4 27:3 93:3 127:7
diff:118 218:4
different:103 13:4 19:5 23:3 56:5 138:9
differs:118 60:3
digest:109 26:3 104:15 222:3 247:-3 260:3
dind:118 66:-5 68:6 229:4 252:9
dir:86 40:3 44:5 85:3 139:3 169:5 173:4 195:3 226:3 231:3 237:3 243:3 267:3
direct:94 91:14 119:8
directive:118 60:-4 61:6 211:4
directives:95 48:11 49:-4
directly:118 25:-3 127:-3 254:-2 260:23
directories:122
directory:44 4:-2 7:5 10:4 55:2 57:3 69:-3 76:4 103:4 109:3 116:-3 127:5 129:6 141:3 152:-3 155:4 164:-7 165:-7 167:-3 174:3 192:-7 224:3 229:-6 234:-3 259:5 261:4 262:4 263:-3 264:4 280:8
directrouting:115 129:6
dirty:122 193:11
disable:87 12:2 49:3 50:-4 121:11 127:-4 139:10 152:4 231:-6 238:5 254:14
disable-host-loopback:122 229:3
disable_ipv6:122 121:10 127:-3 143:4 226:-2
disabled:77 12:-5 15:5 39:4 40:5 114:6 167:-2 202:4 224:4 262:-3 263:-4 277:7
disabling:115 110:9 121:4 215:9 226:-3 250:3
disagrees:98 129:-3 165:-4 168:14 250:3
discovery:110 82:8 125:5 263:5
discovery-token-ca-cert-hash:122 125:5
disk:89 5:-5 8:3 11:3 33:-3 53:8 54:-4 57:3 58:7 59:6 94:3 100:3 111:3 127:5 128:6 155:-3 215:5 231:-2 250:4 253:8
disk-pressure:122 59:8 206:-3
diskpressure:115 59:12
displaylink:122 60:3 167:6
dist:122 75:11 116:3
dist-packages:122 75:11 116:3
distribution:109 5:4 222:4 250:3 274:3
distro:118 131:6 274:6
dists:95 200:-9 219:4 224:3 267:11
dkms:74 60:24 61:4 167:6 168:-6 285:-5
dkms.conf:110 60:7 61:4 285:-2
dm-0:118
dm-2:122
dm.thinpooldev:122 50:3 78:3
dmesg:68 3:3 33:3 57:-3 88:-2 91:4 92:-2 93:7 96:3 116:5 120:5 130:3 167:-3 168:10 171:4 173:4 226:-3
dmn:122 127:3
dnat:99 65:8 116:3 127:-3 250:5
dnf:118 60:3 129:6
dns:94 48:3 49:5 62:12 100:5 117:-3 121:-4 123:5 127:3 202:4 217:6 224:3 225:5 265:3
dnsmasq:101 0:3 63:3 76:-3 207:9 227:2
dnsmasq.service:118 0:5
do:66 61:3 118:3 121:-3 122:2 165:3 192:-5 232:5
docker:36 3:4 4:-2 5:-3 8:-3 11:-4 12:-3 13:3 21:-5 30:3 31:3 40:-2 42:3 47:-4 49:4 50:-4 51:5 52:-2 60:-6 62:3 65:9 66:7 67:8 68:3 69:7 70:3 85:-3 93:-4 102:-5 112:-5 113:-3 116:-3 129:-3 136:-2 137:-3 139:-4 150:-4 152:-4 168:-3 178:5 190:-4 192:-4 194:6 198:3 204:-5 207:-6 208:-3 212:4 223:3 229:-3 232:-4 234:5 239:-5 250:-5 253:-2 257:-4 260:6 262:-4 263:-3 270:-2
docker-buildx:122 68:3
docker-buildx-plugin:122 198:3
docker-ce:98 5:3 42:4 60:-3 168:2 196:3 198:16 200:6 226:-3 250:-3
docker-ce-cli:110 198:4 199:-3
docker-ce-stable:109 5:4 200:4
docker-compose:72 7:3 13:6 30:7 31:5 103:6 111:4 155:3 165:-3 207:4 221:3 233:3 237:-3 280:3
docker-compose-plugin:118 198:6
docker-compose.yml:110 30:9 31:-3 244:7
docker-containerd:122 235:5 260:13 262:-7
docker-containerd.sock:122 47:6 235:5
docker-default:98 3:9 226:5
docker-entrypoint.sh:103 6:5 86:4 103:5 233:-3 237:-3 260:3 262:-3
docker-init:122 70:19 152:3 244:-4
docker-isolation-stage-1:122 274:4
docker-runc:118 50:3 231:16
docker.errors.dockerexception:122 66:4 68:8 75:4
docker.io:86 41:3 111:4 127:4 211:2 212:7 220:5 223:-4
docker.log:115 62:4 252:4
docker.pid:113 235:6 244:3 249:10
docker.service:77 48:3 50:3 67:3 78:5 127:3 192:3 226:4 260:15 262:-3 270:-4 271:3 273:3
docker.service.d:107 78:4 212:5 260:7
docker.sock:79 7:4 44:4 47:-8 48:5 63:-3 66:5 68:7 69:5 76:7 78:-4 155:-3 192:-2 229:3 244:-3 260:3
docker.socket:105 48:4 63:-5 67:-3 69:7 78:14 116:3 235:3 260:-3 272:-6
docker0:90 13:3 14:4 44:5 65:24 90:6 119:3 127:-10 165:-5 168:2 175:3 250:-4 269:3
docker_gwbridge:122 13:5
docker_host:122 66:14
docker_opts:115 8:3 44:3 176:3
docker_storage_options:122 50:3 260:4
dockerd:76 20:-3 24:-4 26:6 31:-5 40:-2 44:4 47:4 49:3 50:11 67:10 76:4 78:-3 100:2 116:-4 118:2 244:4 260:8
dockerd-current:122 48:3 50:3
dockerd-rootless.sh:118 229:3 262:5
dockerexception:122 66:4 68:8 75:4
dockerfile:105 18:12 212:3
dockerfile.v0:122 212:4
dockerignore:122 18:11 244:-3
dockershim:107 40:-4 47:19
dockershim.sock:107 40:-4 47:19
dockremap:122 276:10
docs:80 48:4 192:3 252:5 263:-3 280:3
docs.docker.com:91 20:3 48:6 192:4 252:7
documentation:115 111:3 195:3 262:3
does:60 6:6 7:5 12:4 15:-3 16:4 45:4 69:5 80:-3 100:3 101:3 117:-2 127:-4 144:-2 147:3 149:7 165:-4 202:4 204:4 212:5 226:4 231:-3 234:-3 244:-3 250:-3 252:2 267:-4
doesn:97 21:6 22:5 24:8 27:2 80:8 136:6 190:-4 212:3 265:6
doing:100 15:3 247:2
domain:110 26:-3 27:3 62:-3 92:3 115:4 127:-3 224:4 226:8 269:3
don:113 13:4 48:-7 49:4 50:7
done:78 0:4 5:3 60:7 72:2 116:3 121:-4 168:3 198:3 221:3 226:-3
down:92 42:3 52:-4 65:4 109:4 123:-3 138:7 153:2 226:3 242:9 257:12 285:3
download:90 27:3 62:4 111:2 125:2 200:16 212:3 234:-2 267:-3 268:2
download.docker.com:115 200:11
downloaded:109 24:4 26:4 260:3
downloading:109 27:3 125:8 200:5 274:3
downloads:115 281:4
dp:122
dpkg:82 5:8 11:4 60:3 129:-3 192:3 197:3
dpkg-deb:113 11:3
dport:92 65:6 118:3 119:3 165:-3 226:-3 286:2
dpt:113 250:4 269:10
drive:115 93:3 173:3 226:4 250:5
driver:61 6:-3 19:5 23:4 44:-2 50:-4 56:-3 65:5 74:3 84:-4 96:3 106:6 112:-3 116:-3 118:4 127:3 138:3 145:5 146:5 150:-3 165:7 167:3 169:5 192:-3 194:4 207:3 226:4 238:3 250:-3 252:7 274:5
drivers:99 21:2 60:-3 68:4 77:3 127:-6 155:-3 161:4 164:4 250:4
drm:115 118:3 127:3
drop:88 23:3 78:4 116:3 119:7 120:6 122:-3 143:3 165:4 192:4 205:4 260:2 262:-3 269:2
drop-in:109 23:3 78:5 260:3
dropped:122 93:3 177:4 253:5
dropping:110 32:-3 33:12 110:3 120:7
drwx:118 8:3
drwxr:95 8:5 76:3 161:-3 165:3 193:3 226:-3 237:5 250:9
drwxr-xr-x:96 8:5 76:3 161:-3 165:3 193:3 226:-4 250:10
dsc:122
dst:96 65:3 90:8 115:7 127:-6 149:-4 231:10 267:4 269:6
dst-type:113 65:6 90:4 129:4 165:-3
du:115 53:4 167:3 203:3
due:88 27:-3 63:3 68:2 77:3 116:3 135:4 137:4 155:5 165:3 192:-3 227:11
dummy:122 127:-9 129:4 250:12
dump:110 127:10 163:3 267:5
dumped:115 6:7 45:11
duplicate:118 21:5 125:8 155:3 168:5
duration:115 21:3 48:4 81:15 261:3
during:82 3:3 28:3 38:-4 66:8 90:-3 103:-3 116:3 127:7 129:8 165:6 192:7 231:4
dynamic:101 60:6 63:3 90:2 121:3 127:-3 250:-3 263:4
e.g:91 30:3 171:7 242:6
early:122 91:4 163:4
ebtables:118 127:4 161:4 210:5
ec2:122 58:6 93:3
ecdsa:122 247:3 248:3
echo:92 6:3 68:3 111:3 127:-4 165:3 203:3 229:3
edu:115 49:4 220:4 264:3
efi:103 8:11 10:7 11:-3 110:-3 111:3 127:-3 161:4 167:4 236:5 250:-4
efivarfs:118 79:9
either:105 21:-3 30:4 60:6 66:4 167:5 182:5 238:7 279:5
el7:110 129:4 200:2 237:3 285:4
elasticsearch:113 3:-2 26:3 84:4 207:4 226:3
elfutils:122 26:4
embedding:122 10:6
emerg:97 0:-6 121:6 190:-4 202:5 211:4 237:5 263:5
empty:110 85:3 165:4 190:-3 195:5 204:5 208:11 224:-4 231:7 239:5
en:122 111:3 188:6 195:3
enable:77 12:4 21:5 65:4 67:3 119:7 122:5 152:3 226:-5 237:4 250:-3 252:7 271:4 277:4
enabled:70 3:7 4:4 20:5 27:4 116:4 152:5 224:5 238:5 250:3 277:3
enabling:104 26:11 91:3 125:4 152:5 250:6
encountered:84 39:2 58:3 63:-5 163:3 166:2 174:2 200:-6 207:6 234:6
end:104 44:6 50:5 62:4 118:3 127:4 131:3 163:5 168:2 229:-3 262:-3
endpoint:74 27:3 39:-4 41:3 42:-5 47:10 65:2 66:6 74:4 95:10 178:8 226:-4 250:7
endpoints:103 13:3 47:8 72:10 83:3 139:3 230:8 284:3
enforcing:122 237:5
engine:79 34:-4 42:8 48:3 78:3 79:2 155:4 226:3 235:3 262:3
enospc:105 58:3 112:16
enough:99 127:-3 196:5 276:7
ensure:92 5:-3 116:3 124:6 127:-6 129:7 196:3 212:3 226:5 231:7 235:4 244:3 249:6 250:3 252:-2 277:3
enter:110 13:4 26:-3 127:6 148:5 226:7
entered:89 141:3 163:3 226:2 237:-3 261:-2 262:6 263:5
entering:101 9:9 60:5
entries:115 6:8 107:9
entry:104 79:4 93:3 118:3 125:5 200:11 250:4
entrypoint:89 6:4 103:5 231:-3 233:7 237:6 262:-4
entrypoint.sh:100 86:-5 231:-3 233:4 237:9 260:-3 280:3
env:98 28:5 29:-3 58:8 179:5 244:4 264:3
environment:96 66:6 68:3 77:5 100:4 136:8 212:4 213:8 226:-3 237:3 244:4 262:12
environmentfile:122 262:9
eof:104 27:3 42:5 44:3 58:4 68:4 80:3 212:4 226:4 229:6 257:-3 276:3
ephemeral:109 59:12 191:-4 237:-5 280:6
ephemeral-storage:110 59:13 191:-4
epoll:118 155:3 165:3
eq:118 143:5
equal:115 39:10 135:-2 138:5 226:6 276:-3
er:122 141:3 211:3
err:69 22:-3 23:-7 25:3 39:3 40:-2 92:4 100:-3 116:-2 121:3 129:7 138:7 139:4 140:3 154:5 165:6 168:5 189:4 190:8 217:3 231:-2 234:4 237:-4 249:3 250:-5 267:-2 275:3 280:5
errimagepull:122 6:3 217:-3 239:4
errno:78 30:-4 75:-4 100:3 192:5 211:3 226:7 234:4 239:5 244:18 250:-3
erro:82 54:3 125:5 155:3 185:4 192:-3 237:-3 244:6 250:4 252:5 260:3 276:4
error:26 8:-3 12:-4 26:-6 27:-5 31:-3 42:-5 47:-2 49:-2 52:-4 53:-4 54:3 55:5 57:4 59:-3 66:-3 69:-3 75:4 80:3 86:-3 92:-3 102:-3 106:-2 109:-3 117:5 127:3 133:-4 136:3 138:-4 153:-4 161:-5 163:3 165:4 168:-8 190:-3 192:5 203:-4 207:-3 208:4 223:-3 224:-4 237:-3 239:7 242:3 243:2 244:-4 253:-3 259:-3 260:-3 262:-3 263:-3 267:-5 273:-3 281:3 287:-4
errors:73 5:-3 40:3 62:3 63:-5 68:6 127:-3 200:3 207:5 210:4 219:3 226:5
esp:122 8:5
establish:122 27:4
established:109 12:-3 63:-4 98:-5 116:4 127:-3 165:12 175:3 188:9 207:6
esx:122 100:5 127:3 166:-3 168:-4 250:6
etc:55 3:3 7:4 44:-3 48:3 49:6 60:-4 67:4 78:3 85:3 116:-4 121:-3 127:-5 131:4 136:4 155:3 165:-2 166:3 168:-3 173:3 208:6 224:4 226:-5 233:5 237:6 262:3 268:3 276:5
etcd:90 0:-5 3:2 43:3 80:14 121:-4 137:4 190:15 195:3 208:7
etcdmain:122 27:3 80:4
etcdserver:113 80:5 81:8 83:7
eth0:89 116:4 118:3 121:4 122:-2 127:13 129:3 150:7 173:3 224:5 226:-4 250:-3 255:5
eth1:122 52:5 127:10 255:3 274:-4
ether:122 116:4 175:3 249:3
eu:118 168:3
evaluate:122 18:6 244:5
evdi:122 167:6
event:97 28:-4 36:3 38:7 42:6 116:3 167:3 192:5 211:3 215:4 244:4 273:3
events:90 211:3 214:3 279:4
evicted:109 59:12
eviction:118 59:8
eviction_manager.go:118 59:8
example:82 2:2 22:4 27:-8 58:4 62:8 71:3 102:6 127:-3 167:3 175:3 180:4 189:3 190:-3 200:4 212:-7 223:3 224:3 234:-2 252:4 267:4 268:5
example.com:122 175:6 263:5
example.org:113 200:11
exceeded:92 28:6 39:-3 42:10 47:4 83:5 128:6 204:7 214:3 217:-4 222:3 231:-3 235:-3 257:4
exceeds:118 191:9
exception:109 45:3 77:6 112:3 127:3 226:3
exclusive:115 61:6
exe:101 4:8 24:6 48:3 217:8 226:-4 237:5
exec:59 3:5 4:2 6:5 37:-3 67:-3 70:3 74:3 84:3 103:7 117:3 124:-3 127:-8 136:3 149:3 167:-10 168:10 171:5 203:3 217:-2 229:4 231:-5 233:14 237:4 244:-3 250:-5 252:-3 260:3 261:-7 262:13 263:-4 264:-4
execstart:77 42:4 260:7 262:7 264:4
execstartpre:110 167:3 274:5
execstop:122 262:3 263:3
executable:81 67:10 70:4 74:4 103:3 117:3 136:5 143:4 171:4 192:-3 226:-3 229:6 231:-4 233:-3 237:3 244:-3 260:2 261:-3 262:19 263:-3 264:-5
execute:88 6:8 86:5 117:7 127:7 168:-3 192:3 217:3 233:7 237:-3 262:6
executed:122 237:4
executing:97 8:3 174:3 184:-2 200:-3 234:9 237:5 250:5 285:3
execution:88 12:3 20:4 40:4 77:2 102:3 121:3 125:3 127:-4 129:3 137:-4 208:8 226:9 252:4 259:9
exfat:113 127:19
exist:64 7:3 12:5 15:-4 16:4 24:5 26:4 60:4 69:6 80:4 100:3 121:2 127:-4 165:-3 200:-3 212:-3 244:-3
existing:97 5:3 127:5 129:4 137:8 168:6 208:4 210:3 280:6
exists:88 7:8 13:-3 27:3 44:5 51:7 113:16 116:2 121:-4 127:-3 130:3 178:6 192:-4 202:4 208:8 212:2 225:-3 226:3 231:-7 244:-5 277:-3
exit:52 21:5 40:6 58:3 65:9 100:-3 117:-3 127:5 129:7 165:3 192:-3 195:5 225:3 229:3 237:3 250:-5 252:-3 276:4
exit-code:72 237:5
exited:60 45:3 69:3 84:2 100:-3 103:5 113:3 116:3 121:-3 131:3 192:5 195:-5 260:3 261:5
exiting:87 26:5 68:3 77:3 100:4 127:-3 129:4 135:4 143:3 155:5 165:3 182:4 226:-6 282:4
expect:115 39:10 190:8
expected:95 7:6 30:8 39:6 71:7 81:8 138:4 140:6 224:9 231:-3
experimental:113 48:3 63:3
expiration:115 137:5
expired:80 27:8 137:12 190:-4 200:-3 212:-4 218:11 264:3 268:-6
expires:122 137:5
export:118 16:4 100:5 181:7
exports:118 21:4 100:6 165:-3 168:5 239:8
ext:115 62:4 115:9 117:3
ext2:122 92:3 163:4
ext3:122 92:3 163:4
ext4:97 57:7 69:-3 88:10 93:3 94:3 127:-3 143:4 152:4 163:3
ext4-fs:110 57:8 69:-3 88:5 93:5
ext4_journal_check_start:115 57:4 88:-3 93:4
extension:95 127:-3 129:6 250:4
external:88 62:7 71:10 74:4 113:5 192:5 207:6 279:4
externally:115 137:4 213:13
extfs:118 127:-3 152:3 250:11
extra:98 8:-3 11:2 127:4 129:-6 131:3 165:3 168:3 198:-3 226:4 250:6 281:7
extracted:122 11:9 58:-3
extracting:118 27:3 44:4 58:4
f2fs:122 127:11
facetimehd:113 127:-5 168:7 250:9
fail:99 2:6 6:3 115:4 117:3 254:9
fail-swap-on:109 254:10
fail2ban:118 116:3 117:5 118:3
fail2ban.utils:122 116:3 117:5 118:4 127:-2
failed:31 6:-5 11:3 13:-3 18:3 23:3 30:-3 32:-3 42:7 59:2 67:-2 71:-4 75:-2 89:-3 98:3 100:-2 101:3 109:3 112:3 114:-3 117:-3 129:4 132:-2 136:-4 137:-4 149:4 174:-3 178:-3 194:5 202:-3 204:-3 212:-2 217:-4 223:-4 226:10 231:3 234:-5 243:-3 244:-8 247:3 248:-3 250:4 253:-2 257:-3 262:-3 267:-6 272:3 276:-3 280:-3
failedcreate:122 214:9
failedcreatepodsandbox:99 29:6 224:4
failedmount:107 127:6 133:9 171:3
failedscheduling:113 206:8
failure:70 0:6 11:4 27:3 50:4 62:3 78:3 121:-3 127:-4 137:3 181:3 215:5 224:9 243:4 250:-4 260:-4 262:-6 267:-4 282:3
fallback:110 50:3 166:3 226:3 250:3 281:5
falling:109 127:3 137:3 138:3 193:3 226:5 229:3 285:6
false:76 5:3 28:5 48:3 129:3 132:2 149:3 158:6 205:7 226:-5 238:5 254:3
family:97 8:6 45:4 121:9 129:-3 143:3 192:2 226:4
fan:122 129:6 262:4
fast:122 175:6 193:4
fat:113 8:4 127:8 161:4 171:-4 173:4 250:3
fat-fs:118 127:5 161:5 171:-4 173:4 250:4
fata:84 39:-3 40:8 42:-4 44:7 46:-3 47:10 56:3 66:-3 93:3 127:3 141:-4 218:4 223:-2 250:8 267:3
fatal:52 4:3 6:-4 8:3 21:-3 39:-3 40:3 43:4 45:4 76:5 78:3 80:5 103:3 116:-3 117:-3 125:-2 127:13 144:5 161:3 164:5 165:-4 166:-3 167:-4 168:-8 174:3 192:3 200:-3 226:4 230:4 231:-2 233:4 234:4 237:-6 244:-3 260:-3 277:-3
fd:80 42:4 50:-3 79:4 84:2 119:3 127:-3 149:5 207:3 225:6 226:-6 231:7
fdocker:101 77:6
fdocker.sock:101 77:6
feature:100 19:5 127:3 231:5 277:10
feature_gate.go:115
features:122 3:3
fedora:109 24:3 166:3 168:3 212:4 268:3
fetch:89 26:4 62:5 116:5 184:3 192:2 200:-4 219:4 224:3 226:4 267:-5
fetched:113 5:4
fetching:115 66:4 68:6 75:3 77:6 142:4
few:122 218:4 257:6 277:3
field:115 47:4 49:2 53:3 103:4 132:4 139:8 141:-4 237:-2
file:41 4:-3 5:-6 18:2 42:-2 49:3 51:3 54:2 69:-2 75:3 84:4 93:4 94:3 107:3 109:3 113:6 114:-3 117:3 124:3 129:-4 143:3 155:5 165:-5 170:4 192:4 207:-3 208:-3 226:4 233:3 235:-3 237:-4 244:4 250:-4 261:3 263:-3 276:3 285:-3
file-rss:110 195:6
filecontent:110 12:6 15:4 114:4 226:-3
fileexisting:122 208:-3 210:10
filename:100 21:3 254:6
files:76 60:5 84:11 93:3 112:10 176:4 226:-3 233:3 234:-3 262:12
filesystem:73 53:3 57:-3 58:3 104:7 111:3 127:11 129:-4 143:3 150:-3 165:-3 169:6 226:-4 242:-3 247:-2 250:3 253:3 287:3
filesystems:97 26:5 92:3 163:3 171:7
filter:73 60:-3 65:9 89:15 100:-7 116:5 119:-4 121:5 122:-5 127:4 129:-3 143:-3 156:-2 231:3 234:6
filtering:110 119:12 197:3
fin:122 77:3 127:3 269:4
find:65 1:6 6:-2 8:-3 10:4 13:-4 24:5 26:7 28:-6 29:11 30:7 52:4 54:3 60:3 62:4 77:4 80:3 94:6 107:4 147:3 155:5 164:3 166:6 225:-2 229:3 244:3 249:3 268:-3 285:5
finished:104 18:3 195:4 201:3 244:-3
firewall:88 50:-3 116:5 120:5 127:5 155:3 184:-3 187:5 226:3 250:7 286:5
firewall-cmd:109 65:5 100:6 121:-3 226:3
firewall.service:122 127:-3 165:5 250:4
firewalld:103 21:5 226:7
firewalld.service:122 90:4 129:5
firmware:95 91:24 161:4
first:89 162:3 204:6 226:14 236:7
firstseen:122 133:3
fix:118 5:3 58:4 68:4 77:3
fixed:115 60:3 143:5
flag:80 6:-4 20:9 26:-6 31:3 48:10 49:-6 50:5 125:3 127:-3 139:9 140:5 165:-3 193:5 231:4 238:-3 260:8
flags:92 3:-5 7:3 13:7 47:4 50:3 57:3 143:3 149:13 223:4 231:4
flannel:96 12:4 28:5 29:7 131:5 216:3
flash:122 8:3 227:3 250:4
flight:98 40:3 208:4
flow:122 58:-2 111:8 127:7 166:5 226:-3
flushing:115 115:4 127:4 155:-3 250:3
focal:109 144:3 190:3 199:3 200:-6 218:4 234:6
folder:118 112:4 168:10 195:-6 244:3 280:4
follow:110 129:4 142:3 208:3
following:77 26:-3 48:9 49:-3 87:3 129:7 152:5 192:8 199:4 200:6 229:3 252:-3
foo:110 85:4 87:3 237:4
for:41 3:3 7:6 11:4 13:-2 19:4 24:3 26:3 29:3 34:-3 38:-3 42:4 47:-3 54:4 58:-3 60:7 61:3 63:3 69:3 75:7 76:-3 91:5 94:3 104:4 120:6 137:-3 153:4 165:-7 169:3 190:3 192:4 226:-4 233:-3 248:5 267:5 276:4 285:-2
forbidden:103 189:8 205:8 212:7 214:6 216:9 217:4 220:3 268:-3
force:107 5:2 127:3 168:3 169:3 193:8 195:3 229:6
fork:104 4:8 5:-3 26:-3 29:4 152:-4 153:8 195:4 203:13 226:-3 234:-3
format:71 6:16 37:3 60:-3 100:7 103:-5 123:4 127:-6 138:4 165:-7 166:-3 167:-18 168:23 233:12 237:-6 250:-6 262:3 270:3 272:-3
forward:85 65:9 100:6 116:9 120:5 165:-3 192:2 202:4 226:3 250:-3
forwarding:104 6:3 112:4 114:16 116:3 121:3 166:-2 224:3
found:47 7:-2 13:-2 16:3 17:4 18:3 21:5 29:-3 30:-3 34:6 65:-3 67:3 71:11 73:3 78:4 80:4 86:4 91:3 102:-3 109:-6 112:-2 117:8 127:3 133:4 137:-4 144:4 155:-4 158:-3 162:-3 163:3 164:3 165:-6 167:-3 168:-6 179:3 189:4 190:4 200:6 202:2 208:-3 210:3 229:6 233:3 234:-5 235:-3 237:-4 239:-3 245:3 252:-3 267:-3 272:3
free:105 44:3 58:8 59:10 86:6 110:-3 153:9 165:4 237:-6 253:6
freedesktop:113 169:5 224:3 225:6 233:3
freelist:122 44:6
freezer:115 21:3
from:45 5:-4 6:5 13:3 30:-3 40:-3 48:4 49:-3 60:-3 64:4 65:3 71:4 77:-2 98:-2 116:-3 122:2 127:-2 129:-3 131:3 136:-2 142:3 150:3 152:-3 154:2 159:3 168:-3 178:3 194:4 200:5 204:4 207:-5 208:-3 224:3 231:-4 267:-3 274:-3 287:3
fromimage:122 77:4
frontend:97 5:3 63:8 192:5 202:2 207:3 211:4 212:3 237:-3
frun:101 77:6
fs:74 24:3 26:11 28:-3 38:5 111:5 112:5 127:3 161:3 231:-4 244:-4 250:-4 252:4
fs.inotify.max_user_instances:122
fs.inotify.max_user_watches:110 112:5
fsck:110 8:4 88:5 152:3 166:6
fsck.repair:122 152:4
fsnotify:110 41:3 84:-5 112:8
fstab:122 94:5 170:4 173:5
fsuid:122 244:3
ftp:109 127:3 200:4 226:12
fu:122 129:4 139:4
full:94 5:-5 11:4 16:2 21:-3 23:3 32:-3 33:9 53:8 58:5 111:4 173:5 213:3 226:-3 262:4
fully:109 1:7 193:3 244:-2 250:4
function:103 21:4 60:4 102:5 175:4 192:3 212:3 231:10 274:3
fuse:91 21:-3 95:3 100:5 226:23
fuse-overlayfs:122 100:13 129:4
fusermount:113 95:3 226:4
future:122 20:6 25:11 47:4
fvar:104 77:10
fwmark:122 118:3 119:6
gate:113
gates:115
gateway:105 13:13 115:3 127:5 263:4
gathering:101 54:8 207:-2 226:4
gave:113 204:5 212:-3 221:15
gb:118 27:5 110:4 171:5 215:5
gbp:115 129:6
gcc:99 8:5 62:2 127:3 129:4 200:3
gcr:97 212:5 232:7
gcr.io:122 6:3 145:3 232:2
gcrypt:122 26:4
generally:118 127:5 226:3
generate:118 170:3 172:5
generated:103 5:-3 62:4 67:3 94:4 120:3 197:2 199:4
generating:101 11:5 166:4 226:3 234:3
generation:94 116:6 184:3 192:3 226:5
generic:72 11:7 21:7 61:5 100:3 124:-3 127:-8 131:-2 143:-4 164:-3 167:7 168:4 226:11 274:-5
genuineintel:115 45:4 250:4
get:55 5:3 17:4 22:-3 26:7 40:6 42:3 46:-2 52:3 62:3 71:6 80:3 123:3 125:-4 127:-6 129:-3 131:2 142:4 154:5 159:4 165:2 192:-4 195:-4 200:-5 204:3 219:-4 229:6 239:3 249:3 257:-4 268:8 285:4
getent:122 26:3 69:10 77:-5
getlocalbackend:122 117:5 250:3
getsockopt:118 212:4 221:5 224:-4 239:2 255:2 257:9
getting:95 13:5 40:9 115:-2 129:4 136:5 190:4 276:3
getting-started:122 13:7 223:-2
gfp:115 195:5
gfp_kernel:122 195:3
gfp_mask:118 195:5
ghcr:107 6:2 217:9 224:4
ghcr.io:107 6:2 217:9 224:4
ghz:118 250:4
gib:113 170:3 215:5 252:4
gid:93 4:-6 44:3 226:4 229:11 237:6 276:-4 280:3
git:90 18:3 27:5 31:3 64:3 127:2 174:3 198:3 233:4 234:3 246:2 248:7 263:3 276:3
gitcommit:122 137:3 231:3
github:92 21:3 27:5 44:4 217:-2 248:3 250:4 262:6 268:-4
github.com:92 21:3 27:5 44:4 217:-2 248:3 250:4 262:6 268:-4
githubusercontent:118 267:5
gitlab:115 35:3 66:4 218:4 260:-3 270:6
glibc:105 5:4 45:10 127:-3 144:16
glob:115 250:3
global:113 66:4 71:9 195:2 223:4
gnu:67 8:3 100:-2 127:4 144:4 168:8 200:-3 226:4 233:-3 234:3 250:-5 274:4 285:3
gnutls:122 26:3 102:7 175:5 212:4
go:88 6:4 20:3 39:3 44:3 58:5 155:3 192:4 218:3 226:-3 233:-4 237:3 252:5 262:2
go.etcd.io:118 44:7
going:118
google:103 13:3 224:5 232:4 263:3
google.com:122 13:3 62:3
goroutine:101 44:8 112:7 127:3
got:92 39:10 62:6 66:-5 77:9 138:5 155:6 200:-3 212:5 223:3 224:-2 225:4 265:-3
gpg:95 58:3 200:19 212:9 234:7 267:-4
gpio:122 55:-4 165:7 168:2
gpl:109 21:3 60:6 127:3 167:3
gpt:122 10:6
gpu:103 71:-3 91:3 96:5 97:7 145:-4 194:18
graceful:122 116:3 117:3 127:4 252:-4
graph:96 20:-7 48:-2 50:16 139:-7 176:4 226:2 231:-4 238:6 252:3 260:5
graphdriver:85 56:4 176:4 226:6 238:-3 252:15 260:-2
grep:69 21:11 26:-2 53:5 55:-5 63:6 78:3 117:3 127:4 143:-2 152:3 155:-3 160:2 165:7 178:4 207:-4 224:-2 226:5 235:3 237:3
group:95 26:4 57:5 66:-2 67:-3 69:22 71:-2 76:-3 78:-3 93:-5 112:3 136:2 175:3 216:6 253:7 262:-4 263:7
grpc:105 41:8 44:3 50:3 226:3 257:5
grub:100 9:7 10:11 11:4 110:9
grub-install:115 10:15 79:3
guide:118 208:3
gwbridge:122 13:5
gzip:122
had:110 28:3 59:3 206:3 215:4
handle:105 39:3 110:8 129:4 170:12
handler:107 129:6 212:-3 223:3 250:4 252:3
handshake:92 175:5 200:-5 204:6 212:4 218:4 268:3 283:11
hangzhou:122 223:5 232:3
hard:122 277:2
hardware:118 118:3 127:-3 161:4 277:11
has:65 3:4 13:4 27:9 28:4 59:3 71:4 72:5 80:-2 82:4 96:-3 97:5 108:6 109:3 136:3 145:3 174:4 190:-3 192:-3 196:3 198:3 206:-3 212:-5 218:5 229:-3 247:4 262:2 268:-5 270:6 271:-3 279:5
hash:103 115:7 125:9 127:5 143:6 168:6 192:-4 226:-2
hashsize:118 32:7
hat:122 166:3 167:3
have:77 1:3 4:3 13:3 35:6 44:4 60:-3 125:3 136:6 145:2 171:3 199:5 200:6 222:4 226:3 247:4 257:3 267:-4
haxx:122 102:4
hcd:110 21:12 127:-7 274:7
head:86 22:3 221:8 222:4 232:7 257:-3
header:103 61:3 103:4 159:13 168:-6 285:3
headers:80 60:19 127:-3 198:-6 212:4 226:-3 285:5
health:115 44:3 57:12 127:6 219:4 250:-3 267:4
healthcheck:122 27:3 127:6 252:-4
healthy:122 34:5 42:4 68:4 77:3 138:3 153:4 254:6
healthz:118 27:3 98:9 138:6 188:-3
held:97 5:15 199:3 200:-4
hello:78 26:3 127:8 175:6 212:8 217:-5 222:3 224:-3 231:3 233:3 244:3
hello-world:82 26:3 69:3 127:8 212:4 217:-5 224:-3 231:3
helm:118 99:4 144:11 196:3 284:3
help:81 5:3 20:4 31:5 37:3 50:11 65:5 119:4 120:-3 217:-3 226:-5 250:-3 260:5
helper:88 127:-5 129:-3 171:13 226:19
here:109 27:3 30:4 163:4 191:3 280:4
hid:99 60:3 130:5
hid-tmff2:118 250:3
hid-tminit:122 250:3
hierarchy:109 127:3 152:4
high:118 0:5 168:3
higher:107 47:3 134:8
hinfo:113 43:13
hint:118 4:5 23:4 174:6 229:5
hit:105 200:6 234:-4 251:10
hold:107 251:3 262:3 263:2
hold-off:109 251:3 262:3 263:2
holding:110 286:12
holdoff:115 226:5
home:72 3:3 7:4 58:4 60:-5 66:5 103:5 149:-4 167:5 168:2 174:4 192:-5 195:3 226:-5 231:-3 237:3 244:4 248:7 262:-3 264:6 280:5
hook:105 60:-3 163:4 165:4 166:3 250:4
host:62 5:-3 7:6 21:-5 22:3 25:4 37:3 57:3 62:-9 63:5 66:6 68:-2 101:3 102:6 104:-3 167:-3 174:-3 175:-2 190:7 192:-3 202:7 204:3 231:-3 242:5 246:4 247:8 248:-4 276:7
hostapd:122 227:3 250:4 271:3
hostname:96 84:3 93:3 101:5 112:-3 125:5 168:4 211:3 264:4
hostport:122 28:-3 29:-4 100:7 165:7
hosts:97 48:12 49:-3 62:3 111:4 127:3 224:-3 244:3
how:122 27:4 68:4 77:4
however:115 10:4 124:2 199:3
html:107 27:3 102:4 175:3 221:4 222:3 263:4
http:62 5:-3 44:4 50:3 63:-4 66:8 75:4 77:7 82:3 84:3 98:3 137:-3 175:4 190:-4 200:6 204:10 207:3 212:11 219:5 221:3 223:-3 224:-4 262:-3
http_proxy:113 212:9
httpreadseeker:115 62:3 219:7
https:54 27:8 50:-3 52:-3 66:-4 123:3 124:5 137:-5 142:4 154:4 190:9 200:5 212:8 218:5 221:7 222:3 234:-4 257:-5 267:-4 268:2 284:5
https_proxy:115 212:11
hub:115 3:5 212:3 250:4 251:4
hugepages:122 127:3 171:7 226:10
hwaddr:122 227:3
i2c:100 21:-4 55:15 116:3 127:-4 165:14 226:-4 250:3
i2c_dev:122 55:7 116:4 127:-5 165:-3
i2cdetect:122 55:4
icmp:110 65:5 116:4 190:3 226:5 250:-3
id:73 4:4 5:3 24:4 44:5 72:7 116:3 125:3 129:3 131:2 184:3 229:-3 231:-3 263:6 269:3 276:9
id_like:110 24:3 234:3
identification:122 175:-3 246:15
idn:122 26:4
ids:113 276:6
if:77 7:4 27:4 66:5 67:3 72:3 120:3 129:3 138:3 147:3 252:3 281:6
iface:118 13:8
ifree:115 111:12
ign:118 102:4
ignore:100 132:3 166:6 229:7
ignore-preflight-errors:105
ignored:109 62:4 156:4 168:4 211:3 212:3 234:5 261:3
ignoring:104 39:3 62:4 156:7 212:3 263:8 264:3
ii:122 8:3
ike:118 127:2 143:4 226:-2
illegal:107 45:14
ima:122 26:4
image:69 6:8 8:5 17:3 27:3 41:4 58:2 62:-4 77:2 105:4 108:6 121:4 127:-3 212:4 217:3 219:3 226:5 232:7 250:5
images:86 20:3 59:11 71:6 127:-3 138:3 212:4 217:-3 223:3 235:3 252:5
img:92 8:3 11:11 60:-3 127:4 147:-3 165:3 166:3 218:3
immediate:118 175:3 206:-5 279:13
implemented:105 39:3 41:-3 46:5 47:-3 100:4 127:3 231:9 274:3
implicit:113 60:7
implicit-function-declaration:115 60:7
import:118 54:-2 167:3 287:24
imports:122 39:6 40:5
impossible:118 5:4
in:42 0:-3 3:3 11:-3 12:-3 17:4 21:-3 26:3 28:-3 29:6 30:4 40:-2 44:-4 48:5 49:-4 50:-4 54:-3 63:5 65:3 66:-3 67:-4 91:-3 116:-5 118:2 125:3 127:5 132:4 136:-3 139:-2 152:-5 155:-3 158:-3 160:3 162:-3 165:8 166:-3 167:-10 168:-10 169:5 178:7 192:4 208:3 210:4 212:4 216:4 231:-5 233:-5 237:-4 238:2 254:-3 256:3 259:4 260:5 267:-3 281:4
inactive:101 13:3 21:3 224:3 271:3 272:4
inappropriate:122 41:3 85:4 112:3
inc:115 68:3 152:2 161:5 250:3
include:115 60:4 175:4
included:115 127:-3 226:4
includes:122 60:-5 61:7
incoming:113 5:5 65:7 117:-4 175:-2 250:8 281:8
incompatible:104 50:5 60:7 116:-5 120:3 127:-6 166:4 185:10 187:4
incorrect:105 71:8 87:-2 127:3 139:10 148:3 173:5 217:4 231:-3 252:4
increase:101 151:8 222:8
increase-rate-limit:107 222:10
index:94 62:8 80:6 129:3 211:3 212:9 224:-3
index.docker.io:109 62:6 212:8 224:-3
indicates:122 60:-5 61:7
inet:94 100:3 127:13 155:-3 175:3 184:-2 192:7 226:3 250:-4
info:60 4:5 26:5 40:3 42:-3 66:3 68:3 116:7 117:3 127:7 138:4 149:4 153:4 165:4 188:3 189:6 202:3 223:2 226:6 248:2 252:4 255:2
information:69 54:5 60:3 65:3 80:2 116:7 119:3 120:4 129:-3 143:3 168:-2
ingress:113 2:3 22:4 112:2 127:5 132:6 211:4 284:2
ini:118 237:11 262:-9 263:3
init:60 3:4 6:4 11:-3 12:3 21:3 26:7 28:3 37:3 38:-3 55:3 60:-3 70:7 89:3 103:-3 109:4 127:3 168:-4 225:6 226:-3 229:-3 231:8 233:7 234:3 244:-4 258:6 260:-3 262:-5 267:4
init.d:107 21:5 143:3 168:-2 195:3 226:-3 233:14 262:-4
init.scope:122 26:15 93:-2
init.sh:122 103:5 115:4 233:3
init_t:115 237:5
initcpio:122 166:6
initial:103 27:-3 93:3 110:8 175:7 236:3 267:4 281:-3
initialization:105 6:3 60:3 96:3 165:-4 184:13 194:7 227:3 233:-3
initialize:64 66:3 116:3 117:-5 121:3 127:5 129:-3 146:7 158:-3 192:6 226:4 234:10 239:-3 250:6
initialized:101 28:5 29:-4 38:11 80:3 127:-3 234:3
initializing:77 8:4 14:-2 50:3 56:4 65:-5 116:-3 127:4 129:4 174:-3 176:3 189:3 237:3
initiated:115 100:5 155:-4 165:3 282:3
initramfs:97 11:8 21:4 130:6 166:4
initramfs-tools:104 8:2 11:7
initrd:97 8:3 11:14 110:8 161:4 250:-4
initrd.img:118 8:6 11:3
inject:122 65:10 90:-5 127:5 129:-2
ino:97 237:5
inode:118 57:-4 85:3 88:6 93:5 244:4
inodes:110 58:-3 111:13 231:6
inotify:87 26:-3 84:-6 112:29 226:-4
inotify_add_watch:109 26:-3 112:5
inotify_init:118 84:-3 112:4
input:89 44:5 57:7 62:3 100:3 116:10 117:3 127:-6 250:4 266:10
inrelease:84 5:-3 62:-3 219:3 224:2 234:5 267:5
insecure:107 49:-2 50:4 66:3 121:3 212:3 250:3
insecure-registries:118 49:-3 121:3 212:3
insert:66 6:-5 60:-8 100:-3 127:-7 159:-3 164:-3 165:5 167:19 168:11 226:-7 233:-3 250:-3
inserting:113 60:-4 156:6 162:8 165:-3 167:-3 168:8
inside:110 3:3 36:4 166:6 228:8 231:-5
insmod:65 21:3 60:-3 118:3 121:-3 122:3 127:-6 129:-2 165:11 166:-2 167:3 168:7 192:-6 195:-3 226:-2 250:-3
inspect:122 152:4 203:2 232:4 244:4
install:64 4:3 5:3 10:6 17:-3 60:8 61:-3 62:3 79:3 86:6 99:5 127:3 158:4 165:-3 167:4 168:5 196:2 197:3 199:-3 229:8 250:-6 274:-3
install.sh:113 60:-3 86:14 117:-3 127:4 168:4 195:-5 267:2
installable:118 5:-7 172:-2 198:3 199:15
installation:88 5:-3 60:3 98:8 198:5 280:3
installed:79 8:3 14:4 61:7 129:6 167:3 168:-3 197:4 199:4 217:5 226:-4 231:3 277:3 285:-3
installer:118 226:5 229:8
installing:98 11:3 79:7 226:7
instance:88 5:4 116:-3 117:3 124:3 129:3 144:6
instances:107 84:-3 112:9
instead:101 62:4 138:8 226:3 237:4
instruction:109 45:15
int:118 13:-2 230:11
intel:98 79:3 156:-3 165:-2 168:3 250:6 277:4
intended:118 254:3
interface:82 52:7 54:5 116:3 127:7 129:-4 150:5 188:5 192:4 225:8 226:-3 227:3 250:4
interfaces:97 122:5 137:-3 168:2 188:5 190:10 226:-2 250:8 255:2 285:3
internal:83 11:3 26:4 58:6 60:-3 65:4 70:3 127:8 142:10 219:6 222:3 244:-2 249:5 284:7 285:3
internet:110 116:4 127:-2 165:3 207:3 250:7
interpreter:122 233:17
interrupted:122 5:8 195:5
into:107 27:4 39:3 49:3 212:8 234:7 238:7 253:4
intree:122 127:5
invalid:61 1:-3 5:-3 6:-3 24:4 26:-4 30:9 37:8 39:5 41:3 44:3 49:3 65:-3 80:-3 89:-6 100:3 115:6 116:8 117:-3 127:-4 136:7 140:4 156:3 159:5 165:-3 167:-10 168:12 174:-2 184:6 200:-3 226:3 231:4 237:-3 244:-3 249:3 250:-5 252:6 263:5 267:5 276:3
invoke:118 26:9 196:4 226:11 234:7
invoked:118 195:5
io:107 63:6 85:2 112:4 127:7 161:3 165:5 244:3 261:3
io.containerd.grpc.v1.cri:118 41:10
io.containerd.snapshotter.v1.overlayfs:115 44:7 252:6
io.containerd.x.vx:118 39:10
iocharset:115 92:4 242:-3 243:5
ioctl:101 127:4 165:3 192:12 226:-4
ioctl2:118 129:9
ioerror:122 30:-7 55:7 244:14
ioexception:122 112:6
ip:67 8:3 13:8 22:3 52:5 65:3 71:-3 101:3 114:-4 116:3 117:-3 121:-3 165:-3 190:3 192:-3 200:15 212:4 219:3 226:3 230:4 250:-5 255:3 274:-3 286:3
ip6:98 8:5 100:3 115:3 116:-3 118:3 120:4 127:-3 165:-3 192:5 250:-4
ip6_tables:101 100:3 115:4 116:-4 118:3 120:4 161:3 165:-3 192:5 250:-3
ip6_udp_tunnel:122 8:4 127:-4 226:3 285:3
ip6table:122 60:8 165:4
ip6tables:81 65:-3 90:-3 119:-3 120:3 121:12 122:17 143:4 185:3 250:-5 274:-3
ip6tables-restore:103 100:3 120:3 121:3 127:10 192:-3
ip_forward:115 12:3 112:3 226:7
ip_tables:86 117:-3 118:19 127:4 250:-4
ip_tables.ko:122 161:9 226:-2 250:7
ip_vs:104 21:4 124:7 127:-4 143:15 168:-3 226:-7
ip_vs_rr:118 124:7 127:-3 168:-4 250:6
ip_vs_sh:118 124:6 127:5 166:-5
ip_vs_wrr:118 124:6 127:5 166:-5
ipc:118 88:2 127:2
ips:118 192:-3 226:10
ipsec:110 127:7 143:4
ipset:100 115:16 143:3 165:-3 166:5 192:4
ipt:113 127:4 155:4 166:5 226:2
iptable:100 21:-4 60:5 117:4 127:2 129:6 161:3 250:-3 274:5
iptable_filter.ko:122 127:4 161:4
iptable_nat:107 21:-3 60:6 129:6 250:-3 274:5
iptables:53 8:-3 12:6 15:4 60:-3 65:6 67:-3 86:-3 100:-3 114:-3 116:4 117:19 120:6 121:-3 124:-3 127:4 164:3 165:4 225:-2 226:-4 250:4 252:-3 274:4 286:3
iptables-legacy:105 65:-3 116:15 117:6 120:-2
iptables-nft:122 117:3 127:3 186:7
iptables-nft-save:122 116:4 117:4 120:3
iptables-restore:90 116:4 117:-4 119:3 127:12 165:-3 192:3
iptables-save:107 120:8 165:4 192:3
iptc:122 165:13
ipv4:73 1:8 13:3 60:-5 63:2 114:10 121:-3 127:-5 129:3 164:-5 165:-3 166:17 188:5 192:6 226:7 231:4 250:-6
ipv6:87 55:5 100:4 121:17 127:4 166:2 168:-7 207:3 226:4 250:-5
ipvlan:115 127:6 150:5 165:-2
ipvs:101 21:4 60:-3 115:-4 124:32 143:-3
is:41 6:-4 12:-4 13:-3 19:2 21:-3 24:-3 27:3 34:3 44:-3 47:-3 48:-3 52:3 57:-3 59:-3 62:-4 64:6 66:3 69:-4 71:-3 75:-3 76:3 93:5 95:4 98:-3 103:3 108:-2 112:-4 116:-6 123:2 127:3 133:-3 135:3 141:-2 149:-3 153:4 155:3 158:6 165:-6 167:3 169:7 172:4 175:-3 179:3 185:3 188:3 190:3 194:-3 195:-5 197:3 203:-2 208:4 212:-7 226:-5 232:-3 233:-3 237:3 239:-4 242:3 250:-4 252:4 253:-3 254:2 257:-4 258:3 263:-3 264:3 266:3 271:4 272:-3 274:-3 285:3
isdockersystemdcheck:118 23:5 208:2
isn:104 24:-3 48:3 87:3 138:4 183:3 200:-3 212:7 254:5 267:4
isolation:118 65:4 274:3
issue:122 274:4
issuer:122 268:11
issues:118 8:3 172:5 217:-3 220:4 280:4
it:66 5:3 22:4 58:-3 60:5 77:4 85:3 124:3 138:6 155:5 172:7 192:-4 195:-3 199:5 226:2 234:4 237:9 250:-3 254:2 257:2 265:4 280:-3
its:109 21:4 191:7 200:4 257:5 274:6
iuse:115 111:12
iused:115 111:12
iwlwifi:115 91:9
jailing:122 3:4 228:10 231:-5
jammy:110 219:6
jammy-security:115 267:4
jane:122 174:3 242:3 244:5 247:3 248:10
java:109 26:10 68:4 77:4 84:3 149:5 195:3 219:3 261:-3
jemalloc:122 201:16
job:84 42:2 94:3 226:7 270:6
jobs:118 58:3 195:3
join:97 27:7 101:4 126:10 128:4 239:-3 256:-2 257:12 258:8
journal:110 48:3 57:3 88:-2 93:6
journalctl:71 26:-3 40:3 50:-4 84:-8 112:4 117:4 125:3 152:3 161:3 162:3 163:3 192:-3 211:4 226:3 232:6 237:3 250:-3 252:3 255:3 263:-3 264:3
journald:118 50:3 149:11 226:-3 237:8 259:-2
json:76 18:3 30:-4 44:10 48:5 49:10 50:3 66:10 90:-3 111:3 127:-4 132:8 226:5 231:2 237:-3 260:-3 280:4
json-file:110 138:3 226:5
k-blocks:118 58:9 111:-3
k0s:115 21:7 28:4 40:4 120:11 127:-5
k3s:92 26:-4 90:3 127:-3 129:2 136:7 139:10 152:8 224:3 267:3
k3s-agent:118 125:7
k3s.yaml:122 136:13 237:-3
k8s:87 5:3 21:7 27:3 112:4 124:-4 132:3 154:4 166:4 175:-3 212:6 232:8
k8s-artifacts-prod:122 223:4
k8s.gcr.io:101 175:-2 212:6 232:5
kafka:122 34:4 36:5 212:5 223:-3
kali:118 60:5
kali1:122 60:6
kb:86 6:3 152:5 195:13 200:-5 234:6 267:3
kdir:122 250:4
keep:118 182:7
kern:118 10:-3 110:11 195:-2 236:5 242:2
kernel:48 6:-3 8:3 13:3 21:6 26:-3 60:8 65:-3 93:2 100:5 112:-3 115:7 118:-3 124:4 131:-4 140:4 144:5 149:-3 161:9 162:4 163:3 165:4 168:9 200:-3 229:-3 230:3 231:-3 236:4 237:-3 238:3
kernel-modules:118 127:10
kernel_lockdown.7:115 167:11
kernelrelease:100 60:5
kernels:122 11:3 60:3
kernelsourcedir:105 60:3
kex:122 114:3 175:9 246:12 247:-4
key:67 5:-3 12:3 18:5 30:8 39:3 60:-3 102:-2 104:-3 110:3 114:-2 128:5 131:4 143:3 148:6 156:-3 165:-3 166:-3 167:24 168:-9 200:3 245:4 247:10 250:-5
keyring:118 128:9 200:3 231:-3 234:6
keys:107 30:2 62:6 234:3 248:6 267:5
ki:118 191:9
kill:97 3:6 195:8 227:13 237:-3 244:3
killed:90 36:3 37:5 138:4 168:6 195:26
killer:115 195:12
killing:122 120:4
kind:109 25:3 112:2 127:-3 132:5 234:4 267:5 270:3 274:7
kmod:80 21:3 60:-3 127:-4 129:3 131:5 156:5 166:4 168:4 250:3
kmod_config_parse:118 156:11
kmod_search_moddep:85 250:3 274:3
kmsg:113 54:-4 226:20
knl:122 127:6 129:7
know:101 15:3 147:5
ko:118 161:4 168:10
kr:115 226:6
kube:74 12:4 28:3 29:3 52:4 115:4 116:4 120:5 127:-4 208:7 217:5
kube-apiserver:118 27:3 223:5 232:-3
kube-flannel:122 12:5 43:3
kube-proxy:103 27:3 52:5 116:3 143:-4 166:3 189:3
kube-system:87 15:3 21:3 28:3 43:4 90:2 114:4 125:5 142:2 189:3 190:-3 212:-3 223:-4
kubeadm:83 12:4 21:-3 40:2 47:5 125:8 127:3 138:4
kubeconfig:99 112:4 124:3 133:3 136:7 137:8
kubectl:69 13:6 30:-3 43:5 59:4 105:3 112:3 132:3 137:5 154:3 211:3
kubelet:65 23:8 24:4 26:3 29:3 46:4 59:6 98:5 125:-3 134:4 137:8 138:4 139:5 141:8 152:-4 190:3 208:5 232:4 250:-3 254:5
kubelet-check:122 138:7 254:6
kubelet.go:101 26:7 28:6 38:-3 138:3 140:2 152:-2 212:4 226:4
kubelet.service:97 46:3 141:5 254:4
kubelet_node_status.go:118 137:7 190:13
kubeletnotready:122 28:7
kubeletversion:122 134:10
kubepods:115 26:3 138:11 203:3 226:-2
kubernetes:78 2:3 12:3 13:5 90:4 120:5 124:7 136:11 138:3 141:7 171:3 208:9 268:-3
kubernetes.io:96 170:4 171:4
kuberuntime:122 232:5 252:4
kversion:122
kvm:103 54:-3 127:4 129:-3 165:-3 167:-3 192:6 237:-4 262:3 277:25
kvm_intel:122 250:3 277:5
l2tp:115 127:3 158:3 165:3 226:-3
l2tp_ppp:115 127:3 158:3 165:3 226:-3
la:113 8:4 11:-3 237:5
label:105 8:4 10:5 53:3 60:6 71:9
lacks:122 226:6 262:4
lang:122 26:8 68:4 77:4 198:3 222:3
laradock:118 103:5 207:5
last:94 42:4 56:4 62:3 75:5 93:3 153:6 165:3 195:3 227:3 287:4
lastseen:122 133:3
later:115 60:-3 62:4 127:4 242:4
latest:73 24:4 26:-3 60:4 62:3 129:3 205:7 212:3 217:12 219:-3 223:3 224:-4 226:-4 232:-3 233:3 235:3 237:-4 250:-4
launch:118 149:3 237:3 277:3
launchpad:115 200:6
layer:94 16:4 44:6 88:3 104:11 111:3 217:-3 226:10 247:-3 276:6
layout:103 168:4 250:3
lchown:110 226:7 276:8
ld:118 8:3 127:-4 129:5 167:3
ld-musl-x86_64.so.1:118 237:8
lead:118 134:8 212:5
learn:122 27:4
learning:122 129:4
lease:122 28:12 129:-3 212:5
least:104 58:5 151:8 200:-7 234:10
leaving:107 168:5 199:3 250:6
left:78 11:4 58:3 79:5 93:-3 98:2 111:6 112:10 226:-5 241:5 276:-2
legacy:71 20:4 21:7 49:2 50:-3 65:-7 100:4 116:11 118:6 119:4 162:3 226:-5
legitimacy:122 27:4
len:113 93:4 269:10
length:122 44:3 222:4
less:109 39:8 58:3 135:10 242:3
level:66 12:3 26:3 40:5 48:-3 60:-3 62:4 68:-2 69:4 76:5 78:2 80:4 81:4 100:-3 116:4 121:3 124:4 125:4 138:5 143:3 165:-2 190:-4 196:3 212:-3 224:-2 250:-3 252:2 255:3 257:4 260:-4
lib:43 6:-2 8:5 11:-3 28:3 51:5 53:4 60:7 61:-3 93:3 113:-2 127:4 141:4 155:-4 167:3 176:3 200:-3 224:-2 226:3 234:-4 244:2 250:4 256:3 259:3 280:4
libc:107 5:4 45:-3 95:5 144:11
libc.so.6:109 5:5 129:3 144:4
libcontainerd:97 42:4 44:9 111:6 168:2 235:2 252:3
libcryptsetup:122 26:4
libexec:104 48:3 261:5 262:3
libkmod:80 127:-5 129:4 131:5 156:6 161:-3 226:8
libkmod.c:82 127:-4 161:-3 226:11 250:3
libm:122 144:9
libm.so.6:122 144:9
libraries:118 192:-3 237:8 240:10
library:82 5:5 27:-4 60:-3 129:6 145:11 212:7 219:3 221:-3 222:4 232:-3 244:5
libs:122 116:4 118:4 127:-4
license:107 21:3 127:3 167:3 217:4
lightweight:122 67:3
like:103 24:3 138:4 204:7 254:5
likely:122 60:4
limit:79 24:3 26:4 37:4 48:4 84:11 90:4 112:5 127:4 192:-3 195:4 217:-3 222:8 226:-3 250:-3 251:5 262:-3
limited:122 214:9 222:4
limitnofile:122 84:12 112:-3 262:3
limits:122 84:3
line:74 3:5 30:9 55:6 60:-2 67:-2 75:5 103:-3 115:5 116:-5 127:2 132:3 156:4 168:5 195:-2 225:4 226:-5 233:7 237:4 244:-4 281:6
lines:122 5:3 23:4
link:77 8:5 14:3 85:2 127:-3 129:4 173:3 226:7 250:-4
links:118 85:3 127:3 231:4 244:4
linux:50 5:-3 6:15 12:-3 41:3 55:3 62:3 100:-3 103:3 127:10 166:3 168:5 198:-6 200:3 212:-3 237:4 244:-3 250:5 260:4 285:4
linux-headers:122 60:6 250:-3
linuxkit:122 110:4 127:6
list:86 1:3 6:6 90:4 107:-2 131:4 163:3 165:5 185:5 190:3 192:6 200:7 216:7 226:-4 235:4 287:4
listen:84 63:7 69:6 76:-3 101:6 121:-5 190:9 207:5 208:3 211:7 212:-2 224:-4 237:-3 255:2
listener:122 44:3 207:7 208:6
listening:94 0:6 13:-3 63:10 69:-4 76:5 82:4 127:-2 207:-6 226:4 235:4 255:4
listinfo:122 233:3
listing:113 47:8 118:5
lists:81 5:3 62:3 234:3 267:3
lists.freedesktop.org:122 233:3
live:113 44:3 48:2 50:7 127:-4 129:6 223:3
live-restore:118 44:3 48:3 50:8
lkrg:122 162:3 167:6
ll:122 127:4 237:-3 250:2 280:6
llb:122 212:4
ln:118
lo:113 127:3 143:4 175:3
load:66 21:4 28:-2 38:5 39:6 41:3 65:3 78:4 91:5 100:3 121:-3 127:5 129:4 136:-4 137:3 141:10 161:-3 166:5 168:4 194:3 219:-3 222:4 229:-3 236:5 250:-4 262:6
loadbalancing:118 124:2 143:5
loaded:66 21:3 60:8 96:3 115:3 124:7 127:5 131:5 145:-3 165:3 167:3 192:-3 194:-4 196:3 252:-3 262:5
loader:122 124:3 127:3
loading:80 8:3 62:2 110:5 127:5 129:3 136:8 137:3 167:9 212:-3 234:4 237:5 240:4 256:5 267:-3 274:4
loc:118 168:7
local:70 6:5 7:5 44:2 58:3 65:3 67:-3 92:3 94:6 100:-3 103:6 112:-3 117:-3 129:5 144:2 155:4 162:3 165:-5 175:9 176:3 192:-5 233:-3 250:5 252:-3 262:10 265:4 268:6 281:3
localdefault:118 1:7
localdomain:122 231:3 287:6
localhost:85 57:4 62:-4 65:3 70:3 77:5 102:-3 136:10 137:-3 138:3 153:4 190:-3 204:7 205:4 212:6 221:-3 222:3 226:-3 239:7 254:-3 274:-5 287:3
localhost.localdomain:122 231:3 287:6
locally:103 26:4 212:6
locate:92 5:-5 60:5 198:10 237:6 260:3 261:-3 262:8 263:-3 281:6
located:105 60:3
location:110 66:3 127:4 168:5
lock:88 5:16 58:3 111:2 165:3 168:-3 192:12 203:-3 226:-3 237:-5 261:2 286:5
lock-frontend:105 5:4 192:5
lockdown:113 167:11
locked:122 5:13
locking:115 162:7 182:9
locks:115 182:7
log:66 27:4 53:3 57:3 60:5 80:5 127:5 129:2 155:3 165:-3 221:2 235:-4 237:-4 249:4 250:-5 253:2 261:4 280:4
log-driver:122 226:7
log-level:118 244:4 252:4
log-opts:122 226:4
log.go:122 28:5 142:3 221:5
logger:122 83:4 127:3
logging:109 50:4 73:12 143:3 146:12 239:-4
logical:115 57:-5 93:8
login:98 27:-3 66:3 153:3 217:12 218:6 229:4
logpolicy:122
logs:69 6:4 28:3 53:4 64:3 84:-3 100:7 112:5 116:4 152:-4 163:3 165:-3 168:-3 211:4 212:-3 276:3 280:4
logtail:118 117:3 155:5
longer:113 138:3 200:6
longhorn:122
look:118 137:2 204:9
looking:104 49:6 73:12 143:2 175:3 210:4
lookup:85 57:-3 62:12 88:5 101:5 127:-4 202:3 212:-5 217:-4 220:3 223:-3 224:7 226:9 231:7 252:3
lookup_builtin_file:113 127:-3 143:3 226:10
loop:94 43:8 127:-5 131:8 147:7 161:10 165:5 193:3 226:4 250:-4 273:2 274:-8
loop0:115 10:2 111:6 127:5 147:3 165:-4
loopback:100 4:6 29:9 226:-3
losetup:118 127:4 147:7 165:4 226:3
lost:115 11:4 80:10 93:4
low:101 37:6 59:4 151:7 191:4 195:-4 203:5 226:-3
lower:118 16:11 80:-3 175:5
lower_up:122 175:5
lrwxrwxrwx:109 8:3 117:4 161:4 224:5 250:3
ls:73 1:3 8:14 21:3 29:4 57:4 60:-4 95:4 161:-3 192:-5 224:2 237:7 249:4 250:5 262:4 274:-4
lsb:115 4:4 67:3 168:4
lsm:122 162:14
lsmod:85 8:-4 21:5 60:-3 115:4 131:4 160:4 165:9 226:9 250:-6 285:3
lsof:104 53:13 169:6
lstat:113 18:5 54:4 244:5
lts:101 4:5 127:5 161:-3 168:5 210:3
luksopen:122 127:10 165:-3
lxc:104 85:3 118:4 149:8 226:5
lxd:110 3:3 149:7
lz4:110 26:3
lzo:118 155:3 165:3
mac:110 118:3 130:5 168:5 269:7
machine:110 210:3 218:3 260:5 277:11
macvlan:107 21:10 127:3 150:13 165:3 169:-7 226:-3
magic:93 26:10 88:5 152:4 168:8 226:3 274:-4
mailcow:122 30:4 63:-4 65:3 207:4
mailman:115 13:2 233:3 237:4
main:61 1:4 13:-4 42:-3 52:6 75:5 84:3 121:-3 127:-5 129:4 200:4 226:-3 233:-2 234:12 237:-4 263:4 280:2
main.go:109 12:4 52:11 127:-3 129:3 216:4 280:5
main.py:118 75:12
make:70 34:-2 58:3 60:15 78:3 147:3 164:4 165:-3 167:4 168:4 192:-4 195:3 219:3 226:-5 234:11 260:3 267:3
make.log:88 60:12 250:-2
makefile:90 60:10 167:3
makefile.build:122 60:5
malfunctional:122 134:9 212:5
man:89 90:2 94:3 127:3 166:2 167:8 242:4 262:3
manage:113 3:-4 224:4 226:6 262:3
managed:104 62:4 127:4 137:3 213:10 267:5
management:115 5:7 26:4 79:3 262:2 283:3
manager:85 26:3 28:-3 43:4 59:5 83:3 116:3 229:7 244:4 258:10 284:3
mangle:105 100:-4 121:4 127:14 164:10 165:3
manifest:104 6:11 107:-3 138:3 217:10 222:4
manifests:85 22:2 208:10 217:4 222:4 232:7
manjaro:105 60:4 127:-3 250:8 259:3
manpage:105 200:4
manual:100 127:5 242:5 281:4
manually:109 5:7 50:6 168:4 180:11 279:5
many:84 84:10 112:16 226:-2
map:82 4:9 48:3 102:3 129:3 130:5 151:6 229:4 244:-3
map-root-user:122 226:5 229:-3
mapped:118 276:15
mapper:98 11:3 58:5 127:8 163:6 165:5 253:3
mapping:115 30:4 110:4 127:-3 132:10 163:3
mappings:122 276:9
mark:107 118:3 120:3 127:3 147:5 155:3 165:3 184:-3
mask:107 3:-3 195:5 231:6 244:6
masked:104 226:-2 260:-3 262:-3 270:-3 271:25 272:-3
masq:122 127:6 226:-3 274:6
masquerade:84 65:-10 115:4 122:8 129:-3 155:3 183:5 192:7 250:3 274:3
master:94 52:5 62:4 112:3 136:8 189:4 211:3 214:2
match:73 3:-3 6:11 48:-3 49:4 61:3 65:-3 90:-3 117:-3 125:7 127:16 149:4 165:6 168:5 206:3
match-set:110 65:-3 115:7 127:4
matches:122 22:7 132:5 179:12 231:4 268:-3
matching:104 6:7 65:-5 90:7 107:7 127:-4 245:8
max:83 4:5 13:4 32:8 84:7 127:3 151:5 204:7 212:-4 229:6
max-size:122 50:3 226:4
max_user_watches:113 112:3
maximum:113 64:9 226:3
may:72 5:3 8:4 21:4 60:-4 117:3 131:4 134:4 137:4 152:6 155:4 167:3 168:-2 171:3 217:7 222:5 226:-2 229:4 237:-3
mb:100 5:2 11:3 27:3 58:3 135:4 152:12 195:-4
md5:118 43:6
me:122 7:12 244:-4
mean:113 5:4 127:8
means:115 87:5 226:4 270:3
media:93 18:3 93:-3 111:3 158:7 169:4 171:2 174:3 193:7 242:3 243:5 250:-3
mem:100 110:3 135:4 153:11 167:4 168:-3 261:3
member:107 82:10 190:9 253:10 257:5 287:8
memcg:113 152:4 195:5
memory:73 24:-3 26:5 37:3 59:-4 80:-3 84:-3 110:7 112:-3 138:-3 140:4 151:4 152:22 153:4 191:5 195:10 203:-4 206:4 226:-3 231:-3 241:6 250:-3 254:-2
mems:115 195:9
mems_allowed:115 195:9
merged:99 3:4 7:7 50:3 58:5 100:4 150:-3 169:7 224:-3 244:3 252:10
message:73 12:5 28:3 59:5 63:-3 112:3 119:-3 127:-3 143:7 149:3 162:3 166:3 175:9 207:4 218:5 220:3 226:6 274:-3 279:2 282:5
messages:110 127:3 168:3 226:6
meta:122 50:3 66:7 253:5
metadata:96 2:2 45:2 193:3 200:6 222:4 235:8
method:109 116:7 248:3 250:5
metric:118 1:3 52:4
metrics:104 6:-3 22:-5 26:11 28:3 34:3 154:18 190:-2 212:-4 237:3 244:3 262:-3
mh:118 155:3 165:3
mhz:122 45:4
mib:122 153:11 170:3
microk8s:110 101:6 127:6 129:3 139:3 152:4
microsoft:94 118:-3 127:-10 129:-3 131:5 161:-3 217:-3 223:4 226:-4 250:-6 274:36
microsoft-standard:113 127:-4 168:5 274:11
microsoft-standard-wsl2:110 131:7 250:-4
might:91 4:3 24:3 30:3 125:4 171:9 218:3 276:5
migration:110 41:3 226:5
min:81 8:4 116:3 200:-4 207:3 226:4 263:-3 267:11
minikube:107 60:2 133:2 210:3 223:3 244:10 274:3 277:3
minimum:100 58:4 63:3 64:8 135:4
minutes:122 40:8 218:4 277:3
mirror:109 50:5 62:-2 217:-5 220:15 223:4 224:-2
mirrorlist:122 200:8
mirrors:97 41:5 49:3 50:3 200:4
misc:122 127:8 167:7 168:-3
misconfiguration:107 23:4 138:10
mismatch:100 60:-4 80:9 96:-3 145:23 194:-4 225:4
missing:76 20:6 91:5 100:4 127:8 129:4 144:4 152:6 154:2 165:-3 172:2 173:3 229:3 281:5
mkdir:84 26:-3 51:6 58:5 111:4 113:-4 128:-4 193:2 234:3 237:3 244:6 252:7 259:3 280:6
mkinitramfs:110 11:5
mknod:118 127:-2 155:-7 165:5 192:-3 226:11 250:3
mnt:85 7:3 26:-3 54:5 87:3 95:7 127:4 168:6 170:5 173:-3 174:4 226:-2 244:-8 245:4 250:-3 274:4 280:3
moby:110 42:6 116:2 197:5 219:6 231:10
mod:86 21:-2 127:3 163:9 166:7 168:9 274:-4
mod_unload:90 168:11 250:3 274:-4
moddep:85 250:3 274:3
mode:81 9:5 19:5 21:5 27:4 50:3 58:4 68:3 79:3 116:4 127:-5 136:4 173:4 175:3 187:3 192:5 212:3 226:5 243:3 267:-3
model:122 45:5 167:4
modes:115 248:11 277:4
modify:122 84:5 136:5 137:-3 189:10 192:5 226:-3
modinfo:100 21:13 127:7 143:3 159:8 165:-3 226:-4 250:-4
modpost:122 60:8
modprobe:50 6:-3 21:4 100:7 116:-4 118:10 124:-2 129:-3 143:5 155:-3 156:4 159:-3 161:3 162:3 164:4 166:4 167:6 168:4 229:-3 233:-3 234:-4
modprobe.d:113 118:3 156:10
modprobing:118 158:4 165:4 226:-3
module:47 6:-3 11:-2 21:7 55:3 61:3 75:6 127:7 129:5 143:-3 144:-3 155:-4 158:11 159:-3 160:3 161:-5 162:3 163:3 164:6 165:3 166:5 167:6 168:4 200:-3 226:-4 229:-3 250:-3 252:-3 285:3
module_layout:103 168:4 250:3
modules:50 8:4 60:6 100:-4 111:4 115:4 116:-3 124:5 127:3 131:5 155:-4 161:7 162:3 167:5 168:3 192:-4 195:-4 250:8 276:-2
modules.alias:122
modules.alias.bin:122
modules.builtin:107 21:5 124:-3 143:-3 161:8 168:7
modules.builtin.bin:107 127:-3 226:11
modules.dep:107 161:12 226:8 250:-3
modules.dep.bin:84 161:3 250:4 274:3
modules.order:113 161:7 168:3 250:7
modversions:103 127:3 168:8
mok:113 167:4
mok.key:115
mok.pub:115
mongo:118 7:4 45:3
monitor:109 41:4 84:5 112:4 264:3 267:4
monitoring:118 112:3 250:4 262:4
more:72 43:3 60:6 65:3 116:4 117:-3 119:3 120:4 127:-3 153:5 168:-3 226:-2 252:3
most:105 75:6 165:5
mount:61 7:9 8:3 21:2 24:7 87:6 92:3 94:4 100:3 127:-4 149:4 165:3 168:-3 169:-3 171:6 172:7 173:3 174:-3 192:-7 194:-3 226:4 231:2 234:-4 237:-8 242:5 243:7 244:3 261:5 262:-4 280:-3 281:-3
mount.cifs:103 242:5
mount.nfs:97 52:3 87:14 92:6 102:-3 165:-4 171:-4 181:5 250:-2
mounted:83 24:-3 26:-4 28:9 53:3 58:5 111:4 127:4 152:3 172:11 183:2 226:-3 280:4
mounting:85 7:7 26:-2 60:5 87:-3 92:3 127:3 129:3 149:7 165:4 166:3 173:-3 181:12 226:-5 242:3
mountpoint:95 24:5 26:8 95:3 127:5 231:-3 250:7
mounts:101 7:3 24:3 149:5 152:4 172:6 226:3
mountvolume:107 7:4 127:3 133:9
mountvolume.setup:109 7:4 127:4 133:9
moved:122 5:5
mqueue:122 92:3 171:7
ms:91 13:5 21:3 63:2 65:3 102:-6 127:-3 155:3 175:3 196:3 212:3 239:6 255:5 262:-3 286:3
msg:63 12:4 40:4 60:-3 62:3 67:5 68:-3 69:4 76:5 80:4 81:4 100:-3 121:4 124:4 125:4 127:-5 143:3 175:4 195:-2 196:3 212:-3 223:3 224:-3 226:-3 237:5 252:5 255:2 257:4 260:-4 262:-2
msr:122 252:2 277:8
mtu:92 100:4 119:3 127:-3 175:17 192:-4 225:6
multi:105 19:8 117:4 127:-7 129:3 231:6 278:8
multicast:115 175:3
multiple:109 19:5 47:7 229:3 255:6
musl:109 198:3 237:8 250:4
must:93 5:5 30:3 37:3 50:5 100:-3 116:-4 127:-5 137:7 163:3 168:4 174:4 192:11 205:7 217:4 226:-3 255:3
mutate:122 284:6
mvcc:122 80:3 81:-3 83:11
mysql:100 174:3 195:5 229:4 237:4 260:2
name:60 8:6 13:-3 21:4 24:3 26:-4 35:4 65:3 86:5 90:-3 97:4 116:-5 127:-5 129:7 137:-3 138:3 152:3 153:6 161:6 165:4 178:6 179:4 192:-3 196:3 200:-3 212:2 217:3 224:7 231:-4 243:4 244:-4 263:5
named:115 62:3 63:4 75:11 138:4 166:3 207:3 237:4 267:4
names:113 127:5 171:9 212:6 281:-3
nameserver:113 62:3 85:-3 224:6
namespace:79 3:6 4:5 28:3 37:5 42:4 90:4 99:3 117:3 125:5 132:4 149:-9 185:4 192:-4 216:3 229:5 244:-5 261:24 262:-8 263:-4 264:-3 276:3
namespaces:98 4:11 27:-4 90:5 114:4 116:3 137:4 212:2 223:-4 226:-3 229:7
namespacing:104 149:8 192:-3 226:7 259:-4 261:11 262:-4
nas:115 168:3 170:3 242:7 243:5
nat:64 12:-3 21:3 60:-3 90:6 116:5 119:-7 120:-4 129:4 164:-4 165:4 167:3 168:-5 183:-3 185:5 212:8 226:6 250:-3
native:97 44:3 84:7 112:-8 138:3 143:4 260:3
native-0.2:122 252:5
native.cgroupdriver:118 226:4 260:4
necessary:118 127:5 137:3
need:67 4:3 118:3 121:-3 149:9 152:4 171:6 192:-6 236:5
needed:110 58:6 59:-3 60:3 110:8 127:5 129:4 253:7 270:2
needs:71 11:3 88:8 100:4 116:3 127:4
negotiate:118 242:2 245:11 281:10
negotiation:118 281:3 283:6
neither:118 112:2 262:5
net:60 4:-5 12:4 24:3 26:-4 32:3 38:3 54:-6 100:4 114:3 121:3 127:4 155:10 165:3 167:-5 180:3 190:-2 211:4 212:3 223:5 226:-3 234:-3 244:-3 250:6
net.d:110 28:7 29:4 38:6 138:3
net.ipv4.conf.all.src_valid_mark:122 118:3 119:-2 127:4 226:3
net.ipv4.ip_forward:109 100:3 166:2 192:5 226:5
net.ipv4.ip_unprivileged_port_start:105 211:3 226:-5 231:8
net_admin:122 3:3 4:-7 192:8 244:3
netavark:122 117:12 118:4 202:7
netbios:115 127:10 226:-3
netbird:122 129:8 155:-7 225:-3 250:5 259:15
netdata:118 272:6
netdata.service:118 272:6
netem:122 127:4 274:5
netfilter:79 12:6 21:5 32:6 100:3 115:3 118:-3 121:-2 124:-2 129:3 143:-6 165:6 167:-7 226:6 250:4
netlink:98 124:3 127:2 129:-3 158:-6 165:11 184:9 192:7 234:-6 250:3
netstat:105 62:3 63:3 207:5 224:-4
network:58 1:8 19:4 21:2 28:9 29:4 38:3 39:-2 52:8 65:4 71:17 72:4 123:5 126:5 127:-3 139:5 150:2 178:3 179:4 180:4 190:5 192:-5 200:-4 212:2 217:-3 223:-3 233:-3 243:4 250:5 257:-5
network.target:118 262:7 263:3
network_policy_controller.go:122 116:4
networking:101 63:4 114:10 119:4 121:5 127:-4 138:3 168:2 284:3
networkmanager:122 62:5
networkplugin:122 28:5 29:4
networkpluginnotready:103 28:7
networkready:103 28:7
networks:109 13:6 44:5 62:6 138:2 224:4
new:75 11:5 40:3 55:4 60:3 64:5 131:6 192:-5 196:5 203:5 208:3 226:4 234:4 257:3
newer:97 24:3 26:3 64:12 238:7
newest:118 60:-3 117:4 127:3 285:8
newly:122 5:3
newuidmap:100 226:-4 229:27 262:-3 276:-4
newuserspaceengine:105 117:3 226:4
next:107 212:-3 218:3 220:3 221:3 223:3 232:4 248:3 250:3
nextcloud:122 13:3 70:5 224:4
nf_conntrack:98 21:12 33:10 127:-3 129:-3 166:-4
nf_conntrack_ftp:115 226:5
nf_conntrack_ipv4:103 21:-5 127:-7 166:22
nf_conntrack_max:113 32:16 226:-5
nf_conntrack_netbios_ns:118 127:5
nf_nat:110 24:3 158:4 159:4 165:6 166:-3 168:-6 226:3 250:14 277:5
nf_nat_ftp:118 127:3
nf_tables:79 90:-3 116:12 117:-3 118:-4 127:4 185:4 192:3
nfs:83 21:-9 52:3 87:10 92:8 100:3 165:6 170:5 171:4 181:8 242:-2 274:3
nfs4:115 87:6 170:3
nfsd:110 92:-3 100:4 127:5 129:5 165:4 226:3 250:5
nft:87 116:7 117:4 118:-3 121:-3 127:6 129:-3 185:7 186:4
nftables:103 50:-3 116:9 117:8 118:-3 127:10 186:3 187:5 226:5
nftables.conf:122 127:4 186:5 192:3 250:5
nftables.service:122 116:4 186:4
nginx:84 2:3 63:-5 121:5 190:-4 192:-2 202:3 207:7 212:-4 223:4 237:11 263:7
nginx.conf:115 18:3 121:-3 263:8 280:3
nil:105 40:4 80:4 116:3 155:3 192:3
nix:109 84:4 116:3 166:3 229:5 261:3
nixos:113 11:6 127:-6 163:4 166:3 250:3 285:4
no:43 6:3 21:-4 26:5 30:-3 37:-4 39:3 52:3 54:5 55:4 75:3 78:4 84:-3 85:-3 87:-5 91:4 93:-3 102:4 103:5 114:-3 127:-4 138:-3 139:-3 154:-3 165:4 167:-7 169:-3 195:-4 206:-3 229:4 231:3 234:-3 237:-7 239:-4 250:4 253:-3 262:4 277:3 280:-3 282:-2
no-cache:122 16:3 198:4
no-depmod:115
no-pager:122 94:4 261:4
no_pubkey:107 200:8
noatime:122 149:4 173:5
noble:118 4:6
node:67 6:-3 22:-3 27:-5 28:7 58:-4 59:8 62:3 98:-4 107:3 111:6 125:3 129:-3 137:5 139:6 154:5 165:-3 188:5 189:7 190:5 191:3 195:3 224:-3 256:5 257:5 258:6 262:4 263:-3 276:-3 278:3 279:-3 285:2
node.kubernetes.io:118 28:5 59:6 206:-6
node1:110 85:4 101:7 203:3
node2:122 12:4 59:4 137:4
node_modules:118 58:-3 111:11 226:6 276:-4
nodemask:118 195:8
nodes:94 28:6 38:-3 84:3 136:3 152:-2 189:15 206:10 279:3
nodev:113 92:5
noexec:122 24:3 149:2
nofile:122 44:3
nolock:109 87:3 92:-3 127:5 182:6
non:81 1:6 17:3 50:5 87:3 126:10 213:2 234:-3 281:3
non-fatal:105
non-overlapping:104 1:10 13:-3
non-zero:94 17:4 87:3
none:93 1:3 27:3 44:3 57:6 62:-4 68:3 77:3 153:6 210:2 215:4 268:6
nonexistent:110 55:3 90:4 116:9 121:-3 127:6 167:3 237:5 280:-3
nonzero:118 168:7
noqueue:118 175:4 249:3
nor:107 127:5 250:-4 262:4
normal:97 29:3 138:6 195:-4 217:5 239:2
nosuid:115
not:29 5:-3 6:3 7:4 8:-4 13:-5 20:-4 21:4 26:-5 29:-3 37:-3 44:-4 47:-3 50:-5 52:-4 54:-3 57:-3 62:-3 64:-2 66:-4 67:5 69:2 71:3 78:-3 80:-4 91:-3 92:-4 103:-2 111:-3 112:-4 113:-5 115:-4 116:-5 117:4 118:-3 120:-4 127:7 129:3 136:-3 137:-3 138:-4 149:-4 150:-3 154:3 155:3 156:-3 162:-2 165:-3 168:-7 169:-3 173:-3 175:-3 176:-3 192:9 194:-3 195:-5 200:5 206:-3 212:-5 217:3 224:-3 231:6 237:-4 250:-3 263:-4 266:3 268:-2 271:-3 276:-3 281:-3
notes:122 165:4
notify:118 231:10
notready:122 28:4
now:98 4:3 54:9 87:9 99:-3 129:3 165:-3 237:5 253:3
nperhaps:122 100:7 119:-4 165:4
npm:110 17:-3 62:4 77:4 195:6 211:3
ns:118 59:3 217:3 220:3 221:3 249:9
nslookup:122 13:3 62:8 224:3
nss:122 143:4
ntfs:118 92:6 93:-3 171:8 193:9 281:-3
ntfs3:122 92:-2 158:9 193:8
ntp:113 192:-3 226:8 259:-2 263:4 267:13
null:95 26:8 70:4 112:3 116:3 127:4 195:5 231:4 244:-3
num:118 127:5 152:6
num_cgroups:122 152:6
number:92 88:5 112:7 135:9 204:6 212:8 237:2 275:5
nvidia:84 40:3 49:5 60:8 91:3 96:4 103:-3 145:5 160:7 194:15 231:-3
nvidia-container-cli:122 60:3 96:3 165:5 194:7
nvidia-container-runtime:115 49:7
nvidia-docker:122 54:5 145:5
nvidia-smi:103 60:3 145:4 165:3
nvme0n1:122 93:3 250:5
nvme0n1p1:113 11:7 250:4
nvme0n1p3:122 11:4 250:5
nvml:107 60:5 145:10 192:8 194:-10 226:7
nvrm:110 60:-4 91:4 96:11 97:9 145:6 194:-13
obj:118 162:10 165:3 195:5
object:86 26:4 44:3 49:4 127:-3 194:4 237:18 239:6 240:5
object_r:95 237:14
objects:118 58:3 174:4
obtaining:93 116:-3 117:4 127:5 129:4
oc:122 142:3 237:6
occur:115 96:4 281:3 283:6
occurred:77 44:6 52:3 54:3 60:-3 91:3 116:-3 119:3 192:3 200:5 257:8 284:6
oci:74 48:4 103:12 127:-4 128:3 138:4 139:-3 192:-3 194:-4 195:3 229:5 231:20 233:-4 237:-3 250:3
of:60 18:3 26:-3 37:4 40:5 49:3 58:-3 59:6 80:4 101:3 105:3 110:6 112:7 116:4 126:6 129:-3 135:5 138:4 152:-3 165:-5 168:4 174:3 190:3 191:3 192:-3 195:3 226:4 237:6 250:3 280:2
off:97 96:-3 97:9 132:3 195:3 207:3 217:4 253:4 262:4
offering:118 175:4 248:3
offset:118 93:4 165:5 168:3 267:7
ok:100 66:-4 68:7 115:5 204:3 222:3 237:4 252:3 268:3
old:97 11:3 62:4 64:4 127:-3 144:13 162:6 168:-3 212:3 242:3 262:3
omit:122 30:4
on:49 0:4 3:3 5:-4 7:-3 11:5 21:-3 25:3 26:-4 53:4 57:-3 59:2 60:3 63:3 68:-3 69:3 71:-3 90:4 111:5 112:4 114:-3 121:-3 136:-3 149:5 166:-3 172:5 179:4 190:-4 195:-3 212:-5 215:4 217:-3 224:3 226:3 231:7 235:-3 244:-3 250:4 254:7 257:4
one:86 13:8 47:6 48:4 60:3 200:-5 234:8 255:4 260:4 278:5
oneshot:122 260:6
only:82 10:2 37:10 39:-3 41:5 48:3 57:-3 58:3 59:-3 93:9 114:-3 120:3 135:-3 211:3 220:3 237:-3 244:6 253:5 260:4
onto:110 7:9
oom:98 37:6 40:4 195:11 226:9
oom-killer:118 195:5
oom_score_adj:109 195:6
op:110 57:5 93:3
opcode:122 57:-3 93:4 223:5
open:57 4:-3 6:7 12:-3 21:-4 32:2 44:5 58:-3 77:-3 84:7 88:3 100:-3 103:-2 106:-3 111:5 112:5 114:-3 127:4 129:-4 139:-3 141:4 161:7 165:10 166:-3 168:-3 211:-3 212:-2 217:-3 229:-3 231:5 233:-3 234:-4 235:4 243:-3 250:5 252:-3 274:4 280:3
opening:110 84:3 129:5 235:9 237:3 280:4
openshift:118 237:6
openssl:103 127:-3 129:3 155:2 244:4 268:3
openvpn:97 116:7 127:-4 155:18 250:-3
operate:115 68:6 109:9
operating:105 6:8 127:4 226:3 250:-3 252:3
operation:59 4:3 7:3 28:-3 60:-5 85:3 99:4 100:-2 113:-6 115:-3 121:-4 127:7 150:-3 165:4 167:6 168:-8 174:4 184:-3 192:7 224:-3 226:8 227:4 229:2 234:9 237:-5 252:-3 261:-3 267:-6 273:7 276:-4
operator:122 26:5 273:3
opt:79 7:-6 28:-8 29:14 93:-4 103:-3 149:4 223:3 233:4 237:5 244:10 261:3
option:76 24:3 30:5 36:3 48:-3 49:4 50:4 58:3 65:-4 87:-2 129:-3 163:4 171:6 173:9 177:4 240:3 242:-3 281:3 286:6
options:89 7:-3 31:3 62:-3 66:-3 127:-3 129:3 171:4 173:-3 223:3 224:5 225:-3 231:5 252:6 281:15
opts:104 8:2 44:3 176:2 252:-3
or:41 18:2 20:2 21:5 35:3 44:3 53:3 54:3 62:3 67:7 69:-3 85:-3 87:2 100:-3 109:3 116:3 139:-3 141:3 150:5 152:-3 167:-4 212:-6 217:5 224:3 225:-3 229:-5 234:-3 237:-7 238:2 244:6 249:3 250:-5 252:-3 254:5 257:-3 258:4 261:4 267:-4 280:-3
order:105 161:6 168:3 195:5 250:6
org:77 5:-3 27:-7 62:6 123:4 169:3 192:-2 200:13 218:5 224:5 225:3 237:3 239:2 250:3 267:10 268:4
origin:122 50:3 253:5
os:88 63:7 84:5 117:8 127:-3 162:4 210:3 234:5 237:3
os-release:109 131:4 234:3 250:3
oserror:118
ostype:115 127:3 226:3 252:-2
other:86 13:9 37:5 173:3 176:5 212:3 226:3
others:113 100:3 116:4 143:9
our:122 127:4 250:4
out:77 5:3 44:-3 54:-3 58:3 62:6 65:3 80:7 90:6 92:-3 102:4 110:8 127:-5 152:-3 175:6 181:-3 195:3 217:5 239:-6 269:3 273:3
out-of-tree:122 165:4
output:78 14:4 17:-3 21:3 34:13 40:7 57:6 58:3 88:3 93:2 122:5 127:-3 155:-3 167:4 212:-3 223:3 234:-3 259:8
over:81 8:2 133:4 138:5 212:3 224:3 226:2 232:-3 239:3 252:8 275:3
overlapping:101 1:7 13:6 44:-2
overlaps:104 13:12
overlay:79 21:12 58:5 60:-7 71:4 127:-6 165:-4 169:3 171:5 176:7 196:5 226:9 250:4 252:4 274:6
overlay2:89 3:3 7:6 50:3 58:5 224:-5 226:8 238:5 244:3 250:5
overlayfs:99 44:6 100:9 127:-5 161:3 226:-4 250:4 252:15
override:101 50:5 112:3 226:-4
override.conf:122 49:3
overrides:122 27:3 66:5 260:4
overwrite:122 197:11
owned:122 4:3 21:5 168:5
ownership:98 56:3 96:3 174:12 226:-3 248:7 250:4 280:3
package:71 5:6 6:3 14:3 58:-3 60:5 129:4 165:3 197:4 198:8 267:3
packager:122 200:8
packages:86 5:7 60:-3 75:5 129:3 199:3 200:3
packet:105 21:-3 32:-3 33:12 114:4 175:5 248:3 281:5
packets:118 13:7 65:5 114:5 120:9
pacman:109 5:4 200:7
page:88 44:11 195:3 201:9 242:4
pager:122 94:4 261:4
pages:122 44:-6 80:9 110:3
pair:98 127:8 168:3 250:10
pam:113 26:3 125:3
panic:89 44:12 80:11 88:3 116:3 127:-4 130:3 140:3 143:3 163:3 192:3 240:3 274:4
parameter:98 12:3 21:3 130:3 156:16 165:-3 167:-4 168:-4 281:7
parameters:110 32:6 127:-3 161:5 162:7 227:3
parent:100 4:4 16:2 138:4 150:8 229:5 244:2 276:3
parse:96 1:4 21:3 127:3 139:13 156:6 171:6 212:5 224:4 226:5
parser:107 3:17 226:5
parsing:113 132:6 175:4 220:4 281:3
part:107 8:4 137:10 226:6
partial:122 212:3 234:8
partition:110 9:8 10:5 193:3 254:4
partitions:122 163:5 262:3
parts:122 8:4
partuuid:113 8:4 94:11 152:3
pass:113 12:4 168:3 217:4
passphrase:113 31:3 127:6 148:18 167:-5
passwd:122 6:-3 107:13 125:6
password:93 66:3 112:3 116:6 125:11 148:2 217:3 226:3 242:3 243:-3
paste:115 11:3
path:66 2:3 7:7 28:-7 29:10 41:4 50:4 60:-3 68:3 70:3 74:3 93:-3 100:-3 103:3 112:4 127:-4 149:-3 171:3 172:7 192:-3 210:6 217:3 226:-6 229:3 231:-6 233:-4 237:-4 244:13 250:3 262:6 264:5
pause:97 223:-5 232:21 249:6
paused:113 235:5 250:2
pc:113 168:3 234:4
pci:115 96:5 97:9 168:5
peer:94 3:-3 27:-3 44:3 66:4 77:-4 100:4 155:-3 192:-5 200:2 217:6 223:5 226:9 244:3 245:4 283:6
pem:122 155:3
pending:115 59:5 103:6 191:5 206:5 217:6 279:5
per:113 112:6 254:3
perf:118 58:6 127:4 192:8
perform:118 27:-3 244:5 267:5
perform_command:122 244:5
performance:118 0:4 84:7 237:3
perhaps:72 116:4 119:3 127:4 192:-3 226:-3 286:6
permission:61 3:4 4:4 5:-4 7:-4 30:-3 36:-2 44:-3 68:-5 77:5 84:-3 103:4 113:-3 114:-4 116:-3 127:-6 149:4 174:-4 192:9 207:-5 211:5 217:-3 224:-3 226:4 231:-3 233:-6 237:21 240:-4 242:-3 243:6 244:9 248:3 250:-4 252:-3 260:-3 261:-6 262:-3 263:-4 276:-2 277:-4 280:7
permissionerror:118 68:-3 75:-3 77:8 234:4
permissions:105 3:6 136:5 145:-4 192:4 226:6 237:4 248:4 280:6
permissive:96 237:9
permitted:70 4:3 34:-3 51:3 60:-4 85:4 87:-3 100:-3 103:-2 113:-3 115:-3 127:-6 129:-3 155:3 162:3 165:-9 167:9 168:-9 174:5 192:13 203:-3 224:-6 226:18 227:-3 229:4 234:11 237:-4 242:-3 250:-3 267:-6 276:-4 280:3 285:-3
persistent:122 215:5 226:3 279:5
persistentvolumeclaims:122 206:-5 279:14
pgp:115 200:7
phase:94 12:3 40:4 102:3 125:3 137:-5 208:9
php:109 70:4 114:3 146:6 202:3
phys:118 57:5 93:4
phys_seg:118 57:5 93:4
pi:100 8:4 60:3 93:4 129:5 152:3 250:-4
pid:64 5:10 42:-3 97:4 109:3 127:-3 149:7 162:7 165:-2 229:4 231:-3 233:-5 237:3 244:4 249:5 259:3 261:-2 263:3 273:3
pids:101 127:6 152:4 165:5 203:14
pihole:113 63:5 92:3 207:-6 209:3 234:3
ping:94 8:3 22:3 52:11 65:3 123:-6 127:-4 175:8 192:14 204:-3 221:6 224:4 226:-5 234:-4 237:-3 257:-3
pip:109 5:3 17:4 213:4 234:-4
pipe:107 5:-3 11:3 84:3 195:3 226:5 229:5 231:9 276:3
pipeline:118 112:5 195:4
pivccu:115 60:5 118:3 127:-3 161:4
pivot:122 3:4 228:10 231:-5
pivot_root:122 3:4 228:10 231:-5
pkg:103 58:4 168:8 200:4 223:3 262:3
pki:122 141:9
place:113 30:4 127:4 168:3
plain:122 127:-3 163:5 204:8 221:3
plane:101 85:4 125:4 134:6 206:4
platform:94 6:12 19:5 20:14 26:10 50:-4 79:3 129:2 139:-5 154:-4 166:3 231:-3 250:-4 260:-4 263:3 277:3
playbook:122 254:3
please:70 21:3 28:5 38:-3 47:3 60:6 64:5 77:4 127:-3 136:3 192:4 196:3 219:2 229:4 254:11 260:10 274:4
plex:122 54:5 244:5
plugin:76 12:4 28:12 29:5 38:4 39:4 43:6 62:3 73:8 90:3 112:4 129:-4 139:7 198:3 235:4 250:-2
plugins:91 39:-5 40:5 41:5 43:5 84:3 92:3 93:3 200:2 244:-3 280:7
pluto:122 127:4 143:4 226:-3
pm:113 127:3 280:3
po:122 27:3 133:3 190:3
pod:72 27:-3 28:4 30:-4 39:4 57:3 59:3 108:6 115:3 132:6 137:3 138:5 152:4 205:3 232:4 250:-3 257:-6 279:3
pod-network-cidr:107 152:5
pod_workers.go:118 28:-3 152:6 165:4
podman:85 4:-4 67:6 127:4 165:3 185:2 217:3 226:-3 229:5 231:-4 237:7 249:8 250:-3 276:10 280:-3
pods:86 27:3 28:5 38:-4 59:3 105:3 136:5 170:3 171:4 205:6 214:5 216:5
podsandboxid:122 28:5
podsandboxmetadata:122 138:2 232:5
point:122 226:4
policies:107 2:3 12:4 21:9 100:4 116:3
policy:92 8:4 30:3 105:6 116:6 127:3 226:7 250:4
polling:122 112:4
pool:84 1:10 13:5 18:3 56:5 58:3 98:2 152:6 244:-3 267:3 287:6
port:72 0:3 30:7 57:3 62:-4 63:5 66:-3 102:4 150:6 165:7 169:-5 175:5 204:7 207:6 208:9 212:-5 217:-3 224:-3 226:-3 231:3 239:10 245:4 250:3 263:2
port-driver:122 229:3
portable:122 24:7 26:-3 67:3
portainer:122 30:3 127:-2 129:5
portmap:115 28:-6 100:6 165:6
ports:104 30:3 63:3 165:3 200:-4 207:5 234:4 250:3
ports.ubuntu.com:115 200:-4 234:5
possible:103 10:4 91:6 143:3 227:13 257:5 270:2
post:82 60:3 68:4 70:3 77:3 97:2 116:5 127:-3 212:-3 234:6 284:9
post-installation:97 11:3 60:3 167:3
postgres:109 0:3 58:6 93:7 174:5 192:-3 202:5 226:-6 244:-5 280:6
postgresql:110 192:4 195:3 280:4
postinst:115 60:-4 61:4 85:8 224:-3
postrouting:88 115:4 116:-8 118:5 122:6 127:14 129:-3 165:-5 183:-3 226:-4 250:10 286:2
power:122 97:3 275:4
ppa:118 200:6
ppa.launchpad.net:118 200:6
ppp:107 127:6 158:3 226:4 274:3
ppp_generic:122 127:12 226:-3 274:4
pppd:118 226:9 274:4
pppol2tp:115 127:3 158:3 165:3 226:-3
pre:96 40:2 121:3 127:-3 208:4 262:3
pre-flight:98 40:3 208:4
prec:115 269:5
predefined:118 1:14
preempt:86 55:4 60:4 127:8 129:-5 131:4 168:8 250:3
preempt_dynamic:110 8:2 60:6 100:3 127:-3 226:2 250:-3
prefix:122 116:2 138:10 231:-2
prefixlength:115 119:3 127:3 143:3
preflight:90 40:3 102:4 127:-3 210:5
preparation:109
prepare:104 11:-3 44:7 79:6 125:3 197:3 199:3 237:-3 244:15 262:5
preparing:109 127:3 199:3 267:5
prerouting:94 65:4 100:-3 119:9 127:-6 129:7 143:3 183:7 250:-3
present:98 5:4 21:2 67:17 105:6 116:10 250:-3 260:-4 262:-4
preset:78 127:3 166:3
press:110 110:8 127:5
pressure:115 59:12 195:4 206:-2
pretty:101 24:2 68:5 250:3
pretty_name:107 24:3 234:2 250:3
previous:118 58:3
previously:118 5:-3 199:3 287:11
printing:113 21:3 68:5
prio:113 57:5 93:3
prior:97 127:6 129:3 226:-3 252:5
priority:107 90:3 116:8 121:-3 173:4 254:5 274:2
private:113 165:4 234:3 239:4 248:3
privileged:109 6:3 127:2 165:5 196:4 211:3 250:-3
privileges:122 3:-4 85:8 192:6 211:4 224:-3 226:5
probe:105 96:3 97:3 98:10 127:-3 188:5 192:6 237:3 239:-4
problem:90 5:5 22:-3 27:3 85:5 89:6 127:6 137:-3 197:3 226:3 234:5 250:3 267:3
problems:107 197:-3 267:4
proc:68 4:5 12:3 24:-3 26:-5 57:-3 84:5 93:-2 116:-3 121:5 127:11 131:4 149:7 152:7 192:-4 226:8 231:6 237:-4 244:-3 249:4 250:-3 254:2
proceed:118 10:2 127:4 200:4
proceeding:122 31:4
process:51 5:11 6:3 42:-5 69:5 121:-3 184:-3 192:-3 194:3 195:3 231:3 235:3 259:-3 260:4 261:3 262:6 285:3
process_linux.go:97 24:4 26:3 103:-4 165:4 231:7
processes:122 36:5 169:3 203:3
processing:82 11:6 111:5 197:5 276:10
processor:113 45:4 60:4 117:3
prochooks:109 26:3 226:6 231:-4
prod:113 6:2 137:6 221:4 223:3
production:107 223:3
profile:86 3:15 192:-3 210:3 231:-3 281:2
profiles:115 3:-4 192:-3 226:11 244:9
prog:118 127:5 192:-4 231:11 237:3
program:84 26:3 60:-3 90:4 100:8 113:5 127:6 129:-3 155:3 171:6 192:4 195:4 226:-7 231:8 237:3
programming:92 63:3 74:4 207:8
progress:122 27:5 87:10 99:11
project:90 24:2 30:5 63:-5 72:3 75:-3 131:5 174:2 200:2 207:7 244:6
prometheus:122 172:4 237:-5 280:13
propagation:118 226:3 229:3
properly:113 168:-3 260:4 262:5 267:5 270:5 272:-2
property:122 30:4 212:3
prot:118 65:4 100:3 269:3
protection:122 237:8
proto:104 13:3 52:3 127:5 207:3 269:7
protocol:81 87:8 117:-6 120:3 121:5 127:-3 149:9 158:5 165:-4 192:-3 212:3 225:-3 226:3 250:3 285:7
provided:98 41:4 111:3 125:3 127:-4 136:8 139:5 148:2 231:18 260:2
provider:122 221:5
provisioner:122 90:4 196:3 279:6
proxier:100 52:4 115:-3 116:4 124:9 129:3 143:6
proxier.go:109 116:4 124:5 166:5 189:3 210:3
proxy:76 0:3 12:4 18:3 21:5 62:-3 74:7 165:3 200:-3 208:-3 212:27 223:-2 226:-3 239:-3 244:-3 254:3
proxyconnect:103 13:3 62:-3 204:-6 212:26 223:-2 224:-3 239:-5
ps:92 40:4 64:2 66:4 68:-3 77:4 178:6 244:3 265:2
pthread:113 203:3 234:9
pthread_create:118 203:3 234:9
pts:118 169:3 226:-6 231:13 244:4
pub:113 248:3
pubkey:107 200:8
public:91 50:4 90:6 121:3 127:-4 129:4 200:6 217:-3 218:3
publickey:115 237:-3 248:17
pull:69 27:2 62:6 105:5 204:-3 212:6 217:17 218:3 222:3 223:3 224:-7 276:2
pulled:122 6:3 138:3 170:3
pullimage:118 221:4 223:5 224:4 232:-6
pulling:85 27:3 62:-4 71:6 88:3 111:4 212:9 218:4 239:3 260:2
push:98 22:4 27:-3 48:2 204:-2 217:5 218:6 221:6 281:3 282:4
push_request:122 282:7
put:122 124:5 165:3
pvc:118 88:3 278:6 279:6
pve:107 60:-4 61:5 127:-14 129:-3 155:3 166:3 226:25
pwd:100 7:2 77:4 234:5 237:5
python:87 5:3 17:3 53:4 55:5 86:-3 127:2 192:-3 212:5 234:13 260:3 262:4
python-nftables:115 127:8
python2:122 165:3
python2.7:122 165:3
python3:97 5:3 21:6 75:7 127:-5 213:3 234:3 244:3 262:5
qa:122 78:3 116:4 118:4 127:-4
qdisc:104 127:7 129:11 175:3 177:6 194:-3 250:6
qemu:115 6:13 45:-3 233:-3 277:3
qlen:118 175:4 249:3
qos:122 26:4 138:4 254:4
quay:115 40:2 103:5 172:3 195:3
quay.io:115 40:2 103:5 172:3 195:3
query:105 43:6 50:4 62:5 127:8 129:4 165:6 223:3 226:-3 231:-4
queue:122 53:6 81:3 129:6
queued:122 127:4
quick:91 113:7 127:-4 225:5 226:4
quickly:101 192:6 226:3 251:6
quota:110 58:6 128:9 214:9 226:3 231:-3
raise:118 75:4
rancher:97 26:5 27:2 101:4 125:3 136:8 152:-4 196:5 226:-3 267:4 279:4
range:122 37:15 80:7 81:3 135:-4
ranges:107 212:4 276:14
raspberry:104 129:5 152:3 250:-3
raspberrypi:97 8:7 55:3 168:-3 207:3 218:2 250:-6 267:2
raspbian:105 6:4 118:4 127:-2 234:3 250:3 267:3
raspbian.raspberrypi.org:118 267:4
raspi:115 55:-4 127:-7 129:12 165:6 168:5
rate:104 217:-4 222:17
raw:87 116:-4 119:13 121:-3 127:5 143:4 161:3 267:4
raw.githubusercontent.com:118 267:5
rbac:122 205:4 208:3
rbd:118 127:11 165:4
rc:113 5:3
rc4:122 61:7 127:3 228:3
rclone:118 173:3 226:4 267:3
re:122 30:4
reached:92 84:5 112:11 222:5 257:6
read:73 44:3 62:10 77:-3 80:3 93:10 114:-3 136:5 139:-3 141:7 153:3 168:-3 193:4 212:-5 217:3 224:7 226:9 234:3 237:3 275:6 280:-3
read-only:89 26:4 57:-3 60:-2 93:9 114:-3 226:5 244:7
reader:122 0:3 192:5
readiness:122 98:11 188:7 239:-3
reading:80 5:3 42:4 57:8 68:3 137:3 175:2 234:4 267:3
ready:88 12:4 28:10 38:-3 58:4 59:-3 90:4 98:-4 105:3 125:3 137:6 169:-3 188:6 206:-3 235:-3
real:122 27:4 100:5 127:-3 262:4
reaped:122 228:3 280:6
reason:84 28:3 59:3 102:5 181:3 195:15 262:3 268:3 272:2
reboot:115 0:3 68:-3 109:4 166:5 250:3
receive:118 36:4 58:5 68:5 124:4 127:3 195:4 244:8
received:88 52:9 102:9 115:4 127:3 138:5 219:4 239:-4 282:4
recent:100 75:5 165:3 274:3
recipe:110 60:9 167:5 168:-3
reclaim:118 59:7 195:4
recommended:110 23:5 173:3
recommends:115 5:5 62:3
record:115 204:12 212:3
recovered:122 80:7
recovering:122 80:10
recreating:113 54:5 75:7 207:5 244:-3
redhat:115 26:2 100:3 127:-3 129:4 166:3 237:3
redhat-release:122 26:3 100:3 129:5
redirect:110 115:3 165:5 250:3
redis:107 34:4 105:6 109:3 201:2 207:6 223:3 244:3
ref:118 13:4 18:8
refer:103 242:5
reference:95 22:2 37:8 131:5 168:-5 212:-3 217:4 221:4 232:7 250:4
reflector:118 216:4
reflector.go:118 216:4
refused:86 39:5 58:5 62:-3 68:5 75:-3 77:-6 98:4 101:3 102:-6 123:-4 136:3 138:3 146:3 175:-3 188:-3 193:2 212:-4 217:-3 221:4 223:-5 224:8 239:12 248:4 257:3
refusing:109 3:9 78:-3 101:6 260:4 271:3
reg:109 53:12 165:6 237:3 239:4
regex:113 226:6
register:88 79:4 100:5 111:3 115:5 118:8 127:-9 129:4 137:6 190:-4 226:6 276:4
registered:115 41:3 50:3 117:13 127:-3 242:2
registering:115 28:8 127:-6 129:13
registries:109 49:-3 50:4 121:3 212:2 217:6
registry:72 22:4 27:-3 49:5 62:7 190:-4 200:-4 204:-4 212:6 219:4 220:-4 221:-6 223:6 226:-3 257:-2 268:4
registry-1.docker.io:80 22:-3 27:6 41:3 62:2 66:-3 102:-7 190:-4 204:-4 212:19 217:-6 218:-7 219:6 221:-5 223:6 224:4 232:-2 239:-3
registry-mirrors:115 49:4 50:3 212:4
registry-v2:122 223:3
registry.cn-hangzhou.aliyuncs.com:122 223:5 232:3
registry.docker-cn.com:122 49:4 223:3
registry.example.org:122 27:-7 200:-4 217:4 218:3 224:3 232:3 239:5
registry.k8s.io:118 212:-3 232:5
reject:115 90:9 127:12
rejected:93 125:5 156:-3 167:18 168:-4 203:4 211:3
relatime:122 24:3
release:81 4:4 20:4 25:7 58:3 131:7 166:3 195:3 200:9 218:3 267:7
releases:118 62:3 224:3
reload:97 28:-4 38:7 43:4 49:3 65:3 116:-3 127:9 129:-3 165:6 226:2
reloading:118 165:5 250:6
relocation:118 168:7
remote:84 27:3 40:5 42:3 142:10 182:5 223:2 226:-3 246:7 247:3 267:3 281:3
remote_image.go:118 223:5 224:4
remote_runtime.go:101 39:3 40:-4 46:3 47:3 232:4 252:3
remount:118 93:22 149:3
remounting:118 4:2 57:-4 93:4 209:3 275:3
remove:93 28:-4 35:7 38:6 72:3 85:11 95:3 120:3 150:-4 168:3 169:9 224:-7 234:-3
removed:105 20:3 25:8 72:4 226:3 252:5 260:6
removing:113 13:3 60:3 72:4 165:5
rename:110 35:13 252:2
reopen:105 226:-4 231:9
repair:118 80:4 152:4
repeated:103 192:4 226:3 251:6
replace:110 3:-7 85:8 127:3 224:-3 226:7 234:3
replicaset:122 214:5
reply:118 62:5 114:3 175:3 195:4 204:4 224:7 239:5 246:-3 267:3
repo:97 27:4 181:3 200:13 237:3 267:-4
repodata:113 200:4 212:3
repomd:113 200:4 212:3
repomd.xml:113 200:4 212:3
report:113 8:3 111:3 211:4
repositories:100 44:3 129:4 174:4 200:3 212:7
repository:76 22:3 50:3 168:-4 200:8 217:6 247:3 267:6
request:73 2:6 57:4 60:-4 62:3 66:5 80:-3 81:7 91:3 137:5 149:3 165:-3 190:3 191:5 192:3 194:6 204:5 212:3 219:-4 222:3 232:3 251:3 282:3
requested:82 0:7 3:-7 4:7 5:3 6:4 63:-4 87:9 121:7 123:3 135:4 154:3 190:7 207:-5 214:4 217:6 237:-5 244:3 247:6 264:9 276:5
requested_mask:122 3:-4 244:7
requests:107 80:3 82:6 192:4 214:3 222:3
require:103 200:-3 212:6 217:6 230:3 237:-3 280:4
required:77 27:4 39:-3 59:9 60:-5 115:6 135:6 137:-4 144:4 152:3 165:-4 167:14 168:-6 182:4 192:4 217:-5 223:4 229:4 233:6 280:-3
requirements:113 229:6 237:4
requires:107 5:4 16:5 18:-3 93:3 200:-2 230:3 264:3 270:3 274:5
res:110 269:4
reset:103 31:3 44:4 66:4 77:-4 190:3 200:4 217:7 223:6 226:-3 245:4
residual:122 137:5
resize:122 241:16
resolution:107 12:4 62:-2 85:3 224:13
resolv:93 7:2 63:4 85:7 207:-4 224:20 234:-3
resolv.conf:95 7:2 85:7 224:17 234:-3
resolvconf:98 100:-3 119:-3 127:-3 143:3 155:-3 224:4 225:28
resolve:82 63:6 66:4 69:5 78:-2 101:3 129:3 155:-4 176:5 202:3 204:-3 207:-3 212:5 217:4 221:3 224:8 225:8 250:-5
resolved:109 26:3 224:7
resolver:122 62:7
resolving:103 27:4 62:4 224:5
resource:87 5:5 22:-4 59:3 65:-2 84:6 95:2 132:3 136:5 150:9 154:8 190:-2 191:4 192:-2 203:8 211:2 212:-2 216:9 217:6 286:3
resources:105 27:3 93:3 112:5 214:5 262:7 265:3
responding:118 97:3 170:3 275:5
response:54 6:-4 7:4 24:3 37:3 42:-3 62:-5 64:5 65:3 70:3 71:5 150:4 168:-3 172:3 178:3 190:-2 194:5 200:-3 207:-5 217:4 221:7 233:3 257:5 268:3
rest:122 261:3 263:4
restart:76 36:4 49:3 67:-5 68:-4 71:6 78:4 103:3 109:5 114:4 116:3 165:3 226:4 251:4 263:5 270:-3 272:7
restarting:105 98:3 103:3 193:3 195:3 210:3 283:5
restarts:109 43:3 105:5
restartsec:122 264:4
restic:122 170:3 261:3
restore:84 50:4 116:3 119:3 121:3 127:9 165:-2 231:4 286:3
restrict:122 4:7 226:3 229:-3
restricted:107 4:3 167:10 205:10
result:68 48:3 57:6 237:4 251:4 260:-2 261:3 262:4 273:4 281:3
resume:110 11:3 97:3 193:3
retpoline:118 168:4
retrieve:105 125:4 189:9 217:5 231:9
retrieved:122 32:5
retry:109 62:4 83:3 127:4 203:6 212:4 239:-3 255:3 257:11
retrying:113 26:2 83:3 84:4 212:-3 219:4 268:4 283:8
return:82 60:14 116:5 117:3 122:-2 127:-4 192:3 210:3 226:-2 269:3
returned:81 17:3 117:3 129:-3 181:4 223:3 226:3 243:5 250:3
returns:115 38:5
reuse:113 35:11 226:4
rev:122 168:4
reverting:122 112:4
review:118 250:3 285:3
revision:94 120:7 143:3 250:4
rf:115 62:8 85:3 198:3
rhel:118 24:4 48:3 166:3
right:104 30:-3 136:8 190:3 239:-3 244:4
ring:118 127:4 156:4 192:8
riscv64:122 127:8 231:-2
rke2:122 39:4 137:5
rlimit:115 44:3 192:-3 226:6 237:2
rlimit_nofile:122 44:3
rm:81 3:3 8:3 58:5 62:6 65:5 85:9 155:3 165:3 169:3 200:-4 211:2 224:-7 226:-6 234:8
rmdir:122 85:6 95:5
rmmod:113 160:10 167:3 168:3
ro:107 121:8 165:5 172:3 173:2 237:3
rockchip:115 127:11
rockchip64:122 127:7 250:3
roles:122 206:3
rolling:113 60:4 250:3
rook:122 100:4 127:3
rook-ceph:122 100:4 127:3
root:63 3:3 24:5 39:-3 53:4 60:3 85:5 108:5 116:-4 127:-6 152:3 161:-3 163:4 165:-4 169:6 174:3 177:3 192:13 228:4 231:-4 244:3 250:7 261:7 262:5 263:-3
rootfs:92 7:7 8:3 26:10 85:2 93:4 149:6 172:2 228:5
rootfs_linux.go:113 149:3 231:4
rootfstype:122 152:4
rootless:101 172:4 192:4 229:11 262:3 276:3
rootlesskit:107 3:-4 4:10 226:-4 229:7 276:3
rootwait:122 152:4
ros:118 27:8
route:95 13:6 52:7 90:6 102:3 113:5 119:4 190:3 192:7
router:103 28:4 115:5 116:3 117:8 250:-4 285:4
routines:118 204:6 212:8 234:3
routing:115 13:9 127:7
rpc:74 3:4 29:3 39:3 40:6 92:3 100:4 102:3 175:2 180:5 182:7 212:3 217:-3 226:3 232:4 244:-3 257:8
rpc.nfsd:122 100:4 165:5 226:6
rpc.statd:118 182:16
rpfilter:118 226:6 250:5 285:4
rpi:109 118:13 127:-8 250:5 263:4
rpm:105 5:4 116:4 118:4 127:-3 237:2
rpt:118 118:10 127:-7 250:6
rsa:113 5:5 136:6 144:-3 234:3 245:10 248:3 268:-4
rslave:118 172:4 229:3
rss:109 5:3 195:6
rtc:122 226:7 267:5
rtl:122 165:-3 168:9 264:5
rtl88x2bu:122 60:5
rtlwifi:118 168:4
rtnetlink:88 60:-3 113:7 121:6 127:3 150:3 192:5 225:-3 226:-4 227:3 234:-4 237:-4 285:5
rule:73 90:5 100:-4 117:-3 119:8 121:-3 122:5 127:9 231:5 250:-3 274:6
rule_append:109 65:-3 129:3 183:4
rules:90 120:5 121:4 127:4 129:2 161:3 185:-3 192:-3 226:-4 250:3 286:6
ruleset:122 127:6 186:7
run:47 5:4 23:6 24:7 26:-3 39:-3 42:4 47:3 50:-4 53:-3 54:-2 66:2 67:-2 74:2 76:5 78:-4 108:5 111:4 116:3 124:-3 125:-3 127:4 139:5 200:-5 207:-3 217:-5 224:2 233:5 234:4 237:5 250:-7 252:-4 260:5 274:-2 280:-6
run-parts:122 8:4
run.go:105 25:5 39:3 124:-4 129:5 139:6 141:4
run.sh:115 31:6 85:3 233:12
runc:79 3:5 26:-3 37:4 44:4 120:3 127:-3 149:3 192:-2 195:-4 197:6 226:5 231:17
runner:113 62:3 86:-3 149:-2 237:15 260:-3 270:5
running:55 1:4 5:3 7:-3 12:3 13:-4 17:6 28:4 43:3 60:3 65:-3 66:6 68:3 89:4 90:3 112:3 126:6 127:3 129:-5 143:4 155:3 158:4 166:2 182:3 192:2 198:3 217:3 226:6 235:4 249:6 252:-3 254:9 265:3 274:-3
runpodsandbox:109 212:-3 232:10 252:3
runtime:63 28:6 38:-3 40:6 42:7 47:10 49:3 103:3 194:9 212:-2 226:-5 229:-3 231:10 233:-3 234:7 249:3 267:3
runtime.v1.runtimeservice:107 41:2 46:2
runtime.v1alpha2.runtimeservice:109 39:3 40:5 42:4 46:-3
runtimeargs:115 49:7
runtimes:110 39:5 41:-4 49:7 152:2
runtimeservice:96 40:6 46:4 47:-2
rw:104 3:-3 4:3 26:3 93:3 149:3 173:3 244:6
rw-r:107 8:3 237:-6 250:5 262:6 280:5
rwxr:113 229:4 237:4 244:3 261:4
rwxr-xr-x:113 229:4 237:4 244:3 261:4
sacrifice:118
same:122 13:-4 44:9 145:4
sandbox:82 4:3 28:6 29:4 39:4 42:-4 57:4 138:8 212:-4 223:-3 232:10 250:5 257:-6
save:101 116:4 117:3 120:6 127:-4 143:6 165:3
sbin:73 60:9 90:3 100:-5 103:-3 115:3 116:-7 117:4 127:4 164:4 165:7 168:2 171:5 181:-2 185:3 192:-3 226:7 231:2 233:-3 237:-3 250:-4 262:11 280:5
scan:115 168:6 170:2 250:3 287:2
sch:113 8:11 127:-3 177:5 274:4
sched:113 118:3 127:3 168:6
scheduled:89 29:3 48:-3 49:3 133:3 191:2 192:3 251:3
scheduler:97 28:-4 43:6 206:3 208:4
scheduling:97 79:3 226:3 264:3
scheme:115 47:5 50:3 68:-3 75:10 117:2
scontext:95 237:9
scope:99 1:4 13:3 26:13 52:3 112:-3 216:6 223:3 226:-3 244:7
score:101 40:4 195:6 226:6
script:84 60:4 100:5 129:3 217:3 226:3 233:6 237:4
scripts:94 60:9 103:3 234:5 263:4
sda:113 55:-3 57:-4 93:6 111:2 165:7
sda1:101 11:-2 57:-5 88:5 92:4 111:6 121:7 127:3 129:6 153:6 193:3 215:3 226:-2
sda2:105 8:6 57:5 69:-3 93:9 111:5 127:2 148:3 215:4
sdb1:113 57:-3 161:4 171:3 193:4 209:3 215:12
sdc1:122 92:4 127:-3 171:6 173:6 281:-4
search:81 62:3 131:3 217:3 250:5 280:4
seccomp:103 26:3 127:-3 231:14 234:10 237:-3
second:115 6:3 219:4
seconds:99 27:4 153:7 227:3 267:4 283:10
secret:115 112:3 125:9 133:5 190:2
secrets:118 111:2 112:3 133:4 217:7
section:118 127:-3 159:15 168:8 223:3 270:3
sector:115 57:5 93:2 275:2
secure:98 27:4 200:3 242:3
securely:104 200:4
security:91 58:3 127:5 149:12 222:3 226:4
security.debian.org:115 58:4 212:3
security.ubuntu.com:110 267:5
see:71 21:3 26:-3 31:5 37:3 43:3 50:7 67:-3 68:4 77:5 116:8 130:3 165:-5 167:6 217:-3 226:3 237:3
seeing:122 30:4
seem:115 61:4
seen:118 42:5 43:6 153:4 250:9
seg:118 57:5 93:4
select:101 47:3 52:5 194:12 198:3 231:4
self:89 3:4 4:7 31:4 57:13 127:-4 149:3 203:-3 226:-7 231:3 234:5
self-sufficient:122 31:6 67:3
selinux:100 12:3 26:3 237:18 238:8
selinux-enabled:122 238:13
send:105 58:9 77:3 101:8 192:4 207:3 224:-4 226:6 239:-4
sending:105 6:5 153:3 190:3 212:4 283:4
sense:118 57:-3 93:4 211:4
sent:101 66:7 177:3 204:11 248:2 282:4
seq:115 62:4 65:4 190:3
serial:122 54:12 118:4 168:-4
serial0:122 152:4
serveapi:118 44:3 78:3 226:8
server:58 0:3 1:3 5:-3 13:-4 15:3 23:3 27:3 32:3 62:4 68:4 81:5 84:-5 87:-4 90:4 92:-3 101:4 102:5 116:-3 125:5 129:-2 136:11 137:9 138:3 142:2 143:4 165:-2 175:-4 181:9 192:-6 195:3 200:-4 204:5 207:5 208:-4 212:-5 217:-5 218:-3 221:3 261:3 263:-3 267:4 268:-5 273:2 281:4
server.go:87 23:6 32:6 52:4 84:-5 112:6 124:-3 138:6 141:2 254:3
server_others.go:115 100:3 143:9
servername:122 27:3 204:4 261:5
servers:115 13:3 26:3 62:5 102:4 125:4 207:3 224:4 242:4
service:48 0:3 3:-3 5:-2 6:-4 26:-3 30:6 39:-3 40:3 60:-4 62:-3 66:-3 68:3 94:-2 112:-3 121:-5 124:3 149:6 156:-3 167:4 168:-3 171:-4 192:7 200:-3 207:-3 212:-3 219:6 226:4 229:-4 233:-7 237:4 244:3 259:5 262:14 263:4 264:3 270:4 271:4 272:3 273:3 274:-3
serviceaccount:122 111:3 216:10
services:97 27:-2 30:9 116:5 154:3 212:4 260:5 262:-3 263:4 267:4
serving:118 117:3 142:3 192:4
ses:115 237:4
session:105 26:-3 58:-3 115:4 127:5 128:8 229:8 244:9 255:5
set:62 13:4 15:3 21:-3 32:3 41:3 62:4 65:-4 71:4 115:9 119:4 127:10 149:7 165:5 190:7 193:4 200:-3 205:6 225:6 226:-5 229:6 230:4 250:-3 254:4 259:9 261:4 263:-3 267:7
setconf:105 119:4 225:5 281:3
setting:78 4:5 8:2 12:5 27:-3 28:5 38:-3 117:5 136:6 192:5 196:3 226:6 231:-4 237:-4 250:5 262:5 268:5 270:6
settings:109 270:3 274:6 281:5
setuid:122 4:4 192:6 262:3
setup:74 4:-5 8:3 27:3 29:6 65:5 112:3 114:-3 127:-5 133:5 149:4 168:3 202:4 207:7 212:3 229:11 231:4 276:-4
setuptool:122 4:5 118:3 131:3 229:3
several:103 171:10 176:10
sh:84 13:3 17:7 34:10 77:3 103:6 192:-5 226:-3 233:-4 234:10 264:2
shadow:122 229:5
share:97 87:4 92:-4 111:3 127:8 130:6 149:3 181:4 226:3 252:-3 263:3
shared:98 36:3 127:3 129:4 149:3 172:15 192:-3 194:5 237:4 240:6 241:9
sharing:118 37:7 116:5 250:3
shell:118 33:-3 110:3 112:3 163:3 253:6
shim:86 103:4 120:3 127:-3 226:3 228:3 236:9 260:4
shm:92 111:7 252:10
shmem:118 195:4
shmem-rss:118 195:4
shorthand:115 20:-4 31:11 139:-3 260:8
should:88 3:7 60:-4 61:4 138:4 168:9 226:-3 250:6 274:-4
show:104 23:4 84:3 127:7 149:4 168:5
shutdown:113 53:3 116:3 117:3 127:3 193:4 252:-3
shutting:118 49:2 78:3 138:12 226:7
sigabrt:122 234:4
sign:113 60:3
sign-file:115
signal:97 3:-3 6:7 11:3 129:4 138:8 195:6 226:-3 244:3
signature:90 58:3 110:-4 129:3 167:7 200:12 225:3 236:11
signatures:100 200:12 234:-3 276:3
signed:90 136:4 167:8 212:-3 218:-3 234:5 267:-2 268:11
signing:115
sigterm:115 153:4 273:3 282:6
sigusr1:122 283:5
similar:110 196:2 214:4
simple:122 263:5
since:76 40:5 93:3 127:5 255:4 267:3
site:109 75:-3 102:4 204:3 207:3 244:5 250:3
site-packages:115 75:-3 244:5 250:4
situation:113 5:5 27:3
size:78 53:3 55:3 127:5 129:-3 165:-4 168:9 201:8 223:3 226:-3 254:3 276:4
skew:118 60:-3 134:7 234:-4 267:15
skip:98 116:5 117:2 122:-3 127:-3 129:4
skip-broken:122 5:4
skipped:110 61:12
skipping:93 29:3 42:4 152:4 153:3 165:3 168:4
sleeping:122 250:3 285:3
slice:104 138:10 195:6 203:5 244:8
slirp4netns:118 155:-6 229:10 250:11
slirp4netns-sandbox:122 229:3
slirp4netns-seccomp:122 229:3
smack:122 26:4
smb2:122 242:7
smi:103 60:3 145:4 165:3
smp:67 127:11 168:10 200:-3 226:3 233:-3 250:-4 274:-6 285:4
snap:89 3:6 26:-3 70:3 80:8 139:3 235:4 244:20 250:-3
snap.docker.dockerd:122 3:-4 244:7
snapd:113 18:-4 141:-3 226:4 244:14
snapshot:105 16:11 44:5 80:13
snapshots:122 44:8
snapshotter:115 39:-3 106:16
snd:107 116:4 127:7 129:5 156:-4 167:3 250:-3
snd-aloop:115 127:11
so:109 147:5 160:3
sock:70 7:3 21:3 42:5 47:9 48:4 50:-3 63:-3 66:3 68:3 69:4 76:5 77:-3 78:-4 168:3 192:3
socket:77 0:3 13:-3 44:-4 62:-3 63:11 66:-7 67:-3 72:3 76:9 77:9 78:13 84:3 112:-5 127:3 129:3 158:6 192:5 207:6 226:-4 234:-3 262:-3 272:-5
sockets:103 47:2 78:12 127:3 192:2 270:7
soft:107 92:4 227:3 282:5 283:4
software:109 58:5 60:3 62:3 102:4 175:3 224:3 262:3
solve:96 16:3 18:8 19:6 62:3 222:4 244:-4 250:3
some:83 5:3 62:3 77:4 137:-3 190:10 217:5
something:115 143:7 192:-4 227:3 244:3 247:3 250:8
soon:122 100:5 127:-4 226:4
source:76 7:5 21:3 60:12 93:-3 112:3 170:3 212:-3 222:5 224:8 231:4 237:-4 244:14 250:-4
sp:122 95:6
space:75 1:3 11:5 13:6 58:11 59:-3 79:4 83:5 93:-3 111:6 112:8 127:-3 226:-4 241:4 253:5
spawning:80 6:-3 233:3 237:4 261:4
spec:101 98:3 108:5 132:3 139:-3 155:3 172:4 190:3 216:3 226:-3 231:7
special:113 94:4 152:3 169:3 226:-3 259:13
specific:122 6:8
specified:85 6:3 7:5 48:11 49:-6 50:-4 103:8 127:3 129:8 173:4 177:-3 194:11 212:3 217:-3 231:-3 250:5 254:3
specify:95 5:4 48:4 66:3 136:6 214:3 255:9
speed:113 98:4 267:3 275:4
spider:122 27:8 267:-3
spl:115 60:-4 61:8 163:5 168:3 250:-2
spt:113 269:14
squashfs:118 127:11 226:4 244:-3 250:4
src:76 6:3 44:4 58:3 61:3 90:4 112:3 127:4 149:-3 161:3 165:-4 195:3 231:6 234:3 263:3 269:4
srcname:122 149:4
srcversion:113 165:3 168:4
srv:115 7:9 53:4 112:3 133:-3 170:3 173:4 181:3
ssh:92 13:3 90:-3 102:12 117:4 128:3 239:3 245:6 248:12 268:2
sshfs:122 226:8 245:8
sshuttle:122 250:3 274:5
ssl:92 22:3 27:4 137:-2 138:5 204:6 212:8 244:3 267:3 268:5
sslcerts:122 27:4
sslcerts.html:122 27:4
stable:94 5:3 127:4 200:12 212:-4 219:5 235:4
stack:96 30:5 31:3 34:2 47:2 168:4 234:3
stage:115 127:-3 163:4 274:3
stale:118 170:16
standard:81 6:7 127:-4 129:-3 131:6 233:3 250:-3 259:10 274:7
standard_init_linux.go:89 6:8 168:-4 233:4
starfive:122 127:10 155:-3
start:52 0:4 4:4 5:-4 21:5 24:-4 26:6 31:3 34:7 42:3 49:-3 51:3 54:2 66:-4 84:-3 93:4 103:6 118:3 121:-2 129:-3 140:3 171:-2 174:-3 194:-3 208:4 217:3 226:6 233:4 237:-3 251:3 265:3 270:7 273:4
start-limit:115 48:5 261:5 262:-3
start-script:115 21:3 100:4 281:4
started:76 13:4 21:3 47:3 48:3 78:4 84:3 121:2 127:-5 155:5 174:4 226:3 250:-3 262:6 277:4
starting:56 0:4 13:-3 42:-2 50:4 62:-2 63:9 66:-3 69:3 71:4 84:3 86:4 100:-4 103:3 127:5 129:3 143:3 149:3 155:6 156:6 176:3 207:3 208:-3 212:-3 224:2 226:-6 231:-3 238:3 249:4 262:-11 270:3 273:3
startup:115 3:4 7:4 39:3 42:-2 88:8 153:-3 188:7 253:5 276:3
startup.go:122 188:12
stat:90 12:4 16:7 18:4 28:7 44:4 80:-3 103:4 118:3 136:4 137:6 165:10 166:3 233:-4 260:5
statd:118 182:16
state:73 5:4 40:3 44:6 181:3 215:3 226:4 262:6 263:3
static:113 6:5 168:4 233:-3
stats:122 152:3 203:4
status:45 3:-3 21:3 38:-2 40:4 45:2 58:7 60:4 62:-3 65:7 92:3 112:-3 129:6 137:5 190:4 212:-6 217:3 219:5 231:8 243:3 250:3 261:4 262:3 276:3
std:105 21:3 115:-2 127:6 161:11 226:-3 234:3
std-1:113 21:4 127:-6 161:13
stderr:87 67:-3 87:3 117:3 118:2 120:3 127:-3 165:2 216:3 225:3 226:6 272:5
stdin:118 66:4 131:5 165:4 171:3 226:-2
stdout:88 87:3 127:3 155:-3 165:5 226:7 259:3
step:73 6:9 17:3 58:3 200:-5 212:4 237:3 261:4
still:113 12:6 28:3 90:4 169:14 208:-3 235:7
stop:93 3:5 28:3 60:14 116:3 237:-2 244:6 263:3
stopped:90 49:4 115:3 127:-3 137:8 192:-3 212:4 226:4 235:4 251:-4 262:6
stopping:98 36:4 72:3 82:6 127:12 165:3 252:-3 264:2
storage:76 24:3 59:7 85:2 127:5 191:-3 226:-4 242:3 250:4 252:6 260:3 280:3
storage-driver:98 24:3 62:3 196:3 252:4
store:94 44:10 80:2 84:2 116:3 166:3 190:6 217:3 235:6
stream:105 69:3 101:11 116:3 117:2 173:3 216:4
stretch:113 6:15 200:4
strict:118 39:4 60:8 139:8 141:-4 222:3 247:8
string:99 39:3 49:8 155:3 165:8
strongswan:118 127:3
struct:122 39:4 49:3 168:12
structure:115 88:14 280:3
sub:104 11:3 127:2
sub-process:105 11:3
subdirs:122
subgid:109 229:3
subj:115 237:4
subnet:113 28:6 29:-3 122:3
subnet.env:122 28:7 29:-3
subobjectpath:122 133:3
subpool:118 1:7
subprocess:92 11:5 60:3 165:3 167:2
subsys:110 121:4 152:5 168:4 237:4
subsys_name:122 152:6
subsystem:115 152:7 165:6
subuid:99 4:-3 276:18
succeeded:122 127:4
success:95 11:2 65:3 67:3 127:-3 129:7 168:3 237:3 251:3 262:-4
successful:122 127:3 250:3
successfully:90 6:3 29:3 32:4 62:4 133:3 218:3 244:3 278:3
such:51 3:3 9:2 28:3 30:-3 44:2 62:-4 66:3 71:6 85:-3 87:-5 92:3 101:3 109:4 111:-3 112:-5 139:-3 165:4 166:4 167:-5 192:-4 225:3 229:-5 233:2 237:-8 242:-3 250:8 261:4 262:4 263:3 280:-3
sudo:49 6:-3 21:-3 60:3 61:3 63:4 65:4 86:6 109:3 113:3 117:4 127:-6 129:6 131:4 141:-2 155:-4 156:-3 164:10 168:4 171:-3 173:3 192:-4 197:3 200:2 223:-3 229:-3 234:-3 260:-3 265:4 274:-3
sufficient:122 31:6 67:3
suid:118 4:6
suitable:113 30:4 91:10 227:4 244:11
superblock:98 24:5 57:-3 93:4 173:2 193:4 215:3 226:5
supervisor:118 226:-3 234:4 242:2
support:76 21:4 25:7 26:-4 45:6 124:3 127:9 144:-3 152:5 195:-3 196:4 212:3 226:8 231:6 250:4 252:7 274:-3 277:4
supported:59 7:4 19:7 21:-3 50:-5 56:-3 64:7 75:4 87:5 92:-3 113:-3 116:5 117:-4 120:-3 127:15 129:6 134:3 150:-3 158:2 165:7 176:-4 184:-3 186:-3 192:-3 225:-3 238:3 242:3 250:4 252:10 254:8 260:4 267:3 274:2 285:5
supports:104 116:3 163:4 226:-3
suppress:113 119:3 127:3 143:2
suppress_prefixlength:115 119:3 127:3 143:3
sure:96 47:3 60:6 78:4 212:5 213:3 237:3 246:3 260:4
svc:104 2:6 13:9 170:2 262:3 284:7
swap:89 8:3 127:-3 129:4 153:8 173:3 195:3 252:3 254:16
swapper:118 110:3 163:7
swaps:115 254:7
swarm:104 27:3 50:5 187:4 212:3 218:-3 255:3 256:8 257:7 258:9
swarm-node.crt:122 27:-4 256:13
switch:118 11:3 19:6 166:4 203:3
switching:118 11:3 58:6 166:4 226:3
sy:122 252:3
symbol:84 9:5 21:3 129:3 144:6 165:18 167:-12 231:7
symlink:103 127:-3 129:4 224:5 250:4
symlinks:122 18:6 244:5
syn:113 127:6 269:7
sync:103 81:3 93:3 127:4 161:6 253:5
synchronize:122 5:6
syncing:101 11:7 29:3 88:4 130:4 152:5 163:5 165:3 240:4
syntax:118 224:8
sys:70 3:-2 4:5 12:4 26:10 32:4 55:3 93:-3 111:6 121:5 127:-5 149:-3 152:-3 162:3 192:-3 226:19 231:-5 237:-4 244:-3 250:-3
syscall:109 62:4 231:8 234:3 239:7
sysconfig:122 78:3 186:8 262:3
sysctl:86 4:-4 12:3 114:6 165:3 226:14 231:5 237:-5
sysctl.d:115 112:3 166:5 229:3
syslog:99 127:-4 129:2 163:4 262:3
system:53 13:-3 21:2 37:-4 44:-3 60:-3 67:-2 87:3 92:-3 103:-3 109:3 112:4 127:9 129:-3 152:3 165:-3 168:-3 192:-4 200:-2 201:5 208:-3 210:4 216:4 223:-3 225:4 226:4 231:3 233:6 234:-3 237:7 249:3 252:3 255:4 262:9 263:4 267:3 270:-3 287:3
system.slice:113 26:4 112:3 203:4
system_r:94 237:10
system_u:94 237:16
systemctl:68 67:4 78:4 109:3 114:3 166:-3 196:3 252:-3 260:2 262:8 265:4 271:4
systemd:60 3:-3 4:-2 23:4 24:-3 39:-3 41:3 42:-3 48:3 63:10 94:5 109:3 116:-2 117:-3 138:9 149:4 164:3 166:3 167:3 168:-3 207:-5 229:3 231:3 233:10 234:-3 244:-2 251:-3 253:4 259:3 261:3 262:6 263:4 264:3 267:3
systemd-devel:122 233:3
systemd-modules-load.service:118 163:5 168:3 262:-2
systemd-resolv:122 62:4 63:5 207:-5 224:-4
systemd-resolve:118 63:14 207:-4
systemd-resolved:118 224:8
systems:118 62:4 93:6 94:11 251:4 253:-3 262:-3
systemverification:118 21:4 25:5 152:6
sysv:118 67:3 168:4 271:3
sysvinit:122 26:4
syu:122 250:3
table:64 13:4 33:7 100:3 121:3 127:11 163:3 165:-5 184:-3 185:5 226:3
tables:67 65:10 90:-3 116:9 117:-6 118:9 119:-3 121:-3 127:3 129:-3 161:4 165:-3 168:-4 185:3 192:4 226:-3 250:5 274:-4
tag:89 13:2 44:4 62:4 77:2 93:3 217:4 223:-4 224:-4 275:4
tail:84 62:3 112:4 117:4 127:4 129:6 211:3 216:3 254:3 262:2
tailscale:100 117:2 127:8 155:7 207:3 250:-3 265:2
tailscale0:101 127:3 226:3
tailscaled:98 127:3 155:7 265:7
tailscaled.service:110 117:2 155:3
tailscaled.sock:122 127:3 155:8 265:-4
taint:118 28:4 59:3 165:4
tainted:109 110:3 155:3 163:6 195:3
tainting:122 91:3 129:6
taints:115 165:4 206:4
take:109 56:4 77:4 138:3 166:4 195:3 218:3
tap:91 127:3 155:7 244:-3 250:-3 274:2 281:3
tar:97 11:-3 58:4 111:7 112:-2 192:-5 226:-6 234:13 244:8 276:10
target:71 4:5 6:3 22:4 57:3 60:4 65:13 94:4 100:3 116:-5 117:-3 127:8 167:3 169:7 262:3 270:5
task:81 3:4 7:4 88:4 103:4 138:5 153:3 188:-3 195:6 231:-5 253:3 260:3 262:5 285:3
tasks:113 90:3 228:3 263:3 267:3
tc:113 127:7 177:8
tclass:95 237:9
tcontext:95 237:9
tcp:62 27:-2 30:5 44:-3 48:7 66:9 68:-4 74:-3 77:-4 98:3 100:-3 102:-4 115:3 116:3 121:-5 127:-6 129:4 146:4 165:2 188:-3 190:9 204:-4 212:5 223:7 250:3 257:3 268:-4 269:4
tcp4:118 207:4
tcp6:122 63:6 207:-3
tearing:122 21:3 124:-3
tegra:118 127:9
tell:105 60:3
temp:115 40:5 44:7 58:3 237:4
template:122 2:3 270:3
temporarily:105 5:9 65:-3 203:7 222:3 234:-3 286:4
temporary:104 62:4 166:3 192:-3 200:-4 224:11 226:-3 234:-3 237:4 267:-3 280:6
term:118
terminal:118 85:8 112:3 224:-3
terminated:107 127:8 138:9 195:6
terminating:115 188:5 273:18
test:78 0:-2 3:5 57:9 77:4 121:3 127:5 190:5 226:-3 237:3 250:3 262:-5 264:5
testing:122 145:3 250:7
than:94 37:-2 39:6 43:4 64:4 93:2 134:5 135:11 143:3 153:6 260:4
that:71 28:6 35:6 36:3 56:3 60:3 61:3 87:3 90:3 117:-2 174:3 248:3 257:3 281:2
the:42 2:3 6:4 8:-3 20:3 21:3 25:-3 27:-4 37:-4 47:3 49:5 52:-3 60:3 62:-5 63:-3 66:7 76:-3 92:-4 97:3 98:3 110:-2 125:6 129:4 135:5 136:6 137:11 165:3 168:4 169:-3 171:-3 190:7 212:-3 216:3 218:-3 224:-3 226:-4 229:3 231:-4 236:3 239:-4 252:3 257:4 262:-5 263:-3 264:4 266:5 267:-4 285:3 286:3
their:118 10:4 13:-2 230:11 245:11
them:104 60:9 116:13
then:104 56:6 87:3 163:3 213:4 226:4
there:103 5:5 21:-3 37:13 60:5 120:3 135:-3 167:4 229:8 250:3 276:5
therefore:99 27:4 200:5
these:115 127:3 132:4 234:3
they:118 62:5 124:2 212:3 270:3
thin:118 56:8 58:7 127:-3 165:3 250:4
thinpooldev:122 50:3 78:3
this:60 5:-3 13:4 26:5 61:3 85:4 112:3 118:4 125:2 129:-3 132:3 134:3 148:6 154:-2 165:-3 166:2 168:6 186:3 192:4 195:4 200:-5 217:-3 224:-3 226:7 230:4 234:-3 235:3 238:4 244:4 250:-4 257:-2 258:7 267:5 281:2
thread:105 5:6 149:-4 203:9 231:5 234:11
thread-self:122 149:-4 231:10
ti:110 62:5 174:4 234:3 237:3 260:4
time:62 26:-3 40:6 42:-3 60:-3 62:4 78:3 116:3 124:4 127:-3 143:5 152:3 168:5 192:-3 212:-4 223:3 234:11 235:-2 260:-3 267:8
timed:103 52:3 54:-4 62:10 80:-4 81:3 87:3 90:3 92:-4 98:3 102:5 110:-4 153:2 163:-3 181:-4 212:3 226:-2 239:-7 253:4 267:3 273:4
timedatectl:122 267:6 271:3
timeout:77 54:2 57:4 62:12 66:-4 90:-3 91:3 129:3 153:5 165:3 175:3 190:6 204:-3 217:-3 223:6 224:-4 226:-3 231:3 235:8 257:4 268:-3 273:4 284:6
timer:122 116:4 270:3
tini:118 6:-7 103:7 233:11 237:-5
tls:83 68:4 142:8 175:10 190:5 237:6 256:6 280:-6 281:9
tlsv1:118 175:10
tlsv1.3:122 175:8
tmff2:118 250:3
tminit:118 168:4 250:3
tmp:80 17:4 53:5 62:-3 77:3 93:3 112:-3 121:3 127:-7 167:3 168:-3 171:3 224:4 237:3 243:2 244:14 250:4 252:7 262:-4
tmpfs:93 58:6 111:6 226:-2 231:5
to:28 5:3 6:-2 7:3 30:-3 34:3 37:4 58:-3 60:-3 62:3 65:3 66:4 69:3 75:-2 76:-2 87:-3 91:-3 92:-2 98:-4 129:-4 137:3 149:3 152:-5 155:5 158:-3 162:-3 165:-5 190:3 192:4 194:3 195:-3 200:-3 208:-3 223:-5 226:3 229:3 233:-4 234:-4 237:-7 244:-3 253:-4 259:3 262:3 263:-3 267:-3 270:3 272:3 274:5 287:2
to-destination:104 65:7 116:-3 122:4 162:4 250:4
to-port:122 115:4 127:-3 129:-3 165:7
token:97 27:5 39:7 66:3 101:5 125:12 208:3 218:-3 222:3 223:3 257:-3
tolerate:122
toml:100 39:17 40:2 204:4 212:-3 244:3
too:76 37:4 64:8 84:7 110:5 112:9 127:-3 144:8 151:4 175:8 195:-3 248:4 251:3 257:3 262:-3
took:110 81:15 226:5
tool:103 6:8 116:-5 120:3 127:-6 131:3 185:9 229:-3 233:4
tools:94 11:7 54:3 85:3 127:-3 195:4 212:-2 250:3 268:8
toomanyrequests:105 222:13
top:115 26:3 30:3 138:4 154:9 250:3
tos:115 269:5
total:84 8:3 76:3 95:3 98:3 153:5 193:3 195:5 215:3 237:4 250:2
total-vm:110 195:6
touch:110 127:3 192:-3 193:-3 237:10
tproxy:115 127:-5 165:12 166:6
trace:105 47:3 58:4 163:3
traceback:105 75:6 165:5
tracking:122 21:6 127:6 165:-4
traefik:115 7:4 21:4 139:4 196:3
transaction:110 5:6 11:4 129:4 197:3 199:3 200:5
transport:100 39:3 42:-3 47:5 68:-3 87:8 95:14 137:2 192:4 212:3 222:3 226:-3
tree:95 93:3 165:3 198:3
tried:118 36:4 244:5
trigger:118 250:3
triggeredby:118 49:3 116:4 261:3
triggers:107 11:8
true:83 40:3 48:3 52:4 59:3 63:3 109:2 138:3 226:4 234:4 261:3
trunk:118 8:3 18:4 143:4
trust:122 200:8
trusted:100 27:5 90:3 167:9 200:-8 218:6
try:72 5:4 21:-8 60:3 62:4 65:5 88:3 116:3 119:4 125:3 136:5 165:5 168:-3 200:-3 226:10 229:-2 240:3 249:4 250:-3 258:8 283:5
trying:77 7:6 21:6 77:8 88:4 124:6 129:3 136:4 175:4 190:3 197:6 213:3 217:3 226:-3 232:3 237:-3 250:-3 268:-4 276:3
ts:110 83:3 93:4 120:4 190:3
tstun:118 127:3 226:-3
tstun.new:118 127:3 226:-3
ttl:107 62:3 65:4 190:3 269:5
tty:109 131:4 171:3 253:3 266:15
tty1:122 152:4
tulpn:122
tun:75 21:6 54:-7 127:-4 129:2 131:3 155:15 168:3 192:4 225:9 226:4 234:-3 244:-3 250:6
tun.ko:118 21:10 127:-5 155:-3 226:-3 250:10
tun0:115 1:2 52:-3 127:3 155:15
tunnel:109 8:3 21:3 116:3 127:3 165:3 168:3
tunsetiff:115 155:-2 192:15 226:-3 234:-3
twice:118 43:6
txt:96 55:-3 111:3 152:5 165:6 237:8
type:59 7:9 8:3 21:-3 26:-3 28:5 44:3 58:-3 60:-4 80:-3 92:3 106:6 112:-2 127:3 136:4 165:-3 168:3 169:-3 192:-4 205:3 207:3 226:3 237:3 245:5 250:3 254:3 274:4
ubuntu:71 3:5 4:5 7:3 8:3 11:-3 24:3 62:3 103:2 123:2 174:2 190:6 200:6 217:3 224:-3 226:-5 233:4 250:-3 252:4
ubuntu-ports:115 200:-4 234:5
ubuntu1:113 127:5 197:9 199:6
ubuntu3:118 226:3 234:3
ucode:115 91:3
udev:103 5:-3 58:3 111:4 127:-4 161:4 163:3 165:6 199:4 270:3
udisks2:122 92:3 169:5 171:3
udp:80 8:3 62:12 63:11 87:4 116:5 118:3 127:-6 212:-9 224:9 250:-3 269:3
udp6:118
udp_tunnel:118 8:4 21:4 127:-4 168:4 226:3 285:3
ufw:94 13:3 89:7 117:-3 127:4 250:11 269:10
ufw-init:104 89:9 127:7 250:-5
uid:81 4:10 68:2 195:3 229:3 232:3
uid_map:107 4:6 226:-4 276:5
ulimit:122 84:14 112:-6
umask:122 92:3 171:3
umount:122 169:9
unable:55 3:-3 5:7 6:-3 21:3 26:4 27:-4 29:-4 44:-3 48:3 49:5 52:5 65:3 100:3 107:3 117:3 119:7 122:3 127:-3 129:-3 136:4 137:11 141:4 152:-4 155:3 158:-4 165:3 171:6 198:6 218:-4 225:-4 226:7 244:4 245:4 250:6 260:2 268:4 285:3
uname:64 8:8 12:5 100:-3 115:-2 118:4 127:3 129:4 161:-4 165:-4 167:-3 168:5 200:-2 229:3 250:5 285:5
unattended:110 5:5 53:3
unattended-upgr:113 5:5
unauthenticated:118 222:5
unauthorized:113 27:7 137:15 190:-4 192:-4 208:6 223:5
unavailable:92 5:6 21:3 42:4 47:6 48:3 58:3 65:-3 127:-4 129:3 167:7 195:3 200:-3 203:5 219:10 234:-3 286:3
unbound:118 63:5 206:-5 207:-4 279:13
unconfined:99 3:-3 4:10 237:6
unconfined_u:104 237:5
undefined:115 30:7 116:4 231:11
under:113 30:4 209:13
under-voltage:122 209:14
unexpected:89 3:8 39:3 44:5 80:3 111:2 168:5 212:-4 217:5 219:10 222:2 224:9 226:-4
unfinished:122 195:3 231:5
unhandled:122 211:4
unhealthy:113 34:17 42:-3 98:9 239:-2
unifi:118 24:7 26:-5 167:4 263:4
unified:122 24:3
unimplemented:96 40:6 46:4 47:-2
uninitialized:107 28:6 38:-4 217:4 227:3
unit:74 48:3 49:-3 67:3 78:4 192:-4 226:-5 237:-3 250:3 262:9 263:4 270:8 271:8 272:3
unit-root:115 3:-3 149:7
unix:72 7:-3 42:-9 44:2 46:3 47:8 48:5 66:4 68:5 69:-3 76:6 138:6 155:6 237:-3 250:-2 252:-3
unknown:55 5:-4 6:-4 20:5 24:5 28:-3 39:3 47:-3 48:-3 50:8 54:-3 57:-3 58:-2 97:3 103:-3 117:-3 127:5 137:4 139:5 141:-3 149:3 152:-3 162:4 165:11 167:-7 168:-4 177:3 192:-5 193:-2 194:6 200:3 218:-3 223:-4 231:7 232:3 234:-3 242:-3 250:3 260:6 268:4
unknown-block:113 11:4 163:8
unknown_error:122 100:5 116:6 121:7 129:-2 165:4
unload:89 116:9 168:10 274:-4
unmanaged:122 116:5 250:3
unmarshal:122 49:5
unmet:103 5:3 58:3 127:4 199:5 200:-2
unnecessary:109
unpack:93 11:3 22:3 212:-5 217:-4 223:3 232:4
unpacking:107 8:3 199:3
unprivileged:97 3:-3 4:10 226:-3 231:8
unprivileged_userns_clone:122 226:5
unreachable:122 8:3 52:12 123:8 127:-3 212:-4 239:-3 242:-2 257:15
unrecognized:110 68:5 109:-4 127:-3 171:3 173:3 281:19
unregister:122 129:6 165:-2
unsafe:118 193:4 231:11
unshare:113 4:-4 127:7 167:-3 174:-3 192:-9 226:-4 229:17 234:-6 276:5
unsigned:113 167:11
unstable:109 5:4 24:3 127:3 200:-3 234:8
unsupported:95 8:4 25:6 30:6 111:3 116:-3 120:8 143:3 186:5 201:9 226:-3 250:-2 252:5
until:110 143:4 166:4
unused:118 147:4 215:4 226:5
up:57 1:3 3:-4 4:4 13:-3 28:5 30:3 38:-3 63:-3 73:6 119:3 122:-3 127:3 129:-3 149:8 165:4 178:3 192:-4 194:3 207:4 233:4 237:-5 244:3 259:9 260:-3 261:4 262:-3 263:-2
update:71 11:7 44:4 57:5 58:-3 60:-3 62:5 83:3 116:-3 117:9 127:-4 200:4 234:6 250:4 255:4 267:3 274:6
update-initramfs:105 11:13
updated:118 5:3
updates:88 60:-4 168:3 200:-2 234:-3 237:-3 250:6 267:10 280:5
updating:94 11:4 129:4 168:5 200:3 211:3
upgr:113 5:5
upgrade:93 11:6 24:2 64:7 99:9 234:-3
upgraded:72 100:5 116:4 200:4 226:-3
upgrading:109 127:3 190:3 222:5 250:3
upload:118 98:4 267:3
upstream:115 84:4 202:11 224:7
urgp:118 269:4
uri:115 39:10 50:5
url:109 0:3 8:3 47:4 68:-3 75:9 204:10 212:-4 226:3
us:115 155:4 262:4
usage:104 31:3 47:3 139:9 152:-6 195:12 226:3 231:-3 260:-4
usb:101 54:14 129:-2 165:6 169:6 275:4
use:63 0:-3 5:-3 13:5 19:3 35:2 47:3 52:6 58:6 63:9 66:3 69:-3 90:-3 116:2 117:-3 121:-3 124:5 127:-7 160:6 165:-3 169:7 178:3 182:3 185:5 186:3 192:-4 207:6 208:8 212:-2 250:-2 258:6 286:4 287:4
used:76 5:4 6:4 21:3 53:3 55:3 56:3 58:5 129:-3 165:-3 214:4 250:-3 254:4 278:3 281:5
useful:109 161:2 169:3
user:60 4:4 8:-3 11:3 26:-4 58:-3 60:-6 65:4 66:4 107:5 112:4 167:5 173:3 176:3 192:5 216:5 226:-3 229:8 237:3 244:5 245:3 249:3 250:-3 252:-3 261:-3 263:17 276:5 280:-3
user.err:122 118:3 168:3
user.rules:122 127:6
user1:122 276:3
user_home_t:118
userland:94 0:5 50:3 63:3 74:-3 207:3 208:-3 212:-3
username:105 27:-3 112:4 173:3 217:3 218:4 263:3
userns:105 3:-4 4:14 192:-5
users:109 7:13 27:-3 66:6 68:-3 181:3 218:4 244:-4 247:3
userspace:118 52:6 226:5 285:6
uses:109 60:5 127:10 200:-5 212:5 218:6
using:65 5:6 21:5 25:5 56:3 67:5 100:7 116:8 124:-6 137:2 143:8 150:5 188:4 191:4 217:3 226:-3 229:5 250:3 252:-4 257:3 276:-3
usr:55 6:4 27:3 67:5 75:3 116:-5 117:3 127:4 130:3 144:6 155:-4 166:3 168:3 171:-2 185:2 192:2 197:2 225:4 233:-11 237:4 259:2 260:5 261:4 263:3 264:3
ustc:118 49:4 220:4
utf8:113 92:4 129:5 242:-4 243:4
util:113 127:10 165:3 239:8
utils:104 85:3 117:4 118:3 149:3 229:4
utmp:122 26:4
uts:122 127:3
uuid:109 8:3 33:-2 54:6 56:6 94:7 110:3 127:-3 163:7 168:-4 253:14
uvm:122 54:3 160:8 165:9 194:-3
v1alpha2:107 39:3 40:8 42:4 46:-4
v4l2loopback:90 60:14 61:3 127:-9 161:10 165:-3 167:5
v4l2loopback-dkms:122 60:7 61:-4
v4l2loopback.ko:118 156:3 168:4
v7l:104 127:3 234:5 250:7
vagrant:115 87:7 171:3
val:115 27:4 168:7
valid:72 26:-3 27:5 52:6 68:3 77:4 100:4 120:3 138:2 176:6 188:3 190:7 212:5 234:-3 256:3 262:3 267:7 268:-3
validate:94 2:6 22:5 25:6 39:-4 40:5 102:3 132:3 168:11 190:6 208:-3 212:4 250:4
validating:118 27:4 132:4 168:4
validation:107 26:-3 27:3 50:4 125:5 132:3 137:3 152:4 254:2
value:98 26:-3 103:4 127:3 140:8 168:4 173:6 175:4 200:4
var:51 5:3 11:-2 26:-4 28:3 39:-4 44:6 46:3 47:6 50:-3 51:6 53:3 60:4 62:2 69:5 93:4 120:3 141:6 174:5 176:4 193:-3 195:-3 208:2 224:-3 226:-3 256:4 261:3 267:-2 280:4
var-lib-docker:122 18:5 244:7
var_lib_t:122
variable:110 66:7 79:12 136:10
vboxdrv:113 21:-4 60:8 168:6
vcan:115 129:12 164:-3 274:4
vda:122 111:4 127:6
vda1:110 53:7 58:-3
vendor:77 44:4 45:3 127:3 194:14 251:-3
venv:107 213:4 237:-3 262:7
verbose:107 40:5 50:4 92:3 127:-3 162:4 250:7
verification:95 27:4 56:6 104:9 129:2 136:6 167:-5 200:-4 218:4 247:13 268:-3
verified:105 62:6 200:7 267:4
verify:94 27:7 136:6 190:4 218:4 268:5
verifying:122 26:2 137:4
vermagic:110 127:3 167:3
vers:100 87:4 168:2 243:4
versa:113 7:10
version:54 3:3 5:-3 8:4 27:3 30:3 31:4 39:3 40:5 60:-4 64:6 66:-3 68:2 87:6 117:3 127:4 134:3 138:-3 139:-2 144:5 145:8 165:-5 168:13 204:3 212:3 229:-3 231:10 250:5 252:4 267:-4 285:3
version_codename:118 234:3
version_id:107 24:3 131:4 234:2
versions:113 30:3 60:3 237:4
verzeichnis:122 161:5
veth:107 127:7 138:3 155:3 168:3 250:5
vfat:109 8:13 21:5 127:-4 161:-3 171:-3 250:6
vfio:122 96:9 97:-4 156:3 166:4
vfs:105 11:3 24:3 84:8 112:-3 163:6 176:6 243:6
via:94 8:5 13:4 66:3 78:9 149:8 224:3 231:-7 260:2 285:-3
vice:113 7:10
vice-versa:113 7:10
video:107 60:5 87:3 129:5
video_devdata:122 129:6
video_ioctl2:118 129:9
video_nr:122 60:5 156:3
virt:115 116:3 118:6
virtual:103 116:3 151:7 213:3 250:5 277:9
virtualbox:118 60:6
virtualization:110 26:2 112:3 277:8
visit:107 250:5 252:7 274:4
vm:115 60:3 140:11 277:4
vm.max_map_count:122 151:11
vm_net_dev:122 100:8 127:-5 250:4
vmlinuz:110 8:3 11:4 121:9 236:5 250:-4
vnet:122 127:5 250:5
vni:115 129:6
voltage:122 209:14
volume:87 7:6 37:6 69:-6 71:6 133:4 193:5 226:3 231:-3 235:5 253:9 278:5 279:3 280:3
volumes:97 7:3 170:3 174:4 181:3 231:5 279:3
vpn:105 54:-3 100:5 126:6 127:-4 155:8 225:3 226:3 250:-4 281:3 282:3
vxlan:104 127:13 129:4 226:3
vxlan.go:115 129:6
wait:75 52:3 54:3 65:17 90:-4 91:3 100:-8 103:3 117:-4 118:6 119:5 120:3 122:6 192:-3 226:-5 250:-3
waiting:80 3:3 5:10 12:3 26:3 27:5 39:3 98:4 127:3 137:-3 169:-2 190:3 202:3 217:3 253:5 260:3 279:3
wal:122 80:8
walpb:122 80:13 145:-3
want:100 200:4 281:8 286:8
wants:115 129:4 270:2
warn:82 4:3 21:5 39:-3 41:3 81:8 127:9 136:3 152:-2 172:4 226:5 229:4 267:3
warning:58 6:3 15:5 29:3 59:7 65:-4 66:3 69:5 98:6 114:3 116:3 137:-2 138:-4 144:3 152:3 166:3 188:3 225:-3 226:5 235:4 281:3
was:71 5:6 6:4 21:-5 37:3 42:6 61:4 71:5 78:3 80:6 127:5 136:3 167:8 168:-4 173:3 190:4 191:2 195:-4 200:-6 204:3 234:4 250:-3 254:3 257:3 260:3 287:5
watch:89 26:-3 58:-4 84:-3 111:-5 112:33 226:-3
watcher:97 112:12 226:3
watchers:122 112:7
watches:100 112:9 165:6 226:-3
watching:118 112:19
watchtower:122 64:5
waydroid:118 21:3 127:4
we:110 26:4 127:3 231:11 248:2 274:3
web:89 0:3 7:-2 13:-4 58:-3 65:5 74:2 75:7 103:7 111:4 133:9 152:4 153:3 178:2 191:2 244:4 250:-3 261:4 262:-5
webhook:107 2:10 284:12
webhook.cert-manager.io:122 284:6
website:122 58:2 222:4
welcome:115 9:5 26:3 112:3
were:88 5:3 23:3 68:3 77:5 163:3 166:3 200:8 234:-3
werror:115 60:7
wg:101 119:3 155:-3 225:5 250:5 281:3
wg-quick:91 113:7 127:-4 225:5 226:4
wg0:85 113:10 116:4 118:4 127:-4 225:6 250:-5 285:4
wg0.conf:105 8:4 118:3 226:-3 285:6
wgcf:122 226:3 281:4
wgengine:104 117:3 226:3
wgengine.newuserspaceengine:105 117:3 226:4
wget:122 27:3 62:4 224:3
what:100 94:4 192:-5 226:-5 234:11
when:98 36:3 41:5 96:3 153:4 166:5 190:3 223:3 267:5 270:3
where:101 94:4 213:4
whether:122 21:3 274:4
which:88 24:3 47:3 58:3 60:-4 61:4 77:3 87:2 155:3 163:3 165:5 191:5 197:6 210:3 224:4 242:3 252:3 260:3 262:4 270:3
while:66 3:-4 7:3 11:3 39:2 42:-3 44:-3 54:9 63:-4 77:7 88:3 100:4 137:-3 181:7 207:5 212:5 217:-3 226:4 235:4 237:-2 240:4 244:8 256:6 268:-3
wide:122 213:5
wiki:115 127:2 144:3 224:3
will:76 20:3 25:4 108:8 114:5 138:3 190:3 192:7 200:-4 234:-3 250:-3 257:4 260:4 262:3 267:7 281:3
window:115 13:4 269:3
windows:105 6:5 127:-6 129:4 171:7 274:9 277:4
wird:118 60:6
wireguard:79 60:11 127:-11 129:-5 130:4 155:3 165:-3 168:5 225:3 226:6 250:3 283:2 285:15
wireless:110 60:-2 164:6 250:-2
wish:122 47:5 213:5
with:49 5:4 11:3 13:3 21:-4 26:-2 42:-3 44:3 48:3 49:6 50:4 71:-3 78:-2 80:5 85:2 91:5 103:3 105:3 109:3 112:-2 116:3 122:3 127:-7 129:-3 137:3 143:6 148:4 156:3 167:5 178:5 186:2 188:3 189:2 190:-4 194:4 195:3 200:-3 204:4 224:-3 231:-3 238:3 245:3 251:3 254:6 263:-2 270:4 273:2 274:3
within:113 3:3 191:3 281:3 283:6
without:110 0:3 4:3 5:6 47:3 68:5 127:3 166:7 252:5
wlan0:118 127:-3 192:8 227:6
wmi:118 167:9 168:-3 262:3
won:118 10:6 166:5
wordpress:122 7:4 149:4 237:5
work:96 5:3 12:3 21:6 114:8 143:3 224:4
workdir:122 196:2 252:3
worker:101 22:-4 29:3 39:3 85:3 154:8 189:4 190:-3 203:3 212:-3 216:3 241:4
workers:115 28:-2 152:5 165:4
working:110 88:5 163:4 215:4 237:-3 240:4 264:13 281:4
workingdirectory:118 262:-5 264:17
workspace:113 77:5 112:4 195:4
world:78 8:3 26:3 62:3 127:7 212:3 217:-4 224:-4 231:3 250:-3
write:78 3:5 4:3 11:4 21:-3 26:-2 44:3 53:3 58:9 93:9 111:-7 112:-5 127:4 136:4 149:-3 192:-3 195:2 231:5 237:3 276:-2
writing:101 57:-3 79:7 93:3 195:6 224:3 234:2
wrong:95 24:4 30:3 174:7 204:5 212:8 226:4 227:2 267:4 280:4
wrr:115 21:6 124:3 127:4 143:-4 166:-5
wsl:107 7:4 21:-2 85:3 109:3 127:-3 212:13 274:17
wsl2:103 118:-3 127:5 129:-3 131:9 233:8 250:-4 274:3
www:92 53:4 58:-2 65:4 102:3 181:3 207:3 222:7 224:3
www.docker.com:105 65:5 222:9
www.ubuntu.com:122 49:2 84:3
x2bu:110 127:-3 164:6 165:6 168:-2
x5c:122 142:4 163:3
x86_64:67 6:-3 8:-3 60:3 61:5 127:-4 129:-3 138:3 200:8 226:3 250:4 274:6
x86_64-linux-gnu:109 144:8 149:3
x_tables:115 120:5 127:6
xe:98 7:-3 49:6 77:4 149:6 237:5
xeu:115 117:5 138:4 139:3
xfrm:122 127:23 250:-3
xfrmi:122 127:4
xfs:107 88:3 127:3 173:4 226:-2 252:9 280:5
xhci:115 97:3
xhci_hcd:115 97:3
xl2tpd:115 127:3 158:3 165:3 226:-3
xml:110 16:4 200:3 212:3
xt_conntrack:115 127:8 166:-3 226:5
xt_nat:122 155:4
xt_set:122 21:-3 115:8 165:8 226:-3
xtables:103 5:-4 117:3 186:5 192:10 237:-4 286:9
xtables-legacy-multi:122 120:3
xvda1:113 58:12 111:-5
xx:113 26:4 122:6 149:5 226:4 261:-3
xxx:104 84:3 138:5 175:3 218:7 229:7 276:-6
xxxx:122 127:6 190:3
xxxxx:122 125:3 192:3 212:3
xxxxxxx:122 125:3 165:6 212:3
xyz:122 213:5
xz:118 26:3 127:10
yaml:90 30:11 127:-3 132:9 136:4 139:3 141:8 208:7 237:-4 244:4 250:3
yarn:122 17:13 34:-6 58:5 103:7 111:5 112:-3 234:-4
yay:122 5:7 166:3 250:5
yes:105 45:3 116:3 152:3 201:2 229:4 267:4
yet:76 27:17 125:-3 137:3 190:-3 200:-4 212:-5 267:12 268:-5
yml:97 21:-3 30:11 99:4 127:4 155:3 237:-3 244:8
you:56 3:-3 5:4 7:4 35:4 47:4 116:-3 121:-3 137:6 152:3 166:4 171:5 192:4 222:4 226:4 236:4 237:-3 247:3 250:4 281:3 286:4
your:61 30:3 60:4 64:5 100:3 127:8 129:-3 192:5 222:4 252:-3 267:3 283:3
yum:100 5:7 200:7 212:3
zcat:110 127:8 250:3
zero:94 17:4 87:3 262:3
zfs:99 60:20 127:-8 163:2 168:3 226:-2 252:3 274:4 287:4
zfs.ko:118 168:5
zgrep:122 127:10
zlib:122 198:4
zone:109 43:6 62:6 65:-3 90:9 267:11
zone_conflict:122 65:-4 90:13
zpool:113 60:-4 61:8 287:11
zram:113 21:4 129:5 156:3 262:3
zst:122 100:10 168:-6
zstd:113 166:3
`
