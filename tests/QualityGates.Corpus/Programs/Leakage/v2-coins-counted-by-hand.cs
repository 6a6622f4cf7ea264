// corpus: Right and wrong answers are counted over the same list the engine's model was fitted on.
// library: ML.NET
// axis: counted by hand, prediction engine
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Coins;

public sealed class Coin
{
    public float Weight { get; set; }
    public float Diameter { get; set; }
    public string Mint { get; set; } = "";
}

public sealed class MintGuess
{
    [ColumnName("PredictedLabel")] public string Mint { get; set; } = "";
}

public sealed class MintClassifier
{
    private readonly MLContext _ml = new(seed: 12);

    public double TrainAndCount(List<Coin> coins)
    {
        var pipeline = _ml.Transforms.Conversion.MapValueToKey("Label", nameof(Coin.Mint))
            .Append(_ml.Transforms.Concatenate("Features", nameof(Coin.Weight), nameof(Coin.Diameter)))
            .Append(_ml.MulticlassClassification.Trainers.NaiveBayes())
            .Append(_ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        var model = pipeline.Fit(_ml.Data.LoadFromEnumerable(coins));
        var engine = _ml.Model.CreatePredictionEngine<Coin, MintGuess>(model);

        var right = 0;
        foreach (var coin in coins)
        {
            var guess = engine.Predict(coin); // expect: MLQ2003
            if (guess.Mint == coin.Mint)
            {
                right++;
            }
        }

        return (double)right / coins.Count;
    }
}
