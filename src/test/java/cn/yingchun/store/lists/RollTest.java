package cn.yingchun.store.lists;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.id.DonorId;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RollTest {
    private static final int MANY = 250_000;

    @Test
    void aRollOfAQuarterMillionHoldsEverybodyInOrder() throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:h2:mem:");
                var sql = database.createStatement();
                var found = sql.executeQuery("SELECT CAST('00000000-0000-0001-0000-' || LPAD(X, 12, '0') AS UUID) FROM SYSTEM_RANGE(1, " + MANY + ")")) {
            var roll = Roll.of(found);
            assertThat(roll).hasSize(MANY);
            for (int place : new int[] {0, 29_523, 29_524, MANY - 1}) {
                assertThat(roll.get(place)).isEqualTo(new DonorId(UUID.fromString("00000000-0000-0001-0000-%012d".formatted(place + 1))));
                assertThat(roll.indexOf(roll.get(place))).isEqualTo(place);
            }
        }
    }
}
