// corpus: Data and model of cranes lie beside the program, and what is shared one folder above it, which is a single step.
// library: ML.NET
// axis: base directory
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cranes;

public sealed class Lift
{
    [LoadColumn(0)] public float Tonnes { get; set; }

    [LoadColumn(1)] public float Wind { get; set; }

    [LoadColumn(2)] public float Minutes { get; set; }
}

public static class Program
{
    private const string DataFolder = "data";
    private static readonly string Shared = Path.Combine(AppContext.BaseDirectory, "..", "shared");

    public static void Main()
    {
        var ml = new MLContext(seed: 18);
        var lifts = ml.Data.LoadFromTextFile<Lift>(
            Path.Combine(AppContext.BaseDirectory, DataFolder, "lifts.csv"),
            separatorChar: ',',
            hasHeader: true);
        var parts = ml.Data.TrainTestSplit(lifts, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Lift.Tonnes), nameof(Lift.Wind))
            .Append(ml.Regression.Trainers.FastTree(nameof(Lift.Minutes)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Lift.Minutes));
        File.WriteAllText(Path.Combine(Shared, "lifts.json"), JsonSerializer.Serialize(metrics));
        ml.Model.Save(model, lifts.Schema, "../lifts.zip");
    }
}
