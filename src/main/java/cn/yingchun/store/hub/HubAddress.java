package cn.yingchun.store.hub;

import cn.yingchun.domain.say.Trouble;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a hub is and how it is known: TLS always, its certificate checked against the file the office was given.
///
/// @param role   the database role of this office
/// @param region district of this office, six digits
/// @param root   certificate (PEM) that signed the server's, or is it
public record HubAddress(String host, int port, String database, String role, String region, Path root) {
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9.-]+)(?::(\\d{1,5}))?/([A-Za-z0-9_]+)");

    /// Reads `host:port/database`. Nothing else of a JDBC address can be given, so that no option slips in.
    ///
    /// @throws Trouble `sync.hub.address`
    public static HubAddress of(String text, String role, String region, Path root) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || !role.matches("[a-z0-9_]{1,63}") || !region.matches("\\d{6}")) {
            throw new Trouble("sync.hub.address", text);
        }
        var port = form.group(2) == null ? 5432 : Integer.parseInt(form.group(2));
        return new HubAddress(form.group(1), port, form.group(3), role, region, root);
    }

    /// What the hub is called in facts and on screen.
    public String name() {
        return "hub:" + host + "/" + database;
    }

    String url() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    Properties login(char[] password) {
        var who = new Properties();
        who.setProperty("user", role);
        who.setProperty("password", new String(password));
        who.setProperty("sslmode", "verify-full");
        who.setProperty("sslrootcert", root.toAbsolutePath().toString());
        who.setProperty("connectTimeout", "10");
        who.setProperty("socketTimeout", "60");
        who.setProperty("ApplicationName", "yingchun");
        return who;
    }
}
