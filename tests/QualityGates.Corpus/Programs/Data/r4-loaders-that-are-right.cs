// corpus: The same table with separators that fit, cleaning whose result is kept, rows that are streamed one by one, a catch that stops the program.
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
    public IDataView Load(string name)
    {
        try
        {
            return name switch
            {
                "abalone" => ml.Data.LoadFromTextFile<Row>("abalone.csv", separatorChar: ',', hasHeader: true),
                "wine" => ml.Data.LoadFromTextFile<Row>("wine.tsv", hasHeader: true),
                _ => throw new ArgumentOutOfRangeException(nameof(name)),
            };
        }
        catch (IOException error)
        {
            Console.Error.WriteLine(error.Message);
            throw;
        }
    }

    public double MeanOfLabels(IDataView view)
    {
        double sum = 0;
        long count = 0;
        foreach (var row in ml.Data.CreateEnumerable<Row>(view, reuseRowObject: true))
        {
            sum += row.Label;
            count++;
        }
        return sum / count;
    }

    public DataFrame Clean(string path)
    {
        var frame = DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture).DropNulls();
        var large = frame.Filter(frame["Area"].ElementwiseGreaterThan(10));
        return large.OrderBy("Area");
    }
}
