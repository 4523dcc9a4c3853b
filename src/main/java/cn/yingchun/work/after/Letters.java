package cn.yingchun.work.after;

import cn.yingchun.domain.access.AccessFact;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.LetterFact.ContactAgreed;
import cn.yingchun.domain.cases.LetterFact.Decision;
import cn.yingchun.domain.cases.LetterFact.LetterDelivered;
import cn.yingchun.domain.cases.LetterFact.LetterForwarded;
import cn.yingchun.domain.cases.LetterFact.LetterReturned;
import cn.yingchun.domain.cases.LetterFact.LetterScreened;
import cn.yingchun.domain.cases.LetterFact.LetterTaken;
import cn.yingchun.domain.cases.LetterFact.LetterTranslated;
import cn.yingchun.domain.cases.LetterFact.OriginalOpened;
import cn.yingchun.domain.cases.LetterFact.PressAgreed;
import cn.yingchun.domain.cases.LetterFact.Sort;
import cn.yingchun.domain.cases.LetterFact.Way;
import cn.yingchun.domain.cases.ProductFact.Frozen;
import cn.yingchun.domain.cases.ProductFact.Infused;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.letters.Known;
import cn.yingchun.domain.letters.Letter;
import cn.yingchun.domain.letters.Policies;
import cn.yingchun.domain.letters.PressDraft;
import cn.yingchun.domain.letters.Redaction;
import cn.yingchun.domain.letters.Screening;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.work.Casework;
import cn.yingchun.work.Pen;
import java.time.LocalDate;
import java.util.List;

/// Letters and gifts between donor and patient: taken in and sealed, read by two people, forwarded by the policy.
public final class Letters {
    private final Pen pen;
    private final Policies policies = Policies.load();
    private final Screening screening = new Screening();
    private final Knowing knowing;

    public Letters(Casework work) {
        pen = work.pen();
        knowing = new Knowing(pen.office());
    }

    /// Takes a letter in and seals it.
    ///
    /// What comes from the patient's side is sealed where it came from: it is taken in only if nothing in it is marked, so
    /// that no words that name a patient can come to lie here.
    ///
    /// @throws Trouble `after.letter.policy`, `after.letter.never`, `after.letter.early`, `after.letter.late`, `after.letter.most`, `after.letter.frozen`, `after.letter.blank`,
    ///                 `after.letter.patient` if it says who the patient is
    public List<Fact> take(CaseId id, LetterTaken letter) {
        return pen.write(id, file -> {
            if (letter.original().isBlank()) {
                throw new Trouble("after.letter.blank");
            }
            lawful(file, letter);
            if (letter.way() == Way.TO_DONOR && !screening.of(letter.original(), knowing.of(file)).isEmpty()) {
                throw new Trouble("after.letter.patient");
            }
            return Pen.Page.of(new LetterTaken(Letter.of(file).size() + 1, letter.sort(), letter.way(), letter.jurisdiction(), letter.original()));
        });
    }

    /// Reads it for identities; the second time by somebody else.
    ///
    /// @throws Trouble `after.letter.same-screener`, `after.letter.unread` before the original was opened, `after.press.unnamed`, `after.press.hospital`, `after.letter.pictures` if pictures were not looked at,
    ///                 `after.letter.undecided` while a mark has no decision
    public List<Fact> screen(CaseId id, int letter, List<Decision> decisions, boolean pictures) {
        return letter(id, letter, (file, one) -> {
            if (one.state() != Letter.State.TO_SCREEN && one.state() != Letter.State.TO_SCREEN_AGAIN) {
                throw new Trouble("after.letter.state");
            }
            if (one.screened().stream().anyMatch(round -> round.actor().equals(pen.office().user()))) {
                throw new Trouble("after.letter.same-screener");
            }
            if (!one.wasReadBy(pen.office().user())) {
                throw new Trouble("after.letter.unread");
            }
            if (!pictures) {
                throw new Trouble("after.letter.pictures");
            }
            var original = one.taken().what().original();
            var open = screening.of(original, knowing.of(file)).stream()
                    .filter(mark -> decisions.stream().noneMatch(decision -> decision.at() == mark.at() && decision.text().equals(mark.text()))).count();
            if (open > 0) {
                throw new Trouble("after.letter.undecided", open);
            }
            var copy = Redaction.of(original, decisions);
            if (one.taken().what().sort() == Sort.PRESS) {
                forThePress(file, copy);
            }
            return new LetterScreened(letter, one.screened().size() + 1, decisions, true, copy);
        }, "");
    }

    /// Puts the redacted copy into the other side's language, where the policy asks for it.
    ///
    /// @throws Trouble `after.letter.state`, `after.letter.blank`, `after.letter.translation` if it says what was blanked
    public List<Fact> translate(CaseId id, LetterTranslated into) {
        return letter(id, into.letter(), (file, one) -> {
            if (one.state() != Letter.State.TO_TRANSLATE) {
                throw new Trouble("after.letter.state");
            }
            if (into.text().isBlank() || into.language().isBlank()) {
                throw new Trouble("after.letter.blank");
            }
            screening.of(into.text(), knowing.of(file)).stream().filter(mark -> !one.copy().contains(mark.text())).findFirst().ifPresent(mark -> {
                throw new Trouble("after.letter.translation", mark.text());
            });
            return into;
        }, "");
    }

    /// @throws Trouble `after.letter.state` before it was read by all and translated, `after.letter.consent`
    public List<Fact> forward(CaseId id, int letter, String toWhom) {
        return letter(id, letter, (file, one) -> {
            if (one.state() != Letter.State.TO_FORWARD) {
                throw new Trouble("after.letter.state");
            }
            lawful(file, one.taken().what());
            return new LetterForwarded(letter, toWhom);
        }, "");
    }

    public List<Fact> delivered(CaseId id, int letter) {
        return letter(id, letter, (_, one) -> {
            if (one.state() != Letter.State.FORWARDED) {
                throw new Trouble("after.letter.state");
            }
            return new LetterDelivered(letter);
        }, "");
    }

    public List<Fact> returned(CaseId id, int letter, String why) {
        return letter(id, letter, (_, _) -> new LetterReturned(letter), why);
    }

    /// Reads the sealed original: the look is written into the case and into the log of looks before anything is shown.
    ///
    /// @param why for whom or what for; the screening itself is a reason
    /// @throws Trouble `case.item.reason`
    public Unsealed open(CaseId id, int letter, String why) {
        if (why.isBlank()) {
            throw new Trouble("case.item.reason");
        }
        pen.write(id, file -> {
            find(file, letter);
            return Pen.Page.of(new OriginalOpened(letter)).and(Deed.of(Subject.of(file.opened().donor()),
                    new AccessFact.Unsealed(file.opened().number(), letter))).because(why);
        });
        var file = pen.file(id);
        return new Unsealed(find(file, letter).taken().what().original(), knowing.of(file));
    }

    /// A sealed original, open before somebody's eyes.
    ///
    /// @param known what it may not say
    public record Unsealed(String original, Known known) {}

    /// Writes down what the donor allows for one release, and drafts it.
    ///
    /// @throws Trouble `after.press.document` without the paper, `after.letter.before-collection`
    public PressDraft press(CaseId id, PressAgreed agreed, Words words) {
        if (agreed.document().isBlank()) {
            throw new Trouble("after.press.document");
        }
        pen.write(id, file -> {
            collected(file);
            return Pen.Page.of(agreed);
        });
        var file = pen.file(id);
        return new PressDraft(file, knowing.donor(file).findFirst().orElse(""), agreed, pen.office().patients().one(file.opened().patient()), words);
    }

    public List<Fact> agreed(CaseId id, ContactAgreed agreed) {
        return pen.write(id, _ -> Pen.Page.of(agreed));
    }

    private interface Rule {
        CaseFact of(CaseFile file, Letter letter);
    }

    private List<Fact> letter(CaseId id, int number, Rule rule, String why) {
        return pen.write(id, file -> Pen.Page.of(rule.of(file, find(file, number))).because(why));
    }

    private static Letter find(CaseFile file, int number) {
        return Letter.of(file).stream().filter(one -> one.number() == number).findFirst().orElseThrow(() -> new Trouble("after.letter.unknown"));
    }

    /// The press gets no name that the donor did not allow, and no hospital, whatever a screener keeps.
    private void forThePress(CaseFile file, String copy) {
        var named = file.last(PressAgreed.class).filter(agreed -> agreed.what().named()).isPresent();
        if (!named && knowing.donor(file).anyMatch(copy::contains)) {
            throw new Trouble("after.press.unnamed");
        }
        if (knowing.centre(file).filter(copy::contains).isPresent()) {
            throw new Trouble("after.press.hospital");
        }
    }

    private LocalDate collected(CaseFile file) {
        return file.on(Anchor.D0LAST).filter(day -> !day.isAfter(pen.today())).orElseThrow(() -> new Trouble("after.letter.before-collection"));
    }

    private void lawful(CaseFile file, LetterTaken letter) {
        var policy = policies.of(letter).orElseThrow(() -> new Trouble("after.letter.policy"));
        var last = collected(file);
        // What is frozen may reach the patient months later; until then nobody writes [S40].
        if (!file.each(Frozen.class).isEmpty() && file.each(Infused.class).isEmpty()) {
            throw new Trouble("after.letter.frozen");
        }
        var first = policy.earliest(last).orElseThrow(() -> new Trouble("after.letter.never", policy));
        if (pen.today().isBefore(first)) {
            throw new Trouble("after.letter.early", first.toString(), policy);
        }
        policy.latest(last).filter(pen.today()::isAfter).ifPresent(day -> {
            throw new Trouble("after.letter.late", day.toString(), policy);
        });
        var sent = file.each(LetterTaken.class).stream().filter(one -> one.what().sort() == letter.sort() && one.what().way() == letter.way()
                && one.what().letter() != letter.letter()).count();
        if (policy.most().isPresent() && sent >= policy.most().getAsInt()) {
            throw new Trouble("after.letter.most", policy);
        }
        var agreed = file.last(ContactAgreed.class).map(noted -> noted.what());
        var donor = letter.sort() == Sort.PRESS ? file.last(PressAgreed.class).isPresent() : agreed.filter(ContactAgreed::donor).isPresent();
        if (policy.donor() && !donor || policy.patient() && agreed.filter(ContactAgreed::patient).isEmpty()) {
            throw new Trouble("after.letter.consent", policy);
        }
    }
}
