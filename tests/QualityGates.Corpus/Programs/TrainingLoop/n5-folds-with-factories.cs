// corpus: Each fold gets a network and an optimizer of its own, made in the loop by factories, and is measured on the rows it left out.
// library: TorchSharp
// axis: delegates, async, LINQ
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

var samples = await Sample.ReadAsync("compressors.csv");
var trial = new Trial(
    () => Sequential(Linear(16, 32), LayerNorm(new long[] { 32 }), ReLU(), Dropout(0.3), Linear(32, 2)),
    weights => optim.NAdam(weights, 2e-3));
var scores = Enumerable.Range(0, 5).Select(fold => trial.Run(samples, fold)).ToList();
Console.WriteLine($"mean {scores.Average():F3}, worst {scores.Min():F3}");

internal sealed record Sample(int Site, float[] Values, long Fails)
{
    public static async Task<IReadOnlyList<Sample>> ReadAsync(string file)
    {
        var samples = new List<Sample>();
        await foreach (var line in File.ReadLinesAsync(file))
        {
            var cells = line.Split(',').Select(cell => float.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            samples.Add(new Sample((int)cells[0], cells[1..^1], (long)cells[^1]));
        }

        return samples;
    }
}

internal sealed class Trial(Func<Module<Tensor, Tensor>> network, Func<IEnumerable<TorchSharp.Modules.Parameter>, optim.Optimizer> optimizer)
{
    public double Run(IReadOnlyList<Sample> samples, int fold)
    {
        manual_seed(100 + fold);
        using var net = network();
        using var steps = optimizer(net.parameters());
        var inside = samples.Where(sample => sample.Site % 5 != fold).ToArray();
        var outside = samples.Where(sample => sample.Site % 5 == fold).ToArray();
        for (var epoch = 0; epoch < 25; epoch++)
        {
            net.train();
            foreach (var batch in inside.Chunk(32))
            {
                using var scope = NewDisposeScope();
                steps.zero_grad();
                functional.cross_entropy(net.call(Inputs(batch)), Targets(batch)).backward();
                steps.step();
            }
        }

        net.eval();
        using (inference_mode())
        {
            using var scope = NewDisposeScope();
            return net.call(Inputs(outside)).argmax(1).eq(Targets(outside)).to(float64).mean().item<double>();
        }
    }

    private static Tensor Inputs(Sample[] batch) => stack(batch.Select(sample => tensor(sample.Values)).ToArray());

    private static Tensor Targets(Sample[] batch) => tensor(batch.Select(sample => sample.Fails).ToArray());
}
