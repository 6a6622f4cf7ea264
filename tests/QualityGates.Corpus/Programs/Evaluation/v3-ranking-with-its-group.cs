// corpus: A ranker is evaluated with the group it learned by and options for the depth, and saved when it is good.
// library: ML.NET
// axis: ranking, right
// scores: MLQ2010 MLQ3008
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Hotels;

public sealed class RankTraining(MLContext ml)
{
    public void Train(IDataView offers, string path)
    {
        var split = ml.Data.TrainTestSplit(offers, testFraction: 0.2, samplingKeyColumnName: "SearchText");
        var pipeline = ml.Transforms.Conversion.Hash("Search", "SearchText", numberOfBits: 20)
            .Append(ml.Ranking.Trainers.LightGbm(labelColumnName: "Booked", rowGroupColumnName: "Search"));
        var model = pipeline.Fit(split.TrainSet);
        var metrics = ml.Ranking.Evaluate(model.Transform(split.TestSet), new RankingEvaluatorOptions { DcgTruncationLevel = 5 }, labelColumnName: "Booked", rowGroupColumnName: "Search");
        if (metrics.NormalizedDiscountedCumulativeGains[4] < 0.6)
        {
            throw new InvalidOperationException("The ranking is no better than the one by price.");
        }

        ml.Model.Save(model, offers.Schema, path);
    }
}
