// corpus: Frames are read with the separator of their ending; a file the program saved itself is read back as it was written.
// library: Microsoft.Data.Analysis, ML.NET
// axis: data frame, SaveAsText
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

var culture = CultureInfo.InvariantCulture;
var towns = DataFrame.LoadCsv("towns.csv", cultureInfo: culture);
var rivers = DataFrame.LoadCsv("rivers.tsv", separator: '\t', cultureInfo: culture);
Console.WriteLine($"{towns.Rows.Count} towns at {rivers.Rows.Count} rivers");

var ml = new MLContext(seed: 15);
var parts = ml.Data.TrainTestSplit(towns, testFraction: 0.2);
using (var stream = File.Create("test-part.csv"))
{
    ml.Data.SaveAsText(parts.TestSet, stream, schema: false);
}

var model = ml.Transforms.Concatenate("Features", "Height", "Distance")
    .Append(ml.Regression.Trainers.FastTree("Flooding"))
    .Fit(parts.TrainSet);
var columns = new[]
{
    new TextLoader.Column("Height", DataKind.Single, 0),
    new TextLoader.Column("Distance", DataKind.Single, 1),
    new TextLoader.Column("Flooding", DataKind.Single, 2),
};
var test = ml.Data.LoadFromTextFile("test-part.csv", columns, hasHeader: true);
Console.WriteLine($"{ml.Regression.Evaluate(model.Transform(test), "Flooding").MeanAbsoluteError:F2} m");
