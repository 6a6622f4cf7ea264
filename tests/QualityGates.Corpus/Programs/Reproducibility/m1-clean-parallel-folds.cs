// corpus: Folds run in parallel, each with a context and a generator of its own number; noise of a row follows from the row's number.
// library: ML.NET
// axis: Parallel.For, local objects, tasks
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var rows = JsonSerializer.Deserialize<Sample[]>(File.ReadAllText("samples.json"))!;
const int Folds = 5;
var errors = await Task.WhenAll(Enumerable.Range(0, Folds).Select(fold => Task.Run(() => Error(fold))));
File.WriteAllText("errors.json", JsonSerializer.Serialize(errors));

double Error(int fold)
{
    var ml = new MLContext(seed: 15 + fold);
    var random = new Random(15 + fold);
    var train = rows.Where((_, i) => i % Folds != fold)
        .Select(row => new Sample { Value = row.Value, Signal = Array.ConvertAll(row.Signal, value => value + random.NextSingle() / 100) })
        .ToArray();
    var test = rows.Where((_, i) => i % Folds == fold).ToArray();
    var model = ml.Regression.Trainers.LightGbm(nameof(Sample.Value), nameof(Sample.Signal)).Fit(ml.Data.LoadFromEnumerable(train));
    return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Sample.Value)).MeanAbsoluteError;
}

internal sealed class Sample
{
    [VectorType(8)] public float[] Signal { get; set; } = [];

    public float Value { get; set; }
}
