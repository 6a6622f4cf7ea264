// corpus: Previews stand in a conditional method; numbers of a report come from one pass over the file that is kept as an array.
// library: ML.NET
// axis: class, diagnostics
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Toll;

public sealed class Passage
{
    [LoadColumn(0)] public float Axles { get; set; }

    [LoadColumn(1)] public float Weight { get; set; }

    [LoadColumn(2)] public float Fee { get; set; }
}

public sealed record Summary(int Count, float Lowest, float Highest, double Mean, RegressionMetrics Metrics);

public sealed class FeeStudy(MLContext ml)
{
    public Summary Run(string trainFile, string testFile)
    {
        var train = ml.Data.LoadFromTextFile<Passage>(trainFile, separatorChar: ';', hasHeader: true);
        var test = ml.Data.LoadFromTextFile<Passage>(testFile, separatorChar: ';', hasHeader: true);
        Show(train);
        var fees = train.GetColumn<float>(nameof(Passage.Fee)).ToArray();
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Passage.Axles), nameof(Passage.Weight))
            .Append(ml.Regression.Trainers.FastForest(nameof(Passage.Fee)));
        var model = pipeline.Fit(train);
        var scored = model.Transform(test);
        Debug.Assert(scored.Preview(1).RowView.Length > 0, "No passage was scored.");
        return new Summary(fees.Length, fees.Min(), fees.Max(), fees.Average(), ml.Regression.Evaluate(scored, nameof(Passage.Fee)));
    }

    [Conditional("DEBUG")]
    private static void Show(IDataView view)
    {
        foreach (var row in view.Preview(maxRows: 5).RowView)
        {
            Debug.WriteLine(string.Join(" | ", row.Values.Select(cell => $"{cell.Key}={cell.Value}")));
        }
    }
}
