package cn.yingchun.app;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.match.Answer;
import cn.yingchun.match.Question;
import cn.yingchun.match.rank.DonorFilter;
import cn.yingchun.match.rank.Ranking;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.patients.NewPatient;
import cn.yingchun.ui.patients.PatientRow;
import cn.yingchun.ui.patients.PatientsModel;
import cn.yingchun.ui.patients.PatientsView;
import cn.yingchun.ui.patients.match.MatchAnswer;
import cn.yingchun.ui.patients.match.MatchModel;
import cn.yingchun.ui.patients.match.MatchQuestion;
import cn.yingchun.work.NewCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts the patients' screen and the match list on store, search and casework.
final class PatientsPlace {
    private static final int MOST = 500;

    private final OpenOffice open;

    PatientsPlace(OpenOffice open) {
        this.open = open;
    }

    Screen screen(Tools tools) {
        var patients = new PatientsModel(tools.work(), this::rows, this::enter,
                text -> open.registry().reference().reader().gl(text).parts());
        var match = new MatchModel(tools.work(), this::search, this::openCase, open::today);
        return new PatientsView(patients, match, tools);
    }

    private List<PatientRow> rows(String text) {
        return open.office().patients().page(text, false, 0, MOST).rows().stream()
                .map(patient -> new PatientRow(patient, open.office().cases().page(CaseFilter.of(patient.id()), 0, 1).total()))
                .toList();
    }

    private PatientId enter(NewPatient patient) {
        return open.patients().enter(new PatientFact.Entered(patient.code(), patient.centre(), patient.sex(),
                patient.ageBand(), patient.kg(), patient.typing()));
    }

    private MatchAnswer search(MatchQuestion asked, Progress progress) {
        var patient = open.office().patients().one(asked.patient())
                .orElseThrow(() -> new Trouble("cli.search.patient", asked.patient().toString()));
        var table = open.registry().reference().table();
        var typing = open.registry().reference().reader().gl(patient.typing()).typing();
        var question = Question.of(typing, Optional.of(table), open.today()).filtered(filter(asked));
        var answer = open.registry().search(atLeast(question, asked.minimum()), progress);
        var below = answer.found() > 0 ? 0 : below(question, asked.minimum(), progress);
        return new MatchAnswer(patient, answer, Ranking.usual(), table.modelled(), below);
    }

    private int below(Question question, int minimum, Progress progress) {
        Answer wider = open.registry().search(atLeast(question, minimum - 1).listing(1), progress);
        return wider.found();
    }

    private static Question atLeast(Question question, int minimum) {
        return question.counting(List.copyOf(question.loci()), minimum);
    }

    private static DonorFilter filter(MatchQuestion asked) {
        return new DonorFilter(0, asked.eldest(), asked.sex(), Set.of(),
                asked.cmvNegative() ? Optional.of(Cmv.N) : Optional.empty(), 0, asked.readyOnly());
    }

    private CaseId openCase(MatchModel.NewCase wanted) {
        var donor = open.office().donors().byCode(wanted.donor()).stream().findFirst()
                .orElseThrow(() -> new Trouble("app.donor.gone", wanted.donor()));
        var opened = open.casework().open(new NewCase(donor.id(), donor.code(), donor.registry().sex(),
                donor.registry().birthDate(), wanted.patient(), wanted.notice(), wanted.noticeNumber(), Optional.empty()));
        open.office().donors().one(donor.id()).ifPresent(open.registry()::changed);
        return opened;
    }
}
