// corpus: A helper measures and returns the metrics, its caller does not look at them.
// library: ML.NET
// axis: helper in another file
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Deliveries;

internal static class DeliveryEvaluator
{
    public static RegressionMetrics Measure(MLContext ml, ITransformer model, IDataView rows) =>
        ml.Regression.Evaluate(model.Transform(rows), labelColumnName: "Minutes");
}
