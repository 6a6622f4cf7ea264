// corpus: Two files are put together, rows are sorted and some left out; one row of each order is made from its lines. Nothing is there twice.
// library: ML.NET
// axis: collections that share no rows
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Deliveries;

public sealed class Delivery
{
    [LoadColumn(0)] public float Kilometres { get; set; }
    [LoadColumn(1)] public float Stops { get; set; }
    [LoadColumn(2)] public float Minutes { get; set; }
}

public sealed class DeliveryStudy(MLContext ml)
{
    public double Run(string north, string south)
    {
        var rows = Read(north).Concat(Read(south)).Where(delivery => delivery.Minutes > 0).OrderBy(delivery => delivery.Kilometres).ToList();
        rows.AddRange(Read("west.csv").Skip(10));
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
        var pipeline = ml.Transforms.Concatenate("Features", "Kilometres", "Stops").Append(ml.Regression.Trainers.FastTree("Minutes"));
        return ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Minutes").MeanAbsoluteError;
    }

    private List<Delivery> Read(string path)
    {
        var view = ml.Data.LoadFromTextFile<Delivery>(path, separatorChar: ',', hasHeader: true);
        return [.. ml.Data.CreateEnumerable<Delivery>(view, reuseRowObject: false)];
    }
}
