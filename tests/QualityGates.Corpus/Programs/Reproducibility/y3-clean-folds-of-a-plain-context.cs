// corpus: Splits and folds of a context without a seed fall back to a constant, and what is trained on them draws nothing from it, which is right.
// library: ML.NET
// axis: generic experiment
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Soups;

internal sealed class Pot
{
    public float Salt { get; set; }

    public float Heat { get; set; }

    public float Minutes { get; set; }

    public bool Burnt { get; set; }
}

internal sealed class FoldStudy<TRow>(IEnumerable<TRow> rows, string label, params string[] features)
    where TRow : class
{
    private readonly MLContext _ml = new MLContext();
    private readonly List<TRow> _rows = [.. rows];

    public object Run()
    {
        var view = _ml.Data.LoadFromEnumerable(_rows);
        var parts = _ml.Data.TrainTestSplit(view, testFraction: 0.2);
        var pipeline = _ml.Transforms.Concatenate("Features", features)
            .Append(_ml.BinaryClassification.Trainers.Gam(labelColumnName: label));

        var folds = _ml.Data.CrossValidationSplit(parts.TrainSet, numberOfFolds: 4)
            .Select(fold => _ml.BinaryClassification.Evaluate(pipeline.Fit(fold.TrainSet).Transform(fold.TestSet), labelColumnName: label))
            .Select(metrics => new { metrics.AreaUnderRocCurve, metrics.LogLoss })
            .ToList();
        var last = _ml.BinaryClassification.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), labelColumnName: label);
        return new { Folds = folds, Test = new { last.AreaUnderRocCurve, last.F1Score, last.LogLoss } };
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var pots = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).Select(cells => new Pot
        {
            Salt = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Heat = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Minutes = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Burnt = cells[3] == "yes",
        });
        var study = new FoldStudy<Pot>(pots, nameof(Pot.Burnt), nameof(Pot.Salt), nameof(Pot.Heat), nameof(Pot.Minutes));
        File.WriteAllText(args[1], JsonSerializer.Serialize(study.Run()));
    }
}
