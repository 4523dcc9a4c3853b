package cn.yingchun.exchange.recruit;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.donor.DonorFact.Reachable;
import cn.yingchun.domain.donor.DonorFact.Recruited;
import cn.yingchun.domain.donor.DonorFact.Relative;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.exchange.RowTrouble;
import cn.yingchun.exchange.TypingCells;
import cn.yingchun.exchange.grid.Grid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes one row of the sheet into a person, or says of each cell why not.
final class RecruitRow {
    private static final List<RecruitField> HLA = List.of(RecruitField.A1, RecruitField.A2, RecruitField.B1, RecruitField.B2,
            RecruitField.C1, RecruitField.C2, RecruitField.DRB1_1, RecruitField.DRB1_2, RecruitField.DQB1_1, RecruitField.DQB1_2,
            RecruitField.DPB1_1, RecruitField.DPB1_2);

    private final RecruitCells cells;
    private final TypingCells typings;
    private final Function<String, String> person;
    private final String source;

    /// @param person makes the keyed hash of an identity paper
    RecruitRow(RecruitCells cells, TypingCells typings, Function<String, String> person, String source) {
        this.cells = cells;
        this.typings = typings;
        this.person = person;
        this.source = source;
    }

    Optional<Recruit> read(Grid.Line line) {
        cells.at(line);
        for (var field : RecruitField.values()) {
            if (field.required() && cells.text(field).isEmpty()) {
                cells.refuse(field, "exchange.recruit.blank");
            }
        }
        var sex = sex();
        var birth = cells.day(RecruitField.BIRTH);
        var paper = cells.paper(birth, sex);
        cells.day(RecruitField.SAMPLED_ON);
        cells.day(RecruitField.CONSENT_ON);
        cells.number(RecruitField.SAMPLE_ML, 5, 10);
        cells.number(RecruitField.HEIGHT, 100, 230);
        cells.mobile(RecruitField.MOBILE);
        cells.oneOf(RecruitField.SAMPLE, List.of("EDTA血", "口腔拭子"));
        var kg = cells.number(RecruitField.WEIGHT, 30, 250);
        var donor = new RegistryDonor(cells.code(), sex, birth.orElse(LocalDate.EPOCH), abo(), Cmv.UNKNOWN,
                (int) Math.round(kg.orElse(0.0)), hla(), Availability.AV, more());
        var told = new Recruited(source, told());
        return cells.isSound() ? Optional.of(new Recruit(line.number(), donor, contacts(), told, person.apply(paper))) : Optional.empty();
    }

    private Sex sex() {
        var text = cells.text(RecruitField.SEX);
        var known = Map.of("男", Sex.M, "女", Sex.F, "M", Sex.M, "F", Sex.F, "男性", Sex.M, "女性", Sex.F);
        if (!text.isEmpty() && !known.containsKey(text)) {
            cells.refuse(RecruitField.SEX, "exchange.recruit.sex", text);
        }
        return known.getOrDefault(text, Sex.F);
    }

    private String abo() {
        var abo = cells.text(RecruitField.ABO).toUpperCase(java.util.Locale.ROOT).replace("型", "");
        var rh = cells.text(RecruitField.RH);
        if (!List.of("", "A", "B", "O", "AB", "不详").contains(abo)) {
            cells.refuse(RecruitField.ABO, "exchange.recruit.abo", abo);
        }
        var sign = rh.matches("\\+|阳性?|D?\\+|(?i)pos.*") ? "+" : rh.matches("-|阴性?|D?-|(?i)neg.*") ? "-" : "";
        return abo.isEmpty() || abo.equals("不详") ? "" : abo + sign;
    }

    /// Two texts a locus in the order that donors have: A, B, C, DRB1, DQB1, DPB1, then loci the sheet has no columns for.
    private List<String> hla() {
        var texts = new ArrayList<String>();
        for (int i = 0; i < HLA.size(); i++) {
            var field = HLA.get(i);
            var locus = RegistryDonor.LOCI.get(i / 2);
            var text = cells.text(field).replaceFirst("(?i)^HLA-", "");
            if (!text.isEmpty()) {
                typings.wrong(locus, text).ifPresent(wrong -> cells.refuse(field, wrong.key(), wrong.arguments().toArray()));
            }
            texts.add(text);
        }
        IntStream.range(texts.size(), 2 * RegistryDonor.LOCI.size()).forEach(_ -> texts.add(""));
        return texts;
    }

    private Map<String, String> more() {
        var more = new HashMap<String, String>();
        put(more, "name", RecruitField.NAME);
        put(more, "phone", RecruitField.MOBILE);
        put(more, "ethnicity", RecruitField.ETHNICITY);
        put(more, "registered_on", RecruitField.CONSENT_ON);
        var region = Stream.of(RecruitField.PROVINCE, RecruitField.CITY, RecruitField.COUNTY).map(cells::text).reduce("", String::concat);
        more.put("region", region);
        return more;
    }

    private void put(Map<String, String> more, String name, RecruitField field) {
        if (!cells.text(field).isEmpty()) {
            more.put(name, cells.text(field));
        }
    }

    private Map<String, String> told() {
        var told = new HashMap<String, String>();
        for (var field : RecruitField.values()) {
            if (!cells.text(field).isEmpty()) {
                told.put(field.heading(), cells.text(field));
            }
        }
        return told;
    }

    private ContactsSet contacts() {
        var numbers = Stream.of(RecruitField.MOBILE, RecruitField.PHONE, RecruitField.WECHAT, RecruitField.QQ, RecruitField.EMAIL)
                .filter(field -> !cells.text(field).isEmpty())
                .map(field -> new Reachable(field.heading(), cells.text(field), cells.day(RecruitField.SAMPLED_ON))).toList();
        var relatives = List.of(
                new Relative(cells.text(RecruitField.KIN1_NAME), cells.text(RecruitField.KIN1_RELATION), cells.text(RecruitField.KIN1_PHONE)),
                new Relative(cells.text(RecruitField.KIN2_NAME), cells.text(RecruitField.KIN2_RELATION), cells.text(RecruitField.KIN2_PHONE)));
        var address = Stream.of(RecruitField.PROVINCE, RecruitField.CITY, RecruitField.COUNTY, RecruitField.STREET).map(cells::text).reduce("", String::concat);
        return new ContactsSet(numbers, relatives, Optional.of(address).filter(text -> !text.isBlank()));
    }
}
