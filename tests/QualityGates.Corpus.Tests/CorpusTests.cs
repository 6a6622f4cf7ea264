namespace QualityGates.Corpus.Tests;

/// <summary>What the programs and their labels have to be.</summary>
public sealed class CorpusTests(CorpusRun run) : IClassFixture<CorpusRun>
{
    /// <summary>Set to <c>true</c>, derived files are written instead of compared: CONTRIBUTING.md says when.</summary>
    private const string UpdateVariable = "QUALITYGATES_UPDATE";

    [Fact]
    public void Every_program_compiles_and_no_analyzer_throws() => Assert.Empty(run.Outcomes.SelectMany(static outcome => outcome.Errors));

    [Fact]
    public void Every_label_names_a_rule_of_the_catalogue() => Assert.DoesNotContain(
        run.Outcomes.SelectMany(static outcome => outcome.Program.Labels),
        static label => CorpusRules.Find(label.Id) is null);

    [Fact]
    public void Every_scored_id_names_a_rule_of_the_catalogue() => Assert.DoesNotContain(
        run.Outcomes.SelectMany(static outcome => outcome.Program.Scores),
        static id => CorpusRules.Find(id) is null);

    [Fact]
    public void Every_comment_that_expects_something_is_a_label()
    {
        // '//expect', 'expects:' and the like would silently make a program clean.
        var written = run.Outcomes.SelectMany(static outcome => outcome.Program.Files)
            .SelectMany(static file => file.GetText().Lines.Select(line => (file.FilePath, Line: line.LineNumber + 1, Text: line.ToString())))
            .Where(static line => System.Text.RegularExpressions.Regex.IsMatch(line.Text, @"//.*expect.*MLQ", System.Text.RegularExpressions.RegexOptions.IgnoreCase))
            .Select(static line => (line.FilePath, line.Line));
        var read = run.Outcomes.SelectMany(static outcome => outcome.Program.Labels).Select(static label => (label.Path, label.Line));
        Assert.Empty(written.Except(read));
    }

    [Fact]
    public void There_are_enough_programs_and_enough_clean_ones()
    {
        var programs = run.Outcomes.Count;
        var clean = run.Outcomes.Count(static outcome => outcome.Program.IsClean);
        Assert.True(programs >= 150, $"{programs} programs");
        Assert.True(clean >= 0.4 * programs, $"{clean} of {programs} programs are clean");
    }

    [Fact]
    public void The_catalogue_says_what_the_rules_say()
    {
        foreach (var descriptor in Compiler.Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics, static (analyzer, descriptor) => (analyzer, descriptor)))
        {
            if (CorpusRules.Find(descriptor.descriptor.Id) is { } rule)
            {
                Assert.Equal(descriptor.analyzer.GetType().Name, rule.Name);
                Assert.Equal(descriptor.descriptor is { IsEnabledByDefault: true, DefaultSeverity: Microsoft.CodeAnalysis.DiagnosticSeverity.Warning }, rule.Everywhere);
            }
        }
    }

    [Fact]
    public void The_page_is_what_the_runner_writes()
    {
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "true")
        {
            Program.Update(run.Comparison);
            return;
        }

        var page = File.Exists(CorpusFiles.Precision) ? File.ReadAllText(CorpusFiles.Precision).ReplaceLineEndings("\n") : "";
        Assert.True(
            page == Report.Page(run.Comparison),
            $"{CorpusFiles.PrecisionPage} is not what the programs and rules say. Run 'dotnet run --project tests/QualityGates.Corpus -- --update' and look at the change. Now:\n{Report.Differences(run.Comparison)}");
    }

    [Fact]
    public void No_rule_falls_below_its_floor() => Assert.Empty(Floors.Broken(run.Comparison, Floors.Read()));
}
