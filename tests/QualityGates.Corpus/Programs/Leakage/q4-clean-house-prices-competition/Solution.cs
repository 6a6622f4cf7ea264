using Microsoft.ML;

namespace Houses;

public sealed record FoldScore(int Fold, double RootMeanSquaredLogError, double MeanAbsoluteError);

public sealed class Solution(MLContext ml)
{
    public FoldScore Score(IReadOnlyList<House> train, IReadOnlyList<House> held)
    {
        var prices = Predict(train, held);
        double squares = 0, distances = 0;
        for (var place = 0; place < held.Count; place++)
        {
            var actual = held[place].Price ?? throw new InvalidDataException($"House {held[place].Id} has no price.");
            var difference = Math.Log(1 + prices[place]) - Math.Log(1 + actual);
            squares += difference * difference;
            distances += Math.Abs(prices[place] - actual);
        }

        return new FoldScore(0, Math.Sqrt(squares / held.Count), distances / held.Count);
    }

    public IEnumerable<(string Id, float Price)> Fill(IReadOnlyList<House> sold, IReadOnlyList<House> open) =>
        open.Zip(Predict(sold, open), (house, price) => (house.Id, price));

    private float[] Predict(IReadOnlyList<House> train, IReadOnlyList<House> asked)
    {
        var statistics = NeighbourhoodStatistics.Learn(train);
        var model = Pipeline().Fit(View(train));
        return ml.Data.CreateEnumerable<LogPrice>(model.Transform(View(asked)), reuseRowObject: true)
            .Select(row => MathF.Exp(row.Score) - 1)
            .ToArray();

        IDataView View(IEnumerable<House> houses) => ml.Data.LoadFromEnumerable(houses.Select(statistics.Describe).ToList());
    }

    private IEstimator<ITransformer> Pipeline()
    {
        string[] columns = [nameof(HouseFeatures.RelativeArea), nameof(HouseFeatures.Area), nameof(HouseFeatures.Rooms), nameof(HouseFeatures.Year)];
        return ml.Transforms.Concatenate("Features", columns)
            .Append(ml.Regression.Trainers.FastTree(nameof(HouseFeatures.LogPrice), numberOfTrees: 400, learningRate: 0.05));
    }

    private sealed class LogPrice
    {
        public float Score { get; set; }
    }
}
