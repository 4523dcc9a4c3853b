package cn.yingchun.cli;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which office a command works on and how it is unlocked: prompt, password file or environment.
public final class OfficeOptions {
    static final String VARIABLE = "YINGCHUN_PASSWORD";

    @Option(names = "--office", paramLabel = "DIR", description = "the office folder (default: ${DEFAULT-VALUE})")
    private Path folder = Places.office();

    @Option(names = "--user", paramLabel = "U", description = "who works (default: ${DEFAULT-VALUE})")
    private String user = "coordinator";

    @Option(names = "--password-file", paramLabel = "FILE", description = "file whose first line is the password")
    private @Nullable Path passwordFile;

    public Path folder() {
        return folder.toAbsolutePath().normalize();
    }

    public String user() {
        return user;
    }

    /// The password: from the file, else from the variable, else asked for. The caller wipes it.
    ///
    /// @throws Trouble if there is none and nobody to ask
    public char[] password() {
        return given().orElseGet(OfficeOptions::asked);
    }

    private Optional<char[]> given() {
        if (passwordFile != null) {
            try (var lines = Files.lines(passwordFile)) {
                return Optional.of(lines.findFirst().orElse("").toCharArray());
            } catch (IOException | java.io.UncheckedIOException e) {
                throw new Trouble(e, "cli.password.file", passwordFile.getFileName());
            }
        }
        return Optional.ofNullable(System.getenv(VARIABLE)).map(String::toCharArray);
    }

    private static char[] asked() {
        var console = System.console();
        var typed = console == null || !console.isTerminal() ? null : console.readPassword("%s", "密码 Password: ");
        if (typed == null || typed.length == 0) {
            throw new Trouble("cli.password.missing", VARIABLE);
        }
        return typed;
    }

    public static void wipe(char[] password) {
        Arrays.fill(password, '\0');
    }
}
