using Microsoft.ML;
using Microsoft.ML.Data;

namespace Vineyard;

internal sealed class MlStudy(MLContext ml)
{
    public MulticlassClassificationMetrics Measure(List<Vine> train, List<Vine> test)
    {
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Vine.Illness))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(featureColumnName: nameof(Vine.Leaf)));
        var model = pipeline.Fit(ml.Data.LoadFromEnumerable(train));
        return ml.MulticlassClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)));
    }

    public bool GrapesAreKnown(List<Vine> train)
    {
        var trainer = ml.Regression.Trainers.FastTree(nameof(Vine.Grapes), nameof(Vine.Leaf));
        var folds = ml.Regression.CrossValidate(ml.Data.LoadFromEnumerable(train), trainer, 5, nameof(Vine.Grapes)); // expect: MLQ3005
        return folds.Average(fold => fold.Metrics.RSquared) > 0.6;
    }
}
