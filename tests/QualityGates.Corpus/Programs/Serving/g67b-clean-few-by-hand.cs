// corpus: Three examples written by hand and the lines of a user are predicted one by one: there is no data set to transform.
// library: ML.NET
// axis: foreach over a literal, loop over the console
// scores: MLQ6003
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var model = ml.Model.Load("iris-petals.zip", out _);
using var engine = ml.Model.CreatePredictionEngine<Petal, Width>(model);

Petal[] examples = [new() { Length = 1.4f }, new() { Length = 4.7f }, new() { Length = 6.0f }];
foreach (var example in examples)
{
    Console.WriteLine($"{example.Length} -> {engine.Predict(example).Score}");
}

Width? last = null;
while (Console.ReadLine() is { Length: > 0 } line)
{
    if (float.TryParse(line, NumberStyles.Float, CultureInfo.InvariantCulture, out var length))
    {
        last = engine.Predict(new Petal { Length = length });
        Console.WriteLine(last.Score);
    }
    else
    {
        Console.WriteLine($"'{line}' is no number");
    }
}

var everything = model.Transform(ml.Data.LoadFromTextFile<Petal>("petals.tsv"));
foreach (var width in ml.Data.CreateEnumerable<Width>(everything, reuseRowObject: true))
{
    Console.WriteLine(width.Score.ToString(CultureInfo.InvariantCulture));
}

internal sealed class Petal
{
    [Microsoft.ML.Data.LoadColumn(0)]
    public float Length { get; set; }
}

internal sealed class Width
{
    public float Score { get; set; }
}
