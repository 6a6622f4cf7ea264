// corpus: Search results are divided by search, whose rows stay together.
// library: ML.NET
// axis: static method with named arguments
// scores: MLQ2010
using Microsoft.ML;
using Microsoft.ML.Data;

public class HotelRow
{
    [LoadColumn(0)] public uint Label { get; set; }
    [LoadColumn(1)] public string SearchId { get; set; } = "";
    [LoadColumn(2)] public float Price { get; set; }
    [LoadColumn(3)] public float Stars { get; set; }
}

public static class HotelRanking
{
    public static double Train(string path)
    {
        var ml = new MLContext(seed: 9);
        var data = ml.Data.LoadFromTextFile<HotelRow>(path, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(data, testFraction: 0.2, samplingKeyColumnName: nameof(HotelRow.SearchId));
        var pipeline = ml.Transforms.Conversion.MapValueToKey("GroupId", "SearchId")
            .Append(ml.Transforms.Conversion.MapValueToKey("LabelKey", "Label"))
            .Append(ml.Transforms.Concatenate("Features", "Price", "Stars"))
            .Append(ml.Ranking.Trainers.FastTree(labelColumnName: "LabelKey", rowGroupColumnName: "GroupId"));
        var model = pipeline.Fit(split.TrainSet);
        var metrics = ml.Ranking.Evaluate(model.Transform(split.TestSet), labelColumnName: "LabelKey", rowGroupColumnName: "GroupId");
        return metrics.NormalizedDiscountedCumulativeGains[0];
    }
}
