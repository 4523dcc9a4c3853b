package cn.yingchun.work;

import cn.yingchun.domain.access.Signers;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Consent;
import cn.yingchun.domain.cases.CourseFact.ConsentScanned;
import cn.yingchun.domain.cases.CourseFact.ItemCountersigned;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.cases.CourseFact.ItemNotApplicable;
import cn.yingchun.domain.cases.CourseFact.ItemNoted;
import cn.yingchun.domain.cases.CourseFact.ItemReopened;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.checklist.ChecklistItem;
import cn.yingchun.domain.checklist.Field;
import cn.yingchun.domain.checklist.Section;
import cn.yingchun.domain.collect.Figures;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Wording;
import cn.yingchun.store.SecondPerson;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// Ticks items of the checklist, with the evidence and the people that each asks for.
public final class Ticks {
    private final Pen pen;

    Ticks(Pen pen) {
        this.pen = pen;
    }

    /// Signs an item as done.
    ///
    /// @throws Trouble `case.item.by-fact` where a fact proves it, `case.item.people`, `case.item.field`, `case.item.not-passed`,
    ///                 `case.item.future`, `case.item.too-soon`, `case.item.signer` where another role signs it
    public List<Fact> done(CaseId id, ItemDone done) {
        return done(id, done, SecondPerson.onPaper(done.signers().size() > 1 ? done.signers().get(1) : ""));
    }

    /// The same with a second person who may have proved who they are; where colleagues have PINs, they must.
    ///
    /// @throws Trouble also `case.item.second`
    public List<Fact> done(CaseId id, ItemDone done, SecondPerson second) {
        var item = item(done.item());
        if (!item.ticked()) {
            throw new Trouble("case.item.by-fact", item);
        }
        if (done.on().isAfter(pen.today())) {
            throw new Trouble("case.item.future", item, done.on().toString());
        }
        var people = new HashSet<>(done.signers().stream().map(String::strip).filter(name -> !name.isEmpty()).toList());
        if (people.size() < item.people()) {
            throw new Trouble("case.item.people", item, item.people());
        }
        if (item.people() > 1) {
            secondSigned(item, done, second);
        }
        signer(item, second);
        item.evidence().forEach(field -> require(item, field, done.proof().getOrDefault(field.name(), "").strip()));
        return pen.write(id, file -> {
            open(file, item);
            if (done.on().isBefore(file.opened().notice()) && item.expiry().isEmpty()) {
                throw new Trouble("case.item.too-soon", item, file.opened().notice().toString());
            }
            return second.proven() && item.people() > 1 ? Pen.Page.of(done, new ItemCountersigned(item.id(), second.name())) : Pen.Page.of(done);
        });
    }

    /// One of those who sign must be somebody whose role may.
    private void signer(ChecklistItem item, SecondPerson second) {
        var office = pen.office();
        var may = Signers.may(office.rights(), item) || item.people() > 1 && second.proven() && Signers.may(office.users().rights(second.name()), item);
        if (!may) {
            throw new Trouble("case.item.signer", item, (Wording) words -> item.who().stream().map(role -> words.say(role.key()))
                    .collect(Collectors.joining(words.say("case.agenda.moved-and"))));
        }
    }

    /// Where colleagues have PINs, a name alone is not a second person; and who proved it is the one whose name stands there.
    private void secondSigned(ChecklistItem item, ItemDone done, SecondPerson second) {
        var wanted = !pen.office().founded().practice() && !pen.office().pins().colleagues().isEmpty();
        if (second.proven() ? !done.signers().contains(second.name()) : wanted) {
            throw new Trouble("case.item.second", item);
        }
    }

    /// Sets an item aside; only items that allow it, and only with a reason.
    ///
    /// @throws Trouble `case.item.needed`, `case.item.reason`, `case.item.signer`
    public List<Fact> notApplicable(CaseId id, String code, String reason) {
        var item = item(code);
        if (!item.skippable()) {
            throw new Trouble("case.item.needed", item);
        }
        require(reason);
        signer(item, SecondPerson.onPaper(""));
        return pen.write(id, file -> {
            open(file, item);
            return Pen.Page.of(new ItemNotApplicable(code)).because(reason);
        });
    }

    /// Takes a tick or a "not applicable" back; what it was stays in the history.
    public List<Fact> undo(CaseId id, String code, String reason) {
        item(code);
        require(reason);
        return pen.write(id, file -> {
            open(file, item(code));
            return Pen.Page.of(new ItemReopened(code)).because(reason);
        });
    }

    /// Keeps what is written on an item's card before it is signed.
    public List<Fact> noted(CaseId id, ItemNoted note) {
        item(note.item());
        return pen.running(id, _ -> note);
    }

    /// Keeps the fingerprint of a scanned consent.
    ///
    /// @throws Trouble `case.consent.none` if there is no such consent in the case
    public List<Fact> scanned(CaseId id, FactName consent, String sha256) {
        return pen.write(id, file -> {
            if (Consent.of(file).stream().noneMatch(one -> one.name().equals(consent))) {
                throw new Trouble("case.consent.none");
            }
            return Pen.Page.of(new ConsentScanned(consent, sha256));
        });
    }

    private ChecklistItem item(String code) {
        if (!pen.rules().course().checklist().has(code)) {
            throw new Trouble("case.item.unknown", code);
        }
        return pen.rules().course().checklist().item(code);
    }

    /// A closed case takes only what comes after it: expenses, certificate, letters, follow-up.
    private static void open(CaseFile file, ChecklistItem item) {
        if (file.stage() == Stage.CLOSED && item.section().compareTo(Section.RECOVER) < 0) {
            throw new Trouble("case.closed", file.opened().number());
        }
    }

    private static void require(String reason) {
        if (reason.isBlank()) {
            throw new Trouble("case.item.reason");
        }
    }

    private static void require(ChecklistItem item, Field field, String text) {
        if (text.isEmpty()) {
            if (field.required()) {
                throw new Trouble("case.item.field", item, Wording.key(field.key()));
            }
            return;
        }
        var readable = switch (field.kind()) {
            case TEXT -> true;
            case DATE -> reads(() -> LocalDate.parse(text));
            case TIME -> reads(() -> LocalTime.parse(text));
            case NUMBER -> Figures.number(text).isPresent();
            case YES, PASS -> text.equals("yes") || text.equals("no");
        };
        if (!readable) {
            throw new Trouble("case.item.field", item, Wording.key(field.key()));
        }
        if (field.kind() == Field.Kind.PASS && !text.equals("yes")) {
            throw new Trouble("case.item.not-passed", item);
        }
    }

    private static boolean reads(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
