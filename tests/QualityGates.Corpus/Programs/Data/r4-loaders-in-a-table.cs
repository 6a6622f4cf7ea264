// corpus: Data sets of a benchmark are a table of names and loaders: one file with commas is read with the default separator, one without its header; frames keep what they are given.
// library: ML.NET, Microsoft.Data.Analysis
// axis: dictionary of functions
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Benchmark;

public sealed class Row
{
    [LoadColumn(0)] public float Label { get; set; }

    [LoadColumn(1, 3)]
    [VectorType(3)]
    public float[] Features { get; set; } = [];
}

public sealed class DataSets(MLContext ml)
{
    private Dictionary<string, Func<IDataView>> Loaders => new()
    {
        ["abalone"] = () => ml.Data.LoadFromTextFile<Row>("abalone.csv", hasHeader: true), // expect: MLQ4005
        ["boston"] = () => ml.Data.LoadFromTextFile<Row>("boston.csv", ',', hasHeader: true),
        ["wine"] = () => ml.Data.LoadFromTextFile<Row>("wine.tsv", hasHeader: true),
    };

    public IDataView Load(string name) => Loaders[name]();

    public DataFrame Clean(string path)
    {
        var frame = DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture);
        frame.DropNulls(); // expect: MLQ4008
        frame = frame.Filter(frame["Area"].ElementwiseGreaterThan(10));
        frame["Price"].FillNulls(0, inPlace: true);
        return frame;
    }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 1);
        var sets = new DataSets(ml);
        foreach (var name in new[] { "abalone", "boston", "wine" })
        {
            var parts = ml.Data.TrainTestSplit(sets.Load(name), 0.2);
            Console.WriteLine(ml.Regression.Evaluate(ml.Regression.Trainers.FastTree().Fit(parts.TrainSet).Transform(parts.TestSet)).RSquared);
        }
    }
}
