// corpus: One evaluator for each task is chosen by an enum, and each figure goes into a dictionary that is returned.
// library: ML.NET
// axis: switch, right
// scores: MLQ3005 MLQ3008
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tasks;

public enum Kind
{
    Numbers,
    YesOrNo,
    Classes,
}

public sealed class Evaluations(MLContext ml)
{
    public IReadOnlyDictionary<string, double> Of(Kind kind, ITransformer model, IDataView test)
    {
        var scored = model.Transform(test);
        switch (kind)
        {
            case Kind.Numbers:
                var numbers = ml.Regression.Evaluate(scored);
                return new Dictionary<string, double> { ["mae"] = numbers.MeanAbsoluteError, ["r2"] = numbers.RSquared };
            case Kind.YesOrNo:
                var binary = ml.BinaryClassification.Evaluate(scored);
                return new Dictionary<string, double> { ["auc"] = binary.AreaUnderRocCurve, ["accuracy"] = binary.Accuracy };
            default:
                var classes = ml.MulticlassClassification.Evaluate(scored);
                return new Dictionary<string, double> { ["micro"] = classes.MicroAccuracy, ["macro"] = classes.MacroAccuracy };
        }
    }
}
