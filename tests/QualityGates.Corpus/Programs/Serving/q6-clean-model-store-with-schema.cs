// corpus: A store writes the model with the schema of the rows it was fitted on and its metrics beside it; another saves the loader with it.
// library: ML.NET
// axis: interface, generic store
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Quarry;

public sealed class Load
{
    [LoadColumn(0)] public float Volume { get; set; }

    [LoadColumn(1)] public float Moisture { get; set; }

    [LoadColumn(2)] public float Tons { get; set; }
}

public sealed record Trained(ITransformer Model, DataViewSchema Input, RegressionMetrics Metrics);

public interface IModelStore
{
    void Put(string name, Trained trained);
}

public sealed class FolderStore(MLContext ml, DirectoryInfo folder) : IModelStore
{
    public void Put(string name, Trained trained)
    {
        folder.Create();
        ml.Model.Save(trained.Model, trained.Input, Path.Combine(folder.FullName, name + ".zip"));
        var values = new Dictionary<string, double>
        {
            ["mae"] = trained.Metrics.MeanAbsoluteError,
            ["rmse"] = trained.Metrics.RootMeanSquaredError,
        };
        File.WriteAllText(Path.Combine(folder.FullName, name + ".metrics.json"), JsonSerializer.Serialize(values));
    }
}

public sealed class LoadTraining(MLContext ml, IModelStore store)
{
    public Trained Run(IDataView train, IDataView test)
    {
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Load.Volume), nameof(Load.Moisture))
            .Append(ml.Regression.Trainers.FastTree(nameof(Load.Tons)));
        var model = pipeline.Fit(train);
        var trained = new Trained(model, train.Schema, ml.Regression.Evaluate(model.Transform(test), nameof(Load.Tons)));
        store.Put("loads", trained);
        return trained;
    }

    public RegressionMetrics Ship(string trainFile, string testFile, Stream target)
    {
        var loader = ml.Data.CreateTextLoader<Load>(separatorChar: ';', hasHeader: true);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Load.Volume), nameof(Load.Moisture))
            .Append(ml.Regression.Trainers.Gam(nameof(Load.Tons)));
        var model = pipeline.Fit(loader.Load(trainFile));
        var metrics = ml.Regression.Evaluate(model.Transform(loader.Load(testFile)), nameof(Load.Tons));
        ml.Model.Save(model, loader, target);
        return metrics;
    }
}
