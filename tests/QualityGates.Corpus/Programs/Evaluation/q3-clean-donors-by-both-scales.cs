// corpus: A logistic regression of Accord is asked for probabilities and a linear machine for scores; each is compared on its own scale.
// library: Accord
// axis: console, dictionary of matrices
using System.Text.Json;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Statistics.Analysis;
using Accord.Statistics.Models.Regression;
using Accord.Statistics.Models.Regression.Fitting;

namespace Donors;

internal sealed record Donor(double[] History, bool CameBack);

internal static class Program
{
    private static void Main(string[] args)
    {
        Accord.Math.Random.Generator.Seed = 15;
        var donors = JsonSerializer.Deserialize<Donor[]>(File.ReadAllText(args[0])) ?? [];
        var cut = donors.Length * 7 / 10;
        var known = donors[..cut];
        var later = donors[cut..];
        var histories = known.Select(donor => donor.History).ToArray();
        var answers = known.Select(donor => donor.CameBack).ToArray();
        var truth = later.Select(donor => donor.CameBack).ToArray();
        var asked = later.Select(donor => donor.History).ToArray();

        var logistic = new IterativeReweightedLeastSquares<LogisticRegression> { Regularization = 1e-4 }.Learn(histories, answers);
        var machine = new LinearDualCoordinateDescent { Complexity = 1 }.Learn(histories, answers);

        var sheets = new Dictionary<string, ConfusionMatrix>
        {
            ["logistic"] = new(logistic.Probability(asked).Select(share => share > 0.5).ToArray(), truth),
            ["machine"] = new(machine.Score(asked).Select(margin => margin > 0).ToArray(), truth),
        };
        var rows = sheets.ToDictionary(pair => pair.Key, pair => new[] { pair.Value.Precision, pair.Value.Recall, pair.Value.MatthewsCorrelationCoefficient });
        File.WriteAllText(args[1], JsonSerializer.Serialize(rows));
    }
}
