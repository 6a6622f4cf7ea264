using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace QualityGates.Corpus.Tests;

/// <summary>How labels and findings are counted.</summary>
public sealed class ScoringTests
{
    private const string Everywhere = "MLQ2001";
    private const string Named = "MLQ2009";

    [Fact]
    public void A_finding_on_the_line_of_its_label_is_found() => Assert.Equal(
        new Score(Programs: 1, Wanted: 1, Found: 1, False: 0),
        ScoreOf(Everywhere, "a(); // expect: MLQ2001\nb();", (Everywhere, 1)));

    [Fact]
    public void A_finding_on_another_line_is_missed_and_false() => Assert.Equal(
        new Score(Programs: 1, Wanted: 1, Found: 0, False: 1),
        ScoreOf(Everywhere, "a(); // expect: MLQ2001\nb();", (Everywhere, 2)));

    [Fact]
    public void A_label_that_stands_twice_wants_two_findings() => Assert.Equal(
        new Score(Programs: 1, Wanted: 2, Found: 1, False: 0),
        ScoreOf(Everywhere, "a(); // expect: MLQ2001 MLQ2001", (Everywhere, 1)));

    [Fact]
    public void A_second_finding_for_one_label_is_false() => Assert.Equal(
        new Score(Programs: 1, Wanted: 1, Found: 1, False: 1),
        ScoreOf(Everywhere, "a(); // expect: MLQ2001", (Everywhere, 1), (Everywhere, 1)));

    [Fact]
    public void A_label_in_a_string_is_none() => Assert.Equal(
        new Score(Programs: 0, Wanted: 0, Found: 0, False: 1),
        ScoreOf(Everywhere, "a(\"// expect: MLQ2001\");", (Everywhere, 1)));

    [Theory]
    [InlineData("a();", 0)]
    [InlineData("// scores: MLQ2009\na();", 1)]
    [InlineData("a(); // expect: MLQ2009", 1)]
    public void Advice_counts_where_it_is_named(string text, int falseFindings) =>
        Assert.Equal(falseFindings, ScoreOf(Named, text, (Named, 2)).False);

    [Fact]
    public void Floors_rise_and_do_not_fall()
    {
        var half = Compare("a(); // expect: MLQ2001\nb(); // expect: MLQ2001", (Everywhere, 1));
        var raised = Floors.Raised(half, new Dictionary<string, Floor> { [Everywhere] = new(Everywhere, 0.25, 0.75) });
        Assert.Contains("\nMLQ2001 1.00 0.75\n", raised, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_below_its_floor_is_said()
    {
        var half = Compare("a(); // expect: MLQ2001\nb(); // expect: MLQ2001", (Everywhere, 1));
        var floors = new Dictionary<string, Floor> { [Everywhere] = new(Everywhere, 1, 0.75) };
        Assert.Equal(["MLQ2001 PreprocessingFittedBeforeSplit: recall 0.50 is below 0.75"], Floors.Broken(half, floors));
    }

    private static Score ScoreOf(string id, string text, params (string Id, int Line)[] findings) =>
        Compare(text, findings).ScoreOf(CorpusRules.Find(id)!);

    private static Comparison Compare(string text, params (string Id, int Line)[] findings)
    {
        var tree = CSharpSyntaxTree.ParseText(text, path: "Leakage/program.cs");
        var scores = (Labels.Header(tree, "scores") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var program = new LabelledProgram("Leakage/program", "", "LINQ", "", [.. scores], [tree], [.. Labels.Of(tree)]);
        return Comparison.Of([new Outcome(program, [.. findings.Select(finding => Finding(finding.Id, finding.Line))], [])]);
    }

    private static Diagnostic Finding(string id, int line)
    {
        var position = new LinePosition(line - 1, 0);
        var location = Location.Create("Leakage/program.cs", default, new LinePositionSpan(position, position));
        return Diagnostic.Create(id, "Leakage", "message", DiagnosticSeverity.Warning, DiagnosticSeverity.Warning, isEnabledByDefault: true, warningLevel: 1, location: location);
    }
}
