package cn.yingchun.cli.sync;

import cn.yingchun.cli.OfficeVerb;
import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import cn.yingchun.sync.hub.HubExchange;
import cn.yingchun.sync.hub.HubSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Pushes facts to a hub and pulls what others pushed, over TLS; keeps a hub, so that the window exchanges with it all the time.
@Command(name = "hub", description = "exchange through a PostgreSQL hub; keep or forget the one at which this computer works")
final class HubVerb extends OfficeVerb {
    /// Which way.
    enum Doing { push, pull, both, keep, forget }

    private static final String VARIABLE = "YINGCHUN_HUB_PASSWORD";

    @Parameters(index = "0", paramLabel = "DOING", description = "${COMPLETION-CANDIDATES}")
    private Doing doing = Doing.both;

    @Option(names = "--hub", paramLabel = "HOST:PORT/DATABASE", description = "where the hub is (default: the kept one)")
    private String hub = "";

    @Option(names = "--role", description = "the database role of this office")
    private String role = "";

    @Option(names = "--root", paramLabel = "FILE", description = "certificate of the hub (PEM)")
    private Path root = Path.of("");

    @Option(names = "--hub-password-file", paramLabel = "FILE", description = "its first line is the role's password; else " + VARIABLE)
    private @Nullable Path passwordFile;

    HubVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work(Office office) {
        if (doing == Doing.forget) {
            HubSetting.forget(office);
            terminal().say("sync.cli.forgotten");
            return Status.DONE;
        }
        var setting = hub.isBlank() ? HubSetting.kept(office).orElseThrow(() -> new Trouble("sync.cli.none"))
                : HubSetting.of(office, hub, role, password(), root);
        var exchange = new HubExchange(office, Clock.systemUTC());
        try (var open = setting.connect(office)) {
            if (doing == Doing.keep) {
                setting.keep(office);
                terminal().say("sync.cli.kept", setting.name());
            }
            var swapped = switch (doing) {
                case push -> exchange.push(open, terminal().progress());
                case pull -> new HubExchange.Swapped(0, 0, exchange.pull(open, terminal().progress()));
                default -> exchange.swap(open, terminal().progress());
            };
            terminal().say("sync.cli.swapped", swapped.sent(), swapped.taken());
            if (swapped.forked() > 0) {
                terminal().say("sync.cli.forked", swapped.forked());
            }
        }
        return Status.DONE;
    }

    private char[] password() {
        if (passwordFile != null) {
            try (var lines = Files.lines(passwordFile)) {
                return lines.findFirst().orElse("").toCharArray();
            } catch (IOException e) {
                throw new Trouble(e, "cli.password.file", passwordFile.getFileName());
            }
        }
        return Optional.ofNullable(System.getenv(VARIABLE)).map(String::toCharArray)
                .orElseThrow(() -> new Trouble("cli.password.missing", VARIABLE));
    }
}
