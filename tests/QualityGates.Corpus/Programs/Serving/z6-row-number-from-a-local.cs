// corpus: A lambda numbers the rows by a variable outside of it; the second pass goes on where the first one ended.
// library: ML.NET
// axis: script
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 3);
var lines = ml.Data.LoadFromTextFile<Line>(args[0], separatorChar: '\t', hasHeader: true);

var number = 0;
var numbered = ml.Transforms.CustomMapping<Line, Numbered>((line, output) => output.Row = number++, contractName: null); // expect: MLQ6010
var pipeline = numbered
    .Append(ml.Transforms.Text.NormalizeText("Plain", nameof(Line.Title)))
    .Append(ml.Transforms.SelectColumns("Row", "Plain"));

var result = pipeline.Fit(lines).Transform(lines);
using var file = File.Create(Path.ChangeExtension(args[0], ".clean.tsv"));
ml.Data.SaveAsText(result, file, schema: false);

internal sealed class Line
{
    [LoadColumn(0)] public string Title { get; set; } = "";
}

internal sealed class Numbered
{
    public int Row { get; set; }
}
