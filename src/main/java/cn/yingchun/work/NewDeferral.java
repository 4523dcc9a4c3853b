package cn.yingchun.work;

import java.time.LocalDate;
import java.util.Optional;

/// A deferral to be written.
///
/// @param rule  D01 … D55
/// @param event when it was over, the operation was, the pregnancy ended; when it began, while it is not over
/// @param over  whether it is; while it is not, the deferral has no end
/// @param weeks completed weeks of pregnancy, 0 elsewhere
/// @param last  an earlier last day than the rule's, that a physician allows
public record NewDeferral(String rule, LocalDate event, boolean over, int weeks, Optional<LocalDate> last, String note) {}
