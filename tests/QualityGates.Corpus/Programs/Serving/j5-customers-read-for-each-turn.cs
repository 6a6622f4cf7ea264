// corpus: Clusters are made by an override and fitted on a file without a cache; the rows are previewed for the console, asked one by one and passed over twice.
// library: ML.NET
// axis: template method, report of all rows
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Shops;

public sealed class Customer
{
    [LoadColumn(0)] public float Visits { get; set; }

    [LoadColumn(1)] public float Spent { get; set; }

    [LoadColumn(2)] public float Returned { get; set; }
}

public sealed class Segment
{
    public uint PredictedLabel { get; set; }
}

public abstract class Segmentation
{
    public ClusteringMetrics Run(string folder)
    {
        var ml = new MLContext(seed: 21);
        var train = ml.Data.LoadFromTextFile<Customer>(Path.Combine(folder, "customers.tsv"), hasHeader: true);
        var test = ml.Data.LoadFromTextFile<Customer>(Path.Combine(folder, "customers-new.tsv"), hasHeader: true);
        Console.WriteLine($"{train.Preview(maxRows: 3).RowView.Length} rows to look at"); // expect: MLQ6009

        var model = Steps(ml).Fit(train); // expect: MLQ6008
        Write(ml, model, train, Path.Combine(folder, "segments.csv"));

        var least = test.GetColumn<float>(nameof(Customer.Spent)).Min();
        var most = test.GetColumn<float>(nameof(Customer.Spent)).Max(); // expect: MLQ6009
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"spent between {least} and {most}"));
        return ml.Clustering.Evaluate(model.Transform(test));
    }

    protected abstract IEstimator<ITransformer> Steps(MLContext ml);

    private static void Write(MLContext ml, ITransformer model, IDataView rows, string path)
    {
        using var engine = ml.Model.CreatePredictionEngine<Customer, Segment>(model);
        using var writer = new StreamWriter(path);
        foreach (var customer in ml.Data.CreateEnumerable<Customer>(rows, reuseRowObject: false))
        {
            var segment = engine.Predict(customer); // expect: MLQ6003
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{customer.Visits},{customer.Spent},{segment.PredictedLabel}"));
        }
    }
}

public sealed class FiveSegments : Segmentation
{
    protected override IEstimator<ITransformer> Steps(MLContext ml) =>
        ml.Transforms.Concatenate("Features", nameof(Customer.Visits), nameof(Customer.Spent), nameof(Customer.Returned))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfClusters = 5, NumberOfThreads = 1 }));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        var metrics = new FiveSegments().Run(folder);
        File.WriteAllText(
            Path.Combine(folder, "segments.json"),
            JsonSerializer.Serialize(new { metrics.AverageDistance, metrics.DaviesBouldinIndex }));
    }
}
