// corpus: A helper measures and returns the metrics, its caller does not look at them.
// library: ML.NET
// axis: helper in another file
using Deliveries;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var orders = ml.Data.LoadFromTextFile<Order>("orders.csv", ',', true);
var split = ml.Data.TrainTestSplit(orders, 0.2);
var model = ml.Transforms.Concatenate("Features", "Kilometres", "Items")
    .Append(ml.Regression.Trainers.Sdca(labelColumnName: "Minutes"))
    .Fit(split.TrainSet);
DeliveryEvaluator.Measure(ml, model, split.TestSet); // expect: MLQ3002
ml.Model.Save(model, orders.Schema, "minutes.zip");

public class Order
{
    [LoadColumn(0)] public float Kilometres { get; set; }
    [LoadColumn(1)] public float Items { get; set; }
    [LoadColumn(2)] public float Minutes { get; set; }
}
