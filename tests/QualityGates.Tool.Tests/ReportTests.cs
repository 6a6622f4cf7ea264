using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace QualityGates.Tool.Tests;

/// <summary>mlgates report on a repository with metrics that have a history.</summary>
public sealed partial class ReportTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    private void Make()
    {
        _scratch.Write("src/App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n    <TargetFramework>net10.0</TargetFramework>\n  </PropertyGroup>\n</Project>\n")
            .Write("src/A.cs", "namespace App;\n\npublic class A;\n").Write(".gitignore", "obj/\nbin/\n*.html\n")
            .Write("qualitygates.json", """
                {
                  "artefacts": [
                    { "kind": "metrics", "path": "metrics.json" },
                    { "kind": "model-card", "path": "docs/model-card.md" }
                  ],
                  "evaluation": {
                    "baseline": "baseline.json",
                    "thresholds": { "auc": { "min": 0.8, "maxRegression": 0.05 }, "log_loss": { "max": 0.4 } }
                  }
                }

                """).Write("baseline.json", "{ \"auc\": 0.84, \"log_loss\": 0.41 }\n");
        foreach (var (auc, loss) in ((string, string)[])[("0.78", "0.52"), ("0.81", "0.47"), ("0.84", "0.43"), ("0.83", "0.45")])
        {
            _scratch.Write("metrics.json", "{\n  \"auc\": " + auc + ",\n  \"log_loss\": " + loss + ",\n  \"f1\": 0.7\n}\n");
            Assert.Equal(0, _scratch.Commit("auc " + auc).ExitCode);
        }

        var restore = _scratch.Run(_scratch.Root, "dotnet", ["restore", "src", "--nologo", "-nodeReuse:false"]);
        Assert.True(restore.ExitCode == 0, restore.Output);
    }

    [ShellFact]
    public void A_page_has_verdict_gates_metrics_with_history_and_findings_with_source()
    {
        Make();
        var answer = _scratch.Mlgates("report", "--output", "report.html");
        Assert.True(answer.ExitCode == 1, answer.Error + answer.Output);
        var html = _scratch.Read("report.html");
        Assert.Contains("<strong>Failed</strong>", html, StringComparison.Ordinal);
        // Three values before the present one, which is that of the last commit.
        var auc = Article().Matches(html).Select(match => match.Value).Single(article => article.Contains("<h3>auc</h3>", StringComparison.Ordinal));
        Assert.Equal(3, auc.Split("class=\"point\"").Length - 1);
        Assert.Contains("at least 0.8", auc, StringComparison.Ordinal);
        Assert.Contains("0.84 (-0.01)", auc, StringComparison.Ordinal);
        Assert.Matches("log_loss</h3>\n<dl><dt>Value</dt><dd>0.45 <span class=\"state failed\">", html);
        Assert.Matches("f1</h3>\n<dl><dt>Value</dt><dd>0.7 <span class=\"state not-evaluated\">", html);
        Assert.Matches("failed</span> <a href=\"[^\"]*MLQ8305.md\">MLQ8305</a>", html);
        Assert.Matches("not evaluated</span> <a href=\"[^\"]*MLQ8205.md\">MLQ8205</a>[^<]*<small>no threshold asks for it</small>", html);
        Assert.Matches("passed</span> <a href=\"[^\"]*MLQ8204.md\">MLQ8204</a>[^<]*<small>metrics.json</small>", html);
        // The line of the finding, with those around it.
        Assert.Contains("\"x\":{\"n\":1,\"s\":[\"{\",", html, StringComparison.Ordinal);
    }

    [ShellFact]
    public void A_page_that_cannot_be_written_leaves_nothing_half_done()
    {
        Make();
        Directory.CreateDirectory(_scratch.PathOf("taken.html/inside"));
        var answer = _scratch.Mlgates("report", "--output", "taken.html");
        Assert.Equal(2, answer.ExitCode);
        Assert.StartsWith("mlgates: ", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(_scratch.Root), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [ShellFact]
    public void Every_format_with_room_for_it_has_gates_and_metrics_and_what_is_waived_says_why()
    {
        Make();
        _scratch.Write("qualitygates.json", _scratch.Read("qualitygates.json").Replace("\"evaluation\"", """
            "waivers": [
                { "id": "MLQ8305", "subject": "docs/model-card.md", "reason": "Under review.", "owner": "a@example.org", "expires": "DAY" }
              ],
              "evaluation"
            """.Replace("DAY", DateTime.UtcNow.AddDays(60).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal), StringComparison.Ordinal));
        var run = JsonNode.Parse(_scratch.Mlgates("check", "--format", "sarif").Output)!["runs"]![0]!;
        var waived = run["results"]!.AsArray().Single(result => (string?)result!["ruleId"] == "MLQ8305")!["suppressions"]![0]!;
        Assert.Equal(("external", true), ((string?)waived["kind"], ((string?)waived["justification"])!.StartsWith("Under review. (a@example.org, until ", StringComparison.Ordinal)));
        Assert.Contains(run["properties"]!["metrics"]!.AsArray(), metric => (string?)metric!["name"] == "auc");
        var gates = run["properties"]!["gates"]!.AsArray();
        Assert.Equal("failed", (string?)gates.Single(gate => (string?)gate!["id"] == "MLQ8203")!["state"]);
        var card = gates.Single(gate => (string?)gate!["id"] == "MLQ8305")!;
        Assert.Equal(("passed", "1 finding is accepted"), ((string?)card["state"], (string?)card["evidence"]![0]));
        Assert.Contains("### Metrics", _scratch.Mlgates("check", "--format", "markdown").Output, StringComparison.Ordinal);
        Assert.Matches("<testcase classname=\"QualityGates.ML.gates\" name=\"MLQ8203", _scratch.Mlgates("check", "--format", "junit").Output);
    }

    [ShellFact]
    public void Formats_go_to_the_console_or_into_a_file()
    {
        Make();
        Assert.StartsWith("{\n  \"$schema\"", _scratch.Mlgates("check", "--format", "sarif").Output, StringComparison.Ordinal);
        var toFile = _scratch.Mlgates("check", "-f", "junit", "-o", "out/report.xml");
        Assert.Equal(1, toFile.ExitCode);
        Assert.Matches("^1 project checked: .*\n$", toFile.Output);
        Assert.StartsWith("<?xml", _scratch.Read("out/report.xml"), StringComparison.Ordinal);
        var unknown = _scratch.Mlgates("check", "--format", "word");
        Assert.Equal((2, true), (unknown.ExitCode, unknown.Error.Contains("sarif", StringComparison.Ordinal)));
        Assert.DoesNotContain('\e', _scratch.Mlgates("check").Output);
    }

    [GeneratedRegex("<article.*?</article>", RegexOptions.Singleline)]
    private static partial Regex Article();
}
