namespace QualityGates.Gates.Tests.Evaluation;

public sealed class EvaluationGateTests : IDisposable
{
    private readonly Scratch _scratch = new Scratch().GitRoot();

    public static TheoryData<string, string, string> Faults => new()
    {
        // metrics.json, the inside of "evaluation" after a first line, the finding
        { """{ "auc": 0.7 }""", "\"thresholds\": { \"auc\": { \"min\": 0.8 } }",
            "metrics.json(1,10): warning MLQ8203: \"auc\" is 0.7, below the \"min\" of 0.8. The model is not good enough to ship. Improve it and evaluate again; or, if less is enough, change \"min\" in qualitygates.json, where it is reviewed." },
        { """{ "rmse": 3.2 }""", "\"thresholds\": { \"rmse\": { \"max\": 3 } }",
            "metrics.json(1,11): warning MLQ8203: \"rmse\" is 3.2, above the \"max\" of 3. The model is not good enough to ship. Improve it and evaluate again; or, if less is enough, change \"max\" in qualitygates.json, where it is reviewed." },
        { """{ "own": 3.2 }""", "\"thresholds\": { \"own\": { \"max\": 3 } }", "metrics.json(1,10): warning MLQ8203: \"own\" is 3.2, above the \"max\" of 3." },
        { """{ "auc": 0.999 }""", "\"thresholds\": { \"auc\": { \"min\": 0.8, \"max\": 0.99 } }",
            "metrics.json(1,10): warning MLQ8207: \"auc\" is 0.999, above the \"max\" of 0.99: better than believed possible. Look for a leak: test rows among the training rows, steps fitted before the split, the label among the features. If the value is right, change \"max\" in qualitygates.json." },
        { """{ "mae": 0.001 }""", "\"thresholds\": { \"mae\": { \"min\": 0.1, \"max\": 2 } }", "metrics.json(1,10): warning MLQ8207: \"mae\" is 0.001, below the \"min\" of 0.1: better than believed possible." },
        { """{ "auc": 0.9 }""", "\"thresholds\": { \"aucc\": { \"min\": 0.8 } }",
            "qualitygates.json(2,17): warning MLQ8201: There is no metric \"aucc\" in metrics.json, so its threshold is not judged. Write \"auc\"." },
        { """{ "x": { "f1": 0.9 }, "y": { "f1": 0.8 } }""", "\"thresholds\": { \"f1\": { \"min\": 0.8 } }",
            "qualitygates.json(2,17): warning MLQ8201: \"f1\" can mean several metrics of metrics.json, so its threshold is not judged. Write one of: x/f1, y/f1." },
        { """{ "auc": "0,93" }""", "\"thresholds\": { \"auc\": { \"min\": 0.8 } }",
            "metrics.json(1,10): warning MLQ8202: \"auc\" is \"0,93\", which is no number, so its threshold cannot be judged. Write a number with a decimal point, with the invariant culture." },
        { """{ "auc": null }""", "\"thresholds\": { \"auc\": { \"min\": 0.8 } }", "metrics.json(1,10): warning MLQ8202: \"auc\" is null, which is no number, so its threshold cannot be judged." },
        { """{ "auc": NaN, "f1": 1, "loss": Infinity }""", "\"thresholds\": { \"auc\": { \"min\": 0.8 } }",
            "metrics.json(1,10): warning MLQ8202: \"auc\" is NaN, and so are loss. No comparison with it fails, so a broken model passes. Find out where the number is lost (empty test set, one class only, diverged training) and evaluate again." },
        { """{ "auc": 0.9 """, "\"thresholds\": { \"auc\": { \"min\": 0.8 } }",
            "metrics.json(1,14): warning MLQ8202: The metrics file metrics.json is not valid JSON: expected ',' or '}', found the end of the file. None of its values is evaluated. Correct this line, or write the file again with the program that made it." },
        { """{ "auc": 0.9, "auc": 0.8 }""", "\"thresholds\": { \"auc\": { \"min\": 0.8 } }", "metrics.json(1,22): warning MLQ8202: The metrics file metrics.json gives \"auc\" twice, so nobody can tell which one counts." },
        { """{ "auc": 0.9, "rows": 90 }""", "\"thresholds\": { \"auc\": { \"minSamples\": 1000 } }",
            "metrics.json(1,10): warning MLQ8206: \"auc\" was computed from 90 rows, fewer than the 1000 wanted: chance moves it. Evaluate on more rows." },
        { """{ "auc": 0.9 }""", "\"thresholds\": { \"auc\": { \"minSamples\": 1000 } }",
            "metrics.json(1,10): warning MLQ8206: How many rows \"auc\" was computed from is not in metrics.json, and at least 1000 are wanted. Write the number beside it, for instance \"rows\": 1485." },
        { """{ "auc": 0.9, "slices": { "de": { "auc": 0.6, "rows": 400 } } }""", "\"thresholds\": { \"auc\": { \"slices\": { \"min\": 0.7, \"minSamples\": 100 } } }",
            "metrics.json(1,42): warning MLQ8205: \"slices/de/auc\" is 0.6, beyond the \"min\" of 0.7 for every slice. The average hides that the model fails this group. Improve it there; or change \"slices\" in qualitygates.json." },
        { """{ "auc": 0.9, "slices": { "de": { "auc": 0.6, "rows": 40 } } }""", "\"thresholds\": { \"auc\": { \"slices\": { \"min\": 0.7, \"minSamples\": 100 } } }",
            "metrics.json(1,42): warning MLQ8206: \"slices/de/auc\" was computed from 40 rows, fewer than the 100 wanted of a slice, so it is not judged. Evaluate on more rows of it, or join it with another slice." },
        { """{ "auc": 0.9, "slices": { "de": { "auc": NaN } } }""", "\"thresholds\": { \"auc\": { \"slices\": { \"min\": 0.7 } } }", "metrics.json(1,42): warning MLQ8205: \"slices/de/auc\" is NaN, beyond the \"min\" of 0.7 for every slice." },
        { """{ "auc": 0.9 }""", "\"thresholds\": { \"auc\": { \"slices\": { \"min\": 0.7 } } }",
            "qualitygates.json(2,36): warning MLQ8205: Slices of \"auc\" are to be judged and there are none: no metric is named slices/…/auc." },
        { """{ "model": { "auc": 0.72 }, "naive": { "auc": 0.7 } }""", "\"thresholds\": { \"model/auc\": { \"requiredImprovement\": 0.05, \"naive\": \"naive/auc\" } }",
            "metrics.json(1,21): warning MLQ8203: \"model/auc\" is 0.72 and the naive baseline has 0.7 (naive/auc in metrics.json): better by 0.02, wanted 0.05. A rule that needs no training does as well. Improve the model; or change \"requiredImprovement\" in qualitygates.json." },
        { """{ "auc": 0.72 }""", "\"thresholds\": { \"auc\": { \"requiredImprovement\": 0.05 } }",
            "qualitygates.json(2,17): warning MLQ8201: There is no value of the naive baseline for \"auc\", so nobody can tell whether the model is worth its trouble." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Says_what_is_wrong_and_what_to_write(string metrics, string evaluation, string expected)
    {
        var line = Assert.Single(Evaluate(metrics, evaluation).Check());
        Assert.StartsWith(expected, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "auc": 0.8 }""", "\"thresholds\": { \"auc\": { \"min\": 0.8, \"max\": 0.8 } }")]
    [InlineData("""{ "model": { "AUC": 0.9 } }""", "\"thresholds\": { \"auc\": { \"min\": 0.8 } }")]
    [InlineData("""{ "auc": 0.9, "n": 1000, "slices": { "de": { "auc": 0.7, "rows": 100 }, "fr": { "f1": 0 } } }""", "\"thresholds\": { \"auc\": { \"minSamples\": 1000, \"slices\": { \"min\": 0.7, \"minSamples\": 100 } } }")]
    [InlineData("""{ "auc": 0.9, "slices": { "one class": { "auc": NaN } } }""", "\"thresholds\": { \"auc\": { \"min\": 0.8 } }")]
    [InlineData("""{ "auc": 0.9, "by": { "de": { "auc": 0.7 } } }""", "\"sliceGroup\": \"by\", \"thresholds\": { \"/auc\": { \"min\": 0.5 }, \"auc\": { \"slices\": { \"min\": 0.7 } } }")]
    [InlineData("""{ "m": { "auc": 0.9 }, "b": { "auc": 0.8 } }""", "\"thresholds\": { \"m/auc\": { \"requiredImprovement\": 0.1, \"naive\": \"b/auc\" } }")]
    public void Is_silent_on_a_good_model(string metrics, string evaluation) =>
        Assert.DoesNotContain(Evaluate(metrics, evaluation).Check(), line => !line.Contains("\"/auc\"", StringComparison.Ordinal));

    [Fact]
    public void A_name_that_several_files_have_is_in_need_of_names_of_its_own()
    {
        _scratch.Write("north.json", """{ "auc": 0.9 }""").Write("south.json", """{ "auc": 0.8 }""").Write("other.json", """{ "f1": 0.8 }""")
            .Write("qualitygates.json", """
                { "artefacts": [ { "kind": "metrics", "path": "north.json" }, { "kind": "metrics", "path": "south.json" }, { "kind": "metrics", "path": "other.json" } ],
                  "evaluation": { "thresholds": { "auc": { "min": 0.5 } } } }
                """);
        Assert.Equal(
            "qualitygates.json(2,35): warning MLQ8201: \"auc\" stands in several metrics files, north.json, south.json, so its threshold is not judged. "
            + "Give it a name of its own in each, for instance { \"north\": { \"auc\": … } }, or require one of these files only.",
            Assert.Single(_scratch.Check()));
    }

    [Fact]
    public void Nothing_configured_is_said()
    {
        _scratch.Write("metrics.json", """{ "rows": 10, "model": { "logLoss": 0.4806 } }""")
            .Write("qualitygates.json", "{ \"artefacts\": [\n{ \"kind\": \"metrics\", \"path\": \"metrics.json\" } ] }");
        Assert.Equal(["qualitygates.json(2,30): warning MLQ8209: Not evaluated: no threshold is set for metrics.json, so a worse model passes like a better one. "
            + "Write into qualitygates.json: \"evaluation\": { \"thresholds\": { \"model/logLoss\": { \"max\": 0.481 } } }."], _scratch.Check());
        _scratch.Write("qualitygates.json", "{ \"evaluation\": {\n\"thresholds\": { \"auc\": { \"min\": 0.8 } } } }");
        Assert.StartsWith("qualitygates.json(1,17): warning MLQ8209: Thresholds are set and no metrics file is named, so nothing is evaluated.", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "accuracy": 0.8666666666666667 }""")]
    [InlineData("""{ "loss": 0.049028683453798294 }""")]
    [InlineData("""{ "rmse": 53211.77 }""")]
    [InlineData("""{ "accuracy": 1.0 }""")]
    [InlineData("""{ "loss": 0.00000123 }""")]
    [InlineData("""{ "r2": -0.31 }""")]
    public void What_is_suggested_holds_for_the_present_metrics(string metrics)
    {
        _scratch.Write("metrics.json", metrics).Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"metrics\", \"path\": \"metrics.json\" } ] }");
        var message = Assert.Single(_scratch.Check());
        var line = message[message.IndexOf("\"evaluation\"", StringComparison.Ordinal)..].TrimEnd('.');
        _scratch.Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"metrics\", \"path\": \"metrics.json\" } ],\n" + line + " }");
        Assert.Empty(_scratch.Check());
    }

    public static TheoryData<string, string> Settings => new()
    {
        { "\"thresholds\": { \"rmse\": { \"min\": 0.8 } }", "(2,17): warning MLQ9002: \"rmse\" is better when lower and has only a \"min\", which good models fail and bad ones pass. Write \"max\"; or, if it is meant, add \"direction\": \"lower\"." },
        { "\"thresholds\": { \"auc\": { \"max\": 0.8 } }", "(2,17): warning MLQ9002: \"auc\" is better when higher and has only a \"max\", which good models fail and bad ones pass. Write \"min\"; or, if it is meant, add \"direction\": \"higher\"." },
        { "\"thresholds\": { \"auc\": { \"min\": 0.9, \"max\": 0.8 } }", "(2,33): warning MLQ9002: \"min\" of \"auc\" is larger than its \"max\", so no value passes. Correct one of them." },
        { "\"thresholds\": { \"auc\": { \"maxRegression\": 0.1 } }", "(2,17): warning MLQ9002: \"auc\" is compared with a baseline, and none is named. Write \"baseline\": \"metrics.baseline.json\" into \"evaluation\" and run mlgates baseline update --metrics, or write \"baselineRevision\": \"origin/main\"." },
        { "\"baselineRevision\": \"x\", \"thresholds\": { \"own\": { \"maxRegression\": 0.1 } }", "(2,42): warning MLQ9002: \"own\" is compared with another model, and whether more of it is better is not known. Write \"direction\": \"higher\" or \"direction\": \"lower\"." },
        { "\"thresholds\": { \"auc\": { \"maxRegression\": -0.1 } }", "(2,43): warning MLQ9002: \"maxRegression\" must be a number of 0 or more, and it is -0.1. Write \"maxRegression\": 0.01." },
        { "\"thresholds\": { \"own\": { \"direction\": \"up\" } }", "(2,39): warning MLQ9002: \"direction\" must be \"higher\" or \"lower\", and it is \"up\"." },
        { "\"thresholds\": { \"auc\": { \"minimum\": 1 } }", "(2,26): warning MLQ9002: Unknown key \"minimum\" in \"auc\"." },
        { "\"baseline\": \"b.json\", \"baselineRevision\": \"x\"", "(2,43): warning MLQ9002: \"baseline\" and \"baselineRevision\" both say what to compare with; \"baseline\" counts. Remove one of them." },
        { "\"baselineRevision\": \"--output=x\"", "(2,21): warning MLQ9002: \"baselineRevision\" is \"--output=x\", which is no git revision. Write a branch, a tag or a commit, for instance \"baselineRevision\": \"origin/main\"." },
        { "\"baselineRevision\": \"main\\nHEAD:x\"", "(2,21): warning MLQ9002: \"baselineRevision\" is \"main HEAD:x\", which is no git revision." },
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public void Settings_that_cannot_be_meant_are_MLQ9002(string evaluation, string expected) =>
        Assert.Contains(Evaluate("""{ "rmse": 1, "auc": 0.8, "own": 1 }""", evaluation).Check(), line => line.StartsWith("qualitygates.json" + expected, StringComparison.Ordinal));

    [Fact]
    public void The_naive_baseline_is_the_artefact_of_that_kind()
    {
        _scratch.Write("metrics.json", """{ "model": { "auc": 0.9 } }""").Write("baseline.json", """{ "rule": "oldest first", "auc": 0.88 }""").Write("qualitygates.json",
            "{ \"artefacts\": [ { \"kind\": \"metrics\", \"path\": \"metrics.json\" }, { \"kind\": \"baseline\", \"path\": \"baseline.json\" } ],\n"
            + "\"evaluation\": { \"thresholds\": { \"model/auc\": { \"requiredImprovement\": 0.05 } } } }");
        Assert.Contains("the naive baseline has 0.88 (auc in baseline.json): better by 0.02, wanted 0.05.", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
        _scratch.Write("baseline.json", """{ "auc": 0.7 }""");
        Assert.Empty(_scratch.Check());
    }

    [Fact]
    public void Metrics_of_another_state_are_told_by_hash()
    {
        const string evaluation = "\"thresholds\": { \"auc\": { \"min\": 0.8 } },\n\"belongsTo\": [ { \"path\": \"d.csv\", \"hash\": \"data/sha256\" } ]";
        _scratch.Write("d.csv", "hello");
        Assert.Empty(Evaluate("""{ "auc": 0.9, "data": { "sha256": "2CF24DBA5FB0A30E26E83B2AC5B9E29E1B161E5C1FA7425E73043362938B9824" } }""", evaluation).Check());
        _scratch.Write("d.csv", "hallo");
        Assert.Equal(["metrics.json(1,35): warning MLQ8208: \"data/sha256\" is 2cf24dba5fb0… and d.csv has d3751d33f9cd…: the file has changed since the metrics were computed. Train and evaluate again."], _scratch.Check());
        Assert.Equal(["qualitygates.json(3,26): warning MLQ8208: The hash of d.csv should stand in metrics.json as \"data/sha256\", and there is no such text, so nobody can tell what the metrics belong to. Write the SHA-256 of the file there, in hexadecimal."],
            Evaluate("""{ "auc": 0.9 }""", evaluation).Check());
        File.Delete(_scratch.PathOf("d.csv"));
        Assert.StartsWith("qualitygates.json(3,26): warning MLQ8208: d.csv, which metrics.json should belong to, does not exist", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void Metrics_of_another_model_are_told_by_hash_and_else_noted_by_time()
    {
        const string digest = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
        _scratch.Write("m.bin", "hello").Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"metrics\", \"path\": \"metrics.json\" }, { \"kind\": \"model\", \"path\": \"m.bin\" } ],\n"
            + "\"evaluation\": { \"thresholds\": { \"auc\": { \"min\": 0.8 } } } }");
        File.SetLastWriteTimeUtc(_scratch.Write("metrics.json", """{ "auc": 0.9 }""").PathOf("metrics.json"), DateTime.UtcNow.AddHours(-1));
        Assert.StartsWith("metrics.json(1,1): info MLQ8208: metrics.json is older than m.bin and names no hash of it, so it may be of an earlier state.", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
        File.SetLastWriteTimeUtc(_scratch.Write("metrics.json", "{ \"auc\": 0.9, \"model_sha256\": \"sha256:" + digest + "\" }").PathOf("metrics.json"), DateTime.UtcNow.AddHours(-1));
        Assert.Empty(_scratch.Check());
        _scratch.Write("m.bin", "another");
        Assert.Equal(["metrics.json(1,31): warning MLQ8208: \"model_sha256\" is not the hash of m.bin: the metrics are those of another model. Evaluate this one again."], _scratch.Check());
    }

    [Fact]
    public void The_hash_of_the_model_says_nothing_of_another_file()
    {
        _scratch.Write("m.bin", "hello").Write("lock.json", "{}").Write("metrics.json", "{ \"auc\": 0.9, \"model_sha256\": \"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824\" }")
            .Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"metrics\", \"path\": \"metrics.json\" }, { \"kind\": \"model\", \"path\": \"m.bin\" } ],\n"
                + "\"evaluation\": { \"thresholds\": { \"auc\": { \"min\": 0.8 } }, \"belongsTo\": [ { \"path\": \"lock.json\" } ] } }");
        Assert.Empty(_scratch.Check());
    }

    [Fact]
    public void A_folder_of_code_counts_by_its_newest_file()
    {
        const string evaluation = "\"thresholds\": { \"auc\": { \"min\": 0.8 } }, \"belongsTo\": [ { \"path\": \"src/Training\" } ]";
        File.SetLastWriteTimeUtc(_scratch.Write("src/Training/Fit.cs", "x").Write("src/Training/obj/x.cs", "x").PathOf("src/Training/Fit.cs"), DateTime.UtcNow.AddHours(-3));
        Directory.SetLastWriteTimeUtc(_scratch.PathOf("src/Training"), DateTime.UtcNow);
        File.SetLastWriteTimeUtc(Evaluate("""{ "auc": 0.9 }""", evaluation).PathOf("metrics.json"), DateTime.UtcNow.AddHours(-2));
        Assert.Empty(_scratch.Check());
        _scratch.Write("src/Training/Fit.cs", "y");
        const string older = "MLQ8208: metrics.json is older than src/Training and names no hash of it";
        Assert.Contains("warning " + older, Assert.Single(_scratch.Check()), StringComparison.Ordinal);

        // What a build server has cloned, and what a clone may have taken, has times that say nothing.
        var server = new Dictionary<string, string>(Scratch.DevelopersEnvironment()) { ["CI"] = "true" };
        Assert.Contains("info " + older, Assert.Single(_scratch.Check(_scratch.Input(environment: server))), StringComparison.Ordinal);
        File.SetLastWriteTimeUtc(_scratch.PathOf("metrics.json"), DateTime.UtcNow.AddMinutes(-1));
        Assert.Contains("info " + older, Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_that_lead_in_circles_cost_nothing()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _scratch.Write("code/a.cs", "x");
        for (var i = 0; i < 8; i++)
        {
            Directory.CreateSymbolicLink(_scratch.PathOf("code/loop" + i), ".");
        }

        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Empty(Evaluate("""{ "auc": 0.9 }""", "\"thresholds\": { \"auc\": { \"min\": 0.8 } }, \"belongsTo\": [ { \"path\": \"code\" } ]").Check());
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Every_finding_can_be_waived_by_the_name_of_its_metric()
    {
        Evaluate("""{ "auc": 0.7 }""", "\"thresholds\": { \"auc\": { \"min\": 0.8 } } },\n\"waivers\": [ { \"id\": \"MLQ8203\", \"subject\": \"auc\", \"reason\": \"r\", \"owner\": \"o\", \"expires\": \""
            + DateTime.UtcNow.AddDays(60).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + "\" } ], \"$schema\": \"x\", \"severity\": { \"MLQ8209\": \"none\"");
        Assert.Empty(_scratch.Check());
    }

    public void Dispose() => _scratch.Dispose();

    private Scratch Evaluate(string metrics, string evaluation) => _scratch.Write("metrics.json", metrics).Write("qualitygates.json",
        "{ \"artefacts\": [ { \"kind\": \"metrics\", \"path\": \"metrics.json\" } ], \"evaluation\": {\n" + evaluation + " } }");
}
