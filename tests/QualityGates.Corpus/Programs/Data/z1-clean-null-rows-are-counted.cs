// corpus: Bad lines of a file of ovens become null, and the training asks how many there are before it goes on without them.
// library: ML.NET
// axis: LINQ with a count of nulls
using System.Globalization;
using Microsoft.ML;

namespace Ovens;

public sealed class Baking
{
    public float Degrees { get; init; }

    public float Minutes { get; init; }

    public float Moisture { get; init; }
}

public sealed class MoistureTraining
{
    private readonly MLContext _ml = new(seed: 20);

    public (double Mae, double Rmse) Train(string path)
    {
        var all = File.ReadLines(path).Skip(1).Select(TryRead).ToList();
        var bad = all.Count(baking => baking is null);
        if (bad > all.Count / 100)
        {
            throw new InvalidDataException($"{bad} of {all.Count} lines of {path} cannot be read.");
        }

        var rows = all.OfType<Baking>().ToList();
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Baking.Degrees), nameof(Baking.Minutes))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Baking.Moisture)))
            .Fit(split.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Baking.Moisture));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }

    private static Baking? TryRead(string line)
    {
        try
        {
            var numbers = line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            return new Baking { Degrees = numbers[0], Minutes = numbers[1], Moisture = numbers[2] };
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
