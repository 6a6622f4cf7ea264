// corpus: Two frames of a vineyard come from files of tabs, and LoadCsv goes on looking for commas.
// library: Microsoft.Data.Analysis
// axis: data frame
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Vineyard;

public sealed class MustModel
{
    private const string Train = "must-train.tsv";
    private const string Test = "must-test.tsv";

    private readonly MLContext _ml = new(seed: 14);

    public double MeanError { get; private set; }

    public double Explained { get; private set; }

    public void Learn(string folder)
    {
        var train = DataFrame.LoadCsv(Path.Combine(folder, Train), cultureInfo: CultureInfo.InvariantCulture); // expect: MLQ4005
        var test = DataFrame.LoadCsv(Path.Combine(folder, Test), guessRows: 50, cultureInfo: CultureInfo.InvariantCulture); // expect: MLQ4005
        Console.WriteLine($"{train.Rows.Count} rows to learn from, {test.Rows.Count} to test with");

        var model = _ml.Transforms.Concatenate("Features", "sun", "rain", "altitude")
            .Append(_ml.Regression.Trainers.FastTree("sugar", numberOfTrees: 60))
            .Fit(train);
        var metrics = _ml.Regression.Evaluate(model.Transform(test), "sugar");
        MeanError = metrics.MeanAbsoluteError;
        Explained = metrics.RSquared;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var must = new MustModel();
        must.Learn(args[0]);
        Console.WriteLine($"error {must.MeanError:F2}, R² {must.Explained:F3}");
    }
}
