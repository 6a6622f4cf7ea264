// corpus: The training file and the test file of a recommender are two settings that name the same file.
// library: ML.NET, recommendation
// axis: options object, property, constant
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 40);
var files = new Files();

var learned = ml.Data.LoadFromTextFile<Order>(files.Learned, separatorChar: ',', hasHeader: true);
var asked = ml.Data.LoadFromTextFile<Order>(files.Asked, separatorChar: ',', hasHeader: true);

var model = ml.Transforms.Conversion.MapValueToKey("BuyerKey", "Buyer")
    .Append(ml.Transforms.Conversion.MapValueToKey("GoodKey", "Good"))
    .Append(ml.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options
    {
        LabelColumnName = "Count",
        MatrixColumnIndexColumnName = "BuyerKey",
        MatrixRowIndexColumnName = "GoodKey",
        NumberOfThreads = 1,
        NumberOfIterations = 50,
    }))
    .Fit(learned);

var metrics = ml.Recommendation().Evaluate(model.Transform(asked), labelColumnName: "Count"); // expect: MLQ2004
File.WriteAllText("rmse.txt", FormattableString.Invariant($"{metrics.RootMeanSquaredError} {metrics.MeanAbsoluteError}"));

internal sealed class Files
{
    private const string Orders = "data/orders.csv";

    public string Learned { get; } = Orders;

    public string Asked => Orders;
}

internal sealed class Order
{
    [LoadColumn(0)] public string Buyer { get; set; } = "";
    [LoadColumn(1)] public string Good { get; set; } = "";
    [LoadColumn(2)] public float Count { get; set; }
}
