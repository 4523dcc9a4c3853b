package cn.yingchun.store.hub;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.strand.Carried.Gap;
import cn.yingchun.domain.strand.Carried;
import cn.yingchun.domain.strand.Have.Reach;
import cn.yingchun.domain.strand.Have;
import cn.yingchun.domain.strand.Link;
import cn.yingchun.domain.strand.Tied;
import cn.yingchun.domain.strand.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;

/// A connection to a hub. What [#push] has returned from is committed there; whatever breaks off before is simply pushed
/// again, since the same fact twice is one fact.
public final class Hub implements AutoCloseable {
    private final Connection connection;
    private final HubRows rows;
    private final String name;
    /// How far each writer had come when it was last looked at over this connection.
    private final Map<Writer, Long> looked = new HashMap<>();

    private Hub(Connection connection, DSLContext sql, String name, String region) {
        this.connection = connection;
        this.rows = new HubRows(sql, region);
        this.name = name;
    }

    /// @throws Trouble `sync.hub.gone`, `sync.hub.login`, `sync.hub.tls`
    public static Hub connect(HubAddress address, char[] password) {
        try {
            var connection = new org.postgresql.Driver().connect(address.url(), address.login(password));
            if (connection == null) {
                throw new Trouble("sync.hub.address", address.host());
            }
            return of(connection, SQLDialect.POSTGRES, address.name(), address.region());
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    /// Over any connection: the tables of `hub/tables.sql` are the contract.
    static Hub of(Connection connection, SQLDialect dialect, String name, String region) throws SQLException {
        connection.setAutoCommit(false);
        return new Hub(connection, HubRows.sql(connection, dialect), name, region);
    }

    /// What the hub is called in facts and on screen.
    public String name() {
        return name;
    }

    /// Claims a device for this connection, as long as it lasts.
    ///
    /// @return false if another computer is connected as the same device: one of the two is a copy
    public boolean claim(String device) {
        return guarded(() -> rows.claim(device));
    }

    /// How far the hub holds some writers.
    public Have have(Iterable<Writer> writers) {
        return guarded(() -> {
            var reaches = new TreeMap<Writer, Reach>();
            writers.forEach(writer -> rows.last(writer).ifPresent(seq -> reaches.put(writer, new Reach(seq, List.of()))));
            return new Have(reaches);
        });
    }

    /// Adds facts, all of these or none. Gaps stay where they are: what this office may not see it cannot push.
    ///
    /// @return how many stand in quarantine there, because another fact has their name
    public int push(List<? extends Carried> some) {
        return guarded(() -> {
            var forked = rows.add(some.stream().filter(Tied.class::isInstance).map(Tied.class::cast).toList());
            connection.commit();
            return forked;
        });
    }

    /// From now on asks again for everything that stayed behind: this office may see more than it did.
    public void lookAgain() {
        looked.clear();
    }

    /// Hands over all that this office may see and lacks, with gaps for the rest. Over a fresh connection, and after
    /// [#lookAgain], what stayed behind before is asked for again; else only what was written since.
    ///
    /// @param ours what this office has
    /// @param ends the link at the end of a writer's strand here
    public void pull(Have ours, Function<Writer, Link> ends, Consumer<Carried> sink) {
        for (var written : guarded(rows::writers).entrySet()) {
            var writer = written.getKey();
            if (written.getValue().equals(looked.get(writer))) {
                continue;
            }
            var reach = ours.reach(writer);
            var end = reach.seq();
            var inFront = ends.apply(writer);
            var at = reach.holes().isEmpty() ? end : reach.holes().getFirst().first() - 1;
            while (true) {
                var from = at;
                var page = guarded(() -> rows.page(writer, from));
                for (var tied : page) {
                    at = tied.name().seq();
                    if (at > end + 1) {
                        sink.accept(new Gap(writer, end + 1, at - 1, inFront, tied.before()));
                    }
                    if (!reach.covers(at)) {
                        sink.accept(tied);
                    }
                    if (at > end) {
                        end = at;
                        inFront = tied.link();
                    }
                }
                if (page.size() < HubRows.PAGE) {
                    break;
                }
            }
            looked.put(writer, written.getValue());
        }
    }

    private interface Asking<T> {
        T ask() throws SQLException;
    }

    private <T> T guarded(Asking<T> question) {
        try {
            var answer = question.ask();
            connection.rollback();
            return answer;
        } catch (SQLException e) {
            throw trouble(e);
        } catch (DataAccessException e) {
            throw e.getCause() instanceof SQLException sql ? trouble(sql) : new Trouble(e, "sync.hub.gone");
        }
    }

    private static Trouble trouble(SQLException e) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("28")) {
            return new Trouble(e, "sync.hub.login");
        }
        if (state.startsWith("42")) {
            return new Trouble(e, "sync.hub.rights");
        }
        return new Trouble(e, e.getCause() instanceof javax.net.ssl.SSLException ? "sync.hub.tls" : "sync.hub.gone");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException gone) {
            return; // a connection that is gone is closed
        }
    }
}
