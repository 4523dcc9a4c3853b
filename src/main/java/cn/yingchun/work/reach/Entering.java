package cn.yingchun.work.reach;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.DonorOrder;
import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.store.lists.Donors;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Enters a donor by hand, after showing who may be the same person.
public record Entering(Reaching reaching) {
    /// Where the batch of one says it comes from.
    private static final String SOURCE = "by hand";
    private static final int MOST = 20;
    private static final int LETTERS = 4;
    /// Without letters and figures that look alike.
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    /// What is known of somebody new.
    ///
    /// @param code  the registry's number; blank: one of this office until the registry gives its own
    /// @param phone blank if unknown
    public record NewDonor(String code, String name, Sex sex, LocalDate born, String phone) {
        public NewDonor {
            code = code.strip();
            name = name.strip();
            phone = phone.replaceAll("[\\s-]", "").replaceFirst("^\\+?86", "");
        }
    }

    /// Why somebody may be the same person, the surest first.
    public enum Likeness {
        CODE, NAME_AND_BIRTH, PHONE, BIRTH_AND_SOUND;

        /// The key of its words.
        public String key() {
            return "donors.twin." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /// Somebody who is there already.
    public record Twin(DonorRow row, Likeness why) {}

    /// Who of the office may be this person, as far as it is typed; asked at each pause of typing.
    ///
    /// @param born empty while no day stands there
    public List<Twin> twins(String code, String name, Optional<LocalDate> born, String phone) {
        var donors = reaching.office().donors();
        var found = new LinkedHashMap<DonorId, Twin>();
        if (!code.isBlank()) {
            donors.byCode(code.strip()).forEach(row -> found.putIfAbsent(row.id(), new Twin(row, Likeness.CODE)));
        }
        born.ifPresent(day -> page(DonorFilter.ALL.born(day, day)).stream().filter(row -> !name.isBlank() && name.strip().equals(row.name()))
                .forEach(row -> found.putIfAbsent(row.id(), new Twin(row, Likeness.NAME_AND_BIRTH))));
        var digits = new NewDonor("", "", Sex.M, LocalDate.EPOCH, phone).phone();
        if (digits.length() >= 7) {
            page(DonorFilter.ALL.text(digits.substring(digits.length() - 4))).stream().filter(row -> digits.equals(phone(row)))
                    .forEach(row -> found.putIfAbsent(row.id(), new Twin(row, Likeness.PHONE)));
        }
        born.filter(_ -> !name.isBlank()).ifPresent(day -> page(DonorFilter.ALL.text(name.strip()).born(day, day))
                .forEach(row -> found.putIfAbsent(row.id(), new Twin(row, Likeness.BIRTH_AND_SOUND))));
        return found.values().stream().sorted(java.util.Comparator.comparing(Twin::why)).limit(MOST).toList();
    }

    /// Writes the donor into the list.
    ///
    /// @throws Trouble `case.donor.name`, `reach.new.born`, `reach.new.code` where the number is somebody's already
    public DonorId enter(NewDonor what) {
        if (what.name().isBlank()) {
            throw new Trouble("case.donor.name");
        }
        if (what.born().isAfter(reaching.now().toLocalDate())) {
            throw new Trouble("reach.new.born", what.born().toString());
        }
        if (!what.code().isEmpty() && !reaching.office().donors().byCode(what.code()).isEmpty()) {
            throw new Trouble("reach.new.code", what.code());
        }
        var donor = donor(what);
        try (var intake = reaching.office().intake(reaching.office().user(), SOURCE)) {
            intake.add(donor);
            intake.commit(Progress.NONE);
        }
        return Donors.id(donor);
    }

    private RegistryDonor donor(NewDonor what) {
        Map<String, String> more = new HashMap<>();
        more.put("name", what.name());
        more.put("registered_on", reaching.now().toLocalDate().toString());
        if (!what.phone().isEmpty()) {
            more.put("phone", what.phone());
        }
        return new RegistryDonor(what.code().isEmpty() ? ownCode() : what.code(), what.sex(), what.born(), "", Cmv.UNKNOWN, 0,
                new ArrayList<>(Collections.nCopies(2 * RegistryDonor.LOCI.size(), "")), Availability.AV, more);
    }

    /// `X20261125-K7QD`: until the registry gives a number.
    private String ownCode() {
        var code = new StringBuilder("X").append(reaching.now().format(DateTimeFormatter.BASIC_ISO_DATE), 0, 8).append('-');
        for (int i = 0; i < LETTERS; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    private List<DonorRow> page(DonorFilter filter) {
        return reaching.office().donors().page(filter, DonorOrder.CODE, 0, MOST * MOST).rows();
    }

    private static String phone(DonorRow row) {
        return new NewDonor("", "", Sex.M, LocalDate.EPOCH, row.registry().more().getOrDefault("phone", "")).phone();
    }
}
