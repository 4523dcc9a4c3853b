package cn.yingchun.exchange;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Reads the cells of one row into a donor, and says of each cell that cannot be taken why.
final class RegistryRow {
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_TEXT = 4_000;
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);
    private static final Set<String> ABO = Set.of("", "A", "A+", "A-", "B", "B+", "B-", "O", "O+", "O-", "AB", "AB+", "AB-");
    private static final Map<String, Sex> SEXES = Map.of("M", Sex.M, "F", Sex.F);
    private static final Map<String, Cmv> CMVS = Map.of("P", Cmv.P, "N", Cmv.N, "", Cmv.UNKNOWN);
    private static final List<String> LOCUS_COLUMNS = RegistryColumns.sides(RegistryDonor.LOCI).toList();

    private final RegistryColumns columns;
    private final TypingCells typings;
    private final int[] lociPlaces;
    private final List<String> more;
    private final Consumer<RowTrouble> trouble;

    private List<String> cells = List.of();
    private long line;
    private boolean sound;

    RegistryRow(RegistryColumns columns, TypingCells typings, Consumer<RowTrouble> trouble) {
        this.columns = columns;
        this.typings = typings;
        this.trouble = trouble;
        this.lociPlaces = LOCUS_COLUMNS.stream().mapToInt(columns::place).toArray();
        this.more = RegistryDonor.MORE.stream().filter(name -> columns.place(name) >= 0).toList();
    }

    /// The donor of a row, or nothing after each reason has been told.
    Optional<RegistryDonor> read(long line, List<String> cells) {
        this.line = line;
        this.cells = cells;
        this.sound = true;
        if (cells.size() != columns.width()) {
            refuse("", "exchange.row.width", columns.width(), cells.size());
            return Optional.empty();
        }
        var code = code();
        var sex = choice("sex", SEXES, Sex.F);
        var cmv = choice("cmv", CMVS, Cmv.UNKNOWN);
        var status = columns.place("status") < 0 ? Availability.AV : status();
        var donor = new RegistryDonor(code, sex, birthDate(), abo(), cmv, weight(), hla(), status, more());
        return sound ? Optional.of(donor) : Optional.empty();
    }

    private String code() {
        var code = cell("donor_id");
        if (code.isEmpty()) {
            refuse("donor_id", "exchange.cell.blank");
        } else if (Plain.isRoundedNumber(code)) {
            refuse("donor_id", "exchange.cell.rounded", code);
        } else if (code.length() > LONGEST_CODE || Plain.hidesSomething(code)) {
            refuse("donor_id", "exchange.cell.code", LONGEST_CODE);
        }
        return code;
    }

    private <T> T choice(String column, Map<String, T> choices, T otherwise) {
        var text = cell(column);
        var chosen = choices.get(text);
        if (chosen == null) {
            refuse(column, "exchange.cell." + column, shown(text));
            return otherwise;
        }
        return chosen;
    }

    private Availability status() {
        var text = cell("status");
        try {
            return text.isEmpty() ? Availability.AV : Availability.valueOf(text);
        } catch (IllegalArgumentException e) {
            refuse("status", "exchange.cell.status", shown(text));
            return Availability.AV;
        }
    }

    private LocalDate birthDate() {
        var text = cell("birth_date");
        try {
            var date = LocalDate.parse(text);
            if (date.isAfter(OLDEST)) {
                return date;
            }
        } catch (DateTimeException e) {
            // told below
        }
        refuse("birth_date", "exchange.cell.date", shown(text));
        return OLDEST;
    }

    private String abo() {
        var text = cell("abo");
        if (!ABO.contains(text)) {
            refuse("abo", "exchange.cell.abo", shown(text));
        }
        return text;
    }

    private int weight() {
        var text = cell("weight_kg");
        if (text.isEmpty()) {
            return 0;
        }
        try {
            var kg = Math.toIntExact(Math.round(Double.parseDouble(text)));
            if (kg >= 20 && kg <= 300) {
                return kg;
            }
        } catch (NumberFormatException | ArithmeticException e) {
            // told below
        }
        refuse("weight_kg", "exchange.cell.weight", shown(text));
        return 0;
    }

    private List<String> hla() {
        var texts = new ArrayList<String>(lociPlaces.length);
        for (int i = 0; i < lociPlaces.length; i++) {
            texts.add(lociPlaces[i] < 0 ? "" : Plain.text(cells.get(lociPlaces[i])));
        }
        for (int i = 0; i < lociPlaces.length; i++) {
            var text = texts.get(i);
            var column = LOCUS_COLUMNS.get(i);
            if (text.length() > LONGEST_TEXT) {
                refuse(column, "exchange.cell.long", LONGEST_TEXT);
            } else if (!text.isEmpty()) {
                typings.wrong(RegistryDonor.LOCI.get(i / 2), text)
                        .ifPresent(wrong -> refuse(column, wrong.key(), wrong.arguments().toArray()));
            } else if (i % 2 == 0 && !texts.get(i + 1).isEmpty()) {
                refuse(column, "exchange.cell.first-blank");
            }
        }
        return texts;
    }

    private Map<String, String> more() {
        var told = new HashMap<String, String>();
        for (var name : more) {
            var text = cell(name);
            if (Plain.isRoundedNumber(text)) {
                refuse(name, "exchange.cell.rounded", text);
            } else if (text.length() > LONGEST_CODE || Plain.hidesSomething(text)) {
                refuse(name, "exchange.cell.code", LONGEST_CODE);
            } else if (!text.isEmpty() && MoreCells.wrong(name, text).isPresent()) {
                MoreCells.wrong(name, text).ifPresent(wrong -> refuse(name, wrong.key(), wrong.arguments().toArray()));
            } else if (!text.isEmpty()) {
                told.put(name, text);
            }
        }
        return told;
    }

    private String cell(String column) {
        return Plain.text(cells.get(columns.place(column)));
    }

    private static String shown(String text) {
        return text.length() <= 24 ? text : text.substring(0, 24) + "…";
    }

    private void refuse(String column, String key, Object... arguments) {
        sound = false;
        trouble.accept(RowTrouble.of(line, column, key, arguments));
    }
}
