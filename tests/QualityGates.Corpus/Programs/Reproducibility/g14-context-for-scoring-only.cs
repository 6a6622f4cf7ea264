// corpus: A scorer and a report share a context without seed, but they only load, transform and evaluate.
// library: ML.NET
// axis: clean; context in a primary constructor
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var modelFile = args[0];
var scorer = new Scorer(new MLContext(), modelFile);
Console.WriteLine(scorer.Quality(args[1]).ToString("F3", CultureInfo.InvariantCulture));
foreach (var price in scorer.Score([new House { Rooms = 3, Area = 80 }, new House { Rooms = 5, Area = 140 }]))
{
    Console.WriteLine(price);
}

public sealed class Scorer(MLContext ml, string modelFile)
{
    private readonly ITransformer _model = ml.Model.Load(modelFile, out _);

    public IEnumerable<float> Score(IEnumerable<House> houses)
    {
        var scored = _model.Transform(ml.Data.LoadFromEnumerable(houses));
        return ml.Data.CreateEnumerable<Price>(scored, reuseRowObject: false).Select(p => p.Score);
    }

    public double Quality(string file)
    {
        var rows = ml.Data.LoadFromTextFile<House>(file, separatorChar: '\t', hasHeader: true);
        return ml.Regression.Evaluate(_model.Transform(rows), labelColumnName: nameof(House.Value)).MeanAbsoluteError;
    }
}

public sealed class House
{
    [LoadColumn(0)] public float Rooms { get; set; }
    [LoadColumn(1)] public float Area { get; set; }
    [LoadColumn(2)] public float Value { get; set; }
}

public sealed class Price
{
    public float Score { get; set; }
}
