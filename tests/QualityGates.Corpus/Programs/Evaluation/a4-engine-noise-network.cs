// corpus: One public method trains the network of a class, another writes it to a file, and it never sees a spectrum outside of the training.
// library: TorchSharp
// axis: library class, two doors
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Engines;

public sealed class NoiseNetwork : IDisposable
{
    private const int Bands = 6;
    private readonly Sequential _network;

    public NoiseNetwork(long seed)
    {
        manual_seed(seed);
        _network = nn.Sequential(nn.Linear(Bands, 24), nn.ReLU(), nn.Linear(24, 1));
    }

    public void Train(float[] spectra, float[] decibels, int epochs)
    {
        using var inputs = tensor(spectra, decibels.Length, Bands);
        using var targets = tensor(decibels, decibels.Length, 1);
        using var optimizer = optim.Adam(_network.parameters(), lr: 0.01);
        _network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(_network.call(inputs), targets);
            loss.backward();
            optimizer.step();
        }
    }

    public void Save(string folder)
    {
        Directory.CreateDirectory(folder);
        _network.save(Path.Combine(folder, "noise.dat")); // expect: MLQ3001
    }

    public void Dispose() => _network.Dispose();
}
