// corpus: A loader with four workers asks a set of heartbeats for rows, and the noise of a row comes from a generator made of its number.
// library: TorchSharp
// axis: DataLoader with workers, generator in GetTensor
using TorchSharp;
using static TorchSharp.torch;

namespace Hearts;

public sealed class BeatSet : utils.data.Dataset
{
    private readonly float[][] _beats;
    private readonly float[] _ages;
    private readonly int _seed;

    public BeatSet(float[][] beats, float[] ages, int seed) => (_beats, _ages, _seed) = (beats, ages, seed);

    public override long Count => _beats.Length;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var random = new Random(_seed + (int)index);
        var beat = Array.ConvertAll(_beats[index], value => value + 0.01f * (random.NextSingle() - 0.5f));
        return new Dictionary<string, Tensor> { ["beat"] = tensor(beat), ["age"] = tensor(new[] { _ages[index] }) };
    }
}

public sealed class AgeTraining(nn.Module<Tensor, Tensor> network, optim.Optimizer optimizer)
{
    public double Run(float[][] beats, float[] ages, Tensor testBeats, Tensor testAges, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var set = new BeatSet(beats, ages, seed: 1000 * epoch);
            using var loader = utils.data.DataLoader(set, 16, shuffle: true, seed: epoch, num_worker: 4, disposeDataset: false);
            network.train();
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(network.call(batch["beat"]), batch["age"]);
                loss.backward();
                optimizer.step();
            }
        }

        network.eval();
        using var guard = no_grad();
        using var error = nn.functional.l1_loss(network.call(testBeats), testAges);
        return error.ToDouble();
    }
}
