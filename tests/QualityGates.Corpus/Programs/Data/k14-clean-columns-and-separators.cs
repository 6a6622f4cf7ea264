// corpus: Every column is loaded, written by a step, or comes from a mapping; separators fit the names of the files, and prose is read with quotes.
// library: ML.NET
// axis: base class
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 1);
var books = ml.Data.LoadFromTextFile<Book>("books.tsv", hasHeader: true, allowQuoting: true);
var parts = ml.Data.TrainTestSplit(books, testFraction: 0.2);
var pipeline = ml.Transforms.CustomMapping<Book, Derived>((book, derived) => derived.Length = book.Title.Length, contractName: null)
    .Append(ml.Transforms.Text.FeaturizeText("Blurb"))
    .Append(ml.Transforms.Categorical.OneHotEncoding([new InputOutputColumnPair("Genre"), new InputOutputColumnPair("Press", nameof(Book.Publisher))]))
    .Append(ml.Transforms.Concatenate("Features", "Blurb", "Genre", "Press", nameof(Derived.Length), "Edition"))
    .Append(ml.Transforms.DropColumns("Blurb", "Press"))
    .Append(ml.Regression.Trainers.LightGbm(labelColumnName: "Copies"))
    .Append(ml.Transforms.CopyColumns("Forecast", "Score"));
var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Copies", scoreColumnName: "Forecast");
Console.WriteLine($"{metrics.MeanAbsoluteError:F1} {metrics.RSquared:F2}");

var codes = ml.Data.LoadFromTextFile<Code>("codes.csv", separatorChar: ',');
Console.WriteLine(codes.Preview(1).RowView.Length);

internal abstract class Printed
{
    [LoadColumn(4)] public float Edition { get; set; }
    [LoadColumn(5), ColumnName("Copies")] public float Sold { get; set; }
}

internal sealed class Book : Printed
{
    [LoadColumn(0)] public string Title { get; set; } = "";
    [LoadColumn(1)] public string Blurb { get; set; } = "";
    [LoadColumn(2)] public string Genre { get; set; } = "";
    [LoadColumn(3)] public string Publisher { get; set; } = "";
}

internal sealed class Derived
{
    public float Length { get; set; }
}

internal sealed class Code
{
    [LoadColumn(0)] public float Key { get; set; }
    [LoadColumn(1)] public string Name { get; set; } = "";
    public string Full => $"{Key} {Name}";
}
