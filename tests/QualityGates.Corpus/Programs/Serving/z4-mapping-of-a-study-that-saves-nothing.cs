// corpus: A study cuts texts by a mapping without a contract and only looks at the metrics of its folds.
// library: ML.NET
// axis: console, CustomMapping, cross-validation
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 1);
var jokes = mlContext.Data.LoadFromTextFile<Joke>(args[0], separatorChar: '\t', hasHeader: true);

var pipeline = mlContext.Transforms.CustomMapping<Joke, Shape>(Measure, contractName: null)
    .Append(mlContext.Transforms.Concatenate("Features", nameof(Shape.Words), nameof(Shape.Questions)))
    .Append(mlContext.Regression.Trainers.FastTree(labelColumnName: nameof(Joke.Laughs)));
var folds = mlContext.Regression.CrossValidate(jokes, pipeline, numberOfFolds: 10, labelColumnName: nameof(Joke.Laughs));
var summary = folds.Select(fold => new { fold.Fold, fold.Metrics.MeanAbsoluteError, fold.Metrics.RSquared });
File.WriteAllText(args[1], JsonSerializer.Serialize(summary));

static void Measure(Joke joke, Shape shape)
{
    shape.Words = joke.Text.Split(' ').Length;
    shape.Questions = joke.Text.Count(character => character == '?');
}

public class Joke
{
    [LoadColumn(0)]
    public string Text { get; set; } = "";

    [LoadColumn(1)]
    public float Laughs { get; set; }
}

public class Shape
{
    public float Words { get; set; }

    public float Questions { get; set; }
}
