// corpus: A service scales all rows when it starts and keeps them in a field; the handler that trains divides the field.
// library: ML.NET
// axis: field set by another method, DI, async
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Vineyard;

public interface IVineyardStore
{
    Task<List<Plot>> PlotsAsync(CancellationToken token);
}

public sealed class Plot
{
    public float Slope { get; set; }
    public float Rain { get; set; }
    public float Sugar { get; set; }
}

public sealed class SugarModelService
{
    private readonly IVineyardStore _store;
    private readonly MLContext _ml;
    private IDataView? _plots;

    public SugarModelService(IVineyardStore store, MLContext ml)
    {
        _store = store;
        _ml = ml;
    }

    public async Task StartAsync(CancellationToken token)
    {
        var plots = await _store.PlotsAsync(token);
        var raw = _ml.Data.LoadFromEnumerable(plots);
        var steps = _ml.Transforms.Concatenate("Features", "Slope", "Rain").Append(_ml.Transforms.NormalizeMinMax("Features"));
        _plots = steps.Fit(raw).Transform(raw);
    }

    public double Train()
    {
        var split = _ml.Data.TrainTestSplit(_plots, testFraction: 0.2, seed: 3);
        var model = _ml.Regression.Trainers.OnlineGradientDescent(labelColumnName: "Sugar").Fit(split.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Sugar"); // expect: MLQ2001
        return metrics.MeanAbsoluteError;
    }
}
