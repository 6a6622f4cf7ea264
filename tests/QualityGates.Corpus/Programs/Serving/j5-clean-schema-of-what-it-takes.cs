// corpus: Preparation and regressor are saved apart, each with the schema of the rows it takes; the chain goes with its loader, and an old file keeps the schema it had.
// library: ML.NET
// axis: two models, loader overload, schema of a loaded file
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bikes;

public sealed class Station
{
    [LoadColumn(0)] public string Weather { get; set; } = "";

    [LoadColumn(1)] public float Temperature { get; set; }

    [LoadColumn(2)] public float Wind { get; set; }

    [LoadColumn(3)] public float Rides { get; set; }
}

public sealed class Archive(MLContext ml, string folder)
{
    public void Copy(string source, string target)
    {
        var model = ml.Model.Load(Path.Combine(folder, source), out var schema);
        ml.Model.Save(model, schema, Path.Combine(folder, target));
    }

    public void Put(string name, ITransformer model, IDataView taken) => ml.Model.Save(model, taken.Schema, Path.Combine(folder, name));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        var ml = new MLContext(seed: 6);
        var loader = ml.Data.CreateTextLoader<Station>(separatorChar: ';', hasHeader: true);
        var split = ml.Data.TrainTestSplit(loader.Load(Path.Combine(folder, "stations.txt")), testFraction: 0.25);

        var preparation = ml.Transforms.Categorical.OneHotEncoding(nameof(Station.Weather))
            .Append(ml.Transforms.Concatenate("Features", nameof(Station.Weather), nameof(Station.Temperature), nameof(Station.Wind)))
            .Fit(split.TrainSet);
        var prepared = preparation.Transform(split.TrainSet);
        var regressor = ml.Regression.Trainers.FastTree(labelColumnName: nameof(Station.Rides)).Fit(prepared);
        var metrics = ml.Regression.Evaluate(regressor.Transform(preparation.Transform(split.TestSet)), labelColumnName: nameof(Station.Rides));
        File.WriteAllText(Path.Combine(folder, "stations.json"), JsonSerializer.Serialize(new { metrics.RSquared, metrics.RootMeanSquaredError }));

        var archive = new Archive(ml, folder);
        if (File.Exists(Path.Combine(folder, "regressor.zip")))
        {
            archive.Copy("regressor.zip", "regressor-before.zip");
        }

        archive.Put("preparation.zip", preparation, split.TrainSet);
        archive.Put("regressor.zip", regressor, prepared);
        ml.Model.Save(preparation.Append(regressor), loader, Path.Combine(folder, "whole.zip"));
    }
}
