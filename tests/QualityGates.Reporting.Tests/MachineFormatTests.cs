using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace QualityGates.Reporting.Tests;

/// <summary>JSON, GitLab Code Quality, JUnit.</summary>
public sealed class MachineFormatTests
{
    [Fact]
    public void Json_has_everything()
    {
        var json = JsonNode.Parse(Reports.Full.Write(ReportFormat.Json))!;
        Assert.Equal((1, "failed", "0.1.0"), ((int)json["version"]!, (string?)json["verdict"], (string?)json["tool"]));
        Assert.Equal(["src/App.csproj", "src/Other.csproj"], json["projects"]!.AsArray().Select(project => (string?)project));
        var finding = json["findings"]!.AsArray().Single(entry => (string?)entry!["id"] == "MLQ2001")!;
        Assert.Equal(
            """{"id":"MLQ2001","title":"Title of MLQ2001","severity":"error","message":"It was seen.","file":"src/Train.cs","line":12,"column":9,"endLine":12,"endColumn":30,"evidence":[{"message":"fitted here","file":"src/Features.cs","line":4,"column":13},{"message":"split here","file":"src/Train.cs","line":7,"column":9}],"fingerprint":"abc","project":"src/App.csproj","help":"https://example.org/MLQ2001.md"}""",
            finding.ToJsonString());
        Assert.Equal("""{"by":"waiver","reason":"under review"}""", json["findings"]!.AsArray().Single(entry => (string?)entry!["id"] == "MLQ8203")!["accepted"]!.ToJsonString());
        Assert.Equal(["passed", "not evaluated", "passed", "failed"], json["gates"]!.AsArray().Select(gate => (string?)gate!["state"]));
        Assert.Equal(2, json["metrics"]![0]!["history"]!.AsArray().Count);
        Assert.Null(json["metrics"]![1]!["value"]);
    }

    [Fact]
    public void Json_keeps_hostile_text_as_it_is()
    {
        var json = JsonNode.Parse(Reports.HostileOne.Write(ReportFormat.Json))!;
        // Half a surrogate pair has no form in UTF-8.
        Assert.Contains(Reports.Hostile.Replace('\uD800', '\uFFFD'), json["findings"]!.AsArray().Select(finding => (string?)finding!["message"]));
    }

    [Fact]
    public void GitLab_gets_what_counts()
    {
        var issues = JsonNode.Parse(Reports.Full.Write(ReportFormat.GitLab))!.AsArray();
        Assert.Equal(["MLQ8305 major", "MLQ1006 info", "MLQ2001 critical"], issues.Select(issue => issue!["check_name"] + " " + issue["severity"]));
        Assert.Equal("""{"path":"src/Train.cs","lines":{"begin":12}}""", issues[2]!["location"]!.ToJsonString());
        Assert.Equal("MLQ2001: It was seen.", (string?)issues[2]!["description"]);
    }

    [Fact]
    public void GitLab_fingerprints_are_unique()
    {
        var issues = JsonNode.Parse(Reports.Of([.. Enumerable.Range(1, 5).Select(line => Reports.Finding(line: line))]).Write(ReportFormat.GitLab))!.AsArray();
        Assert.Equal(5, issues.Select(issue => (string?)issue!["fingerprint"]).Distinct().Count());
    }

    [Fact]
    public void JUnit_counts_gates_and_rules()
    {
        var suites = XDocument.Parse(Reports.Full.Write(ReportFormat.JUnit)).Root!;
        Assert.Equal(("8", "2", "0", "1"), (Count(suites, "tests"), Count(suites, "failures"), Count(suites, "errors"), Count(suites, "skipped")));
        var cases = suites.Descendants("testcase").ToDictionary(element => element.Attribute("name")!.Value[..7], StringComparer.Ordinal);
        Assert.Equal("It was seen.", cases["MLQ2001"].Element("failure")!.Attribute("message")!.Value);
        Assert.Equal("\nsrc/Train.cs(12,9): error MLQ2001: It was seen.\n", cases["MLQ2001"].Element("failure")!.Value);
        Assert.Equal("Not evaluated. no split is declared", cases["MLQ8106"].Element("skipped")!.Attribute("message")!.Value);
        Assert.Contains("(accepted by waiver: under review)", cases["MLQ8203"].Element("system-out")!.Value, StringComparison.Ordinal);
        Assert.Null(cases["MLQ1006"].Element("failure"));
        Assert.Empty(cases["MLQ8001"].Elements());
    }

    [Fact]
    public void JUnit_is_XML_whatever_is_in_it()
    {
        using var text = new StringReader(Reports.HostileOne.Write(ReportFormat.JUnit));
        using var reader = XmlReader.Create(text, new XmlReaderSettings { CheckCharacters = true });
        var suites = XDocument.Load(reader).Root!;
        Assert.Equal("1", Count(suites, "errors"));
        Assert.Contains(suites.Descendants("failure"), failure => failure.Value.Contains(Reports.Visible, StringComparison.Ordinal));
    }

    private static string Count(XElement element, string name) => element.Attribute(name)!.Value;
}
