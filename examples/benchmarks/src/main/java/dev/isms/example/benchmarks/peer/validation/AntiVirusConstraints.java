package dev.isms.example.benchmarks.peer.validation;

import dev.isms.example.benchmarks.peer.AntiVirusBean;
import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.peer.Rule;
import dev.isms.example.benchmarks.peer.ServerBean;
import jakarta.validation.ClockProvider;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** ウィルス対策の制約 — software against malware: there by introduction, and up to date. */
public final class AntiVirusConstraints {

    private AntiVirusConstraints() {}

    /** 導入時の対策 — software against malware by the day of introduction. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = ProtectedByIntroductionCheck.class)
    public @interface ProtectedByIntroduction {
        Rule rule() default Rule.PROTECTED;

        String message() default "導入までにウィルス対策ソフトを導入していること";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** 導入時の対策の検査。 */
    public static final class ProtectedByIntroductionCheck extends RuleValidator<ProtectedByIntroduction, ServerBean> {
        @Override
        protected Outcome judge(ServerBean server, ClockProvider clocks) {
            Outcome introduced = introduced(server, clocks);
            if (introduced != Outcome.SATISFIED) {
                return introduced;
            }
            AntiVirusBean antiVirus = server.getAntiVirus();
            if (antiVirus == null) {
                return server.getAntiVirusInstalled() == null ? Outcome.UNDETERMINED : Outcome.VIOLATED;
            }
            return flag(antiVirus.getByIntroduction());
        }
    }

    /** 最新の定義 — its definitions are the newest. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = DefinitionsNewestCheck.class)
    public @interface DefinitionsNewest {
        Rule rule() default Rule.NEWEST;

        String message() default "定義ファイルが最新であること";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** 最新の定義の検査。 */
    public static final class DefinitionsNewestCheck extends RuleValidator<DefinitionsNewest, ServerBean> {
        @Override
        protected Outcome judge(ServerBean server, ClockProvider clocks) {
            Outcome introduced = introduced(server, clocks);
            AntiVirusBean antiVirus = server.getAntiVirus();
            if (introduced == Outcome.NOT_APPLICABLE || Boolean.FALSE.equals(server.getAntiVirusInstalled())) {
                return Outcome.NOT_APPLICABLE;
            }
            if (introduced == Outcome.UNDETERMINED
                    || antiVirus == null
                    || antiVirus.getDefinitions() == null
                    || antiVirus.getNewestDefinitions() == null) {
                return Outcome.UNDETERMINED;
            }
            return flag(antiVirus.getDefinitions().equals(antiVirus.getNewestDefinitions()));
        }
    }

    private static Outcome introduced(ServerBean server, ClockProvider clocks) {
        LocalDate introducedOn = server.getIntroducedOn();
        if (introducedOn == null) {
            return Outcome.UNDETERMINED;
        }
        return introducedOn.isAfter(RuleValidator.today(clocks)) ? Outcome.NOT_APPLICABLE : Outcome.SATISFIED;
    }
}
