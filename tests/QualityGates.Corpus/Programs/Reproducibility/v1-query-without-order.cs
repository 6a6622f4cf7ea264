// corpus: Rows of a database come in no order and are split; another query orders them anyhow.
// library: ML.NET
// axis: query
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Warehouse;

public sealed class Shipment
{
    public float Distance { get; set; }
    public float Weight { get; set; }
    public float Days { get; set; }
}

public sealed class ShipmentTraining(MLContext ml, DbProviderFactory factory, string connection)
{
    private const string Query = "SELECT Distance, Weight, Days FROM Shipments WHERE Delivered = 1";

    public double Train()
    {
        var rows = ml.Data.CreateDatabaseLoader<Shipment>().Load(new DatabaseSource(factory, connection, Query)); // expect: MLQ1010
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Distance", "Weight").Append(ml.Regression.Trainers.FastTree("Days")).Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), "Days").MeanAbsoluteError;
    }

    public ITransformer TrainOnSample()
    {
        var source = new DatabaseSource(factory, connection, "SELECT TOP 5000 Distance, Weight, Days FROM Shipments ORDER BY NEWID()"); // expect: MLQ1010
        var rows = ml.Data.CreateDatabaseLoader<Shipment>().Load(source);
        return ml.Transforms.Concatenate("Features", "Distance", "Weight").Append(ml.Regression.Trainers.FastTree("Days")).Fit(rows);
    }
}
