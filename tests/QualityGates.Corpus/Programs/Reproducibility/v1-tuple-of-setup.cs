// corpus: A method sets context and rows up and gives both as a tuple; the caller clusters with a random start.
// library: ML.NET
// axis: tuple, local function
using Microsoft.ML;
using Microsoft.ML.Data;

var (context, shoppers) = Setup(args[0]);
var pipeline = context.Transforms.NormalizeMinMax("Features").Append(context.Clustering.Trainers.KMeans(numberOfClusters: 4));
var model = pipeline.Fit(shoppers);
var metrics = context.Clustering.Evaluate(model.Transform(shoppers), featureColumnName: "Features");
Console.WriteLine($"average distance {metrics.AverageDistance:F2}");

static (MLContext Context, IDataView Rows) Setup(string path)
{
    var ml = new MLContext(); // expect: MLQ1001
    return (ml, ml.Data.LoadFromTextFile<Shopper>(path, separatorChar: ',', hasHeader: true));
}

internal sealed class Shopper
{
    [LoadColumn(1, 5), VectorType(5)] public float[] Features { get; set; } = [];
}
