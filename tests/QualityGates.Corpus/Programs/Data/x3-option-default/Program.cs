// corpus: Options of the command line for a model of customers have a rooted default for the data, in an attribute, and a relative one for the report.
// library: ML.NET
// axis: attribute
using System.Text.Json;
using CommandLine;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Churn;

public sealed class ChurnOptions
{
    [Option("data", Default = "/srv/churn/customers.csv")] // expect: MLQ4001
    public string Data { get; set; } = "";

    [Option("report", Default = "churn.json")]
    public string Report { get; set; } = "";
}

public sealed class Customer
{
    [LoadColumn(0)] public float Months { get; set; }

    [LoadColumn(1)] public float Calls { get; set; }

    [LoadColumn(2)] public bool Gone { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var options = Parser.Parse<ChurnOptions>(args);
        var ml = new MLContext(seed: 11);
        var customers = ml.Data.LoadFromTextFile<Customer>(options.Data, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(customers, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Customer.Months), nameof(Customer.Calls))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Customer.Gone)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Customer.Gone));
        File.WriteAllText(options.Report, JsonSerializer.Serialize(new { metrics.F1Score, metrics.LogLoss }));
    }
}
