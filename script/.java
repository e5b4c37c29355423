# shellcheck shell=bash
# Read by the other scripts: goes to the top of the project, finds a JDK 25 or newer and exports JAVA_HOME.

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$*"
    exit 1
}

# The major version of the JDK in a folder, or nothing where there is none.
java_version() {
    if [ -x "$1/bin/javac" ]; then
        "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p'
    fi
}

# The folder of the JDK on the PATH, behind all links.
java_on_path() {
    local javac target
    javac=$(command -v javac) || return 0
    while [ -L "$javac" ]; do
        target=$(readlink "$javac")
        case $target in
            /*) javac=$target ;;
            *) javac=$(dirname "$javac")/$target ;;
        esac
    done
    dirname "$(dirname "$javac")"
}

find_java() {
    local home version
    for home in "${KENTERING_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$(java_on_path)"; do
        version=$(java_version "$home")
        if [ -n "$version" ] && [ "$version" -ge 25 ]; then
            export JAVA_HOME=$home
            export PATH="$JAVA_HOME/bin:$PATH"
            return
        fi
    done
    stop "No JDK 25 or newer was found in KENTERING_JAVA_HOME, JAVA_HOME, /usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks," \
        "/Library/Java or on the PATH: install one (for example Eclipse Temurin 25), or set KENTERING_JAVA_HOME to it."
}

find_maven() {
    command -v mvn > /dev/null ||
        stop "Maven was not found on the PATH: install Maven 3.8 or newer (on Debian: apt-get install maven)."
    # Maven's own libraries on a new JDK print warnings that nobody here can act on.
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
}

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit
find_java
