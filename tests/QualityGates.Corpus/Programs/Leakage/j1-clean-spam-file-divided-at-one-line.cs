// corpus: One file of mails is read twice: the lines up to a constant are learned from, those behind it are for the confusion matrix.
// library: Accord.NET
// axis: class
using System.Globalization;
using System.Text.Json;
using Accord.Statistics.Analysis;
using Accord.Statistics.Models.Regression;
using Accord.Statistics.Models.Regression.Fitting;

namespace Mails;

internal static class Spam
{
    private const int Known = 3500;

    private static void Main(string[] args)
    {
        Accord.Math.Random.Generator.Seed = 2;
        var path = args[0];

        var learned = Read(path).Take(Known).ToList();
        var regression = new IterativeReweightedLeastSquares<LogisticRegression> { MaxIterations = 80, Regularization = 1e-6 }
            .Learn(learned.Select(mail => mail.Counts).ToArray(), learned.Select(mail => mail.IsSpam).ToArray());

        var judged = Read(path).Skip(Known).ToList();
        var answers = regression.Decide(judged.Select(mail => mail.Counts).ToArray());
        var matrix = new ConfusionMatrix(answers, judged.Select(mail => mail.IsSpam).ToArray());

        Console.WriteLine($"precision {matrix.Precision:P1}, recall {matrix.Recall:P1}");
        File.WriteAllText("spam.metrics.json", JsonSerializer.Serialize(new { matrix.Precision, matrix.Recall, matrix.FScore }));
    }

    private static IEnumerable<Mail> Read(string path) =>
        from line in File.ReadLines(path)
        let cells = line.Split(',')
        select new Mail(Array.ConvertAll(cells[..^1], cell => double.Parse(cell, CultureInfo.InvariantCulture)), cells[^1] == "1");

    private sealed record Mail(double[] Counts, bool IsSpam);
}
