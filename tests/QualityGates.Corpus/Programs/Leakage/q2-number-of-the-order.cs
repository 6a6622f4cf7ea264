// corpus: The id of an order is converted to a number and put among the features of a model of returns.
// library: ML.NET
// axis: fluent pipeline
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Returns;

public sealed class Order
{
    [LoadColumn(0)] public uint OrderId { get; set; }

    [LoadColumn(1)] public float Total { get; set; }

    [LoadColumn(2)] public float Pieces { get; set; }

    [LoadColumn(3)] public string Country { get; set; } = "";

    [LoadColumn(4)] public bool Returned { get; set; }
}

public sealed class ReturnModel
{
    private readonly MLContext _ml = new(seed: 64);

    public CalibratedBinaryClassificationMetrics Train(string file, string output)
    {
        var orders = _ml.Data.LoadFromTextFile<Order>(file, separatorChar: ';', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(orders, testFraction: 0.2);

        var numbers = _ml.Transforms.Conversion.ConvertType("OrderNumber", nameof(Order.OrderId));
        var country = _ml.Transforms.Categorical.OneHotEncoding("CountryFlags", nameof(Order.Country));
        var features = _ml.Transforms.Concatenate("Features", "OrderNumber", "CountryFlags", "Total", "Pieces"); // expect: MLQ2014
        var pipeline = numbers
            .Append(country)
            .Append(features)
            .Append(_ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Order.Returned)));

        var model = pipeline.Fit(split.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Order.Returned));
        _ml.Model.Save(model, orders.Schema, output);
        return metrics;
    }
}
