// corpus: The trained model of a study goes with the schema of its input in one record, and whoever stores it uses both.
// library: ML.NET
// axis: record
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rivers;

public sealed class Gauge
{
    [LoadColumn(0)] public float Rain { get; set; }

    [LoadColumn(1)] public float Snow { get; set; }

    [LoadColumn(2)] public float Level { get; set; }
}

public sealed record Trained(ITransformer Model, DataViewSchema Input, RegressionMetrics Metrics);

public interface IModelStore
{
    void Put(string name, Trained trained);
}

public sealed class FolderStore(MLContext ml, string folder) : IModelStore
{
    public void Put(string name, Trained trained)
    {
        var (model, schema, metrics) = trained;
        Directory.CreateDirectory(folder);
        using (var file = File.Create(Path.Combine(folder, name + ".zip")))
        {
            ml.Model.Save(model, schema, file);
        }

        File.WriteAllText(Path.Combine(folder, name + ".json"), JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
    }
}

public sealed class GaugeTraining(MLContext ml)
{
    public Trained Run(string path)
    {
        var gauges = ml.Data.LoadFromTextFile<Gauge>(path, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(gauges, testFraction: 0.2);
        var train = ml.Data.Cache(parts.TrainSet);
        var model = ml.Transforms.Concatenate("Features", "Rain", "Snow")
            .Append(ml.Regression.Trainers.FastTree("Level"))
            .Fit(train);
        var predictions = model.Transform(parts.TestSet);
        Console.WriteLine(string.Join(' ', predictions.Schema.Select(column => column.Name)));
        return new Trained(model, train.Schema, ml.Regression.Evaluate(predictions, "Level"));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        IModelStore store = new FolderStore(ml, args[1]);
        store.Put("gauges", new GaugeTraining(ml).Run(args[0]));
    }
}
