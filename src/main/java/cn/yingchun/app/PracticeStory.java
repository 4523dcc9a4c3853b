package cn.yingchun.app;

import cn.yingchun.cli.Terminal;
import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.practice.PracticeRegistry;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Words;
import cn.yingchun.match.Question;
import cn.yingchun.match.Reference;
import cn.yingchun.store.Office;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.work.practice.Casting;
import cn.yingchun.work.practice.PracticeOffice;
import cn.yingchun.work.practice.Story;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.IntStream;

/// Plays the founding story in an office of its own, says each step, and takes a picture of the screen it belongs to.
final class PracticeStory {
    private static final LocalDate NOTICE = LocalDate.of(2020, 11, 25);
    private static final LocalDate AFTERWARDS = LocalDate.of(2021, 2, 1);
    private static final int DONORS = 3_000;
    private static final long SEED = 3;

    private final OpenOffice open;
    private final Story story;
    private final Words words;

    private PracticeStory(OpenOffice open, Words words) {
        this.open = open;
        this.words = words;
        var registry = new PracticeRegistry(open.registry().reference().table(), SEED, NOTICE);
        try (var intake = open.office().intake(open.office().user(), "story")) {
            registry.each(DONORS, intake::add);
            intake.commit(Progress.NONE);
        }
        var twin = IntStream.rangeClosed(1, DONORS).mapToObj(registry::donor)
                .filter(donor -> Casting.fits(donor, NOTICE)).findFirst().orElseThrow();
        story = new Story(open.casework(), open.patients(), this::search, Casting.typing(twin), NOTICE);
    }

    /// @param folder where the story's office is made; empty
    /// @param out    where the pictures go
    static void play(Path folder, Path out, Terminal terminal) {
        var clock = Clock.fixed(AFTERWARDS.atTime(LocalTime.NOON).atZone(WorkCalendar.ZONE).toInstant(), WorkCalendar.ZONE);
        try (var open = OpenOffice.of(Office.create(folder, PracticeOffice.founding(PracticeFolder.USER), "practice".toCharArray(), clock), clock)) {
            var pictures = new StoryPictures(open, out, terminal.words());
            new PracticeStory(open, terminal.words()).tell(pictures, terminal);
        }
    }

    private void tell(StoryPictures pictures, Terminal terminal) {
        var number = 0;
        for (var step : story.steps()) {
            var said = step.play().in(words);
            terminal.results().printf("%2d. %s: %s%n", ++number, words.say(step.name()), said);
            pictures.take("%02d-%s".formatted(number, step.name().split("\\.")[1]), place(step.name()));
        }
    }

    /// The screen on which a person would see what a step did.
    private Address place(String step) {
        var patient = story.patientId().map(PatientId::toString).orElse("");
        var theCase = story.caseId().map(CaseId::toString).orElse("");
        return switch (step) {
            case "story.patient.name", "story.search.name" -> new Address("patients", patient);
            case "story.doses.name", "story.run.name", "story.product.name", "story.alarms.name" -> new Address("bedside", theCase);
            default -> new Address("cases", theCase);
        };
    }

    private Story.Found search(String typing) {
        Reference reference = open.registry().reference();
        var question = Question.of(reference.reader().gl(typing).typing(), Optional.of(reference.table()), NOTICE);
        var answer = open.registry().search(question, Progress.NONE);
        var best = open.office().donors().byCode(answer.hits().getFirst().donor()).getFirst();
        return new Story.Found(best.registry(), answer.hits().size(), answer.lookedAt());
    }
}
