package cn.yingchun.exchange.recruit;

import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.identifier.ResidentId;
import cn.yingchun.exchange.Plain;
import cn.yingchun.exchange.RowTrouble;
import cn.yingchun.exchange.grid.Grid;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads the cells of one row, each by its own rule, and remembers whether all of them could be taken.
final class RecruitCells {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T].*)?|(\\d{4})(\\d{2})(\\d{2})");
    /// A day as Excel counts it, from 1900 on; 1954 to 2064.
    private static final Pattern SERIAL = Pattern.compile("[2-5]\\d{4}");
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate OLDEST = LocalDate.of(1920, 1, 1);
    private static final List<String> RESIDENT = List.of("身份证", "居民身份证", "");

    private final RecruitColumns columns;
    private final LocalDate today;
    private final Consumer<RowTrouble> trouble;
    private Grid.Line line = new Grid.Line(0, List.of());
    private boolean sound = true;

    RecruitCells(RecruitColumns columns, LocalDate today, Consumer<RowTrouble> trouble) {
        this.columns = columns;
        this.today = today;
        this.trouble = trouble;
    }

    /// Goes on to a row.
    void at(Grid.Line next) {
        line = next;
        sound = true;
    }

    boolean isSound() {
        return sound;
    }

    String text(RecruitField field) {
        return line.cell(columns.place(field)).strip();
    }

    void refuse(RecruitField field, String key, Object... arguments) {
        sound = false;
        trouble.accept(RowTrouble.of(line.number(), field.heading(), key, arguments));
    }

    /// The barcode of the sample is the code of the person here.
    String code() {
        var text = text(RecruitField.BARCODE);
        if (Plain.isRoundedNumber(text)) {
            refuse(RecruitField.BARCODE, "exchange.recruit.rounded", text);
        } else if (text.length() > 40 || Plain.hidesSomething(text)) {
            refuse(RecruitField.BARCODE, "exchange.cell.code", 40);
        }
        return text;
    }

    Optional<LocalDate> day(RecruitField field) {
        var text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var day = SERIAL.matcher(text).matches() ? EXCEL_ZERO.plusDays(Long.parseLong(text)) : written(text);
            if (day.isAfter(OLDEST) && !day.isAfter(today)) {
                return Optional.of(day);
            }
            refuse(field, "exchange.recruit.day-bounds", text);
        } catch (DateTimeException | NumberFormatException e) {
            refuse(field, "exchange.recruit.day", shown(text));
        }
        return Optional.empty();
    }

    private static LocalDate written(String text) {
        var hit = DAY.matcher(text);
        if (!hit.matches()) {
            throw new DateTimeException("no day");
        }
        var first = hit.group(1) == null ? 4 : 1;
        return LocalDate.of(Integer.parseInt(hit.group(first)), Integer.parseInt(hit.group(first + 1)), Integer.parseInt(hit.group(first + 2)));
    }

    /// A number with or without its unit, within bounds.
    Optional<Double> number(RecruitField field, double least, double most) {
        var text = text(field).replaceFirst("(?i)(ml|kg|cm|公斤|毫升|厘米)$", "").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("\\d{1,3}(\\.\\d{1,2})?") && Double.parseDouble(text) >= least && Double.parseDouble(text) <= most) {
            return Optional.of(Double.parseDouble(text));
        }
        refuse(field, "exchange.recruit.number", shown(text), least, most);
        return Optional.empty();
    }

    void mobile(RecruitField field) {
        var text = text(field).replaceAll("[\\s-]", "").replaceFirst("^\\+?86", "");
        if (Plain.isRoundedNumber(text(field))) {
            refuse(field, "exchange.recruit.rounded", text(field));
        } else if (!text.isEmpty() && !text.matches("1[3-9]\\d{9}")) {
            refuse(field, "exchange.recruit.mobile", text.length());
        }
    }

    void oneOf(RecruitField field, List<String> known) {
        if (!text(field).isEmpty() && known.stream().noneMatch(one -> one.equalsIgnoreCase(text(field)))) {
            refuse(field, "exchange.recruit.one-of", shown(text(field)), String.join("、", known));
        }
    }

    /// The identity paper; a resident's number is checked whole and against birth date and sex. Never repeated in a message.
    String paper(Optional<LocalDate> birth, Sex sex) {
        var number = text(RecruitField.PAPER_NUMBER).replaceAll("\\s", "");
        if (Plain.isRoundedNumber(number)) {
            refuse(RecruitField.PAPER_NUMBER, "exchange.recruit.rounded", number);
            return "";
        }
        if (number.isEmpty() || !RESIDENT.contains(text(RecruitField.PAPER))) {
            return number;
        }
        var fault = ResidentId.fault(number, today);
        fault.ifPresent(wrong -> refuse(RecruitField.PAPER_NUMBER, wrong.key()));
        ResidentId.read(number, today).ifPresent(id -> {
            if (birth.filter(day -> !day.equals(id.birthDate())).isPresent()) {
                refuse(RecruitField.BIRTH, "exchange.recruit.birth-differs");
            }
            if (!text(RecruitField.SEX).isEmpty() && id.sex() != sex) {
                refuse(RecruitField.SEX, "exchange.recruit.sex-differs");
            }
        });
        return ResidentId.read(number, today).map(ResidentId::text).orElse(number);
    }

    private static String shown(String text) {
        return text.length() <= 24 ? text : text.substring(0, 24) + "…";
    }
}
