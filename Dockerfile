# The image was not built where it was developed, because no container engine is there; README.md says so too.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /source
COPY pom.xml .
COPY frontend frontend
COPY src/main src/main
# The committed browser bundle makes Node unnecessary; the folder without one keeps it so.
RUN mvn -B -ntp -Dmaven.test.skip=true -Dvaadin.node.folder=/source/no-node package \
    && java -Djarmode=tools -jar target/kentering.jar extract --destination /application

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /nonexistent --shell /usr/sbin/nologin kentering \
    && install -d -o kentering -g kentering -m 700 /data
COPY --from=build /application /application
USER 10001
WORKDIR /
ENV SERVER_ADDRESS=0.0.0.0 \
    KENTERING_DATA=/data \
    KENTERING_KEY_FILE=/data/installation.key \
    KENTERING_BALLOT_KEY_FILE=/data/keys/ballot.key
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /login HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -qE ' (200|302)'"]
ENTRYPOINT ["java", "-XX:+UseParallelGC", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", \
    "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED", \
    "-jar", "/application/kentering.jar"]
