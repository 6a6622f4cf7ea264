// corpus: A console program saves a model with a mapping and loads it again from the same path, but registers no assembly.
// library: ML.NET
// axis: console, factory, two files
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Deliveries;

internal static class Program
{
    private static readonly string ModelPath = Path.Combine(AppContext.BaseDirectory, "delivery.zip");

    private static void Main(string[] args)
    {
        if (args.Length > 0)
        {
            Train(args[0]);
        }

        Ask();
    }

    private static void Train(string csv)
    {
        var context = new MLContext(seed: 1);
        var rows = context.Data.LoadFromTextFile<DeliveryRow>(csv, separatorChar: ',', hasHeader: true);
        var split = context.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 1);
        var model = context.Transforms.CustomMapping<DeliveryRow, RushHour>(RushHourFactory.Map, contractName: "RushHour")
            .Append(context.Transforms.Concatenate("Features", nameof(DeliveryRow.Distance), nameof(RushHour.IsRush)))
            .Append(context.Regression.Trainers.FastTree(labelColumnName: nameof(DeliveryRow.Minutes)))
            .Fit(split.TrainSet);
        var metrics = context.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(DeliveryRow.Minutes));
        File.WriteAllText(Path.ChangeExtension(ModelPath, ".json"), JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));
        context.Model.Save(model, rows.Schema, ModelPath);
    }

    private static void Ask()
    {
        var context = new MLContext(seed: 1);
        var model = context.Model.Load(ModelPath, out _); // expect: MLQ6010
        using var engine = context.Model.CreatePredictionEngine<DeliveryRow, DeliveryTime>(model);
        Console.WriteLine($"{engine.Predict(new DeliveryRow { Distance = 4, Hour = 18 }).Score:F0} minutes");
    }
}
