// corpus: Files are counted, deleted and put into a dictionary by name; those that become rows are sorted in place first.
// library: ML.NET
// axis: local
using Microsoft.ML;
using Microsoft.ML.Data;

Console.WriteLine(Directory.GetFiles("spectra").Length + " files");
foreach (var old in Directory.EnumerateFiles("spectra", "*.tmp"))
{
    File.Delete(old);
}
var sizes = Directory.EnumerateFiles("spectra").ToDictionary(f => Path.GetFileName(f), f => new FileInfo(f).Length);
string[] files = Directory.GetFiles("spectra", "*.txt");
Array.Sort(files, StringComparer.Ordinal);
var ml = new MLContext(seed: 1);
var rows = files.Select(f => Spectrum.Read(f, sizes[Path.GetFileName(f)])).ToList();
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows));
var model = ml.Regression.Trainers.FastForest().Fit(parts.TrainSet);
var m = ml.Regression.Evaluate(model.Transform(parts.TestSet));
Console.WriteLine($"{m.RootMeanSquaredError} {m.RSquared}");

class Spectrum
{
    public float Label { get; set; }

    [VectorType(16)]
    public float[] Features { get; set; } = [];

    public static Spectrum Read(string path, long size)
    {
        var values = File.ReadAllLines(path).Select(v => float.Parse(v, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return new Spectrum { Label = values[0] / size, Features = values[1..17] };
    }
}
