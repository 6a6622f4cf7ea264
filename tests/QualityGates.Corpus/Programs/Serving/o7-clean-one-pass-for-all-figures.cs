// corpus: A column is read once into an array, and all its figures are worked out from that; the second view has a column of its own.
// library: ML.NET
// axis: extension methods
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Grain;

public sealed class Harvest
{
    [LoadColumn(0)] public float Rain { get; set; }

    [LoadColumn(1)] public float Soil { get; set; }

    [LoadColumn(2)] public float Tonnes { get; set; }
}

public readonly record struct Figures(int Count, float Mean, float Deviation)
{
    public static Figures Of(IReadOnlyCollection<float> values)
    {
        var mean = values.Average();
        return new Figures(values.Count, mean, MathF.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / values.Count));
    }
}

public static class ViewFigures
{
    public static Figures FiguresOf(this IDataView view, string column) => Figures.Of(view.GetColumn<float>(column).ToArray());
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var harvests = ml.Data.LoadFromTextFile<Harvest>(args[0], separatorChar: '\t', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(harvests, testFraction: 0.2);
        var train = parts.TrainSet.FiguresOf(nameof(Harvest.Tonnes));
        var model = ml.Transforms.Concatenate("Features", nameof(Harvest.Rain), nameof(Harvest.Soil))
            .Append(ml.Regression.Trainers.FastTree(nameof(Harvest.Tonnes)))
            .Fit(parts.TrainSet);
        var scored = model.Transform(parts.TestSet);
        var metrics = ml.Regression.Evaluate(scored, nameof(Harvest.Tonnes));
        var guessed = scored.FiguresOf("Score");
        Console.WriteLine(FormattableString.Invariant($"train {train.Count} rows, mean {train.Mean:F2}, deviation {train.Deviation:F2}"));
        Console.WriteLine(FormattableString.Invariant($"guessed mean {guessed.Mean:F2}, deviation {guessed.Deviation:F2}, rmse {metrics.RootMeanSquaredError:F2}, mae {metrics.MeanAbsoluteError:F2}"));
    }
}
