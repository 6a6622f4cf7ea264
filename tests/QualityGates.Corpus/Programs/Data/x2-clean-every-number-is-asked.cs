// corpus: Of each cell about moor birds it is asked whether it is a number, in a condition, in a choice and in a variable.
// library: ML.NET
// axis: TryParse in conditions
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Transforms;

namespace Moor;

public sealed class Nest
{
    public float Eggs { get; set; }

    public float Water { get; set; }

    public float Fledged { get; set; }
}

public static class NestFile
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static List<Nest> Read(string path)
    {
        var nests = new List<Nest>();
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split(',');
            var isNest = cells.Length == 3 & float.TryParse(cells[0], NumberStyles.Float, Culture, out var eggs);
            if (!isNest || !float.TryParse(cells[2], NumberStyles.Float, Culture, out var fledged))
            {
                throw new InvalidDataException($"'{line}' is no nest.");
            }

            nests.Add(new Nest
            {
                Eggs = eggs,
                Water = float.TryParse(cells[1], NumberStyles.Float, Culture, out var water) ? water : float.NaN,
                Fledged = fledged,
            });
        }

        return nests;
    }
}

public sealed class NestModel
{
    public (double Mae, double Rmse) Judge(string path)
    {
        var ml = new MLContext(seed: 33);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(NestFile.Read(path)), testFraction: 0.2, seed: 33);
        var model = ml.Transforms
            .ReplaceMissingValues(nameof(Nest.Water), replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(ml.Transforms.Concatenate("Features", nameof(Nest.Eggs), nameof(Nest.Water)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Nest.Fledged)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Nest.Fledged));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
