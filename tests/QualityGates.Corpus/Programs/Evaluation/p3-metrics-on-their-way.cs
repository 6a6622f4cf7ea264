// corpus: Metrics are yielded, put into a dictionary and compared by those who called; nothing of them is lost.
// library: ML.NET
// axis: iterator, dictionary, generic delegate
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Candidates(MLContext ml)
{
    private readonly Dictionary<string, double> _errors = [];

    public IReadOnlyDictionary<string, double> Errors => _errors;

    public void Compare(IDataView train, IDataView validation)
    {
        foreach (var (name, metrics) in Measure(train, validation))
        {
            _errors[name] = metrics.MeanAbsoluteError;
        }
    }

    private IEnumerable<(string Name, RegressionMetrics Metrics)> Measure(IDataView train, IDataView validation)
    {
        var trainers = new Dictionary<string, Func<IEstimator<ITransformer>>>
        {
            ["trees"] = () => ml.Regression.Trainers.FastTree(numberOfTrees: 50),
            ["linear"] = () => ml.Transforms.NormalizeMeanVariance("Features").Append(ml.Regression.Trainers.Ols()),
        };
        foreach (var (name, create) in trainers)
        {
            var model = create().Fit(train);
            yield return (name, ml.Regression.Evaluate(model.Transform(validation)));
        }
    }
}
