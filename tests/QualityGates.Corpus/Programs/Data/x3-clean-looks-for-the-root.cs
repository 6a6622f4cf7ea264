// corpus: A tool goes up from the program in a loop until it finds the file of the solution, and reads the data of parrots below it.
// library: ML.NET
// axis: loop that climbs
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parrots;

public sealed class Parrot
{
    [LoadColumn(0)] public float Beak { get; set; }

    [LoadColumn(1)] public float Tail { get; set; }

    [LoadColumn(2)] public string Kind { get; set; } = "";
}

public static class Repository
{
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Parrots.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The program does not lie in the repository.");
    }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 16);
        var root = Repository.Root();
        var parrots = ml.Data.LoadFromTextFile<Parrot>(Path.Combine(root, "data", "parrots.csv"), separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(parrots, testFraction: 0.3);
        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Parrot.Kind))
            .Append(ml.Transforms.Concatenate("Features", nameof(Parrot.Beak), nameof(Parrot.Tail)))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Fit(parts.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
        var summary = new { metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss };
        File.WriteAllText(Path.Combine(root, "parrots.json"), JsonSerializer.Serialize(summary));
    }
}
