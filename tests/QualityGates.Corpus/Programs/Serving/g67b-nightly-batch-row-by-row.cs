// corpus: A nightly job loads all orders of the day and asks the engine for each of them, where the model could have read them in one pass.
// library: ML.NET
// axis: LINQ, method group, service class
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var job = new NightlyJob(new MLContext(seed: 1), "delay.zip");
job.Run("orders.csv", "delays.csv");

internal sealed class NightlyJob(MLContext ml, string modelPath)
{
    public void Run(string from, string to)
    {
        var model = ml.Model.Load(modelPath, out _);
        using var engine = ml.Model.CreatePredictionEngine<Order, Delay>(model);
        var orders = ml.Data.LoadFromTextFile<Order>(from, separatorChar: ',', hasHeader: true);
        var lines = ml.Data.CreateEnumerable<Order>(orders, reuseRowObject: false)
            .Select(order => engine.Predict(order)) // expect: MLQ6003
            .Select(Line);
        File.WriteAllLines(to, lines);
    }

    private static string Line(Delay delay) => delay.Score.ToString("F2", CultureInfo.InvariantCulture);
}

internal sealed class Order
{
    [LoadColumn(0)]
    public float Items { get; set; }

    [LoadColumn(1)]
    public float Distance { get; set; }
}

internal sealed class Delay
{
    public float Score { get; set; }
}
