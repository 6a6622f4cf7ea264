// corpus: Each part is prepared by a method that fits its steps on what it is given, the test part too.
// library: ML.NET
// axis: method that fits what it is given
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Hospital;

public sealed class StayModel
{
    private readonly MLContext _ml;

    public StayModel(MLContext ml) => _ml = ml;

    public RegressionMetrics Run(IDataView stays)
    {
        var split = _ml.Data.TrainTestSplit(stays, testFraction: 0.2);
        var train = Prepare(split.TrainSet);
        var test = Prepare(split.TestSet); // expect: MLQ2007
        var model = _ml.Regression.Trainers.OnlineGradientDescent("Days").Fit(train);
        return _ml.Regression.Evaluate(model.Transform(test), "Days");
    }

    private IDataView Prepare(IDataView rows)
    {
        var pipeline = _ml.Transforms.Concatenate("Features", "Age", "Severity").Append(_ml.Transforms.NormalizeMeanVariance("Features"));
        return pipeline.Fit(rows).Transform(rows);
    }
}
