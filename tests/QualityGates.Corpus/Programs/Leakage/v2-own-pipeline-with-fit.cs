// corpus: The program has pipelines and steps of its own with Fit and Transform, for documents; they learn from nothing.
// library: none
// axis: look-alike types, right
namespace Documents;

public interface IStep
{
    IStep Fit(IReadOnlyList<string> documents);

    IReadOnlyList<string> Transform(IReadOnlyList<string> documents);
}

public sealed class Trimmed(int width) : IStep
{
    public IStep Fit(IReadOnlyList<string> documents) => this;

    public IReadOnlyList<string> Transform(IReadOnlyList<string> documents) =>
        [.. documents.Select(document => document.Length > width ? document[..width] : document)];
}

public static class Data
{
    public static (IReadOnlyList<string> TrainSet, IReadOnlyList<string> TestSet) TrainTestSplit(IReadOnlyList<string> documents, double testFraction)
    {
        var cut = (int)(documents.Count * (1 - testFraction));
        return (documents.Take(cut).ToList(), documents.Skip(cut).ToList());
    }

    public static double Evaluate(IReadOnlyList<string> documents) => documents.Average(document => document.Length);

    public static double CrossValidate(IReadOnlyList<string> documents, IStep step) => Evaluate(step.Fit(documents).Transform(documents));
}

public static class Report
{
    public static string Write(IReadOnlyList<string> documents)
    {
        var trimmed = new Trimmed(80).Fit(documents).Transform(documents);
        var (train, test) = Data.TrainTestSplit(trimmed, testFraction: 0.8);
        Data.Evaluate(train);
        return $"{Data.Evaluate(test):F1} {Data.CrossValidate(trimmed, new Trimmed(40)):F1}";
    }
}
