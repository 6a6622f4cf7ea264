// corpus: A model of harvests is put before a judge behind an interface; one of the two writes a protocol and the other refuses, and what they give back is not needed here.
// library: ML.NET
// axis: interface, two implementations
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Harvests;

public interface IJudge
{
    RegressionMetrics Judge(ITransformer model, IDataView rows);
}

public sealed class ProtocolJudge(MLContext ml, string path) : IJudge
{
    public RegressionMetrics Judge(ITransformer model, IDataView rows)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(rows), "Tonnes");
        File.WriteAllText(path, JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
        return metrics;
    }
}

public sealed class StrictJudge(MLContext ml, double limit) : IJudge
{
    public RegressionMetrics Judge(ITransformer model, IDataView rows)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(rows), "Tonnes");
        return metrics.MeanAbsoluteError <= limit
            ? metrics
            : throw new InvalidOperationException($"The model errs by {metrics.MeanAbsoluteError:F2} tonnes.");
    }
}

public sealed class HarvestTraining(MLContext ml, IJudge judge)
{
    public void Run(IDataView fields, string path)
    {
        var split = ml.Data.TrainTestSplit(fields, testFraction: 0.25, seed: 25);
        var model = ml.Transforms.Concatenate("Features", "Rain", "Warmth", "Nitrogen")
            .Append(ml.Regression.Trainers.FastForest("Tonnes"))
            .Fit(split.TrainSet);
        judge.Judge(model, split.TestSet);
        ml.Model.Save(model, fields.Schema, path);
    }
}
