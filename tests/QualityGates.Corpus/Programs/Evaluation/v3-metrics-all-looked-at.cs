// corpus: Metrics are returned, collected, kept in a property, given to a callback, or needed for a query's answer.
// library: ML.NET
// axis: silences of the page
// scores: MLQ3005 MLQ3008
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Roads;

public interface IMetricSink
{
    void Take(string name, RegressionMetrics metrics);
}

public sealed class RoadStudies(MLContext ml, IMetricSink sink)
{
    private readonly List<RegressionMetrics> _history = [];

    public RegressionMetrics? Last { get; private set; }

    public IReadOnlyList<RegressionMetrics> History => _history;

    public ITransformer Train(IDataView roads)
    {
        var split = ml.Data.TrainTestSplit(roads);
        var model = ml.Regression.Trainers.FastTree("Cracks").Fit(split.TrainSet);
        Last = ml.Regression.Evaluate(model.Transform(split.TestSet), "Cracks");
        _history.Add(ml.Regression.Evaluate(model.Transform(split.TrainSet), "Cracks"));
        sink.Take("cracks", Last);
        return model;
    }

    public string WorstRegion(ITransformer model, IReadOnlyDictionary<string, IDataView> regions) =>
        regions.MaxBy(region => ml.Regression.Evaluate(model.Transform(region.Value), "Cracks").MeanAbsoluteError).Key;
}
