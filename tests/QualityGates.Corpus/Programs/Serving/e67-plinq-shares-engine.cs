// corpus: A parallel query predicts with one engine.
// library: ML.NET
// axis: lambda
using Microsoft.ML;

namespace Catalog.Batch;

public static class Program
{
    public static void Main(string[] args)
    {
        var ctx = new MLContext();
        ITransformer trained;
        using (var file = File.OpenRead(args[0]))
        {
            trained = ctx.Model.Load(file, out _);
        }
        var predictor = ctx.Model.CreatePredictionEngine<Product, Category>(trained);
        var products = File.ReadLines(args[1]).Select(line => new Product { Title = line }).ToArray();
        var labelled = products.AsParallel().AsOrdered().Select(product => (product.Title, predictor.Predict(product).PredictedLabel)).ToList(); // expect: MLQ6001
        File.WriteAllLines("labelled.tsv", labelled.Select(pair => $"{pair.Title}\t{pair.PredictedLabel}"));
    }
}

public class Product
{
    public string Title { get; set; } = "";
}

public class Category
{
    public string PredictedLabel { get; set; } = "";
}
