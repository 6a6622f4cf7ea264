using QualityGates.Gates.Replay;

namespace QualityGates.Gates.Tests.Replay;

public sealed class CompilerWarningsTests : IDisposable
{
    private const string Region = "\"region\": { \"startLine\": 3, \"startColumn\": 5, \"endLine\": 3, \"endColumn\": 9 }";
    private const string Version21 = """
        { "$schema": "http://json.schemastore.org/sarif-2.1.0", "version": "2.1.0", "runs": [ { "results": [
          { "ruleId": "MLQ1001", "ruleIndex": 0, "level": "warning", "message": { "text": "a\tb" },
            "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "URI" }, REGION } } ], "relatedLocations": [ {} ] },
          { "ruleId": "MLQ1001", "level": "warning", "message": { "text": "suppressed" }, "suppressions": [ { "kind": "inSource" } ] },
          { "ruleId": "MLQ1001", "level": "note", "message": { "text": "note" } },
          { "ruleId": "CA1000", "level": "warning", "message": { "text": "not ours" } },
          { "ruleId": "MLQ4001", "level": "warning", "message": { "text": "no place" } } ],
          "tool": { "driver": { "rules": [ { "id": "MLQ1001" } ] } }, "columnKind": "utf16CodeUnits" } ] }
        """;

    private const string Version1 = """
        { "version": "1.0.0", "runs": [ { "tool": {}, "results": [
          { "ruleId": "MLQ1001", "level": "warning", "message": "a\tb", "locations": [ { "resultFile": { "uri": "URI", REGION } } ] },
          { "ruleId": "MLQ1001", "level": "warning", "message": "x", "suppressionStates": [ "suppressedInSource" ] } ], "rules": {} } ] }
        """;

    private readonly Scratch _scratch = new();

    [Theory]
    [InlineData(Version21, 2)]
    [InlineData(Version1, 1)]
    public void Keeps_what_was_shown_of_our_rules_in_both_sarif_versions(string sarif, int count)
    {
        var source = _scratch.PathOf("a b/Ä.cs");
        _scratch.Write("log.sarif", sarif.Replace("REGION", Region, StringComparison.Ordinal)
            .Replace("URI", new Uri(source).AbsoluteUri, StringComparison.Ordinal));
        CompilerWarnings.Keep(_scratch.PathOf("log.sarif"), ["MLQ1001", "MLQ4001"], _scratch.Root, _scratch.PathOf("obj/kept"));

        var kept = CompilerWarnings.Kept(_scratch.PathOf("obj/kept"));
        Assert.Equal(count, kept.Count);
        Assert.Equal(("MLQ1001", "a\tb", source, new Place(3, 5, 3, 9)), (kept[0].Id, kept[0].Message, kept[0].File, kept[0].At));
        Assert.Equal("https://github.com/qualitygates/QualityGates.ML/blob/main/docs/rules/MLQ1001.md", kept[0].HelpLink);
    }

    [Fact]
    public void Relative_addresses_are_relative_to_the_project() => Assert.Equal(
        _scratch.PathOf("a b.cs"),
        CompilerWarnings.FromSarif(Version1.Replace("REGION", Region, StringComparison.Ordinal).Replace("URI", "a%20b.cs", StringComparison.Ordinal), ["MLQ1001"], _scratch.Root)[0].File);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{ \"runs\": [ { \"results\": 5 }, 7 ] }")]
    public void A_log_that_is_none_keeps_nothing(string sarif)
    {
        CompilerWarnings.Keep(_scratch.Write("log.sarif", sarif).PathOf("log.sarif"), ["MLQ1001"], _scratch.Root, _scratch.PathOf("kept"));
        Assert.Empty(CompilerWarnings.Kept(_scratch.PathOf("kept")));
        Assert.Empty(CompilerWarnings.Kept(_scratch.PathOf("never written")));
        Assert.Empty(CompilerWarnings.Kept(_scratch.PathOf("log.sarif")));
    }

    public void Dispose() => _scratch.Dispose();
}
