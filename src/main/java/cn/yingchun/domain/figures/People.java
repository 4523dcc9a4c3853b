package cn.yingchun.domain.figures;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.donor.Age;
import cn.yingchun.domain.figures.Tally.Cell;
import cn.yingchun.domain.identifier.BloodGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Who was noticed and who gave within a time: by sex, by age on the day of the notice, by blood group where it was written down.
///
/// For comparison: about 70 % of the donors of Henan are 25 to 35 [S47].
public final class People {
    private static final List<String> HEADS = List.of("figures.step.notice", "figures.step.agreed", "figures.step.collected", "figures.head.of-collected");
    private static final List<Integer> AGES = List.of(18, 25, 35, 45);
    private static final int ALL_AGES = 200;

    private People() {}

    public static Report of(List<CaseFile> files, Span span) {
        var lines = Stream.of(sexes(), ages(), groups()).flatMap(all -> all)
                .map(line -> tally(line, files.stream().filter(line.which()).toList(), files, span))
                .filter(line -> line.cells().stream().anyMatch(cell -> !cell.cases().isEmpty())).toList();
        return new Report("figures.report.people", HEADS, lines, 0);
    }

    private record Line(String name, Predicate<CaseFile> which) {}

    private static Stream<Line> sexes() {
        return Stream.of(cn.yingchun.domain.donor.Sex.values()).map(sex -> new Line("figures.people.sex." + sex.name().toLowerCase(Locale.ROOT),
                file -> file.opened().donorSex() == sex));
    }

    private static Stream<Line> ages() {
        return AGES.stream().map(from -> new Line("figures.people.age." + from, file -> {
            var age = Age.on(file.opened().donorBirthDate(), file.opened().notice());
            return age >= from && age < AGES.stream().filter(next -> next > from).findFirst().orElse(ALL_AGES);
        }));
    }

    private static Stream<Line> groups() {
        return Stream.of("A", "B", "O", "AB").map(abo -> new Line("figures.people.abo." + abo.toLowerCase(Locale.ROOT),
                file -> group(file).filter(found -> found.abo().equals(abo)).isPresent()));
    }

    private static Optional<BloodGroup> group(CaseFile file) {
        return file.item("C30").flatMap(noted -> noted.what() instanceof ItemDone done ? Optional.ofNullable(done.proof().get("abo")) : Optional.empty())
                .flatMap(BloodGroup::read);
    }

    private static Tally tally(Line line, List<CaseFile> some, List<CaseFile> all, Span span) {
        var gave = at(some, Step.COLLECTED, span::holds);
        return new Tally(line.name(), List.of(at(some, Step.NOTICE, span::holds), at(some, Step.AGREED, span::holds), gave,
                Cell.share(gave.cases().size(), at(all, Step.COLLECTED, span::holds).cases().size())));
    }

    private static Cell at(List<CaseFile> files, Step step, Predicate<LocalDate> when) {
        return Cell.count(files.stream().filter(file -> step.on(file).filter(when).isPresent()).map(CaseFile::id).toList());
    }
}
