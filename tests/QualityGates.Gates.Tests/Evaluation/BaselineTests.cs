using QualityGates.Gates.Evaluation;

namespace QualityGates.Gates.Tests.Evaluation;

public sealed class BaselineTests : IDisposable
{
    private readonly Scratch _scratch = new Scratch().GitRoot();

    [Theory]
    [InlineData("\"maxRegression\": 0.01", """{ "auc": 0.80 }""", """{ "auc": 0.79 }""")]
    [InlineData("\"maxRegression\": 0", """{ "auc": 0.80 }""", """{ "auc": 0.85 }""")]
    [InlineData("\"maxRegressionPercent\": 5", """{ "auc": 0.80 }""", """{ "auc": 0.76 }""")]
    [InlineData("\"maxRegression\": 0, \"noise\": 0.02", """{ "auc": 0.80 }""", """{ "auc": 0.79 }""")]
    [InlineData("\"maxRegression\": 0", """{ "auc": { "value": 0.80, "std": 0.01 } }""", """{ "auc": 0.79 }""")]
    [InlineData("\"maxRegression\": 0", """{ "auc": 0.80 }""", """{ "auc": 0.79, "auc_ci_lower": 0.77, "auc_ci_upper": 0.81 }""")]
    [InlineData("\"maxRegression\": 0", """{ "auc": { "value": 0.80, "ci": [0.79, 0.81] } }""", """{ "auc": { "value": 0.787, "ci": [0.777, 0.797] } }""")]
    [InlineData("\"maxImprovement\": 0.1", """{ "auc": 0.80 }""", """{ "auc": 0.90 }""")]
    [InlineData("\"maxRegression\": 0.01, \"maxImprovement\": 0.1", """{ "auc": 0.8, "other": 1 }""", """{ "model": { "AUC": 0.8 } }""")]
    [InlineData("\"maxRegression\": 0", """{ "auc": 0.8, "data_sha256": "a" }""", """{ "auc": 0.8, "data_sha256": "A" }""")]
    public void What_is_allowed_or_chance_is_no_regression(string threshold, string before, string after) => Assert.Empty(Compare("auc", threshold, before, after).Check());

    public static TheoryData<string, string, string, string, string> Faults => new()
    {
        { "auc", "\"maxRegression\": 0.01", """{ "auc": 0.80 }""", """{ "auc": 0.78 }""",
            "metrics.json(1,10): warning MLQ8204: \"auc\" is 0.78 and was 0.8 in the baseline b.json: worse by 0.02, allowed 0.01. Improve the model; or, if the change is wanted, run mlgates baseline update --metrics and commit what it writes." },
        { "rmse", "\"maxRegressionPercent\": 5", """{ "rmse": 10 }""", """{ "rmse": 11 }""", "metrics.json(1,11): warning MLQ8204: \"rmse\" is 11 and was 10 in the baseline b.json: worse by 1, allowed 0.5." },
        { "auc", "\"maxRegression\": 0.05, \"maxRegressionPercent\": 1", """{ "auc": 0.80 }""", """{ "auc": 0.78 }""", "metrics.json(1,10): warning MLQ8204: \"auc\" is 0.78 and was 0.8 in the baseline b.json: worse by 0.02, allowed 0.008." },
        { "own", "\"direction\": \"lower\", \"maxRegression\": 0", """{ "own": 1 }""", """{ "own": 2 }""", "metrics.json(1,10): warning MLQ8204: \"own\" is 2 and was 1" },
        { "rmse", "\"maxRegressionPercent\": 10", """{ "rmse": 0 }""", """{ "rmse": 0.1 }""", "metrics.json(1,11): warning MLQ8204: \"rmse\" is 0.1 and was 0 in the baseline b.json: worse by 0.1, allowed 0." },
        { "auc", "\"maxRegression\": 0.01", """{ "auc": { "value": 0.80, "std": 0.01, "runs": 16 } }""", """{ "auc": 0.78 }""", "metrics.json(1,10): warning MLQ8204: \"auc\" is 0.78 and was 0.8 in the baseline b.json: worse by 0.02, allowed 0.01 (chance explains 0.005)." },
        { "auc", "\"maxImprovement\": 0.05", """{ "auc": 0.80 }""", """{ "auc": 0.97 }""",
            "metrics.json(1,10): warning MLQ8207: \"auc\" is 0.97 and was 0.8 in the baseline b.json: better by 0.17, more than the 0.05 believed. Look for a leak: test rows among the training rows, steps fitted before the split, the label among the features. If the gain is real, run mlgates baseline update --metrics and commit what it writes." },
        { "auc", "\"maxRegression\": 0", """{ "f1": 0.80 }""", """{ "auc": 0.78 }""", "metrics.json(1,10): warning MLQ8204: The baseline b.json has no value of \"auc\", so a worse one passes. Run mlgates baseline update --metrics and commit the file." },
        { "auc", "\"maxRegression\": 0", """{ "auc": 0.8, "data": { "sha256": "aa" } }""", """{ "auc": 0.9, "data": { "sha256": "bb" } }""",
            "metrics.json(1,35): warning MLQ8204: \"data/sha256\" is \"bb\" and in the baseline b.json \"aa\": the two were measured on different data, so no difference between them says anything. Evaluate both models on the same rows, then run mlgates baseline update --metrics." },
        { "auc", "\"maxRegression\": 0", """{ "auc": 0.8""", """{ "auc": 0.9 }""", "b.json(1,13): warning MLQ8202: The baseline b.json is not valid JSON: expected ',' or '}', found the end of the file." },
        { "auc", "\"maxRegression\": 0", "", """{ "auc": 0.9 }""", "qualitygates.json(2,13): warning MLQ8204: The baseline b.json does not exist, so a model that is worse than the accepted one passes. Run mlgates baseline update --metrics and commit the file." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Says_how_much_worse_and_what_was_allowed(string metric, string threshold, string before, string after, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Compare(metric, threshold, before, after).Check()), StringComparison.Ordinal);

    [Fact]
    public void A_named_data_id_must_be_on_both_sides()
    {
        Compare("auc", "\"maxRegression\": 0 } }, \"dataId\": \"test/rows\", \"sliceGroup\": \"s\", \"belongsTo\": [], \"x\": { \"y\": {", """{ "auc": 0.8 }""", """{ "auc": 0.9 }""");
        Assert.Contains(_scratch.Check(), line => line.Contains("MLQ8204: \"test/rows\", which should say what data was measured on, is not in metrics.json, so the two are not compared.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_git_revision_is_a_baseline()
    {
        using var scratch = new Scratch();
        scratch.Git("init", "-q", "-b", "main").Write("a b/metrics.json", """{ "auc": 0.8 }""").Write("qualitygates.json",
            "{ \"artefacts\": [ { \"kind\": \"metrics\", \"path\": \"a b/metrics.json\" } ], \"evaluation\": {\n\"baselineRevision\": \"main\", \"thresholds\": { \"auc\": { \"maxRegression\": 0.01 } } } }");
        Assert.StartsWith("qualitygates.json(2,21): warning MLQ8204: The metrics were not compared with revision main: git knows no revision \"main\" here. Fetch it", Assert.Single(scratch.Check()), StringComparison.Ordinal);
        scratch.Git("add", "qualitygates.json").Git("commit", "-qm", "x");
        Assert.StartsWith("qualitygates.json(2,21): info MLQ8204: The metrics were not compared with revision main: a b/metrics.json is not in it, so there is nothing to be worse than.", Assert.Single(scratch.Check()), StringComparison.Ordinal);
        scratch.Git("add", ".").Git("commit", "-qm", "y");
        Assert.Empty(scratch.Check());
        scratch.Write("a b/metrics.json", """{ "auc": 0.7 }""");
        Assert.StartsWith("a b/metrics.json(1,10): warning MLQ8204: \"auc\" is 0.7 and was 0.8 in the baseline main: worse by 0.1, allowed 0.01.", Assert.Single(scratch.Check()), StringComparison.Ordinal);

        // What was accepted on the branch is the new baseline, and the answer is not an old one.
        var run = GateEngine.Check(scratch.Input());
        Assert.True(run.MayBeReplayed);
        Assert.Contains(run.Consulted.Keys, path => path.EndsWith(Path.Combine("refs", "heads", "main"), StringComparison.Ordinal));
        scratch.Git("commit", "-qam", "z");
        Assert.Empty(scratch.Check());
    }

    [Fact]
    public void In_a_shallow_clone_a_revision_that_was_not_fetched_says_so()
    {
        using var origin = new Scratch();
        origin.Git("init", "-q", "-b", "main").Write("metrics.json", """{ "auc": 0.8 }""").Write("qualitygates.json",
            "{ \"artefacts\": [ { \"kind\": \"metrics\", \"path\": \"metrics.json\" } ], \"evaluation\": {\n\"baselineRevision\": \"HEAD^\", \"thresholds\": { \"auc\": { \"maxRegression\": 0.01 } } } }");
        origin.Git("add", ".").Git("commit", "-qm", "x").Write("metrics.json", """{ "auc": 0.7 }""").Git("commit", "-qam", "y");
        using var clone = new Scratch();
        File.Delete(clone.PathOf("global.json"));
        clone.Git("clone", "-q", "--depth", "1", new Uri(origin.Root).AbsoluteUri, ".");
        Assert.StartsWith("qualitygates.json(2,21): warning MLQ8204: The metrics were not compared with revision HEAD^: git knows no revision \"HEAD^\" here. Fetch it", Assert.Single(clone.Check()), StringComparison.Ordinal);
        clone.Git("fetch", "-q", "--unshallow");
        Assert.StartsWith("metrics.json(1,10): warning MLQ8204: \"auc\" is 0.7 and was 0.8 in the baseline HEAD^: worse by 0.1, allowed 0.01.", Assert.Single(clone.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_git_a_revision_is_a_note()
    {
        using var scratch = new Scratch();
        scratch.Write("metrics.json", """{ "auc": 0.8 }""").Write("src/App/qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"metrics\", \"path\": \"metrics.json\" } ], \"evaluation\": {\n\"baselineRevision\": \"main\", \"thresholds\": { \"auc\": { \"maxRegression\": 0.01 } } } }")
            .Write("src/App/metrics.json", """{ "auc": 0.8 }""");
        Assert.StartsWith("src/App/qualitygates.json(2,21): info MLQ8204: The metrics were not compared with revision main: no git work tree was found.", Assert.Single(scratch.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_update_shows_the_difference_and_then_all_is_silent()
    {
        Compare("model/auc", "\"maxRegression\": 0.01", """{ "model/auc": 0.8, "gone": 1, "rows": 10 }""",
            """{ "data": { "sha256": "ab" }, "model": { "auc": 0.7, "auc_std": 0.001, "logLoss": 0.5 }, "rows": 10, "slices": { "a=b": { "auc": 0.6 } } }""");
        Assert.NotEmpty(_scratch.Check());
        var update = BaselineUpdate.Prepare(_scratch.Input(), out var problem)!;
        Assert.Equal(("", "b.json", false), (problem, update.Shown, update.IsNew));
        Assert.Equal(["model/auc: 0.8 -> 0.7 (worse by 0.1)", "model/auc_std: 0.001 (new)", "model/logLoss: 0.5 (new)", "slices/a=b/auc: 0.6 (new)", "gone: 1 -> gone"], update.Changes);
        update.Save();
        Assert.Equal("{\n  \"data/sha256\": \"ab\",\n  \"model/auc\": { \"value\": 0.7, \"std\": 0.001 },\n  \"model/auc_std\": 0.001,\n  \"model/logLoss\": 0.5,\n  \"rows\": 10,\n  \"slices/a=b/auc\": 0.6\n}\n",
            File.ReadAllText(_scratch.PathOf("b.json")));
        Assert.Empty(_scratch.Check());
        Assert.Empty(BaselineUpdate.Prepare(_scratch.Input(), out _)!.Changes);
    }

    [Theory]
    [InlineData("""{ "auc": NaN }""", "\"auc\" is NaN.")]
    [InlineData("""{ "auc": """, "The metrics file metrics.json is not valid JSON")]
    [InlineData("{}", "there are no metrics to accept.")]
    public void A_broken_evaluation_is_not_accepted(string metrics, string expected)
    {
        Compare("auc", "\"maxRegression\": 0.01", """{ "auc": 0.8 }""", metrics);
        Assert.Null(BaselineUpdate.Prepare(_scratch.Input(), out var problem));
        Assert.StartsWith(expected, problem, StringComparison.Ordinal);
        Assert.Equal("""{ "auc": 0.8 }""", File.ReadAllText(_scratch.PathOf("b.json")));
    }

    [Fact]
    public void Without_a_named_file_there_is_nothing_to_update()
    {
        Assert.Null(BaselineUpdate.Prepare(_scratch.Input(), out var problem));
        Assert.StartsWith("no baseline file is named. Write into qualitygates.json: ", problem, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private Scratch Compare(string metric, string threshold, string before, string after)
    {
        if (before.Length > 0)
        {
            _scratch.Write("b.json", before);
        }

        return _scratch.Write("metrics.json", after).Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"metrics\", \"path\": \"metrics.json\" } ], \"evaluation\": {\n\"baseline\": \"b.json\", \"thresholds\": { \""
            + metric + "\": { " + threshold + " } } } }");
    }
}
