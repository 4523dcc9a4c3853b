package cn.yingchun.store.index;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/// One H2 file, opened with the only settings that lost nothing when measured: no write delay, a forced checkpoint with
/// each commit, one connection, no trace file (it would hold names in clear).
///
/// Not thread-safe: everything here runs on [OneThread].
final class Database {
    static final String ENDING = ".mv.db";

    private static final String SETTINGS = ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
            + ";LOCK_TIMEOUT=10000;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;CACHE_SIZE=131072"
            // A list of 100,000 is put in order in memory; H2 alone begins with the disk at 20,000 of a heap of 512 MB.
            + ";MAX_MEMORY_ROWS=150000";

    private final Connection connection;
    private final DSLContext sql;

    private Database(Connection connection) {
        this.connection = connection;
        this.sql = DSL.using(connection, SQLDialect.H2, new Settings()
                .withRenderSchema(false)
                .withRenderNameCase(RenderNameCase.LOWER)
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withExecuteLogging(false));
    }

    /// Makes a new file with empty tables.
    static Database make(Path file, char[] password) throws SQLException {
        var database = new Database(connect(file, password, ";IFEXISTS=FALSE"));
        Schema.make(database.connection);
        return database;
    }

    /// Opens a file and proves that it can be written to.
    static Database open(Path file, char[] password) throws SQLException {
        return new Database(connect(file, password, ";IFEXISTS=TRUE"));
    }

    private static Connection connect(Path file, char[] password, String more) throws SQLException {
        var who = new Properties();
        who.setProperty("user", "office");
        who.put("password", password.clone());
        var connection = new org.h2.Driver().connect("jdbc:h2:file:" + file.toAbsolutePath() + SETTINGS + more, who);
        connection.setAutoCommit(false);
        return connection;
    }

    DSLContext sql() {
        return sql;
    }

    Connection connection() {
        return connection;
    }

    /// Commits and forces what was committed to the disk itself.
    void commit() {
        try {
            connection.commit();
            try (var statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
