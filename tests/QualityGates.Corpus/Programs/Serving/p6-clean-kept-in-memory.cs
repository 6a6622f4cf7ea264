// corpus: Iterative trainers that read memory: after a checkpoint, from a cached view, from a list; trees and a single pass need none. Looks at rows only in debug builds.
// library: Microsoft.ML
// axis: Cache, AppendCacheCheckpoint, list, #if
// scores: MLQ6008 MLQ6009
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Soil;

public sealed class Sample
{
    [LoadColumn(0)] public float Ph { get; set; }

    [LoadColumn(1)] public float Clay { get; set; }

    [LoadColumn(2), ColumnName("Label")] public float Yield { get; set; }
}

public sealed class SoilTrainer(MLContext ml)
{
    public RegressionMetrics Checkpoint(string path)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Sample>(path, ',', hasHeader: true));
#if DEBUG
        Console.WriteLine(parts.TrainSet.Preview(3));
#endif
        var model = ml.Transforms.Concatenate("Features", "Ph", "Clay")
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .AppendCacheCheckpoint(ml)
            .Append(ml.Regression.Trainers.Sdca())
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet));
    }

    public RegressionMetrics Cached(DbProviderFactory factory, string connectionString)
    {
        var loader = ml.Data.CreateDatabaseLoader<Sample>();
        var train = ml.Data.Cache(loader.Load(new DatabaseSource(factory, connectionString, "SELECT Ph, Clay, Yield AS Label FROM Train ORDER BY Id")));
        var test = loader.Load(new DatabaseSource(factory, connectionString, "SELECT Ph, Clay, Yield AS Label FROM Test ORDER BY Id"));
        var model = ml.Transforms.Concatenate("Features", "Ph", "Clay")
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.OnlineGradientDescent(numberOfIterations: 20))
            .Fit(train);
        return ml.Regression.Evaluate(model.Transform(test));
    }

    public RegressionMetrics FromList(List<Sample> train, List<Sample> test)
    {
        var model = ml.Transforms.Concatenate("Features", "Ph", "Clay")
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.LbfgsPoissonRegression())
            .Fit(ml.Data.LoadFromEnumerable(train));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)));
    }

    public RegressionMetrics Trees(string path)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Sample>(path, ',', hasHeader: true));
        var model = ml.Transforms.Concatenate("Features", "Ph", "Clay")
            .Append(ml.Regression.Trainers.FastForest())
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet));
    }

    public (float Mean, int Count) Describe(DbProviderFactory factory, string connectionString)
    {
        var rows = ml.Data.CreateDatabaseLoader<Sample>()
            .Load(new DatabaseSource(factory, connectionString, "SELECT Ph, Clay, Yield AS Label FROM Train ORDER BY Id"));
        var yields = rows.GetColumn<float>("Label").ToArray();
        return (yields.Average(), yields.Length);
    }
}
