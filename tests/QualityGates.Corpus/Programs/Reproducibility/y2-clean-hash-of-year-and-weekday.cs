// corpus: The seed of a context is the hash code of a year, and those of shuffle and split come from a member of an enumeration and a number: the same in every process.
// library: ML.NET
// axis: hash of a number
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ovens;

public enum Line
{
    Bread = 1,
    Rolls = 2,
}

public sealed class Batch
{
    [LoadColumn(0)] public float Dough { get; set; }

    [LoadColumn(1)] public float Heat { get; set; }

    [LoadColumn(2)] public float Steam { get; set; }

    [LoadColumn(3)] public float Waste { get; set; }
}

public sealed class OvenTraining(string folder, int year)
{
    public void Run(Line line)
    {
        var ml = new MLContext(seed: year.GetHashCode());
        var batches = ml.Data.LoadFromTextFile<Batch>(Path.Combine(folder, $"{line}.csv"), separatorChar: ';', hasHeader: true);
        var shuffled = ml.Data.ShuffleRows(batches, seed: (int)line);
        var split = ml.Data.TrainTestSplit(shuffled, testFraction: 0.2, seed: 2025.GetHashCode());
        var model = ml.Transforms.Concatenate("Features", nameof(Batch.Dough), nameof(Batch.Heat), nameof(Batch.Steam))
            .Append(ml.Regression.Trainers.FastTree(nameof(Batch.Waste)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Batch.Waste));
        File.WriteAllText(Path.Combine(folder, $"{line}.json"), JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var training = new OvenTraining(args[0], year: 2025);
        training.Run(Line.Bread);
        training.Run(Line.Rolls);
    }
}
