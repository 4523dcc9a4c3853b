package cn.yingchun.store.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A PostgreSQL of this computer, started for one test on loopback with TLS, in its own folder, under a user without
/// rights where the tests run as root.
public final class Postgres implements AutoCloseable {
    private static final char[] STORE = "changeit".toCharArray();

    private final Path bin;
    private final Path dir;
    private final int port;

    private Postgres(Path bin, Path dir, int port) {
        this.bin = bin;
        this.dir = dir;
        this.port = port;
    }

    /// Where the server's programs are; empty where none is installed.
    public static Optional<Path> installed() {
        var debian = Path.of("/usr/lib/postgresql");
        try (var versions = Files.isDirectory(debian) ? Files.list(debian) : Stream.<Path>empty()) {
            return versions.map(version -> version.resolve("bin")).filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A running hub, or nothing but a line that says why the test is skipped.
    public static Optional<Postgres> start() {
        if (installed().isEmpty()) {
            System.out.println("hub: skipped, no PostgreSQL is installed on this computer (apt-get install postgresql)");
            return Optional.empty();
        }
        try {
            var dir = Files.createTempDirectory("yingchun-hub");
            var port = freePort();
            var postgres = new Postgres(installed().get(), dir, port);
            postgres.found();
            return Optional.of(postgres);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void found() throws IOException, GeneralSecurityException {
        own();
        run("initdb", "-D", dir.resolve("data").toString(), "-U", "owner", "-A", "trust", "-E", "UTF8", "--no-locale", "-k", "-N");
        certificate();
        Files.writeString(dir.resolve("data/postgresql.auto.conf"), """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = '%s'
                ssl = on
                ssl_cert_file = '%s'
                ssl_key_file = '%s'
                fsync = on
                wal_level = logical
                max_connections = 20
                """.formatted(port, dir, dir.resolve("server.crt"), dir.resolve("server.key")));
        Files.writeString(dir.resolve("data/pg_hba.conf"), """
                local all owner trust
                hostssl all all 127.0.0.1/32 scram-sha-256
                """);
        own();
        up();
        psql("postgres", "create database hub");
        psql("hub", schema());
    }

    private static String schema() throws IOException {
        try (var tables = Postgres.class.getResourceAsStream("/hub/tables.sql"); var rights = Postgres.class.getResourceAsStream("/hub/rights.sql")) {
            return new String(tables.readAllBytes(), StandardCharsets.UTF_8).replace("/*partitions*/;", "partition by list (province);")
                    + new String(rights.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// A key and its certificate for `localhost`, made by the JDK's keytool.
    private void certificate() throws IOException, GeneralSecurityException {
        var store = dir.resolve("keys.p12");
        exec(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "hub", "-keyalg", "RSA",
                "-keysize", "2048", "-dname", "CN=localhost", "-ext", "SAN=dns:localhost,ip:127.0.0.1", "-validity", "30",
                "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", new String(STORE)));
        var keys = KeyStore.getInstance(store.toFile(), STORE);
        Files.writeString(dir.resolve("server.crt"), pem("CERTIFICATE", keys.getCertificate("hub").getEncoded()));
        Files.writeString(dir.resolve("server.key"), pem("PRIVATE KEY", keys.getKey("hub", STORE).getEncoded()));
        Files.setPosixFilePermissions(dir.resolve("server.key"), PosixFilePermissions.fromString("rw-------"));
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + what + "-----\n";
    }

    /// How another server reaches this one as its owner.
    String connection() {
        return "host=" + dir + " port=" + port + " user=owner dbname=hub";
    }

    public Path certificateFile() {
        return dir.resolve("server.crt");
    }

    /// A role for an office, and its device.
    public void admit(String role, String device, String region, String sees) {
        psql("hub", "do $$ begin if not exists (select from pg_roles where rolname = '" + role + "') then create role " + role
                + " login password 'secret of " + role + "' in role yingchun_office; end if; end $$;"
                + "insert into desk values ('" + device + "', '" + role + "', '" + region + "', '" + sees + "')");
    }

    public HubAddress address(String role, String region) {
        return HubAddress.of("localhost:" + port + "/hub", role, region, certificateFile());
    }

    public static char[] password(String role) {
        return ("secret of " + role).toCharArray();
    }

    /// What a statement of the owner answers, one value a line.
    public String psql(String database, String text) {
        return run("psql", "-h", dir.toString(), "-p", Integer.toString(port), "-U", "owner", "-d", database,
                "-v", "ON_ERROR_STOP=1", "-qAtX", "-c", text);
    }

    public void up() {
        run("pg_ctl", "-D", dir.resolve("data").toString(), "-l", dir.resolve("log").toString(), "-w", "start");
    }

    /// As if somebody pulled the plug.
    public void down() {
        run("pg_ctl", "-D", dir.resolve("data").toString(), "-m", "immediate", "-w", "stop");
    }

    private String run(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("setpriv", "--reuid=" + user(), "--regid=" + user(), "--clear-groups"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        return exec(command);
    }

    private static String user() {
        try {
            return Files.readString(Path.of("/etc/passwd")).contains("\npostgres:") ? "postgres" : "nobody";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void own() {
        if (System.getProperty("user.name").equals("root")) {
            exec(List.of("chown", "-R", user(), dir.toString()));
        }
    }

    private String exec(List<String> command) {
        try {
            var output = dir.resolveSibling(dir.getFileName() + ".out");
            var process = new ProcessBuilder(command).directory(Path.of("/").toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("no end of " + command);
            }
            var said = Files.readString(output);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(command + ": " + said);
            }
            return said.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            down();
        } catch (IllegalStateException notRunning) {
            // a test may have stopped it
        }
        try (var files = Files.walk(dir)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            Files.deleteIfExists(dir.resolveSibling(dir.getFileName() + ".out"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
