// corpus: The session number is converted to a number and joined with the others, in a pipeline that is put together call by call.
// library: ML.NET
// axis: converted, built step by step
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Carts;

public sealed class Cart
{
    public int OrderId { get; set; }
    public float Items { get; set; }
    public float Value { get; set; }
    public bool Paid { get; set; }
}

public sealed class CartModel(MLContext ml)
{
    public CalibratedBinaryClassificationMetrics Run(List<Cart> carts)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(carts), testFraction: 0.2);
        var number = ml.Transforms.Conversion.ConvertType("OrderNumber", nameof(Cart.OrderId), DataKind.Single);
        var joined = number.Append(ml.Transforms.Concatenate("Features", "OrderNumber", "Items", "Value")); // expect: MLQ2014
        var model = joined.Append(ml.BinaryClassification.Trainers.LightGbm(nameof(Cart.Paid))).Fit(split.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Cart.Paid));
    }
}
