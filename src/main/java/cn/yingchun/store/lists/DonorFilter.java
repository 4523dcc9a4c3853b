package cn.yingchun.store.lists;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Sex;
import java.time.LocalDate;
import java.util.Optional;

/// Which donors a list shows. What is empty does not narrow it.
///
/// @param text       beginning of the code, part of the name, or its sound in full or as initials
/// @param bornFrom   first and ...
/// @param bornTo     last birth date, both included
/// @param abo        `A+`, or `A` for both
/// @param region     beginning of the region
public record DonorFilter(
        String text,
        Optional<Sex> sex,
        Optional<LocalDate> bornFrom,
        Optional<LocalDate> bornTo,
        String abo,
        Optional<Availability> status,
        String region) {
    public static final DonorFilter ALL =
            new DonorFilter("", Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), "");

    public DonorFilter text(String wanted) {
        return new DonorFilter(wanted, sex, bornFrom, bornTo, abo, status, region);
    }

    public DonorFilter sex(Sex wanted) {
        return new DonorFilter(text, Optional.of(wanted), bornFrom, bornTo, abo, status, region);
    }

    public DonorFilter born(LocalDate from, LocalDate to) {
        return new DonorFilter(text, sex, Optional.of(from), Optional.of(to), abo, status, region);
    }

    public DonorFilter abo(String wanted) {
        return new DonorFilter(text, sex, bornFrom, bornTo, wanted, status, region);
    }

    public DonorFilter status(Availability wanted) {
        return new DonorFilter(text, sex, bornFrom, bornTo, abo, Optional.of(wanted), region);
    }

    public DonorFilter region(String wanted) {
        return new DonorFilter(text, sex, bornFrom, bornTo, abo, status, wanted);
    }
}
