// corpus: Two searches of AutoML over one data set are told a sampling key, one by an argument and one by the information on columns; neither reads it.
// library: ML.NET AutoML
// axis: service class
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Parcels.Returns;

public sealed class Order
{
    public string Store { get; set; } = "";

    public float Items { get; set; }

    public float Price { get; set; }

    public float Days { get; set; }

    public bool Returned { get; set; }
}

public sealed class OrderModels(MLContext ml, uint seconds)
{
    public BinaryClassificationMetrics Returns(IEnumerable<Order> orders)
    {
        var parts = ByStore(orders);
        var search = ml.Auto().CreateBinaryClassificationExperiment(new BinaryExperimentSettings
        {
            MaxExperimentTimeInSeconds = seconds,
            OptimizingMetric = BinaryClassificationMetric.F1Score,
        });
        var found = search.Execute(parts.TrainSet, labelColumnName: nameof(Order.Returned), samplingKeyColumn: nameof(Order.Store)); // expect: MLQ2011
        var judged = found.BestRun.Model.Transform(parts.TestSet);
        return ml.BinaryClassification.EvaluateNonCalibrated(judged, nameof(Order.Returned));
    }

    public RegressionMetrics Delays(IEnumerable<Order> orders)
    {
        var parts = ByStore(orders);
        var columns = new ColumnInformation
        {
            LabelColumnName = nameof(Order.Days),
            SamplingKeyColumnName = nameof(Order.Store),
        };
        columns.IgnoredColumnNames.Add(nameof(Order.Returned));
        var found = ml.Auto().CreateRegressionExperiment(seconds).Execute(parts.TrainSet, columns); // expect: MLQ2011
        return ml.Regression.Evaluate(found.BestRun.Model.Transform(parts.TestSet), nameof(Order.Days));
    }

    private DataOperationsCatalog.TrainTestData ByStore(IEnumerable<Order> orders)
        => ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(orders.ToList()), 0.2, nameof(Order.Store));
}
