package cn.yingchun.store.lists;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Product;
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
/// @param notSince   not reached and nothing confirmed on this day or later
public record DonorFilter(
        String text,
        Optional<Sex> sex,
        Optional<LocalDate> bornFrom,
        Optional<LocalDate> bornTo,
        String abo,
        Optional<Availability> status,
        String region,
        Optional<LocalDate> notSince,
        Optional<Product> product) {
    public static final DonorFilter ALL = new DonorFilter(
            "", Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), "", Optional.empty(), Optional.empty());

    public DonorFilter text(String wanted) {
        return new DonorFilter(wanted, sex, bornFrom, bornTo, abo, status, region, notSince, product);
    }

    public DonorFilter sex(Sex wanted) {
        return sex(Optional.of(wanted));
    }

    public DonorFilter sex(Optional<Sex> wanted) {
        return new DonorFilter(text, wanted, bornFrom, bornTo, abo, status, region, notSince, product);
    }

    public DonorFilter born(LocalDate from, LocalDate to) {
        return new DonorFilter(text, sex, Optional.of(from), Optional.of(to), abo, status, region, notSince, product);
    }

    public DonorFilter abo(String wanted) {
        return new DonorFilter(text, sex, bornFrom, bornTo, wanted, status, region, notSince, product);
    }

    public DonorFilter status(Availability wanted) {
        return status(Optional.of(wanted));
    }

    public DonorFilter status(Optional<Availability> wanted) {
        return new DonorFilter(text, sex, bornFrom, bornTo, abo, wanted, region, notSince, product);
    }

    public DonorFilter region(String wanted) {
        return new DonorFilter(text, sex, bornFrom, bornTo, abo, status, wanted, notSince, product);
    }

    /// Whose last contact lies before a day, or who was never reached.
    public DonorFilter notSince(Optional<LocalDate> day) {
        return new DonorFilter(text, sex, bornFrom, bornTo, abo, status, region, day, product);
    }

    /// Adults, or cord units.
    public DonorFilter product(Optional<Product> wanted) {
        return new DonorFilter(text, sex, bornFrom, bornTo, abo, status, region, notSince, wanted);
    }
}
