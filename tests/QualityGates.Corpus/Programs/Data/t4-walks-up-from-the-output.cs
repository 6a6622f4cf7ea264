// corpus: Data is looked for three folders above the build output, by a helper many samples share.
// library: Microsoft.ML
// axis: helper, static fields
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sample;

internal static class Program
{
    private static readonly string BaseDatasetsRelativePath = "../../../../Data"; // expect: MLQ4001
    private static readonly string TrainDataPath = GetAbsolutePath(Path.Combine(BaseDatasetsRelativePath, "yelp.tsv"));

    private static void Main()
    {
        var ml = new MLContext(seed: 1);
        var view = ml.Data.LoadFromTextFile<Yelp>(TrainDataPath, hasHeader: false);
        Console.WriteLine(view.Schema.Count);
    }

    private static string GetAbsolutePath(string relativePath)
    {
        var root = new FileInfo(typeof(Program).Assembly.Location);
        return Path.Combine(root.Directory!.FullName, relativePath);
    }
}

internal sealed class Yelp
{
    [LoadColumn(0)]
    public string Text { get; set; } = "";

    [LoadColumn(1)]
    public bool Label { get; set; }
}
