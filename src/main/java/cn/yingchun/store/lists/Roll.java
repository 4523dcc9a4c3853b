package cn.yingchun.store.lists;

import cn.yingchun.domain.id.DonorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who stands where in a list of donors of any length: 16 bytes each, so that a million fit into 16 MB. What a list says of a
/// donor is read when somebody looks there.
public final class Roll extends AbstractList<DonorId> implements RandomAccess {
    private static final int WORDS = 2;
    private static final int FIRST = 1_024;

    private final long[] bits;

    private Roll(long[] bits) {
        this.bits = bits;
    }

    /// Ids from the first column, in the order in which they come.
    static Roll of(ResultSet rows) throws SQLException {
        var bits = new long[FIRST];
        int size = 0;
        while (rows.next()) {
            if (size == bits.length) {
                bits = Arrays.copyOf(bits, 2 * bits.length);
            }
            var id = rows.getObject(1, UUID.class);
            bits[size++] = id.getMostSignificantBits();
            bits[size++] = id.getLeastSignificantBits();
        }
        return new Roll(Arrays.copyOf(bits, size));
    }

    @Override
    public DonorId get(int place) {
        return new DonorId(new UUID(bits[place * WORDS], bits[place * WORDS + 1]));
    }

    @Override
    public int size() {
        return bits.length / WORDS;
    }

    @Override
    public int indexOf(@Nullable Object wanted) {
        if (wanted instanceof DonorId(var id)) {
            var most = id.getMostSignificantBits();
            var least = id.getLeastSignificantBits();
            for (int i = 0; i < bits.length; i += WORDS) {
                if (bits[i] == most && bits[i + 1] == least) {
                    return i / WORDS;
                }
            }
        }
        return -1;
    }
}
