// corpus: Every parallel work item makes a context and a generator from its own number; a shared context only scores.
// library: ML.NET
// axis: lambda
using Microsoft.ML;
using Microsoft.ML.Data;

var results = new (int Seed, double Error)[4];
Parallel.For(0, results.Length, i =>
{
    var ml = new MLContext(seed: 10 + i);
    var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Rent>("rents.tsv"), 0.2, seed: 10 + i);
    var model = ml.Regression.Trainers.LbfgsPoissonRegression().Fit(parts.TrainSet);
    results[i] = (10 + i, ml.Regression.Evaluate(model.Transform(parts.TestSet)).RootMeanSquaredError);
});
Console.WriteLine(string.Join(", ", results));

var noise = Enumerable.Range(0, 1000).AsParallel().AsOrdered().Select(i => new Random(500 + i).NextSingle()).ToArray();
var shared = new MLContext(seed: 1);
var loaded = shared.Model.Load("rents.zip", out _);
Parallel.ForEach(Directory.GetFiles("incoming", "*.tsv"), file =>
{
    var scored = loaded.Transform(shared.Data.LoadFromTextFile<Rent>(file));
    Console.WriteLine($"{file}: {scored.GetColumn<float>("Score").Count()} {noise[0]}");
});

class Rent
{
    [LoadColumn(0)]
    public float Label { get; set; }

    [LoadColumn(1, 7), VectorType(7)]
    public float[] Features { get; set; } = [];
}
