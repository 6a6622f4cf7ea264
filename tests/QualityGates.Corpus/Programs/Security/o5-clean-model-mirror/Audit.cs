using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mirror;

public sealed class Audit(MLContext ml)
{
    public CalibratedBinaryClassificationMetrics Of(string modelPath, IReadOnlyList<Order> orders)
    {
        var model = ml.Model.Load(modelPath, out _);
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(orders)), labelColumnName: nameof(Order.Returned));
    }
}
