// corpus: A mapping adds noise from a generator in a field; each pass over the lazy view sees other values.
// library: ML.NET
// axis: experiment class
using Microsoft.ML;
using Microsoft.ML.Data;

internal sealed class NoiseStudy
{
    private readonly MLContext _ml = new(seed: 5);
    private readonly Random _random = new(5);

    public void Run(string path)
    {
        var sensors = _ml.Data.LoadFromTextFile<Sensor>(path, separatorChar: ';', hasHeader: true);
        var pipeline = _ml.Transforms.CustomMapping<Sensor, NoisySensor>(AddNoise, contractName: null) // expect: MLQ6010
            .Append(_ml.Transforms.Concatenate("Both", nameof(NoisySensor.Noisy), nameof(Sensor.Celsius)))
            .Append(_ml.Transforms.NormalizeMeanVariance("Both"));
        var view = pipeline.Fit(sensors).Transform(sensors);
        foreach (var row in _ml.Data.CreateEnumerable<Scaled>(view, reuseRowObject: true).Take(5))
        {
            Console.WriteLine(row.Both[0]);
        }
    }

    private void AddNoise(Sensor sensor, NoisySensor noisy)
    {
        noisy.Noisy = sensor.Celsius + (float)(_random.NextDouble() - 0.5) * 0.1f;
    }
}

internal sealed class Sensor
{
    [LoadColumn(0)] public float Celsius { get; set; }
}

internal sealed class NoisySensor
{
    public float Noisy { get; set; }
}

internal sealed class Scaled
{
    public float[] Both { get; set; } = [];
}

internal static class Program
{
    private static void Main(string[] args) => new NoiseStudy().Run(args[0]);
}
