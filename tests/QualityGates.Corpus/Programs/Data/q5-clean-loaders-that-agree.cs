// corpus: One helper knows how the files of complaints are written, another class reads the tabs of a list by the default.
// library: ML.NET
// axis: loader helper, options
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Complaints;

public sealed class Complaint
{
    [LoadColumn(0)] public string Product { get; set; } = "";
    [LoadColumn(1)] public string Description { get; set; } = "";
    [LoadColumn(2)] public bool Serious { get; set; }
}

public sealed class Product
{
    [LoadColumn(0)] public string Code { get; set; } = "";
    [LoadColumn(1)] public float Price { get; set; }
}

public sealed class ComplaintFiles(MLContext ml)
{
    private readonly TextLoader _loader = ml.Data.CreateTextLoader<Complaint>(new TextLoader.Options
    {
        Separators = [','],
        HasHeader = true,
        AllowQuoting = true,
        ReadMultilines = true,
    });

    public IDataView Complaints(params string[] files) => _loader.Load(files);

    public IReadOnlyDictionary<string, float> Prices(string folder) => ml.Data
        .CreateEnumerable<Product>(ml.Data.LoadFromTextFile<Product>(Path.Combine(folder, "products.tsv"), hasHeader: true), reuseRowObject: false)
        .ToDictionary(product => product.Code, product => product.Price);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 3);
        var files = new ComplaintFiles(ml);
        var prices = files.Prices(args[0]);
        Console.WriteLine($"{prices.Count} products, the dearest costs {prices.Values.Max():C}");

        var learn = files.Complaints(Path.Combine(args[0], "complaints-2023.csv"), Path.Combine(args[0], "complaints-2024.csv"));
        var held = files.Complaints(Path.Combine(args[0], "complaints-2025.csv"));
        var model = ml.Transforms.Text.FeaturizeText("Words", nameof(Complaint.Description))
            .Append(ml.Transforms.Categorical.OneHotEncoding("Kind", nameof(Complaint.Product)))
            .Append(ml.Transforms.Concatenate("Features", "Words", "Kind"))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Complaint.Serious)))
            .Fit(learn);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(held), nameof(Complaint.Serious));
        File.WriteAllText(Path.Combine(args[0], "complaints.json"), JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderPrecisionRecallCurve }));
    }
}
