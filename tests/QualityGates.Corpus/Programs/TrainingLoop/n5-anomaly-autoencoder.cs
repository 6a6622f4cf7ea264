// corpus: An autoencoder learns what normal readings look like. The threshold and the alarms are computed with dropout and batch statistics still on, and every batch keeps its graph.
// library: TorchSharp
// axis: class with phases, fields
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

var rows = File.ReadLines("readings.csv").Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = (int)(rows.Length * 0.7);

var detector = new ReadingDetector(rows[0].Length, seed: 11);
detector.Learn(rows[..cut], epochs: 40);
detector.Calibrate(rows[cut..(cut + 200)], quantile: 0.99);
foreach (var index in detector.Alarms(rows[(cut + 200)..]))
{
    Console.WriteLine($"alarm at {index}");
}

internal sealed class ReadingDetector
{
    private const int BatchSize = 64;

    private readonly Module<Tensor, Tensor> network;
    private double threshold;

    public ReadingDetector(int width, long seed)
    {
        manual_seed(seed);
        network = Sequential(
            Linear(width, 32), BatchNorm1d(32), ReLU(), Dropout(0.1),
            Linear(32, 8), ReLU(),
            Linear(8, 32), ReLU(),
            Linear(32, width));
    }

    public void Learn(float[][] rows, int epochs)
    {
        using var optimizer = optim.AdamW(network.parameters(), lr: 1e-3);
        network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var chunk in rows.Chunk(BatchSize))
            {
                using var scope = NewDisposeScope();
                var x = Batch(chunk);
                var loss = functional.mse_loss(network.call(x), x);
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
            }
        }
    }

    public void Calibrate(float[][] rows, double quantile)
    {
        var errors = Errors(rows).OrderBy(error => error).ToArray();
        threshold = errors[(int)(quantile * (errors.Length - 1))];
    }

    public IEnumerable<int> Alarms(float[][] rows) =>
        Errors(rows).Select((error, index) => (error, index)).Where(pair => pair.error > threshold).Select(pair => pair.index);

    private List<double> Errors(float[][] rows)
    {
        var errors = new List<double>();
        foreach (var chunk in rows.Chunk(BatchSize))
        {
            using var scope = NewDisposeScope();
            var x = Batch(chunk);
            var distance = (network.call(x) - x).pow(2).mean(new long[] { 1 }); // expect: MLQ5003 MLQ5004
            errors.AddRange(distance.data<float>().Select(value => (double)value));
        }

        return errors;
    }

    private static Tensor Batch(float[][] chunk) => tensor(chunk.SelectMany(row => row).ToArray()).reshape(chunk.Length, -1);
}
