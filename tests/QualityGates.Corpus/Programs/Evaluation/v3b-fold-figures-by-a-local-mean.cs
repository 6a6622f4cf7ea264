// corpus: Means of several figures of the folds go into an object that is returned, with the model fitted on all rows.
// library: ML.NET
// axis: right
// scores: MLQ3005 MLQ3008
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Folded;

public sealed record FoldFigures(double Auc, double F1, ITransformer Model);

public sealed class FoldedTraining(MLContext ml)
{
    public FoldFigures Train(IDataView rows)
    {
        var pipeline = ml.Transforms.NormalizeMinMax("Features").Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression());
        var folds = ml.BinaryClassification.CrossValidate(rows, pipeline, numberOfFolds: 5);
        double Mean(Func<CalibratedBinaryClassificationMetrics, double> figure) => folds.Average(fold => figure(fold.Metrics));
        return new FoldFigures(Mean(metrics => metrics.AreaUnderRocCurve), Mean(metrics => metrics.F1Score), pipeline.Fit(rows));
    }
}
