package cn.yingchun.domain.access;

import cn.yingchun.domain.fact.What;
import java.util.List;

/// Somebody saw or took something that lists keep to themselves. Written about the person who was looked at.
public sealed interface AccessFact extends What {
    /// Fields were shown whole that are masked otherwise; the reason stands with the act.
    record Looked(List<Field> at) implements AccessFact {
        public Looked {
            at = List.copyOf(at);
        }
    }

    /// The sealed original of a letter was read; the case's own history says which one.
    ///
    /// @param letter number within the case
    record Unsealed(String caseNumber, int letter) implements AccessFact {}

    /// Content left the program in a file.
    ///
    /// @param what word key or name of what it was
    /// @param form `csv`, `xlsx`, `pdf`, `jsonl` …
    record Exported(String what, String form, int rows) implements AccessFact {}

    /// A paper with a person's identity was printed or saved as a PDF.
    ///
    /// @param paper the code of the form, such as `leave-letter`
    record Printed(String paper) implements AccessFact {}
}
