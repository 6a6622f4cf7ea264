// corpus: Rows of a reused object are kept in a list by one helper and grouped by another; a third reads numbers of them.
// library: ML.NET
// axis: helper methods
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reuse;

public sealed class Prediction
{
    public float Score { get; set; }

    public float Label { get; set; }
}

public sealed class Reading(MLContext ml)
{
    public List<Prediction> Worst(IDataView scored) => ml.Data.CreateEnumerable<Prediction>(scored, reuseRowObject: true) // expect: MLQ4009
        .OrderByDescending(row => Math.Abs(row.Score - row.Label))
        .Take(10)
        .ToList();

    public float[] Scores(IDataView scored) => ml.Data.CreateEnumerable<Prediction>(scored, reuseRowObject: true)
        .Select(row => row.Score)
        .ToArray();

    public List<Prediction> All(IDataView scored) => ml.Data.CreateEnumerable<Prediction>(scored, reuseRowObject: false).ToList();
}
