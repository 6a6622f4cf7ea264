// corpus: A library gives back the classifier it fitted; nothing in it measures classifiers, only its regression.
// library: ML.NET
// axis: public method of a library
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Grapes;

public sealed class GrapeModels
{
    private readonly MLContext _ml;

    public GrapeModels(MLContext ml)
    {
        _ml = ml;
    }

    public ITransformer Variety(IDataView grapes)
    {
        var pipeline = _ml.Transforms.Conversion.MapValueToKey("Label", "Variety")
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy());
        return pipeline.Fit(grapes); // expect: MLQ3001
    }

    public RegressionMetrics Sugar(IDataView grapes)
    {
        var split = _ml.Data.TrainTestSplit(grapes);
        return _ml.Regression.Evaluate(_ml.Regression.Trainers.FastTree("Sugar").Fit(split.TrainSet).Transform(split.TestSet), "Sugar");
    }
}
