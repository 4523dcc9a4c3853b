package cn.yingchun.store.index.donor;

import java.sql.Connection;
import java.sql.SQLException;

/// The keys of the table of donors, which an empty one is filled without: ids and names come in no order, so that each
/// part would write most pages of each key again. Made at the end they cost a quarter, and the file is a fifth as big.
final class DonorKeys {
    private static final String KEY = "donor_key";

    private DonorKeys() {}

    /// Leaves the keys away if there are no donors, or only those of a filling that was broken off, which go too.
    ///
    /// @return whether the table is empty and without keys now
    static boolean leave(Connection connection) throws SQLException {
        if (whole(connection) && has(connection, "select 1 from donor fetch first row only")) {
            return false;
        }
        execute(connection, "truncate table donor", "alter table donor drop constraint if exists " + KEY,
                "drop index if exists donor_by_code", "drop index if exists donor_by_pinyin", "drop index if exists donor_by_contact");
        return true;
    }

    /// Makes what was left away. The primary key comes last: where it stands, all the others do, whenever it was broken off.
    static void make(Connection connection) throws SQLException {
        if (!whole(connection)) {
            execute(connection, "create index donor_by_code on donor (code, id)", "create index donor_by_pinyin on donor (pinyin, id)",
                    "create index donor_by_contact on donor (last_contact, id)", "alter table donor add constraint " + KEY + " primary key (id)");
        }
    }

    private static boolean whole(Connection connection) throws SQLException {
        return has(connection, "select 1 from information_schema.table_constraints where constraint_name = '" + KEY + "'");
    }

    private static boolean has(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(question)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String... commands) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }
}
