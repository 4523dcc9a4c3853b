package cn.yingchun.ui.patients.match;

import cn.yingchun.domain.patient.Details;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.match.Answer;
import cn.yingchun.match.rank.Ranking;
import cn.yingchun.match.repeat.SearchRecord;
import cn.yingchun.sync.RecordStand;

/// The match list of a patient and how it came about.
///
/// @param details  what was known of the patient when it was searched
/// @param ranking  the order within a class and tenth of probability
/// @param modelled whether the frequency table is a model: its chances are for practice only
/// @param below    donors one step below the minimum, counted where nothing was found
/// @param record   the same, to be kept and compared later
/// @param stand    how the patient's record stands between the devices
public record MatchAnswer(Patient patient, Details details, Answer answer, Ranking ranking, boolean modelled, int below,
        SearchRecord record, RecordStand stand) {
    /// Of an office that works alone.
    public MatchAnswer(Patient patient, Details details, Answer answer, Ranking ranking, boolean modelled, int below, SearchRecord record) {
        this(patient, details, answer, ranking, modelled, below, record, RecordStand.ALONE);
    }
}
