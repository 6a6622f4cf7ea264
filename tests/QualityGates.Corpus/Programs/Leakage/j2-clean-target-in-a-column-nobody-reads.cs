// corpus: A frame of flats keeps rent and area together in a vector for the report; the trainer reads another vector, in which the rent is not.
// library: Microsoft.Data.Analysis, ML.NET
// axis: data frame
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

const string Rent = "Rent";
var ml = new MLContext(seed: 61);
var flats = DataFrame.LoadCsv(args[0], separator: ',', header: true, cultureInfo: CultureInfo.InvariantCulture);
var known = flats.Columns
    .Select(column => column.Name)
    .Where(name => name is not Rent and not "Street")
    .ToArray();
var parts = ml.Data.TrainTestSplit(flats, testFraction: 0.2);

var pipeline = ml.Transforms.Concatenate("Shown", Rent, "Area")
    .Append(ml.Transforms.Concatenate("Known", known))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: Rent, featureColumnName: "Known"));
var scored = pipeline.Fit(parts.TrainSet).Transform(parts.TestSet);
var metrics = ml.Regression.Evaluate(scored, labelColumnName: Rent);

var shown = scored.ToDataFrame(20, "Shown", "Score");
Console.WriteLine(shown);
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "flats.json"), JsonSerializer.Serialize(metrics));
