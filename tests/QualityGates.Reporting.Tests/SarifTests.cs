using System.Text.Json;
using System.Text.Json.Nodes;

namespace QualityGates.Reporting.Tests;

public sealed class SarifTests
{
    /// <summary>The members the specification allows where we write objects, and "!" behind those it requires.</summary>
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        [""] = "$schema version! runs!",
        ["runs"] = "tool! invocations originalUriBaseIds columnKind results properties",
        ["tool"] = "driver!",
        ["driver"] = "name! semanticVersion informationUri rules",
        ["rules"] = "id! shortDescription helpUri",
        ["invocations"] = "executionSuccessful! toolExecutionNotifications",
        ["toolExecutionNotifications"] = "level message!",
        ["SRCROOT"] = "description",
        ["results"] = "ruleId ruleIndex level message! locations relatedLocations codeFlows partialFingerprints suppressions",
        ["locations"] = "id physicalLocation message location",
        ["relatedLocations"] = "id physicalLocation message",
        ["location"] = "physicalLocation message",
        ["physicalLocation"] = "artifactLocation region",
        ["artifactLocation"] = "uri uriBaseId",
        ["region"] = "startLine startColumn endLine endColumn",
        ["codeFlows"] = "threadFlows!",
        ["threadFlows"] = "locations!",
        ["suppressions"] = "kind! status justification",
        ["message"] = "text",
        ["description"] = "text!",
        ["shortDescription"] = "text!",
    };

    private static JsonNode Sarif(QualityReport report) => JsonNode.Parse(report.Write(ReportFormat.Sarif))!;

    [Fact]
    public void Every_object_has_the_members_of_the_specification()
    {
        Check(Sarif(Reports.Full), "");
        Check(Sarif(Reports.HostileOne), "");
        Check(Sarif(Reports.Of()), "");
    }

    [Fact]
    public void Every_value_is_what_the_schema_wants()
    {
        QualityReport[] reports =
        [
            Reports.Full, Reports.HostileOne, Reports.Of(),
            // Places that are not known, that end before they start, outside of the repository, twice the same.
            .. from file in (string[])["a b#é%.cs", "a:b.cs", "../beside.cs", "C:\\x.cs"]
               from at in (ReportLocation[])[new(Path.Combine(Reports.Root, file)), new(Path.Combine(Reports.Root, file), 3), new(Path.Combine(Reports.Root, file), 3, 5, 2, 1), new(Path.Combine(Reports.Root, file), 3, 5, 3, 5)]
               select Reports.Of(Reports.Finding() with { At = at, Evidence = [at, at, Reports.At("src/A.cs", 0, 0)], HelpLink = "" }),
        ];
        Assert.All(reports, report => Assert.Empty(SarifValues.FaultsOf(Sarif(report))));
    }

    [Theory]
    [InlineData("/runs/0/results/0/level", "\"info\"")]
    [InlineData("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", "\"a b\"")]
    [InlineData("/runs/0/results/0/suppressions", "[{\"kind\":\"waiver\"}]")]
    [InlineData("/runs/0/columnKind", "\"bytes\"")]
    [InlineData("/runs/0/invocations/0/executionSuccessful", "\"yes\"")]
    public void A_value_the_schema_forbids_is_seen(string place, string value)
    {
        var sarif = Sarif(Reports.Of(Reports.Finding()));
        var steps = place.TrimStart('/').Split('/');
        var parent = steps[..^1].Aggregate(sarif, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        parent[steps[^1]] = JsonNode.Parse(value);
        Assert.NotEmpty(SarifValues.FaultsOf(sarif));
    }

    [Fact]
    public void A_finding_with_evidence_is_a_path()
    {
        var result = Sarif(Reports.Full)["runs"]![0]!["results"]!.AsArray().Single(entry => (string?)entry!["ruleId"] == "MLQ2001")!;
        Assert.Equal("error", (string?)result["level"]);
        Assert.Equal("""{"startLine":12,"startColumn":9,"endLine":12,"endColumn":30}""", result["locations"]![0]!["physicalLocation"]!["region"]!.ToJsonString());
        Assert.Equal("""{"uri":"src/Train.cs","uriBaseId":"SRCROOT"}""", result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!.ToJsonString());
        Assert.Equal(["1 fitted here", "2 split here"], result["relatedLocations"]!.AsArray().Select(place => place!["id"] + " " + place["message"]!["text"]));
        var steps = result["codeFlows"]![0]!["threadFlows"]![0]!["locations"]!.AsArray();
        Assert.Equal(["fitted here", "split here", "Title of MLQ2001"], steps.Select(step => (string?)step!["location"]!["message"]!["text"]));
        Assert.Equal("abc", (string?)result["partialFingerprints"]!["mlQualityGates/v1"]);
        Assert.Empty(result["suppressions"]!.AsArray());
    }

    [Fact]
    public void Accepted_findings_say_by_whom_and_why()
    {
        var results = Sarif(Reports.Full)["runs"]![0]!["results"]!.AsArray();
        Assert.Equal(
            ["external known since March", "external under review", "inSource only for the demo"],
            ((string[])["MLQ4001", "MLQ8203", "MLQ1002"]).Select(id => results.Single(result => (string?)result!["ruleId"] == id)!["suppressions"]![0]!)
                .Select(suppression => suppression["kind"] + " " + suppression["justification"]));
    }

    [Fact]
    public void A_rule_stands_once_and_results_point_at_it()
    {
        var run = Sarif(Reports.Full)["runs"]![0]!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => (string?)rule!["id"]).ToArray();
        Assert.Equal(rules.Distinct().Order(StringComparer.Ordinal), rules);
        Assert.All(run["results"]!.AsArray(), result => Assert.Equal((string?)result!["ruleId"], rules[(int)result["ruleIndex"]!]));
    }

    [Fact]
    public void Fingerprints_do_not_know_lines()
    {
        string Fingerprint(ReportFinding finding) => (string?)Sarif(Reports.Of(finding))["runs"]![0]!["results"]![0]!["partialFingerprints"]!["mlQualityGates/v1"] ?? "";
        Assert.Equal(Fingerprint(Reports.Finding(line: 3)), Fingerprint(Reports.Finding(line: 300)));
        Assert.Equal(Fingerprint(Reports.Finding(message: "is 0.7") with { Subject = "auc" }), Fingerprint(Reports.Finding(message: "is 0.6") with { Subject = "auc" }));
        Assert.NotEqual(Fingerprint(Reports.Finding()), Fingerprint(Reports.Finding(id: "MLQ2002")));
        Assert.NotEqual(Fingerprint(Reports.Finding()), Fingerprint(Reports.Finding(file: "src/Other.cs")));
    }

    [Fact]
    public void Paths_are_URIs()
    {
        string Uri(string file) => (string?)Sarif(Reports.Of(Reports.Finding(file: file)))["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"] ?? "";
        Assert.Equal("src/a%20b%23%C3%A9%25.cs", Uri("src/a b#é%.cs"));
        Assert.Equal("a%3Ab.cs", Uri("a:b.cs"));
        var elsewhere = Sarif(Reports.Of(Reports.Finding() with { At = new ReportLocation(Path.Combine(Path.GetTempPath(), "x y.cs")) }))
            ["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!;
        Assert.StartsWith("file:///", (string?)elsewhere["uri"], StringComparison.Ordinal);
        Assert.EndsWith("/x%20y.cs", (string?)elsewhere["uri"], StringComparison.Ordinal);
        Assert.Null(elsewhere["uriBaseId"]);
    }

    [Fact]
    public void What_could_not_be_checked_is_no_success()
    {
        var invocation = Sarif(Reports.HostileOne)["runs"]![0]!["invocations"]![0]!;
        Assert.False((bool)invocation["executionSuccessful"]!);
        Assert.Single(invocation["toolExecutionNotifications"]!.AsArray());
        Assert.True((bool)Sarif(Reports.Full)["runs"]![0]!["invocations"]![0]!["executionSuccessful"]!);
    }

    [Fact]
    public void The_machine_is_not_in_it() => Assert.DoesNotContain(JsonSerializer.Serialize(Path.GetTempPath()).Trim('"'), Reports.Full.Write(ReportFormat.Sarif), StringComparison.Ordinal);

    private static void Check(JsonNode? node, string name)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
            {
                Check(item, name);
            }
        }
        else if (node is JsonObject members && Members.TryGetValue(name, out var allowed))
        {
            var names = allowed.Split(' ');
            Assert.Empty(members.Select(member => member.Key).Except(names.Select(allowedName => allowedName.TrimEnd('!'))));
            Assert.Empty(names.Where(required => required.EndsWith('!')).Select(required => required.TrimEnd('!')).Except(members.Select(member => member.Key)));
            foreach (var member in members.Where(member => member.Key != "properties"))
            {
                Check(member.Value, member.Key);
            }
        }
        else if (node is JsonObject bag)
        {
            Assert.Contains(name, (string[])["originalUriBaseIds", "partialFingerprints"]);
            foreach (var member in bag)
            {
                Check(member.Value, member.Key);
            }
        }
    }
}
