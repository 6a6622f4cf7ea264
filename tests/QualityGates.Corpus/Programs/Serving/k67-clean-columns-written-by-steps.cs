// corpus: Every property is filled: by a mapped name, a copied column, a key turned into its value, a custom mapping; one is computed by the program.
// library: ML.NET
// axis: attribute, copied column, inheritance
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Fruit
{
    [LoadColumn(0)] public float Weight { get; set; }
    [LoadColumn(1)] public float Red { get; set; }
    [LoadColumn(2)] public string Kind { get; set; } = "";
}

public class Guess
{
    [ColumnName("PredictedLabel")] public uint Key { get; set; }
    [ColumnName("Score")] public float[] Likelihoods { get; set; } = [];
}

public sealed class NamedGuess : Guess
{
    public string Name { get; set; } = "";
    public float Weight { get; set; }
    public float Confidence { get; set; }
    public float[] Copied { get; set; } = [];
    public float Certainty => Likelihoods.Length == 0 ? 0 : Likelihoods.Max();
}

public sealed class Fruits
{
    private readonly MLContext _ml = new(seed: 2);

    public NamedGuess Guess(string path, Fruit fruit)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Fruit>(path, separatorChar: ',', hasHeader: true), 0.3);
        var model = _ml.Transforms.Conversion.MapValueToKey("Label", nameof(Fruit.Kind))
            .Append(_ml.Transforms.Concatenate("Features", nameof(Fruit.Weight), nameof(Fruit.Red)))
            .Append(_ml.Transforms.NormalizeMeanVariance("Features"))
            .AppendCacheCheckpoint(_ml)
            .Append(_ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Append(_ml.Transforms.Conversion.MapKeyToValue("Name", "PredictedLabel"))
            .Append(_ml.Transforms.CopyColumns("Copied", "Features"))
            .Fit(split.TrainSet);
        var metrics = _ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
        File.WriteAllText("fruits.txt", FormattableString.Invariant($"{metrics.MacroAccuracy:F3} {metrics.LogLoss:F3}"));
        _ml.Model.Save(model, split.TrainSet.Schema, "fruits.zip");

        using var engine = _ml.Model.CreatePredictionEngine<Fruit, NamedGuess>(model);
        var guess = engine.Predict(fruit);
        guess.Confidence = guess.Likelihoods.Max() / guess.Likelihoods.Sum();
        return guess;
    }
}
