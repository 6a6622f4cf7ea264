// corpus: A ranking by query is divided without its query; the second method keeps the query together.
// library: ML.NET
// axis: ranking
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class SearchRanking
{
    private readonly MLContext _ml = new(seed: 8);

    public double Torn(string file)
    {
        var rows = _ml.Data.LoadFromTextFile<Hit>(file, '\t', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(rows, testFraction: 0.2); // expect: MLQ2010
        return Ndcg(split);
    }

    public double Whole(string file)
    {
        var rows = _ml.Data.LoadFromTextFile<Hit>(file, '\t', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(rows, testFraction: 0.2, samplingKeyColumnName: nameof(Hit.Query));
        return Ndcg(split);
    }

    private double Ndcg(DataOperationsCatalog.TrainTestData split)
    {
        var pipeline = _ml.Transforms.Conversion.Hash("Group", nameof(Hit.Query), numberOfBits: 20)
            .Append(_ml.Transforms.Concatenate("Features", "Bm25", "Clicks"))
            .Append(_ml.Ranking.Trainers.LightGbm(nameof(Hit.Grade), rowGroupColumnName: "Group"));
        var model = pipeline.Fit(split.TrainSet);
        return _ml.Ranking.Evaluate(model.Transform(split.TestSet), nameof(Hit.Grade), "Group").NormalizedDiscountedCumulativeGains[2];
    }
}

public sealed class Hit
{
    [LoadColumn(0)] public string Query { get; set; } = "";
    [LoadColumn(1)] public float Bm25 { get; set; }
    [LoadColumn(2)] public float Clicks { get; set; }
    [LoadColumn(3)] public float Grade { get; set; }
}
