// corpus: Only the names of the classes are mapped before the folds, and a step fitted for last year's rows is used on this year's.
// library: ML.NET
// axis: silences of the page
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Forest;

public sealed class TreeStudy
{
    public double Run(MLContext ml, IDataView lastYear, IDataView thisYear)
    {
        var norm = ml.Transforms.NormalizeMinMax("Features").Fit(lastYear);
        var keyed = ml.Transforms.Conversion.MapValueToKey("Label", "Species").Fit(thisYear).Transform(thisYear);
        var rows = norm.Transform(keyed);
        var folds = ml.MulticlassClassification.CrossValidate(rows, ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(), numberOfFolds: 4);
        return folds.Average(fold => fold.Metrics.MacroAccuracy);
    }
}
