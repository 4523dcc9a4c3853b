package cn.yingchun.domain.letters;

import cn.yingchun.domain.cases.LetterFact.LetterTaken;
import cn.yingchun.domain.cases.LetterFact.Sort;
import java.util.List;
import java.util.Optional;

/// The table of jurisdictions, asked by letter.
public record Policies(List<Policy> all) {
    /// Where a jurisdiction of another office is not in this table.
    private static final int SCREENERS = 2;

    public Policies {
        all = List.copyOf(all);
    }

    public static Policies load() {
        return new Policies(Policy.load());
    }

    public Optional<Policy> of(String jurisdiction, Sort sort) {
        return all.stream().filter(one -> one.jurisdiction().equals(jurisdiction) && one.sort() == sort).findFirst();
    }

    public Optional<Policy> of(LetterTaken letter) {
        return of(letter.jurisdiction(), letter.sort());
    }

    /// How many different people read it before it goes on.
    int screeners(LetterTaken letter) {
        return of(letter).map(Policy::screeners).orElse(SCREENERS);
    }

    boolean translated(LetterTaken letter) {
        return of(letter).filter(Policy::translation).isPresent();
    }
}
