// corpus: The base class of all sources of lines goes on to the next line where the derived class cannot make a row.
// library: ML.NET
// axis: generic base class, three files
using System.Text.Json;
using Microsoft.ML;
using Vineyards.Data;

namespace Vineyards;

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 12);
        var source = new GrapeSource();
        var train = ml.Data.LoadFromEnumerable(source.ReadAll(args[0]));
        var test = ml.Data.LoadFromEnumerable(source.ReadAll(args[1]));
        var model = ml.Transforms.Concatenate("Features", nameof(Grape.Sugar), nameof(Grape.Acid), nameof(Grape.Days))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Grape.IsRipe)))
            .Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Grape.IsRipe));
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
        using var output = File.Create(Path.Combine(AppContext.BaseDirectory, "metrics.json"));
        JsonSerializer.Serialize(output, new { metrics.AreaUnderRocCurve, metrics.F1Score });
    }
}
