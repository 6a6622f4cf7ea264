// corpus: Trees of an ensemble draw their rows in parallel from one generator, and one context trains all folds at once.
// library: ML.NET
// axis: parallel
using Microsoft.ML;

namespace Ensembles;

public sealed class Example
{
    public float X1 { get; set; }
    public float X2 { get; set; }
    public bool Label { get; set; }
}

public sealed class Bagging(int members)
{
    private readonly Random _random = new(77);
    private readonly MLContext _ml = new(seed: 77);

    public ITransformer[] Train(Example[] examples)
    {
        var models = new ITransformer[members];
        Parallel.For(0, members, member =>
        {
            var drawn = Draw(examples); // expect: MLQ1011
            var ml = new MLContext(seed: member);
            models[member] = ml.Transforms.Concatenate("Features", "X1", "X2")
                .Append(ml.BinaryClassification.Trainers.FastTree())
                .Fit(ml.Data.LoadFromEnumerable(drawn));
        });
        return models;
    }

    private Example[] Draw(Example[] examples)
    {
        var drawn = new Example[examples.Length];
        for (var i = 0; i < drawn.Length; i++)
        {
            drawn[i] = examples[_random.Next(examples.Length)];
        }

        return drawn;
    }

    public async Task<ITransformer[]> TrainRatesAsync(IDataView train, float[] rates) =>
        await Task.WhenAll(rates.Select(rate => Task.Run(() =>
            (ITransformer)_ml.BinaryClassification.Trainers.AveragedPerceptron(learningRate: rate).Fit(train)))); // expect: MLQ1011
}

public static class Measures
{
    public static double F1(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), label).F1Score;
}
