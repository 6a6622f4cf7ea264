// corpus: The cells of a grid are trained in parallel with one seeded context, and the rows of a bag are drawn in parallel from one generator.
// library: ML.NET
// axis: async
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var search = new GridSearch(new MLContext(seed: 2));
await search.RunAsync("rents.tsv");

sealed class GridSearch(MLContext ml)
{
    private readonly Random random = new(2);

    public async Task RunAsync(string path)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Rent>(path), 0.2);
        var valid = ml.Data.TrainTestSplit(parts.TrainSet, 0.2);
        var jobs = new[] { 0.01f, 0.1f, 1f }.Select(rate => Task.Run(() => Train(rate, valid.TrainSet, valid.TestSet))); // expect: MLQ1011
        var results = await Task.WhenAll(jobs);
        var best = results.MinBy(r => r.Error);
        var final = ml.Regression.Evaluate(best.Model.Transform(parts.TestSet));
        Console.WriteLine($"{best.Rate}: {final.RootMeanSquaredError} {final.RSquared}");
        var offsets = new double[20];
        Parallel.For(0, offsets.Length, i => offsets[i] = random.NextDouble()); // expect: MLQ1011
        var augmented = offsets.Select(o => new Rent { Label = (float)o, Features = new float[7] }).ToArray();
        Console.WriteLine(ml.Regression.Evaluate(best.Model.Transform(ml.Data.LoadFromEnumerable(augmented))).RSquared);
    }

    private (float Rate, ITransformer Model, double Error) Train(float rate, IDataView train, IDataView valid)
    {
        var model = ml.Regression.Trainers.LbfgsPoissonRegression(l2Regularization: rate).Fit(train);
        return (rate, model, ml.Regression.Evaluate(model.Transform(valid)).RootMeanSquaredError);
    }
}

class Rent
{
    [LoadColumn(0)]
    public float Label { get; set; }

    [LoadColumn(1, 7), VectorType(7)]
    public float[] Features { get; set; } = [];
}
