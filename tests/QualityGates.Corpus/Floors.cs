using System.Globalization;

namespace QualityGates.Corpus;

/// <summary>What a rule reached once and must not fall below: <c>MLQ2001 1.00 0.97</c> is precision and recall.</summary>
internal sealed record Floor(string Id, double Precision, double Recall)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} {Precision:0.00} {Recall:0.00}");
}

/// <summary>floors.txt: raised by the runner, lowered by hand only, so that a loss is a decision somebody made.</summary>
internal static class Floors
{
    private const string Comment = """
        # Precision and recall each rule reached on the corpus. `-- --update` raises them; lower them by hand, and say why in the commit.

        """;

    public static IReadOnlyDictionary<string, Floor> Read() => File.Exists(CorpusFiles.Floors)
        ? File.ReadLines(CorpusFiles.Floors).Where(static line => line.Length > 0 && !line.StartsWith('#')).Select(Parse).ToDictionary(static floor => floor.Id)
        : new Dictionary<string, Floor>();

    /// <summary>One sentence for each figure below its floor.</summary>
    public static IEnumerable<string> Broken(Comparison comparison, IReadOnlyDictionary<string, Floor> floors)
    {
        foreach (var rule in CorpusRules.All)
        {
            var score = comparison.ScoreOf(rule);
            var floor = floors.GetValueOrDefault(rule.Id) ?? new Floor(rule.Id, 0, 0);

            // No finding is no false one; that nothing is found is what recall says.
            if ((score.Precision ?? 1) < floor.Precision)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{rule.Id} {rule.Name}: precision {score.Precision:0.00} is below {floor.Precision:0.00}");
            }

            if ((score.Recall ?? 1) < floor.Recall)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{rule.Id} {rule.Name}: recall {score.Recall:0.00} is below {floor.Recall:0.00}");
            }
        }
    }

    public static string Raised(Comparison comparison, IReadOnlyDictionary<string, Floor> floors)
    {
        var lines = CorpusRules.All.Select(rule =>
        {
            var score = comparison.ScoreOf(rule);
            var floor = floors.GetValueOrDefault(rule.Id) ?? new Floor(rule.Id, 0, 0);
            return new Floor(rule.Id, Math.Max(floor.Precision, Truncate(score.Precision)), Math.Max(floor.Recall, Truncate(score.Recall)));
        });
        return Comment + string.Concat(lines.Select(static floor => floor + "\n"));
    }

    // Down to two digits: a floor must not lie above what was reached.
    private static double Truncate(double? value) => Math.Floor((value ?? 0) * 100) / 100;

    private static Floor Parse(string line) => line.Split(' ') is [var id, var precision, var recall]
        ? new Floor(id, double.Parse(precision, CultureInfo.InvariantCulture), double.Parse(recall, CultureInfo.InvariantCulture))
        : throw new FormatException($"floors.txt: '{line}' is not 'id precision recall'.");
}
