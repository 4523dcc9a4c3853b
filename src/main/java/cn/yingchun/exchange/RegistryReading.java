package cn.yingchun.exchange;

import java.util.List;

/// What was found in a registry file.
///
/// @param rows    rows below the header
/// @param sound   rows that can be taken
/// @param troubles the first reasons, in file order, at most [#MOST_SHOWN]
/// @param troubleCount how many reasons there are in all
/// @param unknownColumns columns that are not taken, by name
public record RegistryReading(long rows, long sound, List<RowTrouble> troubles, long troubleCount, List<String> unknownColumns) {
    public static final int MOST_SHOWN = 1_000;

    public boolean isSound() {
        return troubleCount == 0;
    }
}
