package cn.yingchun.store.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/// The tables, as the SQL under `resources/db` makes them.
///
/// An index is never migrated: one that was made by other SQL is made anew from the journal.
public final class Schema {
    private static final List<String> FILES = List.of("V1__office.sql", "V10__reach.sql", "V50__sync.sql");

    /// Raised when the same tables are filled in another way.
    private static final int FILLING = 1;

    private Schema() {}

    /// Names the SQL and the way of filling; two indexes with the same name have the same tables.
    static String name() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((FILLING + String.join("", texts())).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void make(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var text : texts()) {
                for (var command : text.replaceAll("(?m)^\\s*--.*$", "").split(";")) {
                    if (!command.isBlank()) {
                        statement.execute(command);
                    }
                }
            }
        }
        connection.commit();
    }

    private static List<String> texts() {
        return FILES.stream().map(file -> {
            try (var in = Schema.class.getResourceAsStream("/db/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("missing " + file);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).toList();
    }
}
