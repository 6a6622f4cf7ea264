// corpus: A context without a seed trains what does not draw from it, splits without a seed, and its twin only scores.
// library: ML.NET
// axis: generic base class, target-typed new, cross-validation
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Energy;

public sealed class Meter
{
    [LoadColumn(0)] public float Hour { get; set; }
    [LoadColumn(1)] public float Degrees { get; set; }
    [LoadColumn(2), ColumnName("Label")] public float KilowattHours { get; set; }
}

public sealed class Consumption
{
    public float Score { get; set; }
}

public abstract class Step<TResult>
{
    protected readonly MLContext Context = new();

    public abstract TResult Run(string input);
}

public sealed class Training(string modelPath) : Step<RegressionMetrics>
{
    public override RegressionMetrics Run(string input)
    {
        var data = Context.Data.LoadFromTextFile<Meter>(input, separatorChar: ',', hasHeader: true);
        var split = Context.Data.TrainTestSplit(data, testFraction: 0.2);
        var pipeline = Context.Transforms.Concatenate("Features", nameof(Meter.Hour), nameof(Meter.Degrees))
            .Append(Context.Regression.Trainers.FastForest(numberOfTrees: 50));
        foreach (var fold in Context.Regression.CrossValidate(split.TrainSet, pipeline, numberOfFolds: 4))
        {
            Console.WriteLine($"fold {fold.Fold}: {fold.Metrics.MeanAbsoluteError:F3}");
        }
        var model = pipeline.Fit(split.TrainSet);
        Context.Model.Save(model, split.TrainSet.Schema, modelPath);
        return Context.Regression.Evaluate(model.Transform(split.TestSet));
    }
}

public sealed class Scoring(Stream model) : Step<float>
{
    public override float Run(string input)
    {
        using var engine = Context.Model.CreatePredictionEngine<Meter, Consumption>(Context.Model.Load(model, out _));
        return engine.Predict(new Meter { Hour = input.Length, Degrees = 4 }).Score;
    }
}
