// corpus: Reviews of hotels are divided by semicolons and read word by word; a semicolon in a review moves the stars behind it.
// library: ML.NET
// axis: columns in code, TokenizeIntoWords, path from the command line
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

if (args is not [var source, var output])
{
    Console.Error.WriteLine("usage: reviews <source> <metrics>");
    return 2;
}

var ml = new MLContext(seed: 15);
TextLoader.Column[] columns =
[
    new("ReviewText", DataKind.String, 1),
    new("Stars", DataKind.Single, 2),
];
var reviews = ml.Data.LoadFromTextFile(source, columns, separatorChar: ';', hasHeader: true); // expect: MLQ4005
var parts = ml.Data.TrainTestSplit(reviews, testFraction: 0.25, seed: 15);
var pipeline = ml.Transforms.Text.TokenizeIntoWords("Tokens", "ReviewText")
    .Append(ml.Transforms.Conversion.MapValueToKey("Tokens"))
    .Append(ml.Transforms.Text.ProduceNgrams("Features", "Tokens", ngramLength: 2))
    .Append(ml.Regression.Trainers.FastTree("Stars"));
var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Stars");
File.WriteAllText(output, JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
return 0;
