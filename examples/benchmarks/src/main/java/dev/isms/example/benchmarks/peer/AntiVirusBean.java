package dev.isms.example.benchmarks.peer;

import org.jspecify.annotations.Nullable;

/** ウィルス対策ソフト — software against malware as a bean; what is not recorded is null. */
public class AntiVirusBean {

    private @Nullable Boolean byIntroduction;
    private @Nullable String definitions;
    private @Nullable String newestDefinitions;

    public @Nullable Boolean getByIntroduction() {
        return byIntroduction;
    }

    public void setByIntroduction(@Nullable Boolean byIntroduction) {
        this.byIntroduction = byIntroduction;
    }

    public @Nullable String getDefinitions() {
        return definitions;
    }

    public void setDefinitions(@Nullable String definitions) {
        this.definitions = definitions;
    }

    public @Nullable String getNewestDefinitions() {
        return newestDefinitions;
    }

    public void setNewestDefinitions(@Nullable String newestDefinitions) {
        this.newestDefinitions = newestDefinitions;
    }
}
