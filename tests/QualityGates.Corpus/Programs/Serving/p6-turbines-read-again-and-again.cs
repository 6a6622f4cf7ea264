// corpus: Iterative trainers read a database and a text file in every pass; one checkpoint stands behind the trainer; columns are read three times.
// library: Microsoft.ML
// axis: methods, OneVersusAll, statistics
// scores: MLQ6009
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Turbines;

public sealed class Turbine
{
    [LoadColumn(0)] public float Wind { get; set; }

    [LoadColumn(1)] public float Pitch { get; set; }

    [LoadColumn(2), ColumnName("Label")] public float Power { get; set; }
}

public sealed class PowerTrainer(MLContext ml)
{
    public RegressionMetrics FromDatabase(DbProviderFactory factory, string connectionString)
    {
        var loader = ml.Data.CreateDatabaseLoader<Turbine>();
        var train = loader.Load(new DatabaseSource(factory, connectionString, "SELECT Wind, Pitch, Power FROM Train ORDER BY Taken"));
        var test = loader.Load(new DatabaseSource(factory, connectionString, "SELECT Wind, Pitch, Power FROM Test ORDER BY Taken"));
        var pipeline = ml.Transforms.Concatenate("Features", "Wind", "Pitch")
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.Regression.Trainers.Sdca()); // expect: MLQ6008
        var model = pipeline.Fit(train);
        return ml.Regression.Evaluate(model.Transform(test));
    }

    public RegressionMetrics FromFile(string path)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Turbine>(path, ',', hasHeader: true), seed: 3);
        var model = ml.Transforms.Concatenate("Features", "Wind", "Pitch")
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.LbfgsPoissonRegression())
            .AppendCacheCheckpoint(ml) // expect: MLQ6008
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet));
    }

    public (float Mean, float Max, int Count) Describe(DbProviderFactory factory, string connectionString)
    {
        var rows = ml.Data.CreateDatabaseLoader<Turbine>()
            .Load(new DatabaseSource(factory, connectionString, "SELECT Wind, Pitch, Power FROM Train ORDER BY Taken"));
        var power = rows.GetColumn<float>("Label");
        var mean = power.Average();
        var max = power.Max(); // expect: MLQ6009
        return (mean, max, power.Count());
    }
}
