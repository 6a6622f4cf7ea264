using System.Globalization;
using QualityGates.Gates.Evaluation;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Tests.Evaluation;

public sealed class MetricsFileTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public static TheoryData<string, string, string> Forms => new()
    {
        { "m.json", """{ "auc": 0.9, "n": 10, "name": "x" }""", "auc=0.9 n=10" },
        { "m.json", """{ "model": { "auc": 0.9, "rows": 10 }, "trials": [ { "loss": 1 }, { "loss": 2 } ] }""", "model/auc=0.9 model/rows=10 trials/0/loss=1 trials/1/loss=2" },
        { "m.json", """[ { "metric": "auc", "value": 0.9 }, { "name": "f1", "score": 0.8, "slice": "country=de" } ]""", "auc=0.9 slices/country=de/f1=0.8" },
        { "m.json", """{ "auc": { "value": 0.9, "std": 0.01, "seeds": 4 }, "f1": { "mean": 0.8, "std": 0.02 } }""", "auc=0.9 f1=0.8" },
        { "m.json", """{ "seeds": { "auc": [0.5, 0.75] }, "losses": [3, 2, 1] }""", "seeds/auc=0.625" },
        { "m.json", """{ "auc": NaN, "loss": -Infinity, "text": "NaN and so on" }""", "auc=NaN loss=-Infinity" },
        { "m.json", """{ "auc": "NaN", "x": 1e999 }""", "auc=NaN x=Infinity" },
        { "m.json", """{ "model_details": { "name": "x" }, "quantitative_analysis": { "performance_metrics": [ { "type": "auc", "value": "0.9" }, { "type": "auc", "value": 0.7, "slice": "age<20" } ] } }""", "auc=0.9 slices/age<20/auc=0.7" },
        { "m.json", """{ "model-index": [ { "name": "m", "results": [ { "task": { "type": "x" }, "dataset": { "type": "imdb", "name": "IMDb" }, "metrics": [ { "type": "accuracy", "value": 0.93 } ] } ] } ] }""", "imdb/accuracy=0.93" },
        { "m.json", """[ { "dataset": { "id": "org/bench", "task_id": "diamond" }, "value": 0.45 } ]""", "org/bench/diamond=0.45" },
        { "m.yaml", "model:\n  auc: 0.9\n  loss: .nan\n  data: v1\n", "model/auc=0.9 model/loss=NaN" },
        { "m.md", "---\nmodel-index:\n- name: m\n  results:\n  - dataset: { type: imdb }\n    metrics:\n    - type: accuracy\n      value: 0.93\n---\n# Card\n", "imdb/accuracy=0.93" },
        { "r.yaml", "- dataset:\n    id: org/bench\n    task_id: diamond\n  value: 0.45\n", "org/bench/diamond=0.45" },
        { "m.csv", "metric,value\nauc,0.9\n\"log, loss\",0.4\n", "auc=0.9 log, loss=0.4" },
        { "m.csv", "slice;metric;value\noverall;auc;0.9\nde;auc;0.7\n", "auc=0.9 slices/de/auc=0.7" },
        { "m.tsv", "step\tloss\tacc\r\n0\t0.9\t0.5\r\n1\t0.4\t0.8\r\n", "loss=0.4 acc=0.8" },
        { "m.csv", "slice,auc,rows\nall,0.9,100\nde,0.8,20\n", "auc=0.9 rows=100 slices/de/auc=0.8 slices/de/rows=20" },
        { "m.csv", "model,auc\nbaseline,0.6\nnet,0.9\n", "baseline/auc=0.6 net/auc=0.9" },
        { "m.csv", "metric,value\nauc,nan\n\"a\nb\",1", "auc=NaN a\nb=1" },
        { "m.xml", """<testsuites><testsuite tests="3" failures="1" errors="0" skipped="1"><properties><property name="auc" value="0.9"/></properties><testsuite tests="1"/></testsuite><testsuite tests="1"/></testsuites>""", "auc=0.9 tests=4 failures=1 errors=0 skipped=1 passRate=0.6666666666666666" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Reads_what_evaluations_write(string name, string text, string expected)
    {
        var file = Read(name, text);
        Assert.Equal("", file.Problem);
        Assert.Equal(expected, string.Join(" ", file.Metrics.Select(metric => metric.Name + "=" + metric.Value.ToString("R", CultureInfo.InvariantCulture))));
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "m.json", "{ \"auc\": 0.9, }}", "(1,16): is not valid JSON: expected the end of the file, found '}'" },
        { "m.json", "{ \"auc\": 0,9 }", "(1,12): is not valid JSON: expected a name in double quotes or '}', found '9'" },
        { "m.json", "{ \"auc\": 0.9,\n  \"auc\": 0.8 }", "(2,10): gives \"auc\" twice, so nobody can tell which one counts" },
        { "m.csv", "metric,value\nauc,0,9\n", "(2,1): has 3 fields in a row and 2 in its header" },
        { "m.yaml", "auc: 0.9\nf1: 1\nauc: 1\n", "(3,1): is not valid YAML: " },
        { "m.md", "# Card\n", "(1,1): has no front matter, which is where a card gives its metrics (model-index)" },
        { "m.xml", "<a/>", "(1,2): is no JUnit file: its root element is <a>" },
        { "m.xml", "<testsuites>", "(1,13): is not valid XML: Unexpected end of file has occurred. The following elements are not closed: testsuites. Line 1, position 13" },
        { "m.xml", "<!DOCTYPE a [<!ENTITY b \"x\">]><testsuites/>", "(1,1): is not valid XML: For security reasons DTD is prohibited in this XML document. To enable DTD processing set the DtdProcessing property on XmlReaderSettings to Parse and pass the settings into XmlReader.Create method" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Says_where_it_cannot_be_read(string name, string text, string expected)
    {
        var file = Read(name, text);
        Assert.StartsWith(expected, $"({file.ProblemAt.Line},{file.ProblemAt.Column}): {file.Problem}", StringComparison.Ordinal);
    }

    [Fact]
    public void Places_are_those_of_the_file()
    {
        Assert.Equal(new Place(2, 11, 2, 14), Read("m.json", "{ \"a\": 1,\n  \"auc\" : NaN }").Metrics[1].At);
        Assert.Equal((3, 5), (Read("m.csv", "m\n").Metrics.Count + 3, Read("m.csv", "metric,value\n\"a\nb\",1\nauc,2\n").Metrics[1].At.Column));
        Assert.Equal(4, Read("m.csv", "metric,value\n\"a\nb\",1\nauc,2\n").Metrics[1].At.Line);
    }

    [Fact]
    public void Knows_spread_interval_and_rows_in_their_common_forms()
    {
        var detailed = Read("m.json", """{ "auc": { "value": 0.9, "std": 0.02, "seeds": 4, "n": 500 }, "f1": { "value": 0.8, "confidence_interval": { "lower_bound": 0.7, "upper_bound": 0.9 } }, "r2": { "value": 0.5, "ci": [0.4, 0.8] } }""");
        Assert.Equal((500.0, 0.02), (detailed.Exact("auc")!.Samples, detailed.Exact("auc")!.Noise));
        Assert.Equal(0.1, detailed.Exact("f1")!.Noise!.Value, 12);
        Assert.Equal(0.2, detailed.Exact("r2")!.Noise!.Value, 12);

        var flat = Read("m.json", """{ "model": { "auc": 0.9, "auc_std": 0.02, "testRows": 1, "rows": 400, "f1": 0.8, "f1_ci_lower": 0.7, "f1_ci_upper": 0.9, "error": 0.1, "error_count": 3 } }""");
        Assert.Equal((400.0, 0.04), (flat.Exact("model/auc")!.Samples, flat.Exact("model/auc")!.Noise));
        Assert.Equal(0.1, flat.Exact("model/f1")!.Noise!.Value, 12);
        Assert.Equal(400.0, flat.Exact("model/error")!.Samples);

        var seeds = Read("m.json", """{ "folds": { "auc": [0.8, 0.9, 0.85, 0.85] } }""").Exact("folds/auc")!;
        Assert.Equal(2 * Math.Sqrt((2 * 0.0025) / 3) / 2, seeds.Noise!.Value, 12);
        Assert.Null(Read("m.json", """{ "auc": 0.9 }""").Exact("auc")!.Noise);

        Assert.Equal(0.04, Read("m.json", """{ "f1_mean": 0.9, "f1_std": 0.02 }""").Exact("f1_mean")!.Noise);

        var row = Read("m.csv", "metric,value,std,n\nauc,0.9,0.01,70\n").Exact("auc")!;
        Assert.Equal((70.0, 0.02), (row.Samples, row.Noise));
    }

    [Fact]
    public void A_name_is_found_exactly_then_by_spelling_then_by_its_end()
    {
        var file = Read("m.json", """{ "auc": 1, "model": { "logLoss": 2 }, "a": { "f1": 3 }, "b": { "f1": 4 } }""");
        Assert.Equal(["auc"], Names("auc"));
        Assert.Equal(["model/logLoss"], Names("model.log_loss"));
        Assert.Equal(["model/logLoss"], Names("LogLoss"));
        Assert.Equal(["a/f1", "b/f1"], Names("f1"));
        Assert.Empty(Names("oss"));

        string[] Names(string name) => [.. file.Find(name).Select(metric => metric.Name)];
    }

    [Fact]
    public void A_run_of_MLflow_is_a_folder()
    {
        _scratch.Write("run/meta.yaml", "run_id: abc\nstatus: 3\n").Write("run/metrics/auc", "1700000000000 0.8 0\n1700000001000 0.9 2\n1700000002000 0.85 1\n")
            .Write("run/metrics/test/loss", "1700000000000 nan\n").Write("run/tags/mlflow.source.git.commit", "deadbeef").Write("run/params/seed", "1");
        var run = MetricsFile.Read(new FileLedger(), _scratch.PathOf("run"));
        Assert.Equal(["auc", "test/loss"], run.Metrics.Select(metric => metric.Name));
        Assert.Equal(0.9, run.Metrics[0].Value);
        Assert.Equal((_scratch.PathOf("run/metrics/auc"), 2), (run.Metrics[0].File, run.Metrics[0].At.Line));
        Assert.True(double.IsNaN(run.Metrics[1].Value));
        Assert.Equal(["run_id", "tags/mlflow.source.git.commit", "params/seed"], run.Texts.Select(text => text.Name));

        _scratch.Write("run/meta.yaml", "status: 4\n");
        Assert.Equal("belongs to a run that failed", MetricsFile.Read(new FileLedger(), _scratch.PathOf("run")).Problem);
        _scratch.Write("run/meta.yaml", "status: 3\n").Write("run/metrics/auc", "0.9\n");
        Assert.Equal("has a line that is not \"timestamp value step\"", MetricsFile.Read(new FileLedger(), _scratch.PathOf("run")).Problem);
        Directory.CreateDirectory(_scratch.PathOf("none"));
        Assert.StartsWith("is a folder without a folder metrics", MetricsFile.Read(new FileLedger(), _scratch.PathOf("none")).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void The_culture_of_the_machine_does_not_matter(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal([0.5, -2], Read("m.json", """{ "INFO": 0.5, "x": -2 }""").Metrics.Select(metric => metric.Value));
            Assert.Single(Read("m.json", """{ "INFO": 0.5 }""").Find("info"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("m.json", "[[[[[[[[[[")]
    [InlineData("m.csv", "\"")]
    [InlineData("m.csv", "a,b\n\"1")]
    [InlineData("m.csv", "\n\n\n")]
    [InlineData("m.xml", "\uFEFF")]
    [InlineData("m.json", "NaN")]
    [InlineData("m.json", "\"\\")]
    public void Broken_text_is_no_exception(string name, string text) => Assert.NotNull(Read(name, text).Problem);

    [Fact]
    public void Deep_and_long_files_cost_little()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.StartsWith("is not valid JSON: it is nested deeper", Read("m.json", new string('[', 1_000_000)).Problem, StringComparison.Ordinal);
        Read("m.json", "[" + string.Concat(Enumerable.Repeat("NaN,", 300_000)) + "1]");
        Assert.StartsWith("has a row of more than ten thousand fields", Read("m.csv", new string(',', 1_000_000) + "\n" + new string(',', 1_000_000)).Problem, StringComparison.Ordinal);
        Read("m.json", "{" + string.Join(",", Enumerable.Range(0, 120_000).Select(i => $"\"m{i}\": 1")) + "}");
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_line_or_a_field_that_does_not_end_is_read_no_further_than_its_limit()
    {
        Assert.Equal(("has a row of more than ten thousand fields", new Place(1, 1)), Fault(string.Concat(Enumerable.Repeat("auc,", 2_000_000))));
        Assert.Equal(("has a row of more than ten thousand fields", new Place(2, 1)), Fault("metric,value\n" + string.Concat(Enumerable.Repeat("0.1,", 2_000_000))));
        const string Field = "has a field of more than a million characters: a quote that is not closed, or no file of metrics";
        Assert.Equal((Field, new Place(2, 5)), Fault("metric,value\nauc," + new string('9', 20_000_000)));
        Assert.Equal((Field, new Place(2, 1)), Fault("metric,value\n\"auc," + new string('\n', 20_000_000)));

        (string Problem, Place At) Fault(string text)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var metrics = Read("m.csv", text);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 << 20);
            return (metrics.Problem, metrics.ProblemAt);
        }
    }

    public void Dispose() => _scratch.Dispose();

    private MetricsFile Read(string name, string text) => MetricsFile.Read(new FileLedger(), _scratch.Write(name, text).PathOf(name));
}
