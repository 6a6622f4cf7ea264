using System.Globalization;
using System.Text;

namespace QualityGates.Corpus;

/// <summary>The comparison as text: for the console, and as docs/precision.md.</summary>
internal static class Report
{
    public static string Rules(Comparison comparison)
    {
        var table = new Table("id", "name", "programs", "wanted", "found", "missed", "false", "precision", "recall") { WordColumns = 2 };
        foreach (var rule in CorpusRules.All)
        {
            Add(table, rule.Id, rule.Name, comparison.ScoreOf(rule));
        }

        return table.ToString();
    }

    public static string Families(Comparison comparison)
    {
        var table = new Table("family", "name", "programs", "wanted", "found", "missed", "false", "precision", "recall") { WordColumns = 2 };
        foreach (var family in CorpusRules.All.GroupBy(static rule => rule.Family))
        {
            Add(table, family.Key, CorpusRules.FamilyName(family.Key), comparison.ScoreOf([.. family]));
        }

        Add(table, "all", "", comparison.ScoreOf(CorpusRules.All.ToList()));
        return table.ToString();
    }

    public static string Libraries(Comparison comparison) => Programs("library", comparison, static program => program.Library);

    public static string Concerns(Comparison comparison) => Programs("concern", comparison, static program => program.Name[..program.Name.IndexOf('/', StringComparison.Ordinal)]);

    /// <summary><c>path(line): id missed|false: message</c>, which editors and terminals turn into links.</summary>
    public static string Differences(Comparison comparison) => string.Concat(comparison.Differences.Select(static difference => string.Create(
        CultureInfo.InvariantCulture,
        $"{CorpusFiles.ProgramsPath}/{difference.Path}({difference.Line}): {difference.Id} {(difference.IsMissed ? "missed" : "false")}: {difference.Message}\n")));

    /// <summary>docs/precision.md.</summary>
    public static string Page(Comparison comparison)
    {
        var programs = comparison.Programs.Length;
        var clean = comparison.Programs.Count(static program => program.IsClean);
        var page = new StringBuilder("# Precision and recall\n\n");
        page.Append(CultureInfo.InvariantCulture, $"What the rules find in a corpus of {programs} labelled programs, {clean} of them clean: right programs, many of which look suspicious.\n");
        page.Append("""
            The corpus is our own, written and labelled by those who write the rules, and thus no proof about the code of others.

            Derived by `dotnet run --project tests/QualityGates.Corpus -- --update`; not edited by hand.

            ## Rules


            """.ReplaceLineEndings("\n"));
        page.Append(Rules(comparison)).Append("\n## Families\n\n").Append(Families(comparison));
        page.Append("\n## Programs\n\n").Append(Concerns(comparison)).Append('\n').Append(Libraries(comparison));
        page.Append("""

            ## What is counted

            - A program is one file or folder under `tests/QualityGates.Corpus/Programs`. It is compiled against the real signatures of its libraries, and every analyzer runs on it as in a build.
            - A label is a comment `// expect: MLQ####` at the end of the line where a finding is wanted. A finding of that rule on that line is *found*, a label without one *missed*, a finding without a label *false*; a label that stands twice wants two findings.
            - Precision is found / (found + false); recall is found / wanted. `-` means there is nothing to divide by: no finding, or none wanted.
            - Every program is labelled for every rule of the table. The exceptions are advice and opt-in rules (`named` in `tests/QualityGates.Corpus/rules.txt`), which count in programs that name them.
            - No rule may fall below the figures in `tests/QualityGates.Corpus/floors.txt`; a test says so.

            """.ReplaceLineEndings("\n"));
        return page.ToString();
    }

    private static string Programs(string title, Comparison comparison, Func<LabelledProgram, string> key)
    {
        var table = new Table(title, "programs", "clean", "files", "labels");
        foreach (var group in comparison.Programs.GroupBy(key).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            Add(table, group.Key, group.ToList());
        }

        Add(table, "all", comparison.Programs);
        return table.ToString();
    }

    private static void Add(Table table, string key, IReadOnlyCollection<LabelledProgram> programs) => table.Add(
        key,
        Text(programs.Count),
        Text(programs.Count(static program => program.IsClean)),
        Text(programs.Sum(static program => program.Files.Length)),
        Text(programs.Sum(static program => program.Labels.Length)));

    private static void Add(Table table, string id, string name, Score score) => table.Add(
        id, name, Text(score.Programs), Text(score.Wanted), Text(score.Found), Text(score.Missed), Text(score.False), Text(score.Precision), Text(score.Recall));

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(double? value) => value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-";
}
