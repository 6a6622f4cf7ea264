// corpus: A builder collects steps and the split; whatever learns is fitted on the train part when the experiment is built.
// library: ML.NET
// axis: builder, list of steps, aggregate
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 5);
var experiment = new ExperimentBuilder(ml)
    .Rows(ml.Data.LoadFromTextFile<Cup>("cups.tsv", hasHeader: true))
    .Step(static t => t.Concatenate("Features", nameof(Cup.Acid), nameof(Cup.Body)))
    .Step(static t => t.NormalizeMinMax("Features"))
    .TestFraction(0.2)
    .Build(ml.Regression.Trainers.LbfgsPoissonRegression(nameof(Cup.Points)));
var metrics = experiment.Measure(nameof(Cup.Points));
File.WriteAllText("cups.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed record Experiment(MLContext Ml, ITransformer Model, IDataView Test)
{
    public RegressionMetrics Measure(string label) => Ml.Regression.Evaluate(Model.Transform(Test), label);
}

internal sealed class ExperimentBuilder(MLContext ml)
{
    private readonly List<Func<TransformsCatalog, IEstimator<ITransformer>>> _steps = [];
    private IDataView? _rows;
    private double _fraction = 0.1;

    public ExperimentBuilder Rows(IDataView rows)
    {
        _rows = rows;
        return this;
    }

    public ExperimentBuilder Step(Func<TransformsCatalog, IEstimator<ITransformer>> step)
    {
        _steps.Add(step);
        return this;
    }

    public ExperimentBuilder TestFraction(double fraction)
    {
        _fraction = fraction;
        return this;
    }

    public Experiment Build(IEstimator<ITransformer> trainer)
    {
        var parts = ml.Data.TrainTestSplit(_rows ?? throw new InvalidOperationException("No rows."), _fraction);
        var chain = _steps.Select(step => step(ml.Transforms)).Aggregate(static (left, right) => left.Append(right)).Append(trainer);
        return new Experiment(ml, chain.Fit(parts.TrainSet), parts.TestSet);
    }
}

internal sealed class Cup
{
    [LoadColumn(0)] public float Acid { get; set; }

    [LoadColumn(1)] public float Body { get; set; }

    [LoadColumn(2)] public float Points { get; set; }
}
