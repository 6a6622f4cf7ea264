using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace QualityGates.Corpus;

/// <summary>A label without a finding, or a finding without a label.</summary>
internal sealed record Difference(string Path, int Line, string Id, bool IsMissed, string Message);

/// <summary>How many findings were wanted, found, missed, and not wanted.</summary>
/// <param name="Programs">Programs with a label.</param>
internal sealed record Score(int Programs, int Wanted, int Found, int False)
{
    public int Missed => Wanted - Found;

    /// <summary>Of the findings, the share that was wanted; null without findings.</summary>
    public double? Precision => Found + False == 0 ? null : (double)Found / (Found + False);

    /// <summary>Of the wanted findings, the share that was found; null where none is wanted.</summary>
    public double? Recall => Wanted == 0 ? null : (double)Found / Wanted;
}

/// <summary>The programs compared with what was found in them.</summary>
internal sealed record Comparison(ImmutableArray<LabelledProgram> Programs, ImmutableArray<Difference> Differences)
{
    public static Comparison Of(IReadOnlyCollection<Outcome> outcomes) => new(
        [.. outcomes.Select(static outcome => outcome.Program)],
        [
            .. outcomes.SelectMany(Differ)
                .OrderBy(static difference => difference.Path, StringComparer.Ordinal)
                .ThenBy(static difference => difference.Line)
                .ThenBy(static difference => difference.Id, StringComparer.Ordinal),
        ]);

    public Score ScoreOf(CorpusRule rule) => ScoreOf([rule]);

    public Score ScoreOf(IReadOnlyCollection<CorpusRule> rules)
    {
        var ids = rules.Select(static rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var wanted = Programs.Sum(program => program.Labels.Count(label => ids.Contains(label.Id)));
        return new Score(
            Programs.Count(program => program.Labels.Any(label => ids.Contains(label.Id))),
            wanted,
            wanted - Differences.Count(difference => difference.IsMissed && ids.Contains(difference.Id)),
            Differences.Count(difference => !difference.IsMissed && ids.Contains(difference.Id)));
    }

    private static IEnumerable<Difference> Differ(Outcome outcome)
    {
        var open = outcome.Program.Labels.ToList();
        foreach (var finding in outcome.Findings)
        {
            if (CorpusRules.Find(finding.Id) is not { } rule || !outcome.Program.IsScoredFor(rule))
            {
                continue;
            }

            var span = finding.Location.GetLineSpan();
            var place = new Label(span.Path, span.StartLinePosition.Line + 1, finding.Id);
            if (!open.Remove(place))
            {
                yield return new Difference(place.Path, place.Line, place.Id, IsMissed: false, finding.GetMessage(CultureInfo.InvariantCulture));
            }
        }

        foreach (var label in open)
        {
            yield return new Difference(label.Path, label.Line, label.Id, IsMissed: true, LineText(outcome.Program, label));
        }
    }

    private static string LineText(LabelledProgram program, Label label)
    {
        var text = program.Files.Single(file => file.FilePath == label.Path).GetText().Lines[label.Line - 1].ToString();
        return text[..text.LastIndexOf("// expect:", StringComparison.Ordinal)].Trim();
    }
}
