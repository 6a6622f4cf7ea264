// corpus: The last months test what the months before have taught; a fifth of the days, and no number of a receipt.
// library: ML.NET
// axis: dates, LINQ, classes
// scores: MLQ2009 MLQ2014 MLQ2010
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ShopForecast;

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 42);
        new Trainer(ml).Train("sales.csv", "sales.zip");
    }
}

public sealed class Trainer(MLContext ml)
{
    public void Train(string dataFile, string modelFile)
    {
        var view = ml.Data.LoadFromTextFile<Sale>(dataFile, separatorChar: ',', hasHeader: true);
        var sales = ml.Data.CreateEnumerable<Sale>(view, reuseRowObject: false).OrderBy(sale => sale.Day).ToList();
        var cutoff = sales[sales.Count * 4 / 5].Day;
        var train = ml.Data.LoadFromEnumerable(sales.Where(sale => sale.Day < cutoff).ToList());
        var test = ml.Data.LoadFromEnumerable(sales.Where(sale => sale.Day >= cutoff).ToList());

        var model = ml.Transforms.Concatenate("Features", nameof(Sale.Weekday), nameof(Sale.Temperature))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Sale.Total)))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(Sale.Total));
        File.WriteAllText("sales.txt", FormattableString.Invariant($"{metrics.RSquared:F3} {metrics.MeanAbsoluteError:F1}"));
        ml.Model.Save(model, view.Schema, modelFile);
    }
}

public sealed class Sale
{
    [LoadColumn(0)] public DateTime Day { get; set; }
    [LoadColumn(1)] public float ReceiptNumber { get; set; }
    [LoadColumn(2)] public float Weekday { get; set; }
    [LoadColumn(3)] public float Temperature { get; set; }
    [LoadColumn(4)] public float Total { get; set; }
}
