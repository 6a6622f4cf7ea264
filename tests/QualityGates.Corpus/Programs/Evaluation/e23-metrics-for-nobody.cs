// corpus: Metrics are computed for their own sake in four ways, and in one they decide.
// library: ML.NET
// axis: discard, local, async, branches
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class NightlyTraining
{
    private readonly MLContext _ml = new(seed: 15);

    public ITransformer Plain(IDataView train, IDataView test)
    {
        var model = Pipeline().Fit(train);
        _ml.Regression.Evaluate(model.Transform(test), "Watts"); // expect: MLQ3002
        return model;
    }

    public async Task<ITransformer> LaterAsync(IDataView train, IDataView test)
    {
        var model = await Task.Run(() => Pipeline().Fit(train));
        var metrics = _ml.Regression.Evaluate(model.Transform(test), "Watts"); // expect: MLQ3002
        await Console.Out.WriteLineAsync("trained and evaluated");
        return model;
    }

    public ITransformer Folds(IDataView train)
    {
        _ = _ml.Regression.CrossValidate(train, Pipeline(), 5, "Watts"); // expect: MLQ3002
        return Pipeline().Fit(train);
    }

    public ITransformer? Decided(IDataView train, IDataView test)
    {
        var model = Pipeline().Fit(train);
        var metrics = _ml.Regression.Evaluate(model.Transform(test), "Watts");
        return metrics is { RSquared: > 0.6, MeanAbsoluteError: < 40 } ? model : null;
    }

    public ITransformer Handed(IDataView train, IDataView test, Action<RegressionMetrics> sink)
    {
        var model = Pipeline().Fit(train);
        sink(_ml.Regression.Evaluate(model.Transform(test), "Watts"));
        return model;
    }

    private IEstimator<ITransformer> Pipeline() => _ml.Transforms.Concatenate("Features", "Sun", "Wind").Append(_ml.Regression.Trainers.LightGbm("Watts"));
}
