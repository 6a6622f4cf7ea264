// corpus: Rows are read from a copy of the file, and that the copy cannot be deleted afterwards is nobody's concern; the rows are all there.
// library: ML.NET
// axis: temporary file, finally
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(Archive.Chimneys(args[0])), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Chimney.Height), nameof(Chimney.Heat))
    .Append(ml.Regression.Trainers.FastTree(nameof(Chimney.Soot)))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Chimney.Soot));
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

internal sealed record Chimney(float Height, float Heat, float Soot);

internal static class Archive
{
    public static List<Chimney> Chimneys(string packed)
    {
        var copy = Path.ChangeExtension(packed, ".unpacked");
        using (var source = new GZipStream(File.OpenRead(packed), CompressionMode.Decompress))
        using (var target = File.Create(copy))
        {
            source.CopyTo(target);
        }

        var chimneys = new List<Chimney>();
        try
        {
            foreach (var line in File.ReadLines(copy))
            {
                var numbers = Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture));
                chimneys.Add(new Chimney(numbers[0], numbers[1], numbers[2]));
            }
        }
        finally
        {
            Remove(copy);
        }

        return chimneys;
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (IOException)
        {
        }
    }
}
