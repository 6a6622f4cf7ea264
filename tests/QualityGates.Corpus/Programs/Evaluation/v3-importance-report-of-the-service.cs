// corpus: A service explains the model it keeps in a field by the rows it trained it with, which it keeps too.
// library: ML.NET
// axis: fields, service
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Explain;

public sealed class ChurnExplainer
{
    private readonly MLContext _ml = new(seed: 5);
    private IDataView? _train;
    private ITransformer? _model;

    public double Train(IDataView rows)
    {
        var split = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        _train = split.TrainSet;
        _model = _ml.BinaryClassification.Trainers.LinearSvm().Fit(_train);
        return _ml.BinaryClassification.EvaluateNonCalibrated(_model.Transform(split.TestSet)).F1Score;
    }

    public IReadOnlyList<(string Feature, double Loss)> Explain()
    {
        var scored = _model!.Transform(_train!);
        var importance = _ml.BinaryClassification.PermutationFeatureImportanceNonCalibrated(_model, scored, permutationCount: 10); // expect: MLQ3007
        return [.. importance.Select(entry => (entry.Key, entry.Value.AreaUnderRocCurve.Mean)).OrderBy(entry => entry.Mean)];
    }
}
