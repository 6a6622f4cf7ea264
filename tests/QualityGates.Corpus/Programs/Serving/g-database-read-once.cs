// corpus: The rows of a database are cached before the trainer that passes over them.
// library: ML.NET
// axis: local
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(1);
var loader = ml.Data.CreateDatabaseLoader<Order>();
var source = new DatabaseSource(DbProviderFactories.GetFactory("Npgsql"), Environment.GetEnvironmentVariable("SHOP_DB"), "SELECT quantity, weight, cost FROM orders ORDER BY id");
IDataView orders = loader.Load(source);
var sets = ml.Data.TrainTestSplit(orders, testFraction: 0.1);
var estimator = ml.Transforms.Concatenate("Features", "Quantity", "Weight")
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .AppendCacheCheckpoint(ml)
    .Append(ml.Regression.Trainers.OnlineGradientDescent(labelColumnName: "Cost", numberOfIterations: 20));
var model = estimator.Fit(sets.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(sets.TestSet), "Cost");
if (metrics.RootMeanSquaredError < 5 && metrics.RSquared > 0.5)
{
    ml.Model.Save(model, orders.Schema, "cost.zip");
}

class Order
{
    public float Quantity { get; set; }
    public float Weight { get; set; }
    public float Cost { get; set; }
}
