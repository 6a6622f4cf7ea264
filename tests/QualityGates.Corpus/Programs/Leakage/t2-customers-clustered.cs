// corpus: Customers are clustered and the clusters measured on the same customers, which is all there is; classes of the label are numbered before a split.
// library: ML.NET
// axis: two methods
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

public class Customer
{
    [LoadColumn(0)] public float Visits { get; set; }
    [LoadColumn(1)] public float Spent { get; set; }
    [LoadColumn(2)] public string Segment { get; set; } = "";
}

public sealed class Segmentation(string file)
{
    private readonly MLContext _ml = new(seed: 1);

    public double Cluster()
    {
        var customers = _ml.Data.LoadFromTextFile<Customer>(file, separatorChar: ',', hasHeader: true);
        var model = _ml.Transforms.Concatenate("Features", "Visits", "Spent")
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfClusters = 4, NumberOfThreads = 1 }))
            .Fit(customers);
        return _ml.Clustering.Evaluate(model.Transform(customers), scoreColumnName: "Score", featureColumnName: "Features").DaviesBouldinIndex;
    }

    public double Classify()
    {
        var customers = _ml.Data.LoadFromTextFile<Customer>(file, separatorChar: ',', hasHeader: true);
        var keyed = _ml.Transforms.Conversion.MapValueToKey("Label", nameof(Customer.Segment)).Fit(customers).Transform(customers);
        var split = _ml.Data.TrainTestSplit(keyed, 0.3);
        var model = _ml.Transforms.Concatenate("Features", "Visits", "Spent")
            .Append(_ml.MulticlassClassification.Trainers.LightGbm())
            .Fit(split.TrainSet);
        return _ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet)).MacroAccuracy;
    }
}
