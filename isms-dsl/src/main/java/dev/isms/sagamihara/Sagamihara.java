package dev.isms.sagamihara;

import dev.isms.policy.Policy;
import dev.isms.sagamihara.physical.ClientSecurity;
import dev.isms.sagamihara.technical.DataBackup;
import dev.isms.sagamihara.technical.PasswordManagement;
import dev.isms.sagamihara.technical.PowerBackup;
import dev.isms.sagamihara.terms.PhysicalTerms;
import dev.isms.sagamihara.text.PolicyText;
import dev.isms.sagamihara.vocabulary.Activities;

/**
 * 相模原市情報セキュリティポリシー — Sagamihara's policy as approved on 2010-03-31: the rules in the order in which the text is
 * read. Nothing that the text leaves open is set.
 */
public final class Sagamihara {

    private static final Policy POLICY = Policy.named(PolicyText.NAME, Activities.MATRIX)
            .with(ClientSecurity.ALL)
            .with(PasswordManagement.ALL)
            .with(PowerBackup.ALL)
            .with(DataBackup.ALL)
            .with(PhysicalTerms.SHORT_BELOW_LONG);

    private Sagamihara() {}

    public static Policy policy() {
        return POLICY;
    }
}
