// corpus: The constants of the learned and of the tested parks have two names and name one file.
// library: ML.NET
// axis: constants
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parks;

public static class Files
{
    public const string Learned = "parks-2019.csv";
    public const string Tested = "parks-2019.csv";
}

public sealed class Park
{
    [LoadColumn(0)] public float Hectares { get; set; }

    [LoadColumn(1)] public float Benches { get; set; }

    [LoadColumn(2)] public float Distance { get; set; }

    [LoadColumn(3)] public float Visitors { get; set; }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 16);
        var learned = ml.Data.LoadFromTextFile<Park>(Files.Learned, separatorChar: ',', hasHeader: true);
        var tested = ml.Data.LoadFromTextFile<Park>(Files.Tested, separatorChar: ',', hasHeader: true);

        var model = ml.Transforms.Concatenate("Features", nameof(Park.Hectares), nameof(Park.Benches), nameof(Park.Distance))
            .Append(ml.Regression.Trainers.FastForest(nameof(Park.Visitors)))
            .Fit(learned);
        var metrics = ml.Regression.Evaluate(model.Transform(tested), nameof(Park.Visitors)); // expect: MLQ2004
        Console.WriteLine($"R2 {metrics.RSquared:F3}, MAE {metrics.MeanAbsoluteError:F0}");
    }
}
