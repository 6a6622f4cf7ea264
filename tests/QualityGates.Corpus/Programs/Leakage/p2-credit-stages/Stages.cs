using Microsoft.ML;
using Microsoft.ML.Data;

namespace Credit;

public sealed record Parts(IDataView Train, IDataView Test);

public sealed record Prepared(ITransformer Preparation, IDataView Train, IDataView Test, DataViewSchema Schema);

public sealed record Run(ITransformer Model, DataViewSchema Schema, CalibratedBinaryClassificationMetrics Metrics);

public sealed class LoadStage(MLContext ml, string path) : IStage<Unit, IDataView>
{
    public Task<IDataView> ExecuteAsync(Unit input) => Task.FromResult(ml.Data.LoadFromTextFile<Applicant>(path, separatorChar: ',', hasHeader: true));
}

public sealed class DivideStage(MLContext ml) : IStage<IDataView, Parts>
{
    public Task<Parts> ExecuteAsync(IDataView input)
    {
        var split = ml.Data.TrainTestSplit(input, testFraction: 0.2);
        return Task.FromResult(new Parts(split.TrainSet, split.TestSet));
    }
}

public sealed class PrepareStage(MLContext ml) : IStage<Parts, Prepared>
{
    public Task<Prepared> ExecuteAsync(Parts input)
    {
        var preparation = ml.Transforms.Categorical.OneHotEncoding("Job")
            .Append(ml.Transforms.NormalizeMeanVariance("Amount"))
            .Append(ml.Transforms.Concatenate("Features", "Job", "Amount", "Duration"))
            .Fit(input.Train);
        return Task.FromResult(new Prepared(preparation, preparation.Transform(input.Train), preparation.Transform(input.Test), input.Train.Schema));
    }
}

public sealed class TrainStage(MLContext ml) : IStage<Prepared, Run>
{
    public Task<Run> ExecuteAsync(Prepared input)
    {
        var trained = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Applicant.Bad)).Fit(input.Train);
        var metrics = ml.BinaryClassification.Evaluate(trained.Transform(input.Test), nameof(Applicant.Bad));
        return Task.FromResult(new Run(input.Preparation.Append(trained), input.Schema, metrics));
    }
}

public sealed class Applicant
{
    [LoadColumn(0)] public string Job { get; set; } = "";
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2)] public float Duration { get; set; }
    [LoadColumn(3)] public bool Bad { get; set; }
}
