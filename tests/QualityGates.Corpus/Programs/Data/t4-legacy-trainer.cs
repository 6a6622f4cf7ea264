// corpus: A trainer as many began: paths of one machine, a tab for a comma, a password; what goes wrong with a row is dropped in so many words.
// library: Microsoft.ML
// axis: several faults, static class
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Legacy;

public class Invoice
{
    [LoadColumn(0)] public float Amount;
    [LoadColumn(1)] public float Days;
    [LoadColumn(2), ColumnName("Label")] public bool Late;
}

public static class Program
{
    static readonly string _trainPath = @"C:\Projects\Invoices\Data\train.csv"; // expect: MLQ4001
    static readonly string _modelPath = Path.Combine(Environment.CurrentDirectory, "Model", "invoices.zip");
    static string ApiKey = "sk-4f9Xb2Lq8Zt7Rw1Mn6Vc3Yk0"; // expect: MLQ4003

    static void Main(string[] args)
    {
        MLContext mlContext = new MLContext(seed: 0);
        IDataView trainView = mlContext.Data.LoadFromTextFile<Invoice>(_trainPath, hasHeader: true); // expect: MLQ4005
        IDataView testView = mlContext.Data.LoadFromEnumerable(ReadTest("Data\\test.csv")); // expect: MLQ4002
        var pipeline = mlContext.Transforms.Concatenate("Features", "Amount", "Days")
            .Append(mlContext.BinaryClassification.Trainers.FastTree("Label", "Features"));
        var model = pipeline.Fit(trainView);
        var metrics = mlContext.BinaryClassification.Evaluate(model.Transform(testView), "Label");
        Console.WriteLine($"AUC: {metrics.AreaUnderRocCurve:P2} F1: {metrics.F1Score:P2}");
        mlContext.Model.Save(model, trainView.Schema, _modelPath);
        Notify(ApiKey, "done");
    }

    static List<Invoice> ReadTest(string path)
    {
        var result = new List<Invoice>();
        foreach (var line in File.ReadAllLines(path).Skip(1))
        {
            try
            {
                var parts = line.Split(',');
                result.Add(new Invoice
                {
                    Amount = float.Parse(parts[0], CultureInfo.InvariantCulture),
                    Days = float.Parse(parts[1], CultureInfo.InvariantCulture),
                    Late = parts[2] == "1",
                });
            }
            catch (Exception ex)
            {
                _ = ex;
            }
        }
        return result;
    }

    static void Notify(string key, string message)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("X-Api-Key", key);
        client.PostAsync("https://hooks.example.org/notify", new StringContent(message)).Wait();
    }
}
