// corpus: Hash codes of a tuple, an anonymous object, a comparison and a HashCode struct become places in vectors and folds.
// library: TorchSharp, ML.NET
// axis: several
using Microsoft.ML;
using TorchSharp;
using static TorchSharp.torch;

namespace Tuples;

public static class Crossed
{
    public static Tensor Of(IEnumerable<(string Country, string Browser)> visits, int size)
    {
        var vector = zeros(size);
        foreach (var visit in visits)
        {
            vector[(visit.Country, visit.Browser).GetHashCode() & (size - 1)] += 1; // expect: MLQ1009
        }

        return vector;
    }

    public static void Learn(nn.Module<Tensor, Tensor> network, optim.Optimizer optimizer, IEnumerable<(string, string)> visits, Tensor target)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = nn.functional.mse_loss(network.call(Of(visits, 1024)), target);
        loss.backward();
        optimizer.step();
    }
}

public sealed class Document
{
    public string Author { get; set; } = "";
    public string Title { get; set; } = "";
    public float Length { get; set; }
    public float Shelf { get; set; }
    public float Label { get; set; }
}

public sealed class Library(MLContext ml)
{
    public double Measure(List<Document> documents)
    {
        foreach (var document in documents)
        {
            document.Shelf = Math.Abs(document.Title.GetHashCode(StringComparison.OrdinalIgnoreCase)) % 100; // expect: MLQ1009
        }

        var parts = documents.ToLookup(document => Fold(document) == 0);
        var model = ml.Transforms.Concatenate("Features", "Length", "Shelf")
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(ml.Data.LoadFromEnumerable(parts[false]));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(parts[true]))).MeanAbsoluteError;
    }

    private static int Fold(Document document)
    {
        var hash = new HashCode();
        hash.Add(document.Author);
        hash.Add(document.Length);
        return (hash.ToHashCode() & int.MaxValue) % 5; // expect: MLQ1009
    }
}
