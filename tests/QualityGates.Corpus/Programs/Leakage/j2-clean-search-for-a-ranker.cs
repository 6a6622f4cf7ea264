// corpus: A search for a ranker of spare parts is given the group of the rows, by which it keeps the hits of a request together; the winner is measured on other requests.
// library: ML.NET
// axis: AutoML
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace SpareParts;

public sealed class Candidate
{
    [LoadColumn(0)] public string Request { get; set; } = "";

    [LoadColumn(1)] public float Fit { get; set; }

    [LoadColumn(2)] public float Stock { get; set; }

    [LoadColumn(3)] public float Margin { get; set; }

    [LoadColumn(4)] public float Grade { get; set; }
}

public sealed class SpareSearch
{
    private readonly MLContext _ml;

    public SpareSearch(MLContext ml) => _ml = ml;

    public IReadOnlyList<double> Gains(string path, uint seconds)
    {
        var candidates = _ml.Data.LoadFromTextFile<Candidate>(path, separatorChar: '\t', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(candidates, testFraction: 0.2, samplingKeyColumnName: nameof(Candidate.Request));
        var columns = new ColumnInformation
        {
            LabelColumnName = nameof(Candidate.Grade),
            GroupIdColumnName = nameof(Candidate.Request),
            SamplingKeyColumnName = nameof(Candidate.Request),
        };
        var found = _ml.Auto().CreateRankingExperiment(seconds).Execute(parts.TrainSet, columns);
        var scored = found.BestRun.Model.Transform(parts.TestSet);
        var metrics = _ml.Ranking.Evaluate(scored, labelColumnName: nameof(Candidate.Grade), rowGroupColumnName: nameof(Candidate.Request));
        return metrics.NormalizedDiscountedCumulativeGains;
    }
}
