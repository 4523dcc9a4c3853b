package cn.yingchun.store.index.donor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.store.index.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.h2.Driver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The table of donors is filled without keys and never read without them.
class DonorKeysTest {
    private static final UUID SOMEBODY = new UUID(1, 2);

    private Connection connection;

    @BeforeEach
    void make() throws SQLException {
        connection = new Driver().connect("jdbc:h2:mem:" + UUID.randomUUID() + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE", null);
        connection.setAutoCommit(false);
        Schema.make(connection);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void anEmptyTableIsFilledWithoutKeysAndHasAllOfThemAfterwards() throws SQLException {
        var before = keys();
        assertThat(DonorKeys.leave(connection)).isTrue();
        assertThat(keys()).isEmpty();
        put();
        DonorKeys.make(connection);
        assertThat(keys()).isEqualTo(before).hasSize(4);
        assertThatThrownBy(this::put).hasMessageContaining("donor_key");
    }

    @Test
    void aTableWithDonorsKeepsItsKeys() throws SQLException {
        var before = keys();
        put();
        assertThat(DonorKeys.leave(connection)).isFalse();
        assertThat(keys()).isEqualTo(before);
        DonorKeys.make(connection);
        assertThat(keys()).isEqualTo(before);
    }

    @Test
    void donorsOfAFillingThatWasBrokenOffAreTakenFromTheBeginning() throws SQLException {
        DonorKeys.leave(connection);
        put();
        connection.commit();
        assertThat(DonorKeys.leave(connection)).isTrue();
        assertThat(column("select id from donor")).isEmpty();
        put();
        DonorKeys.make(connection);
        assertThat(column("select id from donor")).hasSize(1);
    }

    @Test
    void keysThatWereBrokenOffBetweenTwoOfThemAreAllThereInTheEnd() throws SQLException {
        var before = keys();
        DonorKeys.leave(connection);
        put();
        try (var statement = connection.createStatement()) {
            statement.execute("create index donor_by_code on donor (code, id)");
        }
        assertThat(DonorKeys.leave(connection)).isTrue();
        put();
        DonorKeys.make(connection);
        assertThat(keys()).isEqualTo(before);
    }

    private void put() throws SQLException {
        try (var row = connection.prepareStatement("insert into donor values (?, 'X1', 'n', 'p', 's', 'F', date '1990-01-01', 'A+', 'N', 60, '', 'AV', null, 'line', 1, 1, null)")) {
            row.setObject(1, SOMEBODY);
            row.executeUpdate();
        }
    }

    private List<String> keys() throws SQLException {
        return column("""
                select index_name from information_schema.indexes
                where table_name = 'donor' and index_name like 'donor_by_%' or index_name like 'primary_key%' and table_name = 'donor'
                order by case when index_name like 'donor%' then index_name else 'donor' end""")
                .stream().map(name -> name.replaceAll("(?i)primary_key.*", "primary_key")).toList();
    }

    private List<String> column(String question) throws SQLException {
        var all = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }
}
