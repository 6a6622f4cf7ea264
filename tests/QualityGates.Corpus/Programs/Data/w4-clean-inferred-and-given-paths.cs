// corpus: The path is an argument, and its settings are inferred; a second file is named by the caller as well.
// library: ML.NET, AutoML
// axis: inference of columns
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Quarry;

public sealed class Blast
{
    [LoadColumn(0)] public float Charge { get; set; }

    [LoadColumn(1)] public float Distance { get; set; }

    [LoadColumn(2)] public float Tremor { get; set; }
}

public static class Program
{
    public static int Main(string[] args)
    {
        if (args.Length != 2)
        {
            Console.Error.WriteLine("quarry <blasts> <later blasts>");
            return 2;
        }

        var ml = new MLContext(seed: 50);
        var inference = ml.Auto().InferColumns(args[0], labelColumnName: nameof(Blast.Tremor), groupColumns: false);
        var blasts = ml.Data.CreateTextLoader(inference.TextLoaderOptions).Load(args[0]);
        var later = Later(ml, args[1]);
        var model = ml.Transforms.Concatenate("Features", nameof(Blast.Charge), nameof(Blast.Distance))
            .Append(ml.Regression.Trainers.FastTree(nameof(Blast.Tremor)))
            .Fit(blasts);
        var metrics = ml.Regression.Evaluate(model.Transform(later), nameof(Blast.Tremor));
        Console.WriteLine($"{metrics.RootMeanSquaredError:F2} mm/s");
        return metrics.RSquared > 0.5 ? 0 : 1;
    }

    private static IDataView Later(MLContext ml, string path) => ml.Data.LoadFromTextFile<Blast>(path, hasHeader: true);
}
