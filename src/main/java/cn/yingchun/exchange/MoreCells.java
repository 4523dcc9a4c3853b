package cn.yingchun.exchange;

import cn.yingchun.domain.donor.Product;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.identifier.Grid;
import cn.yingchun.hla.read.Remark;
import cn.yingchun.hla.serology.Antigen;
import java.util.Map;
import java.util.Optional;

/// Judges the optional cells of a registry file that have a form of their own.
final class MoreCells {
    /// More cells than any cord unit has, in the unit of the column.
    private static final Map<String, Integer> CELLS = Map.of("tnc_e7", 1_000, "cd34_e6", 500);
    private static final int SHOWN = 24;

    private MoreCells() {}

    /// The reason why a text that is not blank cannot stand in a column, if there is one.
    static Optional<Remark> wrong(String column, String text) {
        var sound = switch (column) {
            case "grid" -> Grid.read(text).isPresent();
            case "product" -> Product.of(text).isPresent();
            case "tnc_e7", "cd34_e6" -> within(text, CELLS.getOrDefault(column, 0));
            default -> !RegistryDonor.SEROLOGY.contains(column) || isAntigen(column, text);
        };
        return sound ? Optional.empty() : Optional.of(CELLS.containsKey(column) ? Remark.of("exchange.cell.cells", shown(text), CELLS.get(column))
                : Remark.of("exchange.cell." + (RegistryDonor.SEROLOGY.contains(column) ? "antigen" : column), shown(text)));
    }

    private static boolean isAntigen(String column, String text) {
        return Antigen.of(text).filter(antigen -> antigen.locus().name().equals(column.substring(0, column.indexOf('_')))).isPresent();
    }

    private static boolean within(String text, int most) {
        try {
            var cells = Double.parseDouble(text);
            return cells > 0 && cells <= most;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
