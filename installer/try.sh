#!/usr/bin/env bash
# Installs what build.sh made, starts it in a window nobody sees, drives it through every place, removes it again.
#
#   installer/try.sh             the image and, as root, the Debian package too
#
# Wants Xvfb (apt-get install xvfb). Leaves the machine as it was; works in a home of its own.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
out=$root/target/installer
image=$out/yingchun
deb=$(ls "$out"/yingchun_*.deb 2> /dev/null | head -1 || true)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

say() { printf '%-58s %s\n' "$1" "$2"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
command -v xvfb-run > /dev/null || fail "xvfb-run is missing: apt-get install xvfb"

in_window() { # launcher, home, arguments: a screen of the size of a county laptop
    local launcher=$1 home=$2; shift 2
    JAVA_TOOL_OPTIONS="-Duser.home=$home" LANG=C.UTF-8 timeout 300 xvfb-run -a -s "-screen 0 1366x768x24" "$launcher" "$@" 2>&1
}

search() { # launcher, name, home: processor time of a search from the process's start to its list
    local cli=$1 office=$3/search
    [ ! -x "$1-cli" ] || cli=$1-cli
    export YINGCHUN_PASSWORD=trying-it-out
    { "$cli" init --office "$office" && "$cli" generate registry --donors 2000 --out "$3/registry.csv" &&
        "$cli" import donors "$3/registry.csv" --office "$office"; } > "$work/$2.search" 2>&1 || { cat "$work/$2.search"; fail "$2: no office to search in"; }
    for _ in 1 2; do
        TIMEFORMAT='%U %S'
        { time "$cli" search --gl "A*02:07+A*11:01^B*46:01+B*40:01^DRB1*09:01+DRB1*08:03" --office "$office" --out "$3/list.tsv" 2> /dev/null; } 2> "$work/$2.time" ||
            fail "$2: no search"
    done
    say "$2: a search in a fresh process, CPU s (user, system)" "$(cat "$work/$2.time")"
}

drive() { # launcher, name
    local launcher=$1 name=$2 home=$work/home-$2 places
    mkdir -p "$home"
    in_window "$launcher" "$home" --rehearse > "$work/$name.log" || { cat "$work/$name.log"; fail "$name: the rehearsal ended badly"; }
    places=$(sed -n 's/^rehearsal: \([0-9]*\) places opened$/\1/p' "$work/$name.log")
    [ "${places:-0}" -ge 5 ] || { cat "$work/$name.log"; fail "$name: opened ${places:-0} places"; }
    grep '^rehearsal: \(End\|keys\|scrolls\|heap\)' "$work/$name.log"
    say "$name: practice office made, places opened in a window" "$places"
    in_window "$launcher" "$home" --rehearse --trace-start > "$work/$name.trace" || fail "$name: the second start"
    grep '^start:' "$work/$name.trace"
    "$launcher" --help > /dev/null 2>&1 || fail "$name: no command line"
    say "$name: command line answers" ok
    search "$launcher" "$name" "$home"
    [ -d "$home/.local/share/yingchun/practice/journal" ] || fail "$name: the practice office is not where the manual says"
}

[ -x "$image/bin/yingchun" ] || fail "no image: run installer/build.sh image (or deb) first"
[ -s "$image/lib/app/parts/sbom.cdx.json" ] || fail "no list of parts"
say "image: parts in the list of parts" "$(grep -c '"type" : "library"' "$image/lib/app/parts/sbom.cdx.json")"
cp -a "$image" "$work/moved elsewhere"
drive "$work/moved elsewhere/bin/yingchun" image
rm -rf "$work/moved elsewhere"

if [ -z "$deb" ] || [ "$(id -u)" != 0 ]; then
    say "package: not tried" "$([ -z "$deb" ] && echo 'none built' || echo 'needs root')"
    exit 0
fi
apt-get install -y -q "$deb" > "$work/install.log" 2>&1 || { tail "$work/install.log"; fail "apt-get install"; }
say "package: installed, $(du -sk "$deb" | cut -f1) kB" "$(dpkg-query -W -f '${Version}' yingchun)"
[ -f /usr/share/applications/yingchun.desktop ] && [ -f /usr/share/icons/hicolor/256x256/apps/yingchun.png ] || fail "no desktop entry or icon"
if command -v desktop-file-validate > /dev/null; then desktop-file-validate /usr/share/applications/yingchun.desktop; fi
drive /usr/bin/yingchun package
before=$(cd "$work/home-package" && find . -type f -path '*practice/journal*' -exec sha256sum {} + | sort | sha256sum)
apt-get install -y -q --reinstall "$deb" > "$work/again.log" 2>&1 || fail "upgrade"
after=$(cd "$work/home-package" && find . -type f -path '*practice/journal*' -exec sha256sum {} + | sort | sha256sum)
[ "$before" = "$after" ] || fail "the upgrade touched an office"
say "package: installed over itself, office untouched" ok
apt-get remove -y -q yingchun > "$work/remove.log" 2>&1 || fail "remove"
grep -q '.local/share/yingchun' "$work/remove.log" || fail "removing did not say where the offices stay"
[ ! -e /opt/yingchun ] && [ ! -e /usr/bin/yingchun ] || fail "something of the program stayed"
[ -d "$work/home-package/.local/share/yingchun/practice/journal" ] || fail "removing took an office along"
say "package: removed, said where the offices stay, left them there" ok
