// corpus: The mapping draws from a generator that it makes of the number of the row, so each pass draws the same.
// library: ML.NET
// axis: console
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 20);
var images = ml.Data.LoadFromTextFile<Shot>(args[0], separatorChar: ',', hasHeader: true);
var jitter = ml.Transforms.CustomMapping<Shot, Jittered>(Jitter, contractName: null);
var view = jitter.Append(ml.Transforms.NormalizeMinMax("Bright")).Fit(images).Transform(images);
foreach (var shot in ml.Data.CreateEnumerable<Jittered>(view, reuseRowObject: true).Take(10))
{
    Console.WriteLine(shot.Bright);
}

static void Jitter(Shot shot, Jittered jittered)
{
    var random = new Random(shot.Id);
    jittered.Bright = shot.Light * (float)(0.9 + random.NextDouble() * 0.2);
}

internal sealed class Shot
{
    [LoadColumn(0)] public int Id { get; set; }

    [LoadColumn(1)] public float Light { get; set; }
}

internal sealed class Jittered
{
    public float Bright { get; set; }
}
