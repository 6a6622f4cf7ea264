using Microsoft.ML;

namespace Fraud;

internal static class Quality
{
    /// <summary>The area under the precision-recall curve of scored rows.</summary>
    public static double PrecisionRecall(MLContext ml, IDataView scored) =>
        ml.BinaryClassification.Evaluate(scored, labelColumnName: "IsFraud").AreaUnderPrecisionRecallCurve;
}
