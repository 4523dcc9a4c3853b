#!/usr/bin/env bash
# Builds the program for people who have neither Java nor Maven.
#
#   installer/build.sh image      a folder that runs from anywhere: target/installer/yingchun
#   installer/build.sh deb        the same as a Debian package:    target/installer/yingchun_<version>_amd64.deb
#   installer/build.sh dmg        on macOS, with the icon of installer/icons
#   installer/build.sh msi        on Windows (Git Bash, WiX 3 or newer on the path)
#
# XZ_LEVEL=1 packs faster and a little larger. Wants: Maven, a JDK 25 (JAVA_HOME, or under /usr/lib/jvm), for deb dpkg-deb; with Xvfb the start is rehearsed in a real window.
set -euo pipefail
kind=${1:-deb}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
here=$root/installer
out=$root/target/installer
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-1793491200} # project.build.outputTimestamp in pom.xml, 2026-11-01
most_mb=120
modules=javafx.controls,javafx.swing,java.sql,java.naming,java.logging,java.desktop,java.management,jdk.management,java.xml,jdk.unsupported,jdk.localedata,jdk.charsets,jdk.zipfs

fail() { echo "installer: $*" >&2; exit 1; }

find_jdk() {
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -x "$home/bin/jpackage" ] && grep -q '^JAVA_VERSION="25' "$home/release" 2>/dev/null; then echo "$home"; return; fi
    done
    fail "no JDK 25 with jpackage found: set JAVA_HOME"
}

# Jars of the program, JavaFX apart: its modules are linked into the runtime.
gather() {
    (cd "$root" && mvn -q -B compile)
    rm -rf "$out" && mkdir -p "$out/modules" "$out/jars"
    cp "$root"/target/app/lib/*.jar "$out/jars/"
    mv "$out"/jars/javafx-*.jar "$out/modules/"
    find "$out/modules" -size -2k -delete # the empty jars that only point to a platform's own
}

# PDF and PNG need java.desktop, but of it colours and pictures only; its classes have to stay, since jlink wants every package.
unused_natives="awt_xawt fontmanager freetype splashscreen" # of Linux, where the program tells AWT that there is no screen

link_runtime() {
    "$jdk/bin/jlink" --module-path "$out/modules" --add-modules "$modules" --include-locales=zh,zh-CN,zh-Hans-CN,en \
        --strip-debug --no-header-files --no-man-pages --compress zip-9 --output "$out/runtime" \
        --exclude-resources "glob:/javafx.graphics/*.so,glob:/javafx.graphics/*.dll,glob:/javafx.graphics/*.dylib"
    for name in $unused_natives; do rm -f "$out/runtime/${libraries#Contents/Home/}/lib$name.so"; done
    for jar in "$out"/modules/javafx-graphics-*.jar; do
        unzip -qqojC "$jar" '*.so' '*.dll' '*.dylib' -d "$out/runtime/${libraries#Contents/Home/}" 2> /dev/null || true
    done
    # zh-CN alone has no words of its own: papers would say Mon for 星期一.
    "$jdk/bin/jimage" list "$out/runtime/lib/modules" | grep -c 'FormatData_zh\(.class\)\?$' > /dev/null ||
        fail "the runtime does not know the days of the week in Chinese"
}

# What is in it, with licences: CycloneDX for machines, a text for people, and every licence that came with a part.
list_parts() {
    (cd "$root" && mvn -q -B org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeBom -DincludeTestScope=false -DincludeProvidedScope=false \
        -DoutputFormat=json -DoutputName=bom -DoutputDirectory="$out")
    "$jdk/bin/java" -cp "$root/target/app/lib/*" "$here/build/Parts.java" "$out/bom.json" "$jdk/release" "$out/parts"
    for jar in "$out"/jars/*.jar "$out"/modules/*.jar; do
        (mkdir -p "$out/parts/licences/$(basename "$jar" .jar)" && cd "$_" &&
            unzip -qqojC "$jar" 'META-INF/LICENSE*' 'META-INF/NOTICE*' 'LICENSE*' 'NOTICE*' 'license*' 'META-INF/license*' 2>/dev/null) || true
    done
    find "$out/parts/licences" -type d -empty -delete
    cp "$root/resources/fonts/OFL.txt" "$out/parts/licences/NotoSansSC-OFL.txt"
}

options=(--name yingchun --app-version "$(sed -n 's:^  <version>\(.*\)</version>:\1:p' "$root/pom.xml" | head -1)" --vendor Yingchun
    --description "迎春 Yingchun: blood-stem-cell donor coordination, offline")

libraries=lib
case $(uname -s) in Darwin) libraries=Contents/Home/lib;; MINGW*|MSYS*) libraries=bin;; esac

jvm=(--java-options --enable-native-access=ALL-UNNAMED,javafx.graphics --java-options --sun-misc-unsafe-memory-access=allow
    --java-options -XX:+UseSerialGC --java-options -Djava.awt.headless=true --java-options '-Dyingchun.fonts=$APPDIR/fonts'
    # The second compiler waits until something has really been used: at a start it took a quarter of the time for code that runs once.
    --java-options -XX:Tier3InvocationThreshold=800 --java-options -XX:Tier3MinInvocationThreshold=400 --java-options -XX:Tier3CompileThreshold=5000
    --java-options -XX:Tier4InvocationThreshold=40000 --java-options -XX:Tier4MinInvocationThreshold=5000
    --java-options -XX:Tier4CompileThreshold=100000 --java-options -XX:Tier4BackEdgeThreshold=300000
    # JavaFX's libraries lie in the runtime: else each start unpacks them into the person's home and adds them up.
    --java-options "-Djava.library.path=\$APPDIR/../runtime/$libraries")

image() {
    local icon=$root/resources/icons/yingchun-512.png
    case $(uname -s) in Darwin) icon=$here/icons/yingchun.icns;; MINGW*|MSYS*) icon=$here/icons/yingchun.ico;; esac
    "$jdk/bin/jpackage" --type app-image "${options[@]}" "${jvm[@]}" --runtime-image "$out/runtime" --input "$out/jars" \
        --main-jar "$(basename "$out"/jars/yingchun-*.jar)" --main-class cn.yingchun.app.Main --icon "$icon" \
        --add-launcher "yingchun-cli=$here/build/cli.properties" --dest "$out"
    app=$(cd "$(dirname "$(find "$out"/yingchun* -name yingchun.cfg)")" && pwd)
    cp -r "$out/parts" "$app/parts"
    "$jdk/bin/java" "$here/build/Letters.java" "$(ls "$app"/yingchun-*.jar)" "$app/fonts"
    "$jdk/bin/java" "$here/build/Diet.java" "$app" "$SOURCE_DATE_EPOCH"
    if command -v strip > /dev/null; then # symbols that only somebody with a debugger reads
        find "$app/../runtime" -name '*.so' -exec chmod u+w {} + -exec strip --strip-unneeded {} + 2> /dev/null || true
    fi
    find "$out"/yingchun* -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} + # the cache below knows each jar by size and date
}

# One start of the program; the JVM puts by what it needs. Every class put by is made ready at every start, so that the places
# of an office, which are opened later, stay out: with them the cache is 112 MB and a start takes half as long again. Nor is it
# noted what the first compiler thought of the code, since the second one would work it all off at the next start.
rehearse() {
    local launcher=$out/yingchun/bin/yingchun home=$out/rehearsal
    [ -x "$launcher" ] || launcher=$(find "$out"/yingchun* -maxdepth 3 \( -name yingchun -o -name yingchun.exe \) -type f | head -1)
    mkdir -p "$home"
    local display=() headless=""
    if [ "$(uname -s)" = Linux ]; then
        if command -v xvfb-run > /dev/null; then display=(xvfb-run -a -s "-screen 0 1366x768x24"); else headless="-Dglass.platform=Headless -Dprism.order=sw"; fi
    fi
    JAVA_TOOL_OPTIONS="-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:AOTCacheOutput=$app/yingchun.aot -Duser.home=$home $headless" DISPLAY=${DISPLAY:-:0} \
        "${display[@]}" "$launcher" --rehearse-start > "$out/rehearsal.log" 2>&1 || { tail -20 "$out/rehearsal.log"; fail "the rehearsal failed"; }
    rm -rf "$home"
    use_cache yingchun
}

# One search in a small office for the command line, which has a launcher and a cache of its own: a fresh search takes two thirds then.
rehearse_search() {
    local launcher=$out/yingchun/bin/yingchun-cli home=$out/rehearsal
    [ -x "$launcher" ] || launcher=$(find "$out"/yingchun* -maxdepth 3 \( -name yingchun-cli -o -name yingchun-cli.exe \) -type f | head -1)
    mkdir -p "$home"
    local patient='A*02:07+A*11:01^B*46:01+B*40:01^C*01:02+C*07:02^DRB1*09:01+DRB1*08:03^DQB1*03:03+DQB1*06:01'
    {
        cli init && cli generate registry --donors 2000 --out "$home/registry.csv" && cli import donors "$home/registry.csv" &&
            cli search --gl "$patient" --out "$home/list.tsv" && # makes the search index, which the next one reads
            cli search --gl "$patient" --out "$home/list.tsv" -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining "-XX:AOTCacheOutput=$app/yingchun-cli.aot"
    } > "$out/rehearsal.log" 2>&1 || { tail -20 "$out/rehearsal.log"; fail "the rehearsal of a search failed"; }
    rm -rf "$home"
    use_cache yingchun-cli
}

cli() { # arguments of the program and options of its Java
    local given=() java="-Duser.home=$home"
    for word in "$@"; do case $word in -XX:*) java+=" $word";; *) given+=("$word");; esac; done
    YINGCHUN_PASSWORD=rehearsal-of-a-search JAVA_TOOL_OPTIONS=$java "$launcher" "${given[@]}"
}

use_cache() {
    rm -f "$app/$1.aot.config"
    [ -s "$app/$1.aot" ] || fail "the rehearsal left no cache: $out/rehearsal.log"
    sed -i.bak "s/^\[JavaOptions\]\$/[JavaOptions]\njava-options=-XX:AOTCache=\$APPDIR\/$1.aot/" "$app/$1.cfg" && rm -f "$app/$1.cfg.bak"
    touch -d "@$SOURCE_DATE_EPOCH" "$app/$1.aot" "$app/$1.cfg"
}

weigh() {
    local mb=$(($(du -sk "$1" | cut -f1) / 1024))
    echo "$1: $mb MB"
    [ "$mb" -le "$2" ] || fail "more than $2 MB"
}

deb() {
    local version stage=$out/deb
    version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' "$root/pom.xml" | head -1)
    mkdir -p "$stage"/DEBIAN "$stage"/opt "$stage"/usr/bin "$stage"/usr/share/{applications,mime/packages,doc/yingchun,man/man1}
    cp -a "$out/yingchun" "$stage/opt/yingchun"
    install -m 755 "$here/linux/yingchun" "$stage/usr/bin/yingchun"
    cp "$here/linux/yingchun.desktop" "$stage/usr/share/applications/"
    cp "$here/linux/yingchun.xml" "$stage/usr/share/mime/packages/"
    cp "$out/parts/LICENCES.txt" "$stage/usr/share/doc/yingchun/copyright"
    for size in 16 32 48 64 128 256 512; do
        for of in apps/yingchun mimetypes/application-x-yingchun-bundle; do
            install -D -m 644 "$root/resources/icons/yingchun-$size.png" "$stage/usr/share/icons/hicolor/${size}x$size/$of.png"
        done
    done
    sed "s/@VERSION@/$version/; s/@ARCH@/$(dpkg --print-architecture)/; s/@SIZE@/$(du -sk "$stage" | cut -f1)/" "$here/linux/control" > "$stage/DEBIAN/control"
    install -m 755 "$here/linux/postinst" "$here/linux/prerm" "$here/linux/postrm" "$stage/DEBIAN/"
    chmod -R u=rwX,go=rX "$stage" && chmod 755 "$stage"/DEBIAN/p*
    find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    dpkg-deb --root-owner-group -Zxz -z"${XZ_LEVEL:-6}" --build "$stage" "$out/yingchun_${version}_$(dpkg --print-architecture).deb"
    rm -rf "$stage"
    weigh "$out"/yingchun_*.deb "$most_mb"
}

jdk=$(find_jdk)
gather
link_runtime
list_parts
image
rehearse
rehearse_search
case $kind in
    image) weigh "$out/yingchun" 240;; # unpacked
    deb) deb;;
    dmg|msi)
        more=(--file-associations "$here/build/bundle.properties")
        [ "$kind" = msi ] && more+=(--win-menu --win-shortcut --win-per-user-install --win-upgrade-uuid 6a0b7c52-2f0e-4c39-9d5b-4b7f3f0c1e77)
        "$jdk/bin/jpackage" --type "$kind" "${options[@]}" --app-image "$(find "$out" -maxdepth 1 -name 'yingchun*' -type d | head -1)" \
            --dest "$out" "${more[@]}"
        weigh "$out"/yingchun*."$kind" "$most_mb";;
    *) fail "unknown kind $kind: image, deb, dmg or msi";;
esac
rm -rf "$out/modules" "$out/jars" "$out/runtime"
