// corpus: A switch expression makes the trainers; the query sorts them by their error on the test part and reports the first.
// library: ML.NET
// axis: LINQ method chain, switch expression, record
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 8);
var data = ml.Data.LoadFromTextFile<Pump>("pumps.csv", hasHeader: true, separatorChar: ',');
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2);

var ranking = new[] { "linear", "trees", "forest" }
    .Select(name => new { Name = name, Model = Pipeline(name).Fit(split.TrainSet) })
    .Select(c => new Candidate(c.Name, c.Model, ml.Regression.Evaluate(c.Model.Transform(split.TestSet), nameof(Pump.Flow)).MeanAbsoluteError))
    .OrderBy(candidate => candidate.Error) // expect: MLQ2006
    .ToList();
Console.WriteLine($"{ranking[0].Name}: {ranking[0].Error}");
ml.Model.Save(ranking[0].Model, data.Schema, "pump.zip");
File.WriteAllText("pump.txt", FormattableString.Invariant($"{ranking[0].Error}"));

IEstimator<ITransformer> Pipeline(string name)
{
    IEstimator<ITransformer> trainer = name switch
    {
        "linear" => ml.Regression.Trainers.LbfgsPoissonRegression(nameof(Pump.Flow)),
        "trees" => ml.Regression.Trainers.FastTree(nameof(Pump.Flow)),
        _ => ml.Regression.Trainers.FastForest(nameof(Pump.Flow)),
    };
    return ml.Transforms.Concatenate("Features", nameof(Pump.Power), nameof(Pump.Age)).Append(trainer);
}

internal sealed record Candidate(string Name, ITransformer Model, double Error);

internal sealed class Pump
{
    [LoadColumn(0)] public float Power { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Flow { get; set; }
}
