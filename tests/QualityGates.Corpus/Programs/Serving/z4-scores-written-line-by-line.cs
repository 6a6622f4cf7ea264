// corpus: A batch job reads the customers of the month as a view and asks an engine for each of them before it writes a file.
// library: ML.NET
// axis: console, foreach over CreateEnumerable
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Marketing.Batch;

public class Customer
{
    [LoadColumn(0)]
    public string Id { get; set; } = "";

    [LoadColumn(1)]
    public float Age { get; set; }

    [LoadColumn(2)]
    public float Spending { get; set; }
}

public class Response
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var context = new MLContext(seed: 1);
        var model = context.Model.Load(args[0], out _);
        var engine = context.Model.CreatePredictionEngine<Customer, Response>(model);

        var view = context.Data.LoadFromTextFile<Customer>(args[1], separatorChar: ',', hasHeader: true);
        using var writer = new StreamWriter(args[2]);
        writer.WriteLine("id,probability");
        foreach (var customer in context.Data.CreateEnumerable<Customer>(view, reuseRowObject: false))
        {
            var response = engine.Predict(customer); // expect: MLQ6003
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{customer.Id},{response.Probability}"));
        }
    }
}
