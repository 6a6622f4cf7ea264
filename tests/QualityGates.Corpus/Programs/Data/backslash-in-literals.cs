// corpus: Relative files with backslashes, one of them a constant; the ones with slashes and Path.Combine are right.
// library: ML.NET
// axis: local, constant, parenthesised
using Microsoft.ML;
using Microsoft.ML.Data;

const string Model = @"Models\flats.zip"; // expect: MLQ4002
var ml = new MLContext(seed: 1);
var flats = ml.Data.LoadFromTextFile<Flat>(("Data\\flats.csv"), separatorChar: ',', hasHeader: true); // expect: MLQ4002
var model = ml.Model.Load(Model, out _);
Console.WriteLine(model.GetOutputSchema(flats.Schema).Count);
Console.WriteLine(File.ReadAllText("Docs/flats.md").Length + File.ReadAllText(Path.Combine("Docs", "rooms.md")).Length);
Console.WriteLine(@"Data\flats.csv was read");

class Flat
{
    [LoadColumn(0)] public float Rooms { get; set; }

    [LoadColumn(1)] public float Rent { get; set; }
}
